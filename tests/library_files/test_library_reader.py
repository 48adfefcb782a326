"""A clause library is read whole, or refused in one line that names the file, the line and the remedy."""

import shutil
from pathlib import Path

import pytest

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.resources import shipped_library
from tests.builders import deal, library
from tests.library_files.folders import CLAUSE, LIFECYCLE, change, seal, write_library

EDITED = (
    "an approved text was edited (approved 2026-11-22 by Ada); "
    "`library mend` restores it and makes the edit a new version"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path)


def refused(folder: Path) -> str:
    """The one line, with the folder left out."""
    with pytest.raises(LibraryDamaged) as error:
        read_library(folder)
    told = str(error.value).removeprefix(f"{folder}/")
    assert "\n" not in told
    assert error.value.remedy
    return told


# --- whole -----------------------------------------------------------------------------------------------------------


def test_a_small_library_is_read(folder: Path) -> None:
    held = read_library(folder)

    (text,) = held.clauses
    assert (text.id, text.position, text.version, text.state) == ("QUA-NOTE", "balanced", 1, LifecycleState.APPROVED)
    assert text.note == "Keep it short."
    assert text.when.because(deal(market="eu")) == "market is eu"
    assert held.term_definitions[TermId("notice")].default(Position.CMO) == 2
    assert [limit.message for limit in held.limits] == ["too late"]
    assert held.sources["EU GMP 7.15"].verified
    assert held.citation_rules.shown(("EU GMP 7.15",), deal(market="us")) == ()


def test_the_shipped_library_is_whole() -> None:
    held = library()

    assert len(held.sections) == 37
    assert {section.id for section in held.sections} == {text.topic.partition(".")[0] for text in held.clauses}
    assert len(held.requirements) == 188
    assert len(held.matrices) == 19
    assert len(held.activities) == 172
    assert len({text.id for text in held.clauses}) >= 60


@pytest.mark.parametrize("event", ["submitted", "rejected", "retired"])
def test_a_text_that_is_not_approved_enters_no_agreement(folder: Path, event: str) -> None:
    change(folder, LIFECYCLE, "event: approved", f"event: {event}")

    held = read_library(folder)
    assert held.clauses[0].state is not LifecycleState.APPROVED
    assert held.current == {}


def test_a_text_without_lifecycle_is_a_draft(folder: Path) -> None:
    (folder / LIFECYCLE).unlink()

    assert read_library(folder).clauses[0].state is LifecycleState.DRAFT


@pytest.mark.parametrize("rewritten", [
    lambda text: text.replace("\n", "\r\n"),
    lambda text: "\ufeff" + text,
    lambda text: text.replace("duration }}.", "duration }}.   ") + "\n\n",
    lambda text: text.replace("note: Keep it short.", "note: Another note."),
    lambda text: text.replace("sources: [EU GMP 7.15]", "sources:\n- EU GMP 7.15"),
], ids=["CRLF", "BOM", "trailing blanks", "note", "YAML manner"])  # fmt: skip
def test_what_the_eye_does_not_see_breaks_no_seal(folder: Path, rewritten: object) -> None:
    path = folder / CLAUSE
    path.write_bytes(rewritten(path.read_text(encoding="utf-8")).encode())  # type: ignore[operator]

    assert read_library(folder).clauses[0].state is LifecycleState.APPROVED


