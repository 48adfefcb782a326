"""The word diff: what a lawyer reads, and its law."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.redline import Span, SpanKind, spans_between
from qa_drafter.redline.tokens import tokens_of

SIGN = {SpanKind.KEEP: "{}", SpanKind.INSERT: "{{+{}+}}", SpanKind.DELETE: "[-{}-]"}
WORDS = st.lists(
    st.sampled_from(["shall", "must", "notify", "QA", "5", "days", "days.", "R/A", "co-op", " ", ",", "\u00a0", "é"])
).map(" ".join)


def marked(spans: tuple[Span, ...]) -> str:
    return "".join(SIGN[span.kind].format(span.text) for span in spans)


def law_holds(before: str, after: str) -> bool:
    spans = spans_between(before, after)
    old = "".join(span.text for span in spans if span.kind is not SpanKind.INSERT)
    new = "".join(span.text for span in spans if span.kind is not SpanKind.DELETE)
    return (old, new) == (before, after) and all(span.text for span in spans)


@pytest.mark.parametrize(("before", "after", "line"), [
    ("shall notify QA", "shall inform QA", "shall [-notify-]{+inform+} QA"),
    ("within 5 days", "within 5 business days", "within 5 {+business +}days"),
    ("", "A new duty.", "{+A new duty.+}"),
    ("An old duty.", "", "[-An old duty.-]"),
    ("same", "same", "same"),
    ("", "", ""),
    ("within 2\u00a0Business\u00a0Days.", "within 1\u00a0Business\u00a0Day.",
     "within [-2\u00a0Business\u00a0Days-]{+1\u00a0Business\u00a0Day+}."),
    ("shall notify QA now", "shall inform QP now", "shall [-notify QA-]{+inform QP+} now"),
    ("the Product", "the product", "the [-Product-]{+product+}"),
    ("a  b", "a b", "a [- -]b"),
    ("end.", "end;", "end[-.-]{+;+}"),
    ("1,000 units", "1,500 units", "[-1,000-]{+1,500+} units"),
    ("see 9.2(c)", "see 9.3(c)", "see [-9.2-]{+9.3+}(c)"),
    ("the sponsor's QP", "the sponsors’ QP", "the [-sponsor's-]{+sponsors’+} QP"),
    ("25 °C", "30 °C", "[-25-]{+30+} °C"),
    ("at 25\u00a0°C today", "at 30\u00a0°C today", "at [-25\u00a0°C-]{+30\u00a0°C+} today"),
    ("x", "x y", "x{+ y+}"),
])  # fmt: skip
def test_reads_like_a_redline(before: str, after: str, line: str) -> None:
    assert marked(spans_between(before, after)) == line
    assert law_holds(before, after)


@given(WORDS, WORDS)
def test_law_on_words(before: str, after: str) -> None:
    assert law_holds(before, after)


@given(st.text(max_size=60), st.text(max_size=60))
def test_law_on_any_text(before: str, after: str) -> None:
    assert law_holds(before, after)


@given(WORDS, WORDS)
def test_no_mark_begins_or_ends_inside_a_word(before: str, after: str) -> None:
    for text, other in ((before, SpanKind.INSERT), (after, SpanKind.DELETE)):
        at = 0
        for span in spans_between(before, after):
            if span.kind is not other:
                assert not (0 < at < len(text) and re.match(r"\w\w", text[at - 1 : at + 1]))
                at += len(span.text)


@given(st.text())
def test_tokens_join_to_the_text(text: str) -> None:
    assert "".join(tokens_of(text)) == text


def test_long_texts_keep_law_and_minimality() -> None:
    before = " ".join(f"word{n}" for n in range(3000))
    after = before.replace("word1500 ", "other ")
    assert law_holds(before, after)
    assert [s.text for s in spans_between(before, after) if s.kind is not SpanKind.KEEP] == ["word1500", "other"]


@pytest.mark.parametrize(("before", "after", "shown"), [
    (
        "The Parties shall meet once per year to review the quality of the Product and this Agreement.",
        "The Parties shall agree on key figures and look at them often; the results are part of the annual report.",
        "The Parties shall [-meet once per year to review the quality of the Product and this Agreement-]"
        "{+agree on key figures and look at them often; the results are part of the annual report+}.",
    ),
    (
        "The Parties shall meet at least once a year to review the quality of the Product and of this Agreement.",
        "The Parties shall agree on figures and review them at least quarterly; the results are part of a report.",
        "The Parties shall [-meet at least once a year to review the quality of the Product and of this Agreement-]"
        "{+agree on figures and review them at least quarterly; the results are part of a report+}.",
    ),
    (
        "The Supplier shall notify QA within five working days of any deviation.",
        "The Supplier shall inform QA in writing within three business days of each critical deviation.",
        "The Supplier shall [-notify-]{+inform+} QA {+in writing +}within [-five working-]{+three business+} days of "
        "[-any-]{+each critical+} deviation.",
    ),
])  # fmt: skip
def test_a_passage_written_anew_is_one_phrase_and_an_edited_one_is_not(before: str, after: str, shown: str) -> None:
    assert marked(spans_between(before, after)) == shown
