"""The numbers of the changes at each line of two states laid beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from qa_drafter.comparison.renamed import Renaming
from qa_drafter.comparison.side_by_side import Pair
from qa_drafter.domain.assembly_edits import DealChanged
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.edits import DefinedTermRenamed, DefinitionReworded, TermSet
from qa_drafter.domain.identifiers import TermId


@dataclass(frozen=True, slots=True)
class NumberedPair:
    """A pair of blocks and the changes that show in it, by number.

    A pair that is changed and has no number follows from changes elsewhere: a reference whose target got
    another number, a definition that came or went with the article that uses it.
    """

    pair: Pair
    numbers: tuple[int, ...] = ()

    @property
    def follows(self) -> bool:
        """Whether it differs only because of changes elsewhere."""
        return self.pair.is_changed and not self.numbers


def numbered(pairs: Iterable[Pair], changes: Sequence[Change]) -> Iterator[NumberedPair]:
    """Each pair with the changes that explain what differs in it."""
    values = {c.edit.term: c.number for c in changes if isinstance(c.edit, TermSet)}
    renamings = [Renaming.told_by(c.edit, c.number) for c in changes if isinstance(c.edit, DefinedTermRenamed)]
    meanings = {c.subject: c for c in changes if isinstance(c.edit, DefinitionReworded)}
    deal = {change.number for change in changes if isinstance(change.edit, DealChanged)}
    others: dict[str, list[Change]] = {}
    for change in changes:
        if not isinstance(change.edit, TermSet):
            others.setdefault(change.subject, []).append(change)
    for pair in pairs:
        here = _definition(pair, meanings) or others.get(pair.subject, ())
        found = _explaining(pair, values, renamings, here) if pair.is_changed else set()
        if pair.is_changed and not found and _says_otherwise(pair):
            found = deal
        yield NumberedPair(pair, tuple(sorted(found)))


def _definition(pair: Pair, meanings: Mapping[str, Change]) -> Sequence[Change]:
    """The change that reworded the definition, where the pair is one that was."""
    block = pair.new or pair.old
    change = meanings.get(block.key) if block else None
    return (change,) if change else ()


def _says_otherwise(pair: Pair) -> bool:
    """Whether more differs than the number of a reference: a text may ask for facts of the deal."""
    return pair.old is None or pair.new is None or pair.old.frame != pair.new.frame


def _explaining(
    pair: Pair, values: Mapping[TermId, int], renamings: Sequence[Renaming], here: Sequence[Change]
) -> set[int]:
    renamed = [renaming for renaming in renamings if renaming.shows_in(pair)]
    if pair.old is None or pair.new is None:
        # An article taken to another section went out and came in: two changes, each with its own place.
        other = ChangeKind.INSERT if pair.new is None else ChangeKind.DELETE
        found = {change.number for change in here if change.kind is not other}
        return found | {renaming.number for renaming in renamed}
    held = {value.term for block in (pair.old, pair.new) for value in block.values}
    found = {values[term] for term in held if term in values}
    found.update(renaming.number for renaming in renamed)
    frame = reduce(lambda said, renaming: renaming.applied(said), renamed, pair.old.frame)
    if frame != pair.new.frame:
        found.update(change.number for change in here)
    return found
