"""Edits of the columns of the matrices: own roles, and what the columns are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from qa_drafter.domain.deal import Party
from qa_drafter.domain.edits import RaciReassigned, RoleAdded, RoleRemoved, RoleRenamed
from qa_drafter.domain.errors import LawBroken, NothingToDo, UnknownName, ValueRefused
from qa_drafter.domain.identifiers import MatrixId, RoleId
from qa_drafter.domain.phrases import alternatives, phrase
from qa_drafter.domain.printable import one_line, quoted
from qa_drafter.domain.raci import OWN_ROLE, Duty, Matrix, Role
from qa_drafter.services.duty_laws import check_laws
from qa_drafter.services.open_agreement import OpenAgreement

LONGEST_TITLE: Final = 60
LONGEST_HEAD: Final = 16
"""Characters of a column's head: more break the narrow column in the middle of a word."""

MOST_OWN_ROLES: Final = 12

QUALIFIED_PERSON: Final = RoleId("sponsor_qp")
"""The one function of the law that may sit with either party (EU GMP Annex 16)."""


class RoleEditing:
    """Columns of the matrices of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    @property
    def roles(self) -> tuple[Role, ...]:
        """Every role that is a column somewhere."""
        return tuple({role.id: role for m in self._open.content.matrices for role in m.roles}.values())

    def role_added(
        self, title: str, party: str, *, short: str = "", stands_for: str = "", matrices: Sequence[str] = ()
    ) -> RoleAdded:
        """The edit that makes an own role a column, of the matrices named or of all.

        A role of that title which stands in other matrices already is taken there, not made again.
        """
        side = _party(party)
        role = self._known(title, side) or self._made(title, short or title, side, stands_for)
        return RoleAdded(role, self._lacking(role, matrices))

    def role_removed(self, role: str, *, matrices: Sequence[str] = ()) -> tuple[RaciReassigned | RoleRemoved, ...]:
        """The edits that give up what an own role is told or asked, and then take its column out.

        LawBroken while it answers for an activity or is the only one to do it: that goes to another role first.
        """
        held = self._role(role)
        if not held.is_own:
            raise ValueRefused(
                phrase("role {0}", role),
                phrase("it is the library's"),
                phrase("a role without a duty has no column in print"),
            )
        having = [m for m in self._matrices(matrices) if any(other.id == held.id for other in m.roles)]
        if not having:
            raise NothingToDo(phrase("role {0}", role), phrase("it is no column there"), phrase("nothing was changed"))
        given_up = [edit for matrix in having for edit in self._given_up(matrix, held)]
        return (*given_up, RoleRemoved(held, tuple(matrix.id for matrix in having)))

    def role_renamed(self, role: str, title: str, *, short: str = "") -> RoleRenamed:
        """The edit that gives a role another name in every matrix; the laws go on speaking of it."""
        held = self._role(role)
        named = self._named(title or held.title, short or held.short, held.party)
        now = replace(held, title=named.title, short=named.short)
        if now == held:
            raise NothingToDo(
                phrase("role {0}", role), phrase("it is called so already"), phrase("nothing was changed")
            )
        self._check_apart(now)
        return RoleRenamed(held, now)

    def _given_up(self, matrix: Matrix, role: Role) -> list[RaciReassigned]:
        edits = []
        for row in matrix.rows:
            if row.duty(role.id) is Duty.NONE:
                continue
            after = matrix.with_duties(row.activity, {r: d for r, d in row.duties if r != role.id}).row(row.activity)
            try:
                check_laws(self._open, matrix, row, after, overriding=True)
            except LawBroken as broken:
                what = phrase(
                    "{0} has {1} in {2}, and without it {3}", role.id, row.duty(role.id), row.activity, broken.what
                )
                raise LawBroken(
                    phrase("role {0}", role.id), what, phrase("give that duty to another role first")
                ) from None
            edits.append(RaciReassigned(matrix.id, row.activity, row.duties, after.duties))
        return edits

    def _known(self, title: str, party: Party) -> Role | None:
        said = " ".join(title.split())
        known = next((role for role in self.roles if role.title == said and role.party is party), None)
        if known is not None and not known.is_own:
            raise ValueRefused(
                phrase("role"), phrase("{0} has the title {1} already", known.id, quoted(said)), phrase("use that role")
            )
        return known

    def _made(self, title: str, short: str, party: Party, stands_for: str) -> Role:
        named = self._named(title, short, party)
        role = replace(named, id=self._own_id(party, named.short), stands_for=self._stands_for(stands_for, party))
        self._check_apart(role)
        return role

    def _named(self, title: str, short: str, party: Party) -> Role:
        said = one_line(title, "role", longest=LONGEST_TITLE)
        head = one_line(short, "role", longest=LONGEST_TITLE)
        if not said:
            raise ValueRefused(phrase("role"), phrase("it has no title"), phrase("say what it is called"))
        if len(head) > LONGEST_HEAD:
            remedy = phrase("give a short name of at most {0} characters", LONGEST_HEAD)
            raise ValueRefused(phrase("role"), phrase("{0} is too long to head a column", quoted(head)), remedy)
        return Role(RoleId(""), party, said, head or said)

    def _check_apart(self, role: Role) -> None:
        """Two columns of one party that look alike cannot be told apart."""
        for other in self.roles:
            alike = role.party is other.party and role.short.casefold() == other.short.casefold()
            if role.id != other.id and (alike or role.title.casefold() == other.title.casefold()):
                raise ValueRefused(
                    phrase("role"),
                    phrase("{0} is called so already", other.id),
                    phrase("choose another title and short name"),
                )

    def _stands_for(self, name: str, side: Party) -> RoleId | None:
        if not name:
            return None
        known = {role.id: role for role in self._open.library.roles}
        if name not in known:
            close = get_close_matches(name, [str(role) for role in known])
            raise UnknownName(phrase("clause library"), phrase("role"), name, tuple(close))
        role = known[RoleId(name)]
        if role.party is not side and role.id != QUALIFIED_PERSON:
            what = phrase(
                "a role of the {0} cannot stand for {1}, which the law asks of the {2}", side, name, role.party
            )
            raise ValueRefused(phrase("role"), what, phrase("choose a role of the {0}", side))
        return role.id

    def _own_id(self, party: Party, short: str) -> RoleId:
        """An id in plain letters that a command can name; told apart by a number where needed."""
        words = re.sub(r"[^a-z0-9]+", "_", short.casefold()).strip("_") or "role"
        start, known = f"{OWN_ROLE}{party}_{words}", {role.id for role in self.roles}
        if sum(name.startswith(OWN_ROLE) for name in known) >= MOST_OWN_ROLES:
            raise ValueRefused(
                phrase("role"),
                phrase("there are {0} own roles already", MOST_OWN_ROLES),
                phrase("remove one that is not used"),
            )
        names = (RoleId(start if number == 1 else f"{start}_{number}") for number in range(1, MOST_OWN_ROLES + 2))
        return next(name for name in names if name not in known)

    def _lacking(self, role: Role, matrices: Sequence[str]) -> tuple[MatrixId, ...]:
        wanted = self._matrices(matrices)
        lacking = tuple(m.id for m in wanted if all(other.id != role.id for other in m.roles))
        if not lacking:
            raise NothingToDo(
                phrase("role {0}", role.id), phrase("it is a column there already"), phrase("nothing was changed")
            )
        return lacking

    def _matrices(self, names: Sequence[str]) -> tuple[Matrix, ...]:
        """Those that are named, in print order; all for none."""
        for name in names:
            self._open.content.matrix(MatrixId(name))
        return tuple(matrix for matrix in self._open.content.matrices if not names or matrix.id in names)

    def _role(self, name: str) -> Role:
        for role in self.roles:
            if role.id == name:
                return role
        known = [str(role.id) for role in self.roles]
        raise UnknownName(
            phrase("agreement"), phrase("role"), name, tuple(get_close_matches(name, known)) or tuple(known)
        )


def _party(name: str) -> Party:
    try:
        return Party(name)
    except ValueError:
        raise ValueRefused(
            phrase("party"), phrase("{0} is no party", quoted(name)), phrase("use {0}", alternatives(Party))
        ) from None
