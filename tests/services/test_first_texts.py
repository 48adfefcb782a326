"""A clause from nothing, the first text at a position that has none, and the sources that they rest on."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_drafter.domain.clause import Source
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ClauseRefused, NothingToDo, QaDrafterError
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.services.author import Author
from qa_drafter.services.first_texts import FirstText, missing_positions
from qa_drafter.services.library_checking import library_report
from qa_drafter.services.library_editing import LibraryEditing
from qa_drafter.services.source_register import enter_source
from qa_drafter.services.term_register import UNITS, enter_term, placeholder
from qa_drafter.services.text_names import TextName
from qa_drafter.services.workspace import Workspace
from tests.library_files.folders import change, write_library

WORDS = "The Contractor shall keep the record of each [Batch] for {{ terms.notice | duration }}.\n"
KEEPING = FirstText(
    "QUA-KEEP", Position.SPONSOR, "quality.general", "Keeping", ("EU GMP 7.15",), WORDS, "{market: [eu]}"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "library")


@pytest.fixture
def workspace(folder: Path, tmp_path: Path) -> Workspace:
    return Workspace(Author("Ada", lambda: "2026-12-01T10:00:00Z"), folder, tmp_path / "kept")


def refused(workspace: Workspace, stated: FirstText) -> str:
    with pytest.raises(ClauseRefused) as error:
        LibraryEditing(workspace).new_clause(stated.file, where=stated.clause)
    return str(error.value)


def stated(**parts: object) -> FirstText:
    whole = {name: getattr(KEEPING, name) for name in FirstText.__slots__} | parts
    return FirstText(**whole)


def test_a_clause_from_nothing_goes_from_draft_to_approved_by_another_person(
    workspace: Workspace, folder: Path
) -> None:
    made = LibraryEditing(workspace).new_clause(KEEPING.file, "wanted by the sponsor")
    assert (made.text.id, made.text.version, made.text.title) == ("QUA-KEEP", 1, "Keeping")
    LibraryEditing(workspace).submit(made.text)
    [text] = [one for one in workspace.library.clauses if one.id == "QUA-KEEP"]
    with pytest.raises(QaDrafterError, match="four eyes"):
        LibraryEditing(workspace).approve(text)
    workspace.author = Author("Ben", lambda: "2026-12-01T11:00:00Z")
    LibraryEditing(workspace).approve(text)

    assert read_library(folder).positions(text.id)[0].position is Position.SPONSOR
    assert library_report(folder).findings == ()


@pytest.mark.parametrize(("parts", "told"), [
    ({"clause": "DEV-KEEP"}, "DEV-KEEP: the clauses of Quality begin with QUA, and not with DEV; call it QUA-KEEP"),
    ({"clause": "keep"}, "is no clause id; use three letters, a hyphen, a short word"),
    ({"topic": "quality.none"}, "unknown topic 'quality.none'; did you mean"),
    ({"title": ""}, "the header has no title; add it"),
    ({"words": ""}, "the clause has no text; write its body"),
    ({"words": "It stands in {{ terms.hours | duration }}."}, "unknown term hours"),
    ({"sources": ("21 CFR 1",)}, "unknown source '21 CFR 1'"),
    ({"when": "{market: [mars]}"}, "mars"),
    ({"clause": "QUA-NOTE", "position": Position.BALANCED, "title": "Notice"}, "has a balanced text already; give"),
    ({"clause": "QUA-NOTE", "position": Position.FIXED, "title": "Notice"},
     "a fixed text stands for all positions, and QUA-NOTE has balanced-1 (and 1 more fault); retire balanced-1 first"),
    ({"clause": "QUA-NOTE", "title": "Notice"}, "claims other requirements than balanced-1; claim those of balanced-1"),
])  # fmt: skip
def test_what_does_not_hold_is_refused_in_one_line(
    workspace: Workspace, folder: Path, parts: dict[str, object], told: str
) -> None:
    before = sorted(folder.rglob("*"))

    said = refused(workspace, stated(**parts))

    assert told in said
    assert "\n" not in said
    assert sorted(folder.rglob("*")) == before


def test_a_clause_gets_its_first_text_at_a_position_from_words_alone(workspace: Workspace) -> None:
    assert missing_positions(workspace.library, "QUA-NOTE") == (Position.SPONSOR, Position.CMO)

    made = LibraryEditing(workspace).new_version("QUA-NOTE", TextName(Position.SPONSOR), WORDS)

    assert (made.text.title, made.text.version, made.text.satisfies) == ("Notice", 1, ("notice_given",))
    assert missing_positions(workspace.library, "QUA-NOTE") == (Position.CMO,)


def test_a_fixed_text_stands_for_all_positions(workspace: Workspace, folder: Path) -> None:
    fixed = LibraryEditing(workspace).new_clause(stated(position=Position.FIXED).file).text

    assert missing_positions(workspace.library, fixed.id) == ()
    with pytest.raises(ClauseRefused, match="a fixed text stands for all positions, and QUA-KEEP has fixed-1"):
        LibraryEditing(workspace).new_version(fixed.id, TextName(Position.CMO), WORDS)


def known(folder: Path) -> ClauseLibrary:
    return read_library(folder)


def test_a_source_is_entered_once_and_marked_when_somebody_has_read_it(workspace: Workspace, folder: Path) -> None:
    change(folder, "sources.yaml", "- {cite", "# The register.\n- {cite")
    cite = "21 CFR 211.22(d)"
    enter_source(workspace, Source(cite, verified=False, basis="statute_regulation", says="written responsibilities"))
    assert not known(folder).sources[cite].verified
    enter_source(workspace, Source(cite, verified=True, how="eCFR, read on 1 December 2026"))

    read = known(folder).sources[cite]
    assert (read.verified, read.says, read.basis) == (True, "written responsibilities", "statute_regulation")
    assert read == workspace.library.sources[cite]
    lines = (folder / "sources.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == [
        "# The register.", "- {cite: EU GMP 7.15, verified: true, basis: gmp_guideline, on: '2026-11-22'}"
    ]  # fmt: skip
    with pytest.raises(NothingToDo, match="the register says so already"):
        enter_source(workspace, Source(cite, verified=True))
    LibraryEditing(workspace).new_clause(stated(sources=(cite,)).file)


@pytest.mark.parametrize(("source", "told"), [
    (Source(" ", verified=False), "source: it has no name; write the citation"),
    (Source("21 CFR 1", verified=False), "source 21 CFR 1: it does not say what it is; use statute_regulation, "),
    (Source("21 CFR 1", verified=True, basis="industry"), "it is marked as read, and not how; say what was read"),
])  # fmt: skip
def test_a_source_that_says_too_little_is_refused(workspace: Workspace, source: Source, told: str) -> None:
    with pytest.raises(ClauseRefused) as error:
        enter_source(workspace, source)
    assert told in str(error.value)


def test_a_term_is_entered_with_its_defaults_and_a_new_clause_prints_it(workspace: Workspace, folder: Path) -> None:
    done = enter_term(workspace, "keeping", "Keeping of records", "years", {"balanced": "5", "sponsor": "10"})
    assert placeholder(done.term) == "{{ terms.keeping | duration }}"
    LibraryEditing(workspace).new_clause(
        stated(words=f"The Contractor shall keep it for {placeholder(done.term)}.").file
    )

    term = known(folder).term_definitions[done.term.id]
    assert term == workspace.library.term_definitions[done.term.id]
    assert [term.default(position) for position in (Position.SPONSOR, Position.BALANCED, Position.CMO)] == [10, 5, 5]
    assert library_report(folder).findings == ()


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_has_its_way_to_print(workspace: Workspace, unit: str) -> None:
    done = enter_term(workspace, f"new_{unit}", "New", unit, {"balanced": "5"})
    text = stated(words=f"The Contractor shall keep {placeholder(done.term)}.")
    assert LibraryEditing(workspace).clause_draft(text.file).reviewed.faults == ()


@pytest.mark.parametrize(("name", "label", "unit", "defaults", "told"), [
    ("Keeping", "Keeping", "years", {"balanced": "5"}, "term Keeping: this is no name of a term; use small letters"),
    ("notice", "Notice", "years", {"balanced": "5"}, "term notice: the library has it already; print it"),
    ("keeping", "", "years", {"balanced": "5"}, "term keeping: it has no label"),
    ("keeping", "Keeping", "enum", {"balanced": "5"}, "term keeping: enum is no unit here; use hours"),
    ("keeping", "Keeping", "years", {"cmo": "5"}, "it has no balanced default; give balanced=VALUE"),
    ("keeping", "Keeping", "years", {"balanced": "5", "fixed": "6"}, "fixed is no position"),
    ("keeping", "Keeping", "years", {"balanced": "long"}, "'long' is not a number of years; give the number alone"),
])  # fmt: skip
def test_what_is_no_term_is_refused_in_one_line(
    workspace: Workspace, folder: Path, name: str, label: str, unit: str, defaults: dict[str, str], told: str
) -> None:
    before = (folder / "terms.yaml").read_bytes()
    with pytest.raises(QaDrafterError) as error:
        enter_term(workspace, name, label, unit, defaults)
    assert told in str(error.value)
    assert (folder / "terms.yaml").read_bytes() == before
