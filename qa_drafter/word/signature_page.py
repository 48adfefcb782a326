"""The places to sign: the sponsor's at the left, the contractor's at the right, none parted from its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from qa_drafter.domain.document import SignatureBlock
from qa_drafter.word.anchors import SIGNATURE_LINES, ControlBlock, SignaturePair, signature_line, signature_pairs
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.page_format import TEXT_WIDTH
from qa_drafter.word.paragraphs import BOLD, TAB, Direct, Style, paragraph, run
from qa_drafter.word.tables import Frame, Look, cell, row

_GAP: Final = 400
_WIDTHS: Final = ((TEXT_WIDTH + _GAP) // 2, (TEXT_WIDTH - _GAP) // 2)
_HEIGHTS: Final = {"party": 700, "function": 300, "signature": 900, "name": 500, "date": 500}
_KEPT: Final = Direct(keep_next=True)
_APART: Final = Direct(keep_next=True, before=160)
"""A long name fills its row: it must not touch the rule above."""


def _margins(right: int) -> Xml:
    return Xml(f'<w:left w:w="0" w:type="dxa"/><w:right w:w="{right}" w:type="dxa"/>')


_LOOKS: Final = tuple(Look(align="bottom", margins=_margins(right)) for right in (_GAP, 0))


def signatures(manuscript: Manuscript) -> Xml:
    """What is signed, and every place to sign it."""
    # Where the articles fill their page, the table moves on: it must never stand without saying what is signed.
    printed = manuscript.printed
    named = f"The parties sign version {printed.edition.version} of Agreement {printed.number}"
    lead = f"{named}, identified by the text fingerprint on its cover."
    said = manuscript.marked(manuscript.anchors.of_control(ControlBlock.EDITION, "signed"), run(lead))
    return joined((paragraph(Style.NORMAL, said, Direct(keep_next=True, before=200)), _table(manuscript)))


def _table(manuscript: Manuscript) -> Xml:
    frame = Frame(
        "Signatures",
        "Left column: the Sponsor. Right column: the Contractor. For each signatory: party, function, "
        "signature, name, date.",
        _WIDTHS,
        "QASignatures",
    )
    rows = [line for pair in signature_pairs(manuscript.printed) for line in _block(manuscript, pair)]
    return frame.around((_head(), *rows))


def _head() -> Xml:
    titles = ("For the Sponsor", "For the Contractor")
    return _row((paragraph(Style.TABLE_LABEL, run(title), _KEPT) for title in titles), head=True)


def _row(contents: Iterable[Xml], *, head: bool = False, height: int = 0) -> Xml:
    cells = (cell(width, content, look) for width, content, look in zip(_WIDTHS, contents, _LOOKS, strict=True))
    return row(cells, head=head, height=height)


def _block(manuscript: Manuscript, pair: SignaturePair) -> Iterator[Xml]:
    for line in SIGNATURE_LINES:
        anchor = manuscript.anchors.of_control(ControlBlock.SIGNATURES, signature_line(pair, line))
        left, right = (_content(block, line) for block in pair)
        # The bookmark stands where there is text: at the right when only the contractor signs.
        marked = (manuscript.marked(anchor, left), right) if pair[0] else (left, manuscript.marked(anchor, right))
        yield _row(
            (_paragraph(block, line, content) for block, content in zip(pair, marked, strict=True)),
            height=_HEIGHTS[line],
        )


def _paragraph(block: SignatureBlock | None, line: str, content: Xml) -> Xml:
    ruled = block is not None and line in ("signature", "name", "date")
    return paragraph(Style.SIGNATURE_LINE if ruled else Style.TABLE_TEXT, content, _APART if line == "party" else _KEPT)


def _content(block: SignatureBlock | None, line: str) -> Xml:
    if block is None:
        return NOTHING
    match line:
        case "party":
            return run(block.party_name, BOLD)
        case "function":
            return run(block.function)
        case "name" if block.name:
            return joined((run("Name"), TAB, run(block.name)))
        case _:
            return run(line.capitalize())
