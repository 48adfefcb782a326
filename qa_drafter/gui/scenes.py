"""The window in every state that is looked at: modes, docks and dialogs, over a sample agreement and a fixed clock."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from qa_drafter.domain.errors import AgreementRefused
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.phrases import phrase
from qa_drafter.gui.app import store_in
from qa_drafter.gui.interview.interview import Interview
from qa_drafter.gui.library.aside import ALIKE
from qa_drafter.gui.library.text_editor import TextEditor
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.panes.wording_editor import WordingEditor
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.scene_sheets import sheet_scenes
from qa_drafter.gui.scene_steps import asked, settle
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
DEFINING: Final = WordingPlace("DEF-TERMS", "Notice")
UNLAWFUL: Final = ActivityId("retest_approval")


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
    settle(window)
    yield from _mode_scenes(window)
    yield from _dock_scenes(window)
    yield from sheet_scenes(window)
    yield from _page_scenes(window)
    window.close()


def _start_scenes(window: MainWindow, place: Path) -> Iterator[tuple[str, QWidget]]:
    settle(window)
    yield "start", window
    remedy = phrase("choose a .qagr file")
    window.notice.show_refusal(
        AgreementRefused("Velotam picture.qagr", phrase("not an agreement of this program"), remedy)
    )
    settle(window)
    yield "refusal", window
    window.notice.hide()


def _mode_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.workbench.open_article(BREACHED)
    settle(window)
    yield "draft", window
    size = window.size()
    window.resize(SIZE)
    settle(window)
    yield "page", window
    window.resize(size)
    editor = _misspelt(window)
    yield "spelling", window
    editor.left.emit()
    _define(window)
    yield "definition", window
    window.workbench.draft.section.forget()
    window.workbench.open_article(BREACHED)
    window.show_mode(Mode.RESPONSIBILITIES)
    window.workbench.responsibilities.grid.go_to(UNLAWFUL)
    settle(window)
    yield "responsibilities", window
    for look in (Look.LOAD, Look.CLOCKS):
        window.workbench.responsibilities.look(look)
        settle(window)
        yield f"responsibilities-{look}", window
    window.workbench.responsibilities.look(Look.GRID)
    window.show_mode(Mode.COMPARE)
    settle(window)
    yield "compare", window
    window.workbench.compare.bar.timeline.trigger()
    settle(window)
    yield "timeline", window
    window.workbench.compare.bar.timeline.trigger()
    window.show_mode(Mode.COVERAGE)
    settle(window)
    yield "coverage", window
    window.show_mode(Mode.DRAFT)


def _misspelt(window: MainWindow) -> WordingEditor:
    """The field of an article's wording, in which a word is misspelt."""
    draft = window.workbench.draft
    draft.open_article(REWORDED)
    draft.bar.edit.trigger()
    settle(window)
    editor = next(found for found in draft.findChildren(WordingEditor) if found.isVisible())
    cursor = editor.field.textCursor()
    cursor.setPosition(editor.typed.index("shall give") + len("shall"))
    cursor.insertText(" promtly")
    editor.field.moveCursor(QTextCursor.MoveOperation.StartOfBlock)  # a word is marked when the cursor has left it
    settle(window)
    return editor


def _define(window: MainWindow) -> None:
    """The field of a definition, among the others."""
    window.workbench.open_article(DEFINING.clause)
    window.workbench.draft.edit_wording(DEFINING)
    settle(window)


def _dock_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for name, action in (
        ("findings", window.commands.findings),
        ("audit-trail", window.commands.audit),
        ("undo-history", window.commands.history),
    ):
        action.setChecked(True)
        settle(window)
        yield name, window
        action.setChecked(False)


def _page_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """What stands in the place of the agreement."""
    window.library.show_clause(BREACHED)
    settle(window)
    page = window.library.page
    page.desk.compare_with(BREACHED, "sponsor-1")
    settle(window)
    yield "library", window
    page.finder.search()
    page.finder.field.setText("notice deviation")
    page.aside.setCurrentIndex(ALIKE)
    settle(window)
    yield "library-search", window
    page.finder.field.clear()
    dialog = asked(window, page.bar.retire.trigger)
    yield "dialog-library-reason", dialog
    dialog.close()
    page.bar.edit.trigger()
    for editor in page.findChildren(TextEditor):
        editor.field.appendPlainText("\nThe [Auditor] shall act under [[AUD-NOWHERE]].")
        editor.check()
    settle(window)
    yield "library-edit", window
    page.desk.typing.end()
    window.interview.change_deal()
    interview = window.findChildren(Interview)[0]
    for place in range(interview.pages.count()):
        interview.go_to(place)
        settle(window)
        yield f"interview-{place + 1}", window
