"""An act on an agreement is a value with an inverse, and a stale one refuses itself."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.domain.agreement import Article
from qa_drafter.domain.deal import Party
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    RoleAdded,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
    TermSet,
)
from qa_drafter.domain.errors import EditOutOfDate, UnknownName
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, RoleId, SectionId, TermId, TopicId
from qa_drafter.domain.raci import Role
from tests.builders import CMO_QA, EXAMPLES, agreement, article, duties, example, glossary_entry, matrix, row, term
from tests.strategies import histories

SITE_B = Role(RoleId("own_contractor_site_b"), Party.CONTRACTOR, "Site B Quality Unit", "Site B", CMO_QA.id)
SITE_C = Role(RoleId("own_contractor_site_c"), Party.CONTRACTOR, "Site C Quality Unit", "Site C")
NAMED = replace(SITE_B, title="Quality Unit of Springfield")
RELEASED, RETESTED = row(cmo_qa="A", cmo_qc="R"), row("retest", cmo_qa="AR")
OWN_ROW = replace(row("OWN-TST-01", sponsor_qa="AR"), note="In writing.")
BATCH, LOT = glossary_entry("Batch", "a quantity", "Batches"), glossary_entry("Lot", "a quantity", "Lots")
CALL = Article.written(ClauseId("OWN-CALL"), TopicId("quality.own"), "Weekly call", "The parties shall call.")
HELD = agreement(
    article("DEV-NOTIFY"),
    article("REL-OWN"),
    CALL,
    glossary=(BATCH,),
    terms=(term("notice", 2),),
    matrices=(matrix(RELEASED, RETESTED).with_role(SITE_B), matrix(name="release")),
)
TESTING, RELEASE = MatrixId("testing"), ActivityId("release_batch")
LETTERS, MOVED = duties(cmo_qa="A", cmo_qc="R"), duties(sponsor_qa="A", cmo_qa="R")
OWN = "The Sponsor decides."


@settings(max_examples=30)
@given(st.sampled_from(EXAMPLES).flatmap(lambda name: st.tuples(st.just(example(name)), histories(example(name)))))
def test_undo_brings_every_state_back(told: tuple[object, list[tuple[Edit, object]]]) -> None:
    start, history = told
    states = [start, *(state for _, state in history)]

    for (edit, after), before in zip(reversed(history), reversed(states[:-1]), strict=True):
        assert edit.inverse().apply(after) == before
        assert edit.inverse().inverse() == edit


@pytest.mark.parametrize("edit", [
    TermSet(TermId("notice"), 2, 3),
    RaciReassigned(TESTING, RELEASE, LETTERS, MOVED),
    RowReworded(TESTING, RELEASE, "Release batch", "Release the batch"),
    RowNoted(TESTING, RELEASE, "", "In writing."),
    RowHidden(TESTING, RELEASE, "", "done by the sponsor"),
    RowMoved(TESTING, RELEASE, 0, 1),
    RowAdded(TESTING, 1, OWN_ROW),
    RowRemoved(TESTING, 1, RETESTED),
    RoleAdded(SITE_B, (MatrixId("release"),)),
    RoleRemoved(SITE_B, (TESTING,)),
    RoleRenamed(SITE_B, NAMED),
    ArticleReworded(ClauseId("DEV-NOTIFY"), None, OWN),
    PositionChosen(article("DEV-NOTIFY"), article("DEV-NOTIFY", OWN, version=2)),
    ArticleInserted(SectionId("quality"), 1, article("CHG-MAJOR")),
    ArticleRemoved(SectionId("quality"), 1, article("REL-OWN")),
    ArticleReserved(ClauseId("DEV-NOTIFY"), None, "not for this product"),
    ArticleRetitled(ClauseId("OWN-CALL"), "Weekly call", "Monthly call"),
    ArticleMoved(SectionId("quality"), ClauseId("DEV-NOTIFY"), 0, 2),
    DefinedTermRenamed(BATCH, LOT),
    DefinitionReworded(BATCH, replace(BATCH, own_wording="a lot")),
    DefinitionReworded(BATCH, replace(BATCH, means="another quantity")),
])  # fmt: skip
def test_an_act_is_not_done_twice(edit: Edit) -> None:
    after = edit.apply(HELD)

    assert after != HELD
    with pytest.raises(EditOutOfDate, match="it has changed since this edit was made"):
        edit.apply(after)


@pytest.mark.parametrize("edit", [
    TermSet(TermId("notice"), 5, 3),
    RaciReassigned(TESTING, RELEASE, MOVED, LETTERS),
    RowReworded(TESTING, RELEASE, "Free the batch", "Release the batch"),
    RowNoted(TESTING, RELEASE, "By phone.", "In writing."),
    RowHidden(TESTING, RELEASE, "no such test", ""),
    RowMoved(TESTING, RELEASE, 1, 0),
    RowMoved(TESTING, RELEASE, 0, 2),
    RowAdded(TESTING, 0, RETESTED),
    RowAdded(MatrixId("release"), 0, RETESTED),
    RowAdded(TESTING, 3, OWN_ROW),
    RowRemoved(TESTING, 0, RETESTED),
    RowRemoved(TESTING, 2, RETESTED),
    RoleAdded(SITE_B, (TESTING,)),
    RoleRemoved(CMO_QA, (TESTING,)),
    RoleRemoved(NAMED, (TESTING,)),
    RoleRemoved(SITE_C, (TESTING,)),
    RoleRenamed(NAMED, SITE_B),
    RoleRenamed(SITE_C, replace(SITE_C, title="Site D")),
    ArticleReworded(ClauseId("DEV-NOTIFY"), "Another wording.", OWN),
    PositionChosen(article("DEV-NOTIFY", OWN), article("DEV-NOTIFY")),
    ArticleInserted(SectionId("quality"), 0, article("REL-OWN")),
    ArticleRemoved(SectionId("quality"), 0, article("REL-OWN")),
    ArticleRemoved(SectionId("quality"), 7, article("REL-OWN")),
    ArticleReserved(ClauseId("DEV-NOTIFY"), "not for this product", None),
    ArticleRetitled(ClauseId("OWN-CALL"), "Monthly call", "Weekly call"),
    ArticleRetitled(ClauseId("REL-OWN"), "Rel-Own", "Release"),
    ArticleMoved(SectionId("quality"), ClauseId("DEV-NOTIFY"), 1, 2),
    ArticleMoved(SectionId("quality"), ClauseId("DEV-NOTIFY"), 7, 0),
    DefinedTermRenamed(LOT, BATCH),
    DefinitionReworded(replace(BATCH, own_wording="a lot"), BATCH),
])  # fmt: skip
def test_an_act_made_for_another_state_refuses_itself(edit: Edit) -> None:
    with pytest.raises(EditOutOfDate):
        edit.apply(HELD)


@pytest.mark.parametrize(("edit", "unknown"), [
    (TermSet(TermId("patience"), 2, 3), "no term 'patience'"),
    (RaciReassigned(MatrixId("cooking"), RELEASE, LETTERS, MOVED), "no matrix 'cooking'"),
    (RaciReassigned(TESTING, ActivityId("taste"), LETTERS, MOVED), "no activity 'taste'"),
    (RowMoved(TESTING, ActivityId("taste"), 0, 1), "no activity 'taste'"),
    (RowAdded(TESTING, 0, row("taste", cook="A")), "no role 'cook'"),
    (ArticleReworded(ClauseId("XYZ-NONE"), None, OWN), "no clause 'XYZ-NONE'"),
    (ArticleInserted(SectionId("poetry"), 0, article("CHG-MAJOR")), "no section 'poetry'"),
])  # fmt: skip
def test_an_act_on_what_is_not_there_names_it(edit: Edit, unknown: str) -> None:
    with pytest.raises(UnknownName, match=unknown):
        edit.apply(HELD)
