"""Opening an agreement file: whose it is, whether it is whole, who holds it; each fault in one line."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from qa_drafter.domain.errors import AgreementRefused, QaDrafterError, WordFileRefused
from qa_drafter.services.delivery import deliver
from qa_drafter.services.word_files import read_word_file
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.database import APPLICATION_ID, SCHEMA, is_database, open_database, refusing
from qa_drafter.store.migrations import m001_agreement_versions_audit, migrations
from qa_drafter.store.records import packed
from tests.store.specimen import FIXTURES, START, final, states, write_specimen

both_ways = pytest.mark.parametrize("writing", [False, True], ids=["reading", "writing"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_specimen(tmp_path / "a.qagr")
    return tmp_path / "a.qagr"


def refused(path: Path, *, writing: bool) -> str:
    with pytest.raises(AgreementRefused) as error:
        AgreementFile.open(path, writing=writing)
    told = str(error.value)
    assert "\n" not in told
    return told.removeprefix(f"{path}: ")


def set_header(path: Path, pragma: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"pragma {pragma}")
    connection.commit()
    connection.close()


# --- whose file it is ------------------------------------------------------------------------------------------------

FOREIGN = "not an agreement of this program; choose a .qagr file"


@both_ways
@pytest.mark.parametrize(("content", "told"), [
    (b"", "the file is empty; restore it from a backup"),
    (b"\x89PNG\r\n\x1a\n" + bytes(4096), FOREIGN),
    (b"PK\x03\x04" + bytes(4096), FOREIGN),
    (b"title: A deal\n", FOREIGN),
    (b"SQLite", FOREIGN),
    (b"SQLite format 3\x00" + b"\xff" * 4080, "the file is damaged; restore it from a backup"),
])  # fmt: skip
def test_a_file_of_another_kind_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, told: str, writing: bool
) -> None:
    path = tmp_path / "a.qagr"
    path.write_bytes(content)

    assert refused(path, writing=writing) == told
    assert path.read_bytes() == content


@both_ways
def test_another_program_s_database_is_refused(tmp_path: Path, writing: bool) -> None:
    path = tmp_path / "a.qagr"
    set_header(path, "user_version = 2")

    assert refused(path, writing=writing) == FOREIGN


@both_ways
def test_a_folder_and_a_missing_file_are_refused_and_nothing_is_made(tmp_path: Path, writing: bool) -> None:
    assert refused(tmp_path, writing=writing) == "this is a folder, not a file; name an agreement file in it"
    assert refused(tmp_path / "b.qagr", writing=writing) == "no such file; check the name and the folder"
    assert list(tmp_path.iterdir()) == []


@both_ways
def test_a_file_of_a_newer_program_is_refused_with_a_sentence(path: Path, writing: bool) -> None:
    set_header(path, f"user_version = {SCHEMA + 1}")

    told = f"written by a newer version of the program (schema {SCHEMA + 1}, this one knows {SCHEMA})"
    assert refused(path, writing=writing) == f"{told}; update the program to open it"


# --- whether it is whole ---------------------------------------------------------------------------------------------


@both_ways
@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_truncated_file_is_refused(path: Path, share: float, writing: bool) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])

    assert refused(path, writing=writing) == "the file is damaged; restore it from a backup"


def test_a_file_with_a_page_of_noise_is_refused_or_opens_whole(path: Path) -> None:
    content = path.read_bytes()
    answers = []
    for start in range(0, len(content), 4096):
        path.write_bytes(content[:start] + b"\xa5" * 4096 + content[start + 4096 :])
        try:
            file = AgreementFile.open(path, writing=False)
        except AgreementRefused as error:
            answers.append(error.what)
            continue
        try:
            assert file.working_copy() == final()
        except AgreementRefused as error:
            answers.append(error.what)
        finally:
            file.close()

    assert set(answers) <= {"not an agreement of this program", "the file is damaged", "its content is damaged"}
    assert len(answers) > len(content) // 4096 // 2


WHOLE = (FIXTURES / f"schema_{SCHEMA}.qagr").read_bytes()


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.integers(0, len(WHOLE) - 1), st.integers(0, 255), min_size=1, max_size=6), st.booleans())
def test_whatever_befalls_its_bytes_a_file_is_read_or_refused(
    tmp_path: Path, bytes_at: dict[int, int], writing: bool
) -> None:
    content = bytearray(WHOLE)
    for place, byte in bytes_at.items():
        content[place] = byte
    path = tmp_path / "befallen.qagr"
    path.write_bytes(content)
    with suppress(QaDrafterError):
        file = AgreementFile.open(path, writing=writing)
        with closing(file):
            file.working_copy()
            file.audit()
            assert [file.version(mark.id).mark for mark in file.versions()] == list(file.versions())


# --- who holds it ----------------------------------------------------------------------------------------------------

HOLDING = """
import sys
from pathlib import Path
from qa_drafter.store.agreements import AgreementFile
file = AgreementFile.open(Path(sys.argv[1]), writing=sys.argv[2] == "writing")
file.working_copy()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold(path: Path) -> Iterator[object]:
    holders = []

    def start(manner: str) -> None:
        command = [sys.executable, "-c", HOLDING, str(path), manner]
        holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holders.append(holder)
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"

    yield start
    for holder in holders:
        holder.communicate()


