"""One text that an article could take, as a card: position, version, words, the library's advice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QToolButton, QVBoxLayout, QWidget

from qa_drafter.domain.deal import Position
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import ui_font, unit
from qa_drafter.gui.panes.aside_page import text_view
from qa_drafter.gui.panes.draft_lines import Line
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import position_words
from qa_drafter.services.advising import Alternative


class AlternativeCard(QFrame):
    """Shows an Alternative and asks for its position when chosen."""

    chosen = Signal(object)  # Position

    def __init__(
        self, alternative: Alternative, brief: Sequence[Line], whole: Sequence[Line], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._alternative, self._brief, self._whole = alternative, brief, whole
        self._build()

    @property
    def position(self) -> Position:
        """The position that the card stands for."""
        return self._alternative.position

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame; the ground of a selection for the text in use; Qt's signature."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        in_use = self._alternative.in_use
        painter.setPen(QPen(theme.accent if in_use else theme.hairline, 1.0))
        painter.setBrush(theme.paper(Tone.SELECTED) if in_use else theme.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses; Qt's signature."""
        self._choose()

    def _build(self) -> None:
        gap = unit(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap)
        box.setSpacing(gap)
        box.addLayout(self._head())
        box.addWidget(secondary(self._standing(), wraps=True))
        self.words = text_view(self._brief, position_words(self.position))
        box.addWidget(self.words)
        if self._alternative.note:
            box.addWidget(secondary(self._alternative.note, wraps=True))

    def _head(self) -> QHBoxLayout:
        alternative = self._alternative
        row = QHBoxLayout()
        self.button = QRadioButton(position_words(alternative.position), self)
        self.button.setAutoExclusive(False)
        self.button.setChecked(alternative.in_use)
        self.button.setFont(ui_font(semibold=True))
        self.button.clicked.connect(self._choose)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self._unfolding())
        return row

    def _standing(self) -> str:
        """On a line of its own: beside a long name there is no room for it in a narrow column."""
        alternative = self._alternative
        said = [self.tr("version {0}").format(alternative.version)]
        if alternative.in_use:
            said.append(self.tr("in use, reworded") if alternative.reworded else self.tr("in use"))
        return "  ·  ".join(said)

    def _unfolding(self) -> QToolButton:
        self.unfold = QToolButton()
        self.unfold.setCheckable(True)
        self.unfold.setAutoRaise(True)
        self.unfold.setIcon(icon("chevron-right"))
        said = self.tr("Whole text of {0}").format(position_words(self.position))
        self.unfold.setAccessibleName(said)
        self.unfold.setToolTip(said)
        self.unfold.toggled.connect(self._show_words)
        return self.unfold

    def _show_words(self, unfolded: bool) -> None:
        self.words.show_lines(self._whole if unfolded else self._brief)
        self.unfold.setIcon(icon("chevron-down" if unfolded else "chevron-right"))

    def _choose(self) -> None:
        self.button.setChecked(self._alternative.in_use)
        if not self._alternative.in_use:
            self.chosen.emit(self._alternative.position)
