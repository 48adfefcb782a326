"""A search of the clause library as one FTS5 query, and its rows as hits."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId, TopicId
from qa_drafter.domain.search import ANY_STANDING, Found, Fragment, Hit, Search, Standing
from qa_drafter.store.indexed_text import token
from qa_drafter.store.search_words import Part, excluded_by, expression_of, phrase_of_citation

RANK: Final = "bm25(8.0, 1.0, 2.0, 0.5, 6.0, 0.0)"
_PLACES: Final = ((1, "text"), (2, "sources"), (3, "note"))
_BEGINS, _ENDS = "\ue000", "\ue001"
_EXCERPT: Final = 28
"""Words of an excerpt."""

_FOUND: Final = f"""
select t.clause, t.position, t.version, t.standing, t.topic,
    highlight(search, 0, '{_BEGINS}', '{_ENDS}'),
    {", ".join(f"snippet(search, {n}, '{_BEGINS}', '{_ENDS}', '…', {_EXCERPT})" for n, _ in _PLACES)}
from search cross join texts t on t.id = search.rowid
where search match ? and rank match '{RANK}' order by rank limit ?
"""
_LISTED: Final = """
select t.clause, t.position, t.version, t.standing, t.topic, s.title, substr(s.text, 1, 200), '', ''
from (
    select t.* from search cross join texts t on t.id = search.rowid
    where search match ? order by t.clause, t.position, t.version limit ?
) t join search s on s.rowid = t.id order by t.clause, t.position, t.version
"""


def found_in(db: sqlite3.Connection, wish: Search, parts: Sequence[Part], join: str) -> Found:
    """The best hits of a wish whose words are joined by AND or OR, and how many there are."""
    words = expression_of(parts, join)
    match = _expression(wish, words, excluded_by(parts))
    rows = db.execute(_FOUND if words else _LISTED, (match, wish.most)).fetchall()
    total = len(rows)
    if total == wish.most:
        (total,) = db.execute("select count(*) from search where search match ?", (match,)).fetchone()
    return Found(tuple(_hit(*row) for row in rows), total)


def _expression(wish: Search, words: str, excluded: str) -> str:
    """The whole wish in FTS5's language: filters are words of a column of their own."""
    facts = [f'"{token(kind, value)}"' for kind, value in _facts_of(wish)]
    if wish.standings != ANY_STANDING:
        either = sorted(token("standing", standing) for standing in wish.standings)
        facts.append("(" + " OR ".join(f'"{token}"' for token in either) + ")")
    regulation = phrase_of_citation(wish.regulation)
    wanted = [
        f"facts : ({' AND '.join(facts)})" if facts else "",
        f'sources : "{regulation}"' if regulation else "",
        f"({words})" if words else "",
    ]
    whole = " AND ".join(part for part in wanted if part) or f'facts : "{token("any", "")}"'
    return f"({whole}) NOT ({excluded})" if excluded else whole


def _facts_of(wish: Search) -> Iterator[tuple[str, str]]:
    for kind in ("section", "topic", "clause", "position", "requirement", "term"):
        value = getattr(wish, kind)
        if value is not None:
            yield kind, value


def _hit(clause: str, position: str, version: int, standing: str, topic: str, title: str, *excerpts: str) -> Hit:
    marked = [(place, text) for (_, place), text in zip(_PLACES, excerpts, strict=True) if _BEGINS in text]
    place, excerpt = marked[0] if marked else (_PLACES[0][1], excerpts[0])
    return Hit(
        ClauseId(clause), Position(position), version, Standing(standing), TopicId(topic),
        tuple(_fragments(title)), place, tuple(_fragments(" ".join(excerpt.split()))),
    )  # fmt: skip


def _fragments(marked: str) -> Iterator[Fragment]:
    plain, *found = marked.split(_BEGINS)
    if plain:
        yield Fragment(plain, found=False)
    for stretch in found:
        word, _, plain = stretch.partition(_ENDS)
        yield Fragment(word, found=True)
        if plain:
            yield Fragment(plain, found=False)
