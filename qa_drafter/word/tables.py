"""Tables of fixed layout: the frame, rows that never break, shaded head cells, captions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.word.fields import table_number
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, attribute, joined
from qa_drafter.word.paragraphs import PLAIN, Direct, Style, paragraph, run

HEAD_FILL: Final = "E4E9F0"
SPONSOR_FILL: Final = "DCE6F2"
CONTRACTOR_FILL: Final = "E9E7DF"
GROUP_FILL: Final = "F3F5F8"
INK: Final = "1B2A41"

_HEAD_RULE: Final = f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/>'
_PARTY_RULE: Final = f'<w:left w:val="single" w:sz="16" w:space="0" w:color="{INK}"/>'
_SHADE: Final = '<w:shd w:val="clear" w:color="auto" w:fill="{}"/>'
_SPAN: Final = '<w:gridSpan w:val="{}"/>'
_TURNED: Final = '<w:textDirection w:val="btLr"/>'
_ALIGN: Final = '<w:vAlign w:val="{}"/>'


@dataclass(frozen=True, slots=True)
class Frame:
    """What a table is before its rows: its name for a screen reader, its look and its columns in twips."""

    caption: str
    description: str
    widths: tuple[int, ...]
    style: str = "QATable"
    has_head: bool = True

    @property
    def _look(self) -> str:
        return "0420" if self.has_head else "0480"

    def around(self, rows: Iterable[Xml]) -> Xml:
        """The table."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        return Xml(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style}"/><w:tblW w:w="{sum(self.widths)}" w:type="dxa"/>'
            '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{self._look}" w:firstRow="{int(self.has_head)}" w:lastRow="0"'
            f' w:firstColumn="{int(not self.has_head)}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{attribute(self.caption)}"/>'
            f'<w:tblDescription w:val="{attribute(self.description)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{joined(rows)}</w:tbl>"
        )


@dataclass(frozen=True, slots=True)
class Look:
    """What a cell has beyond its width. `parts` marks the border between the parties; `turned` text reads upwards."""

    fill: str = ""
    head: bool = False
    parts: bool = False
    align: str = ""
    margins: Xml = NOTHING
    turned: bool = False
    span: int = 1

    @property
    def properties(self) -> str:
        """The properties after the width, in the order the standard declares."""
        rules = f"{_PARTY_RULE if self.parts else ''}{_HEAD_RULE if self.head else ''}"
        return (
            f"{_SPAN.format(self.span) if self.span > 1 else ''}"
            f"{f'<w:tcBorders>{rules}</w:tcBorders>' if rules else ''}"
            f"{_SHADE.format(self.fill) if self.fill else ''}"
            f"{f'<w:tcMar>{self.margins}</w:tcMar>' if self.margins else ''}"
            f"{_TURNED if self.turned else ''}"
            f"{_ALIGN.format(self.align) if self.align else ''}"
        )


PLAIN_CELL: Final = Look()


def cell(width: int, content: Xml, look: Look = PLAIN_CELL) -> Xml:
    """One cell; the content is at least one paragraph."""
    beyond = "" if look is PLAIN_CELL else look.properties
    return Xml(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{beyond}</w:tcPr>{content}</w:tc>')


def row(cells: Iterable[Xml], *, head: bool = False, height: int = 0) -> Xml:
    """One row, kept on one page; a head row is repeated on each page."""
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return Xml(f"<w:tr><w:trPr><w:cantSplit/>{tall}{'<w:tblHeader/>' if head else ''}</w:trPr>{joined(cells)}</w:tr>")


def head_row(widths: Sequence[int], titles: Sequence[str]) -> Xml:
    """The head of a plain table."""
    look = Look(fill=HEAD_FILL, head=True)
    return row(
        (
            cell(width, paragraph(Style.TABLE_HEAD, run(title)), look)
            for width, title in zip(widths, titles, strict=True)
        ),
        head=True,
    )


def caption(manuscript: Manuscript, anchor: str, number: int, title: str, direct: Direct = PLAIN) -> Xml:
    """`Table 3  Time limits`, kept with the table below it."""
    content = joined((run("Table "), table_number(number), run(f"\u2002{title}")))
    return paragraph(Style.CAPTION, manuscript.marked(anchor, content), direct)
