"""What no validator looks for, and what Word refuses or repairs without saying why."""

import itertools
import re
from collections import Counter
from dataclasses import replace

import pytest
from lxml import etree

from qa_drafter.domain.document import Edition, Paragraph, Reference, TargetKind, Words
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.word.agreement_writer import write_agreement
from tests.word.reading import W, body, paragraphs, part, tables, text
from tests.word.specimen import a_deal, an_agreement

LONG = "Ä" + "Donaudampfschiffahrt" * 10
NASTY = 'control \x00\x07\x0b, lone \ud800, \ufffe; <w:p> & "quotes" ]]> \u05d1\u05d9\u05ea \u0634\u0631\u0643\u0629'


def a_nasty_agreement():
    """Names of 200 characters, every character XML forbids, right-to-left script, the same clause twice."""
    whole = an_agreement()
    first = whole.sections[3].articles[0]
    dangling = (
        Words(NASTY),
        Reference(TargetKind.ARTICLE, "GONE", "Section", "9.9"),
        Reference(TargetKind.MATRIX, "gone", "Schedule 9,", "Part Z"),
    )
    nasty = replace(
        first,
        clause=ClauseId("X" * 90 + '-ü<&"'),
        title=LONG + NASTY,
        paragraphs=(Paragraph(NASTY, 0, "", dangling), Paragraph("", 1, "(a)", ())),
    )
    section = replace(whole.sections[3], title=LONG, articles=(nasty, first, nasty))
    responsibilities = replace(
        whole.schedules[2],
        note="",
        matrices=tuple(replace(m, title=LONG, rows=(*m.rows, *m.rows)) for m in whole.schedules[2].matrices),
    )
    clocks = replace(whole.schedules[3], id=LONG, title=NASTY, intro="")
    sponsor = replace(whole.deal.sponsor, name=LONG, address=f"{NASTY}\r\nline two\tafter a tab")
    return replace(
        whole,
        number=NASTY,
        title=f"Quality Agreement for {LONG}",
        deal=replace(whole.deal, sponsor=sponsor),
        sections=(*whole.sections[:3], section, *whole.sections[4:]),
        schedules=(*whole.schedules[:2], responsibilities, clocks),
    )


def a_bare_agreement():
    """Nothing but two parties."""
    deal = a_deal(number="", effective_date="", related_agreements=(), answers=())
    edition = Edition("", "", "", ())
    return an_agreement(
        number="", title="", fingerprint="", deal=deal, edition=edition, sections=(), schedules=(), signatures=()
    )


def an_agreement_that_turns_often():
    """Landscape first, two landscape schedules in a row, landscape last."""
    products, contacts, responsibilities, clocks = an_agreement().schedules
    again = replace(responsibilities, id="again")
    return an_agreement(schedules=(responsibilities, products, contacts, clocks, again, replace(again, id="last")))


@pytest.fixture(
    params=[an_agreement, a_nasty_agreement, a_bare_agreement, an_agreement_that_turns_often],
    ids=lambda build: build.__name__,
)
def docx(request):
    return write_agreement(request.param(), page_numbers={"_qa_s_change_control": 5})


def values(docx, tag, attribute):
    return [element.get(f"{W}{attribute}") for element in body(docx).iter(f"{W}{tag}")]


def test_every_part_is_well_formed(docx):
    for name in ("word/document.xml", "word/header1.xml", "customXml/item1.xml", "docProps/core.xml"):
        assert isinstance(part(docx, name), etree._Element)


def test_bookmarks_are_unique_short_and_closed(docx):
    names = values(docx, "bookmarkStart", "name")

    assert [name for name, count in Counter(map(str.casefold, names)).items() if count > 1] == []
    assert all(re.fullmatch(r"_qa_[a-z]_\w{1,34}", name, re.ASCII) for name in names)
    assert values(docx, "bookmarkStart", "id") == values(docx, "bookmarkEnd", "id")
    assert len(set(values(docx, "bookmarkStart", "id"))) == len(names)


def test_content_controls_have_unique_ids_and_short_tags(docx):
    controls = list(body(docx).iter(f"{W}sdtPr"))
    numbers = [int(control.find(f"{W}id").get(f"{W}val")) for control in controls]

    assert len(set(numbers)) == len(numbers)
    assert all(0 < number < 2**31 for number in numbers)
    for control in controls:
        assert len(control.find(f"{W}tag").get(f"{W}val")) <= 64
        assert len(control.find(f"{W}alias").get(f"{W}val")) <= 64


def test_every_link_leads_to_a_bookmark(docx):
    names = set(values(docx, "bookmarkStart", "name"))
    instructions = [element.text or "" for element in body(docx).iter(f"{W}instrText")]
    targets = [words.split()[1] for words in instructions if words.split()[0] in ("REF", "PAGEREF")]

    assert set(targets) | set(filter(None, values(docx, "hyperlink", "anchor"))) <= names


def test_fields_are_closed(docx):
    kinds = Counter(values(docx, "fldChar", "fldCharType"))

    assert kinds["begin"] == kinds["separate"] == kinds["end"]


def test_tables_have_rows_names_and_widths_that_add_up(docx):
    for table in tables(docx):
        grid = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
        properties = table.find(f"{W}tblPr")
        assert int(properties.find(f"{W}tblW").get(f"{W}w")) == sum(grid)
        assert properties.find(f"{W}tblCaption") is not None
        assert properties.find(f"{W}tblDescription").get(f"{W}val")
        assert table.findall(f"{W}tr")
        for row in table.findall(f"{W}tr"):
            assert row.find(f"{W}trPr/{W}cantSplit") is not None
            assert [int(w.get(f"{W}w")) for w in row.iter(f"{W}tcW")] == grid


def test_a_paragraph_stands_between_tables_and_at_the_end(docx):
    tags = [etree.QName(block).localname for block in body(docx)]

    assert ("tbl", "tbl") not in list(itertools.pairwise(tags))
    assert tags[-2:] == ["p", "sectPr"]


def test_sections_end_in_paragraphs_with_words(docx):
    ending = [p for p in paragraphs(docx) if p.find(f"{W}pPr/{W}sectPr") is not None]

    assert all(text(p) for p in ending)


def test_a_forbidden_character_leaves_a_visible_mark():
    shown = text(body(write_agreement(a_nasty_agreement())))

    assert "control \ufffd\ufffd\ufffd, lone \ufffd, \ufffd; <w:p> &" in shown
