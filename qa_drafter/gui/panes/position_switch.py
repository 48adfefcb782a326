"""Which position an article's text takes: a joined row of buttons, or a word where there is no choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qa_drafter.domain.deal import Position
from qa_drafter.gui.measures import lines, ui_font, unit
from qa_drafter.gui.panes.labels import SmallIcon, secondary
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import current_theme
from qa_drafter.gui.wording import position_words


class _Segment(QToolButton):
    """One position: filled with the accent when it is the one in use."""

    def __init__(self, position: Position, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.position = position
        self.setCheckable(True)
        self.setText(words)
        self.setToolTip(position_words(position))
        self.setAccessibleName(position_words(position))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(ui_font())

    def sizeHint(self) -> QSize:
        """Room for the word and a margin on both sides; Qt's signature."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 5 * unit(self)
        return QSize(round(width), lines(self, 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat: fill, word, and a frame when focused; Qt's signature."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = theme.accent if self.isChecked() else theme.button if self.underMouse() else theme.base
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        painter.fillPath(shape, ground)
        edge = theme.accent if self.hasFocus() or self.isChecked() else theme.field_edge
        painter.setPen(QPen(edge, 1.0))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(theme.on_accent if self.isChecked() else theme.accent, 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        painter.setPen(theme.on_accent if self.isChecked() else theme.text)
        painter.setFont(ui_font(semibold=self.isChecked()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class PositionSwitch(QWidget):
    """Shows the positions that a clause offers and asks for another."""

    chosen = Signal(object)  # Position

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: Position | None = None
        self._word = secondary()
        self._word.setContentsMargins(unit(self), 0, 0, 0)
        self._word.setToolTip(self.tr("The library has one text of this clause."))
        self._lock = SmallIcon("lock", None, self.tr("Locked"))
        # words of their own: a language with long ones has short ones for the switch, which stands beside the title
        words = {
            Position.SPONSOR: self.tr("Sponsor"), Position.BALANCED: self.tr("Balanced"),
            Position.CMO: self.tr("CMO"), Position.FIXED: self.tr("Fixed by law"),
        }  # fmt: skip
        self.segments = {position: _Segment(position, words[position], self) for position in Position}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._lock, self._word, *self.segments.values()):
            row.addWidget(part)
        for position, segment in self.segments.items():
            segment.clicked.connect(lambda _=False, chosen=position: self._choose(chosen))
        self.setAccessibleName(self.tr("Position of this article"))

    def show_positions(self, offered: Sequence[Position], current: Position) -> None:
        """Show what is offered and which is in use."""
        self._current = current
        choices = tuple(offered) if len(offered) > 1 else ()
        self._word.setVisible(not choices)
        self._word.setText(position_words(current))
        self._lock.setVisible(not choices and current is Position.FIXED)
        for position, segment in self.segments.items():
            segment.setVisible(position in choices)
            segment.setChecked(position is current)

    def _choose(self, position: Position) -> None:
        # the switch turns when the edit has come through, and stays when it was refused
        for other, segment in self.segments.items():
            segment.setChecked(other is self._current)
        if position is not self._current:
            self.chosen.emit(position)
