"""The matrices written to an Excel workbook, and one that came back read as edits that wait for a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import WorkbookRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.identifiers import ActivityId, VersionId
from qa_drafter.domain.phrases import Phrase, joined, phrase, verbatim
from qa_drafter.drafting.printing import numbers_of
from qa_drafter.services.delivery import deliver
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.workbook_merge import WorkbookMerge, WorkbookProposal
from qa_drafter.store.database import is_database

if TYPE_CHECKING:
    from qa_drafter.sheets.matrix_reader import ReadMatrices as ReadMatrices

# The library of workbooks takes a while to load, and most acts need none of it: it is imported where it is used.


@dataclass(frozen=True, slots=True)
class WorkbookRead:
    """What a workbook asks for. `problems` are cells that cannot be taken; `remarks` tell what is left as it is."""

    proposals: tuple[WorkbookProposal, ...]
    problems: tuple[Phrase, ...]
    remarks: tuple[Phrase, ...]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What the proposals hold, in an order in which they can be performed."""
        return tuple(proposal.edit for proposal in self.proposals)

    def check(self, name: str) -> None:
        """WorkbookRefused when some cell cannot be taken: a workbook is taken whole or not at all."""
        if self.problems:
            place, what = self.problems[0].facts
            more = phrase("; and {0} more", len(self.problems) - 1) if len(self.problems) > 1 else ""
            remedy = phrase("mend it and try again{0}; nothing was changed", more)
            raise WorkbookRefused(joined(", ", (name, place)), verbatim(what), remedy)


def export_workbook(agreement: OpenAgreement, version: VersionId | None, to: Path) -> Path:
    """Write the matrices of a saved version, or of the working copy for None: whole or not at all."""
    return workbook_export(agreement, version)(to)


def workbook_export(agreement: OpenAgreement, version: VersionId | None) -> Callable[[Path], Path]:
    """The same, begun: all that the file must tell is read, the writing may be done on any thread."""
    content, edition = agreement.content_of(version), agreement.edition(version)

    def write(to: Path) -> Path:
        from qa_drafter.sheets.matrix_writer import write_matrices

        deliver(to, write_matrices(content, edition, _sections(content)), WorkbookRefused)
        return to

    return write


def read_workbook(agreement: OpenAgreement, path: Path, *, overriding: bool = False) -> WorkbookRead:
    """What a person changed in a workbook since it was written, against the agreement as it stands.

    WorkbookRefused when it cannot be read or belongs to another agreement. `overriding` sets aside agreed practice.
    """
    return merge_workbook(agreement, parse_workbook(path), path, overriding=overriding)


def parse_workbook(path: Path) -> ReadMatrices:
    """What a workbook says; needs no agreement, so that it may be done on any thread."""
    from qa_drafter.sheets.matrix_reader import read_matrices

    return read_matrices(_bytes_of(path), str(path))


def merge_workbook(
    agreement: OpenAgreement, read: ReadMatrices, path: Path, *, overriding: bool = False
) -> WorkbookRead:
    """What a workbook that has been read asks of the agreement as it stands."""
    if read.agreement != agreement.content.id:
        what = phrase("it was written from another agreement, {0}", read.number)
        remedy = phrase("export the matrices of {0} and fill that in", agreement.content.number)
        raise WorkbookRefused(str(path), what, remedy)
    merge = WorkbookMerge(agreement, read, overriding=overriding)
    merge.gather()
    return WorkbookRead(tuple(merge.proposals), tuple(merge.problems), tuple(merge.remarks))


def _sections(content: Agreement) -> Mapping[ActivityId, str]:
    """The number of the article that words each activity."""
    numbers, found = numbers_of(content).articles, dict[ActivityId, str]()
    for article in content.articles:
        for activity in article.activities:
            found.setdefault(activity, numbers[article.clause])
    return found


def _bytes_of(path: Path) -> bytes:
    from qa_drafter.sheets.safe_package import LARGEST_FILE

    if is_database(path):
        raise WorkbookRefused(str(path), phrase("this is an agreement, not a workbook"), phrase("choose an .xlsx file"))
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise WorkbookRefused(
            str(path), told_by_system(error, phrase("cannot be read")), phrase("check the name")
        ) from None
