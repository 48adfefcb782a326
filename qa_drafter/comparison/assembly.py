"""What two states are assembled of, compared: deal, edition, reasons, sections, terms, definitions, matrices."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import reduce
from typing import TypeVar

from qa_drafter.domain.agreement import Agreement, AgreementSection
from qa_drafter.domain.assembly_edits import (
    ClocksChanged,
    DealChanged,
    DefinitionAdded,
    DefinitionRemoved,
    EditionTaken,
    ReasonsRetold,
    SectionInserted,
    SectionRemoved,
    TermAdded,
    TermRemoved,
    reasons_of,
)
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.identifiers import MatrixId, SectionId
from qa_drafter.domain.raci import Matrix, Role
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved

Thing = TypeVar("Thing")


def applied(edits: Iterable[Edit], start: Agreement) -> Agreement:
    """The agreement after the edits, one by one."""
    return reduce(lambda content, edit: edit.apply(content), edits, start)


def opening_edits(old: Agreement, new: Agreement) -> Iterator[Edit]:
    """What comes before the acts on articles, values and duties: after these, the two differ in those alone."""
    if (old.deal, old.number) != (new.deal, new.number):
        yield DealChanged(old.deal, new.deal, old.number, new.number)
    if old.edition != new.edition:
        yield EditionTaken(old.edition, new.edition)
    yield from _reasons(old, new)
    yield from _listed(old.terms, new.terms, lambda term: term.definition, TermRemoved, TermAdded)
    yield from _listed(old.glossary, new.glossary, lambda entry: entry.key, DefinitionRemoved, DefinitionAdded)
    if old.clocks != new.clocks:
        yield ClocksChanged(old.clocks, new.clocks)
    if old.holidays != new.holidays:
        yield HolidaysListed(old.holidays, new.holidays)
    yield from _listed(old.matrices, new.matrices, lambda m: (m.id, m.title), MatrixRemoved, MatrixInserted)
    yield from _columns(old, new, _with_arrivals)


def section_edits(old: Agreement, new: Agreement) -> Iterator[Edit]:
    """Sections that go out, once their articles have, and those that come in, before theirs do."""
    bare = [[replace(section, articles=()) for section in side.sections] for side in (old, new)]
    yield from _listed(bare[0], bare[1], _heading, SectionRemoved, SectionInserted)


def sections_kept(old: Agreement, new: Agreement) -> frozenset[SectionId]:
    """The sections that stand in both, in one order and under one heading."""
    kept, _ = _common([*map(_heading, old.sections)], [*map(_heading, new.sections)])
    return frozenset(old.sections[place].id for place in kept)


def with_columns_of(old: Agreement, new: Agreement) -> tuple[Matrix, ...]:
    """The matrices of `new` with the columns of the library that `old` still has: they go once no duty is in them."""
    before = {matrix.id: matrix.roles for matrix in old.matrices}
    return tuple(
        replace(matrix, roles=_with_arrivals(matrix.roles, before.get(matrix.id, ()))) for matrix in new.matrices
    )


def closing_edits(reached: Agreement, new: Agreement) -> Iterator[Edit]:
    """The columns that can go, or take their places, only when the duties are those of `new`."""
    yield from _columns(reached, new, lambda _, roles: roles)


def _heading(section: AgreementSection) -> tuple[str, str, str]:
    return section.id, section.title, section.part


def _reasons(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before, after = dict(reasons_of(old)), dict(reasons_of(new))
    differing = [name for name in before if name in after and before[name] != after[name]]
    if differing:
        yield ReasonsRetold(*(tuple((name, side[name]) for name in differing) for side in (before, after)))


def _listed(
    old: Sequence[Thing],
    new: Sequence[Thing],
    key: Callable[[Thing], Hashable],
    removed: Callable[[int, Thing], Edit],
    added: Callable[[int, Thing], Edit],
) -> Iterator[Edit]:
    """What went out of a list, from its end, and then what came into it."""
    kept_old, kept_new = _common([*map(key, old)], [*map(key, new)])
    yield from (removed(place, old[place]) for place in reversed(range(len(old))) if place not in kept_old)
    yield from (added(place, thing) for place, thing in enumerate(new) if place not in kept_new)


def _common(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[frozenset[int], frozenset[int]]:
    """The places in each of what both hold in one order."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    pairs = [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
    return frozenset(was for was, _ in pairs), frozenset(now for _, now in pairs)


def _columns(
    old: Agreement, new: Agreement, wanted: Callable[[tuple[Role, ...], tuple[Role, ...]], tuple[Role, ...]]
) -> Iterator[Edit]:
    """One act for all matrices whose columns change alike."""
    after = {matrix.id: matrix for matrix in new.matrices}
    alike: dict[tuple[tuple[Role, ...], tuple[Role, ...]], list[MatrixId]] = {}
    for matrix in old.matrices:
        roles = wanted(matrix.roles, after.get(matrix.id, matrix).roles)
        if roles != matrix.roles:
            alike.setdefault((matrix.roles, roles), []).append(matrix.id)
    yield from (ColumnsChanged(tuple(names), was, now) for (was, now), names in alike.items())


def _with_arrivals(was: tuple[Role, ...], now: tuple[Role, ...]) -> tuple[Role, ...]:
    """The columns of before, and each of the library's that comes in, behind the one that it stands behind."""
    roles, held = list(was), {role.id for role in was}
    for place, role in enumerate(now):
        if role.id not in held and not role.is_own:
            before = {other.id for other in now[:place]}
            roles.insert(max((n for n, other in enumerate(roles, start=1) if other.id in before), default=0), role)
            held.add(role.id)
    return tuple(roles)
