"""What the changes between two versions mean: a sentence, a weight and its reason for each, a paragraph for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from qa_drafter.comparison.arranging_told import Arranging, arranging_meaning
from qa_drafter.comparison.assembly_meaning import assembly_meaning
from qa_drafter.comparison.duties_told import duties_meaning
from qa_drafter.comparison.values_told import blank_meaning, value_meaning
from qa_drafter.comparison.wording_told import article_meaning, definition_meaning, other_meaning
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    AssemblyEdit,
    BlankFilled,
    DefinitionReworded,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.phrases import Phrase, counted, joined, listed, phrase
from qa_drafter.domain.terms import Limit

TOLD_IN_FULL: Final = 6
"""Changes that a summary tells one by one; a reader takes in no more."""


def with_meaning(
    changes: Iterable[Change], old: Agreement, new: Agreement, limits: Sequence[Limit] = ()
) -> tuple[Change, ...]:
    """The same changes, each with what it means. `limits` are the library's: a changed value is weighed by them."""
    return tuple(replace(change, meaning=_meaning(change, old, new, limits)) for change in changes)


def _meaning(change: Change, old: Agreement, new: Agreement, limits: Sequence[Limit]) -> Meaning:
    match change.edit:
        case TermSet():
            return value_meaning(change.edit, new.term(change.edit.term).definition, limits, new.deal)
        case RaciReassigned():
            return duties_meaning(change.edit, new.matrix(change.edit.matrix))
        case ArticleInserted() | ArticleRemoved() | ArticleReworded() | PositionChosen():
            return article_meaning(change.edit, change, old, new)
        case DefinitionReworded():
            return definition_meaning(change.edit, change)
    if isinstance(change.edit, BlankFilled):
        return blank_meaning(change.edit, change)
    if isinstance(change.edit, AssemblyEdit):
        return assembly_meaning(change.edit, change)
    if isinstance(change.edit, Arranging):
        return arranging_meaning(change.edit, change, new)
    return other_meaning(change)


def summary_of(changes: Iterable[Change]) -> Phrase:
    """One paragraph of plain words: how many changes of which weight, the gravest told one by one."""
    meant = [change.meaning for change in changes if change.meaning is not None]
    if not meant:
        return phrase("Nothing differs in substance.")
    by_weight = {weight: [one for one in meant if one.weight is weight] for weight in Weight}
    counts = [_counted(weight, len(found)) for weight, found in by_weight.items() if found]
    said = [counted(len(meant), "{0} change: {1}.", "{0} changes: {1}.", listed(counts))]
    grave, minor = [*by_weight[Weight.CRITICAL], *by_weight[Weight.SUBSTANTIAL]], by_weight[Weight.MINOR]
    said += map(_sentence, (grave or minor)[:TOLD_IN_FULL])
    rest = Counter(one.weight for one in grave[TOLD_IN_FULL:])
    left = [_more(weight, count) for weight, count in rest.items()]
    if grave and minor:
        left.append(_counted(Weight.MINOR, len(minor)))
        rest[Weight.MINOR] = len(minor)
    if left:
        said.append(_rest(rest.total(), listed(left)))
    return joined(" ", said)


def _sentence(meaning: Meaning) -> Phrase:
    return phrase("{0} ({1}).", meaning.told, meaning.reason)


def _counted(weight: Weight, count: int) -> Phrase:
    match weight:
        case Weight.CRITICAL:
            return phrase("{0} critical", count)
        case Weight.SUBSTANTIAL:
            return phrase("{0} substantial", count)
        case Weight.MINOR:
            return phrase("{0} minor", count)


def _more(weight: Weight, count: int) -> Phrase:
    return phrase("{0} more critical", count) if weight is Weight.CRITICAL else phrase("{0} more substantial", count)


def _rest(count: int, left: Phrase) -> Phrase:
    if count == 1:
        return phrase("The rest, {0}, is in the list of changes.", left)
    return phrase("The rest, {0}, are in the list of changes.", left)
