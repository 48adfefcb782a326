"""Clauses come in, go, fall silent, move and are written anew: each an act with an inverse, told right everywhere."""

import re
from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.domain.agreement import RESERVED
from qa_drafter.domain.change import ChangeKind
from qa_drafter.domain.coverage import CoverageStatus
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import (
    ArticleNeeded,
    NothingToDo,
    QaDrafterError,
    UnknownName,
    ValueRefused,
    WordingRefused,
)
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.checking import Checking
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.versions import Versions
from tests.builders import NOON

OOS, NOTIFY, CAPA = ClauseId("DEV-OOS"), ClauseId("DEV-NOTIFY"), ClauseId("DEV-CAPA")


@pytest.fixture
def arranging(agreement: OpenAgreement) -> Arranging:
    return Arranging(agreement)


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


def number(agreement: OpenAgreement, clause: str) -> str:
    printed = agreement.printed().article(ClauseId(clause))
    assert printed is not None
    return printed.number


def said(agreement: OpenAgreement, clause: str) -> list[str]:
    printed = agreement.printed().article(ClauseId(clause))
    assert printed is not None
    return [paragraph.text for paragraph in printed.paragraphs]


# --- what could come in ----------------------------------------------------------------------------------------------


def test_what_is_not_in_is_told_with_the_verdict_that_kept_it_out(
    agreement: OpenAgreement, arranging: Arranging
) -> None:
    found = {one.clause: one for one in arranging.candidates()}

    present = {article.clause for article in agreement.content.articles}
    assert present.isdisjoint(found)
    assert len(present) + len(found) == len({clause for clause, _ in agreement.library.current})
    aseptic = found[ClauseId("STE-APS")]
    assert not aseptic.proposed
    assert aseptic.because.startswith("services is ")
    assert aseptic.because.endswith(", not sterile")
    assert not any(one.proposed for one in found.values())


def test_a_clause_that_was_taken_out_is_offered_as_proposed(arranging: Arranging, editing: Editing) -> None:
    editing.perform_all(arranging.remove_edits("CHG-REFUSE"))
    (offered,) = [one for one in arranging.candidates() if one.proposed]

    assert (offered.clause, offered.because.startswith("in ")) == ("CHG-REFUSE", True)


def test_clauses_are_found_by_words_of_their_id_title_topic_and_text(arranging: Arranging) -> None:
    assert [one.clause for one in arranging.candidates("ste-aps")] == ["STE-APS"]
    assert {one.section for one in arranging.candidates("sterility filter")} == {"sterility_assurance"}
    assert arranging.candidates("no such words anywhere") == ()


# --- inserting, replacing, removing ----------------------------------------------------------------------------------


