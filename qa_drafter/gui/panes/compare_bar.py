"""The command bar of the comparison: which versions, how they are looked at, from change to change, what is listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.changes import nature_icon, nature_words
from qa_drafter.gui.models.compare_sheet import Nature
from qa_drafter.gui.panes.compare_beside import Mode
from qa_drafter.gui.panes.compare_mode import ModeAction
from qa_drafter.gui.panes.version_box import VersionBox

_WORKING_COPY: Final = ""
"""The working copy's entry in the lists of versions."""

_LONGEST: Final = 36
"""Characters of a label in the lists; its tool tip has all of it."""


class CompareBar(QToolBar):
    """Asks the pane; knows nothing of it."""

    versions_chosen = Signal()
    mode_chosen = Signal(object)  # Mode
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_chosen = False
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add_versions()
        self._add_modes()
        self._add_steps()
        self._add_shown()
        self._add_export()

    @property
    def base(self) -> VersionId | None:
        """The version that is compared from; None for the working copy."""
        return _version(self.before)

    @property
    def target(self) -> VersionId | None:
        """The version that is compared with it; None for the working copy."""
        return _version(self.after)

    @property
    def hidden(self) -> frozenset[Nature]:
        """The kinds that are not listed."""
        return frozenset(nature for nature, action in self.natures.items() if not action.isChecked())

    @property
    def commands(self) -> tuple[QAction, ...]:
        """The actions that have keys."""
        return (self.swap, self.previous, self.next, *self.modes.actions(), self.export)

    def show_versions(self, marks: Sequence[VersionMark], *, edited: bool) -> None:
        """Offer these versions and the working copy, and keep what the user chose where it is still there.

        As long as nothing was chosen, the last version stands against the working copy, or, where that has no
        edits, against the version before it.
        """
        kept = (self.before.currentData(), self.after.currentData()) if self.is_chosen else (None, None)
        for box in (self.before, self.after):
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("Working copy"), _WORKING_COPY)
            for mark in reversed(marks):
                box.addItem(f"{mark.id} · {_short(mark.label)}", str(mark.id))
                told = f"{mark.id} · {mark.label} · {mark.saved_at[:10]} · {mark.saved_by}"
                box.setItemData(box.count() - 1, told, Qt.ItemDataRole.ToolTipRole)
        first = (1, 0) if edited or len(marks) < 2 else (2, 1)
        for box, was, place in zip((self.before, self.after), kept, first, strict=True):
            found = box.findData(was) if was is not None else -1
            box.setCurrentIndex(found if found >= 0 else min(place, box.count() - 1))
            box.blockSignals(False)

    def forget_choice(self) -> None:
        """Another agreement: its versions have other meanings."""
        self.is_chosen = False

    def show_all(self) -> None:
        """List every kind."""
        for action in self.natures.values():
            action.setChecked(True)

    def show_counts(self, counts: Mapping[Nature, int]) -> None:
        """How many changes of each kind there are."""
        for nature, action in self.natures.items():
            action.setText(f"{nature_words(nature)}  ({counts[nature]})")
            action.setEnabled(counts[nature] > 0)

    def show_exportable(self, reason: str) -> None:
        """Whether a redline can be written; `reason` says why not, and is empty when it can."""
        self.export.setEnabled(not reason)
        self.export.setToolTip(reason or self.tr("Write the two versions as one Word file with tracked changes"))

    def swap_versions(self) -> None:
        """The later becomes the earlier."""
        places = self.before.currentIndex(), self.after.currentIndex()
        for box, place in zip((self.after, self.before), places, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(place)
            box.blockSignals(False)
        self._choose()

    def _choose(self) -> None:
        self.is_chosen = True
        self.versions_chosen.emit()

    def _add_versions(self) -> None:
        self.before = self._version_box(self.tr("Version before"))
        self.swap = self._action("swap", self.tr("Swap"), self.tr("Compare the other way round"), "Ctrl+Shift+X")
        button = self.widgetForAction(self.swap)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.swap.triggered.connect(self.swap_versions)
        self.after = self._version_box(self.tr("Version after"))
        self.addSeparator()

    def _version_box(self, name: str) -> QComboBox:
        box = VersionBox()
        box.setMinimumWidth(columns(self, 22))
        box.setMaximumWidth(columns(self, 30))
        box.setMinimumHeight(lines(self, 1.6))
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.currentIndexChanged.connect(self._choose)
        self.addWidget(box)
        return box

    def _add_modes(self) -> None:
        self.modes = QActionGroup(self)
        names = (
            (Mode.BESIDE, self.tr("Side by side"), "Alt+1"),
            (Mode.INLINE, self.tr("Inline"), "Alt+2"),
            (Mode.MATRICES, self.tr("Matrices"), "Alt+3"),
        )
        for mode, words, keys in names:
            action = ModeAction(words, keys, self)
            action.setChecked(mode is Mode.BESIDE)
            action.triggered.connect(lambda _=False, chosen=mode: self.mode_chosen.emit(chosen))
            self.modes.addAction(action)
            self.addAction(action)
        self.addSeparator()

    def _add_steps(self) -> None:
        self.previous = self._action("previous", self.tr("Previous"), self.tr("Previous change"), "Shift+F8")
        self.next = self._action("next", self.tr("Next"), self.tr("Next change"), "F8")

    def _add_shown(self) -> None:
        menu = QMenu(self)
        self.natures: dict[Nature, QAction] = {}
        for nature in Nature:
            action = menu.addAction(icon(nature_icon(nature)), nature_words(nature))
            action.setCheckable(True)
            action.setChecked(True)
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
        self.export = self._action("word", self.tr("Export redline…"), self.tr("Export redline"), "")

    def _action(self, name: str, words: str, tip: str, keys: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"


def _version(box: QComboBox) -> VersionId | None:
    chosen = box.currentData()
    return VersionId(chosen) if chosen else None
