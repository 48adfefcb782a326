"""The sheet of one party or role: as a value, as plain data for other programs, as a Word document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qa_drafter.domain.deal import Party
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.duty_sheet import DutySheet, SheetClock, SheetDuty
from qa_drafter.domain.errors import UnknownName, ValueRefused, WordFileRefused
from qa_drafter.domain.phrases import alternatives, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.domain.raci import Role
from qa_drafter.drafting.duty_sheets import duty_sheet
from qa_drafter.services.delivery import deliver
from qa_drafter.word.duty_sheet import write_duty_sheet


class DutySheets:
    """The sheets of one state of an agreement, as it is printed."""

    def __init__(self, printed: PrintedAgreement) -> None:
        self._printed = printed

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that have a duty in print."""
        matrices = (matrix for schedule in self._printed.schedules for matrix in schedule.matrices)
        return tuple(dict.fromkeys(role for matrix in matrices for role in matrix.roles))

    def of_party(self, party: str) -> DutySheet:
        """The sheet of `sponsor` or `contractor`; ValueRefused for another."""
        try:
            return duty_sheet(self._printed, Party(party))
        except ValueError:
            raise ValueRefused(
                phrase("party"), phrase("{0} is no party", quoted(party)), phrase("use {0}", alternatives(Party))
            ) from None

    def of_role(self, role: str) -> DutySheet:
        """The sheet of one role; UnknownName when it has no duty in print."""
        for known in self.roles:
            if known.id == role:
                return duty_sheet(self._printed, known.party, known)
        raise UnknownName(phrase("agreement"), phrase("role"), role, tuple(str(known.id) for known in self.roles))

    def of(self, holder: str) -> DutySheet:
        """The sheet of a party, else of the role of that id."""
        return self.of_party(holder) if holder in tuple(Party) else self.of_role(holder)

    def export(self, sheet: DutySheet, to: Path) -> Path:
        """Write the sheet as a Word document: whole or not at all."""
        deliver(to, write_duty_sheet(sheet, self._printed), WordFileRefused)
        return to

    def shown(self, sheet: DutySheet) -> dict[str, Any]:
        """The sheet as JSON tells it."""
        return {
            "agreement": self._printed.number,
            "version": self._printed.edition.version,
            "title": sheet.title,
            "party": sheet.party,
            "role": sheet.role.id if sheet.role else None,
            "parts": [
                {"matrix": part.title, "part": part.part, "duties": [_duty(duty) for duty in part.duties]}
                for part in sheet.parts
            ],
            "clocks": [_clock(clock) for clock in sheet.clocks],
        }


def _duty(duty: SheetDuty) -> dict[str, Any]:
    return {
        "activity": duty.activity,
        "statement": duty.statement,
        "duties": {role.id: letter for role, letter in duty.held},
        "within": [_spaced(time) for time in duty.within],
        "section": duty.section,
        "clause": duty.clause,
        "note": duty.note,
    }


def _clock(clock: SheetClock) -> dict[str, Any]:
    return {
        "event": clock.event,
        "who": clock.who,
        "within": _spaced(clock.within),
        "starts": clock.starts,
        "section": clock.section,
        "clause": clock.clause,
    }


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")
