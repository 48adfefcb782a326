"""Files in the Strict form of the standard, as some offices demand it: compared like all others."""

import re

import pytest
from lxml import etree

from qa_drafter.redline import Stamp, accept_all, compare, reject_all, text_of
from tests.redline.documents import SECTION, docx, link, note, noted, p, part, picture, q, tbl, tr, unzipped, zipped
from tests.redline.hard_cases import CASES
from tests.redline.hard_texts import LONG, TWELVE
from tests.redline.reading import meaning

STAMP = Stamp("Ada", "2026-01-02T03:04:05Z")
_ORDINARY = re.compile(rb"http://schemas\.openxmlformats\.org/(officeDocument|wordprocessingml|drawingml)/2006/")


def strict(content: bytes) -> bytes:
    """The same file as Word saves it in Strict form."""
    parts = {
        name: _ORDINARY.sub(rb"http://purl.oclc.org/ooxml/\1/", inside)
        for name, inside in unzipped(content).items()
    }  # fmt: skip
    main = parts["word/document.xml"].replace(b"<w:document ", b'<w:document w:conformance="strict" ', 1)
    return zipped(parts | {"word/document.xml": main})


def settings_of(body: str) -> bytes:
    root = etree.fromstring(part(accept_all(strict(docx(body)))))
    return etree.tostring(root, method="c14n")


@pytest.mark.parametrize("name", list(CASES)[::5])
def test_a_strict_file_says_what_the_ordinary_one_says(name: str) -> None:
    old, new = CASES[name]
    result, ordinary = compare(strict(old), new, STAMP), compare(old, new, STAMP)
    assert (result.changes, result.not_tracked) == (ordinary.changes, ordinary.not_tracked)
    assert meaning(reject_all(result.docx)) == meaning(old)


def test_the_redline_of_strict_files_is_an_ordinary_file() -> None:
    links, images = ["https://a.example/"], [b"one"]
    sides = [
        docx(
            p(text, noted(2), link(1, "here")), p(picture(1)), tbl(tr("a", "R")), header=p("H"), links=links,
            images=images, footnotes=note(2, text),
        )
        for text in (LONG, TWELVE)
    ]  # fmt: skip
    result = compare(*map(strict, sides), STAMP)

    assert not [name for name, inside in unzipped(result.docx).items() if b"purl.oclc.org" in inside]
    assert b"conformance" not in part(result.docx)
    assert meaning(accept_all(result.docx)) == meaning(sides[1])
    assert meaning(reject_all(result.docx)) == meaning(sides[0])


@pytest.mark.parametrize(("said", "meant"), [
    ('<w:jc w:val="start"/>', '<w:jc w:val="left"/>'),
    ('<w:jc w:val="end"/>', '<w:jc w:val="right"/>'),
    ('<w:ind w:start="36pt" w:hanging="1cm"/>', '<w:ind w:left="720" w:hanging="567"/>'),
    ('<w:ind w:endChars="100"/>', '<w:ind w:rightChars="100"/>'),
    ('<w:spacing w:before="6pt" w:after="0pt"/>', '<w:spacing w:before="120" w:after="0"/>'),
    ('<w:tabs><w:tab w:val="start" w:pos="1in"/></w:tabs>', '<w:tabs><w:tab w:val="left" w:pos="1440"/></w:tabs>'),
    ('<w:textDirection w:val="rl"/>', '<w:textDirection w:val="tbRl"/>'),
    ('<w:rPr><w:sz w:val="11.5pt"/></w:rPr>', '<w:rPr><w:sz w:val="23"/></w:rPr>'),
    ('<w:rPr><w:w w:val="90%"/></w:rPr>', '<w:rPr><w:w w:val="90"/></w:rPr>'),
])  # fmt: skip
def test_values_get_their_ordinary_spelling(said: str, meant: str) -> None:
    paragraph = "<w:p><w:pPr>{}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
    assert settings_of(paragraph.format(said)) == settings_of(paragraph.format(meant))


def test_tables_and_pages_get_their_ordinary_spelling() -> None:
    table = tbl(tr("a", "b")).replace('<w:tblW w:w="2000" w:type="dxa"/>', '<w:tblW w:w="{}" w:type="pct"/>{}')
    edge = "<w:tblBorders><w:{0} w:val='single' w:sz='4'/></w:tblBorders>"
    page = SECTION.replace("{refs}", "").replace('w:w="11906" w:h="16838"', 'w:w="{}" w:h="{}"')
    said, meant = table.format("50%", edge.format("start")), table.format("2500", edge.format("left"))

    assert settings_of(said) == settings_of(meant)
    sizes = [
        etree.fromstring(part(accept_all(strict(docx("x", section=page.format(*size)))))).find(f".//{q('pgSz')}")
        for size in (("595.3pt", "841.9pt"), ("11906", "16838"))
    ]
    assert [dict(size.attrib) for size in sizes if size is not None] == [{q("w"): "11906", q("h"): "16838"}] * 2


def test_a_text_that_tells_of_the_namespaces_stays() -> None:
    said = 'Files say xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" when they are strict.'
    assert text_of(strict(docx(said)), view="accepted")[0].lines[0].text == said
