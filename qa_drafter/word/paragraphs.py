"""Runs and paragraphs. The order of a paragraph's properties is written down here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.word.markup import NOTHING, Xml, text_content


class Style(StrEnum):
    """The paragraph styles of the house, by the id that styles.xml gives them."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    COVER_LABEL = "QACoverLabel"
    COVER_PARTY = "QACoverParty"
    COVER_TEXT = "QACoverText"
    FINGERPRINT = "QAFingerprint"
    FRONT_HEADING = "QAFrontHeading"
    NORMAL = "Normal"
    SECTION = "Heading1"
    ARTICLE = "Heading2"
    CLAUSE_TEXT = "QAClauseText"
    CLAUSE_LETTER = "QAClausea"
    CLAUSE_ROMAN = "QAClausei"
    DEFINITION = "QADefinition"
    SCHEDULE_TITLE = "QAScheduleTitle"
    SCHEDULE_PART = "QASchedulePart"
    CAPTION = "Caption"
    LEGEND = "QALegend"
    NOTE = "QANote"
    TABLE_TEXT = "QATableText"
    TABLE_LABEL = "QATableLabel"
    TABLE_HEAD = "QATableHead"
    TABLE_PARTY = "QATableParty"
    TABLE_ROLE = "QATableRole"
    TABLE_LETTER = "QATableLetter"
    ACTIVITY = "QAActivity"
    ACTIVITY_NOTE = "QAActivityNote"
    SHEET_TITLE = "QASheetTitle"
    SHEET_HEADING = "QASheetHeading"
    SHEET_GROUP = "QASheetGroup"
    SHEET_TEXT = "QASheetText"
    SHEET_NOTE = "QASheetNote"
    SIGNATURE_LINE = "QASignatureLine"
    HEADER = "Header"
    FOOTER = "Footer"
    CONTENTS = "TOC1"


GREY: Final = "5B6775"
BOLD: Final = Xml("<w:rPr><w:b/><w:bCs/></w:rPr>")
DEFINED_TERM: Final = Xml('<w:rPr><w:rStyle w:val="QADefinedTerm"/></w:rPr>')
GREYED: Final = Xml(f'<w:rPr><w:color w:val="{GREY}"/></w:rPr>')
TAB: Final = Xml("<w:r><w:tab/></w:r>")


def run(text: str, look: Xml = NOTHING) -> Xml:
    """One run of text; `look` is its `w:rPr`."""
    return Xml(f"<w:r>{look}{text_content(text)}</w:r>") if text else NOTHING


_NUMBERED: Final = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'


@dataclass(frozen=True, slots=True)
class Direct:
    """What a paragraph has beyond its style. `section` is the `w:sectPr` of the pages that end with it."""

    keep_next: bool = False
    page_break_before: bool = False
    numbering: int = 0
    tabs: Xml = NOTHING
    before: int | None = None
    after: int | None = None
    section: Xml = NOTHING

    @property
    def properties(self) -> Xml:
        """The properties in the order the standard declares."""
        return Xml(
            f"{'<w:keepNext/>' if self.keep_next else ''}"
            f"{'<w:pageBreakBefore/>' if self.page_break_before else ''}"
            f"{_NUMBERED.format(self.numbering) if self.numbering else ''}"
            f"{f'<w:tabs>{self.tabs}</w:tabs>' if self.tabs else ''}"
            f"{self._spacing}"
            f"{self.section}"
        )

    @property
    def _spacing(self) -> str:
        sides = (("before", self.before), ("after", self.after))
        stated = "".join(f' w:{side}="{twips}"' for side, twips in sides if twips is not None)
        return f"<w:spacing{stated}/>" if stated else ""


PLAIN: Final = Direct()


def paragraph(style: Style, content: Xml, direct: Direct = PLAIN) -> Xml:
    """One paragraph of runs, fields and bookmarks."""
    beyond = NOTHING if direct is PLAIN else direct.properties
    return Xml(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{beyond}</w:pPr>{content}</w:p>')
