"""Word's fields: begin, instruction, separate, result, end, each in a run of its own."""

from __future__ import annotations

from typing import Final

from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.paragraphs import run

FIELD_END: Final = Xml('<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def field_start(instruction: str) -> Xml:
    """The three runs before a field's result."""
    return Xml(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field(instruction: str, result: str, look: Xml = NOTHING) -> Xml:
    """A field with the result that is shown until Word works it out anew."""
    return joined((field_start(instruction), run(result, look), FIELD_END))


def number_of(anchor: str, shown: str, *, in_context: bool = True) -> Xml:
    """The automatic number of the paragraph at `anchor`, as a link.

    Without context a part of a schedule reads `Part B` alone; in context Word would set the schedule before it.
    """
    held = shown.replace(" ", "\u00a0")  # as the number itself: `Schedule 4` never breaks
    switch = "\\r" if in_context else "\\n"
    return field(f"REF {anchor} {switch} \\h", held)


def page_of(anchor: str, shown: int) -> Xml:
    """The page of `anchor`."""
    return field(f"PAGEREF {anchor} \\h", str(shown))


PAGE: Final = field("PAGE", "1")
PAGE_COUNT: Final = field("NUMPAGES", "1")


def table_number(number: int) -> Xml:
    """The running number of a table's caption."""
    return field("SEQ Table \\* ARABIC", str(number))
