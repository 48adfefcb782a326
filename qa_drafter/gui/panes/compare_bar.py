"""The command bar of the comparison: which versions, how they are looked at, from change to change, what is listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from qa_drafter.domain.comparison_profile import ComparisonProfile, Layout, Nature
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.models.changes import nature_icon, nature_words
from qa_drafter.gui.panes.compare_export import ExportButton
from qa_drafter.gui.panes.compare_mode import ModeAction
from qa_drafter.gui.panes.compare_sides import Chosen, CompareSides
from qa_drafter.gui.panes.profile_button import ProfileButton


class CompareBar(QToolBar):
    """Asks the pane; knows nothing of it."""

    versions_chosen = Signal()
    mode_chosen = Signal(object)  # Layout
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add_versions()
        self._add_modes()
        self._add_steps()
        self._add_shown()
        self.profiles = ProfileButton()
        self.addWidget(self.profiles)
        self._add_timeline()
        self._add_export()

    @property
    def base(self) -> Chosen:
        """What is compared from: a version, a Word file, or None for the working copy."""
        return self.sides.base

    @property
    def target(self) -> Chosen:
        """What is compared with it."""
        return self.sides.target

    @property
    def hidden(self) -> frozenset[Nature]:
        """The kinds that are not listed."""
        return frozenset(nature for nature, action in self.natures.items() if not action.isChecked())

    @property
    def layout_chosen(self) -> Layout:
        """How the comparison is looked at."""
        return next(mode for mode, action in self.mode_of.items() if action.isChecked())

    def take(self, profile: ComparisonProfile) -> None:
        """Show what a profile says."""
        for nature, action in self.natures.items():
            action.setChecked(nature not in profile.hidden)
        look = self.mode_of[profile.layout]
        (look if look.isEnabled() else self.mode_of[Layout.BESIDE]).trigger()

    @property
    def commands(self) -> tuple[QAction, ...]:
        """The actions that have keys."""
        looks = (*self.modes.actions(), *self.profiles.commands, self.timeline)
        return (self.swap, self.previous, self.next, *looks, *self.export.actions_of.values())

    def show_all(self) -> None:
        """List every kind."""
        for action in self.natures.values():
            action.setChecked(True)

    def show_counts(self, counts: Mapping[Nature, int], natures: Sequence[Nature]) -> None:
        """How many changes of each kind there are; kinds that cannot be are not offered."""
        for nature, action in self.natures.items():
            action.setVisible(nature in natures)
            action.setText(f"{nature_words(nature)}  ({counts[nature]})")
            action.setEnabled(counts[nature] > 0)

    def show_matrices(self, there: bool) -> None:
        """Whether there are matrices to look at: Word files tell none."""
        self.mode_of[Layout.MATRICES].setEnabled(there)
        if not there and self.mode_of[Layout.MATRICES].isChecked():
            self.mode_of[Layout.BESIDE].trigger()

    def show_exportable(self, reason: str) -> None:
        """Whether anything can be written; `reason` says why not, and is empty when it can."""
        self.export.show_exportable(reason)

    def _add_versions(self) -> None:
        self.sides = CompareSides(self)
        self.before, self.after = self.sides.boxes
        self.addWidget(self.before)
        self.swap = self._action("swap", self.tr("Swap"), self.tr("Compare the other way round"), "Ctrl+Shift+X")
        button = self.widgetForAction(self.swap)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.swap.triggered.connect(self.sides.swap)
        self.addWidget(self.after)
        self.sides.chosen.connect(self.versions_chosen)
        self.addSeparator()

    def _add_modes(self) -> None:
        self.modes = QActionGroup(self)
        self.mode_of: dict[Layout, QAction] = {}
        names = (
            (Layout.BESIDE, self.tr("Side by side"), "Alt+1"),
            (Layout.INLINE, self.tr("Inline"), "Alt+2"),
            (Layout.MATRICES, self.tr("Matrices"), "Alt+3"),
        )
        for mode, words, keys in names:
            action = ModeAction(words, keys, self)
            action.setChecked(mode is Layout.BESIDE)
            action.triggered.connect(lambda _=False, chosen=mode: self.mode_chosen.emit(chosen))
            self.modes.addAction(action)
            self.mode_of[mode] = action
            self.addAction(action)
        self.addSeparator()

    def _add_steps(self) -> None:
        self.previous = self._action("previous", self.tr("Previous"), self.tr("Previous change"), "Shift+F8")
        self.next = self._action("next", self.tr("Next"), self.tr("Next change"), "F8")

    def _add_timeline(self) -> None:
        tip = self.tr("The saved versions as a line, with the changes between them")
        self.timeline = self._action("history", self.tr("Timeline"), tip, "Alt+T")
        self.timeline.setCheckable(True)

    def _add_shown(self) -> None:
        menu = QMenu(self)
        self.natures: dict[Nature, QAction] = {}
        for nature in Nature:
            action = menu.addAction(icon(nature_icon(nature)), nature_words(nature))
            action.setCheckable(True)
            action.setChecked(nature is not Nature.NOISE)
            action.toggled.connect(self.shown_changed)
            self.natures[nature] = action
        menu.addSeparator()
        menu.addAction(self.tr("Show every kind"), self.show_all)
        self.shown = QToolButton()
        self.shown.setText(self.tr("Show"))
        self.shown.setIcon(icon("filter"))
        self.shown.setToolTip(self.tr("Which kinds of change are listed and walked through"))
        self.shown.setAccessibleName(self.tr("Kinds of change that are listed"))
        self.shown.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.shown.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown.setMenu(menu)
        self.addWidget(self.shown)

    def _add_export(self) -> None:
        rest = QWidget()
        rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(rest)
        self.export = ExportButton()
        self.addWidget(self.export)

    def _action(self, name: str, words: str, tip: str, keys: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setToolTip(tip_with_keys(tip, keys))
        action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action
