"""Texts of the clause library that say nearly the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.comparison.alike import AlikeTexts
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.search import JUST_CURRENT, Standing, standings_of
from qa_drafter.domain.terms import printed
from qa_drafter.drafting.plain_text import plain_text, words_in

NEARLY_THE_SAME: Final = 0.85
"""Share of words from which two texts of different clauses are worth a look."""

RATHER_LIKE: Final = 0.5
"""The same for the texts that are most like one chosen text."""


@dataclass(frozen=True, slots=True)
class AlikeClauses:
    """Two texts of the library and the share of their words that both say in the same order."""

    one: ClauseVersion
    other: ClauseVersion
    share: float


def words_of_text(text: ClauseVersion, library: ClauseLibrary) -> tuple[str, ...]:
    """What the text says, all branches, each term with the value that its position starts from."""

    def said(name: str) -> str:
        definition = library.term_definitions.get(name)  # type: ignore[call-overload]
        return printed(definition, definition.default(text.position)) if definition else name

    return words_in(plain_text(text.body, said))


def texts_standing(library: ClauseLibrary, standings: frozenset[Standing] = JUST_CURRENT) -> tuple[ClauseVersion, ...]:
    """The texts of the library that stand so."""
    stands = standings_of(library.clauses, library.current)
    return tuple(text for text in library.clauses if stands[text.id, text.position, text.version] in standings)


def alike_pairs(
    library: ClauseLibrary, least: float = NEARLY_THE_SAME, standings: frozenset[Standing] = JUST_CURRENT
) -> tuple[AlikeClauses, ...]:
    """Texts of different clauses that say nearly the same; the positions of one clause are meant to be close."""
    texts = texts_standing(library, standings)
    pairs = AlikeTexts([words_of_text(text, library) for text in texts], least).pairs()
    return tuple(
        AlikeClauses(texts[pair.one], texts[pair.other], pair.share)
        for pair in pairs
        if texts[pair.one].id != texts[pair.other].id
    )


def texts_like(
    library: ClauseLibrary,
    clause: ClauseId,
    position: Position | None = None,
    least: float = RATHER_LIKE,
    standings: frozenset[Standing] = JUST_CURRENT,
) -> tuple[AlikeClauses, ...]:
    """What is most like the current texts of a clause, its own other positions too; UnknownName when there is none."""
    chosen = _chosen(library, clause, position)
    texts = texts_standing(library, standings)
    row = AlikeTexts([words_of_text(text, library) for text in texts], least)
    found = [
        AlikeClauses(one, texts[place], share)
        for one in chosen
        for place, share in row.like(words_of_text(one, library))
        if not (texts[place] in chosen and _order(texts[place]) <= _order(one))
    ]
    return tuple(sorted(found, key=lambda pair: -pair.share))


def _order(text: ClauseVersion) -> tuple[str, int, int]:
    return text.id, list(Position).index(text.position), text.version


def _chosen(library: ClauseLibrary, clause: ClauseId, position: Position | None) -> Sequence[ClauseVersion]:
    texts = library.positions(clause)
    chosen = [text for text in texts if position in (None, text.position)]
    if not chosen:
        raise UnknownName(
            phrase("clause {0}", clause), phrase("position"), str(position), tuple(text.position for text in texts)
        )
    return chosen
