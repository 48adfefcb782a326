"""The agreement as a clean Word document or PDF."""

from __future__ import annotations

from pathlib import Path

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.delivery import deliver, together
from qa_drafter.services.open_agreement import Progress, no_progress
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.page_numbers import with_page_numbers
from qa_drafter.word.pdf import pdf_of


def export_word(printed: PrintedAgreement, to: Path, progress: Progress = no_progress) -> Path:
    """Write the clean Word document to `to`: whole or not at all."""
    progress(0.1)
    content = write_agreement(printed)
    progress(0.9)
    deliver(to, content, WordFileRefused)
    return to


def export_pdf(printed: PrintedAgreement, to: Path, progress: Progress = no_progress) -> Path:
    """Write the clean document to `to` as PDF, with page numbers in its contents.

    LibreOffice sets it twice, the first time to see what stands where; WordFileRefused when it is missing.
    """
    numbered = with_page_numbers(printed, progress=lambda share: progress(0.5 * share))
    content = pdf_of(numbered, progress=lambda share: progress(0.5 + 0.45 * share))
    deliver(to, content, WordFileRefused)
    return to


def export_word_and_pdf(printed: PrintedAgreement, word: Path, pdf: Path) -> None:
    """Write the clean document in both forms: both are written or neither."""
    with together(word, pdf, refusal=WordFileRefused):
        export_pdf(printed, pdf)  # first, as it takes long and LibreOffice may be missing
        export_word(printed, word)
