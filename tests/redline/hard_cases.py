"""Pairs of documents, one for each thing that a comparison of Word files can get wrong; each is read both ways."""

from __future__ import annotations

from tests.redline.documents import (
    SECTION,
    docx,
    field,
    levels,
    link,
    note,
    noted,
    num,
    numbering,
    p,
    picture,
    run,
    sdt,
    tbl,
    tc,
    textbox,
    tr,
)

LONG = "The Supplier shall keep the batch records for ten years after the expiry date of the batch."
OTHER = "Each Party names a contact for questions of quality and tells the other of every change."
THIRD = "Deviations that are classified as critical shall be told to the Purchaser without delay."
TWELVE = LONG.replace("ten", "twelve")
HEAD = tr("Activity", "Role", header=True)

Pair = tuple[bytes, bytes]


def _both(old: list[str], new: list[str]) -> Pair:
    return docx(*old), docx(*new)


def _plain_run(text: str, settings: str) -> str:
    return f'<w:r><w:rPr>{settings}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _with(settings: str, text: str = "Text.") -> str:
    return f"<w:p><w:pPr>{settings}</w:pPr>{run(text)}</w:p>"


def _marked(settings: str, text: str = "Text.") -> str:
    return _with(f"<w:rPr>{settings}</w:rPr>", text)


# --- text and paragraphs ---

TEXT: dict[str, Pair] = {
    "word": _both(["shall notify QA", "E"], ["shall inform QA", "E"]),
    "first word": _both(["Any change", "E"], ["Each change", "E"]),
    "last word": _both(["kept for ten"], ["kept for twelve"]),
    "letter case": _both(["the Product is"], ["the product is"]),
    "punctuation": _both(["one, two"], ["one; two"]),
    "quotes": _both(['the "Product"'], ["the \u201cProduct\u201d"]),
    "white space": _both(["one  two", "E"], ["one two", "E"]),
    "space at the ends": _both([p(run("one "), run(" two "))], [p(run("one "), run("two"))]),
    "emptied": _both(["A.", LONG, "B."], ["A.", "", "B."]),
    "only paragraph emptied": _both([LONG], [""]),
    "everything new": _both(["x y z"], ["a b c", "d e f"]),
    "paragraph in front": _both(["A.", "E"], [LONG, "A.", "E"]),
    "paragraph at the end": _both(["A."], ["A.", LONG]),
    "two at the end": _both(["A."], ["A.", LONG, OTHER]),
    "empty paragraph": _both(["A.", "B."], ["A.", "", "B."]),
    "same paragraph twice": _both(["A.", LONG, "B."], ["A.", LONG, LONG, "B."]),
    "split": _both([f"{LONG} {OTHER}", "E"], [f"{LONG} ", OTHER, "E"]),
    "split at the end": _both([f"{LONG} {OTHER}"], [f"{LONG} ", OTHER]),
    "split with an edit": _both([f"{LONG} {OTHER}", "E"], [f"{TWELVE} ", OTHER, "E"]),
    "split of styled text": _both(
        [p(run(LONG), run(OTHER, "b"), style="H1"), "E"], [p(LONG, style="H1"), p(run(OTHER, "b"), style="H1"), "E"]
    ),
    "split into three": _both([f"{LONG} {OTHER} {THIRD}", "E"], [f"{LONG} ", f"{OTHER} ", THIRD, "E"]),
    "order of paragraphs": _both([LONG, OTHER, THIRD, "E"], [THIRD, LONG, OTHER, "E"]),
    "moved and edited": _both([LONG, OTHER, THIRD, "E"], [OTHER, THIRD, TWELVE, "E"]),
    "moved to the end": _both([LONG, OTHER, THIRD], [OTHER, THIRD, LONG]),
    "moved from the end": _both([OTHER, THIRD, LONG], [LONG, OTHER, THIRD]),
    "tab and break": _both(
        [p(run("a") + "<w:r><w:tab/></w:r>" + run("b"))], [p(run("a") + "<w:r><w:br/></w:r>" + run("b"))]
    ),
    "page break": _both([p(run("a"), '<w:r><w:br w:type="page"/></w:r>'), "E"], [p(run("a")), "E"]),
    "hyphens": _both([p(run("co") + "<w:r><w:noBreakHyphen/></w:r>" + run("op"))], ["co-op"]),
    "symbol": _both(
        [p(run("a"), '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>')],
        [p(run("a"), '<w:r><w:sym w:font="Symbol" w:char="F0B8"/></w:r>')],
    ),
    "formula": _both(
        [p(run("a"), "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")],
        [p(run("a"), "<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>")],
    ),
    "formula on a line": _both(
        [p("<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>"), "E"],
        [p("<m:oMathPara><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></m:oMathPara>"), "E"],
    ),
    "text through a run border": _both(
        [p(run("shall no"), run("tify QA", "b"), run(" now"))], [p(run("shall inform QA"), run(" now", "b"))]
    ),
    "letters beyond the first plane": _both(["a \U0001d400 b"], ["a \U0001d401 b"]),
    "right to left": _both(["\u05e9\u05dc\u05d5\u05dd abc"], ["\u05e9\u05dc\u05d5\u05dd abd"]),
    "ideographs": _both(
        ["\u54c1\u8cea\u5951\u7d04\u66f8\u306e\u7b2c\u4e00\u6761"],
        ["\u54c1\u8cea\u5951\u7d04\u66f8\u306e\u7b2c\u4e8c\u6761"],
    ),
}

