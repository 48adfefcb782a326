"""Page numbers for the contents, read from a first setting of the document as PDF.

LibreOffice writes the outline of the headings into each PDF, in plain objects: the titles of the first
level are the entries of our contents, in the same order. A PDF that looks otherwise yields nothing,
and the contents are written without numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.contents import entries_of
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.pdf import Progress, pdf_of

_OBJECT: Final = re.compile(rb"^(\d+) 0 obj\s*<<(.*?)>>\s*(?:stream|endobj)", re.DOTALL | re.MULTILINE)
_KIDS: Final = re.compile(rb"/Type/Pages\b.*?/Kids\[([^\]]*)\]", re.DOTALL)
_OUTLINE: Final = re.compile(rb"/Outlines (\d+) 0 R")
_FIRST: Final = re.compile(rb"/First (\d+) 0 R")
_NEXT: Final = re.compile(rb"/Next (\d+) 0 R")
_TARGET: Final = re.compile(rb"/Dest\[(\d+) 0 R")
_NUMBER: Final = re.compile(rb"(\d+) 0 R")


def page_numbers_of(pdf: bytes, printed: PrintedAgreement) -> dict[str, int]:
    """The page of each section and schedule, by its bookmark; empty when the PDF does not tell all of them."""
    anchors = [entry.anchor for entry in entries_of(Manuscript(printed, None))]
    pages = list(_outlined_pages(pdf))
    return dict(zip(anchors, pages, strict=True)) if len(pages) == len(anchors) else {}


def _outlined_pages(pdf: bytes) -> Iterator[int]:
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(pdf)}
    tree, outline = _KIDS.search(pdf), _OUTLINE.search(pdf)
    if tree is None or outline is None:
        return
    places = {int(page): number for number, page in enumerate(_NUMBER.findall(tree[1]), start=1)}
    step = _FIRST.search(objects.get(int(outline[1]), b""))
    for _ in range(len(objects)):  # a damaged outline may go round in circles
        item = objects.get(int(step[1]), b"") if step else b""
        target = _TARGET.search(item)
        if target is None or int(target[1]) not in places:
            return
        yield places[int(target[1])]
        step = _NEXT.search(item)


def with_page_numbers(printed: PrintedAgreement, *, progress: Progress | None = None) -> bytes:
    """The Word document with page numbers in its contents: set once, read, and written again.

    Raises WordFileRefused when LibreOffice is missing; `write_agreement` needs none.
    """
    first = pdf_of(write_agreement(printed), progress=progress)
    return write_agreement(printed, page_numbers=page_numbers_of(first, printed))
