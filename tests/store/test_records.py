"""An act on a matrix is kept as readable JSON and comes back as the same act; so is an agreement after all of them."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.domain.deal import Party
from qa_drafter.domain.edits import (
    Edit,
    RoleAdded,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
)
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Role
from qa_drafter.store.records import Packing, edit_of, packed, record_of, unpacked
from qa_drafter.store.values import as_json
from tests.builders import CMO_QA, agreement, example, matrix, row
from tests.strategies import matrix_acts

TESTING, RELEASE = MatrixId("testing"), ActivityId("release_batch")
DEPOT = Role(RoleId("own_contractor_depot"), Party.CONTRACTOR, "Depot – “North”", "Depot", CMO_QA.id)
OWN = row("OWN-TST-01", cmo_qa="AR")
EDITS: tuple[Edit, ...] = (
    RowReworded(TESTING, RELEASE, "Release batch", "Release – the batch"),
    RowNoted(TESTING, RELEASE, "", "In writing, § 7."),
    RowHidden(TESTING, RELEASE, "", "done by the sponsor"),
    RowAdded(TESTING, 0, OWN),
    RowMoved(TESTING, OWN.activity, 0, 1),
    RoleAdded(DEPOT, (TESTING,)),
    RoleRenamed(DEPOT, Role(DEPOT.id, DEPOT.party, "Depot", "D")),
    RoleRemoved(Role(DEPOT.id, DEPOT.party, "Depot", "D"), (TESTING,)),
    RowRemoved(TESTING, 1, OWN),
)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_an_act_on_a_matrix_comes_back_from_its_record(edit: Edit) -> None:
    assert edit_of(record_of(edit)) == edit
    assert edit_of(record_of(edit.inverse())) == edit.inverse()
    assert json.loads(record_of(edit))["edit"] == type(edit).__name__


def test_an_agreement_after_all_of_them_is_kept_whole() -> None:
    start = agreement(matrices=(matrix(row(cmo_qa="A", cmo_qc="R")),))
    for edits in (EDITS[:n] for n in range(len(EDITS) + 1)):
        content = reduce(lambda held, edit: edit.apply(held), edits, start)
        assert unpacked(packed(content)) == content


@settings(max_examples=20)
@given(data=st.data())
def test_so_does_any_other(data: st.DataObject) -> None:
    edit = data.draw(matrix_acts(example("velotam_cmo_us")))

    assert edit_of(record_of(edit)) == edit


@settings(max_examples=20)
@given(data=st.data())
def test_what_follows_an_agreement_is_packed_as_it_would_be_alone(data: st.DataObject) -> None:
    content, packing = example("velotam_cmo_us"), Packing()
    for _ in range(4):
        assert zlib.decompress(packing.packed(content)).decode() == as_json(content)
        content = data.draw(matrix_acts(content)).apply(content)
        if data.draw(st.booleans()):
            content = content.with_article(replace(content.articles[0], title=data.draw(st.text(max_size=9))))
    assert packing.packed(content) == packed(content)
