"""How well words of one colour stand out from another, as WCAG 2 measures it. Colours are written '#RRGGBB'."""

from __future__ import annotations

from typing import Final

WHITE: Final = "#FFFFFF"
LEAST: Final = 4.5
"""The ratio from which on body text counts as legible."""
_TINT: Final = 0.12
"""Share of the ink in the ground below marked words."""
_STEPS: Final = 50


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def tint(ink: str, ground: str) -> str:
    """The paper below words of this ink: the ground with a breath of it."""
    return _mixed(ground, ink, _TINT)


def legible(ink: str, ground: str, far: str, least: float) -> str:
    """The ink, led towards the colour `far` as far as it must be to reach `least` on its own tint of the ground."""
    inks = (_mixed(ink, far, step / _STEPS) for step in range(_STEPS))
    return next((found for found in inks if contrast(found, tint(found, ground)) >= least), far)


def _mixed(one: str, other: str, share: float) -> str:
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    channels = [channel / 255 for channel in _channels(colour)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