# --- formatting ---

FORMAT: dict[str, Pair] = {
    "bold": _both([p("plain "), "E"], [p(run("plain ", "b")), "E"]),
    "bold inside": _both(["one two three"], [p(run("one "), run("two", "b"), run(" three"))]),
    "bold and a word": _both(["one two three"], [p(run("one "), run("2", "b"), run(" three"))]),
    "bold inside a word": _both(["shutdown"], [p(run("shut", "b"), run("down"))]),
    "toggle off": _both([p(_plain_run("x", '<w:b w:val="0"/>'))], ["x"]),
    "same switch in other words": _both([p(_plain_run("x", '<w:b w:val="true"/>'))], [p(run("x", "b"))]),
    "colour and size": _both(
        [p(_plain_run("x", '<w:color w:val="FF0000"/><w:sz w:val="20"/>'))],
        [p(_plain_run("x", '<w:color w:val="0000FF"/><w:sz w:val="24"/>'))],
    ),
    "character style": _both([p(_plain_run("x", '<w:rStyle w:val="Strong"/>'))], ["x"]),
    "language": _both([p(_plain_run("x", '<w:lang w:val="en-US"/>'))], [p(_plain_run("x", '<w:lang w:val="de-DE"/>'))]),
    "hidden text": _both(["a b"], [p(run("a "), _plain_run("b", "<w:vanish/>"))]),
    "tab made bold": _both(
        [p(run("a"), "<w:r><w:tab/></w:r>")], [p(run("a"), "<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r>")]
    ),
    "alignment": _both([p("A.", jc="left"), "E"], [p("A.", jc="right"), "E"]),
    "alignment of the last": _both([p("A.", jc="left")], [p("A.", jc="right")]),
    "style": _both([p("A.", style="H1"), "E"], ["A.", "E"]),
    "indent and tabs": _both(
        [_with('<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:ind w:left="720"/>')],
        [_with('<w:ind w:left="1440" w:hanging="720"/>')],
    ),
    "borders and shading": _both(
        [_with('<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>')],
        [_with('<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>')],
    ),
    "mark format": _both([_marked("<w:b/>"), "E"], [_marked("<w:i/>"), "E"]),
    "mark format gone": _both([_marked("<w:b/>"), "E"], ["Text.", "E"]),
    "setting and mark": _both(
        [_with('<w:jc w:val="right"/><w:rPr><w:b/></w:rPr>'), "E"],
        [_with('<w:spacing w:after="0"/><w:rPr><w:i/></w:rPr>'), "E"],
    ),
    "style and words": _both([p(LONG, style="H1"), "E"], [p(TWELVE), "E"]),
    "new paragraph of another style": _both(["A.", "E"], ["A.", p(LONG, style="H1"), "E"]),
    "last paragraph of another style": _both(["A."], ["A.", p(LONG, style="H1")]),
    "style of the last, then another": _both([p("A.", style="H1")], ["A.", p(LONG, style="H1")]),
    "moved with another style": _both([LONG, OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, style="H1"), "E"]),
    "moved and made bold": _both([LONG, OTHER, THIRD, "E"], [OTHER, THIRD, p(run(LONG, "b")), "E"]),
    "field made bold": _both(
        [p(field("PAGE", "1"))], [p(field("PAGE", "1").replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"))]
    ),
}

# --- tables ---


def _table(*rows: str, columns: int = 2) -> list[str]:
    return ["T", tbl(*rows, columns=columns), "E"]


_ROWS = [tr(f"Activity {letter} of the schedule", duty) for letter, duty in zip("abcdef", "RACIRA", strict=True)]
_WIDE = tbl(HEAD, tr("a", "R")).replace('<w:tblW w:w="2000" w:type="dxa"/>', '<w:tblW w:w="4000" w:type="dxa"/>')
_GRID = tbl(HEAD, tr("a", "R")).replace('<w:gridCol w:w="1000"/>', '<w:gridCol w:w="2000"/>', 1)
_EXCEPTION = '<w:tblPrEx><w:jc w:val="center"/></w:tblPrEx><w:trPr>'

TABLES: dict[str, Pair] = {
    "cell": _both(_table(HEAD, tr("a", "R")), _table(HEAD, tr("a", "C"))),
    "cell emptied": _both(_table(HEAD, tr("a", "R")), _table(HEAD, tr("a", tc()))),
    "row at the end": _both(_table(HEAD, tr("a", "R")), _table(HEAD, tr("a", "R"), tr("b", "C"))),
    "row at the front": _both(_table(tr("a", "R")), _table(HEAD, tr("a", "R"))),
    "row between": _both(_table(HEAD, *_ROWS), _table(HEAD, *_ROWS[:2], tr("New", "I"), *_ROWS[2:])),
    "every row new": _both(_table(tr("a", "R")), _table(tr("x y z", "q"), tr("k l m", "n"))),
    "row moved": _both(_table(HEAD, *_ROWS), _table(HEAD, *_ROWS[1:4], _ROWS[0], *_ROWS[4:])),
    "row moved and edited": _both(
        _table(HEAD, *_ROWS), _table(HEAD, *_ROWS[1:4], tr("Activity a of the schedule", "C"), *_ROWS[4:])
    ),
    "last row moved to the front": _both(_table(HEAD, *_ROWS), _table(HEAD, _ROWS[-1], *_ROWS[:-1])),
    "paragraphs in a cell": _both(_table(HEAD, tr("a", tc("one", "two"))), _table(HEAD, tr("a", tc("one")))),
    "paragraphs in a cell, between": _both(
        _table(HEAD, tr("a", tc("one", "two", "three"))), _table(HEAD, tr("a", tc("one", "three")))
    ),
    "shading": _both(_table(HEAD, tr("a", tc("A", fill="DCE6F2"))), _table(HEAD, tr("a", "A"))),
    "header row": _both(_table(tr("a", "b"), tr("c", "d")), _table(tr("a", "b", header=True), tr("c", "d"))),
    "table width": _both(["T", tbl(HEAD, tr("a", "R")), "E"], ["T", _WIDE, "E"]),
    "column width": _both(["T", tbl(HEAD, tr("a", "R")), "E"], ["T", _GRID, "E"]),
    "row exception": _both(_table(tr("a", "R")), ["T", tbl(tr("a", "R").replace("<w:trPr>", _EXCEPTION)), "E"]),
    "table new": _both(["T", "E"], _table(HEAD, *_ROWS[:2])),
    "table new at the end": _both(["T"], ["T", tbl(HEAD, *_ROWS[:2]), ""]),
    "table new at the front": _both(["E"], [tbl(HEAD, *_ROWS[:2]), "E"]),
    "table beside a table": _both(
        ["T", tbl(HEAD, _ROWS[0]), "", tbl(HEAD, _ROWS[1]), "E"], ["T", tbl(HEAD, _ROWS[0]), "E"]
    ),
    "table moved": _both([tbl(HEAD, *_ROWS[:3]), LONG, OTHER, "E"], [LONG, OTHER, tbl(HEAD, *_ROWS[:3]), "E"]),
    "paragraphs become a table": _both(["T", "a", "R", "E"], ["T", tbl(tr("a", "R")), "E"]),
    "column at the end": _both(
        _table(HEAD, *_ROWS[:3]),
        _table(
            tr("Activity", "Role", "More", header=True),
            *(row.replace("</w:tr>", tc("x") + "</w:tr>") for row in _ROWS[:3]),
            columns=3,
        ),
    ),
    "column between": _both(
        _table(tr("a", "c"), tr("d", "f")), _table(tr("a", "b", "c"), tr("d", "e", "f"), columns=3)
    ),
    "column between, and a cell": _both(
        _table(tr("a", "c"), tr("d", "f")), _table(tr("a", "b", "c"), tr("d", "e", "g"), columns=3)
    ),
    "column and row": _both(
        _table(HEAD, *_ROWS[:3]),
        _table(
            tr("Activity", "Role", "More", header=True),
            *(row.replace("</w:tr>", tc("x") + "</w:tr>") for row in _ROWS[:2]),
            tr("New activity", "I", "y"),
            columns=3,
        ),
    ),
    "cells merged across": _both(_table(HEAD, tr("a", "b")), _table(HEAD, tr(tc("a b", span=2)))),
    "cells merged down": _both(
        _table(tr("a", "x"), tr("b", "y")), _table(tr(tc("a", merge="restart"), "x"), tr(tc("", merge="continue"), "y"))
    ),
    "text in a wide cell": _both(
        _table(tr(tc("one two", span=2)), tr("a", "b")), _table(tr(tc("one three", span=2)), tr("a", "b"))
    ),
    "text beside a merged cell": _both(
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "y")),
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "z")),
    ),
    "row in a merged group": _both(
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "y")),
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "w"), tr(tc(merge="continue"), "y")),
    ),
    "nested table": _both(_table(HEAD, tr("a", "x")), _table(HEAD, tr("a", tc(tbl(tr("n", "m")), p("x"))))),
    "cell of a nested table": _both(
        _table(HEAD, tr("a", tc(tbl(tr("n", "m"), tr("o", "p")), p("x")))),
        _table(HEAD, tr("a", tc(tbl(tr("n", "q"), tr("o", "p")), p("x")))),
    ),
    "row of a nested table": _both(
        _table(HEAD, tr("a", tc(tbl(tr("n", "m")), p("x")))),
        _table(HEAD, tr("a", tc(tbl(tr("n", "m"), tr("o", "p")), p("x")))),
    ),
    "row control": _both(
        ["T", tbl(sdt("r", _ROWS[0]), _ROWS[1]), "E"],
        ["T", tbl(sdt("r", _ROWS[0].replace(">R<", ">C<")), _ROWS[1]), "E"],
    ),
    "row in a control goes": _both(["T", tbl(sdt("r", _ROWS[0]), _ROWS[1]), "E"], ["T", tbl(_ROWS[1]), "E"]),
    "cell control": _both(["T", tbl(tr("a", sdt("c", tc("R")))), "E"], ["T", tbl(tr("a", sdt("c", tc("C")))), "E"]),
    "table in a control": _both(
        ["T", sdt("t", tbl(HEAD, *_ROWS[:2])), "E"], ["T", sdt("t", tbl(HEAD, *_ROWS[:3])), "E"]
    ),
}

