"""Hard cases of sections, notes, objects and what stands in a line, each a corner where two things meet."""

from __future__ import annotations

from tests.redline.documents import (
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
from tests.redline.hard_texts import LONG, OTHER, THIRD, TWELVE, Pair, both, with_settings

_ROWS = [tr(f"Activity {letter} of the schedule", duty) for letter, duty in zip("abcdef", "RACIRA", strict=True)]
_PAGE = '<w:pgSz w:w="11906" w:h="16838"/>'
_PORTRAIT = f"<w:sectPr>{_PAGE}</w:sectPr>"
_LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
_COLUMNS = f'<w:sectPr><w:type w:val="continuous"/>{_PAGE}<w:cols w:num="2"/></w:sectPr>'
_NEXT_PAGE = f'<w:sectPr><w:type w:val="nextPage"/>{_PAGE}</w:sectPr>'
_OWN_HEADER = f'<w:sectPr><w:headerReference w:type="default" r:id="rId_header"/>{_PAGE}</w:sectPr>'
_DECIMAL = numbering(levels(1, "decimal %1.", "lowerLetter (%2)"))


def _items(*texts: str, level: int = 0) -> list[str]:
    return [p(text, list_=num(1, level)) for text in texts]


def _object(width: int) -> str:
    kind = '<v:shapetype id="_x0000_t75" coordsize="21600,21600"/>'
    return f'<w:r><w:object w:dxaOrig="{width}">{kind}<v:shape id="_x0000_i1" type="#_x0000_t75"/></w:object></w:r>'


def _ruby(reading: str) -> str:
    settings = "".join(f'<w:{name} w:val="20"/>' for name in ("hps", "hpsRaise", "hpsBaseText"))
    settings = f'<w:rubyPr><w:rubyAlign w:val="center"/>{settings}<w:lid w:val="ja-JP"/></w:rubyPr>'
    return f"<w:r><w:ruby>{settings}<w:rt>{run(reading)}</w:rt><w:rubyBase>{run('b')}</w:rubyBase></w:ruby></w:r>"


def _comment(number: int, text: str) -> str:
    return f'<w:comment w:id="{number}" w:author="X" w:date="2026-01-01T00:00:00Z">{p(text)}</w:comment>'


def _commented(number: int, inner: str) -> str:
    ends = [f'<w:commentRange{end} w:id="{number}"/>' for end in ("Start", "End")]
    return f'{ends[0]}{inner}{ends[1]}<w:r><w:commentReference w:id="{number}"/></w:r>'


SECTIONS: dict[str, Pair] = {
    "section type": both([p("A", section=_COLUMNS), "E"], [p("A", section=_NEXT_PAGE), "E"]),
    "section goes": both(["A", p("B", section=_LANDSCAPE), "C", "E"], ["A", "B", "C", "E"]),
    "two sections, one goes with para": both(
        ["A", p(LONG, section=_LANDSCAPE), p(OTHER, section=_PORTRAIT), "E"], ["A", p(OTHER, section=_PORTRAIT), "E"]
    ),
    "section paragraph edited": both([p(LONG, section=_LANDSCAPE), "E"], [p(TWELVE, section=_LANDSCAPE), "E"]),
    "section moves to another para": both(
        [p(LONG, section=_LANDSCAPE), OTHER, "E"], [LONG, p(OTHER, section=_LANDSCAPE), "E"]
    ),
    "empty section para comes": both(
        [LONG, OTHER, "E"], [LONG, p("", section=_PORTRAIT), OTHER, p("", section=_LANDSCAPE), "E"]
    ),
    "section with own header goes": (
        docx(p("A", section=_OWN_HEADER), "B", "E", header=p("H1")),
        docx("A", "B", "E", header=p("H1")),
    ),
    "section comes w/ header change": (
        docx("A", "B", "E", header=p("H1")),
        docx(p("A", section=_OWN_HEADER), "B", "E", header=p("H2")),
    ),
    "two headers differ per section": (
        docx(
            p("A", section=_OWN_HEADER.replace("rId_header", "rId_header_x")),
            "B",
            "E",
            header=p("H1"),
            header_x=p("X one"),
        ),
        docx(
            p("A", section=_OWN_HEADER.replace("rId_header", "rId_header_x")),
            "B",
            "E",
            header=p("H1"),
            header_x=p("X two"),
        ),
    ),
    "header link target": (docx("A", header=p("v", textbox("x one"))), docx("A", header=p("v", textbox("x two"), "w"))),
    "header para + table": (
        docx("A", header=p("H") + tbl(*_ROWS[:3]) + p("")),
        docx("A", header=p("H2") + tbl(_ROWS[0], _ROWS[2]) + p("")),
    ),
    "header goes to table": (docx("A", header=p("H")), docx("A", header=tbl(*_ROWS[:2]) + p(""))),
}

NOTES: dict[str, Pair] = {
    "footnote in table": (
        docx("T", tbl(tr(tc(p("a", noted(2))), "b")), "E", footnotes=note(2, LONG)),
        docx("T", tbl(tr(tc(p("a", noted(2))), "c")), "E", footnotes=note(2, TWELVE)),
    ),
    "paragraph with footnote moved": (
        docx(p(LONG, noted(2)), OTHER, THIRD, "E", footnotes=note(2, "See here.")),
        docx(OTHER, THIRD, p(LONG, noted(2)), "E", footnotes=note(2, "See here.")),
    ),
    "paragraph with footnote moved, note edited": (
        docx(p(LONG, noted(2)), OTHER, THIRD, "E", footnotes=note(2, "See here and there for all.")),
        docx(OTHER, THIRD, p(LONG, noted(2)), "E", footnotes=note(2, "See here or there for all.")),
    ),
    "row with footnote moved": (
        docx("T", tbl(tr(tc(p("Activity one of all", noted(2))), "b"), *_ROWS[:3]), "E", footnotes=note(2, LONG)),
        docx("T", tbl(*_ROWS[:3], tr(tc(p("Activity one of all", noted(2))), "b")), "E", footnotes=note(2, LONG)),
    ),
    "footnote goes with para": (
        docx("A", p(LONG, noted(2)), "E", footnotes=note(2, "See here.")),
        docx("A", "E", footnotes=""),
    ),
    "table in footnote": (
        docx(p("a", noted(2)), "E", footnotes=note(2, tbl(*_ROWS[:2]), p("x"))),
        docx(p("a", noted(2)), "E", footnotes=note(2, tbl(_ROWS[0]), p("x"))),
    ),
    "footnote formatting": (
        docx(p("a", noted(2)), "E", footnotes=note(2, p(run("x one")))),
        docx(p("a", noted(2)), "E", footnotes=note(2, p(run("x one", "b")))),
    ),
    "endnote and footnote swap": (
        docx(p("a", noted(2)), "E", footnotes=note(2, LONG)),
        docx(p("a", noted(2, "endnote")), "E", endnotes=note(2, LONG, kind="endnote")),
    ),
    "link in footnote": (docx("A"), docx(p("A", link(1, "here")), links=["https://a.example/"])),
}

OBJECTS: dict[str, Pair] = {
    "textbox para moved": both(
        [p("A", textbox(LONG, OTHER, THIRD, "E")), "E"], [p("A", textbox(OTHER, THIRD, LONG, "E")), "E"]
    ),
    "textbox moved with para": both(
        [p(LONG, textbox("Box one")), OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, textbox("Box one")), "E"]
    ),
    "textbox moved and edited": both(
        [p(LONG, textbox("Box one")), OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, textbox("Box two")), "E"]
    ),
    "textbox split host": both(
        [p(LONG, textbox("Box one"), " ", OTHER), "E"], [p(LONG, textbox("Box two"), " "), OTHER, "E"]
    ),
    "textbox goes": both([p("A", textbox("Box one")), "E"], ["A", "E"]),
    "textbox size": both(
        [p("A", textbox("Box one")), "E"], [p("A", textbox("Box one").replace('cx="9525"', 'cx="19050"')), "E"]
    ),
    "textbox size and text": both(
        [p("A", textbox("Box one")), "E"], [p("A", textbox("Box two").replace('cx="9525"', 'cx="19050"')), "E"]
    ),
    "image resized": (
        docx("a", p(picture(1)), "E", images=[b"one"]),
        docx("a", p(picture(1).replace("9525", "19050")), "E", images=[b"one"]),
    ),
    "image moved": (
        docx(p(LONG, picture(1)), OTHER, THIRD, "E", images=[b"one"]),
        docx(OTHER, THIRD, p(LONG, picture(1)), "E", images=[b"one"]),
    ),
    "image swaps in moved row": (
        docx(tbl(tr("Activity one two three", tc(p(picture(1)))), *_ROWS), "E", images=[b"one", b"two"]),
        docx(tbl(*_ROWS, tr("Activity one two three", tc(p(picture(2))))), "E", images=[b"one", b"two"]),
    ),
    "image in header": (docx("A", header=p("x")), docx("A", header=p("x", textbox(p(run("q")))))),
    "frame": both(
        [with_settings('<w:framePr w:w="100" w:h="100" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>'), "E"],
        ["Text.", "E"],
    ),
    "embedded object": both([p(_object(1)), "E"], [p(_object(2)), "E"]),
    "embedded object moved": both([p(LONG, _object(1)), OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, _object(1)), "E"]),
    "ruby": both([p(_ruby("a"))], [p(_ruby("c"))]),
}

