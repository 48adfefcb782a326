"""Every model of the Draft and Responsibilities panes keeps Qt's contract, and says what it shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qa_drafter.domain.identifiers import TermId, VersionId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.models.matrices import MatricesModel
from qa_drafter.gui.models.outline import OutlineFilter, OutlineModel
from qa_drafter.gui.models.raci_grid import FIRST_ROLE, LINE, RaciGridModel
from qa_drafter.gui.models.raci_load import RaciLoadModel
from qa_drafter.gui.models.raci_sheet import CYCLE, DutyLine, Filter, Sheet, joined, next_in_cycle
from qa_drafter.gui.models.terms import LIMIT, VALUE, TermsModel
from qa_drafter.gui.panes.draft_state import all_terms, outline_of, term_rows
from qa_drafter.gui.panes.responsibilities_source import SheetSource
from qa_drafter.gui.reading import Reading
from tests.builders import matrix, row
from tests.gui.agreements import TABLETS, open_example

DISPLAY, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def reading(tmp_path, qapp):
    opened = open_example(TABLETS, tmp_path)
    yield Reading(opened)
    opened.close()


def sheet_of(reading, base=None):
    return SheetSource(reading).sheet(base)


def test_outline_and_its_filter(reading, qtmodeltester):
    model, narrowed = OutlineModel(), OutlineFilter()
    narrowed.setSourceModel(model)
    judges = [QAbstractItemModelTester(judged, QAbstractItemModelTester.FailureReportingMode.Fatal)
              for judged in (model, narrowed)]  # fmt: skip

    model.show(outline_of(reading, None)[0])
    reading.editing.perform(reading.editing.term_edit("audit_for_cause_notice", 15))
    reading.forget()
    model.show(outline_of(reading, VersionId("v1"))[0])
    narrowed.setFilterFixedString("audit")

    qtmodeltester.check(model)
    qtmodeltester.check(narrowed)
    assert len(judges) == 2


def test_outline_keeps_its_rows_where_only_badges_differ(reading):
    model, resets, renewed = OutlineModel(), [], []
    model.show(outline_of(reading, VersionId("v1"))[0])
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, last: renewed.append(first.data()))

    reading.editing.perform(reading.editing.term_edit("audit_for_cause_notice", 15))
    reading.forget()
    model.show(outline_of(reading, VersionId("v1"))[0])

    assert resets == []
    assert "Audits for cause" in renewed
    assert model.index_of("AUD-CAUSE").data(SPOKEN).endswith("Audits for cause, 1 findings, 1 edited")
    assert not model.index_of("NO-SUCH").isValid()


def test_terms(reading, qtmodeltester):
    model, asked = TermsModel(), []
    model.value_asked.connect(lambda term, typed: asked.append((term, typed)))
    model.show(term_rows(reading, all_terms(reading)))
    qtmodeltester.check(model)

    place = model.place_of("audit_for_cause_notice")
    model.setData(model.index(place, VALUE), "15")

    assert asked == [("audit_for_cause_notice", "15")]
    assert model.row(place).term.value == reading.opened.content.term(TermId("audit_for_cause_notice")).value
    assert model.index(place, LIMIT).data() == "≤ 10   EU GMP 7.17"
    assert model.index(place, VALUE).data(SPOKEN) == "For-cause audit notice, This agreement: 5\u00a0Business\u00a0Days"


def test_grid_load_and_list_of_matrices(reading, qtmodeltester):
    grid, load, matrices = RaciGridModel(), RaciLoadModel(), MatricesModel()
    judges = [QAbstractItemModelTester(judged, QAbstractItemModelTester.FailureReportingMode.Fatal)
              for judged in (grid, load, matrices)]  # fmt: skip
    edit = reading.editing.duty_edit("approve_specifications", {"sponsor_qa": "C"}, lawful=False)

    for filtering in (Filter(), Filter(words="approve"), Filter(findings_only=True), Filter(words="no such words")):
        grid.show(sheet_of(reading), filtering)
        qtmodeltester.check(grid)
    reading.editing.perform(edit)
    for model in (load, matrices):
        model.show(sheet_of(reading, VersionId("v1")))
        qtmodeltester.check(model)
    grid.show(sheet_of(reading, VersionId("v1")), Filter(changed_only=True))

    assert [grid.index(place, 1).data() for place in range(grid.rowCount())] == [
        "", "Approve product and material specifications"]  # fmt: skip
    assert matrices.index(0).data(SPOKEN) == "Testing, 17 activities, 1 breaks a law, 1 changed"
    assert len(judges) == 3


def test_grid_without_matrices_is_empty(qtmodeltester):
    model = RaciGridModel()

    model.show(Sheet(), Filter())
    qtmodeltester.check(model)

    assert (model.rowCount(), model.columnCount()) == (0, FIRST_ROLE)


def test_one_changed_row_renews_one_line():
    before = matrix(row("test_batch", sponsor_qa="A", cmo_qc="R"), row("ship_batch", cmo_qa="AR"))
    after = matrix(row("test_batch", sponsor_qa="A", cmo_qc="R"), row("ship_batch", cmo_qa="A", cmo_qc="R"))
    model, renewed = RaciGridModel(), []
    model.show(Sheet((before,)), Filter())
    model.dataChanged.connect(lambda first, last: renewed.append((first.row(), last.row())))

    model.show(Sheet((after,)), Filter())

    assert renewed == [(2, 2)]


def test_a_cell_says_what_it_means_and_what_is_wrong_with_it():
    broken = matrix(row("test_batch", sponsor_qa="A", cmo_qa="A"))
    model = RaciGridModel()
    model.show(Sheet((broken,), base={}), Filter())

    said = model.index(1, FIRST_ROLE).data(SPOKEN)

    assert said.startswith("Test batch, Sponsor Quality Unit: accountable; 2 roles are accountable")
    assert model.index(0, 0).data() == "Testing"
    assert model.headerData(FIRST_ROLE, Qt.Orientation.Horizontal) == "Sponsor QA"
    assert model.headerData(FIRST_ROLE, Qt.Orientation.Horizontal, SPOKEN) == "Sponsor Quality Unit"


def test_a_line_is_the_same_when_another_row_of_its_matrix_changes():
    one = matrix(row("test_batch", sponsor_qa="AR"), row("ship_batch", cmo_qa="AR"))
    other = replace(one, rows=(one.rows[0], row("ship_batch", cmo_qa="A", cmo_qc="R")))

    first, second = (Sheet((state,)).duty_lines(state)[0] for state in (one, other))

    assert first == second
    assert isinstance(first, DutyLine)


@pytest.mark.parametrize(("pressed", "was", "then"), [
    (Duty.ACCOUNTABLE, Duty.NONE, Duty.ACCOUNTABLE),
    (Duty.ACCOUNTABLE, Duty.RESPONSIBLE, Duty.BOTH),
    (Duty.RESPONSIBLE, Duty.ACCOUNTABLE, Duty.BOTH),
    (Duty.RESPONSIBLE, Duty.BOTH, Duty.BOTH),
    (Duty.CONSULTED, Duty.BOTH, Duty.CONSULTED),
    (Duty.ACCOUNTABLE, Duty.INFORMED, Duty.ACCOUNTABLE),
])  # fmt: skip
def test_a_and_r_join_and_other_letters_replace(pressed, was, then):
    assert joined(pressed, was) is then


def test_space_comes_back_to_where_it_began():
    letters = Duty.NONE
    seen = []
    for _ in CYCLE:
        letters = next_in_cycle(letters)
        seen.append(letters)

    assert set(seen) == set(Duty)
    assert letters is Duty.NONE


def test_the_delegate_finds_the_line_of_each_row(reading):
    model = RaciGridModel()
    model.show(sheet_of(reading), Filter())

    assert all(model.index(place, 0).data(LINE) == model.line(model.index(place, 0)) for place in range(40))
    assert model.index(0, 0).data(DISPLAY) == "Testing"
