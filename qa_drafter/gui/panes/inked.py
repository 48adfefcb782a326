"""Labels of the interface: quiet ones, headings of groups, and a hairline between groups."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from qa_drafter.gui.measures import Size, columns, ui_font, unit
from qa_drafter.gui.theme import Theme, Tone, current_theme


class InkedLabel(QLabel):
    """A label whose colour has a meaning, and follows when the scheme turns from light to dark."""

    def __init__(self, text: str = "", size: Size = Size.BODY, *, semibold: bool = False, wraps: bool = False) -> None:
        super().__init__(text)
        self.setFont(ui_font(size, semibold=semibold))
        self.setWordWrap(wraps)
        # On a Base ground Qt would take the role Text, which is not ours to recolour.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumHeight(1)  # else Qt keeps the height that the words take at their narrowest
        self._take_ink()

    def ink(self, theme: Theme) -> QColor:
        """The colour in a scheme."""
        return theme.text

    def sizeHint(self) -> QSize:
        """Of one line where it wraps, for then the width says how high it is; Qt's signature."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().height()) if self.wordWrap() else hint

    def changeEvent(self, event: QEvent) -> None:
        """Take the new scheme's colour; Qt's signature."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_ink()

    def _take_ink(self) -> None:
        palette, ink = QPalette(self.palette()), self.ink(current_theme())
        # setting a palette is a change of palette itself
        if palette.color(QPalette.ColorRole.WindowText) != ink:
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)


class QuietLabel(InkedLabel):
    """Text that explains."""

    def ink(self, theme: Theme) -> QColor:
        """Secondary."""
        return theme.secondary


class BreachLabel(InkedLabel):
    """Text about a breach, on the breach's paper."""

    def ink(self, theme: Theme) -> QColor:
        """Breach."""
        return theme.ink(Tone.BREACH)


def heading(text: str) -> QuietLabel:
    """The heading of a group: caption size, semibold, secondary."""
    return QuietLabel(text, Size.CAPTION, semibold=True)


class Hairline(QWidget):
    """A line between groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; Qt's signature."""
        QPainter(self).fillRect(self.rect(), current_theme().hairline)


class Elided(InkedLabel):
    """One line that gives way where there is no room, and is whole in its tool tip."""

    def __init__(self, size: Size, *, semibold: bool = False, quiet: bool = False) -> None:
        super().__init__("", size, semibold=semibold)
        self._whole, self._quiet = "", quiet
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(columns(self, 12))

    def say(self, words: str) -> None:
        """Show other words."""
        self._whole = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it; Qt's signature."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + unit(self), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as fits; Qt's signature."""
        painter = QPainter(self)
        painter.setPen(current_theme().secondary if self._quiet else current_theme().text)
        words = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), words)
