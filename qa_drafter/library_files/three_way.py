"""Two changed states of a text brought together by the state that both began with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with our lines where both sides changed the same ones, and with theirs; `is_apart`: they did not."""

    with_ours: str
    with_theirs: str

    @property
    def is_apart(self) -> bool:
        """Whether the two sides changed different lines, so that both changes stand."""
        return self.with_ours == self.with_theirs


def merged(base: str, ours: str, theirs: str) -> Merged:
    """Both changes line by line. What both put in at one place stands there twice over: theirs first, then ours."""
    split = tuple(text.splitlines(keepends=True) for text in (base, ours, theirs))
    chunks = tuple(_chunks(*split))
    return Merged(
        "".join(line for one, _ in chunks for line in one), "".join(line for _, one in chunks for line in one)
    )


def _chunks(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Each stretch as it stands with our choice and with theirs."""
    at, our, their = 0, 0, 0
    for start, our_start, their_start, size in (*_kept(base, ours, theirs), (len(base), len(ours), len(theirs), 0)):
        was, mine, other = base[at:start], ours[our:our_start], theirs[their:their_start]
        yield _chosen(was, mine, other)
        same = base[start : start + size]
        yield same, same
        at, our, their = start + size, our_start + size, their_start + size


def _chosen(was: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    if ours in (theirs, was):
        return theirs, theirs
    if theirs == was:
        return ours, ours
    if not was:
        both = (*theirs, *ours)
        return both, both
    return ours, theirs


def _kept(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches that both sides kept: where each begins in base, ours and theirs, and its lines."""
    mine = SequenceMatcher(None, base, ours, autojunk=False).get_matching_blocks()
    other = SequenceMatcher(None, base, theirs, autojunk=False).get_matching_blocks()
    one = two = 0
    while one < len(mine) and two < len(other):
        a, b = mine[one], other[two]
        start, end = max(a.a, b.a), min(a.a + a.size, b.a + b.size)
        if start < end:
            yield start, a.b + start - a.a, b.b + start - b.a, end - start
        if a.a + a.size < b.a + b.size:
            one += 1
        else:
            two += 1
