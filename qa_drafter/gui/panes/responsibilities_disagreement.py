"""The box that says which article names another party than the row, and takes the text of the library that agrees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from qa_drafter.domain.edits import ArticleReworded, PositionChosen
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import unit
from qa_drafter.gui.panes.inked import BreachLabel, InkedLabel
from qa_drafter.gui.panes.wrap_button import WrapButton
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import position_words
from qa_drafter.services.worded_duties import Disagreement

_MOST: Final = 3
"""Articles told at once; a row is worded by one or two."""


class DisagreementBox(QFrame):
    """A triangle and words; hidden while row and text agree."""

    edit_asked = Signal(object)  # PositionChosen | ArticleReworded

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit(self)
        self._told: Sequence[Disagreement] = ()
        self._labels = [InkedLabel("", wraps=True) for _ in range(_MOST)]
        self.buttons = [WrapButton() for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(9 * u, 3 * u, 3 * u, 3 * u)
        column.setSpacing(u)
        column.addWidget(BreachLabel(self.tr("The wording says otherwise"), semibold=True, wraps=True))
        for place, (label, button) in enumerate(zip(self._labels, self.buttons, strict=True)):
            column.addWidget(label)
            column.addWidget(button)
            button.clicked.connect(lambda _=False, at=place: self.edit_asked.emit(self._told[at].proposal))

    def show_told(self, told: Sequence[Disagreement]) -> None:
        """Say which articles disagree with the row."""
        self._told = told[:_MOST]
        self.setVisible(bool(told))
        for place, (label, button) in enumerate(zip(self._labels, self.buttons, strict=True)):
            one = self._told[place] if place < len(self._told) else None
            label.setVisible(one is not None)
            button.setVisible(one is not None and one.proposal is not None)
            if one is not None:
                label.setText(f"{one.number} {one.title}: {worded(one.told)}.")
                button.setText(self._act(one))

    def _act(self, one: Disagreement) -> str:
        if isinstance(one.proposal, PositionChosen):
            words = self.tr("Take the {0} text of {1}")
            return words.format(position_words(one.proposal.now.position), one.number)
        if isinstance(one.proposal, ArticleReworded):
            return self.tr("Take the library's text of {0}").format(one.number)
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar and triangle; Qt's signature."""
        theme, u, painter = current_theme(), unit(self), QPainter(self)
        painter.fillRect(self.rect(), theme.paper(Tone.BREACH))
        painter.fillRect(0, 0, 3, self.height(), theme.paper(Tone.BREACH_SOLID))
        side = 4.0 * u
        place = self.rect().toRectF()
        place.setRect(3.5 * u, 3.0 * u, side, side)
        paint_icon(painter, "warning", place, theme.ink(Tone.BREACH))
