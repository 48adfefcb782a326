"""The page of the clause library in the window: three columns and a bar, placed and joined."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qa_drafter.gui.command_bar import BarRow
from qa_drafter.gui.library.aside import LibraryAside
from qa_drafter.gui.library.bar import LibraryBar
from qa_drafter.gui.library.desk import LibraryDesk
from qa_drafter.gui.library.finder import LibraryFinder
from qa_drafter.gui.library.reader import LibraryReader
from qa_drafter.gui.measures import columns
from qa_drafter.gui.panes.empty_state import EmptyState
from qa_drafter.services.workspace import Workspace


class LibraryPage(QWidget):
    """Places the parts; the desk knows what they show."""

    def __init__(self, workspace: Callable[[], Workspace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.finder, self.reader, self.aside = LibraryBar(), LibraryFinder(), LibraryReader(), LibraryAside()
        self.empty = EmptyState("library")
        self.middle = QStackedWidget()
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.reader)
        self.desk = LibraryDesk(self, workspace)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for part, least, usual in ((self.finder, 34, 44), (self.middle, 60, 96), (self.aside, 40, 54)):
            part.setMinimumWidth(columns(self, least))
            part.resize(columns(self, usual), self.height())
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(BarRow(self.bar))
        whole.addWidget(self.splitter, 1)
        self.addActions(list(self.bar.acts))
        self.setAccessibleName(self.tr("Clause library"))
        self.empty.show_words(
            self.tr("No text is chosen"), self.tr("Choose a clause at the left, or search for its words."), ""
        )

    def event(self, event: QEvent) -> bool:
        """Back from another window, or from the preferences: the library may be another one by now; Qt's signature."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self.desk.take_up()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The same when the page comes to the front; Qt's signature."""
        super().showEvent(event)
        self.desk.take_up()
