"""Labels of the kinds the panes share: captions, secondary lines, titles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, lines, ui_font
from qa_drafter.gui.theme import Tone, current_theme


class ToneLabel(QLabel):
    """A label in a colour that follows the theme: secondary, or the ink of a tone."""

    def __init__(self, text: str, font: QFont, tone: Tone | None, *, secondary: bool, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self._tone, self._secondary = tone, secondary
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new theme's colour."""
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._recolour()
        super().changeEvent(event)

    def _recolour(self) -> None:
        theme = current_theme()
        colour = theme.ink(self._tone) if self._tone else theme.secondary if self._secondary else theme.text
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(palette)


def caption(text: str, parent: QWidget | None = None) -> ToneLabel:
    """Small, semibold, secondary: the name of a group."""
    return ToneLabel(text, ui_font(Size.CAPTION, semibold=True), None, secondary=True, parent=parent)


def secondary(text: str = "", parent: QWidget | None = None) -> ToneLabel:
    """A line that explains."""
    return ToneLabel(text, ui_font(Size.SECONDARY), None, secondary=True, parent=parent)


def titled(text: str, font: QFont, parent: QWidget | None = None) -> ToneLabel:
    """A title in `font` that wraps rather than elides."""
    label = ToneLabel(text, font, None, secondary=False, parent=parent)
    label.setWordWrap(True)
    return label


def toned(text: str, tone: Tone, parent: QWidget | None = None, *, semibold: bool = False) -> ToneLabel:
    """Body text in the ink of a meaning."""
    return ToneLabel(text, ui_font(semibold=semibold), tone, secondary=False, parent=parent)


def icon_label(name: str, tone: Tone | None, says: str, parent: QWidget | None = None) -> QLabel:
    """An icon that stands beside words; `says` is what a screen reader hears."""
    label = QLabel(parent)
    size = lines(label, 1.0)
    colour = current_theme().ink(tone) if tone else current_theme().secondary
    label.setPixmap(icon(name, colour).pixmap(QSize(size, size), label.devicePixelRatio()))
    label.setAccessibleName(says)
    return label
