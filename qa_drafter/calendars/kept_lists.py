"""Lists of holidays as they were taken last time, kept in a folder of the user: the package takes a while to load.

A kept list is named by what was asked, by the state of the package that answered and by the code that asked.
Whatever is wrong with a kept one, the package is asked.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from qa_drafter.calendars import holiday_lists
from qa_drafter.domain.holidays import HolidayList, Place

MOST_KEPT: Final = 20


def kept_holiday_list(place: Place, region: str, first_year: int, last_year: int, kept_in: Path) -> HolidayList:
    """What `holiday_list` says, from `kept_in` where it is kept."""
    spec = find_spec("holidays")
    if spec is None or spec.origin is None or not Path(spec.origin).exists():
        return holiday_lists.holiday_list(place, region, first_year, last_year)
    asked = [place, region, first_year, last_year]
    kept_at = kept_in / f"holidays-{_digest(asked, Path(spec.origin).parent)}.json"
    kept = _kept(kept_at)
    if kept is None:
        kept = holiday_lists.holiday_list(place, region, first_year, last_year)
        _keep(kept, kept_at)
    return kept


def _digest(asked: list[Any], package: Path) -> str:
    digest = hashlib.sha256(json.dumps(asked).encode())
    digest.update(Path(holiday_lists.__file__).read_bytes())
    for folder in (package, package / "countries"):
        for file in sorted(os.scandir(folder), key=lambda file: file.name):
            if file.is_file():
                state = file.stat()
                told = f"\0{file.path} {state.st_size} {state.st_mtime_ns}"
                digest.update(told.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:32]


def _kept(place: Path) -> HolidayList | None:
    try:
        said = json.loads(place.read_text(encoding="utf-8"))
        days = tuple((str(day), str(name)) for day, name in said.pop("days"))
        return HolidayList(place=Place(said.pop("place")), days=days, **said)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _keep(kept: HolidayList, place: Path) -> None:
    """Keep it for next time, whole or not at all. A folder that takes nothing makes the program slower, no more."""
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(kept), file)
        Path(name).replace(place)
        others = sorted(place.parent.glob("holidays-*.json"), key=lambda other: other.stat().st_mtime)
        for old in others[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
