"""Two texts of a clause held against each other: no word lost, no mark across paragraphs, and Word shows the same."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.clause import canonical_body
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.redline import Span, SpanKind, Stamp, View, text_of
from qa_drafter.services.body_spans import body_spans
from qa_drafter.services.library_diff import difference, texts_asked, write_difference
from tests.builders import clause, library, small_library

STAMP = Stamp("Ada Quality", "2026-12-01T10:00:00Z")
LINES = st.lists(st.sampled_from(["", "One duty.", "One other duty.", "- an item", "{% if deal(rx=true) %}", "x"]))
BODIES = LINES.map(lambda lines: canonical_body("\n".join(lines)))


def side(spans: tuple[Span, ...], *kinds: SpanKind) -> str:
    return "".join(span.text for span in spans if span.kind in kinds)


@given(BODIES, BODIES)
def test_the_spans_hold_both_texts_whole(old: str, new: str) -> None:
    spans = body_spans(old, new)

    assert side(spans, SpanKind.KEEP, SpanKind.DELETE) == old
    assert side(spans, SpanKind.KEEP, SpanKind.INSERT) == new


def test_what_comes_and_goes_is_marked_by_paragraphs() -> None:
    spans = body_spans("Ada tells Ben.\n\nBen keeps the record.\n", "Ada tells Ben.\n\nNew.\n\nBen keeps a record.\n")

    assert spans == (
        Span(SpanKind.KEEP, "Ada tells Ben.\n\n"),
        Span(SpanKind.INSERT, "New.\n\n"),
        Span(SpanKind.KEEP, "Ben keeps "),
        Span(SpanKind.DELETE, "the"),
        Span(SpanKind.INSERT, "a"),
        Span(SpanKind.KEEP, " record.\n"),
    )


def test_every_position_of_the_library_against_the_next() -> None:
    for texts in library().by_clause.values():
        for old, new in pairwise(texts):
            spans = difference(old, new).spans
            assert side(spans, SpanKind.KEEP, SpanKind.DELETE) == canonical_body(old.body)
            assert side(spans, SpanKind.KEEP, SpanKind.INSERT) == canonical_body(new.body)


def test_a_header_is_told_key_by_key() -> None:
    old = clause("DEV-NOTE", sources=("EU GMP 7.15",), note="Short.")
    new = clause("DEV-NOTE", sources=("EU GMP 7.15", "ICH Q7 16"), raw_when='{"market": ["eu"], "rx": true}')

    found = difference(old, new)
    assert [(change.key, change.before, change.after) for change in found.header] == [
        ("when", "", "{market: [eu], rx: true}"),
        ("sources", "EU GMP 7.15", "EU GMP 7.15; ICH Q7 16"),
        ("note", "Short.", ""),
    ]
    assert not found.is_empty
    assert difference(old, clause("DEV-NOTE", sources=("EU GMP 7.15",), note="Short.", version=2)).is_empty


def test_word_shows_the_two_texts(tmp_path: Path) -> None:
    old = clause("DEV-NOTE", "One duty:\n\n- an item\n- another\n\nThe end & <more>.\n")
    new = clause("DEV-NOTE", "One duty:\n\n- an item\n- two others\n\nThe end & <more>.\n", version=2)
    report = write_difference(difference(old, new), tmp_path / "r.docx", STAMP)

    assert [(change.before, change.after) for change in report.changes] == [
        ("Text: balanced-1", "Text: balanced-2"), ("– another", "– two others"),
    ]  # fmt: skip
    assert report.not_tracked == ()
    marked = report.path.read_bytes()
    assert shown(marked, "original")[2:] == ["One duty:", "– an item", "– another", "The end & <more>."]
    assert shown(marked, "accepted")[2:] == ["One duty:", "– an item", "– two others", "The end & <more>."]


def shown(docx: bytes, view: View) -> list[str]:
    return [line.text for line in text_of(docx, view=view)[0].lines]


HELD = small_library(
    clause("DEV-NOTE"),
    clause("DEV-NOTE", version=2),
    clause("DEV-NOTE", version=3),
    clause("DEV-NOTE", position=Position.CMO),
    clause("DEV-ALONE", position=Position.FIXED),
    clause("DEV-PAIR", position=Position.FIXED),
    clause("DEV-PAIR", position=Position.FIXED, version=2),
)


@pytest.mark.parametrize(("asked", "found"), [
    ("DEV-NOTE balanced 1 3", "balanced-1 balanced-3"),
    ("DEV-NOTE balanced v3 v1", "balanced-3 balanced-1"),
    ("DEV-NOTE balanced", "balanced-2 balanced-3"),
    ("DEV-NOTE balanced-1 cmo-1", "balanced-1 cmo-1"),
    ("DEV-NOTE balanced cmo", "balanced-3 cmo-1"),
    ("DEV-PAIR", "fixed-1 fixed-2"),
    ("DEV-PAIR 2 1", "fixed-2 fixed-1"),
])  # fmt: skip
def test_two_texts_are_named_in_many_ways(asked: str, found: str) -> None:
    name, *words = asked.split()

    assert " ".join(name_of(text) for text in texts_asked(HELD, name, words)) == found


@pytest.mark.parametrize("asked", [
    "DEV-NOTE", "DEV-NOTE 1 2", "DEV-NOTE balanced 1", "DEV-NOTE balanced-1", "DEV-NOTE balanced-1 1 2",
    "DEV-NOTE balanced cmo 1", "DEV-NOTE cmo", "DEV-ALONE", "DEV-NOTE middle", "DEV-NOTE 1 2 3",
])  # fmt: skip
def test_words_that_name_no_two_texts_are_refused(asked: str) -> None:
    name, *words = asked.split()
    with pytest.raises(ValueRefused):
        texts_asked(HELD, name, words)
