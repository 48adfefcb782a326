"""The command bar of Coverage: which requirements are shown, and whether the map stands above them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QToolBar, QToolButton, QWidget

from qa_drafter.domain.coverage import CoverageStatus
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.measures import lines

_APPLICABLE = frozenset({CoverageStatus.COVERED, CoverageStatus.WEAK, CoverageStatus.MISSING})
_AMISS = frozenset({CoverageStatus.WEAK, CoverageStatus.MISSING})


class CoverageBar(QToolBar):
    """Asks the pane; knows nothing of it."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setIconSize(QSize(lines(self, 1), lines(self, 1)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add_choices()
        self._add_actions()

    @property
    def must_only(self) -> bool:
        """Whether only what must be settled is shown."""
        return self.level.currentIndex() == 1

    @property
    def statuses(self) -> frozenset[CoverageStatus]:
        """What is shown by how it stands; empty for everything."""
        if self.amiss.isChecked():
            return _AMISS
        return _APPLICABLE if self.scope.currentIndex() == 0 else frozenset()

    def show_all(self) -> None:
        """Every requirement that applies, however it stands."""
        blocked = self.blockSignals(True)
        self.amiss.setChecked(False)
        for box in (self.level, self.scope):
            box.setCurrentIndex(0)
        self.blockSignals(blocked)

    def _add_choices(self) -> None:
        self.level, self.scope = QComboBox(self), QComboBox(self)
        self.level.addItems([self.tr("must and should"), self.tr("must only")])
        self.level.setAccessibleName(self.tr("Levels shown"))
        self.scope.addItems([self.tr("applicable only"), self.tr("all requirements")])
        self.scope.setAccessibleName(self.tr("Requirements shown"))
        show = QLabel(f"{self.tr('Show')} ", self)
        show.setBuddy(self.level)
        self.addWidget(show)
        for box in (self.level, self.scope):
            box.setMinimumHeight(lines(self, 1.6))
            box.activated.connect(lambda: self.choice_changed.emit())
            self.addWidget(box)
        self.addSeparator()

    def _add_actions(self) -> None:
        self.search = QAction(self.tr("Find requirement"), self)
        self.search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.amiss = self._action(
            "filter", self.tr("Weak or missing"), self.tr("Only what is not settled"), "Ctrl+Shift+M"
        )
        self.amiss.toggled.connect(lambda: self.choice_changed.emit())
        self.map = self._action("heat", self.tr("Map"), self.tr("The map of rules by sections"), "Ctrl+Shift+Y")
        self.map.setChecked(True)

    def _action(self, name: str, words: str, tip: str, keys: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(tip_with_keys(tip, keys))
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(tip)
        return action
