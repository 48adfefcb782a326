"""The window in every state that is looked at: modes, docks and dialogs, over a sample agreement and a fixed clock."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from qa_drafter.domain.errors import AgreementRefused
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.gui.app import store_in
from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.interview.interview import Interview
from qa_drafter.gui.library.aside import ALIKE
from qa_drafter.gui.library.text_editor import TextEditor
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window
from qa_drafter.gui.workbench import Mode
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace

SIZE: Final = QSize(1440, 900)
NOW: Final = "2026-11-24T10:42:00Z"
NOW_SECONDS: Final = 1795516920
SAMPLE: Final = "velotam_cmo_us.yaml"
BREACHED: Final = "AUD-CAUSE"
REWORDED: Final = "DEV-NOTIFY"
UNLAWFUL: Final = ActivityId("retest_approval")

_SETTLING: Final = 60
"""Milliseconds for timers of no delay to come to rest."""

_QUIET: Final = 2
"""Times in a row that nothing is at work: what a job brought is laid out in the turn after."""


def sample(place: Path, workspace: Workspace) -> Path:
    """An agreement with two versions, and edits that break a limit and a law of the matrices."""
    path = place / "velotam.qagr"
    deal = next(deal for deal in workspace.example_deals() if deal.name == SAMPLE)
    opened = workspace.create(workspace.read_deal(deal), path)
    editing = Editing(opened)
    editing.perform(editing.term_edit("deviation_major_notice", 3))
    editing.perform(editing.position_edit("AUD-ROUTINE", "sponsor"))
    Versions(opened).save("Sent to the contractor")
    editing.perform(editing.term_edit("audit_for_cause_notice", 15))
    editing.perform(editing.position_edit(BREACHED, "cmo"))
    editing.perform(editing.position_edit("CHG-CLASS", "cmo"))
    editing.perform(editing.duty_edit(UNLAWFUL, {"cmo_qa": "C"}, lawful=False))
    wording = editing.wording(REWORDED)
    editing.perform(editing.wording_edit(REWORDED, wording.replace("in writing", "in writing and by telephone", 1)))
    opened.close()
    os.utime(path, (NOW_SECONDS, NOW_SECONDS))
    return path


def scenes(place: Path, size: QSize = SIZE) -> Iterator[tuple[str, QWidget]]:
    """Each state with its name; what was shown before is gone when the next is asked for."""
    place.mkdir(parents=True)
    workspace = Workspace(Author("A. Author", lambda: NOW))
    path = sample(place, workspace)
    settings = store_in(place / "settings.ini")
    window = open_window(Session(settings, workspace))
    window.resize(size)
    yield from _start_scenes(window, place)
    window.acts.open_path(path)
    _settle(window)
    yield from _mode_scenes(window)
    yield from _dock_scenes(window)
    yield from _dialog_scenes(window)
    yield from _page_scenes(window)
    window.close()


def _start_scenes(window: MainWindow, place: Path) -> Iterator[tuple[str, QWidget]]:
    _settle(window)
    yield "start", window
    remedy = "choose a .qagr file"
    window.notice.show_refusal(AgreementRefused("Velotam picture.qagr", "not an agreement of this program", remedy))
    _settle(window)
    yield "refusal", window
    window.notice.hide()


def _mode_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.workbench.open_article(BREACHED)
    _settle(window)
    yield "draft", window
    window.show_mode(Mode.RESPONSIBILITIES)
    window.workbench.responsibilities.grid.go_to(UNLAWFUL)
    _settle(window)
    yield "responsibilities", window
    for look in (Look.LOAD, Look.CLOCKS):
        window.workbench.responsibilities.look(look)
        _settle(window)
        yield f"responsibilities-{look}", window
    window.workbench.responsibilities.look(Look.GRID)
    window.show_mode(Mode.COMPARE)
    _settle(window)
    yield "compare", window
    window.show_mode(Mode.COVERAGE)
    _settle(window)
    yield "coverage", window
    window.show_mode(Mode.DRAFT)


def _dock_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for name, action in (
        ("findings", window.commands.findings),
        ("audit-trail", window.commands.audit),
        ("undo-history", window.commands.history),
    ):
        action.setChecked(True)
        _settle(window)
        yield name, window
        action.setChecked(False)


def _dialog_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    acts, articles, rows = window.acts, window.workbench.draft.acts, window.workbench.responsibilities.acts
    for name, ask in (
        ("dialog-insert-clause", articles.insert.trigger),
        ("dialog-own-clause", articles.own.trigger),
        ("dialog-reserve", articles.reserve.trigger),
        ("dialog-replace", lambda: articles.replace_words("in writing")),
        ("dialog-rename-term", articles.rename.trigger),
        ("dialog-own-activity", rows.insert_below.trigger),
        ("dialog-note", rows.note.trigger),
        ("dialog-hide", rows.hide.trigger),
        ("dialog-own-role", rows.add_role.trigger),
        ("dialog-rename-role", rows.rename_role.trigger),
        ("dialog-new", acts.sample),
        ("dialog-save-version", acts.save_version),
        ("dialog-redline", acts.redline),
        ("dialog-compare-files", acts.compare_files),
        ("dialog-preferences", acts.preferences),
        ("dialog-palette", window.commands.palette.trigger),
        ("dialog-keys", window.commands.keys.trigger),
        ("dialog-about", lambda: AboutDialog(window).open()),
    ):
        dialog = _asked(window, ask)
        yield name, dialog
        dialog.close()


def _page_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """What stands in the place of the agreement."""
    window.library.show_clause(BREACHED)
    _settle(window)
    page = window.library.page
    page.desk.compare_with(BREACHED, "sponsor-1")
    _settle(window)
    yield "library", window
    page.finder.search()
    page.finder.field.setText("notice deviation")
    page.aside.setCurrentIndex(ALIKE)
    _settle(window)
    yield "library-search", window
    page.finder.field.clear()
    dialog = _asked(window, page.bar.retire.trigger)
    yield "dialog-library-reason", dialog
    dialog.close()
    page.bar.edit.trigger()
    for editor in page.findChildren(TextEditor):
        editor.field.appendPlainText("\nThe [Auditor] shall act under [[AUD-NOWHERE]].")
        editor.check()
    _settle(window)
    yield "library-edit", window
    page.desk.typing.end()
    window.interview.change_deal()
    interview = window.findChildren(Interview)[0]
    for place in range(interview.pages.count()):
        interview.go_to(place)
        _settle(window)
        yield f"interview-{place + 1}", window


def _asked(window: MainWindow, ask: Callable[[], None]) -> QDialog:
    ask()
    _settle(window)
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def _settle(window: MainWindow) -> None:
    """Until no job runs, the pages are set and every posted event is done."""
    quiet = 0
    while quiet < _QUIET:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLING, loop.quit)
        loop.exec()
        at_work = window.background.is_busy or window.workbench.draft.page.is_setting
        quiet = 0 if at_work else quiet + 1
