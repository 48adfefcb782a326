"""The box that says which rule a row of duties breaks, why, and what one press of a button does about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from qa_drafter.domain.finding import Severity
from qa_drafter.domain.raci import EXACTLY_ONE_A, Breach, Duty, Matrix
from qa_drafter.gui.duty_wording import duty_words
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, unit
from qa_drafter.gui.panes.inked import BreachLabel, InkedLabel
from qa_drafter.gui.panes.wrap_button import WrapButton
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import source_words
from qa_drafter.services.responsibilities import Remedy

_MOST_REMEDIES = 4


class BreachBox(QFrame):
    """Ground and bar in the one alarm hue, with an octagon; the reason stands beside the fault."""

    edit_asked = Signal(object)  # RaciReassigned

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit(self)
        self._title = BreachLabel("", semibold=True, wraps=True)
        self._reason = InkedLabel("", wraps=True)
        self._source = InkedLabel("", Size.SECONDARY, wraps=True)
        self._buttons = [WrapButton() for _ in range(_MOST_REMEDIES)]
        self._remedies: Sequence[Remedy] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(9 * u, 3 * u, 3 * u, 3 * u)
        column.setSpacing(u)
        for widget in (self._title, self._reason, self._source, *self._buttons):
            column.addWidget(widget)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, at=place: self.edit_asked.emit(self._remedies[at].edit))

    def show_breaches(self, matrix: Matrix, breaches: Sequence[Breach], remedies: Sequence[Remedy]) -> None:
        """Say what a row breaks; hidden when it breaks nothing."""
        self.setVisible(bool(breaches))
        self._remedies = remedies[:_MOST_REMEDIES]
        if not breaches:
            return
        self._title.setText(self._judgement(breaches))
        self._reason.setText("\n".join(_sentence(breach, matrix) for breach in breaches))
        cites = dict.fromkeys(cite for breach in breaches for cite in breach.source)
        self._source.setText(" · ".join(map(source_words, cites)))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._remedies))
            if place < len(self._remedies):
                self._dress(button, self._remedies[place], matrix)

    def _judgement(self, breaches: Sequence[Breach]) -> str:
        if all(breach.severity is not Severity.ERROR for breach in breaches):
            return self.tr("Outside agreed practice")
        if len(breaches) == 1:
            return self.tr("Not allowed")
        return self.tr("Not allowed, for {0} reasons").format(len(breaches))

    def _dress(self, button: WrapButton, remedy: Remedy, matrix: Matrix) -> None:
        words = self.tr("Give {letters} to {role} alone") if remedy.alone else self.tr("Give {letters} to {role}")
        letters = "A R" if remedy.letters is Duty.BOTH else str(remedy.letters)
        button.setText(words.format(letters=letters, role=remedy.role.title))
        outcome = ", ".join(f"{matrix.role(role).title}: {duty_words(duty)}" for role, duty in remedy.edit.now)
        button.setToolTip(self.tr("The row then reads: {outcome}").format(outcome=outcome))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar and octagon; Qt's signature."""
        theme, u, painter = current_theme(), unit(self), QPainter(self)
        painter.fillRect(self.rect(), theme.paper(Tone.BREACH))
        painter.fillRect(0, 0, 3, self.height(), theme.paper(Tone.BREACH_SOLID))
        side = 4.0 * u
        place = self.rect().toRectF()
        place.setRect(3.5 * u, 3.0 * u, side, side)
        paint_icon(painter, "error", place, theme.ink(Tone.BREACH))


def _sentence(breach: Breach, matrix: Matrix) -> str:
    # A rule names its roles itself; the count of a law does not.
    counted = breach.law == EXACTLY_ONE_A and breach.roles
    who = f" ({', '.join(matrix.role(role).title for role in breach.roles)})" if counted else ""
    said = worded(breach.message).rstrip(".")
    return f"{said[0].upper()}{said[1:]}{who}."
