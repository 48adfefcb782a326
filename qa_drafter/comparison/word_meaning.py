"""What the changes between two Word files mean, as far as their words alone tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from qa_drafter.comparison.word_places import BEGINNING, place_begun
from qa_drafter.comparison.wording_told import DUTY_WORDS, weight_between
from qa_drafter.domain.change import Change, ChangeKind, Meaning, Weight
from qa_drafter.domain.phrases import Phrase, listed, phrase
from qa_drafter.redline import Noise

_LETTERS: Final = re.compile(r"(?:[RACI]|A\s?/?\s?R|R\s?/?\s?A|–|-)?")
"""What a cell of a matrix holds."""

_NOISES: Final = {
    Noise.QUOTES: phrase("quotes"),
    Noise.CASE: phrase("case"),
    Noise.SPACE: phrase("white space"),
    Noise.PUNCTUATION: phrase("punctuation"),
}


def with_word_meaning(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The same changes, each with what it means."""
    return tuple(replace(change, meaning=Meaning(_told(change), *_weighed(change))) for change in changes)


def _told(change: Change) -> Phrase:
    here, place = _here(change), place_begun(change.place)
    if change.noise:
        return phrase("{0} differs in {1}", here, listed([_NOISES[Noise(one)] for one in change.noise]))
    match change.kind:
        case ChangeKind.FORMAT:
            return phrase("{0} looks otherwise", here)
        case ChangeKind.MOVE:
            return phrase("{0} stands elsewhere", here)
        case ChangeKind.ROW_INSERT:
            return phrase("{0} comes in as a row", place)
        case ChangeKind.ROW_DELETE:
            return phrase("{0} goes out as a row", place)
    if not change.after:
        return phrase("{0} loses a passage", place)
    return phrase("{0} is reworded", here) if change.before else phrase("{0} gains a passage", place)


def _here(change: Change) -> Phrase:
    """Where only a heading is known, it is not the whole of what stands below it that differs."""
    if change.place == BEGINNING:
        return phrase("The beginning of the document")
    return place_begun(change.place) if "›" in change.place else phrase("A passage under {0}", change.place)


def _weighed(change: Change) -> tuple[Weight, Phrase]:
    before, after = (" ".join(text.split()) for text in (change.before, change.after))
    if change.noise:
        return Weight.MINOR, phrase("no duty differs")
    if change.kind is ChangeKind.FORMAT or before == after:
        return Weight.MINOR, phrase("the words are the same")
    if change.kind is ChangeKind.CELL and _LETTERS.fullmatch(before) and _LETTERS.fullmatch(after):
        return Weight.SUBSTANTIAL, phrase("{0} becomes {1}", before or phrase("nothing"), after or phrase("nothing"))
    if before and after:
        return weight_between(before, after)
    if DUTY_WORDS.search(before or after):
        return Weight.SUBSTANTIAL, phrase("its duties go with it") if before else phrase("new duties")
    return Weight.MINOR, phrase("no duty goes with it") if before else phrase("it brings no duty")
