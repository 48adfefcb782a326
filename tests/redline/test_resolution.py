"""Every sort of tracked change that Word knows, accepted and rejected: one line each, in any part of a file."""

import pytest
from lxml import etree

from qa_drafter.redline import accept_all, changes_in, reject_all, resolve_chosen
from tests.redline.documents import SECTION, docx, note, noted, p, part, q, run, sdt, tbl, tc, textbox, tr

WHO = 'w:id="1" w:author="Ada" w:date="2026-01-01T00:00:00Z"'
DELETED = '<w:r><w:delText xml:space="preserve">{}</w:delText></w:r>'


def ins(*content: str) -> str:
    return f"<w:ins {WHO}>{''.join(c if c.startswith('<') else run(c) for c in content)}</w:ins>"


def gone(*content: str) -> str:
    return f"<w:del {WHO}>{''.join(c if c.startswith('<') else DELETED.format(c) for c in content)}</w:del>"


def moved(way: str, text: str) -> str:
    ends = f'<w:move{way}RangeStart {WHO} w:name="m1"/>', f'<w:move{way}RangeEnd w:id="1"/>'
    return f"{ends[0]}<w:move{way} {WHO}>{run(text)}</w:move{way}>{ends[1]}"


def ended(mark: str, *content: str, more: str = "", settings: str = "") -> str:
    """A paragraph whose end came or went."""
    return p(*content).replace("<w:p>", f"<w:p><w:pPr>{settings}<w:rPr><w:{mark} {WHO}/></w:rPr>{more}</w:pPr>")


def before(kind: str, settings: str = "") -> str:
    return f"<w:{kind}Change {WHO}><w:{kind}>{settings}</w:{kind}></w:{kind}Change>"


def row(mark: str, *cells: str) -> str:
    return tr(*cells).replace("</w:trPr>", f"<w:{mark} {WHO}/></w:trPr>")


def cell(mark: str, text: str) -> str:
    return tc(text).replace("</w:tcPr>", f"<w:{mark} {WHO}/></w:tcPr>")


def ranged(kind: str, *content: str) -> str:
    """A content control whose tags came or went, and not what it holds."""
    start, end = f"<w:customXml{kind}RangeStart {WHO}/>", f'<w:customXml{kind}RangeEnd w:id="1"/>'
    return f"{start}{sdt('t', end, *content, start)}{end}"


LOOK = '<w:r><w:rPr><w:b/>{}</w:rPr><w:t xml:space="preserve">x</w:t></w:r>'
SET = "<w:p><w:pPr>{}{}</w:pPr>" + run("x") + "</w:p>"
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
SIGN = "<m:r><m:t>x</m:t></m:r>"
FRACTION = "<m:f><m:fPr><m:ctrlPr>{}</m:ctrlPr></m:fPr><m:num>{}</m:num><m:den>{}</m:den></m:f>"
CONTROL = f"<w:{{0}} {WHO}><w:rPr><w:b/></w:rPr></w:{{0}}>"
GRID = tbl(tr("a", "b"))
LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906"/>'
RIGHT = '<w:jc w:val="right"/>'
MERGED = tc("m").replace("</w:tcPr>", f'<w:cellMerge {WHO} w:vMerge="cont" w:vMergeOrig="rest"/></w:tcPr>')

