"""Open agreements for tests of the window: a real file, its bridge, and one pane in a window that has the focus."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import ActivityId, ClauseId, TermId
from qa_drafter.domain.raci import Row
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.panes.draft import DraftPane
from qa_drafter.gui.panes.responsibilities import ResponsibilitiesPane
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.theme import apply_theme
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from qa_drafter.store.agreements import AgreementFile
from tests.builders import AUTHOR, example_deal

TABLETS = "velotam_cmo_us"
ANTIBODY = "oltecimab_cdmo_us_eu"

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@cache
def workspace() -> Workspace:
    """One workspace for all tests: reading the library takes longer than most of them."""
    return Workspace(AUTHOR)


@cache
def _kept() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


@cache
def _example_file(name: str) -> Path:
    path = Path(_kept().name) / f"{name}.qagr"
    workspace().create(example_deal(name), path).close()
    return path


def open_example(name: str, folder: Path) -> OpenAgreement:
    """The agreement of a sample deal, in a file of the test's own."""
    path = folder / f"{name}.qagr"
    shutil.copy(_example_file(name), path)
    return workspace().open(path)


def open_content(content: Agreement, folder: Path) -> OpenAgreement:
    """An agreement made by hand, with its first version saved."""
    path = folder / "own.qagr"
    AgreementFile.create(path, content).close()
    opened = workspace().open(path)
    Versions(opened).save("First draft")
    return opened


@dataclass
class Desk:
    """One pane over one open agreement, joined as the main window joins them."""

    bridge: AgreementBridge
    pane: Any
    window: QWidget
    messages: list[str] = field(default_factory=list)
    failures: list[QaDrafterError] = field(default_factory=list)
    asked_for: list[str] = field(default_factory=list)

    @property
    def reading(self) -> Reading:
        """The open agreement."""
        assert self.bridge.reading is not None
        return self.bridge.reading

    @property
    def content(self) -> Agreement:
        """The working copy as it has reached the disk."""
        return self.reading.opened.file.working_copy()

    def value(self, term: str) -> object:
        """The value of a term on the disk."""
        return self.content.term(TermId(term)).value

    def own_wording(self, clause: str) -> str | None:
        """The own wording of an article on the disk."""
        return self.content.article(ClauseId(clause)).own_wording

    def row(self, activity: str) -> Row:
        """A row of duties on the disk."""
        return self.content.matrix_of(ActivityId(activity)).row(ActivityId(activity))

    def press(self, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is."""
        for key in keys:
            target = QApplication.focusWidget() or self.window
            if isinstance(key, str):
                QTest.keyClicks(target, key, modifier)
            else:
                QTest.keyClick(target, key, modifier)
            QApplication.processEvents()


def draft_desk(qtbot: QtBot, opened: OpenAgreement | None) -> Desk:
    """The Draft pane over an agreement."""
    return _desk(qtbot, DraftPane(), opened)


def raci_desk(qtbot: QtBot, opened: OpenAgreement | None) -> Desk:
    """The Responsibilities pane over an agreement."""
    return _desk(qtbot, ResponsibilitiesPane(), opened)


def _desk(qtbot: QtBot, pane: DraftPane | ResponsibilitiesPane, opened: OpenAgreement | None) -> Desk:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, dark=False)
    bridge, window = AgreementBridge(), QWidget()
    column = QVBoxLayout(window)
    column.addWidget(pane.toolbar())
    column.addWidget(pane, 1)
    window.resize(1440, 800)
    qtbot.addWidget(window, before_close_func=lambda _: bridge.show(None))
    desk = Desk(bridge, pane, window)
    _join(desk, pane)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    bridge.show(Reading(opened) if opened is not None else None)
    QApplication.processEvents()
    return desk


def _join(desk: Desk, pane: DraftPane | ResponsibilitiesPane) -> None:
    bridge = desk.bridge
    bridge.setParent(desk.window)
    bridge.agreement_changed.connect(lambda: pane.show_reading(bridge.reading))
    bridge.changed.connect(pane.refresh)
    bridge.retraced.connect(pane.reveal)
    bridge.refused.connect(desk.failures.append)
    pane.edit_asked.connect(bridge.perform)
    pane.message.connect(desk.messages.append)
    pane.failed.connect(desk.failures.append)
    pane.act_asked.connect(bridge.perform_act)
    if isinstance(pane, ResponsibilitiesPane):
        pane.act_begun.connect(bridge.begin_act)
        pane.act_ended.connect(bridge.end_act)
        pane.article_asked.connect(desk.asked_for.append)


def nameless(root: QWidget) -> list[str]:
    """Controls that can take the focus and that a screen reader could not name."""
    speechless = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root) or _is_inner(widget):
            continue
        words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        if not (widget.accessibleName() or words):
            speechless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return speechless


def _is_inner(widget: QWidget) -> bool:
    """Parts that Qt makes inside a control; the control speaks for them."""
    return (
        widget.isWindow()
        or widget.objectName().startswith("qt_")
        or type(widget).__name__ in ("QComboBoxListView", "QScrollBar")
    )


def long_titled(content: Agreement, change: Callable[[str], str]) -> Agreement:
    """The agreement with other titles of sections, articles and matrices."""
    sections = tuple(
        replace(s, title=change(s.title), articles=tuple(replace(a, title=change(a.title)) for a in s.articles))
        for s in content.sections
    )
    matrices = tuple(
        replace(m, title=change(m.title), rows=tuple(replace(r, statement=change(r.statement)) for r in m.rows))
        for m in content.matrices
    )
    return replace(content, sections=sections, matrices=matrices)
