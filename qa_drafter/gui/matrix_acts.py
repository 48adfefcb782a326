"""The matrices to Excel and back, and sheets of duties: a question, and its answer handed to those who act."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import Edit, RaciReassigned
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.background import Background, Job
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.commands import Commands
from qa_drafter.gui.deliveries import Deliveries
from qa_drafter.gui.dialogs.duty_sheet import DutySheetDialog
from qa_drafter.gui.dialogs.file_choice import ask_existing, ask_place, excel_files, safe_name, word_files
from qa_drafter.gui.models.raci_sheet import letter_shown
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.window_acts import WindowActs
from qa_drafter.gui.wording import edit_words
from qa_drafter.services.matrix_workbooks import merge_workbook, parse_workbook, workbook_export
from qa_drafter.services.open_agreement import Progress

if TYPE_CHECKING:
    from qa_drafter.gui.dialogs.workbook import WorkbookSheet
    from qa_drafter.services.matrix_workbooks import ReadMatrices


class MatrixActs(QObject):
    """Joins its three actions itself; refusals and messages go the way of the window's other acts."""

    def __init__(
        self, window: QWidget, bridge: AgreementBridge, background: Background, deliveries: Deliveries, acts: WindowActs
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._background = window, bridge, background
        self._deliveries, self._acts = deliveries, acts

    def join(self, commands: Commands) -> None:
        """Let the actions of the menu lead here."""
        commands.matrices_out.triggered.connect(self.write_workbook)
        commands.matrices_in.triggered.connect(self.read_workbook)
        commands.duty_sheet.triggered.connect(self.duty_sheet)

    def write_workbook(self) -> None:
        """Ask for a place, then write the matrices as they stand."""
        reading = self._bridge.reading
        if reading is None:
            return
        name = self.tr("{0} matrices").format(reading.opened.content.deal.title)
        place = reading.opened.path.with_name(f"{safe_name(name)}.xlsx")
        ask_place(
            self._window, self.tr("Matrices to Excel"), excel_files(), place, lambda path: self._write(reading, path)
        )

    def read_workbook(self) -> None:
        """Ask for a workbook, then show what it asks for."""
        reading = self._bridge.reading
        if reading is not None:
            ask_existing(
                self._window, self.tr("Matrices from Excel"), excel_files(), reading.opened.path.parent, self.take_in
            )

    def take_in(self, path: Path) -> None:
        """Read a workbook on the working thread, then show what it asks for."""

        def act(progress: Progress) -> ReadMatrices:
            progress(0.0)
            return parse_workbook(path)

        name = self.tr("Reading {0}").format(path.name)
        self._background.start(Job(name, act, lambda read: self._show(read, path), is_awaited=True))

    def duty_sheet(self) -> None:
        """Ask whose sheet and for a place, then write it."""
        reading = self._bridge.reading
        if reading is None:
            return
        content = reading.opened.content
        roles = {role.id: role for matrix in content.matrices for role in matrix.used_roles}
        parties = (content.deal.sponsor.name, content.deal.contractor.name)
        dialog = DutySheetDialog(parties, tuple(roles.values()), self._window)
        dialog.asked.connect(lambda holder, words: self._ask_sheet(reading, holder, words))
        dialog.open()

    def _ask_sheet(self, reading: Reading, holder: str, words: str) -> None:
        place = reading.opened.path.with_name(f"{safe_name(self.tr('Duties of {0}').format(words))}.docx")
        ask_place(
            self._window, self.tr("Duty sheet"), word_files(), place,
            lambda path: self._write_sheet(reading, holder, path),
        )  # fmt: skip

    def _write(self, reading: Reading, to: Path) -> None:
        write = workbook_export(reading.opened, None)

        def act(progress: Progress) -> Path:
            progress(0.0)
            return write(to)

        self._deliveries.start(to, act, self._tell)

    def _write_sheet(self, reading: Reading, holder: str, to: Path) -> None:
        printing = reading.opened.printing()

        def act(progress: Progress) -> Path:
            from qa_drafter.gui import word_acts  # not before it is needed: loading it takes long

            return word_acts.duty_sheet(printing, holder, to, progress)

        self._deliveries.start(to, act, self._tell)

    def _tell(self, path: Path) -> None:
        self._deliveries.delivered.emit(path, self.tr("{0} is written").format(path.name), "")

    def _show(self, read: ReadMatrices, path: Path) -> None:
        from qa_drafter.gui.dialogs.workbook import WorkbookSheet

        reading = self._bridge.reading
        if reading is None:
            return
        opened = reading.opened
        try:
            sheet = WorkbookSheet(
                path.name,
                lambda aside: merge_workbook(opened, read, path, overriding=aside),
                lambda edit: _told(edit, opened.content),
                self._window,
            )
        except QaDrafterError as refusal:
            self._acts.refused.emit(refusal)
            return
        sheet.asked.connect(lambda: self._take_over(sheet, path))
        sheet.open()

    def _take_over(self, sheet: WorkbookSheet, path: Path) -> None:
        edits, reason = sheet.read.edits, sheet.words
        sheet.finish()
        self._bridge.perform_act(self.tr("Take over {0}").format(path.name), edits, reason)


def _told(edit: Edit, content: Agreement) -> str:
    """What an edit does, with the letters before and after where it is about letters."""
    if not isinstance(edit, RaciReassigned):
        return edit_words(edit, content)
    was, now = dict(edit.was), dict(edit.now)
    moves = [
        f"{role.title} {_letter(was.get(role.id))} → {_letter(now.get(role.id))}"
        for role in content.matrix(edit.matrix).roles
        if was.get(role.id) != now.get(role.id)
    ]
    statement = content.matrix(edit.matrix).row(edit.activity).statement
    return f"{statement}: {', '.join(moves)}"


def _letter(duty: Duty | None) -> str:
    return letter_shown(duty) if duty else "–"
