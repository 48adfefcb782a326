"""Tracked changes counted as a person counts them, and accepted or rejected one by one, in files of anybody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.redline import (
    ChangeKind,
    NoSuchChange,
    Stamp,
    accept_all,
    changes_in,
    compare,
    reject_all,
    resolve_chosen,
    revisions_of,
    text_of,
)
from tests.redline.documents import docx, p, run, tbl, tr
from tests.redline.hard_cases import CASES
from tests.redline.hard_texts import LONG, OTHER, THIRD, TWELVE
from tests.redline.reading import meaning

STAMP = Stamp("Ada", "2026-01-02T03:04:05Z")
ROWS = [tr("Keep the records", "R"), tr("Tell the sponsor", "A")]
OLD = docx(p("Records", style="H1"), LONG, OTHER, "B.", tbl(*ROWS), THIRD, "E")
NEW = docx(p("Records", style="H1"), TWELVE, "B.", tbl(*ROWS, tr("A new duty", "C")), THIRD, p(run("E", "b")))
REDLINE = compare(OLD, NEW, STAMP).docx


def lines(content: bytes) -> list[str]:
    return [line.text for line in text_of(content, view="accepted")[0].lines]


def test_changes_are_counted_as_a_person_counts_them() -> None:
    found = [(c.number, c.kind, c.before, c.after, c.place, c.author) for c in changes_in(REDLINE)]

    assert found == [
        (1, ChangeKind.REPLACE, "ten", "twelve", "Records", "Ada"),
        (2, ChangeKind.DELETE, OTHER, "", "Records", "Ada"),
        (3, ChangeKind.ROW_INSERT, "", "A new dutyC", "Records", "Ada"),
        (4, ChangeKind.FORMAT, "", "", "Records", "Ada"),
    ]


@pytest.mark.parametrize(
    "name", ["lists: item moved", "notes: row with footnote moved", "lines: link target in row moved"]
)
def test_a_paragraph_or_row_that_moved_is_one_change(name: str) -> None:
    old, new = CASES[name]
    redline = compare(old, new, STAMP).docx
    (moved,) = [change for change in changes_in(redline) if change.part == "word/document.xml"]

    assert moved.kind is ChangeKind.MOVE
    assert lines(resolve_chosen(redline, accept=[moved.number])) == lines(new)
    assert lines(resolve_chosen(redline, reject=[moved.number])) == lines(old)


def test_some_are_accepted_some_rejected_and_the_others_stay() -> None:
    settled = resolve_chosen(REDLINE, accept=[1], reject=[2])

    assert lines(settled)[1:3] == [TWELVE, OTHER]
    assert [change.kind for change in changes_in(settled)] == [ChangeKind.ROW_INSERT, ChangeKind.FORMAT]
    assert lines(reject_all(settled))[1:3] == [TWELVE, OTHER]


def test_a_number_that_the_file_does_not_have_is_refused() -> None:
    with pytest.raises(NoSuchChange, match="no tracked change 9: the file has 4"):
        resolve_chosen(REDLINE, accept=[9])


def test_changes_of_two_authors_in_one_paragraph_are_two() -> None:
    mark = '<w:{0} w:id="{1}" w:author="{2}" w:date="2026-01-01T00:00:00Z">{3}</w:{0}>'
    theirs = docx(p("one ", mark.format("ins", 1, "Bob", run("two ")), mark.format("ins", 2, "Eve", run("three"))))

    assert [(c.author, c.after) for c in changes_in(theirs)] == [("Bob", "two "), ("Eve", "three")]
    assert lines(resolve_chosen(theirs, reject=[1])) == ["one three"]
    assert [r.author for r in revisions_of(resolve_chosen(theirs, reject=[1]))] == ["Eve"]


def test_merged_cells_are_settled_either_way() -> None:
    mark = '<w:cellMerge w:id="{}" w:author="B" w:vMerge="{}"/>'
    cell = f'<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/>{mark}</w:tcPr><w:p/></w:tc>'
    rows = [f"<w:tr>{cell.format(n, kind)}</w:tr>" for n, kind in enumerate(("rest", "cont"))]
    merged = docx("T", tbl(*rows, columns=1), "E")

    assert meaning(accept_all(merged)) == meaning(resolve_chosen(merged, accept=[1, 2]))
    assert str(meaning(accept_all(merged))).count("vMerge") == 2
    assert "vMerge" not in str(meaning(reject_all(merged)))


@pytest.mark.parametrize("name", CASES)
def test_one_by_one_ends_where_all_at_once_ends(name: str) -> None:
    old, new = CASES[name]
    content = compare(old, new, STAMP).docx
    numbers = [change.number for change in changes_in(content)]

    assert meaning(resolve_chosen(content, accept=numbers)) == meaning(new)
    assert meaning(resolve_chosen(content, reject=numbers)) == meaning(old)
    assert not changes_in(resolve_chosen(content, accept=numbers))


@settings(max_examples=25)
@given(st.lists(st.booleans(), min_size=4, max_size=4), st.permutations(range(4)))
def test_the_order_of_decisions_does_not_matter(decisions: list[bool], order: list[int]) -> None:
    accept = [n for n, yes in enumerate(decisions, 1) if yes]
    reject = [n for n, yes in enumerate(decisions, 1) if not yes]
    at_once = resolve_chosen(REDLINE, accept=accept, reject=reject)
    content, left = REDLINE, list(range(1, 5))
    for n in order:
        number = left.index(n + 1) + 1
        content = resolve_chosen(content, **{"accept" if decisions[n] else "reject": [number]})
        left.remove(n + 1)

    assert meaning(content) == meaning(at_once)
