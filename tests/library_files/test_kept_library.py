"""A library kept as it was read: never another than its files say, whatever lies in the folder it is kept in."""

import pickle
import shutil
from pathlib import Path

import pytest

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.library_files.kept_library import MOST_KEPT, read_kept_library
from qa_drafter.resources import shipped_library
from tests.builders import library


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A copy of the shipped library, to be edited."""
    return Path(shutil.copytree(shipped_library(), tmp_path_factory.mktemp("library") / "edition"))


@pytest.fixture(scope="module")
def filled(folder, tmp_path_factory):
    kept_in = tmp_path_factory.mktemp("kept")
    read_kept_library(folder, kept_in)
    return kept_in


@pytest.fixture
def kept_in(filled, tmp_path):
    return Path(shutil.copytree(filled, tmp_path / "kept"))


def kept(kept_in):
    return sorted(kept_in.iterdir())


def test_what_is_kept_is_what_the_files_say(folder, kept_in):
    before = [path.read_bytes() for path in kept(kept_in)]

    assert read_kept_library(folder, kept_in) == library()
    assert [path.read_bytes() for path in kept(kept_in)] == before, "it was read anew"


def test_an_edited_file_is_read(folder, kept_in):
    terms = folder / "library.toml"
    words = terms.read_text(encoding="utf-8")
    terms.write_text(words.replace(f'"{library().edition}"', '"2031.7"'), encoding="utf-8")

    assert read_kept_library(folder, kept_in).edition == "2031.7"
    terms.write_text(words, encoding="utf-8")
    assert read_kept_library(folder, kept_in).edition == library().edition


def test_a_library_that_was_sound_and_is_damaged_now_is_refused(folder, kept_in):
    clause = next(folder.glob("clauses/*/*/balanced-1.md"))
    words = clause.read_bytes()
    clause.write_bytes(words + b"\nOne word more in an approved text.\n")

    with pytest.raises(LibraryDamaged, match="approved text was edited"):
        read_kept_library(folder, kept_in)
    clause.write_bytes(words)


class Sabotage:
    """Runs what it likes where a pickle is read without care."""

    def __reduce__(self):
        return (Path.touch, (Path("harm"),))


@pytest.mark.parametrize(
    "content",
    [b"", b"\x80", b"no pickle", pickle.dumps({"clauses": ()}), pickle.dumps(library().clauses[0])],
    ids=["empty", "cut off", "something else", "no library", "a part of one"],
)
def test_a_damaged_one_is_read_anew(folder, kept_in, content):
    (place,) = kept(kept_in)
    place.write_bytes(content)

    assert read_kept_library(folder, kept_in) == library()
    assert place.read_bytes() != content


def test_a_planted_one_does_nothing(folder, kept_in, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (place,) = kept(kept_in)
    place.write_bytes(pickle.dumps(Sabotage()))

    assert read_kept_library(folder, kept_in) == library()
    assert not Path("harm").exists()


def test_a_place_that_takes_nothing_does_no_harm(folder, tmp_path):
    taken = tmp_path / "a file"
    taken.write_text("in the way")

    assert read_kept_library(folder, taken / "kept") == library()


def test_few_are_kept(folder, kept_in):
    for number in range(6):
        (kept_in / f"library-{number}.pickle").write_bytes(b"old")
    next(path for path in kept(kept_in) if path.stat().st_size > 3).unlink()
    read_kept_library(folder, kept_in)

    assert len(kept(kept_in)) == MOST_KEPT