LINES: dict[str, Pair] = {
    "link goes": (docx(p("see ", link(1, "here"), " now"), links=["https://a.example/"]), docx("see here now")),
    "link target in moved para": (
        docx(p(LONG, link(1, "here")), OTHER, THIRD, "E", links=["https://a.example/", "https://b.example/"]),
        docx(OTHER, THIRD, p(LONG, link(2, "here")), "E", links=["https://a.example/", "https://b.example/"]),
    ),
    "link target in row moved": (
        docx(
            tbl(tr("Activity a b c", tc(p(link(1, "here")))), *_ROWS),
            "E",
            links=["https://a.example/", "https://b.example/"],
        ),
        docx(
            tbl(*_ROWS, tr("Activity a b c", tc(p(link(2, "here"))))),
            "E",
            links=["https://a.example/", "https://b.example/"],
        ),
    ),
    "link formatted": (
        docx(p("see ", link(1, "here")), links=["https://a.example/"]),
        docx(p("see ", link(1, "here").replace("<w:t ", "<w:rPr><w:b/></w:rPr><w:t ")), links=["https://a.example/"]),
    ),
    "link tooltip": (
        docx(p("see ", link(1, "here")), links=["https://a.example/"]),
        docx(
            p("see ", link(1, "here").replace("<w:hyperlink ", '<w:hyperlink w:tooltip="x" ')),
            links=["https://a.example/"],
        ),
    ),
    "field moved": both(
        [p(LONG, field("PAGE", "1")), OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, field("PAGE", "1")), "E"]
    ),
    "field to simple": both(
        [p(field("PAGE", "1"))], [p('<w:fldSimple w:instr=" PAGE ">' + run("1") + "</w:fldSimple>")]
    ),
    "hyperlink field": both(
        [p(field('HYPERLINK "https://a.example"', "here"))], [p(field('HYPERLINK "https://b.example"', "here"))]
    ),
    "result edited of hyperlink field": both(
        [p(field('HYPERLINK "https://a.example"', "here we go"))],
        [p(field('HYPERLINK "https://a.example"', "here they go"))],
    ),
    "toc": both(
        [p(field("TOC \\o", "A")), p("A", style="H1"), "E"],
        [p(field("TOC \\o", "AB")), p("A", style="H1"), p("B", style="H1"), "E"],
    ),
    "field result bold inside": both(
        [p(field("MERGEFIELD x", "one"))],
        [p(field("MERGEFIELD x", "one").replace("<w:t ", "<w:rPr><w:b/></w:rPr><w:t ", 1))],
    ),
    "comment on edited text": (
        docx(p("shall ", _commented(1, run("notify")), " QA"), comments=_comment(1, "why?")),
        docx(p("shall ", _commented(1, run("inform")), " QA"), comments=_comment(1, "why?")),
    ),
    "inline control checkbox": both([p("a ", sdt("k", run("\u2610")), " b")], [p("a ", sdt("k", run("\u2612")), " b")]),
    "inline control goes, text stays": both([p("a ", sdt("k", run("one")), " b")], ["a one b"]),
    "inline control format": both([p("a ", sdt("k", run("one")), " b")], [p("a ", sdt("k", run("one", "b")), " b")]),
    "inline control moved with para": both(
        [p(LONG, sdt("k", run("one"))), OTHER, THIRD, "E"], [OTHER, THIRD, p(LONG, sdt("k", run("one"))), "E"]
    ),
    "block control moved": both([sdt("k", p(LONG)), OTHER, THIRD, "E"], [OTHER, THIRD, sdt("k", p(LONG)), "E"]),
    "block control moved edited": both(
        [sdt("k", p(LONG)), OTHER, THIRD, "E"], [OTHER, THIRD, sdt("k", p(TWELVE)), "E"]
    ),
    "block control of two moved": both(
        [sdt("k", p(LONG), p("One more sentence stands here.")), OTHER, THIRD, "E"],
        [OTHER, THIRD, sdt("k", p(LONG), p("One more sentence stands here.")), "E"],
    ),
    "control empty para": both(["A", sdt("k", p("")), "E"], ["A", sdt("k", p("filled")), "E"]),
    "control with sdtPr alias": both(
        [sdt("k", p("x y")), "E"], [sdt("k", p("x y")).replace("<w:tag", '<w:alias w:val="N"/><w:tag'), "E"]
    ),
    "list level format": (
        docx(*_items("a", "b"), "E", numbering=_DECIMAL),
        docx(*_items("a"), *_items("b", level=1), "E", numbering=_DECIMAL),
    ),
    "list item moved and level": (
        docx(*_items(LONG, OTHER, THIRD), "E", numbering=_DECIMAL),
        docx(*_items(OTHER, THIRD), *_items(LONG, level=1), "E", numbering=_DECIMAL),
    ),
}
