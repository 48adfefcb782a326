"""A duty outside the grid: in the legend and beside the name of a role."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_drafter.domain.raci import Duty
from qa_drafter.gui.delegates.duty import DutyLook, paint_duty
from qa_drafter.gui.duty_wording import duty_words
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel


class DutyChip(QWidget):
    """The letters of one duty; its accessible name says them in words."""

    def __init__(self, duty: Duty = Duty.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = DutyLook(duty)
        self.setFixedSize(QSize(columns(self, 7), lines(self, 1.25)))
        self.show_look(self._look)

    def show_look(self, look: DutyLook) -> None:
        """Show another duty."""
        self._look = look
        self.setAccessibleName(duty_words(look.duty))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; Qt's signature."""
        paint_duty(QPainter(self), self.rect().toRectF().adjusted(1, 1, -1, -1), self._look)


class RoleDuty(QWidget):
    """The letters, and beside them the role's name above the duty in words: no word is wider than the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = DutyChip()
        self._role = InkedLabel(wraps=True)
        self._words = QuietLabel("", Size.SECONDARY, wraps=True)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._role)
        beside.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        row.addWidget(self._chip)
        row.addLayout(beside, 1)

    def show_duty(self, role: str, look: DutyLook) -> None:
        """Show the duty of a role."""
        self._chip.show_look(look)
        self._role.setText(role)
        said = "" if look.missing and look.duty is Duty.NONE else duty_words(look.duty)
        self._words.setText(", ".join(part for part in (said, look.missing) if part))