# --- broken ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "before", "after", "told"), [
    # the clause file
    (CLAUSE, "tell the Sponsor", "tell nobody",
     f"{CLAUSE}: {EDITED}"),
    (CLAUSE, "---\nid", "id", f"{CLAUSE}, line 1: no header between two lines of ---; see the clause file format"),
    (CLAUSE, "topic: quality.general", "topic: [quality.general", f"{CLAUSE}, line 6: did not find expected ',' or ']'"
     "; mend that line"),
    (CLAUSE, "note:", "remark:", f"{CLAUSE}, line 11: unknown header key 'remark'; use only id, position, version, "
     "topic, title, sources, when, satisfies, activities, note"),
    (CLAUSE, "satisfies:", "satisfy:", f"{CLAUSE}, line 8: unknown header key 'satisfy'; did you mean satisfies?"),
    (CLAUSE, "title: Notice\n", "", f"{CLAUSE}, line 2: the header has no title; add it"),
    (CLAUSE, "title: Notice", "title:", f"{CLAUSE}, line 6: the header has no title; add it"),
    (CLAUSE, "title: Notice", "title: 2026", f"{CLAUSE}, line 6: title is not text; put it in quotes"),
    (CLAUSE, "title: Notice", "title: Notice\ntitle: Twice", f"{CLAUSE}, line 7: key 'title' given twice"
     "; mend that line"),
    (CLAUSE, "position: balanced", "position: middle", f"{CLAUSE}, line 3: no position 'middle'; use sponsor, balanced,"
     " cmo, fixed"),
    (CLAUSE, "version: 1", "version: true", f"{CLAUSE}, line 4: version is not a whole number from 1"
     "; number the texts 1, 2, 3"),
    (CLAUSE, "id: QUA-NOTE", "id: note", f"{CLAUSE}, line 2: 'note' is no clause id"
     "; use three letters, a hyphen, a short word"),
    (CLAUSE, "sources: [EU GMP 7.15]", "sources: EU GMP 7.15", f"{CLAUSE}, line 9: sources is not a list of words"
     "; write [one, another]"),
    (CLAUSE, "market: [eu]", "market: [mars]", f"{CLAUSE}, line 7: market has no value 'mars'; use one of us, eu, uk,"
     " who"),
    (CLAUSE, "market: [eu]", "markets: [eu]", f"{CLAUSE}, line 7: a condition on the unknown key 'markets'"
     "; did you mean market?"),
    (CLAUSE, "market: [eu]", "market: []", f"{CLAUSE}, line 7: the condition on market names no value; use one of us,"
     " eu, uk, who"),
    (CLAUSE, "{market: [eu]}", "eu", f"{CLAUSE}, line 7: a condition is not a mapping"
     "; write {market: [us]} or all_of / any_of / not"),
    (CLAUSE, "{market: [eu]}", "{any_of: {market: [eu]}}", f"{CLAUSE}, line 7: any_of is not a list of conditions"
     "; begin each condition with a hyphen"),
    (CLAUSE, "[notice_given]", "[notice_givn]", f"{CLAUSE}, line 8: unknown requirement 'notice_givn'"
     "; did you mean 'notice_given'?"),
    (CLAUSE, "[tell]", "[sing]", f"{CLAUSE}, line 10: unknown activity 'sing'; correct the name or add the entry"),
    (CLAUSE, "[EU GMP 7.15]", "[EU GMP 9.99]", f"{CLAUSE}, line 9: unknown source 'EU GMP 9.99'"
     "; did you mean 'EU GMP 7.15'?"),
    (CLAUSE, "quality.general", "quality.generl", f"{CLAUSE}, line 5: unknown topic 'quality.generl'"
     "; did you mean 'quality.general'?"),
    # the other files
    ("library.toml", 'edition = "test"', "edition =", "library.toml, line 1: Invalid value; mend that line"),
    ("library.toml", 'edition = "test"', 'edition = ""', "library.toml, line 1: it names no edition; add a line like "
     'edition = "2026.1"'),
    ("library.toml", "edition", "publisher = 'me'\nedition", "library.toml, line 1: unknown key 'publisher'; use "
     "edition, title, language, own_texts_since"),
    ("sections.yaml", "  title: Quality\n", "", "sections.yaml, line 3: the entry has no title; add it"),
    ("sections.yaml", "    title: General\n", "", "sections.yaml, line 8: the entry has no title; add it"),
    ("sections.yaml", "part: I General", "part: II", "sections.yaml, line 5: part_order has no part 'II'"
     "; add it there"),
    ("sections.yaml", "purpose:", "purpos:", "sections.yaml, line 6: unknown key 'purpos'; did you mean purpose?"),
    ("sections.yaml", "purpose:", "shade:", "sections.yaml, line 6: unknown key 'shade'; use only id, title, part, "
     "purpose, topics, applies_when, exclude_when"),
    ("sections.yaml", "sections:", "chapters: []\nsections:", "sections.yaml, line 2: unknown key 'chapters'; use "
     "part_order, sections"),
    ("terms.yaml", "unit: business_days", "unit: moons", "terms.yaml, line 2: a value departs from the format ('moons' "
     "is not a valid Unit); correct it"),
    ("terms.yaml", "{balanced: 2}", "{cmo: 2}", "terms.yaml, line 2: the term has no balanced default; add it"),
    ("terms.yaml", "op: max", "op: more", "terms.yaml, line 7: a value departs from the format ('more' is not a valid "
     "LimitTest); correct it"),
    ("terms.yaml", "source: [EU GMP 7.15]", "source: EU GMP", "terms.yaml, line 7: a value departs from the format "
     "('EU GMP' is not a list of words); correct it"),
    ("requirements.yaml", "level: must", "level: maybe", "requirements.yaml, line 5: a value departs from the format "
     "('maybe' is not a valid Level); correct it"),
    ("requirements.yaml", "topic: quality", "topic: qualty", "requirements.yaml, line 9: unknown section 'qualty'"
     "; did you mean 'quality'?"),
    ("requirements.yaml", "{market: [eu]}", "{market: [eu}", "requirements.yaml, line 3: did not find expected ',' or "
     "']'; mend that line"),
    ("sources.yaml", "verified: true", "verified: perhaps", "sources.yaml, line 1: verified is neither true nor false"
     "; write true or false"),
    ("glossary.yaml", "- {term", "{term", "glossary.yaml, line 1: it is not a list of entries; see the "
     "format of the library"),
    ("clocks.yaml", "term: notice", "term: notce", "clocks.yaml, line 1: unknown term 'notce'; did you mean 'notice'?"),
    ("clocks.yaml", "QUA-NOTE", "QUA-GONE", "clocks.yaml, line 1: unknown clause 'QUA-GONE'; did you mean 'QUA-NOTE'?"),
    ("raci/roles.yaml", "party: sponsor", "party: nobody", "raci/roles.yaml, line 2: a value departs from the format "
     "('nobody' is not a valid Party); correct it"),
    ("raci/testing.yaml", "cmo_qa: AR", "cmo_qa: X", "raci/testing.yaml, line 2: a value departs from the format ('X' "
     "is not a valid Duty); correct it"),
    ("raci/testing.yaml", "cmo_qa: AR", "cmo_qx: AR", "raci/testing.yaml, line 6: unknown role 'cmo_qx'"
     "; did you mean 'cmo_qa'?"),
    ("raci/testing.yaml", "contractor_tells", "contractor_tels", "raci/testing.yaml, line 9: unknown rule "
     "'contractor_tels'; did you mean 'contractor_tells'?"),
    ("raci/rules.yaml", "type: letter_must_include", "type: letter_may", "raci/rules.yaml, line 3: a value departs "
     "from the format ('letter_may' is not a valid RuleKind); correct it"),
    ("raci/rules.yaml", "applies_to: rule_tagged", "applies_to: some", "raci/rules.yaml, line 3: applies_to is 'some'; "
     "write all or rule_tagged"),
    ("raci/rules.yaml", "{eu: EU", "{moon: EU", "raci/rules.yaml, line 1: market has no value 'moon'; use one of us, "
     "eu, uk, who"),
    ("wording.yaml", "severity: warning", "severity: bad", "wording.yaml, line 1: a value departs from the format "
     "('bad' is not a valid Severity); correct it"),
    ("requirements.yaml", "policy_core: []", "policy_core: [notice_gone]", "requirements.yaml, line 12: unknown "
     "requirement 'notice_gone'; did you mean 'notice_given'?"),
    ("settling_words.toml", "notice_given", "notice_gone", "settling_words.toml, line 1: unknown requirement "
     "'notice_gone'; did you mean 'notice_given'?"),
    ("settling_words.toml", "within", "(within", "settling_words.toml, line 1: '(within' is no regular "
     "expression (missing ), unterminated subpattern at position 0); mend it"),
    (LIFECYCLE, "event: approved", "event: liked", f"{LIFECYCLE}, line 2: no event 'liked'; use drafted, submitted, "
     "approved, rejected, retired"),
    (LIFECYCLE, "balanced-1", "balanced-2", f"{LIFECYCLE}, line 1: there is no file balanced-2.md; restore it or "
     "correct the name"),
    (LIFECYCLE, "sha256:", "sha256:0", f"{CLAUSE}: {EDITED}"),
])  # fmt: skip
def test_a_fault_is_told_with_file_line_and_remedy(folder: Path, name: str, before: str, after: str, told: str) -> None:
    change(folder, name, before, after)
    if name == CLAUSE and "edited" not in told:
        (folder / LIFECYCLE).unlink()

    assert refused(folder) == told


