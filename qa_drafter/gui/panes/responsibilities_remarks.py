"""Beside an activity in the detail: its note, why it is hidden, and the other articles that speak of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qa_drafter.domain.raci import Row
from qa_drafter.gui.measures import Size, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel
from qa_drafter.gui.panes.responsibilities_actions import ResponsibilitiesActions
from qa_drafter.gui.panes.wrap_button import WrapButton
from qa_drafter.services.open_questions import is_undecided
from qa_drafter.services.responsibilities import ArticlePlace

_MOST: Final = 6
"""Links kept ready; an activity is spoken of in three articles at most."""


class RowRemarks(QWidget):
    """Note and hiding, each with the button that changes it; hidden where there is neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.hidden = InkedLabel("", wraps=True), InkedLabel("", wraps=True)
        self.edit_note, self.print_again = QPushButton(self.tr("Change note…")), QPushButton(self.tr("Print it again"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        for label, button in ((self.note, self.edit_note), (self.hidden, self.print_again)):
            column.addWidget(label)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_row(self, row: Row, *, is_open: bool) -> None:
        """Say what stands beside the words of a row."""
        self.setVisible(bool(row.note or row.hidden))
        for part in (self.note, self.edit_note):
            part.setVisible(bool(row.note))
        for part in (self.hidden, self.print_again):
            part.setVisible(bool(row.hidden))
        asks = is_open and is_undecided(row.note)
        words = self.tr("Note, an open question: {0}") if asks else self.tr("Note: {0}")
        self.note.setText(words.format(row.note))
        self.hidden.setText(self.tr("Not printed: {0}").format(row.hidden))

    def take_acts(self, acts: ResponsibilitiesActions) -> None:
        """What the buttons do."""
        self.edit_note.clicked.connect(lambda: acts.note.trigger())
        self.print_again.clicked.connect(lambda: acts.show.trigger())


class ArticleLinks(QWidget):
    """The other articles that speak of the activity, each a button that leads there."""

    article_asked = Signal(str)  # ClauseId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[ArticlePlace] = ()
        self.buttons = [WrapButton() for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(QuietLabel(self.tr("Articles that speak of it, too"), Size.SECONDARY, wraps=True))
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, at=at: self.article_asked.emit(str(self._places[at].clause)))
            column.addWidget(button)

    def show_places(self, places: Sequence[ArticlePlace]) -> None:
        """Offer these articles; hidden where there is none."""
        self._places = places[:_MOST]
        self.setVisible(bool(places))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self._places))
            if at < len(self._places):
                place = self._places[at]
                button.setText(f"{place.number} {place.title}".replace("&", "&&"))
