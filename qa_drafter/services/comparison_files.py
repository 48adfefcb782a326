"""The files that are written of a comparison: redlines, clean copies, a PDF, and the changes as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qa_drafter import redline
from qa_drafter.comparison.meaning import summary_of
from qa_drafter.comparison.word_meaning import with_word_meaning
from qa_drafter.domain.change import Change
from qa_drafter.domain.change_table import ChangeTable
from qa_drafter.domain.comparison_profile import EVERYTHING, ComparisonProfile, Mark
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.comparison_profiles import listed
from qa_drafter.services.delivery import deliver
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.table_names import check_table_name
from qa_drafter.services.word_comparing import WordComparison
from qa_drafter.services.word_files import RedlineReport, refusing, told, untracked
from qa_drafter.word.pdf import MarkInks, pdf_of


def write_redline(comparison: WordComparison, to: Path) -> RedlineReport:
    """Write the redline that the comparison has already proved."""
    deliver(to, comparison.redline, WordFileRefused)
    return RedlineReport(to, comparison.changes, not_tracked=comparison.not_tracked, summary=comparison.summary)


def write_redline_back(
    comparison: WordComparison, to: Path, stamp: redline.Stamp, progress: Progress = no_progress, *,
    marking: redline.Marking = redline.MARK_ALL,
) -> RedlineReport:  # fmt: skip
    """Write the redline from the later file to the earlier one."""
    with refusing(to):
        result = redline.compare(
            comparison.new, comparison.old, stamp, progress=lambda share: progress(0.95 * share), marking=marking
        )
    deliver(to, result.docx, WordFileRefused)
    return RedlineReport(to, tuple(told(result.changes)), not_tracked=untracked(result.not_tracked))


def write_side(comparison: WordComparison, to: Path, *, new: bool) -> Path:
    """Write one of the two as a clean file: earlier tracked changes in it count as made."""
    with refusing(to):
        content = redline.accept_all(comparison.new if new else comparison.old)
    deliver(to, content, WordFileRefused)
    return to


def write_pdf(docx: Path, to: Path, inks: Mapping[Mark, str], progress: Progress = no_progress) -> Path:
    """Write a redline as PDF, its marks shown; LibreOffice sets it, WordFileRefused when it is missing."""
    marks = MarkInks(inks[Mark.INSERTED], inks[Mark.DELETED])
    deliver(to, pdf_of(docx.read_bytes(), progress=progress, inks=marks), WordFileRefused)
    return to


def write_change_table(table: ChangeTable, to: Path) -> Path:
    """Write the changes as an Excel workbook or a Word document, by the ending of the name."""
    check_table_name(to)
    if to.suffix.lower() == ".xlsx":
        from qa_drafter.sheets.change_sheet import write_change_sheet  # the library of workbooks takes a while to load

        content = write_change_sheet(table)
    else:
        from qa_drafter.word.change_document import write_change_document

        content = write_change_document(table)
    deliver(to, content, WordFileRefused)
    return to


def write_report_table(
    report: RedlineReport, names: tuple[str, str], to: Path, profile: ComparisonProfile = EVERYTHING
) -> Path:
    """Write the changes that a redline shows as a table; those of Word files are told by their words."""
    changes = report.changes if report.summary else with_word_meaning(report.changes)
    return write_change_table(table_of(changes, report.summary or summary_of(changes), names, profile), to)


def table_of(
    changes: Sequence[Change], summary: str, names: tuple[str, str], profile: ComparisonProfile = EVERYTHING
) -> ChangeTable:
    """The changes that the profile lists as a table headed by what was compared; what it leaves out is counted."""
    shown = listed(changes, profile)
    if shown.left_out:
        summary = f"{summary} {len(shown.changes)} of {len(changes)} changes are listed here (profile {profile.name})."
    return ChangeTable(names[0], names[1], shown.changes, summary)
