"""Lists that come by the clipboard: their typed letters become the signs of a list, all other text stays."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.drafting.markup import paragraphs_of
from qa_drafter.drafting.numbering import letter, levels_of, roman
from qa_drafter.drafting.pasted_lines import from_paste
from qa_drafter.drafting.typed_lines import from_lines


def printed(wording: str) -> list[str]:
    """Each paragraph with the label that the print gives it."""
    paragraphs = paragraphs_of(from_lines(wording))
    return [
        f"{label} {''.join(piece.text for piece in one.pieces)}".strip()
        for one, (_, label) in zip(paragraphs, levels_of(paragraphs), strict=True)
    ]


SHALL = "The Contractor shall:"


@pytest.mark.parametrize("pasted", [
    f"{SHALL}\n(a) first;\n(b) second.",
    "(a) One.\n(b) Two.\n(c) Three.",
    "(a) One.\n(b) Two:\n(i) this;\n(ii) that.\n(c) Three.",
    "\n".join(f"({letter(number)}) word {number}" for number in range(1, 29)),
])  # fmt: skip
def test_what_was_copied_from_a_print_is_printed_with_its_letters_once(pasted: str) -> None:
    assert printed(from_paste(pasted)) == pasted.split("\n")


@pytest.mark.parametrize(("pasted", "typed"), [
    (f"{SHALL}\r\n(a)\tfirst;\r\n(b)\tsecond.\r\n", f"{SHALL}\n- first;\n- second."),
    (f"{SHALL}\n\na) first;\n\nb) second.", f"{SHALL}\n- first;\n- second."),
    (f"{SHALL}\n  i. first;\n  ii. second.", f"{SHALL}\n- first;\n- second."),
    (f"{SHALL}\n(1) first;\n(2) second.\nIt is kept.", f"{SHALL}\n- first;\n- second.\nIt is kept."),
    ("•\tfirst;\n•\tsecond.", "- first;\n- second."),
    ("(a) [Batch] records:\n(i) one;\n(b) **others**.", "[Batch] records:\n- one;\n**others**."),
])  # fmt: skip
def test_labels_in_every_form_become_signs_of_a_list(pasted: str, typed: str) -> None:
    assert from_paste(pasted) == typed


@pytest.mark.parametrize(("before", "typed"), [
    (f"{SHALL}\n", "- first;\n- second."),
    (SHALL, "\n- first;\n- second."),
    ("It is kept.\n", "first;\nsecond."),
    ("It is kept.", "\nfirst;\nsecond."),
])  # fmt: skip
def test_a_list_stands_under_what_is_in_the_field_already(before: str, typed: str) -> None:
    assert from_paste("(a) first;\n(b) second.", before) == typed


@pytest.mark.parametrize("text", [
    "(a) alone", "(b) second;\n(c) third.", "(a) first;\n(c) third.", "(a) first\nand more of it;\n(b) second.",
    "(a) one\n(i) two\n(1) three\n(b) four", "1. one\n2. two", "- one\n- two", "see (a) and\n(b) both",
    "I. Newton\nII. Session", "", "\n\n",
])  # fmt: skip
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert from_paste(text, "before:\n") == text


LINES = st.lists(st.text(st.sampled_from("ab iv1.)( -:•\t"), max_size=8), max_size=6)


@given(LINES.filter(lambda lines: not any(re.match(r"\s*(?:\(|[a-zivx]+[.)]|•)", line) for line in lines)))
def test_text_without_typed_letters_stays_as_it_is(lines: list[str]) -> None:
    assert from_paste("\n".join(lines)) == "\n".join(lines)


LABELS = st.sampled_from(["", "", "(a)", "(b)", "(c)", "b)", "(i)", "(ii)", "ii.", "(1)", "(2)", "•", "1.", "-"])


@given(st.lists(LABELS, max_size=8), st.sampled_from(["", "It tells:", "It is kept.\n"]))
def test_no_word_is_lost(labels: list[str], before: str) -> None:
    pasted = "\n".join(f"{label} word{place}" for place, label in enumerate(labels))

    assert re.findall(r"word\d+", from_paste(pasted, before)) == [f"word{place}" for place in range(len(labels))]


@given(st.integers(2, 26), st.sampled_from([letter, roman]), st.sampled_from(["({})", "{})", "{}."]))
def test_a_list_of_any_length_loses_its_labels_alone(number: int, count, form: str) -> None:
    pasted = "\n".join(f"{form.format(count(place))} word {place}" for place in range(1, number + 1))

    assert from_paste(pasted, SHALL).split("\n")[1:] == [f"- word {place}" for place in range(1, number + 1)]