@pytest.mark.parametrize("name", [
    "sections.yaml", "sources.yaml", "wording.yaml", "raci/testing.yaml", "raci/roles.yaml", "raci/rules.yaml",
])  # fmt: skip
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    assert refused(folder) == f"{name}: no such file; check the name and the folder"


def test_a_library_need_not_say_which_words_settle_a_requirement(folder: Path) -> None:
    assert read_library(folder).requirements[0].settled_by == ("within",)
    (folder / "settling_words.toml").unlink()

    assert read_library(folder).requirements[0].settled_by == ()


def test_a_folder_that_is_no_library_is_refused(tmp_path: Path) -> None:
    told = "not a clause library: it has no library.toml; choose the library's folder"

    assert refused(tmp_path) == f"{tmp_path}: {told}"


def test_a_clause_without_words_is_refused(folder: Path) -> None:
    path = folder / CLAUSE
    header = path.read_text(encoding="utf-8").rpartition("---\n")[0]
    path.write_text(f"{header}---\n \n", encoding="utf-8")

    assert refused(folder) == f"{CLAUSE}, line 13: the clause has no text; write its body"


def test_two_files_cannot_be_one_text(folder: Path) -> None:
    copied = folder / "clauses" / "quality" / "QUA-COPY" / "balanced-1.md"
    copied.parent.mkdir()
    shutil.copy(folder / CLAUSE, copied)

    told = "clauses/quality/QUA-COPY/balanced-1.md, line 2: it is QUA-NOTE balanced-1, as "
    remedy = "quality/QUA-NOTE/balanced-1.md is; give one of the two another id, position or version"
    assert refused(folder) == told + remedy


