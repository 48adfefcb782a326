"""A printed agreement as a Word document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from qa_drafter.domain.document import PrintedAgreement, PrintedArticle, Schedule
from qa_drafter.word.anchors import ControlBlock
from qa_drafter.word.clauses import article_control, section_heading
from qa_drafter.word.contents import contents
from qa_drafter.word.front_matter import cover, document_control
from qa_drafter.word.house_style import packed
from qa_drafter.word.identity import identity_parts
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.page_format import lies_across
from qa_drafter.word.paragraphs import Direct, Style, paragraph, run
from qa_drafter.word.raci_table import MatrixPart, raci_table
from qa_drafter.word.running_lines import running_parts
from qa_drafter.word.schedules import schedule
from qa_drafter.word.signature_page import signatures

NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"'
)


def write_agreement(printed: PrintedAgreement, *, page_numbers: Mapping[str, int] | None = None) -> bytes:
    """The agreement in the house style, with the identity of every part in it.

    The same input gives the same bytes. `page_numbers` maps the bookmark of each section and schedule
    to its page, as `pdf.page_numbers_of` reads it; without it the contents show none.
    """
    manuscript = Manuscript(printed, page_numbers)
    body = joined(written(manuscript, part) for part in body_parts(manuscript))
    parts = {
        "word/document.xml": Xml(f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"),
        **running_parts(printed, manuscript.page),
        **identity_parts(printed),
    }
    return packed(parts, manuscript.row_lists.values())


Unwritten = PrintedArticle | MatrixPart
"""A piece of the body that is yet to be written: a preview need not write each time what stands as it stood."""
BodyPart = Xml | Unwritten


def body_parts(manuscript: Manuscript) -> Iterator[BodyPart]:
    """The body piece by piece: an article, a table, and what stands between them."""
    yield cover(manuscript)
    yield document_control(manuscript)
    yield contents(manuscript)
    yield from _sections(manuscript)
    yield from _closing_and_schedules(manuscript)


def written(manuscript: Manuscript, part: BodyPart) -> Xml:
    """The XML of a piece of the body."""
    match part:
        case PrintedArticle():
            return article_control(manuscript, part)
        case MatrixPart():
            return raci_table(manuscript, part)
    return part


def _sections(manuscript: Manuscript) -> Iterator[BodyPart]:
    for place, printed in enumerate(manuscript.printed.sections):
        # The sections begin on a page of their own after the contents; so do the signatures.
        yield section_heading(manuscript, printed, new_page=place == 0 or printed.is_signature_page)
        yield from printed.articles
        if printed.is_signature_page and manuscript.printed.signatures:
            yield signatures(manuscript)


def _closing_and_schedules(manuscript: Manuscript) -> Iterator[BodyPart]:
    """The note after the last section, then the schedules, in runs of one orientation.

    Where the orientation turns, the section properties sit in the note that closes the pages before:
    in a paragraph of their own they would make a blank page.
    """
    turns = [(across, list(run_)) for across, run_ in groupby(manuscript.printed.schedules, lies_across)]
    first_is_upright = not turns or not turns[0][0]
    closing = NOTHING if first_is_upright else manuscript.page.section(across=False, first=True)
    note = run(_closing_note(manuscript.printed))
    said = manuscript.marked(manuscript.anchors.of_control(ControlBlock.EDITION, "closing"), note)
    yield paragraph(Style.NOTE, said, Direct(section=closing))
    for place, (across, schedules) in enumerate(turns):
        section_ends = manuscript.page.section(across=across, first=place == 0 and first_is_upright)
        is_last = place == len(turns) - 1
        yield from _run_of(manuscript, schedules, NOTHING if is_last else section_ends)
        if is_last:
            yield section_ends
    if not turns:
        yield manuscript.page.section(across=False, first=True)


def _run_of(manuscript: Manuscript, schedules: list[Schedule], section_ends: Xml) -> Iterator[BodyPart]:
    for place, printed in enumerate(schedules):
        yield from schedule(manuscript, printed, section_ends if place == len(schedules) - 1 else NOTHING)


def _closing_note(printed: PrintedAgreement) -> str:
    signs = any(part.is_signature_page for part in printed.sections) and printed.signatures
    named = f"Quality Agreement {printed.number}, version {printed.edition.version}."
    return f"{'Signature page' if signs else 'End of the sections'} of {named}"
