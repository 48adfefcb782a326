"""What the Compare pane's Export menu leads to: the question for a place, and the work that writes the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.background import Act
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.deliveries import Deliveries
from qa_drafter.gui.dialogs.file_choice import (
    ask_place,
    documents_folder,
    excel_files,
    pdf_files,
    safe_name,
    word_files,
)
from qa_drafter.gui.panes.compare_export import Export, ExportRequest
from qa_drafter.gui.places import exists
from qa_drafter.gui.wording import tr
from qa_drafter.redline import Stamp
from qa_drafter.services.open_agreement import Author, Progress

_ENDINGS: Final = {Export.PDF: ".pdf", Export.TABLE_EXCEL: ".xlsx"}


class CompareExports(QObject):
    """Asks where to, and hands the work to the deliveries."""

    def __init__(
        self, window: QWidget, bridge: AgreementBridge, deliveries: Deliveries, author: Callable[[], Author]
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._deliveries, self._author = window, bridge, deliveries, author

    def ask(self, request: ExportRequest) -> None:
        """Ask for a place, then write."""
        ending = _ENDINGS.get(request.export, ".docx")
        files = {".pdf": pdf_files(), ".xlsx": excel_files()}.get(ending, word_files())
        place = self._folder(request) / f"{safe_name(self._name(request))}{ending}"
        ask_place(self._window, self._title(request.export), files, place, lambda path: self.write(request, path))

    def write(self, request: ExportRequest, to: Path) -> None:
        """Write it to this place."""
        author = self._author()
        act = act_for(request, to, Stamp(author.user, author.now()))
        beside = self.tr("The clean copy lies beside it: {0}") if request.export is Export.BOTH else ""
        self._deliveries.start(to, act, lambda found: self._tell(to, found, beside))

    def _tell(self, to: Path, clean: Path, beside: str) -> None:
        said = beside.format(clean.name) if beside else ""
        self._deliveries.delivered.emit(to, self.tr("{0} is written").format(to.name), said)

    def _title(self, export: Export) -> str:
        match export:
            case Export.TABLE_EXCEL | Export.TABLE_WORD:
                return self.tr("Write change table")
            case Export.CLEAN_OLD | Export.CLEAN_NEW:
                return self.tr("Write clean copy")
            case Export.PDF:
                return self.tr("Write PDF")
        return self.tr("Write redline")

    def _name(self, request: ExportRequest) -> str:
        reading = self._bridge.reading
        files = isinstance(request.base, Path) or isinstance(request.target, Path)
        old, new = (side.name.removesuffix(".docx") for side in request.names)
        about = "" if files or reading is None else f"{reading.opened.content.deal.title} "
        match request.export:
            case Export.CLEAN_OLD | Export.CLEAN_NEW:
                return self.tr("{0} clean").format(about + (old if request.export is Export.CLEAN_OLD else new))
            case Export.TABLE_EXCEL | Export.TABLE_WORD:
                return self.tr("{0} to {1} changes").format(about + old, new)
            case Export.REDLINE_BACK:
                return self.tr("{0} to {1} redline").format(about + new, old)
        return self.tr("{0} to {1} redline").format(about + old, new)

    def _folder(self, request: ExportRequest) -> Path:
        files = [side for side in (request.target, request.base) if isinstance(side, Path)]
        if files:
            return files[0].parent
        reading = self._bridge.reading
        return reading.opened.path.parent if reading is not None else documents_folder()


def act_for(request: ExportRequest, to: Path, stamp: Stamp) -> Act:
    """The writing as work for another thread."""
    # The names stand in the table's head, so they are those of the pane.
    comparison, names = request.sheet.comparison, (request.names[0].name, request.names[1].name)
    if request.export in (Export.TABLE_EXCEL, Export.TABLE_WORD):

        def table(progress: Progress) -> Path:
            from qa_drafter.services.comparison_files import table_of, write_change_table

            return write_change_table(table_of(comparison.changes, comparison.summary, names, request.profile), to)

        return table

    def act(progress: Progress) -> Path:
        from qa_drafter.gui import compare_writing  # not before it is needed: loading it takes long
        from qa_drafter.services.comparison_profiles import marking_of

        files = compare_writing.files_of(comparison, stamp, marking_of(request.profile))
        return compare_writing.write(files, request.export, to, progress, request.profile)

    return act


def free_place(to: Path) -> Path:
    """A name beside `to` for its clean copy that nothing bears yet."""
    first = to.with_name(tr("{0} clean").format(to.stem) + to.suffix)
    place, number = first, 1
    while exists(place):
        number += 1
        place = first.with_name(f"{first.stem} {number}{first.suffix}")
    return place
