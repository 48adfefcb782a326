"""Laws of the inline redline: each way of display shows exactly one state, and all marks show both."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.drafting.printing import Printer
from qa_drafter.gui.panes.draft_lines import LinesKept, Review, lines_of
from qa_drafter.redline import SpanKind
from tests.builders import agreement, article, term

WORDS = ["The", "Sponsor", "Contractor", "shall", "may", "tell", "within", "{{ terms.notice | duration }}", "records,"]

paragraphs = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda words: f"{' '.join(words)} end.")
wordings = st.lists(paragraphs, min_size=1, max_size=5).map("\n\n".join)


def printed(body, value=2):
    """The one article of an agreement that reads `body`."""
    content = agreement(article("DEV-ONE", body), terms=(term(value=value),))
    return Printer(content).article(content.article(ClauseId("DEV-ONE")))


def texts(lines):
    return [line.text for line in lines]


def words_of(found):
    return [paragraph.text for paragraph in found.paragraphs]


@given(wordings, wordings)
@settings(max_examples=60)
def test_each_display_shows_one_state(old, new):
    before, after = printed(old), printed(new, value=3)

    assert texts(lines_of(after, before, Review.ORIGINAL, comparing=True)) == words_of(before)
    for review in (Review.NONE, Review.SIMPLE):
        assert texts(lines_of(after, before, review, comparing=True)) == words_of(after)


@given(wordings, wordings)
@settings(max_examples=60)
def test_all_markup_holds_both_states(old, new):
    before, after = printed(old), printed(new, value=3)
    lines = lines_of(after, before, Review.ALL, comparing=True)

    def without(mark):
        kept = ["".join(run.text for run in line.runs if run.mark is not mark) for line in lines]
        return [text for text in kept if text]

    assert without(SpanKind.DELETE) == words_of(after)
    assert without(SpanKind.INSERT) == words_of(before)


@given(st.lists(st.tuples(wordings, wordings, st.sampled_from(Review), st.booleans()), min_size=2, max_size=4))
@settings(max_examples=30)
def test_lines_that_are_kept_are_those_of_today(states):
    kept = LinesKept()
    for old, new, review, comparing in states:
        before, after = printed(old), printed(new, value=3)
        assert kept.of(after, before, review, comparing=comparing) == lines_of(
            after, before, review, comparing=comparing
        )


@given(wordings)
@settings(max_examples=30)
def test_the_same_wording_has_no_change(body):
    found = printed(body)

    for review in Review:
        lines = lines_of(found, found, review, comparing=True)
        assert not any(line.changed for line in lines)
        assert texts(lines) == words_of(found)


def test_what_came_in_anew_is_inserted_as_a_whole():
    lines = lines_of(printed("The Sponsor shall act."), None, Review.ALL, comparing=True)

    assert [[run.mark for run in line.runs] for line in lines] == [[SpanKind.INSERT]]


def test_without_a_version_nothing_is_compared():
    lines = lines_of(printed("The Sponsor shall act."), None, Review.ALL, comparing=False)

    assert [[run.mark for run in line.runs] for line in lines] == [[SpanKind.KEEP]]
    assert not lines[0].changed


def test_a_value_is_a_unit_that_knows_its_term():
    body = "Notice within {{ terms.notice | duration }}."
    lines = lines_of(printed(body, value=3), printed(body), Review.ALL, comparing=True)

    values = [(run.text, run.mark, run.term) for run in lines[0].runs if "Business" in run.text]
    assert values == [
        ("2\u00a0Business\u00a0Days", SpanKind.DELETE, ""),
        ("3\u00a0Business\u00a0Days", SpanKind.INSERT, "notice"),
    ]
