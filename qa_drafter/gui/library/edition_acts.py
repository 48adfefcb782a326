"""The newer edition that came with the program, taken into the user's own copy of the library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.edition_merge import Choice
from qa_drafter.gui.background import Job
from qa_drafter.gui.dialogs.merge_edition import MergeSheet
from qa_drafter.services.edition_merging import EditionMerging, EditionTaken
from qa_drafter.services.progress import Progress

if TYPE_CHECKING:
    from qa_drafter.gui.library.page import LibraryPage


class EditionActs(QObject):
    """Reads what the edition brings, shows it, and takes it in."""

    taken = Signal()
    message = Signal(str)
    refused = Signal(object)  # QaDrafterError

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        page.bar.take_edition.triggered.connect(self.look)

    def look(self) -> None:
        """Read the edition on the working thread, then show what it brings."""
        workspace = self._desk.workspace

        def act(progress: Progress) -> EditionMerging:
            merging = EditionMerging(workspace)
            merging.offer  # noqa: B018 - read here, so that the window need not wait for it
            return merging

        self._desk.job_asked.emit(Job(self.tr("Reading the edition"), act, self._show, is_awaited=True))

    def _show(self, merging: EditionMerging) -> None:
        if not merging.offer.parts:
            self.message.emit(self.tr("Your copy has all of edition {0}.").format(merging.offer.edition))
            return
        sheet = MergeSheet(merging, self._page.window())
        sheet.asked.connect(lambda: self._take(sheet, merging, sheet.choices))
        sheet.open()

    def _take(self, sheet: MergeSheet, merging: EditionMerging, choices: Mapping[str, Choice]) -> None:
        def act(progress: Progress) -> EditionTaken:
            return merging.merge(choices, progress)

        def done(answer: EditionTaken) -> None:
            self.taken.emit()
            said = self.tr("Edition {0}: {1} taken, {2} kept as here, {3} undecided")
            counts = (len(answer.taken), len(answer.kept), len(answer.waiting))
            self.message.emit(said.format(answer.edition, *counts))

        self._desk.job_asked.emit(sheet.job(sheet.windowTitle(), act, done))
