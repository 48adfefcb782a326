"""Hard cases of lists, sections and content controls."""

from __future__ import annotations

from tests.redline.documents import SECTION, docx, levels, num, numbering, p, sdt, tbl, tr
from tests.redline.hard_texts import LONG, OTHER, THIRD, TWELVE, Pair, both

_DECIMAL = numbering(levels(1, "decimal %1.", "lowerLetter (%2)"), levels(2, "bullet \u2022"))
_OTHER_LISTS = numbering(levels(4, "bullet \u2022"), levels(7, "decimal %1.", "lowerLetter (%2)"))
_TWO_LISTS = numbering(levels(1, "decimal %1.", lists=(1, 2)))
_LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
_FIRST = '<w:sectPr><w:footerReference w:type="default" r:id="rId_footer"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
_PORTRAIT = SECTION.replace("{refs}", "")


def _items(*texts: str, of: int = 1, level: int = 0) -> list[str]:
    return [p(text, list_=num(of, level)) for text in texts]


LISTS: dict[str, Pair] = {
    "item comes": (
        docx(*_items("a", "b"), "E", numbering=_DECIMAL),
        docx(*_items("a", "new", "b"), "E", numbering=_DECIMAL),
    ),
    "item leaves the list": (
        docx(*_items("a", "b"), "E", numbering=_DECIMAL),
        docx(*_items("a"), "b", "E", numbering=_DECIMAL),
    ),
    "level": (
        docx(*_items("a", "b"), "E", numbering=_DECIMAL),
        docx(*_items("a"), *_items("b", level=1), "E", numbering=_DECIMAL),
    ),
    "other list": (
        docx(*_items("a", "b"), "E", numbering=_DECIMAL),
        docx(*_items("a", "b", of=2), "E", numbering=_DECIMAL),
    ),
    "first list": (docx("a", "b", "E"), docx(*_items("a", "b"), "E", numbering=_DECIMAL)),
    "same list, other numbers": (
        docx(*_items("a", "b"), *_items("c", of=2), "E", numbering=_DECIMAL),
        docx(*_items("a", "b", of=7), *_items("c", of=4), "E", numbering=_OTHER_LISTS),
    ),
    "list restarts": (
        docx(*_items("a", "b", "c"), "E", numbering=_TWO_LISTS),
        docx(*_items("a"), *_items("b", "c", of=2), "E", numbering=_TWO_LISTS),
    ),
    "item moved": (
        docx(*_items(LONG, OTHER, THIRD), "E", numbering=_DECIMAL),
        docx(*_items(OTHER, THIRD, LONG), "E", numbering=_DECIMAL),
    ),
    "page size": both([p("A", section=_PORTRAIT), "E"], [p("A", section=_LANDSCAPE), "E"]),
    "no last section": (docx("A", section=""), docx("A")),
    "section ends with the last paragraph": (docx("text"), docx("text", p("s", section=_PORTRAIT), "")),
    "last page size": (docx("A"), docx("A", section=_LANDSCAPE)),
    "section comes": both(["A", "B", "E"], ["A", p("B", section=_LANDSCAPE), "E"]),
    "section comes with its paragraph": both(["A", "E"], ["A", p(LONG, section=_LANDSCAPE), "E"]),
    "section and words": both([p(LONG, section=_PORTRAIT), "E"], [p(TWELVE, section=_LANDSCAPE), "E"]),
    "columns of a section": both(
        [p("A", section='<w:sectPr><w:cols w:num="2"/></w:sectPr>'), "E"],
        [p("A", section='<w:sectPr><w:cols w:num="1"/></w:sectPr>'), "E"],
    ),
    "section with a header": (
        docx(p("A", section=_FIRST), "E", footer=p("F1")),
        docx(p("A", section=_FIRST), "E", footer=p("F2")),
    ),
}

CONTROLS: dict[str, Pair] = {
    "words in a control": both([sdt("a", p("one")), "E"], [sdt("a", p("two")), "E"]),
    "paragraph in a control": both(
        [sdt("a", p("one"), p("three")), "E"], [sdt("a", p("one"), p(LONG), p("three")), "E"]
    ),
    "paragraph at the end of a control": both([sdt("a", p("one")), "E"], [sdt("a", p("one"), p(LONG)), "E"]),
    "paragraph behind a control": both([sdt("a", p("one")), "E"], [sdt("a", p("one")), LONG, "E"]),
    "paragraph before a control": both([sdt("a", p("one")), "E"], [LONG, sdt("a", p("one")), "E"]),
    "control comes with its text": both(["A.", "E"], ["A.", sdt("a", p(LONG), p(OTHER)), "E"]),
    "control comes at the end": both(["A."], ["A.", sdt("a", p(LONG), p(OTHER))]),
    "control comes round kept text": both(["A.", LONG, "E"], ["A.", sdt("a", p(LONG)), "E"]),
    "control in a control comes": both([sdt("a", p(LONG)), "E"], [sdt("a", sdt("b", p(LONG))), "E"]),
    "controls change places": both(
        [sdt("a", p(LONG)), sdt("b", p(OTHER)), "E"], [sdt("b", p(OTHER)), sdt("a", p(LONG)), "E"]
    ),
    "control with a table comes": both(["A.", "E"], ["A.", sdt("t", tbl(tr("a", "b"))), "E"]),
    "paragraph moves into a control": both([LONG, sdt("a", p(OTHER)), "E"], [sdt("a", p(OTHER), p(LONG)), "E"]),
    "another control": both([sdt("a", p(LONG)), "E"], [sdt("b", p(LONG)), "E"]),
    "control grows": both([sdt("a", p(LONG)), OTHER, "E"], [sdt("a", p(LONG), p(OTHER)), "E"]),
    "custom XML round a block comes": both(
        ["A.", LONG, "E"], ["A.", f'<w:customXml w:element="x">{p(LONG)}{p(OTHER)}</w:customXml>', "E"]
    ),
    "control divided": both([sdt("a", p(LONG), p(OTHER)), "E"], [sdt("a", p(LONG)), sdt("b", p(OTHER)), "E"]),
}
