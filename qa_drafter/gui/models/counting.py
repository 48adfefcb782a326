"""Numbers with their word."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def counted(number: int, one: str, many: str) -> str:
    """`1 activity`, `17 activities`; the words come translated."""
    return f"{number} {one if number == 1 else many}"


def figure(number: float) -> str:
    """`2.5`, or `2,5` where that is how it is written; whole numbers have no decimals."""
    return f"{number:g}".replace(".", QLocale().decimalPoint())
