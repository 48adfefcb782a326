"""An act on an agreement is a value with an inverse, and a stale one refuses itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.errors import EditOutOfDate, UnknownName
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, SectionId, TermId
from tests.builders import EXAMPLES, agreement, article, duties, example, matrix, row, term
from tests.strategies import histories

HELD = agreement(
    article("DEV-NOTIFY"),
    article("REL-OWN"),
    terms=(term("notice", 2),),
    matrices=(matrix(row(cmo_qa="A", cmo_qc="R")),),
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
    ArticleReworded(ClauseId("DEV-NOTIFY"), None, OWN),
    PositionChosen(article("DEV-NOTIFY"), article("DEV-NOTIFY", OWN, version=2)),
    ArticleInserted(SectionId("quality"), 1, article("CHG-MAJOR")),
    ArticleRemoved(SectionId("quality"), 1, article("REL-OWN")),
])  # fmt: skip
def test_an_act_is_not_done_twice(edit: Edit) -> None:
    after = edit.apply(HELD)

    assert after != HELD
    with pytest.raises(EditOutOfDate, match="it has changed since this edit was made"):
        edit.apply(after)


@pytest.mark.parametrize("edit", [
    TermSet(TermId("notice"), 5, 3),
    RaciReassigned(TESTING, RELEASE, MOVED, LETTERS),
    ArticleReworded(ClauseId("DEV-NOTIFY"), "Another wording.", OWN),
    PositionChosen(article("DEV-NOTIFY", OWN), article("DEV-NOTIFY")),
    ArticleInserted(SectionId("quality"), 0, article("REL-OWN")),
    ArticleRemoved(SectionId("quality"), 0, article("REL-OWN")),
    ArticleRemoved(SectionId("quality"), 7, article("REL-OWN")),
])  # fmt: skip
def test_an_act_made_for_another_state_refuses_itself(edit: Edit) -> None:
    with pytest.raises(EditOutOfDate):
        edit.apply(HELD)


@pytest.mark.parametrize(("edit", "unknown"), [
    (TermSet(TermId("patience"), 2, 3), "no term 'patience'"),
    (RaciReassigned(MatrixId("cooking"), RELEASE, LETTERS, MOVED), "no matrix 'cooking'"),
    (RaciReassigned(TESTING, ActivityId("taste"), LETTERS, MOVED), "no activity 'taste'"),
    (ArticleReworded(ClauseId("XYZ-NONE"), None, OWN), "no clause 'XYZ-NONE'"),
    (ArticleInserted(SectionId("poetry"), 0, article("CHG-MAJOR")), "no section 'poetry'"),
])  # fmt: skip
def test_an_act_on_what_is_not_there_names_it(edit: Edit, unknown: str) -> None:
    with pytest.raises(UnknownName, match=unknown):
        edit.apply(HELD)
