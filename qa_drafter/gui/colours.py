"""The colour table: every hexadecimal colour of the program stands here, the four schemes beside each other."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Final


class Scheme(IntEnum):
    """The looks of the window; the value is the place of a colour among its shades."""

    LIGHT = 0
    DARK = 1
    CONTRAST_LIGHT = 2
    CONTRAST_DARK = 3

    @property
    def is_dark(self) -> bool:
        """Whether words are lighter than their ground."""
        return self in (Scheme.DARK, Scheme.CONTRAST_DARK)

    @property
    def least_contrast(self) -> float:
        """By how much words stand out from their ground at least."""
        return 7.0 if self in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK) else 4.5


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
    PRESSED = "pressed"


Shades = tuple[str, str, str, str]
"""A colour in each scheme, in their order."""

NEUTRALS: Final[dict[Neutral, Shades]] = {
    Neutral.TEXT: ("#1B1F26", "#E6E9EE", "#000000", "#FFFFFF"),
    Neutral.SECONDARY: ("#535C6B", "#AAB3C0", "#2E2E2E", "#E2E2E2"),
    Neutral.PLACEHOLDER: ("#69727F", "#909AA9", "#474747", "#C8C8C8"),
    Neutral.BASE: ("#FFFFFF", "#262A31", "#FFFFFF", "#000000"),
    Neutral.WINDOW: ("#EEF0F3", "#1F2228", "#FDFDFD", "#0A0A0A"),
    Neutral.ACCENT: ("#2B4B70", "#8FB4DE", "#00307A", "#8CC8FF"),
    Neutral.ON_ACCENT: ("#FFFFFF", "#10202F", "#FFFFFF", "#000000"),
    Neutral.HAIRLINE: ("#D2D7DE", "#3B414B", "#767676", "#8A8A8A"),
    Neutral.FIELD_EDGE: ("#7F8896", "#7F8998", "#000000", "#FFFFFF"),
    Neutral.PRESSED: ("#D2D7DE", "#3B414B", "#CFE2FF", "#12345C"),
    Neutral.BUTTON: ("#FAFBFC", "#3A404A", "#FFFFFF", "#141414"),
}

TONES: Final[dict[Tone, tuple[Shades, Shades]]] = {
    Tone.INSERTED: (("#0B57A8", "#93C5FF", "#003C8A", "#A8D4FF"), ("#E2EEFB", "#17344F", "#EAF3FF", "#00203F")),
    Tone.DELETED: (("#A3211C", "#FFA79E", "#7E0B08", "#FFC1BB"), ("#FBE8E6", "#4C2522", "#FFF0EE", "#3A0A07")),
    Tone.MOVED: (("#17683A", "#8BD9A8", "#00471D", "#A0EDBB"), ("#E1F2E7", "#173A2A", "#EAF8EE", "#00290F")),
    Tone.BREACH: (("#8F4300", "#FFC07A", "#663000", "#FFD199"), ("#FFEFD9", "#46310F", "#FFF5E6", "#331F00")),
    Tone.BREACH_SOLID: (("#FFFFFF", "#1D1203", "#FFFFFF", "#000000"), ("#B35300", "#E08A2B", "#7A3600", "#FFAE4D")),
    Tone.ACCOUNTABLE: (("#FFFFFF", "#17122F", "#FFFFFF", "#000000"), ("#4A3AA7", "#AB9EFF", "#2E1F8C", "#C4BAFF")),
    Tone.RESPONSIBLE: (("#241B5C", "#F0EEFF", "#000000", "#FFFFFF"), ("#C2B9EE", "#514893", "#CFC8F5", "#3A2F8A")),
    Tone.CONSULTED: (("#3A3178", "#D5CFFA", "#241B5C", "#E4E0FF"), ("#ECE9FA", "#37325C", "#F3F1FD", "#201C3D")),
    Tone.INFORMED: (("#535C6B", "#AAB3C0", "#2E2E2E", "#E2E2E2"), ("#FFFFFF", "#262A31", "#FFFFFF", "#000000")),
    Tone.CHIP: (("#1B1F26", "#E6E9EE", "#000000", "#FFFFFF"), ("#F2F4F7", "#30353E", "#F2F2F2", "#1C1C1C")),
    Tone.SELECTED: (("#1B1F26", "#E6E9EE", "#000000", "#FFFFFF"), ("#DDE5EF", "#34445A", "#CFE2FF", "#12345C")),
}
"""Ink and paper of each meaning."""

CHOICE: Final = ("#0B57A8", "#0B6060", "#17683A", "#5B2C8F", "#8A0F63", "#A3211C", "#7A3E00", "#1B1F26")
"""Inks that are offered for marks: blue, teal, green, violet, magenta, red, brown, black."""

PAPER: Final = "#FFFFFF"
"""The sheet of a page: white in the dark theme too, as Word prints it."""
