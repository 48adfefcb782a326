"""The positions of a clause side by side, each with its differences from the text in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.panes.aside_page import marked, text_view
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.wording import position_words
from qa_drafter.services.advising import Alternative


class PositionsSheet(QDialog):
    """One column per position; they scroll together."""

    def __init__(self, found: Sequence[Alternative], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("{0}: the positions side by side").format(found[0].printed.title))
        current = next((one.printed for one in found if one.in_use), None)
        body, row = QWidget(), QHBoxLayout()
        row.setSpacing(4 * unit(self))
        for one in found:
            column = QVBoxLayout()
            state = self.tr("in use") if one.in_use else self.tr("marked against the text in use")
            column.addWidget(InkedLabel(position_words(one.position), Size.INSPECTOR, semibold=True))
            column.addWidget(secondary(self.tr("version {0}").format(one.version) + f"  ·  {state}", wraps=True))
            column.addWidget(
                text_view(marked(one.printed, None if one.in_use else current), position_words(one.position))
            )
            column.addStretch(1)
            row.addLayout(column, 1)
        body.setLayout(row)
        body.setAutoFillBackground(True)
        body.setBackgroundRole(QPalette.ColorRole.Base)
        self._lay_out(body, len(found))

    def _lay_out(self, body: QWidget, count: int) -> None:
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(area, 1)
        box.addWidget(buttons)
        self.resize(columns(self, 58 * count), lines(self, 40))
