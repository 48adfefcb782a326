"""A foreign document is split where its reader sees a heading, and its paragraphs become small Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.drafting.clause_language import fault_in
from qa_drafter.drafting.markup import defined_terms_in, misprint_in, paragraphs_of, references_in
from qa_drafter.drafting.small_markdown import body_of
from qa_drafter.drafting.word_clauses import LONGEST_TITLE, split, with_label
from qa_drafter.redline import Passage, Stretch


def words(text, *, bold=False, **more):
    return Passage((Stretch(text, bold),), **more)


def heading(text, level=1, label=""):
    return words(text, level=level, label=label)


def clauses(*passages):
    return [(c.number, c.path, c.title, [text.text for text in c.passages]) for c in split(passages).clauses]


# --- where a clause begins -------------------------------------------------------------------------------------------


def test_each_heading_with_text_below_it_is_a_clause() -> None:
    found = split([
        words("Between A and B."), heading("Deviations", 1, "5"), heading("Notice", 2, "5.1"), words("Tell."),
        heading("Records", 2, "5.2"), heading("Recall", 1, "6"), words("Help."),
    ])  # fmt: skip

    assert [(c.number, c.path, c.title) for c in found.clauses] == [
        ("5.1", ("Deviations",), "Notice"), ("6", (), "Recall"),
    ]  # fmt: skip
    assert [text.text for text in found.before] == ["Between A and B."]
    assert found.without_text == ("5.2 Records",)


def test_a_heading_that_leads_to_others_may_have_text_of_its_own() -> None:
    assert [c.title for c in split([heading("A"), words("x."), heading("B", 2), words("y.")]).clauses] == ["A", "B"]


def test_a_typed_table_of_contents_is_no_clause() -> None:
    found = clauses(heading("Table of Contents"), words("Recall 4"), heading("Recall"), words("Text."))

    assert [title for _, _, title, _ in found] == ["Recall"]


@pytest.mark.parametrize("sentence", [
    "The Contractor shall tell the Sponsor of each deviation.", "Records are kept.", "the impact; and",
    "The Sponsor decides on each recall of a batch of Product and the Contractor has no part", "as follows:",
])  # fmt: skip
def test_a_whole_sentence_in_a_headings_style_is_text(sentence) -> None:
    assert clauses(heading("Deviations"), heading(sentence, 2, "5.1")) == [("", (), "Deviations", [sentence])]


@pytest.mark.parametrize("title", ["How long records are kept", "Recall.", "Work outside this Agreement"])
def test_a_short_line_in_a_headings_style_is_a_heading(title) -> None:
    assert clauses(heading(title), words("Text.")) == [("", (), title.rstrip("."), ["Text."])]


def test_an_item_in_a_headings_style_is_text() -> None:
    item = words("the batch", level=3, label="(a)", form="lowerLetter", depth=2)

    assert clauses(heading("Notice"), words("Tell:"), item) == [("", (), "Notice", ["Tell:", "the batch"])]


def test_a_numbered_sentence_without_a_heading_belongs_to_what_its_number_stands_under() -> None:
    sentence = heading("The Sponsor shall wait.", 2, "5.2")

    assert clauses(heading("Deviations", 1, "5"), heading("Notice", 2, "5.1"), words("Tell."), sentence) == [
        ("5", (), "Deviations", ["The Sponsor shall wait."]), ("5.1", ("Deviations",), "Notice", ["Tell."]),
    ]  # fmt: skip


def test_without_heading_styles_bold_numbered_lines_are_headings() -> None:
    found = clauses(
        words("Title of the agreement", bold=True), words("1. Audits", bold=True), words("1.1 The Sponsor may audit."),
        words("2. Complaints", bold=True), words("Bold words in passing", bold=True),
    )  # fmt: skip

    assert [(number, title) for number, _, title, _ in found] == [("1", "Audits"), ("2", "Complaints")]


def test_without_numbers_bold_lines_are_headings() -> None:
    assert [c.title for c in split([words("Audits", bold=True), words("The Sponsor may audit.")]).clauses] == ["Audits"]


def test_a_bold_lead_of_a_numbered_paragraph_is_its_heading() -> None:
    passage = Passage((Stretch("5.1 ", False), Stretch("Notice.", True), Stretch(" The Sponsor waits.", False)))

    assert clauses(passage) == [("5.1", (), "Notice", ["The Sponsor waits."])]


def test_without_any_heading_all_text_stands_before_the_first() -> None:
    found = split([words("One."), words("Two.")])

    assert (found.clauses, len(found.before)) == ((), 2)


@pytest.mark.parametrize(("typed", "label", "form", "text"), [
    ("5.2 The Sponsor", "5.2", "decimal", "The Sponsor"),
    ("5. The Sponsor", "5", "decimal", "The Sponsor"),
    ("Section 5: Audits", "Section 5", "decimal", "Audits"),
    ("(a) records", "(a)", "lowerLetter", "records"),
    ("(iv)  records", "(iv)", "lowerRoman", "records"),
    ("b) records", "b)", "lowerLetter", "records"),
    ("• records", "", "bullet", "records"),
    ("- records", "", "bullet", "records"),
    ("2 Business Days", "", "", "2 Business Days"),
    ("A text", "", "", "A text"),
    ("5.", "", "", "5."),
])  # fmt: skip
def test_typed_labels_are_told_from_the_words(typed, label, form, text) -> None:
    found = with_label(words(typed))

    assert (found.label, found.form, found.text) == (label, form, text)


# --- the body --------------------------------------------------------------------------------------------------------


def markdown(*passages):
    return body_of([with_label(passage) for passage in passages]).text


def test_lists_stand_below_their_lead_in() -> None:
    assert markdown(
        words("(a) The Sponsor decides."), words("(b) The Contractor shall send:"), words("(i) records;"),
        words("(ii) samples."), words("(c) It shall help."),
    ) == "The Sponsor decides.\n\nThe Contractor shall send:\n\n- records;\n- samples.\n\nIt shall help.\n"  # fmt: skip


def test_an_order_is_kept_and_bold_words_too() -> None:
    step = Passage((Stretch("1. ", False), Stretch("Stop", True), Stretch(" the line.", False)))

    assert (
        markdown(words("In this order:"), step, words("2. Tell."))
        == "In this order:\n\n1. **Stop** the line.\n1. Tell.\n"
    )


def test_what_is_lost_is_told() -> None:
    body = body_of([
        words("Send:"), words("one", form="bullet"), words("inner", form="bullet", depth=1),
        words("Event | Days", is_table=True), words("Keep [x] for {{ 7*7 }}\u202e ye\u200bars."),
    ])  # fmt: skip

    assert body.text == "Send:\n\n- one\n- inner\n\nKeep (x) for { { 7*7 } } years.\n"
    assert body.remarks == [
        "a list inside a list became one list",
        "a table was not taken: Event | Days",
        "characters that cannot be printed were left out",
        "signs of the template language were taken apart",
        "square brackets, which mark defined terms, became round ones",
    ]


HOSTILE = st.text(alphabet="{}%#[]*-+.)1 aé\t\n\u202e\ue000", max_size=40) | st.text(max_size=40)
PASSAGES = st.builds(
    words, HOSTILE, bold=st.booleans(), form=st.sampled_from(["", "bullet", "decimal", "lowerLetter", "lowerRoman"]),
    depth=st.integers(0, 3), is_table=st.booleans(),
)  # fmt: skip


@given(st.lists(PASSAGES, max_size=6))
def test_no_foreign_text_says_anything_in_the_clause_language(passages) -> None:
    body = body_of(with_label(passage) for passage in passages).text

    assert fault_in(body) is None
    assert misprint_in(body) is None
    assert (references_in(body), defined_terms_in(body)) == ((), ())


@given(st.lists(PASSAGES, max_size=6))
def test_the_words_stay_in_their_order(passages) -> None:
    taken = [with_label(passage) for passage in passages]
    body = body_of(taken)
    letters = [sign for each in taken if not each.is_table for sign in each.text if sign.isalnum()]
    printed = [
        sign
        for paragraph in paragraphs_of(body.text)
        for piece in paragraph.pieces
        for sign in getattr(piece, "text", "")
        if sign.isalnum()
    ]

    assert printed == letters


def test_a_heading_is_no_longer_than_a_line_may_be() -> None:
    assert clauses(words("Bold " * LONGEST_TITLE, bold=True), words("Text.")) == []
