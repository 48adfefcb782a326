"""Dates as a contract prints them. No locale: the same agreement reads the same on every machine."""

from __future__ import annotations

from datetime import datetime
from typing import Final

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _moment(iso: str) -> datetime | None:
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None


def long_date(iso: str) -> str:
    """`9 November 2026`, held together by no-break spaces; what is no ISO date is printed as it stands."""
    moment = _moment(iso)
    return f"{moment.day}\u00a0{_MONTHS[moment.month - 1]}\u00a0{moment.year}" if moment else iso


def property_date(iso: str) -> str:
    """The moment as document properties state it, or empty: they hold nothing but W3C dates."""
    moment = _moment(iso)
    return f"{moment:%Y-%m-%dT%H:%M:%S}Z" if moment else ""