CASES: dict[str, tuple[list[str], list[str], list[str]]] = {
    "text comes": ([p("a", ins("b"))], [p("a", "b")], [p("a")]),
    "text goes": ([p("a", gone("b"))], [p("a")], [p("a", "b")]),
    "coming text that goes": ([p("a", ins(gone("b")))], [p("a")], [p("a")]),
    "text moves": (
        [p("a", moved("From", "b")), p(moved("To", "b"))], [p("a"), p("b")], [p("a", "b"), p("")],
    ),
    "an end comes": ([ended("ins", "a"), "b"], [p("a"), p("b")], [p("a", "b")]),
    "an end goes": ([ended("del", "a"), "b"], [p("a", "b")], [p("a"), p("b")]),
    "a paragraph comes": ([ended("ins", ins("a")), "b"], [p("a"), p("b")], [p("b")]),
    "a paragraph goes": ([ended("del", gone("a")), "b"], [p("b")], [p("a"), p("b")]),
    "the last paragraph goes": (["a", ended("del", gone("b"))], [p("a"), p("")], [p("a"), p("b")]),
    "a paragraph goes before a table": ([ended("del", gone("a")), GRID, "E"], [GRID, p("E")], [p("a"), GRID, p("E")]),
    "an end goes before a table": ([ended("del", "a"), GRID, "E"], [p("a"), GRID, p("E")], [p("a"), GRID, p("E")]),
    "an end goes into a control": (
        [ended("del", "a"), sdt("t", p("b")), "E"], [sdt("t", p("a", "b")), p("E")], [p("a"), sdt("t", p("b")), p("E")],
    ),
    "an end goes out of a control": (
        [sdt("t", ended("del", gone("a"))), "E"], [p("E")], [sdt("t", p("a")), p("E")],
    ),
    "many ends go": ([ended("del", "a"), ended("del", "b"), "c"], [p("a", "b", "c")], [p("a"), p("b"), p("c")]),
    "looks of text": ([p(LOOK.format(before("rPr")))], [p(run("x", "b"))], [p(run("x"))]),
    "looks of coming text": ([p(ins(LOOK.format(before("rPr"))))], [p(run("x", "b"))], [p("")]),
    "looks of an end": (
        [SET.format(f"<w:rPr><w:b/>{before('rPr', '<w:i/>')}</w:rPr>", "")], [SET.format("<w:rPr><w:b/></w:rPr>", "")],
        [SET.format("<w:rPr><w:i/></w:rPr>", "")],
    ),
    "settings of a paragraph": (
        [SET.format(RIGHT, before("pPr", '<w:keepNext/>'))], [SET.format(RIGHT, "")], [SET.format("<w:keepNext/>", "")],
    ),
    "settings and the end of a paragraph": (
        [ended("ins", "x", settings=RIGHT, more=before("pPr")), "E"], [SET.format(RIGHT, ""), p("E")], [p("x", "E")],
    ),
    "number of a paragraph": (
        [SET.format(f'<w:numPr><w:numId w:val="1"/><w:numberingChange {WHO} w:original="a"/></w:numPr>', "")],
        [SET.format('<w:numPr><w:numId w:val="1"/></w:numPr>', "")],
        [SET.format('<w:numPr><w:numId w:val="1"/></w:numPr>', "")],
    ),
    "a list comes": (
        [SET.format(f'<w:numPr><w:numId w:val="1"/><w:ins {WHO}/></w:numPr>', "")],
        [SET.format('<w:numPr><w:numId w:val="1"/></w:numPr>', "")], [p("x")],
    ),
    "page settings": (
        [p("a", section=f"<w:sectPr>{LANDSCAPE}{before('sectPr')}</w:sectPr>"), "E"],
        [p("a", section=f"<w:sectPr>{LANDSCAPE}</w:sectPr>"), p("E")], [p("a", section="<w:sectPr/>"), p("E")],
    ),
    "a row comes": ([tbl(tr("a", "b"), row("ins", "c", "d")), "E"], [tbl(tr("a", "b"), tr("c", "d")), p("E")],
                    [GRID, p("E")]),
    "a row goes": ([tbl(tr("a", "b"), row("del", "c", "d")), "E"], [GRID, p("E")],
                   [tbl(tr("a", "b"), tr("c", "d")), p("E")]),
    "every row goes": ([tbl(row("del", "a", "b")), "E"], [p("E")], [GRID, p("E")]),
    "a cell comes": ([tbl(tr("a", cell("cellIns", "b"))), "E"], [GRID, p("E")], [tbl(tr("a")), p("E")]),
    "a cell goes": ([tbl(tr("a", cell("cellDel", "b"))), "E"], [tbl(tr("a")), p("E")], [GRID, p("E")]),
    "cells are merged": (
        [tbl(tr("a"), tr(MERGED)), "E"], [tbl(tr("a"), tr(tc("m", merge="continue"))), p("E")],
        [tbl(tr("a"), tr(tc("m", merge="restart"))), p("E")],
    ),
    "settings of a table": (
        [GRID.replace("</w:tblPr>", before("tblPr", '<w:tblW w:w="9" w:type="dxa"/>') + "</w:tblPr>"), "E"],
        [GRID, p("E")],
        [GRID.replace('"2000" w:type="dxa"/><w:tblLayout w:type="fixed"/>', '"9" w:type="dxa"/>'), p("E")],
    ),
    "columns of a table": (
        [GRID.replace("</w:tblGrid>", before("tblGrid", '<w:gridCol w:w="7"/>') + "</w:tblGrid>"), "E"], [GRID, p("E")],
        [GRID.replace('<w:gridCol w:w="1000"/>' * 2, '<w:gridCol w:w="7"/>'), p("E")],
    ),
    "settings of a row": (
        [GRID.replace("</w:trPr>", before("trPr", "<w:tblHeader/>") + "</w:trPr>"), "E"], [GRID, p("E")],
        [GRID.replace("<w:cantSplit/>", "<w:tblHeader/>"), p("E")],
    ),
    "settings of a cell": (
        [tbl(tr(tc("a", fill="FF0000").replace("</w:tcPr>", before("tcPr", '<w:tcW w:w="1000" w:type="dxa"/>')
                                               + "</w:tcPr>"))), "E"],
        [tbl(tr(tc("a", fill="FF0000"))), p("E")], [tbl(tr("a")), p("E")],
    ),
    "exceptions of a row": (
        [GRID.replace("<w:trPr>", f"<w:tblPrEx><w:jc w:val='end'/>{before('tblPrEx')}</w:tblPrEx><w:trPr>"), "E"],
        [GRID.replace("<w:trPr>", "<w:tblPrEx><w:jc w:val='end'/></w:tblPrEx><w:trPr>"), p("E")], [GRID, p("E")],
    ),
    "a control comes": ([ranged("Ins", p("a")), "E"], [sdt("t", p("a")), p("E")], [p("a"), p("E")]),
    "a control goes": ([ranged("Del", p("a")), "E"], [p("a"), p("E")], [sdt("t", p("a")), p("E")]),
    "a field goes": (
        [p("a", gone(FIELD.format("begin"), "<w:r><w:delInstrText>DATE</w:delInstrText></w:r>",
                     FIELD.format("separate"), "b", FIELD.format("end")))],
        [p("a")],
        [p("a", FIELD.format("begin"), "<w:r><w:instrText>DATE</w:instrText></w:r>", FIELD.format("separate"), "b",
           FIELD.format("end"))],
    ),
    "a sign of a formula comes": ([p(f"<m:oMath>{SIGN}{ins(SIGN)}</m:oMath>")],
                                  [p(f"<m:oMath>{SIGN}{SIGN}</m:oMath>")], [p(f"<m:oMath>{SIGN}</m:oMath>")]),
    "a formula goes": ([p("a", f"<m:oMath>{gone(SIGN)}</m:oMath>")], [p("a")], [p("a", f"<m:oMath>{SIGN}</m:oMath>")]),
    "a fraction comes": (
        [p(f"<m:oMath>{FRACTION.format(CONTROL.format('ins'), SIGN, ins(SIGN))}</m:oMath>")],
        [p(f"<m:oMath>{FRACTION.format('<w:rPr><w:b/></w:rPr>', SIGN, SIGN)}</m:oMath>")],
        [p(f"<m:oMath>{SIGN}</m:oMath>")],
    ),
    "a fraction goes": (
        [p(f"<m:oMath>{FRACTION.format(CONTROL.format('del'), SIGN, gone(SIGN))}</m:oMath>")],
        [p(f"<m:oMath>{SIGN}</m:oMath>")],
        [p(f"<m:oMath>{FRACTION.format('<w:rPr><w:b/></w:rPr>', SIGN, SIGN)}</m:oMath>")],
    ),
    "a link comes": ([p('<w:hyperlink w:anchor="x">' + ins("b") + "</w:hyperlink>", "c")],
                     [p('<w:hyperlink w:anchor="x">' + run("b") + "</w:hyperlink>", "c")], [p("c")]),
    "text in a text box": ([p(textbox(p("a", ins("b"))))], [p(textbox(p("a", "b")))], [p(textbox(p("a")))]),
}  # fmt: skip


