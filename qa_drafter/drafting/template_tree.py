"""A clause template as values: words, printed terms, named markets, and branches under their conditions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qa_drafter.domain.identifiers import ClauseId, TermId


@dataclass(frozen=True, slots=True)
class TermShown:
    """`{{ terms.x | filter }}`."""

    term: TermId
    filter: str


@dataclass(frozen=True, slots=True)
class MarketsShown:
    """`{{ markets('us', 'eu') }}`: those of them that the deal has."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Included:
    """`included('X')`: whether the clause is in the agreement."""

    clause: ClauseId


@dataclass(frozen=True, slots=True)
class Asked:
    """`deal(question=answers, …)`: whether the deal shares an answer with each question."""

    answers: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Denied:
    """`not …`."""

    test: Test


@dataclass(frozen=True, slots=True)
class Joined:
    """`… and …` where every test has to hold, else `… or …`."""

    every: bool
    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """`{% if … %}` with its other branches: the first whose test holds is said, else what stands otherwise."""

    cases: tuple[tuple[Test, Parts], ...]
    otherwise: Parts


Test = Included | Asked | Denied | Joined
Part = str | TermShown | MarketsShown | Choice
Parts = tuple[Part, ...]


def parts_in(parts: Parts) -> Iterator[str | TermShown | MarketsShown]:
    """Everything that the parts may say, whichever branch would say it, in reading order."""
    for part in parts:
        if isinstance(part, Choice):
            for _, said in part.cases:
                yield from parts_in(said)
            yield from parts_in(part.otherwise)
        else:
            yield part


def clauses_in(parts: Parts) -> Iterator[ClauseId]:
    """Every clause whose presence is asked for, in reading order."""
    for part in parts:
        if isinstance(part, Choice):
            for test, said in part.cases:
                yield from _clauses_of(test)
                yield from clauses_in(said)
            yield from clauses_in(part.otherwise)


def _clauses_of(test: Test) -> Iterator[ClauseId]:
    if isinstance(test, Included):
        yield test.clause
    elif isinstance(test, Denied):
        yield from _clauses_of(test.test)
    elif isinstance(test, Joined):
        for one in test.tests:
            yield from _clauses_of(one)
