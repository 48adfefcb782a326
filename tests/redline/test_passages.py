"""A Word file read with its structure: headings, list labels, bold words, and what the reading does not show."""

import random
from contextlib import suppress

import pytest

from qa_drafter.redline import DamagedPackage, EncryptedFile, NotAWordFile, RedlineError, Stretch, passages_of
from tests.redline.documents import docx, levels, noted, numbering, p, picture, run, tbl, textbox, tr
from tests.redline.mutations import damaged

DEL = '<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>gone</w:delText></w:r></w:del>'
INS = f'<w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">{run("came")}</w:ins>'
TOC = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Deviations 3</w:t></w:r></w:p>'
    '<w:p><w:r><w:t>Recall 4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def read(*blocks, **parts):
    return passages_of(docx(*blocks, **parts))


def listed(number, depth=0):
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


def test_headings_have_the_level_of_their_style_or_their_own() -> None:
    passages = read(
        p("Deviations", style="H1"), p("The text."), p("Recall", list_='<w:outlineLvl w:val="2"/>')
    ).passages

    assert [(each.text, each.level) for each in passages] == [("Deviations", 1), ("The text.", None), ("Recall", 3)]


def test_labels_and_lists_are_told_as_word_counts_them() -> None:
    lists = numbering(levels(1, "decimal %1.", "lowerLetter (%2)"), levels(2, "bullet •"))
    passages = read(
        p("One", list_=listed(1)), p("Part", list_=listed(1, 1)), p("Dot", list_=listed(2)), numbering=lists
    ).passages

    assert [(each.label, each.form, each.depth) for each in passages] == [
        ("1", "decimal", 0), ("(a)", "lowerLetter", 1), ("", "bullet", 0),
    ]  # fmt: skip


def test_bold_and_underlined_words_stand_out() -> None:
    (passage,) = read(p(run("Notice.", "u"), run(" The ", ""), run("Sponsor", "b"), run(" waits."))).passages

    assert passage.stretches == (
        Stretch("Notice.", True), Stretch(" The ", False), Stretch("Sponsor", True), Stretch(" waits.", False),
    )  # fmt: skip


def test_tracked_changes_count_as_made_and_are_counted() -> None:
    read_text = read(p("The ", DEL, INS, " end."))

    assert [each.text for each in read_text.passages] == ["The came end."]
    assert read_text.tracked_changes == 2


def test_a_table_is_one_passage_and_contents_are_none() -> None:
    passages = read(TOC, p("Deviations", style="H1"), tbl(tr("Event", "Days"), tr("Recall", "1"))).passages

    assert [(each.text, each.is_table) for each in passages] == [
        ("Deviations", False), ("Event | Days Recall | 1", True),
    ]  # fmt: skip


def test_what_the_reading_does_not_show_is_counted() -> None:
    found = read(p("See", noted(1), textbox("A box")), p(picture(1)))

    assert (found.notes, found.text_boxes) == (1, 1)
    assert found.pictures > 0
    assert [each.text for each in found.passages] == ["See"]


@pytest.mark.parametrize(("content", "refusal"), [
    (b"", NotAWordFile),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), NotAWordFile),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), EncryptedFile),
    (b"PK\x03\x04 cut off", DamagedPackage),
])  # fmt: skip
def test_other_files_are_refused(content, refusal) -> None:
    with pytest.raises(refusal):
        passages_of(content)


def test_damaged_files_are_read_or_refused() -> None:
    chance = random.Random(1)
    whole = docx(p("Recall", style="H1"), p(run("The Sponsor", "b"), " decides.", INS), tbl(tr("Event", "Days")))
    for _ in range(150):
        with suppress(RedlineError):
            passages_of(damaged(whole, chance))
