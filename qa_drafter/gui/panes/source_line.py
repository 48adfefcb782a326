"""One citation: where, what it says, how binding, and whether someone has read it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from qa_drafter.gui.coverage_wording import level_words
from qa_drafter.gui.measures import unit
from qa_drafter.gui.panes.labels import SmallIcon, secondary, wrapped
from qa_drafter.gui.wording import source_words
from qa_drafter.services.advising import SourceLine


class SourceRow(QWidget):
    """Shows a SourceLine."""

    def __init__(self, line: SourceLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * unit(self))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(SmallIcon("source", None, self.tr("Source")), 0, 0)
        grid.addWidget(wrapped(source_words(line.cite)), 0, 1)
        read = self.tr("✓ read") if line.verified else self.tr("? unread")
        state = "  ·  ".join(word for word in (level_words(line.level), read) if word)
        grid.addWidget(secondary(state), 0, 2)
        self.setAccessibleName(f"{source_words(line.cite)}: {state}")
        if line.says:
            grid.addWidget(secondary(line.says, wraps=True), 1, 1, 1, 2)
