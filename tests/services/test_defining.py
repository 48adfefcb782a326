"""A definition takes own wording and goes back to the library's: as one act, printed, compared, checked, never lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import DefinedTerm, Definition, Reference, TermText
from qa_drafter.domain.edits import DefinitionReworded
from qa_drafter.domain.errors import ArticleNeeded, NothingToDo, QaDrafterError, UnknownName, WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
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
from qa_drafter.services.showing import shown
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
    ("Notice", "{{ terms.x }}", WordingRefused, "definition of Notice: no term 'x'; name a term of the library"),
    ("Notice", "{{ deviation_major_notise }}", WordingRefused, "did you mean deviation_major_notice?"),
    ("Notice", "{% if deal(market='us') %}x{% endif %}", WordingRefused, "is a sign of the template language"),
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


def test_own_wording_holds_values_that_follow_their_terms(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    editing.perform(defining.wording_edit("Notice", "a message that arrives within {{ deviation_major_notice }}."))
    assert defining.wording("Notice") == "a message that arrives within 2\u00a0Business\u00a0Days.\n"
    changed = editing.perform(editing.term_edit("deviation_major_notice", 4))

    assert HOME in changed.clauses
    assert printed(agreement, "Notice").text == "a message that arrives within 4\u00a0Business\u00a0Days."
    value = TermText(TermId("deviation_major_notice"), "4\u00a0Business\u00a0Days")
    assert value in printed(agreement, "Notice").pieces
    assert value.term in agreement.printed().article(HOME).terms  # type: ignore[union-attr]
    editing.perform(defining.wording_edit("Notice", defining.wording("Notice").replace("message", "letter")))
    own = next(entry.own_wording for entry in agreement.content.glossary if entry.term == "Notice")
    assert own == "a letter that arrives within {{ terms.deviation_major_notice | duration }}."


def test_a_value_in_a_definition_is_shown_found_and_missed_like_one_in_an_article(
    agreement: OpenAgreement, defining: Defining, editing: Editing
) -> None:
    editing.perform(defining.wording_edit("Notice", "a message within {{ deviation_major_notice }}."))
    assert shown(agreement, None)["definitions"]["Notice"]["text"] == "a message within 2\u00a0Business\u00a0Days."
    assert "deviation_major_notice" in shown(agreement, None)["terms"]
    hits = [hit for hit in Replacing(agreement).hits(Sought("2 business days")) if hit.term == "Notice"]
    assert [hit.place for hit in hits] == [Place.VALUE]

    bare = replace(entry := entry_of(agreement, "Notice"), means=entry.wording, own_wording=None)
    agreement.settle(replace(agreement.content, glossary=(bare,)))
    editing.perform(defining.wording_edit("Notice", "a message within 3 days."))
    (untied,) = [finding for finding in Checking(agreement).findings() if finding.code == "value_untied"]
    assert untied.place.endswith("Definitions: Notice")


def entry_of(agreement: OpenAgreement, term: str) -> GlossaryEntry:
    return next(entry for entry in agreement.content.glossary if entry.term == term)


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


def test_a_redline_tells_a_value_in_a_definition_as_the_term_that_was_set(
    agreement: OpenAgreement, defining: Defining, editing: Editing, tmp_path: Path
) -> None:
    editing.perform(defining.wording_edit("Notice", "a message within {{ oos_notice }}, as [[DEV-CLASS]] says."))
    base = Versions(agreement).save("With a value")[0].id
    before = agreement.content.term(TermId("oos_notice")).printed
    editing.perform(editing.term_edit("oos_notice", 9))
    comparison = Comparing(agreement).versions(base)
    report = redline_versions(comparison, tmp_path / "r.docx", redline.Stamp("Ada Quality", NOON))

    (change,) = report.changes
    assert (change.subject, change.before, change.after) == ("oos_notice", before, "9\u00a0Business\u00a0Days")
    changed = [row for row in comparison.numbered if row.pair.is_changed]
    assert [row.numbers for row in changed] == [(1,)] * len(changed)
    here = [row for row in changed if row.pair.new is not None and row.pair.new.key == "notice"]
    assert len(here) == 1
    assert change.marks >= len(changed)
    assert all(row.numbers for row in changed)


def test_a_reserved_definitions_article_prints_no_list_and_its_terms_are_told_as_undefined(
    agreement: OpenAgreement, defining: Defining, editing: Editing, tmp_path: Path
) -> None:
    editing.perform(defining.wording_edit("Notice", "a message as [[DEV-CLASS]] says, by TBD."))
    base, before = Versions(agreement).save("As it was")[0].id, agreement.content
    editing.perform(Arranging(agreement).reserve_edit(HOME, "under negotiation"))

    assert agreement.printed().article(HOME).text == "[Reserved]"  # type: ignore[union-attr]
    assert agreement.printed_definition(entry_of(agreement, "Notice")) is None
    clean = export_word(agreement.printed(), tmp_path / "c.docx").read_bytes()
    assert "means a message" not in "\n".join(text for text, _ in lines(clean))
    found = [finding for finding in Checking(agreement).findings() if finding.code == "terms_undefined"]
    assert [finding.subject for finding in found] == [HOME]
    assert "defined terms are used, and no article says what they mean: " in found[0].message
    assert not [f for f in Checking(agreement).findings() if f.place.endswith("Definitions: Notice")]

    comparison = Comparing(agreement).versions(base)
    report = redline_versions(comparison, tmp_path / "r.docx", redline.Stamp("Ada Quality", NOON))
    assert [change.subject for change in report.changes] == [HOME]
    assert all(row.numbers or row.follows for row in comparison.numbered if row.pair.is_changed)
    assert lines(redline.accept_all(report.path.read_bytes())) == lines(clean)
    editing.perform(found[0].mend)  # type: ignore[arg-type]
    assert agreement.content == before


def test_terms_without_an_article_that_defines_them_are_told_with_the_clause_that_would(
    agreement: OpenAgreement, editing: Editing
) -> None:
    for other in agreement.content.articles:
        if "[[DEF-TERMS]]" in other.template:
            editing.perform(editing.wording_edit(other.clause, "The parties agree otherwise."))
    editing.perform_all(Arranging(agreement).remove_edits(HOME))

    (found,) = [finding for finding in Checking(agreement).findings() if finding.code == "terms_undefined"]
    assert (found.place, found.clause) == ("agreement", HOME)
    editing.perform(found.mend)  # type: ignore[arg-type]
    assert not [finding for finding in Checking(agreement).findings() if finding.code == "terms_undefined"]


def test_terms_that_a_text_defines_itself_are_not_missed(agreement: OpenAgreement, editing: Editing) -> None:
    own = "\n\n".join(f"“{entry.term}” means what the law calls so." for entry in agreement.content.glossary)
    editing.perform(Arranging(agreement).own_edit("audits", "Words", own))
    editing.perform(Arranging(agreement).reserve_edit(HOME, "see the other article"))

    assert not [finding for finding in Checking(agreement).findings() if finding.code == "terms_undefined"]


def lines(docx: bytes) -> list[tuple[str, str | None]]:
    return [(line.text, line.style) for story in redline.text_of(docx, view="accepted") for line in story.lines]


def test_renamed_and_reworded_it_is_two_changes(agreement: OpenAgreement, defining: Defining, editing: Editing) -> None:
    editing.perform(defining.wording_edit("Notice", "a letter."))
    editing.perform(Renaming(agreement).edit("Notice", "Message"))
    comparison = Comparing(agreement).versions(Versions(agreement).marks()[0].id)

    assert [type(edit).__name__ for edit in comparison.edits] == ["DefinedTermRenamed", "DefinitionReworded"]
    assert all(row.numbers for row in comparison.numbered if row.pair.is_changed)
