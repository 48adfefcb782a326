"""The window: places the parts and joins their signals. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from qa_drafter.domain.errors import Cancelled, QaDrafterError
from qa_drafter.gui.agreements import Agreements
from qa_drafter.gui.background import Background
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.busy_sheet import BusySheet
from qa_drafter.gui.columns import step_column
from qa_drafter.gui.command_bar import CommandBar
from qa_drafter.gui.commands import Commands
from qa_drafter.gui.compare_exports import CompareExports
from qa_drafter.gui.deliveries import Deliveries
from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.docks import FindingsDock, HistoryDock, TrailDock
from qa_drafter.gui.dropped import act_for
from qa_drafter.gui.guides import Guides
from qa_drafter.gui.layout_memory import LayoutMemory
from qa_drafter.gui.leaving import Leaving
from qa_drafter.gui.matrix_acts import MatrixActs
from qa_drafter.gui.menus import Menus
from qa_drafter.gui.mode_tabs import WindowHead
from qa_drafter.gui.notice import Notice
from qa_drafter.gui.place_memory import PlaceMemory
from qa_drafter.gui.session import Session
from qa_drafter.gui.start_page import StartPage
from qa_drafter.gui.status import StatusLine
from qa_drafter.gui.typed_memory import TypedMemory
from qa_drafter.gui.window_acts import WindowActs
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
        self._join_actions()
        self._join_parts()
        self._show_agreement()
        self._show_recent()
        if session.refusal is not None:
            self._show_refusal(session.refusal)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Every edit is on the disk: stop what runs, keep the shape, let go of the file; Qt's signature."""
        library = self.__dict__.get("library")
        if not (self.agreements.may_leave() and self.leaving.may_leave() and (library is None or library.may_leave())):
            event.ignore()
            return
        self.background.wait()
        self.layout_memory.keep()
        self.place_memory.leave()
        self.agreements.drop_arriving()
        self.agreements.close()
        super().closeEvent(event)

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
        self._show_front()
        tabs = self.head.tabs
        tabs.setCurrentIndex(mode)
        self.workbench.show_mode(mode, take_focus=not tabs.hasFocus())

    def _make_parts(self, session: Session) -> None:
        self.background = Background(self)
        self.bridge = AgreementBridge(self)
        self.agreements = Agreements(self.bridge, self.background, session.settings)
        self.deliveries = Deliveries(self.background, self)
        self.exports = CompareExports(self, self.bridge, self.deliveries, lambda: self.session.author)
        self.leaving = Leaving(self.deliveries)
        self.acts = WindowActs(self, session, self.bridge, self.agreements, self.deliveries)
        self.commands = Commands(self)
        self.matrix_acts = MatrixActs(self, self.bridge, self.background, self.deliveries, self.acts)
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
        self.layout_memory.take_in(self.workbench.splitters)

    def _join_actions(self) -> None:
        commands, acts = self.commands, self.acts
        for action, act in (
            (commands.new, lambda: self.interview.new()), (commands.new_from_file, lambda: acts.new()),
            (commands.deal, lambda: self.interview.change_deal()), (commands.sample, acts.sample),
            (commands.open, acts.open),
            (commands.close, self.agreements.close), (commands.save_version, acts.save_version),
            (commands.export_word, acts.export_word), (commands.export_pdf, acts.export_pdf),
            (commands.redline, acts.redline), (commands.compare_files, lambda: acts.compare_files()),
            (commands.preferences, acts.preferences), (commands.quit, self.close),
            (commands.next_column, lambda: self._step_column(1)),
            (commands.previous_column, lambda: self._step_column(-1)),
            (commands.library, lambda: self.library.show()), (commands.adopt, lambda: self.library.adopt()),
            (commands.import_clauses, lambda: self.library.import_word()),
            (commands.reset_layout, self.layout_memory.reset),
            (commands.about, lambda: AboutDialog(self).open()),
        ):  # fmt: skip
            action.triggered.connect(act)
        for mode, action in zip(Mode, commands.modes, strict=True):
            action.triggered.connect(partial(self.show_mode, mode))
        self.matrix_acts.join(commands)
        commands.follow(self.bridge.stack)
        self.guides = Guides(self)
        self.window_menu = WindowMenu(self, self.menus.windows, commands.next_window)

    def _join_parts(self) -> None:
        bench, status = self.workbench, self.status
        self.head.tabs.currentChanged.connect(lambda place: self.show_mode(Mode(place)))
        self.head.tabs.tabBarClicked.connect(lambda place: self._show_front())
        self.pages.currentChanged.connect(lambda place: self._follow_front())
        self.menus.recent_chosen.connect(self.acts.open_path)
        self.start_page.path_chosen.connect(self.acts.open_path)
        self.agreements.recent_changed.connect(self._show_recent)
        self.bridge.agreement_changed.connect(self._show_agreement)
        self.bridge.changed.connect(self._refresh)
        self.deliveries.delivered.connect(self.notice.show_file)
        self.leaving.ready.connect(self.close)
        for teller in (self.agreements, self.acts, self.leaving, bench):
            teller.message.connect(status.tell)
        for refuser in (self.bridge.refused, self.agreements.refused, self.acts.refused, self.background.refused,
                        bench.failed):  # fmt: skip
            refuser.connect(self._show_refusal)
        bench.mode_asked.connect(self.show_mode)
        bench.pane_made.connect(self.layout_memory.take_in)
        bench.open_asked.connect(self.acts.open)
        bench.job_asked.connect(self.background.start)
        bench.export_asked.connect(self.exports.ask)
        bench.file_asked.connect(self.acts.compare_file)
        bench.files_asked.connect(lambda: self.acts.compare_files())
        self.acts.files_chosen.connect(self._compare_files)
        status.findings_asked.connect(lambda: self.commands.findings.setChecked(True))
        status.history_asked.connect(lambda: self.commands.history.setChecked(True))
        self.findings_dock.subject_chosen.connect(bench.go_to)
        self.findings_dock.mend_asked.connect(self.bridge.perform)
        self.place_memory = PlaceMemory(self.bridge, bench, self.session.settings)
        self.typed_memory = TypedMemory(self.bridge, bench.draft, self.session.settings)
        for warning in (self.typed_memory.found, bench.draft.unkept):
            warning.connect(self.notice.show_words)

    def _show_agreement(self) -> None:
        reading = self.bridge.reading
        for part in (self.head, self.status, self.findings_dock, self.trail_dock):
            part.show_reading(reading)
        for action in self.commands.needing_agreement:
            action.setEnabled(reading is not None)
        self.notice.hide()
        self._show_front()
        self.setWindowFilePath(str(reading.opened.path) if reading else "")
        self.setWindowTitle(f"{reading.opened.path.name} — qa_drafter" if reading else "qa_drafter")
        self.show_mode(Mode.DRAFT)

    def _refresh(self, changed: Changed) -> None:
        reading = self.bridge.reading
        if reading is not None:
            self.head.show_version(reading)
        self.notice.settle()
        self.status.show_state()
        self.findings_dock.refresh()
        self.trail_dock.refresh()

    def _show_recent(self) -> None:
        recent = self.session.settings.recent
        self.menus.show_recent(recent)
        self.start_page.show_recent(recent)

    def _show_refusal(self, refusal: QaDrafterError) -> None:
        if isinstance(refusal, Cancelled):
            self.status.tell(self.tr("Stopped. Nothing was changed."))
        else:
            self.notice.show_refusal(refusal)

    @cached_property
    def interview(self) -> InterviewActs:
        """The interview, made when it is first asked for."""
        from qa_drafter.gui.interview.interview_acts import InterviewActs

        made = InterviewActs(self, self.session, self.bridge, self.agreements, self.pages, self._show_front)
        made.message.connect(self.status.tell)
        made.refused.connect(self._show_refusal)
        return made

    @cached_property
    def library(self) -> LibraryActs:
        """The workbench of the clause library, made when it is first asked for."""
        from qa_drafter.gui.library.library_acts import library_of

        return library_of(self, self._show_front, self._show_refusal)

    def _step_column(self, step: int) -> None:
        front = self.pages.currentWidget()
        if front is self.workbench:
            self.workbench.step_column(step)
        elif front is not None:
            step_column(front, step)

    def _show_front(self) -> None:
        """The open agreement or the compared Word files, or the start page."""
        self.command_bar.setVisible(self.workbench.has_content)
        self.pages.setCurrentWidget(self.workbench if self.workbench.has_content else self.start_page)

    def _compare_files(self, files: Sequence[tuple[int, Path | None]]) -> None:
        """Word files need no agreement: without one they are shown alone until they are closed."""
        self.workbench.compare.author = lambda: self.session.author
        self.workbench.compare.show_files(*files)
        self.commands.close.setEnabled(True)
        self.show_mode(Mode.COMPARE)

    def _follow_front(self) -> None:
        """The tabs and their bar belong to the panes; other pages bring their own."""
        at_work = self.pages.currentWidget() is self.workbench
        self.command_bar.setVisible(at_work)
        self.head.tabs.set_away(not at_work)
