"""Rows of a table and cells of a row in the order of the redline, each in its content controls."""

from __future__ import annotations

from collections.abc import Sequence

from qa_drafter.redline.wordml.names import Element
from qa_drafter.redline.wordml.tracked import Revisions
from qa_drafter.redline.writer.arrangement import Arrangement, Pairs, Place, Placed, build
from qa_drafter.redline.writer.gaps import by_controls


def lined_up(old: Sequence[Placed], new: Sequence[Placed], pairs: Pairs) -> tuple[list[Place], Arrangement]:
    """The rows of a table or the cells of a row in the order of the redline, the old ones before the new ones."""
    arrangement = Arrangement(old, new, pairs)
    places = _in_order(old, new, pairs, arrangement)
    while arrangement and (apart := arrangement.unfit(places)) is not None:
        if apart:
            pairs = [pair for pair in pairs if pair not in apart]
            arrangement = Arrangement(old, new, pairs)
        places = _in_order(old, new, pairs, arrangement)
    return places, arrangement


def _in_order(
    old: Sequence[Placed], new: Sequence[Placed], pairs: Pairs, arrangement: Arrangement
) -> list[Place]:  # fmt: skip
    places: list[Place] = []
    a = b = 0
    for i, j in [*pairs, (len(old), len(new))]:
        if a < i or b < j:
            gone = [(arrangement.old_paths[n], (n, None)) for n in range(a, i)]
            come = [(arrangement.new_paths[n], (None, n)) for n in range(b, j)]
            ends = arrangement.old_paths[a - 1] if a else (), arrangement.old_paths[i] if i < len(old) else ()
            places += by_controls(gone, come, arrangement, *ends)
        if i < len(old):
            places.append((i, j))
        a, b = i + 1, j + 1
    return places


def put_in_place(
    places: Sequence[Place], arrangement: Arrangement, old: Sequence[Placed], new: Sequence[Placed],
    home: Element, revisions: Revisions,
) -> None:  # fmt: skip
    """Brings old rows or cells into the new table or row, and all of them into their controls."""
    elements = [new[j].elements if j is not None else old[i].elements if i is not None else [] for i, j in places]
    gone = [j is None for _, j in places]
    if arrangement:
        if any(gone) or not arrangement.is_shared:
            build(arrangement, elements, home, revisions)
        return
    following: Element | None = None
    for (element,), leaves in zip(reversed(elements), reversed(gone), strict=True):
        if leaves:
            home.append(element) if following is None else following.addprevious(element)
        following = element