def body(content: bytes, name: str = "word/document.xml") -> bytes:
    """What a part says: runs of one formatting joined, empty settings left out."""
    root = etree.fromstring(part(content, name))
    for empty in [e for e in root.iter(q("rPr"), q("pPr"), q("trPr"), q("tblPrEx")) if not len(e)][::-1]:
        empty.getparent().remove(empty)
    for one in list(root.iter(q("r"))):
        last = one.getprevious()
        plain = last is not None and last.tag == one.tag and [c.tag for c in (*last, *one)] == [q("t")] * 2
        if last is not None and plain:
            one[0].text = (last[0].text or "") + (one[0].text or "")
            last.getparent().remove(last)
    return etree.tostring(root, method="c14n")


@pytest.mark.parametrize("name", CASES)
def test_accepted_and_rejected(name: str) -> None:
    marked, accepted, rejected = CASES[name]

    assert body(accept_all(docx(*marked))) == body(docx(*accepted))
    assert body(reject_all(docx(*marked))) == body(docx(*rejected))


@pytest.mark.parametrize("name", CASES)
def test_chosen_one_by_one_is_the_same_as_all_at_once(name: str) -> None:
    marked, accepted, rejected = (docx(*blocks) for blocks in CASES[name])
    every = [change.number for change in changes_in(marked)]

    assert body(resolve_chosen(marked, accept=every)) == body(accepted)
    assert body(resolve_chosen(marked, reject=every)) == body(rejected)
    assert body(resolve_chosen(marked)) == body(marked)


@pytest.mark.parametrize("story", ["header", "footer", "header_first", "footnotes", "endnotes"])
@pytest.mark.parametrize("name", ["text comes", "text goes", "a paragraph goes", "looks of text", "a row comes"])
def test_in_every_part(name: str, story: str) -> None:
    kind = story.removesuffix("s") if story.endswith("notes") else ""

    def file(blocks: list[str]) -> bytes:
        content = "".join(block if block.startswith("<") else p(block) for block in blocks)
        mark = noted(2, kind) if kind else ""
        return docx(p("A", mark), section=SECTION, **{story: note(2, content, kind=kind) if kind else content})

    marked, accepted, rejected = map(file, CASES[name])
    assert body(accept_all(marked), f"word/{story}1.xml") == body(accepted, f"word/{story}1.xml")
    assert body(reject_all(marked), f"word/{story}1.xml") == body(rejected, f"word/{story}1.xml")
