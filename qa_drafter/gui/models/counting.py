"""Numbers with their word."""

from __future__ import annotations


def counted(number: int, one: str, many: str) -> str:
    """`1 activity`, `17 activities`; the words come translated."""
    return f"{number} {one if number == 1 else many}"
