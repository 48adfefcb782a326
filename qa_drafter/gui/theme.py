"""Light and dark: what colours mean, given to Qt as palette roles and to painters as a Theme."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from qa_drafter.gui.colours import NEUTRALS, TONES, Neutral, Tone
from qa_drafter.gui.style import CalmStyle

__all__ = ["Theme", "Tone", "apply_theme", "current_theme"]

_HALF: Final = 128


class Theme:
    """The colours of one scheme, by meaning."""

    def __init__(self, dark: bool) -> None:
        self.is_dark = dark
        self._neutrals = {name: QColor(shades[dark]) for name, shades in NEUTRALS.items()}
        self._inks = {tone: QColor(ink[dark]) for tone, (ink, _) in TONES.items()}
        self._papers = {tone: QColor(paper[dark]) for tone, (_, paper) in TONES.items()}

    def ink(self, tone: Tone) -> QColor:
        """The colour of text, lines and icons with this meaning."""
        return self._inks[tone]

    def paper(self, tone: Tone) -> QColor:
        """The ground below text with this meaning."""
        return self._papers[tone]

    @property
    def text(self) -> QColor:
        """Body text."""
        return self._neutrals[Neutral.TEXT]

    @property
    def secondary(self) -> QColor:
        """Text that explains."""
        return self._neutrals[Neutral.SECONDARY]

    @property
    def placeholder(self) -> QColor:
        """Text that stands in, and disabled text."""
        return self._neutrals[Neutral.PLACEHOLDER]

    @property
    def accent(self) -> QColor:
        """The one accent: selection, focus, the current mode."""
        return self._neutrals[Neutral.ACCENT]

    @property
    def on_accent(self) -> QColor:
        """Text on the accent."""
        return self._neutrals[Neutral.ON_ACCENT]

    @property
    def hairline(self) -> QColor:
        """Lines between parts."""
        return self._neutrals[Neutral.HAIRLINE]

    @property
    def field_edge(self) -> QColor:
        """Frames of fields and buttons."""
        return self._neutrals[Neutral.FIELD_EDGE]

    @property
    def window(self) -> QColor:
        """The ground of bars."""
        return self._neutrals[Neutral.WINDOW]

    @property
    def base(self) -> QColor:
        """The ground of text and tables."""
        return self._neutrals[Neutral.BASE]

    @property
    def button(self) -> QColor:
        """The face of a button."""
        return self._neutrals[Neutral.BUTTON]


@cache
def _theme(dark: bool) -> Theme:
    return Theme(dark)


def current_theme() -> Theme:
    """The theme of the application's palette as it is now."""
    return _theme(QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _HALF)


def apply_theme(app: QApplication, dark: bool) -> None:
    """Give the whole application the light or the dark look."""
    if not isinstance(app.style(), CalmStyle):
        app.setStyle(CalmStyle())
    app.setPalette(palette_of(_theme(dark)))


def palette_of(theme: Theme) -> QPalette:
    """The theme's neutrals and accent as Qt's palette roles."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.base, role.Text: theme.text,
        role.AlternateBase: theme.window, role.Button: theme.button, role.ButtonText: theme.text,
        role.BrightText: theme.text, role.Highlight: theme.accent, role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent, role.PlaceholderText: theme.placeholder, role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text, role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.Light: theme.base, role.Midlight: theme.button, role.Mid: theme.hairline,
        role.Dark: theme.field_edge, role.Shadow: theme.field_edge,
    }.items():  # fmt: skip
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.placeholder)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.hairline)
    return palette
