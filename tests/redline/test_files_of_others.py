"""Files of other programs, and damaged ones: what stands in the wrong place is read, compared, and never lost."""

import pytest

from qa_drafter.redline import (
    DamagedPackage,
    Stamp,
    accept_all,
    changes_in,
    compare,
    reject_all,
    resolve_chosen,
    revisions_of,
    text_of,
)
from tests.redline.documents import REL, R, as_marked, docx, field, note, noted, p, part, run, sdt, tbl, tc, tr, zipped
from tests.redline.hard_texts import LONG, OTHER, THIRD
from tests.redline.test_attacks import document, parts_of, with_part

STAMP = Stamp("A", "2026-01-01T00:00:00Z")
SMART_TAG = f'<w:smartTag w:element="x"><w:smartTagPr><w:attr w:name="n"/></w:smartTagPr>{run("Berne")}</w:smartTag>'
INDEX = field("INDEX", "x").replace("x</w:t></w:r>", "x</w:t></w:r></w:p><w:p>")
GRID = tbl(tr("a", "b"))
FOREIGN = '<f:box xmlns:f="urn:f"><f:text>x</f:text></f:box>'
NESTED = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"


def lines(content: bytes) -> list[str]:
    return [line.text for story in text_of(content, view="accepted") for line in story.lines if line.text]


