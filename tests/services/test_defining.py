"""A definition takes own wording and goes back to the library's: as one act, printed, compared, checked, never lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.domain.document import DefinedTerm, Definition, Reference
from qa_drafter.domain.edits import DefinitionReworded
from qa_drafter.domain.errors import ArticleNeeded, NothingToDo, QaDrafterError, UnknownName, WordingRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.checking import Checking
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.replacing import Place, Replacing, Sought
from qa_drafter.services.versions import Versions
from tests.builders import NOON

OWN = "a [Deviation] that puts a patient at risk, as [[DEV-CLASS]] draws the line."
HOME = ClauseId("DEF-TERMS")


@pytest.fixture
def defining(agreement: OpenAgreement) -> Defining:
    return Defining(agreement)


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


def printed(agreement: OpenAgreement, term: str) -> Definition:
    found = (d for article in agreement.printed().articles for d in article.definitions if d.term == term)
    return next(found)


def test_own_wording_is_printed_with_its_terms_and_references(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    changed = editing.perform(defining.wording_edit("critical deviation", OWN))

    now = printed(agreement, "Critical Deviation")
    assert changed.clauses == {HOME}
    assert now.text == "a Deviation that puts a patient at risk, as Section\u00a010.1 draws the line."
    assert now.is_departed
    assert [type(piece) for piece in now.pieces if not hasattr(piece, "strong")] == [DefinedTerm, Reference]
    assert not printed(agreement, "Major Deviation").is_departed
    assert all(article.own_wording is None for article in agreement.content.articles)


def test_undo_and_the_library_s_wording_bring_it_back_and_the_trail_tells_each(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    before, fingerprint = agreement.content, agreement.printed().fingerprint
    editing.perform(defining.wording_edit("Notice", "a message in writing."))
    assert agreement.file.working_copy() == agreement.content != before
    editing.undo()
    assert agreement.content == before
    editing.redo()
    editing.perform(defining.library_wording_edit("Notice"))

    assert (agreement.content, agreement.printed().fingerprint) == (before, fingerprint)
    assert [entry.act for entry in Versions(agreement).audit()[-4:]] == [
        "Reword the definition of Notice",
        "Restore the library's definition of Notice",
        "Reword the definition of Notice",
        "Restore the library's definition of Notice",
    ]
    assert Versions(agreement).first_broken_entry() is None


def test_the_library_s_words_typed_anew_are_the_library_s(defining: Defining, editing: Editing) -> None:
    text = defining.wording("Business Day")
    with pytest.raises(NothingToDo, match="the wording is so already"):
        defining.wording_edit("Business Day", text.replace("Sunday or", "Sunday\nor"))
    editing.perform(defining.wording_edit("Business Day", "any day."))

    assert defining.wording("Business Day") == "any day.\n"
    assert defining.wording_edit("Business Day", text).now.own_wording is None


@pytest.mark.parametrize(("term", "text", "refusal", "told"), [
    ("Patience", "time", UnknownName, "no defined term 'Patience'"),
    ("Notice", " \n", WordingRefused, "the new wording is empty"),
    ("Notice", "a message.\n\nA call is none.", WordingRefused, "a definition is one paragraph, without a list"),
    ("Notice", "one of:\n\n- a letter\n- a fax", WordingRefused, "a definition is one paragraph, without a list"),
    ("Notice", "{{ terms.x }}", WordingRefused, "is a sign of the template language"),
    ("Notice", "as [[DEV-GONE]] says", WordingRefused, r"the reference [[DEV-GONE]] leads nowhere"),
    ("Notice", "a bell \x07", WordingRefused, "unprintable character"),
])  # fmt: skip
def test_a_wording_that_cannot_stand_is_refused(
    defining: Defining, term: str, text: str, refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        defining.wording_edit(term, text)
    assert told in str(error.value)


def test_a_wording_that_is_the_library_s_is_not_restored(defining: Defining) -> None:
    with pytest.raises(NothingToDo, match="it has the library's text already"):
        defining.library_wording_edit("Notice")


def test_a_renamed_term_keeps_its_own_wording_and_is_renamed_in_that_of_others(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    editing.perform(defining.wording_edit("Critical Deviation", OWN))
    editing.perform(Renaming(agreement).edit("Deviation", "Event"))
    editing.perform(Renaming(agreement).edit("Critical Deviation", "Grave Event"))

    assert printed(agreement, "Grave Event").text.startswith("a Event that puts a patient at risk")
    assert "[Event]" in defining.wording("Grave Event")
    editing.perform(defining.wording_edit("Grave Event", defining.wording("Grave Event").replace("a [", "an [")))
    editing.perform(Renaming(agreement).edit("Event", "Deviation"))
    assert printed(agreement, "Grave Event").text.startswith("an Deviation that")


def test_words_are_replaced_in_definitions_as_part_of_one_act(agreement: OpenAgreement, editing: Editing) -> None:
    before, replacing = agreement.content, Replacing(agreement)
    hits = replacing.hits(Sought("message"))
    here = [hit for hit in hits if hit.place is Place.DEFINITION]
    assert [(hit.clause, hit.term, hit.found) for hit in here] == [(HOME, "Notice", "message")]

    editing.perform_all(replacing.edits([hit for hit in hits if hit.replaceable], "letter"))

    assert printed(agreement, "Notice").text.startswith("a written letter sent by the route")
    assert replacing.hits(Sought("message")) == ()
    editing.undo()
    assert agreement.content == before


def test_defined_terms_in_definitions_are_told_apart_and_signs_are_refused(
    agreement: OpenAgreement, editing: Editing, defining: Defining
) -> None:
    editing.perform(defining.wording_edit("Notice", "a message by the [Quality Unit]."))
    replacing = Replacing(agreement)
    (unit,) = [hit for hit in replacing.hits(Sought("quality unit")) if hit.term == "Notice"]
    (message,) = [hit for hit in replacing.hits(Sought("message")) if hit.term == "Notice"]

    assert unit.place is Place.DEFINED
    with pytest.raises(WordingRefused, match=r"definition of Notice: .* would change its paragraphs"):
        replacing.edits([message], "[Deviation]")


def test_an_article_to_which_own_wording_refers_stays(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    editing.perform(defining.wording_edit("Notice", "a message as [[LAB-DATA]] says."))

    with pytest.raises(ArticleNeeded, match="the definition of “Notice” refers to it"):
        editing.perform_all(Arranging(agreement).remove_edits("LAB-DATA"))


def test_the_library_s_wording_does_not_come_back_where_it_refers_to_what_has_gone(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    back = DefinitionReworded(
        now := next(entry for entry in agreement.content.glossary if entry.term == "Notice"),
        replace(now, own_wording="as [[REL-MARS]] says."),
    )
    with pytest.raises(WordingRefused, match=r"definition of Notice: the reference \[\[REL-MARS\]\] leads nowhere"):
        editing.perform(back)


def test_a_reviewer_s_objections_to_own_wording_name_the_definition_and_the_way_back(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    checking = Checking(agreement)
    before = checking.findings()
    editing.perform(defining.wording_edit("Notice", "a message that follows in a timely manner, see Section 99.9."))
    found = [finding for finding in checking.findings() if finding not in before]

    number = agreement.printed().article(HOME).number  # type: ignore[union-attr]
    assert {finding.place for finding in found} == {f"{number} Definitions: Notice"}
    assert len(found) > 1
    assert {finding.subject for finding in found} == {HOME}
    editing.perform(found[0].mend)  # type: ignore[arg-type]
    assert checking.findings() == before


# --- what others make of it ------------------------------------------------------------------------------------------


def test_a_redline_tracks_its_words_and_gives_both_versions_back(
    agreement: OpenAgreement, defining: Defining, editing: Editing, tmp_path: Path
) -> None:
    editing.perform(defining.wording_edit("Notice", defining.wording("Notice").replace("written message", "letter")))
    first = Versions(agreement).marks()[0].id
    comparison = Comparing(agreement).versions(first)
    report = redline_versions(comparison, tmp_path / "r.docx", redline.Stamp("Ada Quality", NOON))

    (change,) = report.changes
    assert change.place.endswith(" “Notice”")
    assert (change.subject, change.marks) == ("notice", 1)
    assert change.meaning is not None
    assert change.meaning.told.endswith("“Notice” is reworded")
    assert [row.numbers for row in comparison.numbered if row.pair.is_changed] == [(1,)]
    marked = report.path.read_bytes()
    assert ("written message", "letter") in [(one.before, one.after) for one in redline.changes_in(marked)]
    for version, resolve in ((first, redline.reject_all), (None, redline.accept_all)):
        clean = export_word(agreement.printed(version), tmp_path / f"{version}.docx").read_bytes()
        assert lines(resolve(marked)) == lines(clean)


def lines(docx: bytes) -> list[tuple[str, str | None]]:
    return [(line.text, line.style) for story in redline.text_of(docx, view="accepted") for line in story.lines]


def test_renamed_and_reworded_it_is_two_changes(agreement: OpenAgreement, defining: Defining, editing: Editing) -> None:
    editing.perform(defining.wording_edit("Notice", "a letter."))
    editing.perform(Renaming(agreement).edit("Notice", "Message"))
    comparison = Comparing(agreement).versions(Versions(agreement).marks()[0].id)

    assert [type(edit).__name__ for edit in comparison.edits] == ["DefinedTermRenamed", "DefinitionReworded"]
    assert all(row.numbers for row in comparison.numbered if row.pair.is_changed)