# --- stories ---

_FIRST = '<w:sectPr><w:footerReference w:type="default" r:id="rId_footer"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
_TITLE = SECTION.replace("<w:pgSz", "<w:titlePg/><w:pgSz").replace(
    '<w:titlePg/><w:pgSz w:w="11906" w:h="16838"/>', '<w:pgSz w:w="11906" w:h="16838"/><w:titlePg/>'
)

STORIES: dict[str, Pair] = {
    "header": (docx("A", header=p("Version 1")), docx("A", header=p("Version 2"))),
    "footer with a field": (
        docx("A", footer=p("Page ", field("PAGE", "1"))),
        docx("A", footer=p("Sheet ", field("PAGE", "2"))),
    ),
    "table in a header": (docx("A", header=tbl(tr("a", "b")) + p("")), docx("A", header=tbl(tr("a", "c")) + p(""))),
    "first page header": (
        docx("A", header=p("H"), header_first=p("First 1"), section=_TITLE),
        docx("A", header=p("H"), header_first=p("First 2"), section=_TITLE),
    ),
    "header comes": (docx("A"), docx("A", header=p("Version 2"))),
    "footer comes": (docx("A", header=p("H")), docx("A", header=p("H"), footer=p("Version 2"))),
    "first page header comes": (
        docx("A", header=p("H")),
        docx("A", header=p("H"), header_first=p("F"), section=_TITLE),
    ),
    "even page header": (
        docx("A", header=p("H"), header_even=p("Even 1")),
        docx("A", header=p("H"), header_even=p("Even 2")),
    ),
    "link in a header": (docx("A", header=p("x")), docx("A", header=p("y"))),
    "footnote text": (
        docx(p("A", noted(2)), footnotes=note(2, "See annex 1.")),
        docx(p("A", noted(2)), footnotes=note(2, "See annex 2.")),
    ),
    "footnote comes": (
        docx(p("One", noted(1)), "E", footnotes=note(1, LONG)),
        docx(p("One", noted(1), " two", noted(2)), "E", footnotes=note(1, LONG) + note(2, OTHER)),
    ),
    "footnote in front": (
        docx(p("One"), p("two", noted(1)), footnotes=note(1, LONG)),
        docx(p("One", noted(1)), p("two", noted(2)), footnotes=note(1, OTHER) + note(2, LONG)),
    ),
    "first footnote": (docx("One", "E"), docx(p("One", noted(1)), "E", footnotes=note(1, LONG))),
    "footnote of two paragraphs": (
        docx(p("A", noted(2)), footnotes=note(2, LONG)),
        docx(p("A", noted(2)), footnotes=note(2, LONG, OTHER)),
    ),
    "footnote mark moves": (
        docx(p("One", noted(1), " two"), footnotes=note(1, LONG)),
        docx(p("One two", noted(1)), footnotes=note(1, LONG)),
    ),
    "endnote text": (
        docx(p("A", noted(2, "endnote")), endnotes=note(2, "See 1.", kind="endnote")),
        docx(p("A", noted(2, "endnote")), endnotes=note(2, "See 2.", kind="endnote")),
    ),
    "first endnote": (
        docx("One", "E"),
        docx(p("One", noted(1, "endnote")), "E", endnotes=note(1, LONG, kind="endnote")),
    ),
    "text box": (docx(p("A", textbox("Box one")), "E"), docx(p("A", textbox("Box two")), "E")),
    "paragraph in a text box": (docx(p("A", textbox("Box one")), "E"), docx(p("A", textbox("Box one", LONG)), "E")),
    "table in a text box": (
        docx(p(textbox(tbl(tr("a", "b")), "x")), "E"),
        docx(p(textbox(tbl(tr("a", "c")), "x")), "E"),
    ),
    "text box comes": (docx("A", "E"), docx(p("A", textbox("Box")), "E")),
    "text box and words": (
        docx(p("Before ", textbox("Box one"), " after"), "E"),
        docx(p("In front ", textbox("Box two"), " after"), "E"),
    ),
    "text box in a new paragraph": (docx("A", "E"), docx("A", p(textbox("Box")), "E")),
    "text box in a header": (docx("A", header=p(textbox("One"))), docx("A", header=p(textbox("Two")))),
    "text box in a cell": (
        docx(*_table(tr("a", tc(p(textbox("One")))))),
        docx(*_table(tr("a", tc(p(textbox("Two")))))),
    ),
}