@pytest.mark.parametrize("blocks", [
    [run("a run in the body")],
    ["<w:hyperlink>" + run("a link in the body") + "</w:hyperlink>"],
    ["<w:t>text in the body</w:t>"],
    [tc("a cell in the body")],
    [tr("a row", "in the body")],
    [tbl(tc("a cell in a table"), tr("a", "b"))],
    [tbl(tr(tc("a cell")).replace("<w:tc>", p("a paragraph in a row") + "<w:tc>"))],
    [tbl(p("a paragraph in a table"), tr("a", "b"))],
    [tbl(tr(tr("a row in a row", "b"), "c"))],
    ["<w:sdt>" + p("a control without content") + "</w:sdt>"],
    ["<w:smartTag>" + GRID + "</w:smartTag>"],
    ["<w:tblGrid>" + p("a paragraph in a grid") + "</w:tblGrid>"],
    ["<w:p><w:t>text without a run</w:t></w:p>"],
    [p(run("a field that never ends") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')],
], ids=range(14))  # fmt: skip
def test_what_stands_loose_gets_walls_and_is_compared(blocks: list[str]) -> None:
    loose, plain = docx("A", *blocks, "E"), docx("A", "E")

    for old, new in ((loose, plain), (plain, loose), (loose, loose)):
        result = compare(old, new, STAMP)
        assert lines(accept_all(result.docx)) == lines(new)
        assert lines(reject_all(result.docx)) == lines(old)
        assert bool(result.changes) == (old != new)
    assert lines(loose) != lines(plain)


@pytest.mark.parametrize(("old", "new"), [
    ([f"{LONG} {OTHER} {THIRD}", "E"], [f"{LONG} ", f"{OTHER} ", THIRD]),
    (["A", GRID, p(INDEX)], ["A", "x", "E"]),
    (["A", "E"], ["A", "B", '<w:altChunk r:id="rId9"/>']),
    (["A", sdt("t", GRID)], ["A", "E"]),
    (["A", p(SMART_TAG), GRID, "E"], ["A", GRID, "E"]),
    (["A", p(SMART_TAG), "E"], ["A", p(SMART_TAG.replace("Berne", "Basel")), "E"]),
    (["A", sdt("t", p("one word"))], ["A", NESTED.format(NESTED.format(sdt("t", "<w:p/>")))]),
    ([sdt("a", sdt("b", p("one"))), "E"], [sdt("b", sdt("a", p("two"))), "E"]),
    ([sdt("a", p("one")), "E"], [NESTED.format(sdt("a", p("two"))), "E"]),
    (["A", FOREIGN], ["A", "B", FOREIGN]),
    (["A", FOREIGN], ["B", FOREIGN.replace("urn:f", "urn:g")]),
    ([p("one", style="H1")], [p("one", style="H1").replace("<w:p>", "<w:p><w:t>late settings</w:t>")]),
    (["A", "B"], ["A", "<!-- x -->"]),
    (["A"], ["<w:p><w:r><w:commentReference w:id='1'/><w:t>B</w:t></w:r></w:p>"]),
])  # fmt: skip
def test_odd_ends(old: list[str], new: list[str]) -> None:
    for one, other in ((docx(*old), docx(*new)), (docx(*new), docx(*old))):
        result = compare(one, other, STAMP)
        assert lines(accept_all(result.docx)) == lines(other)
        assert lines(reject_all(result.docx)) == lines(one)


def test_walls_are_written() -> None:
    loose = docx("A", run("a run in the body"), "E")

    assert as_marked(compare(docx("A", "E"), loose, STAMP).docx) == ["A", "{+a run in the body¶+}", "E"]


def test_settings_in_a_place_where_nobody_reads_them_are_told() -> None:
    odd = docx("A", "<w:tblGrid/>", tbl(tr(tc("x").replace("<w:p>", "<w:tcW/><w:p>"), "y")), "E")

    told = [n.what for n in compare(odd, odd, STAMP).not_tracked]

    assert told == ["elements in places where nobody reads them go: tblGrid, tcW"]


def test_settling_changes_leaves_alone_what_was_empty_before() -> None:
    empty = '<w:sdt><w:sdtPr><w:tag w:val="date"/></w:sdtPr><w:sdtContent/></w:sdt>'
    content = docx("A", f'<w:p><w:ins w:id="1">{run("x")}</w:ins>{empty}</w:p>', empty, "E")

    for settled in (accept_all(content), reject_all(content)):
        assert part(settled).count(b'<w:tag w:val="date"/>') == 2


@pytest.mark.parametrize("notes", [
    note(2, "one") + note(2, "two"),
    note(2, "one") + "<w:footnote><w:p/></w:footnote>",
    '<w:footnote w:id="2"/>',
    p("no note") + note(2, "one"),
    '<w:footnote w:id="2" w:type="separator"><w:p/></w:footnote>' + note(2, "one"),
])  # fmt: skip
def test_notes_with_odd_numbers(notes: str) -> None:
    odd, other = docx(p("A", noted(2)), footnotes=notes), docx(p("A", noted(2)), footnotes=note(2, "three"))

    for old, new in ((odd, other), (other, odd), (odd, docx("A")), (docx("A"), odd)):
        result = compare(old, new, STAMP)
        assert text_of(accept_all(result.docx), view="accepted")[0] == text_of(new, view="accepted")[0]


def test_a_simple_field_keeps_what_it_holds() -> None:
    simple = '<w:fldSimple w:instr="MERGEFIELD x"><w:smartTag w:element="x">{}</w:smartTag></w:fldSimple>'
    old, new = docx(p("A ", simple.format(run("one")), " B")), docx(p("A ", simple.format(run("two")), " B"))

    result = compare(old, new, STAMP)

    assert b">two<" in part(accept_all(result.docx))
    assert b">one<" in part(reject_all(result.docx))
    assert [change.kind.value for change in result.changes] == ["replace"]


def test_marks_that_lead_to_no_note() -> None:
    with_notes = docx(p("A", noted(2)), p("B", noted(2)), footnotes=note(2, "two"))
    without = docx(p("A", noted(2)), p("C", noted(1)))

    for old, new in ((with_notes, without), (without, with_notes)):
        result = compare(old, new, STAMP)
        assert lines(accept_all(result.docx))[:2] == lines(new)[:2]
        assert lines(reject_all(result.docx))[:2] == lines(old)[:2]


@pytest.mark.parametrize("target", ["document.xml", "styles.xml", "footer1.xml", "%00", "nowhere.xml", "", "#", "/"])
@pytest.mark.parametrize("kind", ["header", "footer", "footnotes", "endnotes", "numbering", "comments"])
def test_an_arrow_that_leads_elsewhere(kind: str, target: str) -> None:
    base = docx("A", "B", footer=p("F"))
    arrow = f'<Relationship Id="rIdX" Type="{R}/{kind}" Target="{target}"/></Relationships>'
    arrows = part(base, "word/_rels/document.xml.rels").decode().replace("</Relationships>", arrow)
    reference = f'<w:{kind}Reference w:type="first" r:id="rIdX"/>' if kind in ("header", "footer") else ""
    body = part(base).decode().replace("<w:pgSz", reference + "<w:pgSz")
    odd = zipped(parts_of(base) | {"word/_rels/document.xml.rels": arrows.encode(), "word/document.xml": body.encode()})

    for old, new in ((odd, docx("A", "C")), (docx("A", "C"), odd)):
        result = compare(old, new, STAMP)
        assert text_of(accept_all(result.docx), view="accepted")[0] == text_of(new, view="accepted")[0]
        assert text_of(reject_all(result.docx), view="accepted")[0] == text_of(old, view="accepted")[0]


@pytest.mark.parametrize("read", [
    lambda content: text_of(content, view="accepted"), revisions_of, changes_in, accept_all, reject_all,
    lambda content: resolve_chosen(content, accept=[1]),
])  # fmt: skip
@pytest.mark.parametrize("body", [
    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>",
    "<w:body xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>",
    f"<Relationships xmlns='{REL}'/>",
])  # fmt: skip
def test_a_document_without_a_body_is_refused(body: str, read: object) -> None:
    with pytest.raises(DamagedPackage, match="no body"):
        read(with_part("word/document.xml", body.encode()))  # type: ignore[operator]


def test_a_body_is_read_where_an_insertion_hides_it() -> None:
    hidden = part(document(p("x"))).replace(b"<w:body>", b"<w:ins><w:body>").replace(b"</w:body>", b"</w:body></w:ins>")

    assert lines(with_part("word/document.xml", hidden)) == ["x"]
