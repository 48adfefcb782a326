"""Contrast of every text that the program paints, computed anew from the colour table."""

from __future__ import annotations

import pytest

from qa_drafter.gui.colours import NEUTRALS, TONES, Neutral, Tone

SCHEMES = {"light": 0, "dark": 1}
TEXT, EDGE = 4.5, 3.0

WORDS = [
    (ink, ground)
    for ink in (Neutral.TEXT, Neutral.SECONDARY, Neutral.PLACEHOLDER)
    for ground in (Neutral.BASE, Neutral.WINDOW, Neutral.BUTTON)
    if (ink, ground) != (Neutral.PLACEHOLDER, Neutral.WINDOW) and (ink, ground) != (Neutral.PLACEHOLDER, Neutral.BUTTON)
] + [(Neutral.ON_ACCENT, Neutral.ACCENT), (Neutral.ACCENT, Neutral.BASE)]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("tone", Tone)
def test_words_on_the_paper_of_their_meaning(tone, scheme):
    ink, paper = (shades[SCHEMES[scheme]] for shades in TONES[tone])

    assert contrast(ink, paper) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_on_the_grounds_of_the_window(ink, ground, scheme):
    assert contrast(NEUTRALS[ink][SCHEMES[scheme]], NEUTRALS[ground][SCHEMES[scheme]]) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("paper", [Tone.SELECTED, Tone.BREACH, Tone.CHIP])
@pytest.mark.parametrize("ink", [Neutral.TEXT, Neutral.SECONDARY])
def test_explaining_words_on_coloured_rows(ink, paper, scheme):
    assert contrast(NEUTRALS[ink][SCHEMES[scheme]], TONES[paper][1][SCHEMES[scheme]]) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("tone", [Tone.INSERTED, Tone.DELETED, Tone.MOVED, Tone.BREACH])
def test_marks_and_badges_on_plain_ground(tone, scheme):
    for ground in (Neutral.BASE, Neutral.WINDOW):
        assert contrast(TONES[tone][0][SCHEMES[scheme]], NEUTRALS[ground][SCHEMES[scheme]]) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_of_fields_can_be_seen(scheme):
    assert contrast(NEUTRALS[Neutral.FIELD_EDGE][SCHEMES[scheme]], NEUTRALS[Neutral.BASE][SCHEMES[scheme]]) >= EDGE
