"""Opening the SQLite file behind an agreement: one holder at a time, every fault told in one line."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Final

from qa_drafter.domain.errors import AgreementRefused
from qa_drafter.domain.foreign_words import told_by, told_by_system
from qa_drafter.domain.phrases import phrase

APPLICATION_ID: Final = 0x51414752
"""`QAGR`: SQLite's mark of whose file this is."""

SCHEMA: Final = 3
"""How many steps of `migrations` this program knows; a file that has more was written by a newer one."""

_MAGIC: Final = b"SQLite format 3\x00"
_LONGEST_WAIT: Final = 0.2
"""Seconds to wait for another holder: long enough for a reader to finish, short enough to answer at once."""


def create_database(path: Path) -> sqlite3.Connection:
    """A new, empty agreement database at `path`, held by this process."""
    connection = sqlite3.connect(path, timeout=_LONGEST_WAIT)
    connection.execute("pragma locking_mode = exclusive")
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    return _brought_up_to_date(connection)


def open_database(path: Path, *, writing: bool) -> sqlite3.Connection:
    """The agreement database at `path`, checked and held; AgreementRefused says what is wrong with it.

    A writer holds the file alone until it closes it; readers share it. A file of an older program is brought up
    to date: by a writer for good, for a reader in memory only.
    """
    _check_is_there(path)
    with refusing(path):
        if not writing:
            _take_back_interrupted_act(path)
        connection = _connected(path, "rw" if writing else "ro")
        try:
            schema = _take(connection, path, writing=writing)
            if schema == SCHEMA:
                return connection
            return _brought_up_to_date(connection if writing else _in_memory(connection))
        except BaseException:
            connection.close()
            raise


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=_LONGEST_WAIT)


def _take_back_interrupted_act(path: Path) -> None:
    # A writer that was killed leaves a journal that only someone who may write can play back.
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        connection = _connected(path, "rw")
        try:
            connection.execute("select count(*) from sqlite_master").fetchone()
        finally:
            connection.close()


def _take(connection: sqlite3.Connection, path: Path, *, writing: bool) -> int:
    """Check whose file it is and that it is whole; hold it when writing. Answers its schema."""
    if writing:
        connection.execute("pragma locking_mode = exclusive")
        connection.execute("begin immediate")
        connection.execute("commit")
    (owner,) = connection.execute("pragma application_id").fetchone()
    (schema,) = connection.execute("pragma user_version").fetchone()
    if owner != APPLICATION_ID:
        raise _foreign(path)
    if schema > SCHEMA:
        what = phrase("written by a newer version of the program (schema {0}, this one knows {1})", schema, SCHEMA)
        raise AgreementRefused(str(path), what, phrase("update the program to open it"))
    if connection.execute("pragma quick_check(1)").fetchone() != ("ok",):
        raise _damaged(path)
    if writing:
        _try_to_write(connection, schema)
    return int(schema)


def _try_to_write(connection: sqlite3.Connection, schema: int) -> None:
    # SQLite opens a file that may only be read without a word, and says so at the first edit.
    connection.execute("begin immediate")
    connection.execute(f"pragma user_version = {schema}")
    connection.execute("rollback")


def _in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:")
    connection.backup(copy)
    connection.close()
    return copy


def _brought_up_to_date(connection: sqlite3.Connection) -> sqlite3.Connection:
    from sqlite_utils import Database  # loading it takes longer than reading a whole agreement, which needs none of it

    from qa_drafter.store.migrations import migrations

    migrations.apply(Database(connection))
    connection.execute(f"pragma user_version = {SCHEMA}")
    return connection


@contextmanager
def atomic(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written inside reaches the disk together, or not at all."""
    from sqlite_utils import Database

    with Database(connection).atomic():
        yield


def rehearse_writing() -> None:
    """Write to a database in memory: what that loads is there when the first edit is made."""
    connection = sqlite3.connect(":memory:")
    with atomic(connection):
        connection.execute("create table rehearsal (id integer)")
    connection.close()


def _check_is_there(path: Path) -> None:
    # Looked at from outside alone: on Linux and macOS, opening and closing a file that this process holds
    # gives up its locks, and another program could write to it from then on.
    try:
        status = path.stat()
    except FileNotFoundError:
        raise AgreementRefused(str(path), phrase("no such file"), phrase("check the name and the folder")) from None
    except OSError as error:
        reason = told_by_system(error, phrase("cannot be read"))
        raise AgreementRefused(str(path), reason, phrase("check the file and the disk")) from None
    if S_ISDIR(status.st_mode):
        raise AgreementRefused(
            str(path), phrase("this is a folder, not a file"), phrase("name an agreement file in it")
        )
    if not S_ISREG(status.st_mode):
        raise AgreementRefused(str(path), phrase("this is not an ordinary file"), phrase("choose a .qagr file"))
    if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        raise AgreementRefused(str(path), phrase("no permission to read it"), phrase("choose a file you may read"))
    if not status.st_size:
        raise AgreementRefused(str(path), phrase("the file is empty"), phrase("restore it from a backup"))


def is_database(path: Path) -> bool:
    """Whether `path` is a file in the form of an agreement's; never gives up a lock that this process has on it."""
    try:
        _check_is_there(path)
        with closing(_connected(path, "ro")) as connection:
            connection.execute("pragma schema_version")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    except (AgreementRefused, sqlite3.DatabaseError):
        return False
    return True


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into one clear line about the file."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a bug of ours, as a connection used on another thread; no fault of the file
    except sqlite3.OperationalError as error:
        raise _operational(path, str(error)) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise (_foreign if _is_foreign(error, path) else _damaged)(path) from error


_OF_DISKS: Final = (phrase("disk I/O error"),)
"""What SQLite says of disks beside that they are full."""


def _operational(path: Path, reason: str) -> AgreementRefused:
    where = str(path)
    if "locked" in reason or "busy" in reason:
        return AgreementRefused(
            where, phrase("it is open in another window or program"), phrase("close it there and try again")
        )
    if "readonly" in reason or "unable to open" in reason:
        return AgreementRefused(
            where, phrase("no permission to write it or its folder"), phrase("copy it to a folder of yours")
        )
    if "full" in reason:
        return AgreementRefused(where, phrase("the disk is full"), phrase("make room; nothing was changed"))
    if "disk" in reason:
        return AgreementRefused(
            where,
            phrase("the disk answered: {0}", told_by(_OF_DISKS, reason)),
            phrase("check the disk; nothing was changed"),
        )
    return _damaged(path)  # a table or column that is not there, or words that are none


def _is_foreign(error: Exception, path: Path) -> bool:
    # What SQLite takes for no database nobody holds, so that it may be read here.
    if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_NOTADB:
        return False
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_MAGIC)) != _MAGIC
    return False


def _foreign(path: Path) -> AgreementRefused:
    return AgreementRefused(str(path), phrase("not an agreement of this program"), phrase("choose a .qagr file"))


def _damaged(path: Path) -> AgreementRefused:
    return AgreementRefused(str(path), phrase("the file is damaged"), phrase("restore it from a backup"))
