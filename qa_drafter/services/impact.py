"""Which agreements of a folder the library has moved on from, and whether it matters. Reads, and changes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.change import Weight
from qa_drafter.domain.errors import AgreementRefused, QaDrafterError, UnknownName
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.drafting.adoption import Adoption, newer_text
from qa_drafter.drafting.definitions import home_of_definitions
from qa_drafter.drafting.printing import numbers_of
from qa_drafter.services.adopting import Successor, successor_of
from qa_drafter.services.moved_definitions import DefinitionHolding, definition_holdings
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.workspace import Workspace

SUFFIX: Final = ".qagr"
_LIGHTEST: Final = (len(Weight), 0)


class Standing(StrEnum):
    """INHERITED: the library's text at the deal's own position. The others were negotiated."""

    INHERITED = "inherited"
    OTHER_POSITION = "other position"
    OWN_WORDING = "own wording"


@dataclass(frozen=True, slots=True)
class Holding:
    """One article of one agreement that holds a clause; `successor` is what the library has newer of it."""

    number: str
    article: Article
    standing: Standing
    newest: int | None
    successor: Successor | None

    @property
    def rank(self) -> tuple[int, int]:
        """For sorting: the heaviest change first."""
        return self.successor.move.rank if self.successor else _LIGHTEST


@dataclass(frozen=True, slots=True)
class AgreementImpact:
    """One agreement with the articles that it holds, the heaviest first, and the definitions."""

    path: Path
    number: str
    title: str
    holdings: tuple[Holding, ...]
    definitions: tuple[DefinitionHolding, ...] = ()

    @property
    def rank(self) -> tuple[int, int]:
        """For sorting: the agreement with the heaviest change first."""
        ranks = (*(holding.rank for holding in self.holdings), *(held.move.rank for held in self.definitions))
        return min(ranks, default=_LIGHTEST)


@dataclass(frozen=True, slots=True)
class Impact:
    """What an edition of the library, or one clause of it, means to the agreements of a folder.

    `skipped` names each file or folder that could not be read, with the reason.
    """

    edition: str
    agreements: tuple[AgreementImpact, ...]
    up_to_date: int
    skipped: tuple[tuple[Path, Phrase], ...]


def impact_on(
    folder: Path,
    workspace: Workspace,
    clause: str | None = None,
    progress: Progress = no_progress,
    in_hand: Mapping[Path, Agreement] = MappingProxyType({}),
) -> Impact:
    """Every agreement below `folder` that the library has moved on from or, with `clause`, that holds the clause.

    `in_hand` are agreements that are open for writing, whose files no other may read.
    AgreementRefused when there is no such folder, UnknownName when no library or agreement knows the clause.
    """
    if not folder.is_dir():
        raise AgreementRefused(str(folder), phrase("no such folder"), phrase("name a folder that holds agreements"))
    library, wanted = workspace.library, ClauseId(clause) if clause else None
    skipped: list[tuple[Path, Phrase]] = []
    files = list(_files(folder, skipped))
    found, up_to_date, is_known = [], 0, wanted is None or any(text.id == wanted for text in library.clauses)
    for place, path in enumerate(files):
        progress(place / len(files))
        try:
            content = in_hand.get(path.resolve()) or _content(path, workspace)
            held = _impact(path, content, library, wanted)
        except QaDrafterError as refusal:
            skipped.append((path, _said(refusal, path)))
            continue
        is_known = is_known or bool(held.holdings)
        if held.holdings or held.definitions:
            found.append(held)
        elif wanted is None:
            up_to_date += 1
    if not is_known:
        raise UnknownName(phrase("clause library"), phrase("clause"), str(clause))
    return Impact(library.edition, tuple(sorted(found, key=_order)), up_to_date, tuple(skipped))


def _order(impact: AgreementImpact) -> tuple[tuple[int, int], str]:
    return impact.rank, str(impact.path)


def _files(folder: Path, skipped: list[tuple[Path, Phrase]]) -> Iterator[Path]:
    """Every agreement file below, in the order of their names; a folder that cannot be read is named."""

    def unreadable(error: OSError) -> None:
        skipped.append((Path(error.filename), told_by_system(error, phrase("cannot be read"))))

    for place, folders, names in os.walk(folder, onerror=unreadable):
        folders.sort()
        yield from (Path(place) / name for name in sorted(names) if name.lower().endswith(SUFFIX))


def _content(path: Path, workspace: Workspace) -> Agreement:
    agreement = workspace.open(path, writing=False)
    try:
        return agreement.content
    finally:
        agreement.close()


def _said(refusal: QaDrafterError, path: Path) -> Phrase:
    said = joined("; ", (refusal.what, refusal.remedy))
    return said if refusal.where == str(path) else joined(": ", (refusal.where, said))


def _impact(path: Path, content: Agreement, library: ClauseLibrary, wanted: ClauseId | None) -> AgreementImpact:
    # What is new in the library is no matter of what an agreement holds: it is taken as first assembled.
    adoption, numbers = Adoption(content, content, library), numbers_of(content).articles
    holdings = [
        holding
        for article in content.articles
        if wanted in (None, article.clause)
        and (holding := _holding(article, numbers[article.clause], adoption))
        and (wanted is not None or holding.successor is not None)
    ]
    holdings.sort(key=lambda holding: holding.rank)
    home = home_of_definitions(content)
    definitions = definition_holdings(adoption) if home and wanted in (None, home.clause) else ()
    return AgreementImpact(path, content.number, content.deal.title, tuple(holdings), definitions)


def _holding(article: Article, number: str, adoption: Adoption) -> Holding:
    library = adoption.library
    text = newer_text(article, library)
    current = library.current.get((article.clause, article.position))
    successor = successor_of(adoption, article, text) if text is not None else None
    standing = _standing(article, adoption.held, library)
    return Holding(number, article, standing, current.version if current else None, successor)


def _standing(article: Article, content: Agreement, library: ClauseLibrary) -> Standing:
    if article.own_wording is not None:
        return Standing.OWN_WORDING
    try:
        proposed = library.choose(article.clause, content.deal.position).position
    except UnknownName:
        return Standing.INHERITED
    return Standing.INHERITED if proposed is article.position else Standing.OTHER_POSITION
