"""In which content controls the blocks of a redline stand: those that both documents have, that came, that went.

A control of both holds, once all is accepted, what the new one holds, and once all is rejected, what the old one held.
Where that cannot be, the old control goes and the new one comes, each with a mark of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from itertools import combinations, pairwise
from typing import Final, Protocol, TypeAlias

from qa_drafter.redline.wordml.controls import (
    CONTROLS,
    SETTINGS,
    Path,
    control_key,
    emptied,
    inside,
    mark_control,
    path_of,
    shell_of,
)
from qa_drafter.redline.wordml.names import (
    ALT_CHUNK,
    TBL,
    TBL_GRID,
    TBL_PR,
    TBL_PR_EX,
    TC_PR,
    TR_PR,
    Element,
    P,
)  # fmt: skip
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, Revisions

Pairs = Sequence[tuple[int, int]]
Place: TypeAlias = tuple[int | None, int | None]
"""Where an entry of the redline stands in the old and in the new container."""

_STAYS: Final = SETTINGS | {TC_PR, TR_PR, TBL_PR, TBL_GRID, TBL_PR_EX}


class Placed(Protocol):
    """A block, a table row or a cell: what may stand in content controls."""

    @property
    def elements(self) -> list[Element]:
        """Its elements."""


@dataclass(eq=False, slots=True)
class Control:
    """One control of the redline, and the entries it reaches over."""

    old: Element | None
    new: Element | None
    first: int = -1
    last: int = -1

    def reach(self, entry: int) -> None:
        """Takes in one more entry."""
        self.first = entry if self.first < 0 else self.first
        self.last = entry


class Arrangement:
    """The controls of one container, and which of the two documents they come from."""

    def __init__(self, old: Sequence[Placed], new: Sequence[Placed], pairs: Pairs) -> None:
        self.old_paths = [path_of(block.elements) for block in old]
        self.new_paths = [path_of(block.elements) for block in new]
        self._of: dict[Element, Control] = {}
        if any(self.old_paths) or any(self.new_paths):
            self._match(pairs)

    def __bool__(self) -> bool:
        return bool(self._of)

    @property
    def controls(self) -> list[Control]:
        """Each control once."""
        return list(dict.fromkeys(self._of.values()))

    @property
    def is_shared(self) -> bool:
        """Whether both documents have all of them."""
        return all(control.old is not None and control.new is not None for control in self.controls)

    def _match(self, pairs: Pairs) -> None:
        for paths, is_new in ((self.old_paths, False), (self.new_paths, True)):
            for control in dict.fromkeys(c for path in paths for c in path):
                self._of[control] = Control(None, control) if is_new else Control(control, None)
        for i, j in pairs:
            self._match_paths(self.old_paths[i], self.new_paths[j])
        self._join_those_that_occur_once()
        for i, j in pairs:
            self._part_where_a_kept_block_disagrees(self.old_paths[i], self.new_paths[j])

    def _match_paths(self, old_path: Path, new_path: Path) -> None:
        """Controls round a kept block that are alike, outer ones first, none inside one that it used to hold."""
        place = 0
        for old in old_path:
            twin = self._of[old].new
            if twin is None:
                key = control_key(old)
                free = (new for new in new_path[place:] if self._of[new].old is None and control_key(new) == key)
                twin = next(free, None)
                self._join(old, twin)
            if twin in new_path:
                place = new_path.index(twin) + 1

    def _join(self, old: Element, new: Element | None) -> None:
        if new is not None and self._of[old].new is None and self._of[new].old is None:
            self._of[old].new = new
            self._of[new] = self._of[old]

    def _join_those_that_occur_once(self) -> None:
        sides: list[dict[object, list[Element]]] = []
        for paths in (self.old_paths, self.new_paths):
            found: dict[object, list[Element]] = {}
            for control in dict.fromkeys(c for path in paths for c in path):
                found.setdefault(control_key(control), []).append(control)
            sides.append(found)
        for key, olds in sides[0].items():
            news = sides[1].get(key, [])
            if len(olds) == len(news) == 1:
                self._join(olds[0], news[0])

    def _part_where_a_kept_block_disagrees(self, old: Path, new: Path) -> None:
        for control in dict.fromkeys(self._of[c] for c in (*old, *new)):
            if control.old is not None and control.new is not None and (control.old in old) != (control.new in new):
                self.part(control)

    def part(self, control: Control) -> None:
        """Makes one control of both into an old one and a new one."""
        if control.new is not None:
            self._of[control.new] = Control(None, control.new)
            control.new = None

    def common(self, path: Path) -> tuple[Control, ...]:
        """Of a block's controls those that both documents have."""
        found = (self._of[control] for control in path)
        return tuple(control for control in found if control.old is not None and control.new is not None)

    def unfit(self, entries: Sequence[Place]) -> frozenset[Place] | None:
        """None when all controls can stand round these entries. Else the entries that must part ways, if it is they."""
        self._reach(entries)
        if misfits := self._strangers(entries) or self._turned():
            for control in misfits:
                self.part(control)
            return frozenset()
        if crossings := self._crossings():
            return frozenset(entry for first, last in crossings for entry in entries[first : last + 1])
        return None

    def _reach(self, entries: Sequence[Place]) -> None:
        """Measures every control against the order of entries."""
        for control in self.controls:
            control.first = control.last = -1
        for n, (i, j) in enumerate(entries):
            paths = (() if i is None else self.old_paths[i]) + (() if j is None else self.new_paths[j])
            for control in dict.fromkeys(self._of[c] for c in paths):
                control.reach(n)
        for path in dict.fromkeys([*self.old_paths, *self.new_paths]):
            self._widen(path)

    def _widen(self, path: Path) -> None:
        """A control reaches as far as those inside it, which may hold what only the other document has."""
        for inner, outer in pairwise([self._of[control] for control in reversed(path)]):
            if inner.first >= 0 and outer.first >= 0:
                outer.first, outer.last = min(outer.first, inner.first), max(outer.last, inner.last)

    def _turned(self) -> list[Control]:
        """Controls of both that stand in one document inside another one which stands inside them in the other."""
        sides = [
            {pair for path in dict.fromkeys(paths) for pair in combinations(self.common(path), 2)}
            for paths in (self.old_paths, self.new_paths)
        ]
        return list({outer: None for outer, inner in sides[0] if (inner, outer) in sides[1]})

    def _strangers(self, entries: Sequence[Place]) -> list[Control]:
        """Controls of both that reach over a block which is not their own."""
        shared = [c for c in self.controls if c.old is not None and c.new is not None]
        return [control for control in shared if not self._holds(control, entries[control.first : control.last + 1])]

    def _holds(self, control: Control, entries: Sequence[Place]) -> bool:
        return all(
            (i is None or control.old in self.old_paths[i]) and (j is None or control.new in self.new_paths[j])
            for i, j in entries
        )

    def _crossings(self) -> list[tuple[int, int]]:
        """The entries over which two controls reach that cannot be nested, for each such two the first and the last."""
        open_: list[Control] = []
        found: list[tuple[int, int]] = []
        for control in sorted(self.controls, key=lambda c: (c.first, -c.last)):
            while open_ and open_[-1].last < control.first:
                open_.pop()
            if open_ and open_[-1].last < control.last:
                found.append((control.first, open_[-1].last))
            open_.append(control)
        return found

    def changed_at(self) -> frozenset[int]:
        """The first entries of controls that came or went."""
        return frozenset(c.first for c in self.controls if c.old is None or c.new is None)

    def nested(self) -> list[Control]:
        """All controls, outer ones before inner ones."""
        depth = {c: path.index(c) for paths in (self.old_paths, self.new_paths) for path in paths for c in path}

        def order(one: Control, other: Control) -> int:
            wider = (one.first, -one.last), (other.first, -other.last)
            if wider[0] != wider[1]:
                return -1 if wider[0] < wider[1] else 1
            for a, b in ((one.old, other.old), (one.new, other.new)):
                if a is not None and b is not None:
                    return depth[a] - depth[b]
            return -1 if one.new is None else 1

        return sorted(self.controls, key=cmp_to_key(order))


