"""What the menu of profiles leads to: a question, and its answer kept, passed on or taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qa_drafter.domain.comparison_profile import ComparisonProfile
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.dialogs.comparison_profile import MarkColoursSheet, ProfileNameSheet
from qa_drafter.gui.dialogs.file_choice import ask_existing, ask_place, documents_folder, profile_files, safe_name
from qa_drafter.gui.panes.profile_button import ProfileButton, profile_name
from qa_drafter.services.comparison_profiles import (
    keep_profile,
    own_profiles,
    remove_profile,
    rename_profile,
    take_in_profiles,
)
from qa_drafter.services.profile_files import write_profiles


class ProfileActs(QObject):
    """Asks over one pane, which says what is in force."""

    taken = Signal(object)  # ComparisonProfile, from now on in force
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError

    def __init__(self, pane: QWidget, in_force: Callable[[], ComparisonProfile]) -> None:
        super().__init__(pane)
        self._pane, self._in_force = pane, in_force

    def join(self, button: ProfileButton) -> None:
        """Every act of the menu leads here."""
        button.colours.triggered.connect(self.choose_colours)
        button.keep.triggered.connect(self.keep)
        button.rename.triggered.connect(self.rename)
        button.remove.triggered.connect(self.remove)
        button.pass_on.triggered.connect(self.pass_on)
        button.take_in.triggered.connect(self.take_in)

    def own(self, *, quiet: bool = False) -> tuple[ComparisonProfile, ...]:
        """The user's own profiles; none where their file cannot be understood, with word of why unless `quiet`."""
        try:
            return own_profiles()
        except QaDrafterError as refusal:
            if not quiet:
                self.failed.emit(refusal)
            return ()

    def choose_colours(self) -> None:
        """Ask for the inks of the marks."""
        sheet = MarkColoursSheet(self._in_force(), self._pane)

        def take() -> None:
            self.taken.emit(replace(self._in_force(), colours=sheet.inks))
            sheet.finish()

        sheet.asked.connect(take)
        sheet.open()

    def keep(self) -> None:
        """Ask for a name, then keep what is in force under it."""
        known = {profile.name for profile in self.own()}
        name = self._in_force().name if self._in_force().name in known else ""
        sentence = self.tr("Keeps what the comparison shows now: kinds, order, layout and marks. A profile of the same "
                              "name is replaced.")  # fmt: skip
        title = self.tr("Keep as a profile")
        self._ask_name(title, sentence, self.tr("Keep"), name, lambda words: self._kept(words))

    def rename(self) -> None:
        """Ask for another name of the profile in force."""
        name = self._in_force().name
        sentence = self.tr("Another name for “{0}”.").format(name)

        def renamed(words: str) -> None:
            rename_profile(name, words)
            self.taken.emit(replace(self._in_force(), name=words))

        self._ask_name(self.tr("Rename the profile"), sentence, self.tr("Rename"), name, renamed)

    def remove(self) -> None:
        """Forget the profile in force; what it shows stays until another is taken."""
        name = self._in_force().name
        try:
            remove_profile(name)
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
            return
        self.taken.emit(self._in_force())
        self.message.emit(self.tr("The profile “{0}” is removed; its view stays until you take another").format(name))

    def pass_on(self) -> None:
        """Ask for a place, then write what is in force for a colleague."""
        profile = self._in_force()
        place = documents_folder() / f"{safe_name(profile_name(profile))}.json"

        def write(to: Path) -> None:
            try:
                write_profiles([profile], to)
            except QaDrafterError as refusal:
                self.failed.emit(refusal)
            else:
                self.message.emit(self.tr("{0} is written").format(to.name))

        ask_place(self._pane, self.tr("Write the profile to a file"), profile_files(), place, write)

    def take_in(self) -> None:
        """Ask for a file, then keep its profiles and take the first."""
        title = self.tr("Take profiles from a file")
        ask_existing(self._pane, title, profile_files(), documents_folder(), self._take_in)

    def _kept(self, words: str) -> None:
        profile = replace(self._in_force(), name=words)
        keep_profile(profile)
        self.taken.emit(profile)

    def _take_in(self, path: Path) -> None:
        try:
            first, *others = take_in_profiles(path)
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
            return
        self.taken.emit(first)
        names = ", ".join(profile_name(profile) for profile in (first, *others))
        self.message.emit(self.tr("Taken over: {0}").format(names))

    def _ask_name(self, title: str, sentence: str, accept: str, name: str, act: Callable[[str], None]) -> None:
        sheet = ProfileNameSheet(title, sentence, accept, name, self._pane)

        def take() -> None:
            try:
                act(sheet.words)
            except QaDrafterError as refusal:
                sheet.refuse(refusal)
            else:
                sheet.finish()

        sheet.asked.connect(take)
        sheet.open()
