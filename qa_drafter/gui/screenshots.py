"""Pictures of the window: every mode and dialog, light and dark, with a sample agreement and a fixed clock.

`python -m qa_drafter.gui.screenshots DIR`; with `--readme` also the picture that the README shows.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from qa_drafter.domain.errors import AgreementRefused
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.gui.app import application, store_in
from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.session import Session
from qa_drafter.gui.theme import apply_theme
from qa_drafter.gui.windows import open_window
from qa_drafter.gui.workbench import Mode
from qa_drafter.resources import resource_path
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


def main(arguments: Sequence[str]) -> int:
    """Draw everything into the folder named, and say what was drawn."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("-")]
    folder = folders[0] if folders else Path("screenshots")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read when the application is made
    app = application([])
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as place:
        for dark in (False, True):
            apply_theme(app, dark)
            for name, widget in _scenes(Path(place, "dark" if dark else "light")):
                _save(widget, folder / f"{name}{'-dark' if dark else ''}.png")
                if "--readme" in arguments and name == "draft" and not dark:
                    _save(widget, resource_path("pictures", "window.png"))
    return 0


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


def _save(widget: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
    print(path)


def _scenes(place: Path) -> Iterator[tuple[str, QWidget]]:
    place.mkdir()
    workspace = Workspace(Author("A. Author", lambda: NOW))
    path = sample(place, workspace)
    settings = store_in(place / "settings.ini")
    window = open_window(Session(settings, workspace))
    window.resize(SIZE)
    yield from _start_scenes(window, place)
    window.acts.open_path(path)
    _settle(window)
    yield from _mode_scenes(window)
    yield from _dock_scenes(window)
    yield from _dialog_scenes(window)
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
    acts, articles = window.acts, window.workbench.draft.acts
    for name, ask in (
        ("dialog-insert-clause", articles.insert.trigger),
        ("dialog-own-clause", articles.own.trigger),
        ("dialog-reserve", articles.reserve.trigger),
        ("dialog-replace", lambda: articles.replace_words("in writing")),
        ("dialog-rename-term", articles.rename.trigger),
        ("dialog-new", acts.sample),
        ("dialog-save-version", acts.save_version),
        ("dialog-redline", acts.redline),
        ("dialog-compare-files", acts.compare_files),
        ("dialog-preferences", acts.preferences),
        ("dialog-keys", window.commands.keys.trigger),
        ("dialog-about", lambda: AboutDialog(window).open()),
    ):
        dialog = _asked(window, ask)
        yield name, dialog
        dialog.close()


def _asked(window: MainWindow, ask: Callable[[], None]) -> QDialog:
    ask()
    _settle(window)
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def _settle(window: MainWindow) -> None:
    """Until no job runs and every posted event is done."""
    while True:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLING, loop.quit)
        loop.exec()
        if not window.background.is_busy:
            return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
