"""What the changes between two Word files mean, as far as their words alone tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from qa_drafter.comparison.wording_told import DUTY_WORDS, weight_between
from qa_drafter.domain.change import Change, ChangeKind, Meaning, Weight

_LETTERS: Final = re.compile(r"(?:[RACI]|A\s?/?\s?R|R\s?/?\s?A|–|-)?")
"""What a cell of a matrix holds."""

_BEGINNING: Final = "beginning of the document"
"""What a redline calls the place before any heading."""


def with_word_meaning(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The same changes, each with what it means."""
    return tuple(replace(change, meaning=Meaning(_begun(_told(change)), *_weighed(change))) for change in changes)


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _told(change: Change) -> str:
    # Where only a heading is known, it is not the whole of what stands below it that differs.
    here = change.place if "›" in change.place else f"a passage under {change.place}"
    if change.place == _BEGINNING:
        here = f"the {_BEGINNING}"
    if change.noise:
        return f"{here} differs in {_listed(change.noise)}"
    match change.kind:
        case ChangeKind.FORMAT:
            return f"{here} looks otherwise"
        case ChangeKind.MOVE:
            return f"{here} stands elsewhere"
        case ChangeKind.ROW_INSERT:
            return f"{change.place} comes in as a row"
        case ChangeKind.ROW_DELETE:
            return f"{change.place} goes out as a row"
    if not change.before or not change.after:
        return f"{change.place} {'loses' if change.before else 'gains'} a passage"
    return f"{here} is reworded"


def _weighed(change: Change) -> tuple[Weight, str]:
    before, after = (" ".join(text.split()) for text in (change.before, change.after))
    if change.noise:
        return Weight.MINOR, "no duty differs"
    if change.kind is ChangeKind.FORMAT or before == after:
        return Weight.MINOR, "the words are the same"
    if change.kind is ChangeKind.CELL and _LETTERS.fullmatch(before) and _LETTERS.fullmatch(after):
        return Weight.SUBSTANTIAL, f"{before or 'nothing'} becomes {after or 'nothing'}"
    if before and after:
        return weight_between(before, after)
    if DUTY_WORDS.search(before or after):
        return Weight.SUBSTANTIAL, "its duties go with it" if before else "new duties"
    return Weight.MINOR, "no duty goes with it" if before else "it brings no duty"


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
