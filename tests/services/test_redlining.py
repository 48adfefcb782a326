"""Redlines as the user asks for them: of two versions, of any two Word files, and what is refused."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.versions import Versions
from qa_drafter.services.word_files import changes_of_file, compare_files, resolve_file, resolve_some
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, EXAMPLES, example_deal
from tests.redline.documents import docx, unzipped, zipped

STAMP = redline.Stamp("Ada Quality", "2026-11-22T12:00:00Z")


@pytest.fixture(scope="module", params=EXAMPLES)
def negotiated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenAgreement]:
    """An example agreement with a second version that three edits made."""
    folder = tmp_path_factory.mktemp("negotiated")
    agreement = Workspace(AUTHOR).create(example_deal(request.param), folder / "agreement.qagr")
    editing = Editing(agreement)
    content = agreement.content
    rows = [(matrix, row) for matrix in content.matrices for row in matrix.rows]
    activity, swapped = next((r.activity, s) for _, r in rows if (s := _swapped(dict(r.duties))))
    wordings = ((article.clause, editing.wording(article.clause)) for article in content.articles)
    clause, wording = next((c, text) for c, text in wordings if "{" not in text and "shall" in text)
    for edit in (
        editing.term_edit("deviation_major_notice", 5),
        editing.duty_edit(activity, swapped),
        editing.wording_edit(clause, wording.replace("shall", "must", 1)),
    ):
        editing.perform(edit)
    Versions(agreement).save("Second draft")
    yield agreement
    agreement.close()


def _swapped(duties: dict[str, str]) -> dict[str, str]:
    """The letters A and R of a row, the other way round; empty when it has not one of each."""
    holders = {letter: [role for role, duty in duties.items() if duty == letter] for letter in ("A", "R")}
    if any(len(roles) != 1 for roles in holders.values()):
        return {}
    return {holders["A"][0]: "R", holders["R"][0]: "A"}


def test_three_edits_are_three_changes_and_both_versions_come_back(negotiated: OpenAgreement, tmp_path: Path) -> None:
    marks = Versions(negotiated).marks()
    comparison = Comparing(negotiated).versions(marks[0].id, marks[1].id)
    report = redline_versions(comparison, tmp_path / "r.docx", STAMP)

    assert len(report.changes) == 3
    assert all(change.marks for change in report.changes)
    assert report.not_tracked == ()
    assert report.document_control > 3
    ways: tuple[tuple[redline.View, Callable[[bytes], bytes]], ...]
    ways = (("original", redline.reject_all), ("accepted", redline.accept_all))
    for mark, (view, resolve) in zip(marks, ways, strict=True):
        export_word(negotiated.printed(mark.id), tmp_path / f"{mark.id}.docx")
        clean = (tmp_path / f"{mark.id}.docx").read_bytes()
        marked = report.path.read_bytes()
        wanted = _said(clean, "accepted")
        assert _said(marked, view) == wanted
        assert _said(resolve(marked), "accepted") == wanted


def test_what_follows_from_an_edit_is_no_change_of_its_own(tmp_path: Path) -> None:
    agreement = Workspace(AUTHOR).create(example_deal(EXAMPLES[0]), tmp_path / "agreement.qagr")
    editing = Editing(agreement)
    clause = agreement.content.clocks[0].clause
    editing.perform(editing.wording_edit(clause, "The Contractor shall tell the Sponsor at once and in writing."))
    comparison = Comparing(agreement).versions(Versions(agreement).marks()[0].id)
    report = redline_versions(comparison, tmp_path / "r.docx", STAMP)
    agreement.close()

    assert [change.subject for change in report.changes] == [clause]
    rows = [line.text for line in redline.text_of(report.path.read_bytes(), view="accepted")[0].lines if line.cell]
    assert report.changes[0].marks > 1
    assert not any(text == comparison.old.content.clocks[0].event for text in rows)


def test_the_cells_of_a_schedule_to_be_filled_in_follow_the_terms_and_texts_behind_them(tmp_path: Path) -> None:
    agreement = Workspace(AUTHOR).create(example_deal(EXAMPLES[0]), tmp_path / "agreement.qagr")
    editing = Editing(agreement)
    editing.perform(editing.term_edit("change_moderate_notice", 90))
    editing.perform(editing.position_edit("REL-PACK", "sponsor"))
    comparison = Comparing(agreement).versions(Versions(agreement).marks()[0].id)
    report = redline_versions(comparison, tmp_path / "r.docx", STAMP)
    agreement.close()

    assert [change.subject for change in report.changes] == ["change_moderate_notice", "REL-PACK"]
    assert sum(change.marks for change in report.changes) > len(report.changes) + 8


def _said(content: bytes, view: redline.View) -> list[tuple[object, ...]]:
    """Every line with its part, style and cell."""
    stories = redline.text_of(content, view=view)
    return [(story.part, line.text, line.style, line.cell) for story in stories for line in story.lines]


def test_any_two_files_are_compared_and_resolved(tmp_path: Path) -> None:
    old, new, marked = (tmp_path / name for name in ("old.docx", "new.docx", "marked.docx"))
    old.write_bytes(docx("The Supplier shall notify QA.", "E"))
    new.write_bytes(docx("The Supplier shall notify the QP.", "E"))

    report = compare_files(old, new, marked, STAMP)
    assert [(change.kind, change.marks) for change in report.changes] == [("replace", 1)]
    resolve_file(marked, tmp_path / "accepted.docx", accept=True)
    accepted = redline.text_of((tmp_path / "accepted.docx").read_bytes(), view="accepted")
    assert accepted == redline.text_of(new.read_bytes(), view="accepted")


def test_changes_are_listed_and_some_of_them_resolved(tmp_path: Path) -> None:
    old, new, marked, out = (tmp_path / name for name in ("old.docx", "new.docx", "marked.docx", "out.docx"))
    old.write_bytes(docx("The Supplier shall notify QA.", "Kept for ten years.", "E"))
    new.write_bytes(docx("The Supplier shall inform QA.", "Kept for two years.", "E"))
    compare_files(old, new, marked, STAMP)

    assert [(c.number, c.before, c.after) for c in changes_of_file(marked)] == [
        (1, "notify", "inform"),
        (2, "ten", "two"),
    ]
    resolve_some(marked, out, accept=[2], reject=[])
    assert [(c.number, c.after) for c in changes_of_file(out)] == [(1, "inform")]
    with pytest.raises(WordFileRefused, match=r"no tracked change 9: the file has 2; list the changes with --list"):
        resolve_some(marked, out, accept=[9], reject=[])


@pytest.mark.parametrize(("content", "says"), [
    (None, "no such file"),
    (b"", "it is empty"),
    (b"\x89PNG\r\n\x1a\n", "it is no zip package"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
])  # fmt: skip
def test_a_file_that_is_no_word_file_is_refused_by_name(tmp_path: Path, content: bytes | None, says: str) -> None:
    good, bad, out = (tmp_path / name for name in ("good.docx", "bad.docx", "out.docx"))
    good.write_bytes(docx("text"))
    if content is not None:
        bad.write_bytes(content)

    with pytest.raises(WordFileRefused, match=says) as refused:
        compare_files(bad, good, out, STAMP)
    assert "bad.docx" in str(refused.value)
    assert not out.exists()


def test_a_file_with_macros_keeps_its_ending(tmp_path: Path) -> None:
    plain, macros, out = (tmp_path / name for name in ("plain.docx", "macros.docm", "out.docx"))
    plain.write_bytes(docx("text"))
    macros.write_bytes(
        zipped({
            name: content.replace(b"wordprocessingml.document.main", b"ms-word.document.macroEnabled.main")
            for name, content in unzipped(docx("text and more")).items()
        })
    )  # fmt: skip

    with pytest.raises(WordFileRefused, match=r"macros.docm is a .docm file.*name it out.docm"):
        compare_files(plain, macros, out, STAMP)
    with pytest.raises(WordFileRefused, match=r"name it out.docm"):
        resolve_file(macros, out, accept=True)
    assert compare_files(plain, macros, tmp_path / "out.docm", STAMP).changes
    assert compare_files(macros, plain, out, STAMP).changes


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WordFileRefused, match="folder"):
        resolve_file(tmp_path, tmp_path / "out.docx", accept=True)
