"""The colour table: every hexadecimal colour of the program stands here, light and dark beside each other."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Tone(StrEnum):
    """A meaning that text or a cell can carry. Each has an ink and a paper, and a second carrier beside colour."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    BREACH = "breach"
    BREACH_SOLID = "breach_solid"
    ACCOUNTABLE = "accountable"
    RESPONSIBLE = "responsible"
    CONSULTED = "consulted"
    INFORMED = "informed"
    CHIP = "chip"
    SELECTED = "selected"


class Neutral(StrEnum):
    """A colour that means nothing: surfaces, text, lines, and the one slate accent."""

    TEXT = "text"
    SECONDARY = "secondary"
    PLACEHOLDER = "placeholder"
    BASE = "base"
    WINDOW = "window"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    HAIRLINE = "hairline"
    FIELD_EDGE = "field_edge"
    BUTTON = "button"


Shades = tuple[str, str]
"""A colour in the light and in the dark theme."""

NEUTRALS: Final[dict[Neutral, Shades]] = {
    Neutral.TEXT: ("#1B1F26", "#E6E9EE"),
    Neutral.SECONDARY: ("#535C6B", "#AAB3C0"),
    Neutral.PLACEHOLDER: ("#69727F", "#909AA9"),
    Neutral.BASE: ("#FFFFFF", "#262A31"),
    Neutral.WINDOW: ("#EEF0F3", "#1F2228"),
    Neutral.ACCENT: ("#2B4B70", "#8FB4DE"),
    Neutral.ON_ACCENT: ("#FFFFFF", "#10202F"),
    Neutral.HAIRLINE: ("#D2D7DE", "#3B414B"),
    Neutral.FIELD_EDGE: ("#7F8896", "#7F8998"),
    Neutral.BUTTON: ("#FAFBFC", "#3A404A"),
}

TONES: Final[dict[Tone, tuple[Shades, Shades]]] = {
    Tone.INSERTED: (("#0B57A8", "#93C5FF"), ("#E2EEFB", "#17344F")),
    Tone.DELETED: (("#A3211C", "#FFA79E"), ("#FBE8E6", "#4C2522")),
    Tone.MOVED: (("#17683A", "#8BD9A8"), ("#E1F2E7", "#173A2A")),
    Tone.BREACH: (("#8F4300", "#FFC07A"), ("#FFEFD9", "#46310F")),
    Tone.BREACH_SOLID: (("#FFFFFF", "#1D1203"), ("#B35300", "#E08A2B")),
    Tone.ACCOUNTABLE: (("#FFFFFF", "#17122F"), ("#4A3AA7", "#AB9EFF")),
    Tone.RESPONSIBLE: (("#241B5C", "#F0EEFF"), ("#C2B9EE", "#514893")),
    Tone.CONSULTED: (("#3A3178", "#D5CFFA"), ("#ECE9FA", "#37325C")),
    Tone.INFORMED: (("#535C6B", "#AAB3C0"), ("#FFFFFF", "#262A31")),
    Tone.CHIP: (("#1B1F26", "#E6E9EE"), ("#F2F4F7", "#30353E")),
    Tone.SELECTED: (("#1B1F26", "#E6E9EE"), ("#DDE5EF", "#34445A")),
}
"""Ink and paper of each meaning."""

PAPER: Final = "#FFFFFF"
"""The sheet of a page: white in the dark theme too, as Word prints it."""
