"""The command that writes the clean document. Apart from those that redline: it needs none of their machinery."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import opened
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.services.exporting import export_word, export_word_and_pdf


def export(asked: argparse.Namespace) -> int:
    """Write the clean Word document, with --pdf also the PDF beside it."""
    if asked.out.suffix.lower() == ".pdf":
        raise ValueRefused(
            str(asked.out), verbatim("this names a PDF"), verbatim("name the .docx; --pdf puts the PDF beside it")
        )
    with opened(asked, writing=False) as agreement:
        printed = agreement.printed(agreement.version_named(asked.version) if asked.version else None)
    if asked.pdf:
        pdf = asked.out.with_suffix(".pdf")
        export_word_and_pdf(printed, asked.out, pdf)
        print(pdf)
    else:
        export_word(printed, asked.out)
    print(asked.out)
    return 0
