"""The window: places the parts and joins their signals. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from qa_drafter.domain.errors import Cancelled, QaDrafterError
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.agreements import Agreements
from qa_drafter.gui.background import Background
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.busy_sheet import BusySheet
from qa_drafter.gui.columns import step_column
from qa_drafter.gui.command_bar import CommandBar
from qa_drafter.gui.commands import Commands
from qa_drafter.gui.compare_exports import CompareExports
from qa_drafter.gui.deliveries import Deliveries
from qa_drafter.gui.docks import FindingsDock, HistoryDock, TrailDock
from qa_drafter.gui.dropped import act_for
from qa_drafter.gui.guides import Guides
from qa_drafter.gui.handed_files import HandedFiles
from qa_drafter.gui.layout_memory import LayoutMemory
from qa_drafter.gui.leaving import Leaving
from qa_drafter.gui.matrix_acts import MatrixActs
from qa_drafter.gui.menus import Menus
from qa_drafter.gui.mode_tabs import WindowHead
from qa_drafter.gui.notice import Notice
from qa_drafter.gui.place_memory import PlaceMemory
from qa_drafter.gui.recent_files import RecentFiles
from qa_drafter.gui.schedule_acts import ScheduleActs
from qa_drafter.gui.session import Session
from qa_drafter.gui.start_page import StartPage
from qa_drafter.gui.status import StatusLine
from qa_drafter.gui.typed_memory import TypedMemory
from qa_drafter.gui.view_memory import ViewMemory
from qa_drafter.gui.window_acts import WindowActs
from qa_drafter.gui.window_joints import join_actions, join_parts
from qa_drafter.gui.window_menu import WindowMenu
from qa_drafter.gui.workbench import Mode, Workbench
from qa_drafter.services.changed import Changed

if TYPE_CHECKING:
    from qa_drafter.gui.interview.interview_acts import InterviewActs
    from qa_drafter.gui.library.library_acts import LibraryActs

_MODE_ICONS: Final = ("draft", "responsibilities", "compare", "check")


class MainWindow(QMainWindow):
    """One window with at most one agreement."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._make_parts(session)
        self._lay_out()
        join_actions(self)
        join_parts(self)
        self._make_memories()
        self.show_agreement()
        self.recent.show()
        if session.refusal is not None:
            self.show_refusal(session.refusal)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Every edit is on the disk: stop what runs, keep the shape, let go of the file; Qt's signature."""
        library = self.__dict__.get("library")
        if not (self.agreements.may_leave() and self.leaving.may_leave() and (library is None or library.may_leave())):
            event.ignore()
            return
        self.guides.close_manual()
        self.background.wait()
        self.layout_memory.keep()
        self.place_memory.leave()
        self.agreements.drop_arriving()
        self.agreements.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back may have been in Word; Qt's signature."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.handed.look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be opened; Qt's signature."""
        if act_for(event.mimeData(), self.acts):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped; Qt's signature."""
        act = act_for(event.mimeData(), self.acts)
        if act:
            event.acceptProposedAction()
            act()

    def show_mode(self, mode: Mode) -> None:
        """Bring a mode to the front."""
        self.show_front()
        tabs = self.head.tabs
        tabs.setCurrentIndex(mode)
        self.workbench.show_mode(mode, take_focus=not tabs.hasFocus())

    def _make_parts(self, session: Session) -> None:
        self.background = Background(self)
        self.bridge = AgreementBridge(self)
        self.recent = RecentFiles(session.settings, self)
        self.agreements = Agreements(self.bridge, self.background, session.settings)
        self.deliveries = Deliveries(self.background, self)
        self.exports = CompareExports(self, self.bridge, self.deliveries, lambda: self.session.author)
        self.leaving = Leaving(self.deliveries)
        self.handed = HandedFiles(self.bridge, self.background, session.settings, self)
        self.acts = WindowActs(self, session, self.bridge, self.agreements, self.deliveries)
        self.commands = Commands(self)
        self.matrix_acts = MatrixActs(self, self.bridge, self.background, self.deliveries, self.acts)
        self.schedule_acts = ScheduleActs(self, self.bridge)
        self.menus = Menus(self.menuBar(), self.commands)
        self.head = WindowHead()
        self.command_bar = CommandBar(self.commands)
        self.notice = Notice()
        self.start_page = StartPage(*self.commands.first_steps)
        self.workbench = Workbench(self.bridge, self.command_bar)
        self.agreements.may_leave = self.workbench.may_leave
        self.status = StatusLine(self.background)
        self.busy_sheet = BusySheet(self.background, self)

    def _lay_out(self) -> None:
        for icon_name, action in zip(_MODE_ICONS, self.commands.modes, strict=True):
            tip = f"{action.toolTip()} ({action.shortcut().toString()})"
            self.head.tabs.add_mode(icon_name, action.iconText(), tip)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.workbench)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.command_bar, self.notice):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self._add_docks()

    def _add_docks(self) -> None:
        self.findings_dock = FindingsDock(self.commands.findings, self)
        self.trail_dock = TrailDock(self.commands.audit, self)
        self.history_dock = HistoryDock(self.bridge.stack, self.commands.history, self)
        self.tabifyDockWidget(self.findings_dock, self.trail_dock)
        self.layout_memory = LayoutMemory(self, self.session.settings)
        self.view_memory = ViewMemory(self.session.settings)
        self.layout_memory.take_in(self.workbench.splitters)

    def _make_memories(self) -> None:
        """What knows the whole window. The memories hear of another agreement when the panes show it already."""
        self.guides = Guides(self)
        self.window_menu = WindowMenu(self, self.menus.windows, self.commands.next_window)
        self.place_memory = PlaceMemory(self.bridge, self.workbench, self.session.settings)
        self.typed_memory = TypedMemory(self.bridge, self.workbench.draft, self.session.settings)
        for warning in (self.typed_memory.found, self.workbench.draft.unkept):
            warning.connect(self.notice.show_words)

    def show_agreement(self) -> None:
        """The parts show the agreement in hand, or that there is none."""
        reading = self.bridge.reading
        for part in (self.head, self.status, self.findings_dock, self.trail_dock):
            part.show_reading(reading)
        for action in self.commands.needing_agreement:
            action.setEnabled(reading is not None)
        self.notice.hide()
        self.show_front()
        self.start_page.set_waiting(False)
        self.setWindowFilePath(str(reading.opened.path) if reading else "")
        self.setWindowTitle(f"{reading.opened.path.name} — qa_drafter" if reading else "qa_drafter")
        self.show_mode(Mode.DRAFT)

    def refresh(self, changed: Changed) -> None:
        """What tells of the whole agreement is told again after an edit."""
        reading = self.bridge.reading
        if reading is not None:
            self.head.show_version(reading)
        self.notice.settle()
        self.status.show_state()
        self.findings_dock.refresh()
        self.trail_dock.refresh()

    def show_refusal(self, refusal: QaDrafterError) -> None:
        """Say in the notice bar what was refused, and why."""
        self.start_page.set_waiting(False)
        if isinstance(refusal, Cancelled):
            self.status.tell(self.tr("Stopped. Nothing was changed."))
        else:
            self.session.log.refused(refusal)
            self.notice.show_refusal(refusal)

    @cached_property
    def interview(self) -> InterviewActs:
        """The interview, made when it is first asked for."""
        from qa_drafter.gui.interview.interview_acts import InterviewActs

        made = InterviewActs(self, self.session, self.bridge, self.agreements, self.pages, self.show_front)
        made.message.connect(self.status.tell)
        made.refused.connect(self.show_refusal)
        return made

    @cached_property
    def library(self) -> LibraryActs:
        """The workbench of the clause library, made when it is first asked for."""
        from qa_drafter.gui.library.library_acts import library_of

        return library_of(self, self.show_front, self.show_refusal)

    def step_column(self, step: int) -> None:
        """Put the focus into the next column of what is in front, or into the one before."""
        front = self.pages.currentWidget()
        if front is self.workbench:
            self.workbench.step_column(step)
        elif front is not None:
            step_column(front, step)

    def show_front(self) -> None:
        """The open agreement or the compared Word files, or the start page."""
        self.command_bar.setVisible(self.workbench.has_content)
        self.pages.setCurrentWidget(self.workbench if self.workbench.has_content else self.start_page)

    def compare_files(self, files: Sequence[tuple[int, VersionId | Path | None]]) -> None:
        """Word files need no agreement: without one they are shown alone until they are closed."""
        self.workbench.compare.author = lambda: self.session.author
        self.workbench.compare.show_files(*files)
        self.commands.close.setEnabled(True)
        self.show_mode(Mode.COMPARE)

    def follow_front(self) -> None:
        """The tabs and their bar belong to the panes; other pages bring their own."""
        at_work = self.pages.currentWidget() is self.workbench
        self.command_bar.setVisible(at_work)
        self.head.tabs.set_away(not at_work)
