"""An approved text that somebody edited is put back as it was approved, and no word of the edit is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qa_drafter.domain.errors import LibraryDamaged, LifecycleRefused
from qa_drafter.library_files.clause_files import read_clause
from qa_drafter.resources import shipped_library
from qa_drafter.services.library_checking import library_report
from qa_drafter.services.library_mending import Mended, mend_library
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR
from tests.library_files.folders import CLAUSE, LIFECYCLE, change, seal, write_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "library")


@pytest.fixture
def workspace(folder: Path, tmp_path: Path) -> Workspace:
    """Someone who has worked with the library while it was sound."""
    made = Workspace(AUTHOR, folder, tmp_path / "kept")
    assert made.library
    return Workspace(AUTHOR, folder, tmp_path / "kept")


def test_an_edit_becomes_a_new_version_and_the_approved_words_come_back(workspace: Workspace, folder: Path) -> None:
    sealed = read_clause(folder / CLAUSE)
    change(folder, CLAUSE, "tell the Sponsor", "inform the Sponsor")
    with pytest.raises(LibraryDamaged):
        assert workspace.library

    draft = folder / CLAUSE.replace("balanced-1", "balanced-2")
    assert mend_library(workspace) == (Mended(folder / CLAUSE, draft),)
    assert read_clause(folder / CLAUSE) == sealed
    assert "inform the Sponsor" in draft.read_text(encoding="utf-8")
    assert [text.state for text in workspace.library.clauses] == ["approved", "draft"]
    assert library_report(folder).findings == ()
    last = (folder / LIFECYCLE).read_text(encoding="utf-8").splitlines()[-1]
    assert "event: drafted" in last
    assert "by: Ada Quality, reason: balanced-1 as it was edited" in last
    assert mend_library(workspace) == ()


def test_a_text_that_was_spoilt_or_lost_comes_back_too(workspace: Workspace, folder: Path) -> None:
    sealed = read_clause(folder / CLAUSE)
    change(folder, CLAUSE, "topic: quality.general", "topic: [quality.general")
    aside = (folder / CLAUSE).with_suffix(".edited")

    assert mend_library(workspace) == (Mended(folder / CLAUSE, aside),)
    assert "topic: [quality.general" in aside.read_text(encoding="utf-8")
    (folder / CLAUSE).unlink()
    assert mend_library(workspace) == (Mended(folder / CLAUSE),)
    assert read_clause(folder / CLAUSE) == sealed
    assert library_report(folder).findings == ()


def test_words_that_are_nowhere_to_be_found_are_told_and_nothing_is_touched(
    workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "kept")
    change(folder, CLAUSE, "tell the Sponsor", "inform the Sponsor")
    before = (folder / CLAUSE).read_bytes(), (folder / LIFECYCLE).read_bytes()

    assert mend_library(workspace) == (Mended(folder / CLAUSE, lost=True),)
    assert ((folder / CLAUSE).read_bytes(), (folder / LIFECYCLE).read_bytes()) == before
    seal(folder)
    assert mend_library(workspace) == ()


def test_the_texts_of_the_shipped_edition_are_known(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shipped_library(), tmp_path / "copy"))
    text = "clauses/deviations_oos/DEV-CAPA/balanced-1.md"
    change(folder, text, "shall open a corrective", "may open a corrective")

    (mended,) = mend_library(Workspace(AUTHOR, folder, tmp_path / "kept"))
    assert mended == Mended(folder / text, folder / text.replace("balanced-1", "balanced-2"))
    assert (folder / text).read_bytes() == (shipped_library() / text).read_bytes()


def test_the_shipped_edition_itself_is_not_mended(tmp_path: Path) -> None:
    with pytest.raises(LifecycleRefused):
        mend_library(Workspace(AUTHOR, None, tmp_path / "kept"))
