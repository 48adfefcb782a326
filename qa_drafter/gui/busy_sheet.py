"""Work that the user waits for and that goes on for long: a sheet that counts, with Cancel, and a way to go on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout, QWidget

from qa_drafter.gui.background import Background
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.fronts import front_of
from qa_drafter.gui.measures import Size, columns, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel

LONG: Final = 2000
"""Milliseconds of waiting after which the status bar alone is too little."""


class BusySheet(QDialog):
    """Comes by itself, goes by itself, and never holds up the window.

    Where a dialog waits for the work, it stands over that: the dialog shuts off what stands beside it.
    """

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background, self._window = background, parent
        self._wait = QTimer(self, singleShot=True, interval=LONG)
        self.name, self.bar = InkedLabel("", Size.ROW_TITLE, semibold=True, wraps=True), QProgressBar()
        self.cancel, self.go_on = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Go on working"))
        self._build()
        background.started.connect(self._begin)
        background.progressed.connect(lambda share: self.bar.setValue(round(100 * share)))
        background.ended.connect(self._end)
        self._wait.timeout.connect(self._come)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Work under way"))
        self.setMinimumWidth(columns(self, 64))
        self.bar.setAccessibleName(self.tr("Share done"))
        says = QuietLabel(self.tr("Nothing is changed until it is done. The status bar counts on."), wraps=True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.go_on.setDefault(True)
        self.cancel.setAutoDefault(False)  # Enter may still be meant for what was in front
        self.go_on.clicked.connect(self.accept)
        self.cancel.clicked.connect(self._stop)
        self.finished.connect(lambda: self.setParent(self._window, self.windowFlags()))  # a dialog takes its own along
        column = QVBoxLayout(self)
        margin = 5 * unit(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(3 * unit(self))
        for part in (self.name, self.bar, says, buttons):
            column.addWidget(part)

    def _begin(self, name: str) -> None:
        awaited = self._background.awaited
        if awaited is not None and not self._wait.isActive() and not self.isVisible():
            self.bar.setValue(0)
            self._wait.start()

    def _come(self) -> None:
        awaited = self._background.awaited
        if awaited is not None:
            front = front_of(self._window)
            is_over = isinstance(front, ActSheet) and front.is_waiting
            self.setParent(front if is_over else self._window, self.windowFlags())
            # who types goes on typing; in a dialog that waits there is nothing to go on with
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_over)
            self.go_on.setVisible(not is_over)
            self.name.setText(awaited.name)
            self.show()

    def _end(self) -> None:
        if self._background.awaited is None:
            self._wait.stop()
            if self.isVisible():
                self.accept()

    def _stop(self) -> None:
        self._background.cancel()
        self.accept()
