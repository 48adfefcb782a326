"""Enter begins another paragraph, and what is opened and kept without typing stays as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.agreement import Agreement
from qa_drafter.drafting.markup import paragraphs_of
from qa_drafter.drafting.printing import wording_of
from qa_drafter.drafting.rewording import checked_wording
from qa_drafter.drafting.typed_lines import as_lines, from_lines
from tests.builders import EXAMPLES, example, reworded


def printed(wording: str) -> list[tuple[int, str]]:
    return [(one.depth, "".join(piece.text for piece in one.pieces)) for one in paragraphs_of(wording)]


@pytest.mark.parametrize(("typed", "paragraphs"), [
    ("One.\nTwo.", [(0, "One."), (0, "Two.")]),
    ("One.\r\nTwo.\n\nThree.", [(0, "One."), (0, "Two."), (0, "Three.")]),
    ("(a) first;\n(b) second.", [(0, "(a) first;"), (0, "(b) second.")]),
    ("It tells:\n- who;\n- why.\nIt is kept.", [(0, "It tells:"), (1, "who;"), (1, "why."), (0, "It is kept.")]),
    ("It tells:\n1. who;\n2. why.", [(0, "It tells:"), (1, "who;"), (1, "why.")]),
    ("- who\n   and why", [(1, "who"), (0, "and why")]),
])  # fmt: skip
def test_each_line_is_a_paragraph_or_an_item(typed: str, paragraphs: list[tuple[int, str]]) -> None:
    assert printed(from_lines(typed)) == paragraphs


def test_a_wording_broken_into_lines_by_hand_is_typed_on_one() -> None:
    assert as_lines("A notice\nis kept.\n\n- who\n  and why;\n- when.\n") == (
        "A notice is kept.\n\n- who and why;\n- when.\n"
    )


@given(st.lists(st.sampled_from(["", "- a", "1. b", "2. c", "x y.", "(a) z", "  - d", "3)", "w"]), max_size=8))
def test_a_field_shows_what_is_printed_and_gives_it_back(lines: list[str]) -> None:
    shown = as_lines("\n".join(lines))

    assert printed(shown) == printed("\n".join(lines))
    assert from_lines(shown) == shown


def own(content: Agreement, wording: str) -> Agreement:
    """The agreement with an own wording in its first article."""
    held = content.articles[0]
    return reworded(content, held.clause, checked_wording(content, held, wording))


@pytest.mark.parametrize("content", [
    *(example(name) for name in EXAMPLES),
    own(example(EXAMPLES[0]), "A notice\nis kept.\nSo is each:\n- report,\n  protocol;\n- record.\n\nIt ends\nhere."),
], ids=[*EXAMPLES, "own wording"])  # fmt: skip
def test_keeping_what_was_opened_changes_nothing(content: Agreement) -> None:
    for article in content.articles:
        typed = as_lines(wording_of(content, article))
        assert checked_wording(content, article, from_lines(typed)) == article.template
