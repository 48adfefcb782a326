"""The command bar of the grid: letters, and what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.duty_wording import duty_words
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.raci_sheet import Counts, letter_shown
from qa_drafter.gui.panes.compare_mode import ModeAction
from qa_drafter.gui.panes.inked import QuietLabel
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.panes.version_box import VersionBox

_LETTERS = (Duty.ACCOUNTABLE, Duty.BOTH, Duty.RESPONSIBLE, Duty.CONSULTED, Duty.INFORMED)


class ResponsibilitiesBar(QToolBar):
    """Asks the grid; knows nothing of it."""

    letters_chosen = Signal(object)  # Duty
    look_chosen = Signal(object)  # Look
    filter_changed = Signal()
    base_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setIconSize(QSize(lines(self, 1), lines(self, 1)))
        self._of_grid: list[QAction] = []
        self._add_looks()
        self._add_letters()
        self._add_menu()
        self._add_filters()
        self._add_base()
        self.show_counts(Counts())

    @property
    def base(self) -> VersionId | None:
        """The version that changes are shown against; None for none."""
        chosen = self._base.currentData()
        return VersionId(chosen) if chosen else None

    def show_versions(self, marks: Sequence[VersionMark]) -> None:
        """Offer these versions, newest first, and keep the choice where it is still there."""
        kept = self._base.currentData()
        self._base.blockSignals(True)
        self._base.clear()
        self._base.addItem(self.tr("no version"), "")
        for mark in reversed(marks):
            self._base.addItem(f"{mark.id} · {mark.label}", str(mark.id))
        self._base.setCurrentIndex(max(0, self._base.findData(kept)) if kept else 0)
        self._base.blockSignals(False)
        self._say_enabled()

    def show_counts(self, counts: Counts) -> None:
        """Say how many activities each filter would show; hidden ones are offered only where there are any."""
        for action, words, count in (
            (self.findings_only, self.tr("Breaches {0}"), counts.broken),
            (self.open_only, self.tr("Open {0}"), counts.open),
            (self.with_hidden, self.tr("Hidden {0}"), counts.hidden),
        ):
            action.setText(words.format(count))
        self.with_hidden.setVisible(counts.hidden > 0)
        if not counts.hidden:
            self.with_hidden.setChecked(False)

    def take_acts(self, fill: Callable[[QMenu], None]) -> None:
        """Put the acts on activities and roles into the menu of the bar."""
        fill(self.menu)

    def clear_filters(self) -> None:
        """Show every activity that is printed."""
        for action in (self.findings_only, self.open_only, self.changed_only):
            action.setChecked(False)

    def show_look(self, look: Look) -> None:
        """Only the grid takes letters and filters."""
        self.looks[look].setChecked(True)
        for action in self._of_grid:
            action.setEnabled(look is Look.GRID)
        if look is Look.GRID:
            self._say_enabled()

    def _add_looks(self) -> None:
        names = {
            Look.GRID: (self.tr("Grid"), "Alt+1"),
            Look.LOAD: (self.tr("Load"), "Alt+2"),
            Look.CLOCKS: (self.tr("Clocks"), "Alt+3"),
        }
        group = QActionGroup(self)
        self.looks = {look: ModeAction(words, keys, self) for look, (words, keys) in names.items()}
        for look, action in self.looks.items():
            action.setChecked(look is Look.GRID)
            action.triggered.connect(lambda _=False, chosen=look: self.look_chosen.emit(chosen))
            group.addAction(action)
            self.addAction(action)
        self.addSeparator()

    def _add_letters(self) -> None:
        self.addWidget(QuietLabel(self.tr(" Set ")))
        keys = {
            Duty.ACCOUNTABLE: self.tr("Key: Shift+A. A alone joins an R that stands in the cell to A R."),
            Duty.RESPONSIBLE: self.tr("Key: Shift+R. R alone joins an A that stands in the cell to A R."),
            Duty.BOTH: self.tr("Keys: A on a cell with R, or R on a cell with A."),
            Duty.CONSULTED: self.tr("Key: C"),
            Duty.INFORMED: self.tr("Key: I"),
        }
        for duty in _LETTERS:
            action = QAction(letter_shown(duty), self)
            meaning = duty_words(duty)
            action.setToolTip(f"{meaning[0].upper()}{meaning[1:]}. {keys[duty]}")
            action.triggered.connect(lambda _=False, chosen=duty: self.letters_chosen.emit(chosen))
            self.addAction(action)
            self._of_grid.append(action)
        clear = QAction(self.tr("Clear"), self)
        clear.setToolTip(self.tr("Take the letters away. Keys: Del, Backspace"))
        clear.triggered.connect(lambda: self.letters_chosen.emit(Duty.NONE))
        self.addAction(clear)
        self._of_grid.append(clear)
        self.addSeparator()

    def _add_menu(self) -> None:
        self.menu = QMenu(self.tr("Activity"), self)
        self.menu.setToolTipsVisible(True)
        button = QToolButton()
        button.setText(self.tr("Activity"))
        button.setToolTip(self.tr("Own activities and roles, notes, order, what is printed"))
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._of_grid.append(self.addWidget(button))
        self.addSeparator()

    def _add_filters(self) -> None:
        self.findings_only = self._checkable("error", self.tr("Breaches"))
        self.findings_only.setToolTip(self.tr("Show only activities that break a law or agreed practice"))
        self.open_only = self._checkable("missing", self.tr("Open"))
        words = self.tr("Show only open questions: no A, no R, or a note that nobody has decided")
        self.open_only.setToolTip(words)
        self.with_hidden = self._checkable("reserved", self.tr("Hidden"))
        self.with_hidden.setToolTip(self.tr("Show activities that are not printed, too (Ctrl+Shift+9)"))
        self.with_hidden.setShortcut(QKeySequence("Ctrl+Shift+9"))
        self.changed_only = self._checkable("edit", self.tr("Changed since"))

    def _add_base(self) -> None:
        self._base = VersionBox()
        self._base.setMinimumWidth(columns(self, 22))
        self._base.setMaximumWidth(columns(self, 34))
        self._base.setAccessibleName(self.tr("Version that changes are shown against"))
        self._base.setToolTip(self.tr("Cells that differ from this version get a folded corner"))
        self._base.currentIndexChanged.connect(self._choose_base)
        self.addWidget(self._base)

    def _checkable(self, name: str, words: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setCheckable(True)
        action.toggled.connect(self.filter_changed)
        self.addAction(action)
        self._of_grid.append(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return action

    def _choose_base(self) -> None:
        self._say_enabled()
        self.base_chosen.emit()

    def _say_enabled(self) -> None:
        chosen = self.base is not None
        self.changed_only.setEnabled(chosen)
        reason = self.tr("Choose a version at the right first")
        shown = self.tr("Show only activities that differ from the version")
        self.changed_only.setToolTip(shown if chosen else reason)
        if not chosen:
            self.changed_only.setChecked(False)
