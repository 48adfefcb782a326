"""The profile in force: what bar, list and marks of the comparison say now, under the name that was taken."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qa_drafter.domain.comparison_profile import BUILT_IN, STANDARD, ComparisonProfile
from qa_drafter.gui.panes.compare_bar import CompareBar
from qa_drafter.gui.panes.compare_list import CompareList
from qa_drafter.gui.panes.profile_acts import ProfileActs
from qa_drafter.gui.theme import write_marks_in


class ProfileInForce(QObject):
    """Puts a profile into the widgets, and reads out of them what has become of it."""

    changed = Signal(object)  # ComparisonProfile
    marking_changed = Signal()

    def __init__(self, pane: QWidget, bar: CompareBar, changes: CompareList) -> None:
        super().__init__(pane)
        self._bar, self._changes = bar, changes
        self._profile, self._is_taking = STANDARD, False
        self.acts = ProfileActs(pane, lambda: self._profile)
        self.acts.join(bar.profiles)
        bar.shown_changed.connect(self._read)
        bar.mode_chosen.connect(self._read)
        changes.order.currentIndexChanged.connect(self._read)
        bar.profiles.profile_chosen.connect(self.take)
        bar.profiles.moves_chosen.connect(lambda on: self.take(replace(self._profile, moves=on)))
        bar.profiles.formatting_chosen.connect(lambda on: self.take(replace(self._profile, formatting=on)))
        bar.profiles.opening.connect(lambda: bar.profiles.fill(self.acts.own()))
        self.acts.taken.connect(self.take)

    @property
    def profile(self) -> ComparisonProfile:
        """What the comparison shows now."""
        return self._profile

    def take(self, profile: ComparisonProfile) -> None:
        """Show what this profile says from now on."""
        before, self._profile = self._profile, profile
        self._is_taking = True
        self._bar.take(profile)
        self._changes.list_by(profile.order)
        self._is_taking = False
        write_marks_in(profile.colours)
        self._read()
        if (before.moves, before.formatting) != (profile.moves, profile.formatting):
            self.marking_changed.emit()

    def _read(self) -> None:
        """Kinds, order and layout are where the user chooses them; the rest is as it was taken."""
        if self._is_taking:
            return
        bar, order = self._bar, self._changes.order_chosen
        self._profile = replace(self._profile, hidden=bar.hidden, order=order, layout=bar.layout_chosen)
        known = (*BUILT_IN, *self.acts.own(quiet=True))
        bar.profiles.show_profile(self._profile, changed=self._profile not in known)
        self.changed.emit(self._profile)
