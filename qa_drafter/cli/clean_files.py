"""The command that writes the clean document. Apart from those that redline: it needs none of their machinery."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import opened
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.services.exporting import export_pdf, export_word


def export(asked: argparse.Namespace) -> int:
    """Write the clean Word document, with --pdf also the PDF beside it."""
    if asked.out.suffix.lower() == ".pdf":
        raise ValueRefused(
            str(asked.out), verbatim("this names a PDF"), verbatim("name the .docx; --pdf puts the PDF beside it")
        )
    with opened(asked, writing=False) as agreement:
        printed = agreement.printed(agreement.version_named(asked.version) if asked.version else None)
    if asked.pdf:
        print(export_pdf(printed, asked.out.with_suffix(".pdf")))
    print(export_word(printed, asked.out))
    return 0
