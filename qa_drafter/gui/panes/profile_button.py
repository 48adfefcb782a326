"""The menu of profiles: one to take, how changes are marked, and what is done with the profile in force."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qa_drafter.domain.comparison_profile import BUILT_IN, STANDARD, ComparisonProfile
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.phrases import worded

_LONGEST: Final = 18
_KEYS: Final = "Alt+P"


class ProfileButton(QToolButton):
    """Names the profile in force. `opening` asks for its menu to be filled with the profiles there are."""

    opening = Signal()

    profile_chosen = Signal(object)  # ComparisonProfile
    moves_chosen = Signal(bool)
    formatting_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile = STANDARD
        self.setIcon(icon("redline"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_acts()
        menu = QMenu(self)
        menu.aboutToShow.connect(self.opening)
        self.setMenu(menu)
        self.show_profile(STANDARD, changed=False)

    def show_profile(self, profile: ComparisonProfile, *, changed: bool) -> None:
        """Name the profile in force; `changed` says that it was departed from since it was taken."""
        self.profile = profile
        name = profile_name(profile)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        self.setText((f"{short} *" if changed else short).replace("&", "&&"))
        said = self.tr("Profile: {0}, changed") if changed else self.tr("Profile: {0}")
        self.setToolTip(tip_with_keys(said.format(name), _KEYS))
        self.setAccessibleName(said.format(name))

    def fill(self, own: Sequence[ComparisonProfile]) -> None:
        """List the profiles of the program, and the user's own."""
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for place, profile in enumerate((*BUILT_IN, *own)):
            if place == len(BUILT_IN):
                menu.addSeparator()
            action = group.addAction(QAction(profile_name(profile).replace("&", "&&"), menu, checkable=True))
            action.setChecked(profile.name == self.profile.name)
            action.triggered.connect(partial(self.profile_chosen.emit, profile))
            menu.addAction(action)
        self.moves.setChecked(self.profile.moves)
        self.formatting.setChecked(self.profile.formatting)
        for action in (self.rename, self.remove):
            action.setEnabled(any(profile.name == self.profile.name for profile in own))
        for part in (
            (self.moves, self.formatting, self.colours), (self.keep, self.rename, self.remove),
            (self.pass_on, self.take_in),
        ):  # fmt: skip
            menu.addSeparator()
            menu.addActions(part)

    def _make_acts(self) -> None:
        self.opener = QAction(icon("redline"), self.tr("Profiles of the comparison"), self)
        self.opener.setShortcut(QKeySequence(_KEYS))
        self.opener.triggered.connect(self._open)
        self.moves = QAction(self.tr("Mark what moved as moved"), self, checkable=True)
        self.formatting = QAction(self.tr("Mark changes of formatting"), self, checkable=True)
        self.moves.triggered.connect(self.moves_chosen)
        self.formatting.triggered.connect(self.formatting_chosen)
        self.colours = QAction(self.tr("Colours of the marks…"), self)
        self.keep = QAction(icon("save"), self.tr("Keep as a profile…"), self)
        self.rename = QAction(self.tr("Rename the profile…"), self)
        self.remove = QAction(self.tr("Remove the profile"), self)
        self.pass_on = QAction(self.tr("Write the profile to a file…"), self)
        self.take_in = QAction(icon("open"), self.tr("Take profiles from a file…"), self)

    def _open(self) -> None:
        # not showMenu, which comes back only when the menu has closed
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    @property
    def commands(self) -> tuple[QAction, ...]:
        """The acts, for the keys and the palette."""
        return self.opener, self.colours, self.keep, self.pass_on, self.take_in


def profile_name(profile: ComparisonProfile) -> str:
    """What a profile is called; those of the program in the language of the window."""
    return worded(next((known.name for known in BUILT_IN if known.name == profile.name), profile.name))