@both_ways
def test_a_file_that_another_process_writes_is_refused(path: Path, hold: object, writing: bool) -> None:
    hold("writing")  # type: ignore[operator]

    told = "it is open in another window or program; close it there and try again"
    assert refused(path, writing=writing) == told


def test_readers_share_a_file(path: Path, hold: object) -> None:
    hold("reading")  # type: ignore[operator]

    file = AgreementFile.open(path, writing=False)
    assert file.working_copy() == final()
    file.close()


@both_ways
def test_a_file_is_free_again_once_it_is_closed_or_refused(path: Path, writing: bool) -> None:
    AgreementFile.open(path, writing=True).close()
    set_header(path, f"user_version = {SCHEMA + 1}")
    refused(path, writing=True)
    set_header(path, f"user_version = {SCHEMA}")

    again = AgreementFile.open(path, writing=writing)
    assert again.working_copy() == final()
    again.close()


OTHER_PROGRAM = """
import sys
from pathlib import Path
from qa_drafter.domain.errors import AgreementRefused
from qa_drafter.store.agreements import AgreementFile
try:
    AgreementFile.open(Path(sys.argv[1]), writing=True).close()
except AgreementRefused as refused:
    sys.exit(str(refused))
"""

looks = pytest.mark.parametrize("look", [
    lambda path: refused(path, writing=True), lambda path: refused(path, writing=False), is_database,
    lambda path: delivered(path), lambda path: read_as_word_file(path),
], ids=["opened again", "read again", "looked at", "exported onto", "read as a Word file"])  # fmt: skip


def delivered(path: Path) -> None:
    with pytest.raises(WordFileRefused, match="this is an agreement and would be lost"):
        deliver(path, b"PK", WordFileRefused)


def read_as_word_file(path: Path) -> None:
    with pytest.raises(WordFileRefused, match="this is an agreement, not a Word file"):
        read_word_file(path)


@looks
def test_a_file_stays_held_whatever_the_holder_s_own_program_does_with_its_name(
    path: Path, look: Callable[[Path], object]
) -> None:
    holder = AgreementFile.open(path, writing=True)
    look(path)

    other = subprocess.run([sys.executable, "-c", OTHER_PROGRAM, str(path)], capture_output=True, text=True)

    assert "it is open in another window or program" in other.stderr
    holder.close()
    assert subprocess.run([sys.executable, "-c", OTHER_PROGRAM, str(path)]).returncode == 0


def test_something_that_is_no_file_at_all_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.qagr")

    assert refused(tmp_path / "pipe.qagr", writing=True) == "this is not an ordinary file; choose a .qagr file"


