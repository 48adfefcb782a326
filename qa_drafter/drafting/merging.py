"""Lists merged three ways: as they are held, as the old deal called for them, as the new one does."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def merged(
    held: Sequence[Thing],
    fresh: Sequence[Thing],
    key: Callable[[Thing], Hashable],
    *,
    before: Container[Hashable] = (),
    keeping: Container[Hashable] = (),
    elsewhere: Container[Hashable] = (),
) -> tuple[Thing, ...]:
    """`held` without what only the old deal called for, and with what only the new one calls for.

    `before` names what the old deal called for: what it did and is not held was taken out by a person, and stays
    out. What `keeping` names neither comes nor goes; what is held `elsewhere` does not come a second time. What
    comes stands behind the nearest that it follows in `fresh`.
    """
    wanted, present = {key(thing) for thing in fresh}, {key(thing) for thing in held}
    result = [t for t in held if key(t) in wanted or key(t) not in before or key(t) in keeping]
    for place, thing in enumerate(fresh):
        name = key(thing)
        if name in present or name in elsewhere or name in before or name in keeping:
            continue
        ahead = {key(other) for other in fresh[:place]}
        result.insert(max((n for n, other in enumerate(result, start=1) if key(other) in ahead), default=0), thing)
    return tuple(result)
