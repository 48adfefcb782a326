"""One citation: where, what it says, how binding, and whether someone has read it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from qa_drafter.gui.measures import ui_font, unit
from qa_drafter.gui.panes.labels import icon_label, secondary, titled
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
        grid.addWidget(icon_label("source", None, self.tr("Source")), 0, 0)
        grid.addWidget(titled(line.cite, ui_font()), 0, 1)
        read = self.tr("✓ read") if line.verified else self.tr("? unread")
        grid.addWidget(secondary("  ·  ".join(word for word in (line.level, read) if word)), 0, 2)
        if line.says:
            says = secondary(line.says)
            says.setWordWrap(True)
            grid.addWidget(says, 1, 1, 1, 2)
