"""The library moves on: whom it concerns, what is offered, what is taken, and what stays untouched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_drafter import redline
from qa_drafter.domain.change import Weight
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.conditions import Always
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, PositionChosen
from qa_drafter.domain.errors import AgreementRefused, NothingToDo, UnknownName
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, TermId
from qa_drafter.domain.library import ClauseLibrary, ConditionalEntry
from qa_drafter.domain.raci import Activity
from qa_drafter.redline import SpanKind
from qa_drafter.services.adopting import Adopting
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.impact import Standing, impact_on
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from tests.builders import NOON, definition, duties, example_deal, glossary_entry, library

NOTIFY, OOS, REVIEW = ClauseId("DEV-NOTIFY"), ClauseId("DEV-OOS"), ClauseId("TRM-REVIEW")
MoveOn = Callable[..., ClauseLibrary]


def newer(clause: ClauseId, **changed: Any) -> ClauseVersion:
    """Version 2 of the balanced text."""
    text = library().choose(clause, Position.BALANCED)
    return replace(text, version=2, **changed)


@pytest.fixture
def move_on(workspace: Workspace) -> MoveOn:
    """The library in use gets another edition, with more texts."""

    def moved(*texts: ClauseVersion, **parts: Any) -> ClauseLibrary:
        held = library()
        facts = {"edition": "2027.1", "clauses": (*held.clauses, *texts), **parts}
        made = replace(held, **facts)
        workspace.__dict__["library"] = made
        return made

    return moved


# --- adopt -----------------------------------------------------------------------------------------------------------


def test_nothing_changes_by_itself(agreement: OpenAgreement, move_on: MoveOn) -> None:
    before = agreement.content
    move_on(newer(NOTIFY, body="The Contractor shall act.\n"))

    assert len(Adopting(agreement).update().proposals) == 2
    assert agreement.content == before


def test_a_newer_text_is_proposed_with_what_it_changes_and_taken_as_one_act(
    agreement: OpenAgreement, move_on: MoveOn
) -> None:
    before = agreement.content
    body = library().choose(REVIEW, Position.BALANCED).body
    move_on(newer(REVIEW, body=body.replace("shall send its comments", "may send its comments")))
    update = Adopting(agreement).update()

    (successor,) = update.successors
    assert successor.move.reasons == ("words of duty changed: may 0 to 1, shall 5 to 4",)
    assert [span.text for span in successor.spans if span.kind.value != "keep"] == ["shall", "may"]
    assert [type(one.edit).__name__ for one in update.proposals] == ["EditionTaken", "PositionChosen"]
    assert update.proposals[1].reason == f"version 1 to 2: {successor.move.reasons[0]}"

    Adopting(agreement).perform()

    assert agreement.content.article(REVIEW).version == 2
    assert agreement.content.edition == "2027.1"
    Editing(agreement).undo()
    assert agreement.content == before
    assert Versions(agreement).first_broken_entry() is None


def test_own_wording_is_shown_what_moved_under_it_and_never_touched(agreement: OpenAgreement, move_on: MoveOn) -> None:
    editing = Editing(agreement)
    editing.perform(editing.wording_edit(NOTIFY, "The parties agree otherwise."))
    move_on(newer(NOTIFY, body="The Contractor shall act.\n"), newer(REVIEW, title="Review"))
    update = Adopting(agreement).update()

    assert [one.article.clause for one in update.under_own_wording] == [NOTIFY]
    assert [one.edit.clause for one in update.proposals if isinstance(one.edit, PositionChosen)] == [REVIEW]
    held = agreement.content.article(NOTIFY)
    Adopting(agreement).perform()
    assert agreement.content.article(NOTIFY) == held
    with pytest.raises(NothingToDo):
        Adopting(agreement).perform([NOTIFY])


def test_a_definition_in_own_wording_is_not_touched_and_what_moved_under_it_is_told(
    agreement: OpenAgreement, move_on: MoveOn
) -> None:
    defining = Defining(agreement)
    Editing(agreement).perform(defining.wording_edit("Notice", "a letter."))
    move_on(
        newer(REVIEW, body="Each party gives [Notice] once it has [Awareness].\n"),
        glossary=redefined(Notice="a written word.", Awareness="a written word."),
    )

    moved = {one.entry.term: one.is_reworded for one in Adopting(agreement).update().definitions}
    assert moved == {"Notice": True, "Awareness": False}
    assert [one.entry.term for one in Adopting(agreement).update([REVIEW]).definitions] == ["Awareness"]
    Adopting(agreement).perform()
    assert defining.wording("Awareness") == "a written word.\n"
    assert defining.wording("Notice") == "a letter.\n"
    assert "Notice" in {one.entry.term for one in Adopting(agreement).update().definitions}


def redefined(**words: str) -> tuple[ConditionalEntry, ...]:
    """The glossary of the library with other meanings for some terms."""
    return tuple(
        replace(known, entry=replace(known.entry, means=words.get(known.entry.term, known.entry.means)))
        for known in library().glossary
    )


def test_another_definition_of_the_library_is_one_act_that_compares_word_by_word(
    agreement: OpenAgreement, move_on: MoveOn, tmp_path: Path
) -> None:
    before = agreement.content
    was = Defining(agreement).wording("Notice")
    move_on(glossary=redefined(Notice=was.strip().replace("written message", "letter"), Awareness="a moment."))

    adopting = Adopting(agreement)
    reasons = [proposal.reason for proposal in adopting.update().proposals]
    assert reasons[1:] == ["the library words it so by now"] * 2
    assert reasons[0].startswith("every text is that of this edition")
    assert {one.entry.term for one in adopting.update().definitions} == {"Notice", "Awareness"}
    (edit,) = adopting.edits((), ["notice"])
    Editing(agreement).perform(edit)
    assert Defining(agreement).wording("Awareness") != "a moment.\n"
    assert agreement.file.working_copy() == agreement.content
    comparison = Comparing(agreement).versions(Versions(agreement).marks()[0].id)
    report = redline_versions(comparison, tmp_path / "r.docx", redline.Stamp("Ada Quality", NOON))
    (change,) = report.changes
    assert (change.subject, change.marks) == ("notice", 1)
    assert change.meaning is not None
    assert change.meaning.told == f"{change.place} takes another text of the library"
    assert change.meaning.weight is Weight.SUBSTANTIAL
    assert Versions(agreement).audit()[-1].act == "Take another definition of Notice from the library"
    Editing(agreement).undo()
    assert agreement.content == before
    adopting.perform()
    assert Defining(agreement).wording("Awareness") == "a moment.\n"
    with pytest.raises(NothingToDo):
        adopting.edits()


def test_what_a_newer_text_needs_comes_with_it(agreement: OpenAgreement, move_on: MoveOn) -> None:
    body = "The Contractor shall tell the [Steward] within {{ terms.steward_notice | duration }} after [Awareness].\n"
    move_on(
        newer(REVIEW, body=body, activities=(ActivityId("tell_steward"),)),
        terms=(*library().terms, definition("steward_notice", default=3)),
        glossary=(
            *library().glossary,
            ConditionalEntry(glossary_entry("Steward", "the person named in the [Roll]"), Always()),
            ConditionalEntry(glossary_entry("Roll", "the list of stewards"), Always()),
            ConditionalEntry(glossary_entry("Unused", "nothing"), Always()),
        ),
        activities=(*library().activities, _activity("tell_steward"), _activity("unused")),
    )
    before = agreement.content

    Adopting(agreement).perform([REVIEW])

    content = agreement.content
    assert content.term(TermId("steward_notice")).value == 3
    assert {e.term for e in content.glossary} - {e.term for e in before.glossary} == {"Steward", "Roll"}
    rows = {row.activity for m in content.matrices for row in m.rows}
    assert rows - {row.activity for m in before.matrices for row in m.rows} == {"tell_steward"}
    assert "3\u00a0Business\u00a0Days" in agreement.printed().article(REVIEW).paragraphs[0].text


def _activity(name: str) -> Activity:
    letters = tuple((partner, duties(cmo_qa="AR")) for partner in ("cmo", "cdmo", "toll"))
    return Activity(ActivityId(name), library().matrices[0].id, name, letters)


def test_a_clause_that_the_library_did_not_have_is_offered_and_one_that_was_taken_out_is_not(
    agreement: OpenAgreement, move_on: MoveOn
) -> None:
    editing = Editing(agreement)
    section, index = agreement.content.place_of(ClauseId("QUN-TRAIN"))
    editing.perform(ArticleRemoved(section.id, index, section.articles[index]))
    model = library().choose(REVIEW, Position.BALANCED)
    move_on(replace(model, id=ClauseId("TRM-STEWARD"), title="Steward", body="The Contractor shall act.\n"))

    update = Adopting(agreement).update()

    come = [one for one in update.proposals if isinstance(one.edit, ArticleInserted)]
    assert [one.edit.article.clause for one in come] == ["TRM-STEWARD"]
    assert come[0].reason == "new in the library, in every agreement"


def test_one_clause_can_be_taken_alone(agreement: OpenAgreement, move_on: MoveOn) -> None:
    move_on(newer(REVIEW, title="Review"), newer(NOTIFY, title="Notices"))

    Adopting(agreement).perform([NOTIFY], "agreed at the meeting")

    assert agreement.content.article(NOTIFY).version == 2
    assert agreement.content.article(REVIEW).version == 1
    assert agreement.content.edition != "2027.1"
    assert Versions(agreement).audit()[-1].reason == "agreed at the meeting"
    with pytest.raises(UnknownName, match="no clause 'XYZ-NONE'"):
        Adopting(agreement).update(["XYZ-NONE"])


# --- impact ----------------------------------------------------------------------------------------------------------


def test_impact_names_each_agreement_the_heaviest_first(workspace: Workspace, tmp_path: Path, move_on: MoveOn) -> None:
    for folder, name in (("a", "velotam_cmo_us"), ("b/c", "brizapine_toll_us_eu")):
        (tmp_path / folder).mkdir(parents=True)
        workspace.create(example_deal(name), tmp_path / folder / f"{name}.qagr").close()
    (tmp_path / "broken.qagr").write_bytes(b"no agreement")
    lost = library().choose(NOTIFY, Position.BALANCED)
    move_on(
        newer(REVIEW, body=f"{library().choose(REVIEW, Position.BALANCED).body}\nIt is dated."),
        replace(lost, version=2, satisfies=lost.satisfies[1:] if lost.satisfies else (RequirementId("x"),)),
    )

    found = impact_on(tmp_path, workspace)

    assert [held.path.name for held in found.agreements] == ["velotam_cmo_us.qagr", "brizapine_toll_us_eu.qagr"]
    for held in found.agreements:
        assert [holding.article.clause for holding in held.holdings] == [NOTIFY, REVIEW]
        assert [holding.successor and holding.successor.move.matters for holding in held.holdings] == [True, False]
    ((path, why),) = found.skipped
    assert (path.name, why) == ("broken.qagr", "not an agreement of this program; choose a .qagr file")
    assert found.up_to_date == 0


def test_impact_tells_a_definition_that_the_library_words_otherwise_until_it_is_adopted(
    workspace: Workspace, tmp_path: Path, move_on: MoveOn
) -> None:
    for name in ("held", "reworded", "silent"):
        workspace.create(example_deal("velotam_cmo_us"), tmp_path / f"{name}.qagr").close()
    reworded, silent = (workspace.open(tmp_path / f"{name}.qagr") for name in ("reworded", "silent"))
    Editing(reworded).perform(Defining(reworded).wording_edit("Notice", "a letter."))
    Editing(silent).perform(Arranging(silent).reserve_edit("DEF-TERMS", "later"))
    reworded.close()
    silent.close()
    means = next(known.entry.means for known in library().glossary if known.entry.term == "Notice")
    move_on(glossary=redefined(Notice=means.replace("written message", "letter")))

    found = impact_on(tmp_path, workspace)

    told = {held.path.stem: held.definitions for held in found.agreements}
    assert list(told) == ["held", "reworded"]
    for name, (one,) in told.items():
        assert (one.moved.entry.term, one.number, one.moved.is_reworded) == ("Notice", "2.1", name == "reworded")
        assert [span.text for span in one.moved.spans if span.kind is SpanKind.INSERT] == ["letter"]
        assert one.articles > 10
        assert one.move.matters
    assert found.up_to_date == 1
    assert impact_on(tmp_path, workspace, "DEV-NOTIFY").agreements[0].definitions == ()
    of_list = {held.path.stem: len(held.definitions) for held in impact_on(tmp_path, workspace, "DEF-TERMS").agreements}
    assert of_list == {"held": 1, "reworded": 1, "silent": 0}
    held = workspace.open(tmp_path / "held.qagr")
    Adopting(held).perform()
    assert Defining(held).wording("Notice").startswith("a letter sent by")
    held.close()
    assert [impact.path.stem for impact in impact_on(tmp_path, workspace).agreements] == ["reworded"]


def test_impact_of_one_clause_says_how_each_agreement_holds_it(workspace: Workspace, tmp_path: Path) -> None:
    made = {}
    for name in ("inherited", "reworded", "argued"):
        made[name] = workspace.create(example_deal("velotam_cmo_us"), tmp_path / f"{name}.qagr")
    editing = Editing(made["reworded"])
    editing.perform(editing.wording_edit(NOTIFY, "The parties agree otherwise."))
    editing = Editing(made["argued"])
    editing.perform(editing.position_edit(NOTIFY, "cmo"))
    for held in made.values():
        held.close()

    found = impact_on(tmp_path, workspace, "DEV-NOTIFY")

    standings = {held.path.stem: held.holdings[0].standing for held in found.agreements}
    assert standings == {
        "inherited": Standing.INHERITED,
        "reworded": Standing.OWN_WORDING,
        "argued": Standing.OTHER_POSITION,
    }
    newest = {
        position: workspace.library.current[NOTIFY, position].version for position in (Position.BALANCED, Position.CMO)
    }
    assert {held.path.stem: held.holdings[0].newest for held in found.agreements} == {
        "inherited": newest[Position.BALANCED],
        "reworded": newest[Position.BALANCED],
        "argued": newest[Position.CMO],
    }
    assert impact_on(tmp_path, workspace).up_to_date == 3
    with pytest.raises(UnknownName):
        impact_on(tmp_path, workspace, "XYZ-NONE")
    with pytest.raises(AgreementRefused, match="no such folder"):
        impact_on(tmp_path / "nowhere", workspace)


def test_an_agreement_that_cannot_print_a_newer_text_is_named_and_the_others_are_told(
    workspace: Workspace, tmp_path: Path, move_on: MoveOn
) -> None:
    for name in ("sound", "spoilt"):
        workspace.create(example_deal("velotam_cmo_us"), tmp_path / f"{name}.qagr").close()
    spoilt = workspace.open(tmp_path / "spoilt.qagr")
    article = replace(spoilt.content.article(REVIEW), body="The Contractor shall {{ terms.nothing | duration }}.")
    with spoilt.file.transaction():
        spoilt.save(spoilt.content.with_article(article))
    spoilt.close()
    move_on(newer(REVIEW, title="Review"))

    found = impact_on(tmp_path, workspace)

    assert [held.path.stem for held in found.agreements] == ["sound"]
    assert [(path.stem, "no term 'nothing'" in why) for path, why in found.skipped] == [("spoilt", True)]
