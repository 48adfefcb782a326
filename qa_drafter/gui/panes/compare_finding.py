"""The box that says which rule a change goes beyond, why, and where the rule comes from."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from qa_drafter.domain.finding import Finding
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, unit
from qa_drafter.gui.panes.inked import BreachLabel, InkedLabel
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon, severity_words


class CompareFinding(QFrame):
    """Ground and bar in the one alarm hue, with the shape of the severity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        u = unit(self)
        self._title = BreachLabel("", semibold=True, wraps=True)
        self._message = InkedLabel("", wraps=True)
        self._source = InkedLabel("", Size.SECONDARY, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(9 * u, 2 * u, 3 * u, 2 * u)
        column.setSpacing(u)
        for label in (self._title, self._message, self._source):
            column.addWidget(label)
        self.show_finding(None)

    def show_finding(self, finding: Finding | None) -> None:
        """Say what is broken; None hides the box."""
        self._finding = finding
        self.setVisible(finding is not None)
        if finding is None:
            return
        self._title.setText(f"{severity_words(finding.severity)}: {worded(finding.place)}")
        self._message.setText(worded(finding.message).replace("\u00a0", " "))
        self._source.setText("  ·  ".join(finding.source))
        self._source.setVisible(bool(finding.source))
        self.setAccessibleName(
            f"{severity_words(finding.severity)}: {worded(finding.place)}. {worded(finding.message)}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar and shape; Qt's signature."""
        if self._finding is None:
            return
        theme, painter, u = current_theme(), QPainter(self), unit(self)
        painter.fillRect(self.rect(), theme.paper(Tone.BREACH))
        painter.fillRect(QRectF(0, 0, 3, self.height()), theme.paper(Tone.BREACH_SOLID))
        place = QRectF(3 * u, 2 * u, 4 * u, 4 * u)
        paint_icon(painter, severity_icon(self._finding.severity), place, theme.ink(Tone.BREACH))