# --- what stands in the line ---

_LINKS = ["https://a.example/", "https://b.example/"]


def _inline(tag: str, text: str) -> str:
    return sdt(tag, run(text))


INLINE: dict[str, Pair] = {
    "link target": (
        docx(p("see ", link(1, "here")), "E", links=_LINKS),
        docx(p("see ", link(2, "here")), "E", links=_LINKS),
    ),
    "link text": (
        docx(p("see ", link(1, "the old page")), links=_LINKS),
        docx(p("see ", link(1, "the new page")), links=_LINKS),
    ),
    "link comes": (docx("see here", links=_LINKS), docx(p("see ", link(1, "here")), links=_LINKS)),
    "link with another id": (
        docx(p("see ", link(1, "here")), links=_LINKS),
        docx(p("see ", link(2, "here")), links=_LINKS[::-1]),
    ),
    "anchor of a link": _both(
        [p('<w:hyperlink w:anchor="a">' + run("here") + "</w:hyperlink>")],
        [p('<w:hyperlink w:anchor="b">' + run("here") + "</w:hyperlink>")],
    ),
    "moved with a link": (
        docx(p(LONG, link(1, "here")), OTHER, THIRD, "E", links=_LINKS),
        docx(OTHER, THIRD, p(LONG, link(1, "here")), "E", links=_LINKS),
    ),
    "field comes": _both(["see now"], [p("see ", field("REF a", "9.1"), " now")]),
    "field instruction": _both([p("see ", field("REF a", "9.1"))], [p("see ", field("REF b", "9.1"))]),
    "field result": _both([p(field("MERGEFIELD x", "one"))], [p(field("MERGEFIELD x", "two"))]),
    "simple field": _both([p('<w:fldSimple w:instr="PAGE">' + run("9") + "</w:fldSimple>")], ["9"]),
    "simple field result": _both(
        [p('<w:fldSimple w:instr="AUTHOR">' + run("Ada") + "</w:fldSimple>")],
        [p('<w:fldSimple w:instr="AUTHOR">' + run("Bob") + "</w:fldSimple>")],
    ),
    "words round a field": _both(
        [p("page ", field("PAGE", "1"), " of all")], [p("sheet ", field("PAGE", "1"), " of many")]
    ),
    "field in a field": _both(
        [
            p(
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
                + field("PAGE", "1")
                + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
                + run("x")
            )
        ],
        ["x"],
    ),
    "picture": (docx(p("a", picture(1)), images=[b"one"]), docx(p("a", picture(1)), images=[b"two"])),
    "picture comes": (docx("a", "E"), docx("a", p(picture(1)), "E", images=[b"one"])),
    "picture goes with its paragraph": (
        docx("a", p(picture(1)), "E", images=[b"one"]),
        docx("a", "E", images=[b"two"]),
    ),
    "words beside a picture": (
        docx(p("one ", picture(1), " two"), images=[b"x"]),
        docx(p("1 ", picture(1), " two"), images=[b"x"]),
    ),
    "control text": _both([p("a ", _inline("k", "one"), " b")], [p("a ", _inline("k", "two"), " b")]),
    "control comes": _both(["a one b"], [p("a ", _inline("k", "one"), " b")]),
    "control with text comes": _both(["a b"], [p("a ", _inline("k", "one "), "b")]),
    "control in a control": _both(
        [p(sdt("k", run("a "), _inline("j", "one")))], [p(sdt("k", run("a "), _inline("j", "two")))]
    ),
    "control of another kind": _both([p("a ", _inline("k", "one"))], [p("a ", _inline("j", "one"))]),
    "words in a new link in a control": (
        docx(p("a"), links=_LINKS),
        docx(p("a", sdt("k", link(1, "b"))), links=_LINKS),
    ),
    "smart tag": _both([p('<w:smartTag w:uri="u" w:element="e">' + run("one") + "</w:smartTag>")], ["one"]),
    "bookmark round edited words": _both(
        [p("a ", '<w:bookmarkStart w:id="1" w:name="b"/>', run("one"), '<w:bookmarkEnd w:id="1"/>')],
        [p("a ", '<w:bookmarkStart w:id="1" w:name="b"/>', run("two"), '<w:bookmarkEnd w:id="1"/>')],
    ),
    "run of text and objects": _both(
        [p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>")], [p("<w:r><w:t>a</w:t><w:tab/><w:t>c</w:t></w:r>")]
    ),
}

# --- lists, sections, controls round blocks ---

_DECIMAL = numbering(levels(1, "decimal %1.", "lowerLetter (%2)"), levels(2, "bullet \u2022"))
_OTHER_LISTS = numbering(levels(4, "bullet \u2022"), levels(7, "decimal %1.", "lowerLetter (%2)"))
_TWO_LISTS = numbering(levels(1, "decimal %1.", lists=(1, 2)))
_LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
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
    "page size": _both([p("A", section=_PORTRAIT), "E"], [p("A", section=_LANDSCAPE), "E"]),
    "no last section": (docx("A", section=""), docx("A")),
    "section ends with the last paragraph": (docx("text"), docx("text", p("s", section=_PORTRAIT), "")),
    "last page size": (docx("A"), docx("A", section=_LANDSCAPE)),
    "section comes": _both(["A", "B", "E"], ["A", p("B", section=_LANDSCAPE), "E"]),
    "section comes with its paragraph": _both(["A", "E"], ["A", p(LONG, section=_LANDSCAPE), "E"]),
    "section and words": _both([p(LONG, section=_PORTRAIT), "E"], [p(TWELVE, section=_LANDSCAPE), "E"]),
    "columns of a section": _both(
        [p("A", section='<w:sectPr><w:cols w:num="2"/></w:sectPr>'), "E"],
        [p("A", section='<w:sectPr><w:cols w:num="1"/></w:sectPr>'), "E"],
    ),
    "section with a header": (
        docx(p("A", section=_FIRST), "E", footer=p("F1")),
        docx(p("A", section=_FIRST), "E", footer=p("F2")),
    ),
}

