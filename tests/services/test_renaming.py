"""A defined term takes another name everywhere at once, and the library's texts stay the library's."""

from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.domain.errors import NothingToDo, QaDrafterError, UnknownName, ValueRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.versions import Versions
from tests.builders import NOON


@pytest.fixture
def renaming(agreement: OpenAgreement) -> Renaming:
    return Renaming(agreement)


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


def words(agreement: OpenAgreement) -> str:
    parts = (part for article in agreement.printed().articles for part in (*article.paragraphs, *article.definitions))
    return "\n".join(f"{getattr(part, 'term', '')} {part.text}" for part in parts)


def test_a_meaning_is_told_as_it_is_printed(agreement: OpenAgreement, renaming: Renaming) -> None:
    meanings = {use.term: use.means for use in renaming.terms()}
    printed = {d.term: d.text for article in agreement.printed().articles for d in article.definitions}

    assert {term: meanings[term] for term in printed} == printed
    assert "Schedule 1" in meanings["Product"]
    assert not [term for term, means in meanings.items() if "appendix:" in means]


def test_definition_and_articles_take_the_name_and_no_article_departs_from_the_library(
    agreement: OpenAgreement, renaming: Renaming, editing: Editing
) -> None:
    use = next(use for use in renaming.terms() if use.term == "Deviation")
    changed = editing.perform(renaming.edit("Deviation", "Event"))

    assert len(changed.clauses) >= use.articles > 20
    said = words(agreement)
    assert "Event " in said
    assert "Events" in said
    assert all(article.own_wording is None for article in agreement.content.articles)
    assert next(use for use in renaming.terms() if use.term == "Event").uses == use.uses


def test_other_terms_that_hold_the_name_keep_theirs(
    agreement: OpenAgreement, renaming: Renaming, editing: Editing
) -> None:
    editing.perform(renaming.edit("Batch", "Lot"))

    assert "Batch Record" in words(agreement)
    assert "Lot Record" not in words(agreement)
    assert "each Lot" in words(agreement)


def test_wording_is_typed_with_the_new_name_and_left_alone_stays_the_library_s(
    agreement: OpenAgreement, renaming: Renaming, editing: Editing
) -> None:
    editing.perform(renaming.edit("Quality Unit", "Quality Department"))
    wording = editing.wording("AUD-ROUTINE")

    assert "[Quality Department]" in wording
    assert "Quality Unit" not in wording
    with pytest.raises(NothingToDo):
        editing.wording_edit("AUD-ROUTINE", wording)
    editing.perform(editing.wording_edit("AUD-ROUTINE", f"{wording}\nEach [Quality Department] keeps a list.\n"))
    editing.perform(renaming.edit("Quality Department", "Quality Unit"))
    assert "Quality Department" not in words(agreement)
    assert "[Quality" not in words(agreement)


def test_one_undo_takes_the_name_back(agreement: OpenAgreement, renaming: Renaming, editing: Editing) -> None:
    before, printed = agreement.content, agreement.printed().fingerprint
    editing.perform(renaming.edit("authorities", "Agency"))

    assert "Agency" in words(agreement)
    editing.undo()
    assert agreement.content == before
    assert agreement.printed().fingerprint == printed
    assert Versions(agreement).first_broken_entry() is None


@pytest.mark.parametrize(("term", "name", "refusal", "told"), [
    ("Batch", "Batch", NothingToDo, "it is called so already"),
    ("Batch", "Product", ValueRefused, "'Product' is another defined term"),
    ("Batch", "products", ValueRefused, "'Product' is another defined term"),
    ("Batch", "[Lot]", ValueRefused, "is no name"),
    ("Batch", " ", ValueRefused, "is no name"),
    ("Batch", "L" * 80, ValueRefused, "at most 60"),
    ("Patience", "Lot", UnknownName, "no defined term 'Patience'"),
    ("GMP", "cGMP", ValueRefused, "initials stand without a mark"),
    ("Business Day", "Working Day", ValueRefused, "the values of terms are counted in it"),
])  # fmt: skip
def test_a_name_that_cannot_be_is_refused(
    renaming: Renaming, term: str, name: str, refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        renaming.edit(term, name)
    assert told in str(error.value)


def test_a_plural_may_be_stated(agreement: OpenAgreement, renaming: Renaming, editing: Editing) -> None:
    editing.perform(renaming.edit("Deviation", "Departure from procedure", "Departures from procedure"))

    assert "Departures from procedure" in words(agreement)


def test_a_redline_tells_one_change_and_gives_both_versions_back(
    agreement: OpenAgreement, renaming: Renaming, editing: Editing, tmp_path: Path
) -> None:
    editing.perform(renaming.edit("Awareness", "Knowledge"))
    editing.perform(editing.wording_edit("AUD-SUB", "The parties agree otherwise on [Knowledge]."))
    first = Versions(agreement).marks()[0].id
    comparison = Comparing(agreement).versions(first)
    report = redline_versions(comparison, tmp_path / "r.docx", redline.Stamp("Ada Quality", NOON))

    assert [change.subject for change in report.changes] == ["awareness", ClauseId("AUD-SUB")]
    assert report.changes[0].marks > 20
    shown = [row for row in comparison.numbered if row.pair.is_changed]
    assert all(row.numbers for row in shown)
    marked = report.path.read_bytes()
    for version, resolve in ((first, redline.reject_all), (None, redline.accept_all)):
        clean = export_word(agreement.printed(version), tmp_path / f"{version}.docx").read_bytes()
        assert lines(resolve(marked)) == lines(clean)


def lines(docx: bytes) -> list[tuple[str, str | None]]:
    return [(line.text, line.style) for story in redline.text_of(docx, view="accepted") for line in story.lines]