def build(
    arrangement: Arrangement, entries: Sequence[Sequence[Element]], home: Element, revisions: Revisions
) -> None:  # fmt: skip
    """Puts the elements of all entries into `home` anew, each in its controls, and marks controls that came or went."""
    blocks = {element for elements in entries for element in elements}
    before, behind = _bystanders(home, blocks)
    shells = [(control, _shell(control)) for control in arrangement.nested()]
    waiting = shells[::-1]
    open_: list[tuple[Control, Element]] = []
    for n, elements in enumerate(entries):
        while open_ and open_[-1][0].last < n:
            open_.pop()
        while waiting and waiting[-1][0].first <= n:
            (open_[-1][1] if open_ else home).append(waiting[-1][1])
            control, shell = waiting.pop()
            open_.append((control, inside(shell)))
        for element in elements:
            (open_[-1][1] if open_ else home).extend([*before.get(element, ()), element])
    home.extend(behind)
    for control, shell in shells:
        if control.new is None or control.old is None:
            mark_control(shell, DELETED if control.new is None else INSERTED, revisions)


def _shell(control: Control) -> Element:
    if control.new is not None:
        return emptied(control.new)
    assert control.old is not None
    return shell_of(control.old)


def _bystanders(home: Element, blocks: Collection[Element]) -> tuple[dict[Element, list[Element]], list[Element]]:
    """What stands between the blocks, such as ends of bookmarks: by the block it stands before, and the rest."""
    before: dict[Element, list[Element]] = {}
    passed: list[Element] = []
    for child in _flat(home):
        if child in blocks:
            before[child], passed = passed, []
        else:
            passed.append(child)
    return before, passed


def _flat(container: Element) -> Iterator[Element]:
    for child in list(container):
        if child.tag in CONTROLS and next(child.iter(P, TBL, ALT_CHUNK), None) is not None:
            yield from _flat(inside(child))
        elif child.tag not in _STAYS:
            yield child