CONTROLS: dict[str, Pair] = {
    "words in a control": _both([sdt("a", p("one")), "E"], [sdt("a", p("two")), "E"]),
    "paragraph in a control": _both(
        [sdt("a", p("one"), p("three")), "E"], [sdt("a", p("one"), p(LONG), p("three")), "E"]
    ),
    "paragraph at the end of a control": _both([sdt("a", p("one")), "E"], [sdt("a", p("one"), p(LONG)), "E"]),
    "paragraph behind a control": _both([sdt("a", p("one")), "E"], [sdt("a", p("one")), LONG, "E"]),
    "paragraph before a control": _both([sdt("a", p("one")), "E"], [LONG, sdt("a", p("one")), "E"]),
    "control comes with its text": _both(["A.", "E"], ["A.", sdt("a", p(LONG), p(OTHER)), "E"]),
    "control comes at the end": _both(["A."], ["A.", sdt("a", p(LONG), p(OTHER))]),
    "control comes round kept text": _both(["A.", LONG, "E"], ["A.", sdt("a", p(LONG)), "E"]),
    "control in a control comes": _both([sdt("a", p(LONG)), "E"], [sdt("a", sdt("b", p(LONG))), "E"]),
    "controls change places": _both(
        [sdt("a", p(LONG)), sdt("b", p(OTHER)), "E"], [sdt("b", p(OTHER)), sdt("a", p(LONG)), "E"]
    ),
    "control with a table comes": _both(["A.", "E"], ["A.", sdt("t", tbl(tr("a", "b"))), "E"]),
    "paragraph moves into a control": _both([LONG, sdt("a", p(OTHER)), "E"], [sdt("a", p(OTHER), p(LONG)), "E"]),
    "another control": _both([sdt("a", p(LONG)), "E"], [sdt("b", p(LONG)), "E"]),
    "control grows": _both([sdt("a", p(LONG)), OTHER, "E"], [sdt("a", p(LONG), p(OTHER)), "E"]),
    "custom XML round a block comes": _both(
        ["A.", LONG, "E"], ["A.", f'<w:customXml w:element="x">{p(LONG)}{p(OTHER)}</w:customXml>', "E"]
    ),
    "control divided": _both([sdt("a", p(LONG), p(OTHER)), "E"], [sdt("a", p(LONG)), sdt("b", p(OTHER)), "E"]),
}

CASES: dict[str, Pair] = {
    f"{group}: {name}": pair
    for group, cases in {
        "text": TEXT,
        "format": FORMAT,
        "tables": TABLES,
        "stories": STORIES,
        "inline": INLINE,
        "lists": LISTS,
        "controls": CONTROLS,
    }.items()
    for name, pair in cases.items()
}
