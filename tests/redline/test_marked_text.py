"""A redline read back as a person sees it: words, numbers of both states, and which change stands where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.redline import Mark, Stamp, compare, marked_text_of, numbers_in, text_of
from tests.redline.documents import docx, levels, num, numbering, p, tbl, tr
from tests.redline.hard_cases import CASES

STAMP = Stamp("A. Reviewer", "2026-01-02T03:04:05Z")
SIGNS = {
    Mark.KEEP: "{}", Mark.INSERT: "{{+{}+}}", Mark.DELETE: "[-{}-]",
    Mark.MOVED_AWAY: "[<{}<]", Mark.MOVED_HERE: "{{>{}>}}",
}  # fmt: skip
TOLD_ELSEWHERE = {
    "objects: textbox split host",
    "objects: ruby",
    "inline: field in a field",
    "stories: text box in a cell",
}
"""The other reader leaves ruby out, splits a box from its divided host and counts a box in a cell twice."""


def shorthand(paragraph):
    return "".join(SIGNS[words.mark].format(words.text) for words in paragraph.words)


def shown(old, new):
    return [
        shorthand(paragraph)
        for story in marked_text_of(compare(old, new, STAMP).docx)
        for paragraph in story.paragraphs
    ]


def state_of(story, *, old):
    """The lines of one state, put together from the marked paragraphs."""
    lines, line = [], ""
    for paragraph in story.paragraphs:
        if paragraph.fate.is_old if old else paragraph.fate.is_new:
            line += paragraph.old if old else paragraph.new
            if paragraph.end.is_old if old else paragraph.end.is_new:
                lines.append(line)
                line = ""
    return [text for text in (*(text.replace("\ufffc", "") for text in lines), line) if text]


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ([p("within 5 days")], [p("within 7 days")], ["within [-5-]{+7+} days"]),
        ([p("One."), p("Two.")], [p("One."), p("New."), p("Two.")], ["One.", "{+New.+}", "Two."]),
        ([p("One."), p("Gone."), p("Two.")], [p("One."), p("Two.")], ["One.", "[-Gone.-]", "Two."]),
        (
            [tbl(tr("Batch release", "R"), tr("Audit", "A"))],
            [tbl(tr("Batch release", "C"), tr("Audit", "A"))],
            ["Batch release", "[-R-]{+C+}", "Audit", "A"],
        ),
    ],
)  # fmt: skip
def test_words_are_read_with_what_became_of_them(old, new, marked):
    assert shown(docx(*old), docx(*new)) == marked


@pytest.mark.parametrize("around", ["<w:tc>{}</w:tc>", "<w:tr><w:tc>{}</w:tc></w:tr>"])
def test_a_cell_that_no_table_holds_is_read_as_its_words(around):
    told = [p for story in marked_text_of(docx(around.format(p("Loose.")), p("Bound."))) for p in story.paragraphs]

    assert [(shorthand(paragraph), paragraph.cell) for paragraph in told] == [("Loose.", None), ("Bound.", None)]


@pytest.mark.parametrize("name", sorted(CASES.keys() - TOLD_ELSEWHERE))
def test_both_files_can_be_read_off_a_redline(name):
    redline = compare(*CASES[name], STAMP).docx
    for story, was, now in zip(
        marked_text_of(redline), text_of(redline, view="original"), text_of(redline, view="accepted"), strict=True
    ):
        assert state_of(story, old=True) == [line.text for line in was.lines if line.text]
        assert state_of(story, old=False) == [line.text for line in now.lines if line.text]


@pytest.mark.parametrize("name", sorted(CASES))
def test_every_change_has_a_place_and_every_marked_paragraph_a_change(name):
    result = compare(*CASES[name], STAMP)
    stories = marked_text_of(result.docx)
    numbers = numbers_in(stories, result.changes)

    assert {number for story in numbers for here in story for number in here} == {c.number for c in result.changes}
    bare = [
        paragraph
        for story, told in zip(stories, numbers, strict=True)
        for paragraph, here in zip(story.paragraphs, told, strict=True)
        if paragraph.is_marked and not here and paragraph.holder.value != "text box or note"
    ]
    assert bare == []


def test_numbers_are_those_of_either_file():
    lists = numbering(levels(1, "decimal %1."))
    said = ["The Sponsor audits.", "The Contractor reports.", "Both meet twice a year."]
    old = docx(*(p(text, list_=num(1)) for text in said), numbering=lists)
    new = docx(*(p(text, list_=num(1)) for text in said[1:]), numbering=lists)

    (body,) = marked_text_of(compare(old, new, STAMP).docx)
    assert [paragraph.labels for paragraph in body.paragraphs] == [("1", ""), ("2", "1"), ("3", "2")]


END = "The parties sign below."


def test_a_move_shows_one_number_at_both_ends():
    long = [
        "The Contractor shall tell the Sponsor of every deviation that is critical within one business day.",
        "Retained samples of each batch are kept for two years.",
        "Records are kept for ten years.",
    ]
    result = compare(docx(*long, END), docx(*long[1:], long[0], END), STAMP)
    stories = marked_text_of(result.docx)

    assert [shorthand(paragraph) for paragraph in stories[0].paragraphs] == [
        f"[<{long[0]}<]", *long[1:], f"{{>{long[0]}>}}", END,
    ]  # fmt: skip
    assert numbers_in(stories, result.changes) == (((1,), (), (), (1,), ()),)


VOCABULARY = ("shall", "may", "notify", "audit", "within", "days", "of", "the", "Sponsor", "batch", "record")
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=7)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_law_of_random_texts(before, after):
    result = compare(docx(*map(p, before)), docx(*map(p, after)), STAMP)
    stories = marked_text_of(result.docx)

    assert state_of(stories[0], old=True) == [text for text in before if text]
    assert state_of(stories[0], old=False) == [text for text in after if text]
    told = {number for here in numbers_in(stories, result.changes)[0] for number in here}
    assert told == {change.number for change in result.changes}
