"""Which look the window wears: the system's, or the one that the user chose."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from qa_drafter.gui.settings import Settings
from qa_drafter.gui.theme import Scheme, wear


class Appearance(StrEnum):
    """The choices of the preferences."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def follow(app: QApplication) -> None:
    """Wear the chosen look now, and follow the system when it turns dark, light or to high contrast."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda: _wear(app, chosen(Settings())))
    preferred = getattr(hints, "accessibility", None)  # from Qt 6.10 on
    if preferred is not None:
        preferred().contrastPreferenceChanged.connect(lambda: _wear(app, chosen(Settings())))
    dress(app, chosen(Settings()))


def dress(app: QApplication, appearance: Appearance) -> None:
    """Give the application this look; the frames that the system draws follow it where they can."""
    hints = app.styleHints()
    match appearance:
        case Appearance.LIGHT:
            hints.setColorScheme(Qt.ColorScheme.Light)
        case Appearance.DARK:
            hints.setColorScheme(Qt.ColorScheme.Dark)
        case _:
            hints.unsetColorScheme()
    _wear(app, appearance)


def chosen(settings: Settings) -> Appearance:
    """The look that was chosen; the system's when none was, or one that this program does not know."""
    return Appearance(settings.appearance) if settings.appearance in [*Appearance] else Appearance.SYSTEM


def scheme_of(appearance: Appearance, *, dark: bool, contrast: bool) -> Scheme:
    """The scheme of a choice on a system that is dark or light, and asks for high contrast or not."""
    match appearance:
        case Appearance.LIGHT:
            return Scheme.LIGHT
        case Appearance.DARK:
            return Scheme.DARK
        case Appearance.SYSTEM if not contrast:
            return Scheme.DARK if dark else Scheme.LIGHT
        case _:
            return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT


def _wear(app: QApplication, appearance: Appearance) -> None:
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    wear(app, scheme_of(appearance, dark=dark, contrast=_wants_contrast(hints)))


def _wants_contrast(hints: QStyleHints) -> bool:
    preferred = getattr(hints, "accessibility", None)
    return preferred is not None and preferred().contrastPreference() == Qt.ContrastPreference.HighContrast
