"""Contrast of every text that the program paints, computed anew from the colour table."""

from __future__ import annotations

import pytest

from qa_drafter.gui.colours import NEUTRALS, TONES, Neutral, Scheme, Tone

TEXT = {Scheme.LIGHT: 4.5, Scheme.DARK: 4.5, Scheme.CONTRAST_LIGHT: 7.0, Scheme.CONTRAST_DARK: 7.0}
EDGE = {Scheme.LIGHT: 3.0, Scheme.DARK: 3.0, Scheme.CONTRAST_LIGHT: 7.0, Scheme.CONTRAST_DARK: 7.0}
LINE = 4.0

WORDS = [
    (ink, ground)
    for ink in (Neutral.TEXT, Neutral.SECONDARY, Neutral.PLACEHOLDER)
    for ground in (Neutral.BASE, Neutral.WINDOW, Neutral.BUTTON)
    if (ink, ground) != (Neutral.PLACEHOLDER, Neutral.WINDOW) and (ink, ground) != (Neutral.PLACEHOLDER, Neutral.BUTTON)
] + [(Neutral.ON_ACCENT, Neutral.ACCENT), (Neutral.ACCENT, Neutral.BASE), (Neutral.TEXT, Neutral.PRESSED)]


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


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("tone", Tone)
def test_words_on_the_paper_of_their_meaning(tone, scheme):
    ink, paper = (shades[scheme] for shades in TONES[tone])

    assert contrast(ink, paper) >= TEXT[scheme]


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_on_the_grounds_of_the_window(ink, ground, scheme):
    assert contrast(NEUTRALS[ink][scheme], NEUTRALS[ground][scheme]) >= TEXT[scheme]


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("paper", [Tone.SELECTED, Tone.BREACH, Tone.CHIP])
@pytest.mark.parametrize("ink", [Neutral.TEXT, Neutral.SECONDARY])
def test_explaining_words_on_coloured_rows(ink, paper, scheme):
    assert contrast(NEUTRALS[ink][scheme], TONES[paper][1][scheme]) >= TEXT[scheme]


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("tone", [Tone.INSERTED, Tone.DELETED, Tone.MOVED, Tone.BREACH])
def test_marks_and_badges_on_plain_ground(tone, scheme):
    for ground in (Neutral.BASE, Neutral.WINDOW):
        assert contrast(TONES[tone][0][scheme], NEUTRALS[ground][scheme]) >= TEXT[scheme]


@pytest.mark.parametrize("scheme", Scheme)
def test_edges_of_fields_can_be_seen(scheme):
    assert contrast(NEUTRALS[Neutral.FIELD_EDGE][scheme], NEUTRALS[Neutral.BASE][scheme]) >= EDGE[scheme]


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_lines_between_parts_can_be_seen_in_high_contrast(scheme):
    assert contrast(NEUTRALS[Neutral.HAIRLINE][scheme], NEUTRALS[Neutral.BASE][scheme]) >= LINE


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
@pytest.mark.parametrize("ink", [Neutral.TEXT, Neutral.SECONDARY, Neutral.PLACEHOLDER])
@pytest.mark.parametrize("paper", [Tone.SELECTED, Tone.BREACH, Tone.CHIP, Tone.INSERTED, Tone.DELETED, Tone.MOVED])
def test_every_word_on_every_paper_in_high_contrast(ink, paper, scheme):
    assert contrast(NEUTRALS[ink][scheme], TONES[paper][1][scheme]) >= TEXT[scheme]


def test_no_two_schemes_share_the_ground_that_tells_them_apart():
    assert len(set(NEUTRALS[Neutral.WINDOW])) == len(Scheme)