def test_a_file_in_a_folder_that_may_only_be_read_opens_for_reading(path: Path, request: pytest.FixtureRequest) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    request.getfixturevalue("as_a_guest")

    AgreementFile.open(path, writing=False).close()
    told = "no permission to write it or its folder; copy it to a folder of yours"
    assert refused(path, writing=True) == told


def test_a_file_that_may_not_be_read_is_refused(path: Path, request: pytest.FixtureRequest) -> None:
    path.chmod(0o000)
    path.parent.chmod(0o755)
    request.getfixturevalue("as_a_guest")

    for writing in (False, True):
        assert refused(path, writing=writing) == "no permission to read it; choose a file you may read"


@pytest.mark.parametrize(("answer", "told"), [
    ("database is locked", "it is open in another window or program; close it there and try again"),
    ("attempt to write a readonly database", "no permission to write it or its folder; copy it to a folder of yours"),
    ("unable to open database file", "no permission to write it or its folder; copy it to a folder of yours"),
    ("database or disk is full", "the disk is full; make room; nothing was changed"),
    ("no such table: versions", "the file is damaged; restore it from a backup"),
    ("Could not decode to UTF-8 column 'label'", "the file is damaged; restore it from a backup"),
    ("disk I/O error", "the disk answered: disk I/O error; check the disk; nothing was changed"),
])  # fmt: skip
def test_what_the_disk_answers_is_told_in_one_line(answer: str, told: str) -> None:
    with pytest.raises(AgreementRefused) as error, refusing(Path("a.qagr")):
        raise sqlite3.OperationalError(answer)

    assert str(error.value) == f"a.qagr: {told}"


# --- older files -----------------------------------------------------------------------------------------------------


def test_the_present_schema_has_its_fixture() -> None:
    assert len(migrations.applied(Database(open_database(FIXTURES / f"schema_{SCHEMA}.qagr", writing=False)))) == SCHEMA


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("*.qagr")), ids=lambda path: path.stem)
@both_ways
def test_a_file_of_every_released_schema_opens_with_all_it_holds(tmp_path: Path, fixture: Path, writing: bool) -> None:
    path = tmp_path / "old.qagr"
    path.write_bytes(fixture.read_bytes())

    file = AgreementFile.open(path, writing=writing)
    assert file.working_copy() == final()
    assert [version.content for version in map(file.version, ("v1", "v2"))] == [START, states()[-1]]  # type: ignore[arg-type]
    assert len(file.audit()) == 9
    file.close()


def write_first_schema(path: Path) -> None:
    """A file as the first migration alone leaves it."""
    db = Database(path)
    migrations.apply(db, stop_before="m002_saved_rows_are_final")
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 1")
    with db.atomic():
        db.execute("insert into working_copy values (1, 'a1', 'QA-1', 'Title', '', ?)", (packed(START),))
    db.close()


def triggers(path: Path) -> int:
    connection = sqlite3.connect(path)
    (count,) = connection.execute("select count(*) from sqlite_master where type = 'trigger'").fetchone()
    connection.close()
    return int(count)


def test_an_older_file_is_brought_up_to_date_for_good_by_a_writer_only(tmp_path: Path) -> None:
    path = tmp_path / "old.qagr"
    write_first_schema(path)
    assert m001_agreement_versions_audit.__doc__
    before = path.read_bytes()

    reader = AgreementFile.open(path, writing=False)
    assert reader.working_copy() == START
    reader.close()
    assert path.read_bytes() == before

    writer = AgreementFile.open(path, writing=True)
    assert writer.working_copy() == START
    writer.close()
    assert triggers(path) == 4
    AgreementFile.open(path, writing=False).close()


def test_a_connection_used_on_another_thread_is_a_bug_and_no_damaged_file(path: Path) -> None:
    file = AgreementFile.open(path, writing=False)
    with closing(file), ThreadPoolExecutor(1) as other, pytest.raises(sqlite3.ProgrammingError):
        other.submit(file.versions).result()
