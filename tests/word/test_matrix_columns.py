"""Columns of a matrix: room for the activity however many roles there are, heads that fit or are turned; notes."""

from dataclasses import replace

import pytest

from qa_drafter.domain.deal import Party
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.raci import Role
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.matrix_columns import LEAST_ACTIVITY, Columns
from tests.word.reading import W, cells, paragraphs, style, tables, text
from tests.word.specimen import an_agreement

UPRIGHT, ACROSS, ACROSS_LETTER = 9184, 14570, 13572


def roles(number: int, short: str = "QA") -> tuple[Role, ...]:
    return tuple(Role(RoleId(f"own_{n}"), Party.CONTRACTOR, f"Role {n}", short) for n in range(number))


@pytest.mark.parametrize(("number", "across", "width"), [
    (1, False, UPRIGHT), (5, False, UPRIGHT), (6, True, ACROSS), (8, True, ACROSS), (12, True, ACROSS),
    (12, True, ACROSS_LETTER), (16, True, ACROSS), (20, True, ACROSS),
])  # fmt: skip
@pytest.mark.parametrize("short", ["QA", "Subcontractor", "Site B QA"])
def test_all_columns_together_are_as_wide_as_the_page(number: int, across: bool, width: int, short: str) -> None:
    columns = Columns(roles(number, short), across, width)

    assert sum(columns.widths) == width
    assert columns.activity >= LEAST_ACTIVITY
    assert columns.role >= 480


@pytest.mark.parametrize(("number", "across", "short", "turned"), [
    (5, False, "QA", False),
    (5, False, "Prod.", False),
    (5, False, "Subcontractor", True),
    (8, True, "Regulatory", False),
    (12, True, "Site B QA", False),
    (12, True, "Regulatory", True),
])  # fmt: skip
def test_heads_are_turned_where_a_word_does_not_fit(number: int, across: bool, short: str, turned: bool) -> None:
    columns = Columns(roles(number, short), across, ACROSS if across else UPRIGHT)

    assert columns.turned is turned
    assert bool(columns.head_height) is turned


def noted(note: str):
    whole = an_agreement()
    schedules = []
    for schedule in whole.schedules:
        matrices = tuple(
            replace(m, rows=(replace(m.rows[0], row=replace(m.rows[0].row, note=note)), *m.rows[1:]))
            for m in schedule.matrices
        )
        schedules.append(replace(schedule, matrices=matrices))
    return replace(whole, schedules=tuple(schedules))


def test_a_note_stands_below_its_activity_in_the_same_cell() -> None:
    docx = write_agreement(noted("Only after a confirmed error."))
    matrix = tables(docx, "QAMatrix")[0]
    first = matrix.findall(f"{W}tr")[1].find(f"{W}tc")

    assert [style(p) for p in first.iter(f"{W}p")] == ["QAActivity", "QAActivityNote"]
    assert text(first).endswith("Only after a confirmed error.")
    assert paragraphs(write_agreement(an_agreement()), "QAActivityNote") == []


def test_many_roles_with_long_heads_stand_turned_in_landscape() -> None:
    whole = an_agreement()
    wide = roles(12, "Subcontractor")
    schedules = tuple(
        replace(s, matrices=tuple(replace(m, roles=wide) for m in s.matrices)) if s.matrices else s
        for s in whole.schedules
    )
    matrix = tables(write_agreement(replace(whole, schedules=schedules)), "QAMatrix")[0]
    head, *rows = matrix.findall(f"{W}tr")

    assert len(head.findall(f"{W}tc//{W}textDirection")) == 12
    assert head.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (head, *rows))
    assert len(cells(matrix)[0]) == 14
