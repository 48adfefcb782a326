"""The command that tells what is one party's or one role's."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.duty_sheet import DutySheet, SheetDuty
from qa_drafter.services.duty_sheets import DutySheets


def sheet(asked: argparse.Namespace) -> int:
    """Print the duties, times and articles of one party or role, or write them as a Word document."""
    with opened(asked, writing=False) as agreement:
        version = agreement.version_named(asked.version) if asked.version else None
        sheets = DutySheets(agreement.printed(version))
        wanted = sheets.of_role(asked.role) if asked.role else sheets.of_party(asked.party)
        if asked.out is not None:
            sheets.export(wanted, asked.out)
        shown = sheets.shown(wanted)
    if asked.json:
        print_json(shown)
    elif asked.out is not None:
        print(asked.out)
    else:
        _print(wanted)
    return 0


def _print(wanted: DutySheet) -> None:
    print(f"{wanted.title}, {wanted.party_name}")
    for part in wanted.parts:
        print(f"\n{part.title}")
        for duty in part.duties:
            print(f"  {_letters(duty, wanted):<8} {duty.statement}{_when(duty)}")
    if wanted.clocks:
        print("\nTimes")
    for clock in wanted.clocks:
        within = clock.within.replace("\u00a0", " ")
        print(f"  {clock.event}: {clock.who}, {within}, from: {clock.starts} (Section {clock.section})")


def _letters(duty: SheetDuty, wanted: DutySheet) -> str:
    if wanted.role is not None:
        return " ".join(letter for _, letter in duty.held)
    return ", ".join(f"{role.short} {letter}" for role, letter in duty.held)


def _when(duty: SheetDuty) -> str:
    section = f"Section {duty.section}" if duty.section else ""
    said = "; ".join(part for part in (section, *duty.within) if part)
    return f" ({said})".replace("\u00a0", " ") if said else ""
