"""Every line that differs between two states carries the numbers of the changes that explain it, or follows."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.matrix_pairs import duty_pairs
from qa_drafter.comparison.numbered import NumberedPair, numbered
from qa_drafter.comparison.side_by_side import BlockKind, aligned
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change
from qa_drafter.domain.edits import ArticleReworded, RaciReassigned, TermSet
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, TermId
from qa_drafter.drafting.printing import Printer
from qa_drafter.redline import SpanKind
from tests.builders import EXAMPLES, FIRST_DRAFT, agreement, article, duties, example, matrix, row, term
from tests.strategies import histories

NOTIFY = article("DEV-NOTIFY", "Notice within {{ terms.notice | duration }}.\n\nA second notice follows.")
CLOSE = article("DEV-CLOSE", "Closure within {{ terms.closure | duration }}, after {{ terms.notice | duration }}.")
REPORT = article("DEV-REPORT", "The report follows [[DEV-CLOSE]].")
HELD = agreement(
    NOTIFY,
    CLOSE,
    REPORT,
    terms=(term("notice", 2), term("closure", 30)),
    matrices=(matrix(row(cmo_qa="A", cmo_qc="R"), row("test_batch", cmo_qc="AR")), matrix(row("other"), name="other")),
)


def compared(old: Agreement, new: Agreement) -> tuple[tuple[Change, ...], list[NumberedPair]]:
    before, after = (State(content, Printer(content).whole(FIRST_DRAFT)) for content in (old, new))
    changes = changes_between(edits_between(old, new), before, after)
    pairs = (*aligned(before.printed, after.printed), *duty_pairs(before, after, changes))
    return changes, list(numbered(pairs, changes))


def marked(old: Agreement, new: Agreement) -> list[tuple[str, tuple[int, ...]]]:
    """The differing lines by their new words, or the old ones where nothing is left, with their numbers."""
    _, rows = compared(old, new)
    shown = ((row.pair.new or row.pair.old, row.numbers) for row in rows if row.pair.is_changed)
    return [(block.text.replace("\u00a0", " "), numbers) for block, numbers in shown if block]


def test_a_value_is_numbered_wherever_it_is_printed() -> None:
    assert marked(HELD, TermSet(TermId("notice"), 2, 3).apply(HELD)) == [
        ("Notice within 3 Business Days.", (1,)),
        ("Closure within 30 Business Days, after 3 Business Days.", (1,)),
    ]


def test_a_line_with_two_changed_values_carries_both_numbers() -> None:
    changed = TermSet(TermId("closure"), 30, 20).apply(TermSet(TermId("notice"), 2, 3).apply(HELD))

    assert marked(HELD, changed)[1] == ("Closure within 20 Business Days, after 3 Business Days.", (1, 2))


def test_a_rewording_is_numbered_only_where_it_changed_words() -> None:
    wording = "Notice at once within {{ terms.notice | duration }}.\n\nA second notice follows."
    reworded = ArticleReworded(ClauseId("DEV-NOTIFY"), None, wording).apply(HELD)

    assert marked(HELD, reworded) == [("Notice at once within 2 Business Days.", (1,))]
    both = TermSet(TermId("notice"), 2, 3).apply(reworded)
    changes, _ = compared(HELD, both)
    numbers = {change.subject: change.number for change in changes}
    assert marked(HELD, both) == [
        ("Notice at once within 3 Business Days.", tuple(sorted(numbers.values()))),
        ("Closure within 30 Business Days, after 3 Business Days.", (numbers["notice"],)),
    ]


def test_a_reference_that_counts_otherwise_follows_and_has_no_number() -> None:
    without = agreement(CLOSE, REPORT, terms=HELD.terms, matrices=HELD.matrices)
    _, rows = compared(HELD, without)

    assert [row.pair.new.text for row in rows if row.follows and row.pair.new] == [
        "The report follows Section\u00a01.1."
    ]
    assert all(row.numbers == (1,) for row in rows if row.pair.new is None)


def test_an_article_taken_to_another_place_has_one_number_at_both() -> None:
    moved = agreement(REPORT, NOTIFY, CLOSE, terms=HELD.terms, matrices=HELD.matrices)
    changes, rows = compared(HELD, moved)
    kinds = {change.number: change.kind.value for change in changes}

    there = [{kinds[n] for n in row.numbers} for row in rows if row.pair.subject == "DEV-REPORT"]
    assert sorted(map(sorted, there)) == [["move"], ["move"], ["move"], ["move"]]
    assert all(row.pair.is_moved for row in rows if row.pair.subject == "DEV-REPORT")


def test_the_words_edited_on_the_way_stand_at_the_end_that_has_them() -> None:
    reworded = replace(REPORT, own_wording="The summary follows [[DEV-CLOSE]].")
    _, rows = compared(HELD, agreement(reworded, NOTIFY, CLOSE, terms=HELD.terms, matrices=HELD.matrices))
    ends = [row.pair for row in rows if row.pair.subject == "DEV-REPORT" and row.pair.spans]

    assert [(pair.new is None, {span.kind for span in pair.spans}) for pair in ends] == [
        (False, {SpanKind.KEEP, SpanKind.INSERT}), (True, {SpanKind.KEEP, SpanKind.DELETE}),
    ]  # fmt: skip


def test_changed_duties_stand_below_their_matrix_in_words() -> None:
    moved = RaciReassigned(
        MatrixId("testing"), ActivityId("release_batch"), duties(cmo_qa="A", cmo_qc="R"), duties(cmo_qc="AR")
    )
    _, rows = compared(HELD, moved.apply(HELD))
    told = [(row.pair.new.kind, row.pair.new.text, row.numbers) for row in rows if row.pair.new][-2:]

    assert told == [
        (BlockKind.MATRIX, "Testing", ()),
        (BlockKind.DUTIES, "Release batch: Contractor Quality Unit –, Contractor Quality Control AR", (1,)),
    ]


@st.composite
def two_states(draw: st.DrawFn) -> tuple[Agreement, Agreement]:
    start = example(draw(st.sampled_from(EXAMPLES)))
    states = [start, *(content for _, content in draw(histories(start, 4)))]
    return draw(st.sampled_from(states)), states[-1]


@settings(max_examples=12)
@given(two_states())
def test_every_change_shows_and_every_number_stands_at_a_difference(states: tuple[Agreement, Agreement]) -> None:
    changes, rows = compared(*states)
    numbers = {number for row in rows for number in row.numbers}
    unprinted = {c.number for c in changes if isinstance(c.edit, TermSet) and "printed nowhere" in c.place}

    assert numbers <= {change.number for change in changes}
    assert all(row.pair.is_changed for row in rows if row.numbers)
    assert {change.number for change in changes} - unprinted - numbers <= _silent(changes, rows)


def _silent(changes: tuple[Change, ...], rows: list[NumberedPair]) -> set[int]:
    """Another position or version whose words are the same as before."""
    differing = {row.pair.subject for row in rows if row.pair.is_changed}
    return {change.number for change in changes if change.subject not in differing}
