"""Commands that find texts of the clause library."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from contextlib import closing
from math import floor
from typing import Any, Final

from qa_drafter.cli.session import print_json, workspace_of
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.identifiers import ClauseId, RequirementId, SectionId, TermId, TopicId
from qa_drafter.domain.phrases import verbatim
from qa_drafter.domain.search import ANY_STANDING, JUST_CURRENT, Found, Fragment, Hit, Search, Standing
from qa_drafter.services.library_likeness import (
    NEARLY_THE_SAME,
    RATHER_LIKE,
    AlikeClauses,
    alike_pairs,
    texts_like,
)
from qa_drafter.services.library_search import LibrarySearch

STATUSES: Final = {
    **{standing.value.replace(" ", "-"): frozenset({standing}) for standing in Standing},
    "approved": frozenset({Standing.CURRENT, Standing.OLDER}),
    "any": ANY_STANDING,
}
"""What `--status` takes."""


def search(asked: argparse.Namespace) -> int:
    """Print the texts that the words and filters ask for, the best first."""
    wish = _wish(asked)
    with closing(LibrarySearch(workspace_of(asked))) as library:
        found = library.search(wish)
    if asked.json:
        counts = {"total": found.total, "shown": len(found.hits)}
        print_json({"hits": [_told(hit) for hit in found.hits], "counts": counts, "loosely": found.loosely})
        return 0
    for hit in found.hits:
        print(f"{hit.clause:<14} {hit.position:<9} {hit.version}  {hit.standing:<9} {_marked(hit.title)}")
        where = "" if hit.place == "text" else f"{hit.place}: "
        print(f"    {where}{_marked(hit.excerpt)}")
    print(_summary(found))
    return 0


def similar(asked: argparse.Namespace) -> int:
    """Print the texts that say nearly the same as those of a clause; without one, all pairs of the library."""
    library = workspace_of(asked).library
    if asked.least is not None and not 1 <= asked.least <= 100:
        raise ValueRefused(
            "--least", verbatim(f"{asked.least} is no share of words"), verbatim("give a percentage from 1 to 100")
        )
    standings = _standings(asked)
    if asked.clause:
        position = Position(asked.position) if asked.position else None
        least = (asked.least or 100 * RATHER_LIKE) / 100
        pairs = texts_like(library, ClauseId(asked.clause), position, least, standings)
    else:
        pairs = alike_pairs(library, (asked.least or 100 * NEARLY_THE_SAME) / 100, standings)
    if asked.json:
        print_json({"pairs": [_pair(pair) for pair in pairs], "counts": {"total": len(pairs)}})
        return 0
    for pair in pairs:
        one, other = (f"{text.id} {text.position}-{text.version}" for text in (pair.one, pair.other))
        print(f"{_percent(pair):>5} %  {one:<24}  {other:<24}  {pair.other.title}")
    print("1 pair" if len(pairs) == 1 else f"{len(pairs)} pairs")
    return 0


def _pair(pair: AlikeClauses) -> dict[str, Any]:
    sides = {"one": pair.one, "other": pair.other}
    names = {
        side: {"clause": text.id, "position": text.position, "version": text.version, "title": text.title}
        for side, text in sides.items()
    }
    return {**names, "percent": _percent(pair)}


def _percent(pair: AlikeClauses) -> float:
    """Rounded down: two texts that differ are never told to be the same."""
    return floor(1000 * pair.share) / 10


def _standings(asked: argparse.Namespace) -> frozenset[Standing]:
    return frozenset[Standing]().union(*(STATUSES[name] for name in asked.status or ())) or JUST_CURRENT


def _wish(asked: argparse.Namespace) -> Search:
    if asked.most < 1:
        raise ValueRefused("--most", verbatim(f"{asked.most} texts cannot be shown"), verbatim("give a number from 1"))
    return Search(
        words=" ".join(asked.words),
        section=SectionId(asked.section) if asked.section else None,
        topic=TopicId(asked.topic) if asked.topic else None,
        clause=ClauseId(asked.clause) if asked.clause else None,
        position=Position(asked.position) if asked.position else None,
        standings=_standings(asked),
        regulation=asked.regulation or "",
        requirement=RequirementId(asked.requirement) if asked.requirement else None,
        term=TermId(asked.term) if asked.term else None,
        most=asked.most,
    )


def _marked(fragments: Iterable[Fragment]) -> str:
    return "".join(f"*{fragment.text}*" if fragment.found else fragment.text for fragment in fragments)


def _told(hit: Hit) -> dict[str, Any]:
    return {
        "clause": hit.clause,
        "position": hit.position,
        "version": hit.version,
        "status": hit.standing,
        "topic": hit.topic,
        "title": "".join(fragment.text for fragment in hit.title),
        "place": hit.place,
        "excerpt": _marked(hit.excerpt),
    }


def _summary(found: Found) -> str:
    counted = "1 text" if found.total == 1 else f"{found.total} texts"
    if found.loosely:
        counted += ", none of which has all the words"
    if found.total > len(found.hits):
        counted += f"; the best {len(found.hits)} shown, --most N shows more"
    return counted
