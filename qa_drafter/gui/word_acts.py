"""The acts that write Word files, for work off the window's thread. Loads the Word machinery: import when needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.redline import Marking, Stamp
from qa_drafter.services.comparing import State, compare_states
from qa_drafter.services.duty_sheets import DutySheets
from qa_drafter.services.exporting import export_pdf, export_word
from qa_drafter.services.open_agreement import Progress
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.word_files import RedlineReport

Printing = Callable[[], PrintedAgreement]
Side = tuple[Agreement, Printing]
"""A state of an agreement and its printing."""


def export(printing: Printing, to: Path, progress: Progress, *, pdf: bool) -> Path:
    """Write the clean document as Word file or PDF."""
    return (export_pdf if pdf else export_word)(printing(), to, progress)


def duty_sheet(printing: Printing, holder: str, to: Path, progress: Progress) -> Path:
    """Write the sheet of a party or role as a Word file."""
    progress(0.0)
    sheets = DutySheets(printing())
    return sheets.export(sheets.of(holder), to)


def redline(old: Side, new: Side, to: Path, stamp: Stamp, progress: Progress, marking: Marking) -> RedlineReport:
    """Write the redline of two states of one agreement."""
    progress(0.0)
    before, after = (State(content, printing()) for content, printing in (old, new))
    return redline_versions(compare_states(before, after), to, stamp, progress, marking=marking)
