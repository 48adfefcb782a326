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
    """What the answers bring in, the newest first. Its lines are kept and filled anew: making them costs time."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the answers switch on"))
        self._now = InkedLabel(wraps=True)
        self._came, self._went = QuietLabel(wraps=True), QuietLabel(wraps=True)
        self._groups = {(kind, gone): _Group() for gone in (False, True) for kind in self._titles()}
        self._build()
        self.show_effects(Effects(), Effects(), Effects())

    def show_effects(self, now: Effects, came: Effects, went: Effects) -> None:
        """Show what the last answer brought in and took out, and how much is in now."""
        self._now.setText(self._sum(now))
        _say(self._came, self.tr("The last answer brought in: {0}").format(self._sum(came)) if came.all else "")
        _say(self._went, self.tr("The last answer took out: {0}").format(self._sum(went)) if went.all else "")
        for (kind, gone), group in self._groups.items():
            title = self._titles()[kind]
            if gone:
                group.show_effects(self.tr("{0}, gone out").format(title), went.of(kind), "–")
            else:
                group.show_effects(title, came.of(kind) or now.of(kind), "+" if came.of(kind) else "")
        self.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        content = QWidget()
        for ground in (self.viewport(), content):
            ground.setAutoFillBackground(True)
            ground.setBackgroundRole(QPalette.ColorRole.Base)
        u = unit(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u)
        column.setSpacing(2 * u)
        column.addWidget(InkedLabel(self.tr("What this switches on"), Size.INSPECTOR, semibold=True))
        for part in (self._now, self._came, self._went, *self._groups.values()):
            column.addWidget(part)
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


class _Group(QWidget):
    """Effects of one kind below a line and a heading; nothing without effects."""

    def __init__(self) -> None:
        super().__init__()
        u = unit(self)
        self._title = heading("")
        self._rows: list[tuple[InkedLabel, InkedLabel, InkedLabel]] = []
        self._more = QuietLabel("", Size.SECONDARY)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * u)
        self._grid.setVerticalSpacing(u)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * u)
        column.addWidget(Hairline())
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addWidget(self._more)

    def show_effects(self, title: str, effects: Sequence[Effect], sign: str) -> None:
        """Show these effects, each with its reason, behind a sign."""
        self._title.setText(title)
        named = effects[:_MOST]
        while len(self._rows) < len(named):
            self._add_row()
        for place, row in enumerate(self._rows):
            effect = named[place] if place < len(named) else None
            said = (sign, effect.words, worded(effect.because)) if effect else ("", "", "")
            for label, words in zip(row, said, strict=True):
                label.setText(words)
                label.setVisible(effect is not None)
        _say(self._more, self.tr("and {0} more").format(len(effects) - _MOST) if len(effects) > _MOST else "")
        self.setVisible(bool(effects))

    def _add_row(self) -> None:
        row = InkedLabel(semibold=True), InkedLabel(wraps=True), QuietLabel("", Size.SECONDARY, wraps=True)
        for column, label in enumerate(row):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            if column:
                self._grid.addWidget(label, len(self._rows), column)
            else:
                self._grid.addWidget(label, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)


def _say(label: InkedLabel, words: str) -> None:
    """Say it, or take no room for nothing."""
    label.setText(words)
    label.setVisible(bool(words))
