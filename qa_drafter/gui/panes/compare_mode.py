"""The row of buttons that chooses how a comparison is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget, QWidgetAction

from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.measures import lines, ui_font, unit
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import current_theme


class ModeAction(QWidgetAction):
    """One of the ways, with its key."""

    def __init__(self, words: str, keys: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setCheckable(True)
        self.setShortcut(QKeySequence(keys))
        self.setToolTip(tip_with_keys(words, keys))

    def createWidget(self, parent: QWidget) -> QWidget:
        """Its button in a tool bar; Qt's signature."""
        return ModeButton(self, parent)


class ModeButton(QToolButton):
    """Filled with the accent while its action is the chosen one."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAccessibleName(action.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Room for the words in their heavier face; Qt's signature."""
        width = QFontMetricsF(ui_font(semibold=True)).horizontalAdvance(self.text()) + 5 * unit(self)
        return QSize(round(width), lines(self, 1.6))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words; Qt's signature."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat: ground, words, and a dotted frame when focused; Qt's signature."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, chosen = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.isChecked()
        painter.setPen(QPen(theme.accent if chosen or self.hasFocus() else theme.field_edge, 1))
        painter.setBrush(theme.accent if chosen else theme.button if self.underMouse() else theme.base)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(theme.on_accent if chosen else theme.accent, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        ink = theme.on_accent if chosen else theme.text if self.isEnabled() else theme.placeholder
        painter.setPen(ink)
        painter.setFont(ui_font(semibold=chosen))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
