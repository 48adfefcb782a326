"""One agreement, one file: what is kept in it, what can never be changed in it, and what is kept together."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from qa_drafter.domain.audit import first_broken
from qa_drafter.domain.errors import AgreementRefused, UnknownName
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.records import edit_of, packed, record_of, unpacked
from tests.builders import EXAMPLES, NOON, example
from tests.store.specimen import EDITS, START, final, record, states, version_of, write_specimen


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_specimen(tmp_path / "a.qagr")
    return tmp_path / "a.qagr"


@pytest.fixture
def file(path: Path):
    held = AgreementFile.open(path, writing=True)
    yield held
    held.close()


def test_what_was_kept_is_read_back(file: AgreementFile) -> None:
    assert file.working_copy() == final()
    assert [mark.label for mark in file.versions()] == ["Round 1", "Round 2"]
    assert file.version(VersionId("v1")) == version_of(START, 1)
    assert file.version(VersionId("v2")) == version_of(states()[-1], 2)


def test_the_trail_holds_every_edit_as_it_was_made(file: AgreementFile) -> None:
    trail = file.audit()

    assert first_broken(trail) is None
    assert [entry.number for entry in trail] == list(range(1, len(EDITS) + 4))
    assert tuple(edit_of(entry.record) for entry in trail[1:-2]) == EDITS
    assert {entry.reason for entry in trail[1:-2]} == {"as agreed"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_whole_agreement_is_packed_into_the_same_bytes_and_back(name: str) -> None:
    content = example(name)

    assert packed(content) == packed(unpacked(packed(content)))
    assert unpacked(packed(content)) == content


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_an_edit_is_recorded_and_read_back_with_its_inverse(edit: object) -> None:
    assert edit_of(record_of(edit)) == edit  # type: ignore[arg-type]
    assert edit_of(record_of(edit.inverse())).inverse() == edit  # type: ignore[attr-defined]


def test_a_version_that_is_not_there_is_told_with_those_that_are(file: AgreementFile) -> None:
    with pytest.raises(UnknownName, match=r"a\.qagr: no version 'v9'; did you mean v1, v2\?$"):
        file.version(VersionId("v9"))


# --- acts to take back -----------------------------------------------------------------------------------------------


def test_the_file_knows_its_acts_and_their_edits(file: AgreementFile) -> None:
    history = file.history()

    assert [act.caption for act in history.acts] == [f"The act {type(edit).__name__}" for edit in EDITS] + [
        "The act TermSet"
    ]
    assert history.standing == len(EDITS) + 1
    assert tuple(edit for act in history.acts[:-1] for edit in file.edits_of(act)) == EDITS
    assert file.last_act() == history.acts[-1]
    assert file.next_act() is None


def test_a_new_act_takes_the_place_of_those_taken_back(file: AgreementFile) -> None:
    with file.transaction():
        file.set_standing(2)
    assert file.next_act() == file.history().acts[2]
    with file.transaction():
        file.add_act("Another road", 2, 3)

    assert [act.caption for act in file.history().acts][2:] == ["Another road"]
    assert (file.history().standing, file.next_act()) == (3, None)
    assert file.edits_of(file.history().acts[-1]) == EDITS[:2]


# --- together or not at all ------------------------------------------------------------------------------------------


class PowerCutError(Exception):
    """Stands for whatever stops an act halfway."""


@pytest.mark.parametrize("acts", [("save",), ("audit",), ("save", "audit"), ("save", "audit", "version")])
def test_an_act_that_stops_halfway_leaves_nothing(file: AgreementFile, acts: tuple[str, ...]) -> None:
    before = (file.working_copy(), file.audit(), file.versions())

    def stop_after_the_last_step() -> None:
        with file.transaction():
            if "save" in acts:
                file.save(START)
            if "audit" in acts:
                file.append_audit(NOON, "Ada", "Act", "{}", "")
            if "version" in acts:
                file.add_version(version_of(START, 3))
            raise PowerCutError

    with pytest.raises(PowerCutError):
        stop_after_the_last_step()
    assert (file.working_copy(), file.audit(), file.versions()) == before


def test_an_edit_is_on_the_disk_when_its_act_is_over(path: Path, file: AgreementFile) -> None:
    record(file, START, "Act", "{}")
    copied = path.with_name("copied.qagr")
    copied.write_bytes(path.read_bytes())

    other = AgreementFile.open(copied, writing=False)
    assert other.working_copy() == START
    assert len(other.audit()) == len(file.audit())
    other.close()


def test_a_full_disk_is_told_and_changes_nothing(file: AgreementFile) -> None:
    before = (file.working_copy(), file.audit())
    # SQLite's own limit on pages answers just as a full disk does
    pages = file._db.execute("pragma page_count").fetchone()[0]
    file._db.execute(f"pragma max_page_count = {pages}")
    noise = "".join(chr(0x4E00 + (n * 7919) % 20_000) for n in range(100_000))

    with pytest.raises(AgreementRefused, match=r"a\.qagr: the disk is full; make room; nothing was changed$"):
        record(file, replace(START, number=noise), "Act", "{}")
    assert (file.working_copy(), file.audit()) == before


# --- for good --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("statement", [
    "update versions set label = 'Better'",
    "update versions set content = x'00' where id = 'v1'",
    "delete from versions where id = 'v1'",
    "update audit set who = 'Somebody else'",
    "delete from audit where number = 3",
    "delete from audit",
])  # fmt: skip
def test_versions_and_audit_rows_are_final_for_every_program(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)

    with pytest.raises(sqlite3.IntegrityError, match="rows are final"):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("statement", [
    "insert into versions select 9, 'v1', label, saved_at, saved_by, edits, status, content from versions limit 1",
    "insert into audit select * from audit limit 1",
    "insert into working_copy select 2, agreement_id, number, title, base_version, content from working_copy",
])  # fmt: skip
def test_nothing_is_there_twice(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)

    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    connection.close()


def test_a_trail_that_someone_forced_open_is_found_out(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("drop trigger audit_no_update")
    connection.execute("update audit set who = 'Somebody else' where number = 3")
    connection.commit()
    connection.close()

    file = AgreementFile.open(path, writing=False)
    assert first_broken(file.audit()) == 3
    file.close()


@pytest.mark.parametrize("statement", [
    "update versions set label = x'00ff'",
    "update versions set edits = 'many'",
    "update audit set who = x'00ff'",
    "update working_copy set content = 7",
])  # fmt: skip
def test_a_row_of_the_wrong_kind_is_refused(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    for trigger in ("audit_no_update", "versions_no_update"):
        connection.execute(f"drop trigger {trigger}")
    connection.execute(statement)
    connection.commit()
    connection.close()

    file = AgreementFile.open(path, writing=False)
    with pytest.raises(AgreementRefused, match=r"a\.qagr: its content is damaged; restore it from a backup$"):
        _ = (file.versions(), file.audit(), file.working_copy())
    file.close()


def test_a_file_whose_working_copy_is_gone_or_garbled_is_refused(path: Path) -> None:
    for statement, told in (
        ("update working_copy set content = x'00ff00'", "its content is damaged; restore it from a backup"),
        ("delete from working_copy", "the file holds no agreement; restore it from a backup"),
    ):
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()
        file = AgreementFile.open(path, writing=False)
        with pytest.raises(AgreementRefused) as refused:
            file.working_copy()
        file.close()
        assert str(refused.value) == f"{path}: {told}"
