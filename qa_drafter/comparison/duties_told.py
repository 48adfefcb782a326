"""What a change of letters means: who answers now, who works, who is asked and told. One act, not two cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qa_drafter.domain.change import Meaning, Weight
from qa_drafter.domain.edits import Duties, RaciReassigned
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.raci import DUTY_MEANINGS, Duty, Matrix, Role

_NO_ONE = "no one"


def duties_meaning(edit: RaciReassigned, matrix: Matrix) -> Meaning:
    """`OOS investigation: Accountable moves from Sponsor Quality Unit to Contractor Quality Unit`, and its weight."""
    roles = {role.id: role for role in matrix.roles}
    acts = tuple(_acts(edit, matrix, roles))
    weight, reason = _weighed(edit, roles)
    return Meaning(f"{matrix.row(edit.activity).statement}: {'; '.join(acts)}", weight, reason)


def _acts(edit: RaciReassigned, matrix: Matrix, roles: Mapping[RoleId, Role]) -> Iterator[str]:
    was, now = dict(edit.was), dict(edit.now)
    moves = {letter: _move(edit, letter, matrix) for letter in (Duty.ACCOUNTABLE, Duty.RESPONSIBLE)}
    if moves[Duty.ACCOUNTABLE] == moves[Duty.RESPONSIBLE] and all(moves[Duty.ACCOUNTABLE]):
        gave, took = moves[Duty.ACCOUNTABLE]
        yield f"Accountable and Responsible move from {_titles(gave)} to {_titles(took)}"
    else:
        yield from _told("Accountable", *moves[Duty.ACCOUNTABLE], is_sole=True)
        yield from _told("Responsible", *moves[Duty.RESPONSIBLE], is_sole=False)
    for role in matrix.roles:
        before, after = was.get(role.id, Duty.NONE), now.get(role.id, Duty.NONE)
        if before is not after and after in (Duty.CONSULTED, Duty.INFORMED):
            yield f"{role.title} is now {DUTY_MEANINGS[after]}"
        elif before in (Duty.CONSULTED, Duty.INFORMED) and after is Duty.NONE:
            yield f"{role.title} is no longer {DUTY_MEANINGS[before]}"
    for name in sorted({*was, *now} - {*roles}):  # a column that came or went with its letters
        yield f"{name} goes from {DUTY_MEANINGS[was.get(name, Duty.NONE)]} to {DUTY_MEANINGS[now.get(name, Duty.NONE)]}"


def _move(edit: RaciReassigned, letter: Duty, matrix: Matrix) -> tuple[list[Role], list[Role]]:
    """Who gives a letter up, and who takes it."""
    was, now = _holders(edit.was, letter), _holders(edit.now, letter)
    return _in_order(was - now, matrix), _in_order(now - was, matrix)


def _told(word: str, gave: Sequence[Role], took: Sequence[Role], *, is_sole: bool) -> Iterator[str]:
    if gave and (took or is_sole):
        yield f"{word} moves from {_titles(gave)} to {_titles(took) or _NO_ONE}"
    elif gave:
        yield f"{_titles(gave)} is no longer {word.lower()}"
    elif took:
        yield f"{_titles(took)} is now {word.lower()}, too" if not is_sole else f"{word} is now {_titles(took)}"


def _weighed(edit: RaciReassigned, roles: Mapping[RoleId, Role]) -> tuple[Weight, str]:
    answers = _holders(edit.was, Duty.ACCOUNTABLE), _holders(edit.now, Duty.ACCOUNTABLE)
    works = _holders(edit.was, Duty.RESPONSIBLE), _holders(edit.now, Duty.RESPONSIBLE)
    if answers[0] != answers[1]:
        if len(answers[1]) != 1:
            said = "several roles answer for it" if answers[1] else "no one answers for it"
            return Weight.CRITICAL, said
        sides = [_parties(side, roles) for side in answers]
        if sides[0] != sides[1]:
            return Weight.CRITICAL, f"the {' and '.join(sides[1])} answers for it now"
        return Weight.SUBSTANTIAL, "another function of the same party answers for it"
    if works[0] != works[1]:
        sides = [_parties(side, roles) for side in works]
        if sides[0] != sides[1]:
            return Weight.SUBSTANTIAL, "the work passes between the parties"
        return Weight.MINOR, "the work stays with the same party"
    return Weight.MINOR, "only who is consulted or informed differs"


def _holders(duties: Duties, letter: Duty) -> set[RoleId]:
    return {role for role, duty in duties if duty.holds(letter)}


def _parties(holders: set[RoleId], roles: Mapping[RoleId, Role]) -> list[str]:
    return sorted({str(roles[role].party).capitalize() for role in holders if role in roles}, reverse=True)


def _in_order(holders: set[RoleId], matrix: Matrix) -> list[Role]:
    return [role for role in matrix.roles if role.id in holders]


def _titles(roles: Sequence[Role]) -> str:
    return " and ".join(role.title for role in roles)
