"""Commands about the clocks of an agreement: the clock table, the room for the law, the holidays counted."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from qa_drafter.cli.editing import pairs_of, perform
from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.holidays import PLACE_WORDS, HolidayList, lists_told
from qa_drafter.domain.legal_clock import Course, Room, Verdict
from qa_drafter.services.clocks import ClockRow, Clocks, said
from qa_drafter.services.editing import Editing
from qa_drafter.services.holidays import holidays_edit, years_of

VERDICTS = {
    Verdict.ENOUGH: "room",
    Verdict.TIGHT: "less than one working day",
    Verdict.NONE: "no room",
    Verdict.WHOLE: "the whole time, from the decision",
}


def clocks(asked: argparse.Namespace) -> int:
    """Print every notice period, and whether the notices leave room for the clocks of the law."""
    with opened(asked, writing=False) as agreement:
        found = Clocks(agreement)
        table, rooms, lists = found.table(), found.rooms(), agreement.content.holidays
    if asked.json:
        rows = [_row(row) for row in table]
        print_json({"clocks": rows, "legal": [_room(room) for room in rooms], "holidays": [*map(_list, lists)]})
        return 0
    for row in table:
        print(f"{row.number:<6} {row.event}: {row.who}, within {row.within}, from: {row.starts}")
    print()
    told = ""
    for room in rooms:
        if room.clock.id != told:
            print(f"{room.clock.title}: {room.clock.filer} to {room.clock.authority}, within {room.legal}")
            told = room.clock.id
        _print_room(room)
    print(f"Holidays counted: {lists_told(lists) or 'none; give the places with `holidays`'}")
    return 0


def holidays(asked: argparse.Namespace) -> int:
    """Print the public holidays that the agreement counts by, or take them in anew."""
    regions = pairs_of(asked.regions, "PLACE=REGION")
    changes = bool(regions) or asked.first is not None or asked.last is not None
    with opened(asked, writing=changes) as agreement:
        if changes:
            known = years_of(agreement.content, agreement.author.now())
            first, last = asked.first or known[0], asked.last or max(known[1], asked.first or 0)
            return perform(Editing(agreement), [holidays_edit(agreement.content, regions, first, last)], asked.reason)
        lists = agreement.content.holidays
    if asked.json:
        print_json({"holidays": [*map(_list, lists)]})
        return 0
    for one in lists:
        print(f"{PLACE_WORDS[one.place]} ({one.region}), {one.first_year} to {one.last_year}, from {one.taken_from}")
        for day, name in one.days:
            print(f"  {day}  {name}")
    print(f"{sum(len(one.days) for one in lists)} days")
    return 0


def _print_room(room: Room) -> None:
    worst = room.worst
    print(f"  {room.number} {room.event}: notice within {room.notice}: {VERDICTS[room.verdict]}")
    moments = f"starts {said(worst.starts)}; notice {said(worst.told)}; over {said(worst.due)}"
    print(f"    worst case: {moments}; {_left(worst)}")
    if room.uncounted:
        print(f"    not counted: holidays of {', '.join(PLACE_WORDS[place] for place in room.uncounted)}")


def _left(course: Course) -> str:
    if course.hours < 0:
        return f"too late by {-course.hours:g} hours"
    days = "1 working day" if course.days == 1 else f"{course.days} working days"
    return f"left {course.hours:g} hours, {days} of the Sponsor"


def _row(row: ClockRow) -> dict[str, Any]:
    return {
        "event": row.event,
        "who": row.who,
        "within": row.within,
        "term": row.term,
        "starts": row.starts,
        "clause": row.clause,
        "section": row.number,
    }


def _room(room: Room) -> dict[str, Any]:
    clock = room.clock
    return {
        "clock": clock.id,
        "title": clock.title,
        "filer": clock.filer,
        "authority": clock.authority,
        "legal": room.legal,
        "starts_at": clock.starts,
        "because": clock.because,
        "source": list(clock.sources),
        "event": room.event,
        "clause": room.clause,
        "section": room.number,
        "notice": room.notice,
        "verdict": room.verdict,
        "plain": _course(room.plain),
        "worst": _course(room.worst) | {"starts": _moment(room.worst.starts), "notice": _moment(room.worst.told)}
        | {"due": _moment(room.worst.due)},
        "uncounted": list(room.uncounted),
    }  # fmt: skip


def _course(course: Course) -> dict[str, Any]:
    return {"hours": course.hours, "working_days": course.days}


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _list(one: HolidayList) -> dict[str, Any]:
    return {
        "place": one.place,
        "region": one.region,
        "from": one.first_year,
        "to": one.last_year,
        "taken_from": one.taken_from,
        "days": [{"day": day, "name": name} for day, name in one.days],
    }