def test_a_clause_comes_in_where_its_topic_stands_or_behind_an_article(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    before, where = agreement.content, agreement.content.place_of(ClauseId("CHG-EMERG"))
    removed = arranging.remove_edits("CHG-REFUSE")
    editing.perform_all(removed)
    editing.perform_all(arranging.insert_edits("CHG-REFUSE"))
    assert agreement.content.articles == before.articles

    editing.undo()
    editing.perform_all(arranging.insert_edits("CHG-REFUSE", after="CHG-EMERG"))
    assert agreement.content.place_of(ClauseId("CHG-REFUSE"))[1] == where[1] + 1


def test_a_clause_of_a_section_that_is_not_in_brings_its_section(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    order = [section.id for section in agreement.library.sections]
    assert arranging.preview("STE-APS").title == "Aseptic process simulation"
    editing.perform_all(arranging.insert_edits("STE-APS"))

    sections = [section.id for section in agreement.content.sections]
    assert sections == sorted(sections, key=order.index)
    assert agreement.content.article(ClauseId("STE-APS")).because.startswith("inserted by hand: services is ")
    editing.perform_all(arranging.remove_edits("STE-APS"))
    assert "sterility_assurance" not in [section.id for section in agreement.content.sections]
    editing.undo()
    editing.undo()
    assert agreement.content == agreement.content_of(Versions(agreement).marks()[0].id)


def test_another_clause_takes_the_place_of_an_article(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    editing.perform_all(arranging.remove_edits("CHG-REFUSE"))
    _, place = agreement.content.place_of(ClauseId("CHG-SPONSOR"))
    editing.perform_all(arranging.replace_edits("CHG-SPONSOR", "CHG-REFUSE"))

    section, index = agreement.content.place_of(ClauseId("CHG-REFUSE"))
    assert index == place
    assert "CHG-SPONSOR" not in [article.clause for article in section.articles]


@pytest.mark.parametrize(("ask", "refusal", "told"), [
    (lambda a: a.insert_edits("DEV-OOS"), NothingToDo, "clause DEV-OOS: it is in already, as 10.3"),
    (lambda a: a.insert_edits("DEV-NONE"), UnknownName, "no clause 'DEV-NONE'"),
    (lambda a: a.insert_edits("STE-APS", Position.CMO), UnknownName, "no position 'cmo'"),
    (lambda a: a.insert_edits("CON-BETA", after="DEV-OOS"), UnknownName, "section contamination_control: no clause"),
    (lambda a: a.replace_edits("AUD-SUB", "STE-APS"), ValueRefused, "STE-APS belongs to section sterility_assurance"),
    (lambda a: a.remove_edits("DEV-GONE"), UnknownName, "no clause 'DEV-GONE'"),
    (lambda a: a.reserve_edit("DEV-OOS", "  "), ValueRefused, "no reason is given; say why the article is reserved"),
    (lambda a: a.release_edit("DEV-OOS"), NothingToDo, "it is not reserved"),
    (lambda a: a.move_edit("DEV-OOS", 7), ValueRefused, "section deviations_oos has no place 8; 1 to 7"),
    (lambda a: a.move_edit("DEV-OOS", 2), NothingToDo, "it stands there already"),
    (lambda a: a.own_edit("poetry", "Title", "Text."), UnknownName, "no section 'poetry'"),
    (lambda a: a.own_edit("audits", " ", "Text."), ValueRefused, "title: it is empty"),
    (lambda a: a.own_edit("audits", "Title", " "), WordingRefused, "the new wording is empty"),
    (lambda a: a.own_edit("audits", "Title", "See [[DEV-GONE]]."), WordingRefused, "[[DEV-GONE]] leads nowhere"),
    (lambda a: a.retitle_edit("DEV-OOS", "Title"), ValueRefused, "its title is the library's"),
])  # fmt: skip
def test_what_cannot_be_is_refused_with_the_reason(
    arranging: Arranging, ask: object, refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        ask(arranging)  # type: ignore[operator]
    assert told in str(error.value)


def test_an_article_that_others_refer_to_stays(arranging: Arranging, editing: Editing) -> None:
    with pytest.raises(ArticleNeeded, match="refers to it; take the reference out first"):
        editing.perform_all(arranging.remove_edits("DEV-NOTIFY"))


# --- reserved --------------------------------------------------------------------------------------------------------


def test_a_reserved_article_keeps_number_and_title_and_says_nothing(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    before, after = number(agreement, OOS), number(agreement, CAPA)
    own = editing.wording_edit(OOS, "The Contractor shall tell the Sponsor at once.")
    editing.perform(own)
    editing.perform(arranging.reserve_edit(OOS, "done by the testing laboratory"))

    assert said(agreement, OOS) == [RESERVED]
    assert (number(agreement, OOS), number(agreement, CAPA)) == (before, after)
    with pytest.raises(WordingRefused, match="it is reserved; take it out of reserve first"):
        editing.wording_edit(OOS, "The parties agree otherwise.")
    editing.perform(arranging.release_edit(OOS))
    assert said(agreement, OOS) == ["The Contractor shall tell the Sponsor at once."]


def test_a_reserved_article_settles_no_requirement_and_words_no_activity(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    settled = {line.requirement.id: line for line in Checking(agreement).coverage() if OOS in line.articles}
    editing.perform(arranging.reserve_edit(OOS, "done by the testing laboratory"))
    lines = {line.requirement.id: line for line in Checking(agreement).coverage()}

    assert settled
    for name in settled:
        assert OOS not in lines[name].articles
        if settled[name].articles == (OOS,):
            assert lines[name].status is CoverageStatus.MISSING
            assert "reserved (done by the testing laboratory)" in lines[name].because
    rows = [row for s in agreement.printed().schedules for m in s.matrices for row in m.rows]
    assert OOS not in [row.clause for row in rows]


def test_a_reference_to_a_reserved_article_is_a_finding(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    editing.perform(arranging.reserve_edit(NOTIFY, "to be agreed"))
    found = [finding for finding in Checking(agreement).findings() if finding.code == "reserved_reference"]

    assert {finding.subject for finding in found} >= {"FIL-DETAILS", "QUN-DUTIES"}
    assert "it refers to Section\u00a010.2, which is reserved (to be agreed)" in found[0].message


# --- own clauses and moves -------------------------------------------------------------------------------------------


def test_an_own_clause_claims_nothing_and_is_read_like_own_wording(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing
) -> None:
    editing.perform(
        arranging.own_edit("audits", "Weekly call", "The parties shall call TBD. See [[DEV-OOS]].", "AUD-SUB")
    )
    editing.perform(arranging.own_edit("audits", "Weekly call", "Each [Quality Unit] may call."))
    own = [article for article in agreement.content.articles if article.is_own]

    assert [article.clause for article in own] == ["OWN-WEEKLY-CALL", "OWN-WEEKLY-CALL-2"]
    assert all(article.satisfies == () for article in own)
    assert "OWN-WEEKLY-CALL" in [finding.subject for finding in Checking(agreement).findings()]
    editing.perform(arranging.retitle_edit("OWN-WEEKLY-CALL", "Monthly call"))
    assert agreement.content.article(own[0].clause).title == "Monthly call"
    with pytest.raises(NothingToDo, match="no text of the library stands behind it"):
        editing.library_wording_edit("OWN-WEEKLY-CALL")


def test_a_moved_article_is_told_as_one_move(agreement: OpenAgreement, arranging: Arranging, editing: Editing) -> None:
    editing.perform(arranging.move_edit(NOTIFY, 6))
    (change,) = Comparing(agreement).versions(Versions(agreement).marks()[0].id).changes

    assert (change.kind, change.subject) == (ChangeKind.MOVE, NOTIFY)
    assert (change.before, change.after) == ("10.2 Notice of deviations", "10.7 Notice of deviations")
    assert change.meaning is not None
    assert change.meaning.told == "10.2 Notice of deviations moves to 10.7"


# --- in Word ---------------------------------------------------------------------------------------------------------


def _acts(arranging: Arranging) -> list[tuple[Edit, ...]]:
    return [
        (arranging.reserve_edit(OOS, "done by the testing laboratory"),),
        (arranging.move_edit(NOTIFY, 6),),
        (arranging.own_edit("deviations_oos", "Weekly call", "The parties shall call. See [[DEV-OOS]].", CAPA),),
        arranging.remove_edits("CHG-REFUSE"),
        arranging.insert_edits("CON-CONTAIN"),
    ]


def lines(docx: bytes) -> list[tuple[str, str | None]]:
    """Every paragraph with its style; the numbers of references are fields, which Word counts anew."""
    return [
        (re.sub("(^|\u00a0)\\d+[.]\\d+", "#", line.text), line.style)
        for story in redline.text_of(docx, view="accepted")
        for line in story.lines
    ]


def test_a_redline_of_arranged_articles_gives_both_versions_back_and_shows_the_move(
    agreement: OpenAgreement, arranging: Arranging, editing: Editing, tmp_path: Path
) -> None:
    for edits in _acts(arranging):
        editing.perform_all(edits)
    first = Versions(agreement).marks()[0].id
    comparison = Comparing(agreement).versions(first)
    report = redline_versions(comparison, tmp_path / "r.docx", redline.Stamp("Ada Quality", NOON))
    marked = report.path.read_bytes()

    assert [(c.subject, c.place, c.before[:60], c.after[:60]) for c in report.changes if c.edit is None] == []
    told = {change.subject: change for change in report.changes}
    assert set(told) == {OOS, NOTIFY, "OWN-WEEKLY-CALL", "CHG-REFUSE", "CON-CONTAIN"}
    assert all(change.marks for change in told.values())
    assert any(change.kind == "move" for change in redline.changes_in(marked))
    for version, resolve in ((first, redline.reject_all), (None, redline.accept_all)):
        clean = export_word(agreement.printed(version), tmp_path / f"{version}.docx").read_bytes()
        assert lines(resolve(marked)) == lines(clean)
    body = "\n".join(text for text, _ in lines(redline.accept_all(marked)))
    assert "Out-of-specification and out-of-trend results\n[Reserved]\n" in body
