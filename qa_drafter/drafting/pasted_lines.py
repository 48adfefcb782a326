"""Pasted lines whose letters were typed, `(a) …`, as lines of a wording: the print letters them by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.drafting.numbering import letter, roman

_LABELLED: Final = re.compile(
    r"\s*(?:\((?P<round>[a-z]{1,7}|\d{1,2})\)|(?P<open>[a-z]|[ivx]{2,7})[.)]|(?P<bullet>[•●▪◦·–]))\s+(?P<words>\S.*)",
)
_BULLET: Final = "•"
_FORMS: Final[tuple[Callable[[int], str], ...]] = (letter, roman, str, lambda number: _BULLET)
"""How the labels of a list are counted; of two that fit, the one before."""

_LEADS: Final = (":", "—", "–")
"""How a paragraph ends that a list stands under."""

_DEEPEST: Final = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it was pasted; one without label stands for itself."""

    words: str
    label: str = ""
    depth: int = 0


def from_paste(pasted: str, before: str = "") -> str:
    """Pasted text as lines of a wording, its typed letters, numbers and bullets as the signs of a list.

    `before` is what stands before the place. The text stays as it is unless its labels count on without a gap, at
    least two of them; lines between them that have none make it a text of another sort.
    """
    lines = _read([line for line in pasted.replace("\r\n", "\n").split("\n") if line.strip()])
    if lines is None:
        return pasted
    first = next(place for place, line in enumerate(lines) if line.label)
    is_under = first > 0 or before.rstrip().endswith(_LEADS) or lines[first].label == _BULLET
    deepest = max(line.depth for line in lines)
    items = deepest if deepest or is_under else None  # None: the paragraphs of an article, which are lettered too
    typed = [f"- {line.words}" if line.label and line.depth == items else line.words for line in lines]
    begun = before.rpartition("\n")[2].strip()
    return "\n".join(["", *typed] if begun and first == 0 else typed)


def _read(lines: Sequence[str]) -> list[_Line] | None:
    """The lines with their labels told apart; None when these are none of a list."""
    counts, read, ended = _Counts(), list[_Line](), False
    for line in lines:
        held = _LABELLED.fullmatch(line)
        if held is None:
            ended = counts.have_begun
            read.append(_Line(line))
            continue
        label = held["round"] or held["open"] or _BULLET
        depth = None if ended else counts.take(label)
        if depth is None:
            return None
        read.append(_Line(held["words"], label, depth))
    return read if counts.make_a_list else None


class _Counts:
    """How far each list has been counted, the outer one first."""

    def __init__(self) -> None:
        self._forms: list[int] = []
        self._done: list[int] = []
        self._longest = 0

    @property
    def have_begun(self) -> bool:
        """Whether any label has been met."""
        return self._longest > 0

    @property
    def make_a_list(self) -> bool:
        """Whether two labels or more follow one another."""
        return self._longest > 1

    def take(self, label: str) -> int | None:
        """The depth of the next label; None when it goes on with no list and begins none."""
        for depth in reversed(range(len(self._done))):
            if label == _FORMS[self._forms[depth]](self._done[depth] + 1):
                del self._forms[depth + 1 :], self._done[depth + 1 :]
                self._done[depth] += 1
                self._longest = max(self._longest, self._done[depth])
                return depth
        form = next((place for place, count in enumerate(_FORMS) if label == count(1)), None)
        if form is None or len(self._done) == _DEEPEST:
            return None
        self._forms.append(form)
        self._done.append(1)
        self._longest = max(self._longest, 1)
        return len(self._done) - 1
