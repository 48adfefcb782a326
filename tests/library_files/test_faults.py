"""Every fault of a library is told in one run, and none that only follows from another."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.library_files.clause_files import read_clause
from qa_drafter.library_files.library_reader import read_library, read_with_faults
from qa_drafter.services.library_checking import library_report
from tests.library_files.folders import CLAUSE, LIFECYCLE, change, seal, write_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path)


def told(folder: Path) -> list[str]:
    """Each finding of severity error as one line."""
    errors = [finding for finding in library_report(folder).findings if finding.severity == "error"]
    return [f"{finding.place}: {finding.message}" for finding in errors]


def test_a_whole_library_has_nothing_to_tell(folder: Path) -> None:
    report = library_report(folder)

    assert (report.findings, report.is_sound, report.texts, report.edition) == ((), True, 1, "test")


def test_every_fault_of_every_file_is_told_in_one_run(folder: Path) -> None:
    change(folder, "terms.yaml", "op: max", "op: more")
    change(folder, "sections.yaml", "topics:", "subjects:")
    change(folder, "sources.yaml", "verified: true", "verified: [true")
    change(folder, "raci/testing.yaml", "cmo_qa: AR, sponsor_qa: I}", "cmo_qx: AR, sponsor_qa: I}")
    change(folder, CLAUSE, "market: [eu]", "market: [mars]")
    change(folder, CLAUSE, "note:", "remark:")
    second = folder / "clauses/quality/QUA-OTHER/balanced-1.md"
    second.parent.mkdir()
    second.write_text(
        "---\nid: QUA-OTHER\nposition: balanced\nversion: 1\ntopic: quality.general\ntitle: Other\n"
        "sources: [EU GMP 7.15]\n---\n{{ terms.notise | duration }}\n",
        encoding="utf-8",
    )

    assert told(folder) == [
        "terms.yaml, line 7: a value departs from the format ('more' is not a valid LimitTest); correct it",
        "sources.yaml, line 1: did not find expected ',' or ']'; mend that line",
        "sections.yaml, line 7: unknown key 'subjects'; use only id, title, part, purpose, topics, applies_when, "
        "exclude_when",
        f"{CLAUSE}, line 11: unknown header key 'remark'; use only id, position, version, topic, title, sources, when,"
        " satisfies, activities, note",
        f"{CLAUSE}, line 7: market has no value 'mars'; use one of us, eu, uk, who",
        "raci/testing.yaml, line 6: unknown role 'cmo_qx'; did you mean 'cmo_qa'?",
        "clauses/quality/QUA-OTHER/balanced-1.md, line 9: unknown term notise; correct the name or add the term",
    ]


def test_several_faults_of_one_file_are_told_each_with_its_line(folder: Path) -> None:
    change(folder, "requirements.yaml", "level: must", "level: maybe")
    change(folder, "requirements.yaml", "policy_core: []", "- id: twice\n  level: must\npolicy_core: []")

    assert told(folder) == [
        "requirements.yaml, line 5: a value departs from the format ('maybe' is not a valid Level); correct it",
        "requirements.yaml, line 12: the entry has no topic; add it",
    ]


@pytest.mark.parametrize("name", ["terms.yaml", "sections.yaml", "sources.yaml", "requirements.yaml", "glossary.yaml"])
@pytest.mark.parametrize("broken", ["mapping: [", "- {no_such_key: 1}\n", ""])
def test_what_lies_in_a_faulty_file_is_not_told_as_missing_elsewhere(folder: Path, name: str, broken: str) -> None:
    path = folder / name
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{broken}" if broken else "", encoding="utf-8")
    found = told(folder)

    assert found
    assert all(line.startswith(name) for line in found), found


def test_a_missing_file_is_one_fault(folder: Path) -> None:
    for name in ("terms.yaml", "raci/roles.yaml"):
        (folder / name).unlink()

    assert told(folder) == [
        "terms.yaml: no such file; check the name and the folder",
        "raci/roles.yaml: no such file; check the name and the folder",
    ]


def test_a_broken_record_hides_no_other_fault_and_makes_none(folder: Path) -> None:
    (folder / LIFECYCLE).write_text("- {text: balanced-1, event", encoding="utf-8")
    change(folder, CLAUSE, "[Batch]", "[Lot]")

    assert told(folder) == [
        f"{LIFECYCLE}, line 1: did not find expected ',' or '}}'; mend that line",
        f"{CLAUSE}, line 13: [Lot] is not in the glossary; add it or take the brackets away",
    ]


def test_a_nested_condition_is_told_with_its_own_line(folder: Path) -> None:
    change(
        folder, CLAUSE, "when: {market: [eu]}", "when:\n  all_of:\n  - market: [eu]\n  - stage: [phase9]\n    rx: true"
    )
    (folder / LIFECYCLE).unlink()

    assert told(folder) == [f"{CLAUSE}, line 10: stage has no value 'phase9'; use one of phase1, phase2_3, commercial"]


def test_two_files_in_no_place_of_their_own_are_one_text(folder: Path) -> None:
    words = (folder / CLAUSE).read_text(encoding="utf-8")
    for name in ("copy-a.md", "copy-b.md"):
        (folder / CLAUSE).with_name(name).write_text(words.replace("version: 1", "version: 2"), encoding="utf-8")

    assert told(folder) == [
        "clauses/quality/QUA-NOTE/copy-a.md: the header says another place than the file's; move it to "
        "quality/QUA-NOTE/balanced-2.md",
        "clauses/quality/QUA-NOTE/copy-b.md, line 2: it is QUA-NOTE balanced-2, as quality/QUA-NOTE/copy-a.md is; give "
        "one of the two another id, position or version",
    ]


@pytest.mark.parametrize("place", ["stray.md", "quality/stray.md", "quality/QUA-NOTE/older/balanced-1.md"])
def test_a_text_where_nobody_would_read_it_is_told(folder: Path, place: str) -> None:
    path = folder / "clauses" / place
    path.parent.mkdir(exist_ok=True)
    path.write_text("words", encoding="utf-8")

    assert told(folder) == [f"clauses/{place}: a text lies outside the folder of a clause; move it to SECTION/CLAUSE/"]


def test_the_words_of_a_retired_text_are_sealed_too(folder: Path) -> None:
    with (folder / LIFECYCLE).open("a", encoding="utf-8") as file:
        file.write("- {text: balanced-1, event: retired, on: '2026-11-23', by: Ada, reason: old}\n")
    change(folder, CLAUSE, "tell the Sponsor", "tell nobody")

    (line,) = told(folder)
    assert line.startswith(f"{CLAUSE}: an approved text was edited (approved 2026-11-22 by Ada)")


def test_an_approval_without_a_fingerprint_is_told(folder: Path) -> None:
    _, faults = read_with_faults(folder)
    assert faults.found == []
    record = folder / LIFECYCLE
    record.write_text(record.read_text(encoding="utf-8").partition(", fingerprint")[0] + "}\n", encoding="utf-8")

    (line,) = told(folder)
    assert line.startswith(f"{LIFECYCLE}, line 2: the approval has no fingerprint; add fingerprint: 'sha256:")


def test_a_library_with_several_faults_is_refused_in_one_line(folder: Path) -> None:
    change(folder, "terms.yaml", "op: max", "op: more")
    change(folder, "sources.yaml", "verified: true", "verified: perhaps")
    change(folder, "glossary.yaml", "means", "meaning")

    with pytest.raises(LibraryDamaged) as error:
        read_library(folder)
    assert "\n" not in str(error.value)
    assert str(error.value).endswith("correct it (and 2 more faults: see `library check`)")
    assert len(error.value.faults) == 3


def test_a_sealed_text_is_sound_again_when_it_is_restored(folder: Path) -> None:
    change(folder, CLAUSE, "tell the Sponsor", "tell nobody")
    assert told(folder)
    change(folder, CLAUSE, "tell nobody", "tell the Sponsor")
    assert told(folder) == []

    change(folder, CLAUSE, "tell the Sponsor", "tell nobody")
    seal(folder)
    assert told(folder) == []


def test_a_reference_beyond_its_agreements_is_told_where_nothing_else_is_wrong(folder: Path) -> None:
    words = (folder / CLAUSE).read_text(encoding="utf-8").replace("QUA-NOTE", "QUA-WIDE").replace("when:", "note:", 1)
    wide = folder / "clauses/quality/QUA-WIDE/balanced-1.md"
    wide.parent.mkdir()
    header = "".join(line for line in words.splitlines(keepends=True)[:-1] if not line.startswith(("note", "satisf")))
    wide.write_text(f"{header}The Contractor shall act.\n\nThis follows [[QUA-NOTE]].\n", encoding="utf-8")
    fingerprint = read_clause(wide).fingerprint
    (wide.parent / "lifecycle.yaml").write_text(
        "- {text: balanced-1, event: submitted, on: '2026-11-21', by: Carl}\n"
        f"- {{text: balanced-1, event: approved, on: '2026-11-22', by: Ada, fingerprint: '{fingerprint}'}}\n",
        encoding="utf-8",
    )

    assert told(folder) == [
        "clauses/quality/QUA-WIDE/balanced-1.md, line 12: it refers to QUA-NOTE also in agreements without that clause "
        "(market is us, not eu); put the reference behind {% if included('QUA-NOTE') %}"
    ]
