"""A document as it is set on sheets of paper: paragraphs and tables with their looks, before lines and pages are known.

Lengths are twips (a twentieth of a point), sizes of type points, colours six hexadecimal digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Where text stands in its room, and which way a tab stop draws it."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TextLook:
    """The look of words."""

    size: float = 10.0
    bold: bool = False
    colour: str = "000000"
    face: str = "Arial"


@dataclass(frozen=True, slots=True)
class TabStop:
    """Where a tab leads, which side of the text stands there, and whether dots fill the way."""

    position: int
    side: Side
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """The look of a paragraph. `line` is a multiple of the type's own line height; rules are colours or empty."""

    before: int = 0
    after: int = 0
    left: int = 0
    hanging: int = 0
    line: float = 1.0
    side: Side = Side.LEFT
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    rule_above: str = ""
    rule_below: str = ""
    tabs: tuple[TabStop, ...] = ()


class Field(StrEnum):
    """What a run says that only the pages know."""

    PAGE = "PAGE"
    PAGES = "NUMPAGES"


@dataclass(frozen=True, slots=True)
class SetRun:
    """Words of one look; a tab and a line feed are what they are. `field` stands for a number of the pages."""

    text: str
    look: TextLook
    field: Field | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class SetParagraph:
    """One paragraph. `number` is its list and level; `anchor` names it; a line of the contents `leads_to` an anchor."""

    look: ParagraphLook
    runs: tuple[SetRun, ...]
    type: TextLook
    number: tuple[int, int] | None = None
    anchor: str = ""
    leads_to: str = ""

    @property
    def text(self) -> str:
        """The words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class SetCell:
    """One cell; `rule_left` and `rule_below` are heavier than those of the table. `turned` text reads upwards."""

    width: int
    paragraphs: tuple[SetParagraph, ...]
    fill: str = ""
    rule_left: str = ""
    rule_below: str = ""
    upright: Side = Side.LEFT
    turned: bool = False
    margins: tuple[int, int] = (80, 80)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class SetRow:
    """One row, never broken; a head row is repeated on every page."""

    cells: tuple[SetCell, ...]
    is_head: bool = False
    height: int = 0


@dataclass(frozen=True, slots=True)
class TableRules:
    """The colours of a table's rules; empty where there is none. The outer top and bottom are the heavier ones."""

    outer: str = ""
    inner: str = ""
    upright: str = ""


@dataclass(frozen=True, slots=True)
class SetTable:
    """One table of fixed columns."""

    rows: tuple[SetRow, ...]
    rules: TableRules


Block = SetParagraph | SetTable


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: its size and margins; the running lines stand `header` from the top and `footer` from the bottom."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int
    header: int
    footer: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks that stand on sheets of one kind. On the first sheet of the document other running lines may stand."""

    paper: Paper
    blocks: tuple[Block, ...]
    header: tuple[SetParagraph, ...]
    footer: tuple[SetParagraph, ...]
    first_footer: tuple[SetParagraph, ...] | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: `text` holds %1 to %9 for the numbers of the levels, `form` says how they are written."""

    text: str
    form: str
    left: int
    hanging: int
    look: TextLook | None = None


@dataclass(frozen=True, slots=True)
class SetDocument:
    """The whole document: the levels of its lists by list and level, and the anchor of each article by its clause."""

    stretches: tuple[Stretch, ...]
    levels: Mapping[tuple[int, int], Level]
    articles: Mapping[str, str]