def test_all_texts_of_a_clause_have_one_heading(folder: Path) -> None:
    text = (
        (folder / CLAUSE).read_text(encoding="utf-8").replace("balanced", "cmo").replace("title: Notice", "title: Word")
    )
    (folder / CLAUSE).with_name("cmo-1.md").write_text(text, encoding="utf-8")

    told = "clauses/quality/QUA-NOTE/cmo-1.md, line 6: its title differs from that of another text of QUA-NOTE"
    assert refused(folder) == f"{told}; use that of balanced-1, or another clause id"


def test_a_name_given_twice_is_refused(folder: Path) -> None:
    path = folder / "terms.yaml"
    path.write_text(path.read_text().replace("terms:\n", "") * 2, encoding="utf-8")
    path.write_text("terms:\n" + path.read_text(), encoding="utf-8")

    assert refused(folder) == "terms.yaml, line 8: term 'notice' stands there twice; give each its own name"


def test_a_new_version_is_current_once_it_is_approved(folder: Path) -> None:
    text = (
        (folder / CLAUSE).read_text(encoding="utf-8").replace("version: 1", "version: 2").replace("tell", "inform", 2)
    )
    (folder / CLAUSE).with_name("balanced-2.md").write_text(text.replace("[inform]", "[tell]"), encoding="utf-8")

    held = read_library(folder)
    assert held.current[ClauseId("QUA-NOTE"), Position.BALANCED].version == 1


def test_a_text_edited_and_approved_again_is_read(folder: Path) -> None:
    change(folder, CLAUSE, "tell the Sponsor", "inform the Sponsor")
    seal(folder)

    assert "inform" in read_library(folder).clauses[0].body


def test_the_shipped_library_is_read_from_any_copy(tmp_path: Path) -> None:
    copied = shutil.copytree(shipped_library(), tmp_path / "copied library")

    assert read_library(copied) == library()
