"""The right column of the interview: what the last answer switched on or off, and all that is in by now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.gui.measures import Size, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.phrases import worded
from qa_drafter.services.interviewing import Effect, Effects, Kind

_MOST: Final = 14
"""Effects of one kind that are named; more are counted."""


class Switches(QScrollArea):
    """What the answers bring in, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the answers switch on"))
        self.show_effects(Effects(), Effects(), Effects())

    def show_effects(self, now: Effects, came: Effects, went: Effects) -> None:
        """Show what the last answer brought in and took out, and how much is in now."""
        content = QWidget()
        for ground in (self.viewport(), content):
            ground.setAutoFillBackground(True)
            ground.setBackgroundRole(QPalette.ColorRole.Base)
        u = unit(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u)
        column.setSpacing(2 * u)
        column.addWidget(InkedLabel(self.tr("What this switches on"), Size.INSPECTOR, semibold=True))
        column.addWidget(InkedLabel(self._sum(now), wraps=True))
        if came.all:
            column.addWidget(QuietLabel(self.tr("The last answer brought in: {0}").format(self._sum(came)), wraps=True))
        if went.all:
            column.addWidget(QuietLabel(self.tr("The last answer took out: {0}").format(self._sum(went)), wraps=True))
        for kind, title in self._titles().items():
            self._add_group(column, title, came.of(kind) or now.of(kind), "+" if came.of(kind) else "")
        for kind, title in self._titles().items():
            if went.of(kind):
                self._add_group(column, self.tr("{0}, gone out").format(title), went.of(kind), "–")
        column.addStretch(1)
        self.setWidget(content)

    def _titles(self) -> dict[Kind, str]:
        return {
            Kind.ARTICLE: self.tr("Articles"),
            Kind.TERM: self.tr("Terms and their opening values"),
            Kind.DUTY: self.tr("Duties"),
            Kind.REQUIREMENT: self.tr("Requirements"),
        }

    def _sum(self, effects: Effects) -> str:
        words = {
            Kind.ARTICLE: (self.tr("article"), self.tr("articles")),
            Kind.TERM: (self.tr("term"), self.tr("terms")),
            Kind.DUTY: (self.tr("duty"), self.tr("duties")),
            Kind.REQUIREMENT: (self.tr("requirement"), self.tr("requirements")),
        }
        told = [counted(len(effects.of(kind)), *words[kind]) for kind in Kind if effects.of(kind)]
        return ", ".join(told) or self.tr("Nothing yet: give the first answers.")

    def _add_group(self, box: QVBoxLayout, title: str, effects: Sequence[Effect], sign: str) -> None:
        if not effects:
            return
        box.addWidget(Hairline())
        box.addWidget(heading(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * unit(self))
        grid.setVerticalSpacing(unit(self))
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        for row, effect in enumerate(effects[:_MOST]):
            grid.addWidget(InkedLabel(sign, semibold=True), row, 0, Qt.AlignmentFlag.AlignTop)
            because = QuietLabel(worded(effect.because), Size.SECONDARY, wraps=True)
            for column, label in enumerate((InkedLabel(effect.words, wraps=True), because), start=1):
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, row, column)
        box.addLayout(grid)
        if len(effects) > _MOST:
            box.addWidget(QuietLabel(self.tr("and {0} more").format(len(effects) - _MOST), Size.SECONDARY))
