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
from qa_drafter.comparison.wording_told import article_meaning, other_meaning
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    AssemblyEdit,
    BlankFilled,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
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
    if isinstance(change.edit, BlankFilled):
        return blank_meaning(change.edit, change)
    if isinstance(change.edit, AssemblyEdit):
        return assembly_meaning(change.edit, change)
    if isinstance(change.edit, Arranging):
        return arranging_meaning(change.edit, change, new)
    return other_meaning(change)


def summary_of(changes: Iterable[Change]) -> str:
    """One paragraph of plain words: how many changes of which weight, the gravest told one by one."""
    meant = [change.meaning for change in changes if change.meaning is not None]
    if not meant:
        return "Nothing differs in substance."
    by_weight = {weight: [one for one in meant if one.weight is weight] for weight in Weight}
    counts = [f"{len(found)} {weight}" for weight, found in by_weight.items() if found]
    said = [f"{len(meant)} {'change' if len(meant) == 1 else 'changes'}: {_joined(counts)}."]
    grave = [*by_weight[Weight.CRITICAL], *by_weight[Weight.SUBSTANTIAL]]
    said += [f"{one.told} ({one.reason})." for one in grave[:TOLD_IN_FULL]]
    rest = Counter(one.weight for one in grave[TOLD_IN_FULL:])
    left = [f"{count} more {weight}" for weight, count in rest.items()]
    if minor := len(by_weight[Weight.MINOR]):
        left.append(f"{minor} minor")
    if left and grave:
        verb = "is" if left == ["1 minor"] or (not minor and sum(rest.values()) == 1) else "are"
        said.append(f"The rest, {_joined(left)}, {verb} in the list of changes.")
    elif minor:
        said += [f"{one.told} ({one.reason})." for one in by_weight[Weight.MINOR][:TOLD_IN_FULL]]
    return " ".join(said)


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
