"""A finished file reaches its place whole or not at all, and never takes the place of what cannot be had again."""

import os
import stat
import sys
from pathlib import Path

import pytest

from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.redline import Stamp
from qa_drafter.services.delivery import arriving_at, deliver, keep_apart, together
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.word_files import compare_files, resolve_file
from tests.builders import NOON


def refused(to: Path) -> str:
    with pytest.raises(WordFileRefused) as error:
        deliver(to, b"new", WordFileRefused)
    assert not list(to.parent.glob(".*.part"))
    return str(error.value).removeprefix(f"{to}: ")


def test_a_file_is_written_whole_with_the_rights_of_any_new_file(tmp_path: Path) -> None:
    to = tmp_path / "Größe & Maß (§ 5).docx"
    to.write_bytes(b"old")
    deliver(to, b"new", WordFileRefused)
    (tmp_path / "plain").write_bytes(b"")

    assert to.read_bytes() == b"new"
    assert stat.S_IMODE(to.stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)
    assert len(list(tmp_path.iterdir())) == 2


def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    if sys.platform == "win32":  # it knows no pipe that lies in a folder
        return
    pipe, link = tmp_path / "pipe", tmp_path / "link.docx"
    os.mkfifo(pipe)
    link.symlink_to(pipe)

    for to in (pipe, link):
        assert refused(to) == "this is a device or a pipe, not a file; name a file"
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert link.is_symlink()


class StoppedError(Exception):
    """Whatever ends the work early."""


def test_work_that_ends_early_leaves_what_was_there(tmp_path: Path) -> None:
    to = tmp_path / "a.docx"
    to.write_bytes(b"old")

    def stop_halfway() -> None:
        with arriving_at(to, WordFileRefused) as place:
            place.write_bytes(b"half")
            raise StoppedError

    with pytest.raises(StoppedError):
        stop_halfway()
    assert to.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [to]


def test_files_that_belong_together_are_all_written_or_none(tmp_path: Path) -> None:
    one, two, three = (tmp_path / name for name in ("1.docx", "2.docx", "3.docx"))
    two.write_bytes(b"old")
    with together(one, two, refusal=WordFileRefused):
        deliver(one, b"new", WordFileRefused)
        deliver(two, b"new", WordFileRefused)
    assert (one.read_bytes(), two.read_bytes()) == (b"new", b"new")

    def stop_after_two() -> None:
        with together(one, two, three, refusal=WordFileRefused):
            deliver(two, b"newer", WordFileRefused)
            deliver(three, b"newer", WordFileRefused)
            raise StoppedError

    with pytest.raises(StoppedError):
        stop_after_two()
    assert (one.read_bytes(), two.read_bytes()) == (b"new", b"new")
    assert sorted(tmp_path.iterdir()) == [one, two]


@pytest.mark.parametrize(("place", "told"), [
    ("missing/a.docx", "its folder does not exist; make the folder or choose another"),
    ("", "this is a folder, not a file; name a file in it"),
    ("file/a.docx", "Not a directory; check the name and the disk; nothing was changed"),
    ("a\x00b.docx", "this is no name for a file; choose another name"),
])  # fmt: skip
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path, place: str, told: str) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert refused(tmp_path / place) == told


def test_a_folder_that_may_only_be_read_keeps_its_file(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(b"old")
    tmp_path.chmod(0o555)
    request.getfixturevalue("as_a_guest")
    told = "cannot be written: it is in use or not yours; close it if it is open in Word, or choose another folder"

    assert refused(file) == f"{told}; nothing was changed"
    assert file.read_bytes() == b"old"


# --- what must not be lost -------------------------------------------------------------------------------------------


def test_a_word_file_never_takes_the_place_of_an_agreement(agreement: OpenAgreement) -> None:
    printed = agreement.printed()
    agreement.close()
    before = agreement.path.read_bytes()

    with pytest.raises(WordFileRefused, match="this is an agreement and would be lost; choose another name"):
        export_word(printed, agreement.path)
    assert agreement.path.read_bytes() == before


@pytest.mark.parametrize("spelled", ["old.docx", "./old.docx", "sub/../old.docx", "link.docx"])
def test_a_result_never_takes_the_place_of_what_it_is_made_from(tmp_path: Path, spelled: str) -> None:
    old, new = tmp_path / "old.docx", tmp_path / "new.docx"
    old.write_bytes(b"old")
    new.write_bytes(b"new")
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.docx").hardlink_to(old)
    stamp, to = Stamp("Ada", NOON), tmp_path / spelled

    told = "it is read for this and would be lost; choose another name for the result"
    for act in (
        lambda: compare_files(old, new, to, stamp),
        lambda: compare_files(new, old, to, stamp),
        lambda: resolve_file(old, to, accept=True),
    ):
        with pytest.raises(WordFileRefused) as refused:
            act()
        assert str(refused.value) == f"{to}: {told}"
    assert old.read_bytes() == b"old"


def test_a_new_place_is_apart(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"")

    keep_apart(tmp_path / "b.docx", tmp_path / "a.docx", tmp_path / "gone.docx", refusal=WordFileRefused)

    assert [each.name for each in tmp_path.iterdir()] == ["a.docx"]
