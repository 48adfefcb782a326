"""The tables of an agreement file, step by step. A released step is never edited; a change is a new one."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations: Final = Migrations("qa_drafter")


@migrations()
def m001_agreement_versions_audit(db: Database) -> None:
    """The working copy (one row), saved versions, and the audit trail."""
    db.execute(
        "create table working_copy (id integer primary key check (id = 1), agreement_id text not null,"
        " number text not null, title text not null, base_version text not null, content blob not null)"
    )
    db.execute(
        "create table versions (position integer primary key, id text not null unique, label text not null,"
        " saved_at text not null, saved_by text not null, edits integer not null, status text not null,"
        " content blob not null)"
    )
    db.execute(
        "create table audit (number integer primary key, at text not null, who text not null, act text not null,"
        " record text not null, reason text not null, before text not null, seal text not null)"
    )


@migrations()
def m002_saved_rows_are_final(db: Database) -> None:
    """Saved versions and audit rows can be added, never changed or removed."""
    for table in ("versions", "audit"):
        for verb in ("update", "delete"):
            db.execute(
                f"create trigger {table}_no_{verb} before {verb} on {table}"
                f" begin select raise(abort, '{table} rows are final'); end"
            )


@migrations()
def m003_acts_to_take_back(db: Database) -> None:
    """What undo takes back: each act names its rows of the audit trail; `standing` acts are done, the rest undone."""
    db.execute(
        "create table acts (position integer primary key, caption text not null, first integer not null,"
        " last integer not null)"
    )
    db.execute("create table standing (id integer primary key check (id = 1), acts integer not null)")
    db.execute("insert into standing values (1, 0)")
