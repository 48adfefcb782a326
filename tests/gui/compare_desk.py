"""The Compare pane over a real agreement with real edits, joined as the main window joins it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_drafter.domain.edits import ArticleRemoved, Edit
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import ClauseId, VersionId
from qa_drafter.gui.background import Background, Job
from qa_drafter.gui.models.compare_layout import sheet_of
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet
from qa_drafter.gui.panes.compare import ComparePane
from qa_drafter.gui.panes.compare_export import ExportRequest
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.theme import apply_theme
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.open_agreement import OpenAgreement
from tests.gui.agreements import TABLETS, open_example, workspace

NONE = Qt.KeyboardModifier.NoModifier


def edits_of(reading: Reading) -> Iterable[Edit]:
    """One edit of each sort, and one value that shows in four articles and goes beyond its limit."""
    editing = reading.editing
    yield editing.term_edit("deviation_critical_notice", 3)
    yield editing.term_edit("site_closure_notice", 9)
    yield editing.wording_edit("QUN-TRAIN", editing.wording("QUN-TRAIN") + "\nThese records are kept for five years.")
    yield editing.position_edit("TRM-REVIEW", "sponsor")
    yield removal(reading, "FAC-QUAL")
    yield editing.duty_edit("approve_change", {"sponsor_ra": "I"})
    yield editing.duty_edit("method_validation", {"cmo_regulatory": "C", "sponsor_ra": ""})


def removal(reading: Reading, clause: str) -> ArticleRemoved:
    """The edit that takes an article out."""
    for section in reading.opened.content.sections:
        for place, article in enumerate(section.articles):
            if article.clause == ClauseId(clause):
                return ArticleRemoved(section.id, place, article)
    raise AssertionError(clause)


@cache
def _edited_file() -> bytes:
    with TemporaryDirectory() as folder:
        opened = open_example(TABLETS, Path(folder))
        reading = Reading(opened)
        for edit in edits_of(reading):
            reading.editing.perform(edit)
        opened.close()
        return opened.path.read_bytes()


def edited(folder: Path) -> OpenAgreement:
    """The tablets' agreement: version v1, and the edits above in the working copy."""
    path = folder / "edited.qagr"
    path.write_bytes(_edited_file())
    return workspace().open(path)


def sheet(opened: OpenAgreement, base: str = "v1", target: str | None = None) -> CompareSheet:
    """The comparison as the pane shows it, made at once."""
    comparison = Comparing(opened).versions(VersionId(base), VersionId(target) if target else None)
    return sheet_of(comparison, opened.library)


@dataclass
class CompareDesk:
    """The pane in a window that has the focus."""

    pane: ComparePane
    window: QWidget
    reading: Reading | None
    background: Background
    messages: list[str] = field(default_factory=list)
    failures: list[QaDrafterError] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    exports: list[ExportRequest] = field(default_factory=list)
    files_asked: list[int] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)

    @property
    def current(self) -> ChangeLine | None:
        """The change in hand."""
        return self.pane.board.changes.current

    @property
    def listed(self) -> tuple[ChangeLine, ...]:
        """The changes as listed."""
        return self.pane.board.changes.model.listed

    @property
    def numbers(self) -> list[int]:
        """Their numbers, from top to bottom."""
        return [line.number for line in self.listed]

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key, or type words, where the focus is."""
        target = QApplication.focusWidget() or self.window
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)
        QApplication.processEvents()

    def perform(self, edit: Edit) -> None:
        """An edit from another pane."""
        assert self.reading is not None
        changed = self.reading.editing.perform(edit)
        self.reading.forget()
        self.pane.refresh(changed)

    def settle(self, qtbot: QtBot) -> None:
        """Wait for the comparisons under way."""
        qtbot.waitUntil(lambda: not self.background.is_busy, timeout=10_000)
        for _ in range(3):
            QApplication.processEvents()


def compare_desk(qtbot: QtBot, opened: OpenAgreement | None) -> CompareDesk:
    """The pane over an agreement, with the first comparison shown."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, dark=False)
    window = QWidget()
    pane, background = ComparePane(), Background(window)
    column = QVBoxLayout(window)
    column.addWidget(pane.toolbar())
    column.addWidget(pane, 1)
    window.resize(1440, 800)
    qtbot.addWidget(window, before_close_func=lambda _: (background.wait(), opened.close() if opened else None))
    desk = CompareDesk(pane, window, Reading(opened) if opened else None, background)
    pane.job_asked.connect(desk.jobs.append)
    pane.job_asked.connect(background.start)
    pane.message.connect(desk.messages.append)
    pane.failed.connect(desk.failures.append)
    pane.article_asked.connect(desk.articles.append)
    pane.export_asked.connect(desk.exports.append)
    pane.file_asked.connect(desk.files_asked.append)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    pane.show_reading(desk.reading)
    pane.setFocus()
    desk.settle(qtbot)
    return desk
