"""Edits of rows and columns in a Word redline: each is one change, its marks count to it, both versions come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.domain.edits import RowHidden
from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.role_editing import RoleEditing
from qa_drafter.word.agreement_writer import write_agreement
from tests.word.reading import cells, tables

STAMP = redline.Stamp("Ada Quality", "2026-11-22T12:00:00Z")


def act(agreement: OpenAgreement, name: str) -> None:
    editing, rows, roles = Editing(agreement), MatrixEditing(agreement), RoleEditing(agreement)
    if name == "added":
        editing.perform(rows.row_added("testing", "Keep the log", {"cmo_qa": "A", "cmo_qc": "R"}, note="Daily.", at=3))
    elif name == "hidden":
        editing.perform(rows.row_hidden("retest_approval", "no retests"))
    elif name == "moved":
        editing.perform(rows.row_moved("sample_taking", 1))
    elif name == "noted":
        editing.perform(rows.row_noted("sample_taking", "In duplicate."))
    elif name == "renamed":
        editing.perform(roles.role_renamed("cmo_qc", "Contractor Laboratory", short="Lab"))
    else:
        role = roles.role_added("Depot", "contractor", matrices=("testing",))
        editing.perform_all([role])
        editing.perform(editing.duty_edit("sample_taking", {str(role.role.id): "I"}))


@pytest.mark.parametrize(("name", "changes"), [
    ("added", 1), ("hidden", 1), ("moved", 1), ("noted", 1), ("renamed", 1), ("role with a letter", 2),
])  # fmt: skip
def test_each_act_is_one_change_with_its_marks(
    agreement: OpenAgreement, tmp_path: Path, name: str, changes: int
) -> None:
    base = agreement.file.versions()[-1].id
    act(agreement, name)
    comparison = Comparing(agreement).versions(base)
    report = redline_versions(comparison, tmp_path / "r.docx", STAMP)

    assert len(report.changes) == changes
    assert sum(change.marks for change in report.changes) > 0
    marked = (tmp_path / "r.docx").read_bytes()
    old, new = (write_agreement(side.printed) for side in (comparison.old, comparison.new))
    for resolved, wanted in ((redline.accept_all(marked), new), (redline.reject_all(marked), old)):
        assert [cells(t) for t in tables(resolved, "QAMatrix")] == [cells(t) for t in tables(wanted, "QAMatrix")]


def test_a_matrix_that_goes_whole_is_told_row_by_row_and_nothing_else(agreement: OpenAgreement, tmp_path: Path) -> None:
    base, rows = agreement.file.versions()[-1].id, agreement.content.matrix(MatrixId("stability")).rows
    hiding = [RowHidden(MatrixId("stability"), row.activity, "", "not done here") for row in rows]
    Editing(agreement).perform_all(hiding)
    report = redline_versions(Comparing(agreement).versions(base), tmp_path / "r.docx", STAMP)

    assert [change.subject for change in report.changes] == [row.activity for row in rows]
    assert {str(change.kind) for change in report.changes} == {"table_row_delete"}
