"""An agreement file: its working copy, its saved versions and its audit trail, changed only together."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from qa_drafter.domain.agreement import Agreement, AgreementVersion, VersionMark
from qa_drafter.domain.audit import GENESIS, AuditEntry
from qa_drafter.domain.errors import AgreementRefused, UnknownName
from qa_drafter.domain.history import Act, History
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.domain.phrases import phrase
from qa_drafter.store.database import atomic, create_database, open_database, refusing
from qa_drafter.store.records import Packing, edit_of, unpacked
from qa_drafter.store.values import value_of

if TYPE_CHECKING:
    from qa_drafter.domain.edits import Edit

Kept = TypeVar("Kept", VersionMark, AuditEntry, Act)


class AgreementFile:
    """One open `.qagr` file. No answer is kept in memory: what it tells is what the disk holds."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self._db = db
        self._packing = Packing()

    @classmethod
    def create(cls, path: Path, agreement: Agreement) -> Self:
        """A new file that holds `agreement` as its working copy, without a version yet.

        The caller writes to a place of its own and moves the finished file to its name.
        """
        with refusing(path):
            file = cls(path, create_database(path))
            try:
                file._insert_working_copy(agreement)
            except BaseException:
                file.close()
                raise
        return file

    @classmethod
    def open(cls, path: Path, *, writing: bool) -> Self:
        """The file at `path`; AgreementRefused when it cannot be used."""
        return cls(path, open_database(path, writing=writing))

    def close(self) -> None:
        """Let go of the file, so that others can open it."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done inside reaches the disk together, or not at all."""
        if not self.path.exists():  # where an open file can be taken away, what is written to it is lost
            remedy = phrase("put it back there, then open it again; nothing was changed")
            raise AgreementRefused(str(self.path), phrase("the file is no longer in its place"), remedy)
        with refusing(self.path), atomic(self._db):
            yield

    def working_copy(self) -> Agreement:
        """The agreement as it stands after the last edit."""
        with refusing(self.path):
            row = self._db.execute("select content from working_copy").fetchone()
        if row is None:
            raise AgreementRefused(
                str(self.path), phrase("the file holds no agreement"), phrase("restore it from a backup")
            )
        return self._content(row[0])

    def save(self, agreement: Agreement) -> None:
        """Make `agreement` the working copy. Call inside a transaction, with its audit entry."""
        self._db.execute("update working_copy set content = ?", (self._packing.packed(agreement),))

    def versions(self) -> tuple[VersionMark, ...]:
        """The saved versions, oldest first."""
        columns = ", ".join(field.name for field in fields(VersionMark))
        with refusing(self.path):
            rows = self._db.execute(f"select {columns} from versions order by position").fetchall()
        return tuple(self._value(VersionMark, row) for row in rows)

    def version(self, version: VersionId) -> AgreementVersion:
        """One saved version with its content; UnknownName when there is none."""
        with refusing(self.path):
            row = self._db.execute("select content from versions where id = ?", (version,)).fetchone()
        if row is None:
            known = tuple(str(mark.id) for mark in self.versions())
            raise UnknownName(str(self.path), phrase("version"), version, known)
        mark = next(mark for mark in self.versions() if mark.id == version)
        return AgreementVersion(mark, self._content(row[0]))

    def add_version(self, saved: AgreementVersion) -> None:
        """Keep `saved` for good. Call inside a transaction, with its audit entry."""
        mark, packed = saved.mark, self._packing.packed(saved.content)
        self._db.execute(
            "insert into versions (id, label, saved_at, saved_by, edits, status, content) values (?, ?, ?, ?, ?, ?, ?)",
            (mark.id, mark.label, mark.saved_at, mark.saved_by, mark.edits, mark.status, packed),
        )
        self._db.execute("update working_copy set base_version = ?", (mark.id,))

    def audit(self) -> tuple[AuditEntry, ...]:
        """Every recorded act, oldest first."""
        columns = ", ".join(field.name for field in fields(AuditEntry))
        with refusing(self.path):
            rows = self._db.execute(f"select {columns} from audit order by number").fetchall()
        return tuple(self._value(AuditEntry, row) for row in rows)

    def append_audit(self, at: str, who: str, act: str, record: str, reason: str) -> int:
        """Seal and keep one act; answers its number. Call inside the transaction of the act itself."""
        last = self._db.execute("select number, seal from audit order by number desc limit 1").fetchone()
        number, before = (last[0] + 1, last[1]) if last else (1, GENESIS)
        entry = AuditEntry.sealed(number, at, who, act, record, reason, before)
        self._db.execute(
            "insert into audit values (?, ?, ?, ?, ?, ?, ?, ?)",
            (entry.number, entry.at, entry.who, entry.act, entry.record, entry.reason, entry.before, entry.seal),
        )
        return number

    def history(self) -> History:
        """The acts that can be taken back or done again, oldest first."""
        with refusing(self.path):
            rows = self._db.execute("select position, caption, first, last from acts order by position").fetchall()
        return History(tuple(self._value(Act, row) for row in rows), self._standing())

    def last_act(self) -> Act | None:
        """The act that undo takes back; None when nothing is left to take back."""
        return self._act(self._standing())

    def next_act(self) -> Act | None:
        """The act that redo does again; None when nothing was taken back, or something else was done since."""
        return self._act(self._standing() + 1)

    def edits_of(self, act: Act) -> tuple[Edit, ...]:
        """The edits of an act, as the audit trail holds them."""
        with refusing(self.path):
            query = "select record from audit where number between ? and ? order by number"
            rows = self._db.execute(query, (act.first, act.last)).fetchall()
        try:
            return tuple(edit_of(record) for (record,) in rows)
        except (ValueError, KeyError, TypeError) as error:
            raise self._damaged() from error

    def add_act(self, caption: str, first: int, last: int) -> None:
        """The act whose audit entries are `first` to `last` is the latest; what was taken back before it is gone."""
        standing = self._standing()
        self._db.execute("delete from acts where position > ?", (standing,))
        self._db.execute("insert into acts values (?, ?, ?, ?)", (standing + 1, caption, first, last))
        self.set_standing(standing + 1)

    def set_standing(self, acts: int) -> None:
        """The first `acts` acts are done, the others taken back. Call inside the transaction that does so."""
        self._db.execute("update standing set acts = ?", (acts,))

    def _standing(self) -> int:
        with refusing(self.path):
            row = self._db.execute("select acts from standing").fetchone()
        if row is None or not isinstance(row[0], int):
            raise self._damaged()
        return row[0]

    def _act(self, position: int) -> Act | None:
        with refusing(self.path):
            query = "select position, caption, first, last from acts where position = ?"
            row = self._db.execute(query, (position,)).fetchone()
        return None if row is None else self._value(Act, row)

    def _insert_working_copy(self, agreement: Agreement) -> None:
        with atomic(self._db):
            self._db.execute(
                "insert into working_copy values (1, ?, ?, ?, '', ?)",
                (agreement.id, agreement.number, agreement.deal.title, self._packing.packed(agreement)),
            )

    def _value(self, kind: type[Kept], row: tuple[object, ...]) -> Kept:
        # SQLite keeps words in a column of numbers without a word, and a damaged row may hold anything.
        try:
            return value_of(kind, dict(zip((field.name for field in fields(kind)), row, strict=True)))
        except ValueError as error:
            raise self._damaged() from error

    def _content(self, blob: bytes) -> Agreement:
        try:
            return unpacked(blob)
        except (ValueError, TypeError, zlib.error) as error:
            raise self._damaged() from error

    def _damaged(self) -> AgreementRefused:
        return AgreementRefused(str(self.path), phrase("its content is damaged"), phrase("restore it from a backup"))
