"""The reason beside the fault: what is broken, the rule, its source, and the remedy at one click."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from qa_drafter.domain.finding import LIMIT, Severity
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.panes.draft_state import Breach
from qa_drafter.gui.panes.labels import SmallIcon, secondary, wrapped
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon, severity_words, source_words


class BreachBox(QFrame):
    """One finding of one article."""

    remedy_asked = Signal(object)  # Breach

    def __init__(self, breach: Breach, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._breach = breach
        self._build()
        finding = breach.finding
        said = f"{worded(finding.place)}. {worded(finding.message)}"
        self.setAccessibleName(f"{severity_words(finding.severity)}: {said}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a breach with its bar; Qt's signature."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper(Tone.BREACH))
        painter.fillRect(QRectF(0, 0, 3, self.height()), theme.paper(Tone.BREACH_SOLID))

    def _build(self) -> None:
        finding = self._breach.finding
        gap = unit(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * gap + 3, 2 * gap, 3 * gap, 2 * gap)
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(gap)
        grid.setColumnStretch(1, 1)
        sign = SmallIcon(severity_icon(finding.severity), Tone.BREACH, severity_words(finding.severity))
        grid.addWidget(sign, 0, 0)
        grid.addWidget(wrapped(self._title(), semibold=True), 0, 1)
        said = worded(finding.message)
        grid.addWidget(wrapped(said[:1].upper() + said[1:]), 1, 1)
        grid.addLayout(self._foot(), 2, 1)

    def _title(self) -> str:
        finding = self._breach.finding
        error = finding.severity is Severity.ERROR
        if finding.code.startswith(LIMIT):
            said = self.tr("Beyond a limit: {0}") if error else self.tr("Outside what is usual: {0}")
            return said.format(worded(finding.place))
        said = {
            Severity.ERROR: self.tr("To be mended before issue"),
            Severity.WARNING: self.tr("For a decision"),
            Severity.INFO: self.tr("For the record"),
        }[finding.severity]
        return f"{said}: “{finding.definition}”" if finding.definition else said

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(secondary(" · ".join(map(source_words, self._breach.finding.source)), wraps=True), 1)
        if self._breach.value is not None:
            button = QPushButton(self.tr("Set to {0}").format(self._breach.words))
            button.setMinimumHeight(lines(self, 1.6))
            button.clicked.connect(lambda: self.remedy_asked.emit(self._breach))
            row.addWidget(button)
        return row
