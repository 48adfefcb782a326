"""Taking agreements in hand: new from a deal, opened, closed. Reading and printing happen off the window's thread."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.background import Background, Job
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.places import is_same
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.settings import Settings
from qa_drafter.services.open_agreement import OpenAgreement, Progress
from qa_drafter.services.workspace import Workspace

FIRST_LOOK: Final = 1000
"""Milliseconds that the user looks at a new agreement before the first edit; work beside the drawing slows it."""

Act = Callable[[], None]
Printings = Mapping[VersionId | None, Callable[[], PrintedAgreement]]


class Agreements(QObject):
    """Opens one agreement at a time. The one in hand stays until the next is ready, or for good when that fails."""

    refused = Signal(object)  # QaDrafterError
    message = Signal(str)

    def __init__(self, bridge: AgreementBridge, background: Background, settings: Settings) -> None:
        super().__init__(bridge)
        self._bridge, self._background, self._settings = bridge, background, settings
        self._arriving: OpenAgreement | None = None
        self._is_ready = False
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked before the agreement in hand is let go of."""

    @property
    def is_free(self) -> bool:
        """Whether nothing is in hand and nothing on its way."""
        return self._bridge.reading is None and not self._background.is_busy

    def holds(self, path: Path) -> bool:
        """Whether this file is the one in hand."""
        reading = self._bridge.reading
        return reading is not None and is_same(path, reading.opened.path)

    def open(self, workspace: Workspace, path: Path) -> None:
        """Open a file; refused when it cannot be, and then the present agreement stays open."""
        if self.holds(path):
            self.message.emit(self.tr("{0} is open already").format(path.name))
            return
        if not self.may_leave():
            return
        self.drop_arriving()
        # what there is counts as old from here on: the values to come are looked through alone, and not while they come
        gc.freeze()
        gc.unfreeze()
        try:
            opened = workspace.open(path)
            printings = _printings(opened)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return
        self._arriving = opened
        name = self.tr("Opening {0}").format(path.name)
        act = partial(_read, opened, printings)
        self._background.start(Job(name, act, partial(self._arrived, workspace), self.drop_arriving, is_awaited=True))

    def new(self, workspace: Workspace, deal: Path, to: Path) -> None:
        """Assemble an agreement from a deal file, keep it at `to` and open it."""
        self._assemble(workspace, lambda: workspace.read_deal(deal), to)

    def assemble(self, workspace: Workspace, deal: Deal, to: Path, kept: Act, undone: Act) -> None:
        """Assemble an agreement from answers, keep it at `to` and open it; `undone` is called when it was not kept."""
        self._assemble(workspace, lambda: deal, to, kept, undone)

    def _assemble(
        self,
        workspace: Workspace,
        deal: Callable[[], Deal],
        to: Path,
        kept: Act = lambda: None,
        undone: Act = lambda: None,
    ) -> None:
        def assemble(progress: Progress) -> Path:
            progress(0.0)
            agreement = workspace.create(deal(), to)
            agreement.close()  # its connection belongs to this thread
            return to

        def arrived(made: Path) -> None:
            kept()
            self.open(workspace, made)

        name = self.tr("Assembling {0}").format(to.name)
        self._background.start(Job(name, assemble, arrived, undone, is_awaited=True))

    def close(self) -> None:
        """Let go of the agreement in hand: every edit is on the disk already."""
        if self.may_leave():
            self._bridge.show(None)

    def drop_arriving(self) -> None:
        """Let go of a file that was being opened."""
        arriving, self._arriving = self._arriving, None
        if arriving is not None:
            arriving.close()

    def _arrived(self, workspace: Workspace, reading: Reading) -> None:
        opened = reading.opened
        if opened is not self._arriving:
            return
        self._arriving = None
        self._settings.add_recent(opened.path)
        self._bridge.show(reading)
        # library and agreement stay for long: looking through them for garbage would hold up the window each time
        gc.freeze()
        if not self._is_ready:
            QTimer.singleShot(FIRST_LOOK, self, lambda: self._get_ready(workspace))

    def _get_ready(self, workspace: Workspace) -> None:
        if not self._is_ready and self._bridge.reading is not None:
            self._is_ready = True
            ready = self.tr("Getting ready")
            self._background.start(Job(ready, lambda progress: _get_ready(workspace), lambda answer: None))


def _get_ready(workspace: Workspace) -> None:
    """Load what the first acts need: the services, and the workbench of the library, which is made when asked for."""
    workspace.get_ready()
    import_module("qa_drafter.gui.library.library_acts")


def _printings(opened: OpenAgreement) -> Printings:
    """What the panes show first: the working copy, and the last version that it is compared with."""
    marks = opened.file.versions()
    return {version: opened.printing(version) for version in (None, *(mark.id for mark in marks[-1:]))}


def _read(opened: OpenAgreement, printings: Printings, progress: Progress) -> Reading:
    """What the window needs at once is read here, so that it need not wait for it."""
    progress(0.1)
    opened.library  # noqa: B018 - read when it is asked for
    progress(0.5)
    reading = Reading(opened, {version: printing() for version, printing in printings.items()})
    progress(0.8)
    reading.findings()
    return reading
