"""The search index over a clause library: an FTS5 table in a cache file, never the only copy of anything.

Whatever is wrong with the file, it is made anew, and where no file can be kept the index lives in memory.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

from qa_drafter.domain.search import Found, Search
from qa_drafter.store.indexed_text import IndexedText, Key
from qa_drafter.store.library_query import found_in
from qa_drafter.store.search_words import parts_of

SCHEMA: Final = 2
"""An index of another one is made anew."""

APPLICATION_ID: Final = 0x51414958
"""`QAIX`: SQLite's mark of whose file this is."""

MOST_KEPT: Final = 4
"""Libraries that one user may work with by turns; the indexes of others make room."""

_TABLES: Final = f"""
drop table if exists search;
drop table if exists texts;
drop table if exists state;
create virtual table search using fts5(
    title, text, sources, note, clause, facts, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
create table texts (
    id integer primary key, clause text, position text, version integer, standing text, topic text, stamp blob);
create unique index text_keys on texts (clause, position, version);
create table state (mark text);
insert into state values ('');
pragma application_id = {APPLICATION_ID};
pragma user_version = {SCHEMA};
"""
_LONGEST_WAIT: Final = 5.0
"""Seconds that one process waits while another one brings the same index up to date."""

Answer = TypeVar("Answer")


class LibraryIndex:
    """The index of one state of a library, which `mark` names. `supply` gives its texts when they are needed.

    Several threads may search at once.
    """

    def __init__(self, place: Path, mark: str, supply: Callable[[], Iterable[IndexedText]]) -> None:
        self._place, self._mark, self._supply = place, mark, supply
        self._roads = [_in_memory, _made_anew, _opened]
        """How to come by a database, the last one first."""
        self._db: sqlite3.Connection | None = None
        self._lock = Lock()

    def search(self, wish: Search) -> Found:
        """The best hits; where no text has all the words, those that have some."""
        parts = parts_of(wish.words, typing=wish.typing)
        found = self._asked(lambda db: found_in(db, wish, parts, "AND"))
        if found.total or len(parts) < 2:
            return found
        return replace(self._asked(lambda db: found_in(db, wish, parts, "OR")), loosely=True)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._let_go()

    def _asked(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer; a file that cannot be read or written makes room for a new one, that for one in memory."""
        with self._lock:
            while True:
                try:
                    return question(self._ready())
                except (sqlite3.Error, OSError) as error:
                    self._let_go()
                    self._roads.pop()
                    if not self._roads:
                        raise
                    if "locked" in str(error):  # another process holds it for long, and may have good reason to
                        self._roads = [_in_memory]

    def _ready(self) -> sqlite3.Connection:
        if self._db is None:
            db = self._roads[-1](self._place)
            try:
                _bring_up_to_date(db, self._mark, self._supply)
            except BaseException:
                db.close()
                raise
            self._db = db
        return self._db

    def _let_go(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


def _opened(place: Path) -> sqlite3.Connection:
    """The file as it stands, when it is an index of this schema; a new one otherwise."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):
        place.touch()  # the index in use is the last to make room
    _make_room(place)
    db = sqlite3.connect(place, timeout=_LONGEST_WAIT, isolation_level=None, check_same_thread=False)
    try:
        if not _is_ours(db):
            _make_tables(db)
    except BaseException:
        db.close()  # a file that is held open cannot be made anew everywhere
        raise
    return db


def _is_ours(db: sqlite3.Connection) -> bool:
    owner, schema = (db.execute(f"pragma {name}").fetchone()[0] for name in ("application_id", "user_version"))
    return (owner, schema) == (APPLICATION_ID, SCHEMA)


def _made_anew(place: Path) -> sqlite3.Connection:
    for name in (place.name, f"{place.name}-journal"):
        place.with_name(name).unlink(missing_ok=True)
    return _opened(place)


def _in_memory(place: Path) -> sqlite3.Connection:
    del place
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _make_tables(db)
    return db


def _make_tables(db: sqlite3.Connection) -> None:
    with _writing(db):
        if not _is_ours(db):  # another process was quicker
            _create(db)


def _create(db: sqlite3.Connection) -> None:
    for statement in _TABLES.split(";"):
        db.execute(statement)


def _make_room(place: Path) -> None:
    others = sorted(place.parent.glob("search-*.sqlite"), key=lambda other: other.stat().st_mtime)
    for old in others[:-MOST_KEPT]:
        if old != place:
            old.unlink(missing_ok=True)


@contextlib.contextmanager
def _writing(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("begin immediate")
    try:
        yield
    except BaseException:
        db.execute("rollback")
        raise
    db.execute("commit")


def _bring_up_to_date(db: sqlite3.Connection, mark: str, supply: Callable[[], Iterable[IndexedText]]) -> None:
    """Make the index one of the state that `mark` names; only texts that differ are touched."""
    if _mark_of(db) == mark:
        return
    texts = {text.key: text for text in supply()}
    with _writing(db):
        if _mark_of(db) == mark:  # another process was quicker
            return
        kept = _without_what_changed(db, {key: text.stamp for key, text in texts.items()})
        _put_in(db, [text for key, text in texts.items() if key not in kept])
        db.execute("update state set mark = ?", (mark,))


def _mark_of(db: sqlite3.Connection) -> str:
    return str(db.execute("select mark from state").fetchone()[0])


def _without_what_changed(db: sqlite3.Connection, stamps: Mapping[Key, bytes]) -> frozenset[Key]:
    """Takes out what went or is another text now; answers what stays."""
    held = db.execute("select id, stamp, clause, position, version from texts").fetchall()
    gone = [(number,) for number, stamp, *key in held if stamps.get(tuple(key)) != stamp]
    if 2 * len(gone) > len(held):  # row by row takes longer than anew
        _create(db)
        return frozenset()
    db.executemany("delete from search where rowid = ?", gone)
    db.executemany("delete from texts where id = ?", gone)
    return frozenset(tuple(key) for _, stamp, *key in held if stamps.get(tuple(key)) == stamp)


def _put_in(db: sqlite3.Connection, texts: Sequence[IndexedText]) -> None:
    first = db.execute("select coalesce(max(id), 0) + 1 from texts").fetchone()[0]
    db.executemany(
        "insert into texts values (?, ?, ?, ?, ?, ?, ?)",
        [
            (n, text.clause, text.position, text.version, text.standing, text.topic, text.stamp)
            for n, text in enumerate(texts, first)
        ],
    )
    db.executemany(
        "insert into search (rowid, title, text, sources, note, clause, facts) values (?, ?, ?, ?, ?, ?, ?)",
        [(n, *text.columns) for n, text in enumerate(texts, first)],
    )
