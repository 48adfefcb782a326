"""The requirement in hand: how it stands and why, its sources, the articles that answer it, why it applies."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.gui.coverage_wording import level_words
from qa_drafter.gui.delegates.coverage_sign import paint_sign
from qa_drafter.gui.measures import Size, contract_font, unit
from qa_drafter.gui.models.coverage import Names
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.panes.source_line import SourceRow
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.services.advising import SourceLine

_EXCERPT = 320
"""Characters of an article that its card shows."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the pane knows about one requirement."""

    line: CoverageLine
    sources: tuple[SourceLine, ...]
    applies: str
    articles: tuple[PrintedArticle, ...]


class StandingBox(QFrame):
    """How a requirement stands, and why: on the breach's paper where something is amiss."""

    def __init__(self, status: CoverageStatus, name: str, because: str) -> None:
        super().__init__()
        self._status = status
        u = unit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8 * u, 2 * u, 3 * u, 2 * u)
        column.setSpacing(u)
        column.addWidget(InkedLabel(name[:1].upper() + name[1:], semibold=True, wraps=True))
        column.addWidget(InkedLabel(because[:1].upper() + because[1:], wraps=True))
        self.setAccessibleName(f"{name}: {because}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the bar of a breach, the sign; Qt's signature."""
        theme, painter, u = current_theme(), QPainter(self), unit(self)
        amiss = self._status in (CoverageStatus.WEAK, CoverageStatus.MISSING)
        painter.fillRect(self.rect(), theme.paper(Tone.BREACH) if amiss else theme.window)
        if amiss:
            painter.fillRect(QRectF(0, 0, 3, self.height()), theme.paper(Tone.BREACH_SOLID))
        # the cross of a missing one is drawn in the ink of its solid paper, which is not here
        shown = CoverageStatus.WEAK if self._status is CoverageStatus.MISSING else self._status
        paint_sign(painter, shown, QRectF(3.5 * u, 3 * u, 2.5 * u, 2.5 * u))


class RequirementDetail(QScrollArea):
    """The right column."""

    article_asked = Signal(str)  # ClauseId

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The requirement in hand"))
        self.viewport().setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.show_asked(None)

    def show_asked(self, asked: Asked | None) -> None:
        """Show another requirement, or nothing."""
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        u = unit(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u)
        column.setSpacing(2 * u)
        for part in self._parts(asked) if asked is not None else ():
            button = isinstance(part, QPushButton)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if button else Qt.AlignmentFlag(0))
        column.addStretch(1)
        self.setWidget(content)

    def _parts(self, asked: Asked) -> list[QWidget]:
        line, demand = asked.line, asked.line.requirement
        level = self.tr("Requirement  ·  {0}").format(level_words(line.level))
        parts: list[QWidget] = [
            QuietLabel(f"{level}  ·  {demand.id}", Size.SECONDARY, wraps=True),
            InkedLabel(demand.statement, Size.INSPECTOR, semibold=True, wraps=True),
            StandingBox(line.status, self._names[line.status], worded(line.because)),
        ]
        if asked.sources:
            parts += [Hairline(), heading(self.tr("Sources that apply")), *map(SourceRow, asked.sources)]
        if asked.articles:
            parts += [Hairline(), heading(self.tr("Articles that answer it"))]
        for article in asked.articles:
            parts += self._article(article)
        why = (
            self.tr("Why it applies")
            if line.status is not CoverageStatus.NOT_APPLICABLE
            else self.tr("Why it does not apply")
        )
        parts += [Hairline(), heading(why), InkedLabel(worded(asked.applies), wraps=True)]
        if demand.look_for:
            parts += [
                Hairline(),
                heading(self.tr("What a reviewer looks for")),
                InkedLabel(demand.look_for, wraps=True),
            ]
        return parts

    def _article(self, article: PrintedArticle) -> list[QWidget]:
        text = "\n".join(f"{part.label} {part.text}".strip() for part in article.paragraphs)
        shown = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rsplit(' ', 1)[0]} …"
        title = InkedLabel(f"{article.number}  {article.title}", semibold=True, wraps=True)
        words = InkedLabel(shown, wraps=True)
        words.setFont(contract_font(10))
        button = QPushButton(self.tr("Go to {0}").format(article.number))
        button.clicked.connect(lambda: self.article_asked.emit(str(article.clause)))
        return [title, words, button]
