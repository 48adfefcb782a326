"""Light, dark and high contrast: what colours mean, given to Qt as palette roles and to painters as a Theme."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.comparison_profile import Mark
from qa_drafter.domain.contrast import legible, tint
from qa_drafter.gui.colours import NEUTRALS, TONES, Neutral, Scheme, Tone
from qa_drafter.gui.style import CalmStyle

__all__ = ["Scheme", "Theme", "Tone", "apply_theme", "current_theme", "wear", "write_marks_in"]

_HALF: Final = 128
_INKS: Final = "mark_inks"
"""The property of the application that holds them."""


Inks = tuple[tuple[Mark, str], ...]
"""What marks are written in that do not keep the ink of the scheme, '#RRGGBB' as chosen on white."""


class Theme:
    """The colours of one scheme, by meaning."""

    def __init__(self, scheme: Scheme, inks: Inks = ()) -> None:
        self.scheme = scheme
        self.is_dark = scheme.is_dark
        self._neutrals = {name: QColor(shades[scheme]) for name, shades in NEUTRALS.items()}
        self._inks = {tone: QColor(ink[scheme]) for tone, (ink, _) in TONES.items()}
        self._papers = {tone: QColor(paper[scheme]) for tone, (_, paper) in TONES.items()}
        base, text = (NEUTRALS[name][scheme] for name in (Neutral.BASE, Neutral.TEXT))
        for mark, chosen in inks:
            ink = legible(chosen, base, text, scheme.least_contrast)
            self._inks[Tone(mark)], self._papers[Tone(mark)] = QColor(ink), QColor(tint(ink, base))

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

    @property
    def pressed(self) -> QColor:
        """The face of a button that is held or on."""
        return self._neutrals[Neutral.PRESSED]


@lru_cache(maxsize=32)
def _theme(scheme: Scheme, inks: Inks = ()) -> Theme:
    return Theme(scheme, inks)


@cache
def _by_ground() -> dict[int, Scheme]:
    """The schemes by the colour of their bars, which no two share."""
    return {_theme(scheme).window.rgb(): scheme for scheme in Scheme}


def current_theme() -> Theme:
    """The theme of the application's palette as it is now; of a strange palette, the one of its lightness."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    known = _by_ground().get(ground.rgb())
    return _theme(known if known is not None else Scheme.DARK if ground.lightness() < _HALF else Scheme.LIGHT, _inks())


def write_marks_in(inks: Inks) -> None:
    """Give marks other inks, in every scheme; whatever shows them is told as of another palette."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and inks != _inks():
        app.setProperty(_INKS, inks)
        for widget in app.allWidgets():
            app.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))


def _inks() -> Inks:
    app = QApplication.instance()
    inks: Inks = (app.property(_INKS) if app is not None else None) or ()
    return inks


def apply_theme(app: QApplication, dark: bool) -> None:
    """Give the whole application the light or the dark look."""
    wear(app, Scheme.DARK if dark else Scheme.LIGHT)


def wear(app: QApplication, scheme: Scheme) -> None:
    """Give the whole application a look."""
    if not isinstance(app.style(), CalmStyle):
        app.setStyle(CalmStyle())
    app.setPalette(palette_of(_theme(scheme)))


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
        role.Light: theme.base, role.Midlight: theme.pressed, role.Mid: theme.hairline,
        role.Dark: theme.field_edge, role.Shadow: theme.field_edge,
    }.items():  # fmt: skip
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.placeholder)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.hairline)
    return palette
