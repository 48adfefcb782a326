"""The joints of the window: which action leads to which act, and who hears whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qa_drafter.domain.errors import ProfileRefused
from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.dialogs.log import LogDialog
from qa_drafter.gui.workbench import Mode

if TYPE_CHECKING:
    from qa_drafter.gui.main_window import MainWindow
    from qa_drafter.gui.panes.compare import ComparePane
    from qa_drafter.gui.panes.coverage import CoveragePane
    from qa_drafter.redline import Marking


def join_actions(window: MainWindow) -> None:
    """Every action of the menus leads to its act."""
    commands, acts = window.commands, window.acts
    for action, act in (
        (commands.new, lambda: window.interview.new()), (commands.new_from_file, lambda: acts.new()),
        (commands.deal, lambda: window.interview.change_deal()), (commands.sample, acts.sample),
        (commands.open, acts.open),
        (commands.close, window.agreements.close), (commands.save_version, acts.save_version),
        (commands.export_word, acts.export_word), (commands.export_pdf, acts.export_pdf),
        (commands.redline, acts.redline), (commands.compare_files, lambda: acts.compare_files()),
        (commands.preferences, acts.preferences), (commands.quit, window.close),
        (commands.next_column, lambda: window.step_column(1)),
        (commands.previous_column, lambda: window.step_column(-1)),
        (commands.library, lambda: window.library.show()), (commands.adopt, lambda: window.library.adopt()),
        (commands.import_clauses, lambda: window.library.import_word()),
        (commands.reset_layout, window.layout_memory.reset),
        (commands.about, lambda: AboutDialog(window).open()),
        (commands.log, lambda: LogDialog(window.session.log, window).open()),
    ):  # fmt: skip
        action.triggered.connect(act)
    for mode, action in zip(Mode, commands.modes, strict=True):
        action.triggered.connect(partial(window.show_mode, mode))
    window.matrix_acts.join(commands)
    commands.schedules.triggered.connect(lambda: window.schedule_acts.fill_in())
    commands.follow(window.bridge.stack)


def join_parts(window: MainWindow) -> None:
    """The parts hear one another."""
    bench, status = window.workbench, window.status
    window.head.tabs.currentChanged.connect(lambda place: window.show_mode(Mode(place)))
    window.head.tabs.tabBarClicked.connect(lambda place: window.show_front())
    window.pages.currentChanged.connect(lambda place: window.follow_front())
    _join_recent(window)
    _join_draft(window)
    window.bridge.agreement_changed.connect(window.show_agreement)
    window.bridge.agreement_changed.connect(lambda: window.handed.look())
    window.bridge.changed.connect(window.refresh)
    window.bridge.told.connect(status.voice.say)
    window.deliveries.delivered.connect(window.notice.show_file)
    bench.compared.connect(window.notice.settle_file)
    window.leaving.ready.connect(window.close)
    for teller in (window.agreements, window.acts, window.leaving, bench):
        teller.message.connect(status.tell)
    for refuser in (window.bridge.refused, window.agreements.refused, window.acts.refused, window.background.refused,
                    bench.failed):  # fmt: skip
        refuser.connect(window.show_refusal)
    bench.mode_asked.connect(window.show_mode)
    bench.pane_made.connect(window.layout_memory.take_in)
    bench.compare_made.connect(partial(_join_compare, window))
    bench.coverage_made.connect(partial(_join_coverage, window))
    bench.open_asked.connect(window.acts.open)
    bench.schedule_asked.connect(window.schedule_acts.fill_in)
    bench.job_asked.connect(window.background.start)
    bench.export_asked.connect(window.exports.ask)
    bench.file_asked.connect(window.acts.compare_file)
    bench.files_asked.connect(lambda: window.acts.compare_files())
    window.acts.files_chosen.connect(window.compare_files)
    window.deliveries.marking = partial(_marking, window)
    window.deliveries.exported.connect(window.handed.note)
    window.handed.offered.connect(window.notice.show_offers)
    window.handed.comparison_asked.connect(window.compare_files)
    status.findings_asked.connect(lambda: window.commands.findings.setChecked(True))
    status.history_asked.connect(lambda: window.commands.history.setChecked(True))
    window.findings_dock.subject_chosen.connect(bench.go_to)
    window.findings_dock.mend_asked.connect(window.bridge.perform)


def _join_draft(window: MainWindow) -> None:
    """Draft is looked at as it was the last time, and offers first what was inserted lately."""
    draft, memory, settings = window.workbench.draft, window.view_memory, window.session.settings
    memory.keep_shown("page_shown", draft.bar.page)
    memory.keep_shown("terms_shown", draft.bar.terms)
    memory.keep_choice("review", draft.bar.review)
    memory.keep_tab("aside", draft.aside)
    draft.page.view.show_at(settings.page_size)
    draft.page.view.size_changed.connect(lambda percent: setattr(settings, "page_size", percent))
    window.commands.reset_layout.triggered.connect(lambda: draft.page.view.show_at(settings.page_size))
    window.commands.reset_layout.triggered.connect(memory.reset)
    draft.acts.sheets.recent = lambda: settings.used_clauses
    draft.acts.clause_used.connect(settings.add_used_clause)


def _join_compare(window: MainWindow, pane: ComparePane) -> None:
    window.view_memory.keep_shown("timeline_shown", pane.bar.timeline)
    pane.bar.timeline.toggled.connect(lambda shown: window.handed.look(again=True) if shown else None)
    _join_profile(window, pane)


def _join_coverage(window: MainWindow, pane: CoveragePane) -> None:
    window.view_memory.keep_shown("map_shown", pane.bar.map)


def _join_profile(window: MainWindow, pane: ComparePane) -> None:
    """The comparison shows what it showed the last time."""
    # with the pane, which is made when it is asked for
    from qa_drafter.services.profile_files import read_in, written

    settings = window.session.settings
    try:
        kept = read_in(settings.comparison.encode(), "settings") if settings.comparison else ()
    except ProfileRefused:  # of another edition of the program
        kept = ()
    for profile in kept[:1]:
        pane.profiles.take(profile)
    pane.profiles.changed.connect(lambda profile: setattr(settings, "comparison", written([profile]).decode()))


def _marking(window: MainWindow) -> Marking:
    """Every redline is marked as the comparison shows it, whose pane this makes if need be."""
    from qa_drafter.services.comparison_profiles import marking_of

    return marking_of(window.workbench.compare.profiles.profile)


def _join_recent(window: MainWindow) -> None:
    recent, listed, pin = window.recent, window.start_page.recent, window.commands.pin

    def pin_open() -> None:
        if window.bridge.path is not None:
            recent.pin(window.bridge.path)

    recent.changed.connect(window.menus.show_recent)
    recent.changed.connect(window.start_page.show_recent)
    recent.changed.connect(lambda files: pin.setChecked(recent.is_pinned(window.bridge.path)))
    recent.open_asked.connect(window.acts.open_path)
    recent.offered.connect(window.notice.show_offers)
    window.menus.recent_chosen.connect(recent.choose)
    listed.chosen.connect(recent.choose)
    listed.pin_asked.connect(recent.pin)
    listed.removal_asked.connect(recent.take_out)
    window.bridge.agreement_changed.connect(recent.show)
    pin.triggered.connect(pin_open)
