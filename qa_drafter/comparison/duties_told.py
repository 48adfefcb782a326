"""What a change of letters means: who answers now, who works, who is asked and told. One act, not two cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qa_drafter.domain.change import Meaning, Weight
from qa_drafter.domain.deal import PARTY_WORDS
from qa_drafter.domain.edits import Duties, RaciReassigned
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.phrases import Phrase, joined, phrase, together
from qa_drafter.domain.raci import DUTY_MEANINGS, Duty, Matrix, Role


def duties_meaning(edit: RaciReassigned, matrix: Matrix) -> Meaning:
    """`OOS investigation: Accountable moves from Sponsor Quality Unit to Contractor Quality Unit`, and its weight."""
    roles = {role.id: role for role in matrix.roles}
    acts = tuple(_acts(edit, matrix, roles))
    weight, reason = _weighed(edit, roles)
    return Meaning(phrase("{0}: {1}", matrix.row(edit.activity).statement, joined("; ", acts)), weight, reason)


def _acts(edit: RaciReassigned, matrix: Matrix, roles: Mapping[RoleId, Role]) -> Iterator[Phrase]:
    was, now = dict(edit.was), dict(edit.now)
    moves = {letter: _move(edit, letter, matrix) for letter in (Duty.ACCOUNTABLE, Duty.RESPONSIBLE)}
    if moves[Duty.ACCOUNTABLE] == moves[Duty.RESPONSIBLE] and all(moves[Duty.ACCOUNTABLE]):
        gave, took = moves[Duty.ACCOUNTABLE]
        yield phrase("Accountable and Responsible move from {0} to {1}", _titles(gave), _titles(took))
    else:
        yield from _answering(*moves[Duty.ACCOUNTABLE])
        yield from _working(*moves[Duty.RESPONSIBLE])
    for role in matrix.roles:
        before, after = was.get(role.id, Duty.NONE), now.get(role.id, Duty.NONE)
        if before is not after and after in (Duty.CONSULTED, Duty.INFORMED):
            yield phrase("{0} is now {1}", role.title, DUTY_MEANINGS[after])
        elif before in (Duty.CONSULTED, Duty.INFORMED) and after is Duty.NONE:
            yield phrase("{0} is no longer {1}", role.title, DUTY_MEANINGS[before])
    for name in sorted({*was, *now} - {*roles}):  # a column that came or went with its letters
        sides = (DUTY_MEANINGS[side.get(name, Duty.NONE)] for side in (was, now))
        yield phrase("{0} goes from {1} to {2}", name, *sides)


def _move(edit: RaciReassigned, letter: Duty, matrix: Matrix) -> tuple[list[Role], list[Role]]:
    """Who gives a letter up, and who takes it."""
    was, now = _holders(edit.was, letter), _holders(edit.now, letter)
    return _in_order(was - now, matrix), _in_order(now - was, matrix)


def _answering(gave: Sequence[Role], took: Sequence[Role]) -> Iterator[Phrase]:
    if gave:
        heirs = _titles(took) if took else phrase("no one")
        yield phrase("Accountable moves from {0} to {1}", _titles(gave), heirs)
    elif took:
        yield phrase("Accountable is now {0}", _titles(took))


def _working(gave: Sequence[Role], took: Sequence[Role]) -> Iterator[Phrase]:
    if gave and took:
        yield phrase("Responsible moves from {0} to {1}", _titles(gave), _titles(took))
    elif gave:
        yield phrase("{0} is no longer {1}", _titles(gave), DUTY_MEANINGS[Duty.RESPONSIBLE])
    elif took:
        yield phrase("{0} is now {1}, too", _titles(took), DUTY_MEANINGS[Duty.RESPONSIBLE])


def _weighed(edit: RaciReassigned, roles: Mapping[RoleId, Role]) -> tuple[Weight, Phrase]:
    answers = _holders(edit.was, Duty.ACCOUNTABLE), _holders(edit.now, Duty.ACCOUNTABLE)
    works = _holders(edit.was, Duty.RESPONSIBLE), _holders(edit.now, Duty.RESPONSIBLE)
    if answers[0] != answers[1]:
        if len(answers[1]) != 1:
            said = phrase("several roles answer for it") if answers[1] else phrase("no one answers for it")
            return Weight.CRITICAL, said
        sides = [_parties(side, roles) for side in answers]
        if sides[0] != sides[1]:
            return Weight.CRITICAL, phrase("{0} answers for it now", *sides[1])
        return Weight.SUBSTANTIAL, phrase("another function of the same party answers for it")
    if works[0] != works[1]:
        sides = [_parties(side, roles) for side in works]
        if sides[0] != sides[1]:
            return Weight.SUBSTANTIAL, phrase("the work passes between the parties")
        return Weight.MINOR, phrase("the work stays with the same party")
    return Weight.MINOR, phrase("only who is consulted or informed differs")


def _holders(duties: Duties, letter: Duty) -> set[RoleId]:
    return {role for role, duty in duties if duty.holds(letter)}


def _parties(holders: set[RoleId], roles: Mapping[RoleId, Role]) -> list[Phrase]:
    return sorted({PARTY_WORDS[roles[role].party] for role in holders if role in roles}, reverse=True)


def _in_order(holders: set[RoleId], matrix: Matrix) -> list[Role]:
    return [role for role in matrix.roles if role.id in holders]


def _titles(roles: Sequence[Role]) -> Phrase:
    return together(role.title for role in roles)
