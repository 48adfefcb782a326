"""Hard cases of headers, notes and text boxes, and of what stands in a line besides text."""

from __future__ import annotations

from tests.redline.documents import SECTION, docx, field, link, note, noted, p, picture, run, sdt, tbl, tc, textbox, tr
from tests.redline.hard_texts import LONG, OTHER, THIRD, Pair, both

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
        docx("T", tbl(tr("a", tc(p(textbox("One"))))), "E"),
        docx("T", tbl(tr("a", tc(p(textbox("Two"))))), "E"),
    ),
}

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
    "anchor of a link": both(
        [p('<w:hyperlink w:anchor="a">' + run("here") + "</w:hyperlink>")],
        [p('<w:hyperlink w:anchor="b">' + run("here") + "</w:hyperlink>")],
    ),
    "moved with a link": (
        docx(p(LONG, link(1, "here")), OTHER, THIRD, "E", links=_LINKS),
        docx(OTHER, THIRD, p(LONG, link(1, "here")), "E", links=_LINKS),
    ),
    "field comes": both(["see now"], [p("see ", field("REF a", "9.1"), " now")]),
    "field instruction": both([p("see ", field("REF a", "9.1"))], [p("see ", field("REF b", "9.1"))]),
    "field result": both([p(field("MERGEFIELD x", "one"))], [p(field("MERGEFIELD x", "two"))]),
    "simple field": both([p('<w:fldSimple w:instr="PAGE">' + run("9") + "</w:fldSimple>")], ["9"]),
    "simple field result": both(
        [p('<w:fldSimple w:instr="AUTHOR">' + run("Ada") + "</w:fldSimple>")],
        [p('<w:fldSimple w:instr="AUTHOR">' + run("Bob") + "</w:fldSimple>")],
    ),
    "words round a field": both(
        [p("page ", field("PAGE", "1"), " of all")], [p("sheet ", field("PAGE", "1"), " of many")]
    ),
    "field in a field": both(
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
    "control text": both([p("a ", _inline("k", "one"), " b")], [p("a ", _inline("k", "two"), " b")]),
    "control comes": both(["a one b"], [p("a ", _inline("k", "one"), " b")]),
    "control with text comes": both(["a b"], [p("a ", _inline("k", "one "), "b")]),
    "control in a control": both(
        [p(sdt("k", run("a "), _inline("j", "one")))], [p(sdt("k", run("a "), _inline("j", "two")))]
    ),
    "control of another kind": both([p("a ", _inline("k", "one"))], [p("a ", _inline("j", "one"))]),
    "words in a new link in a control": (
        docx(p("a"), links=_LINKS),
        docx(p("a", sdt("k", link(1, "b"))), links=_LINKS),
    ),
    "smart tag": both([p('<w:smartTag w:uri="u" w:element="e">' + run("one") + "</w:smartTag>")], ["one"]),
    "bookmark round edited words": both(
        [p("a ", '<w:bookmarkStart w:id="1" w:name="b"/>', run("one"), '<w:bookmarkEnd w:id="1"/>')],
        [p("a ", '<w:bookmarkStart w:id="1" w:name="b"/>', run("two"), '<w:bookmarkEnd w:id="1"/>')],
    ),
    "run of text and objects": both(
        [p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>")], [p("<w:r><w:t>a</w:t><w:tab/><w:t>c</w:t></w:r>")]
    ),
}
