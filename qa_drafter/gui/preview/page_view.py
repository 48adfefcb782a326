"""Draws the pages below each other, as wide as the column is, and follows the article in hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from qa_drafter.gui.colours import PAPER
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.preview.laid import DOTS, LaidParagraph, LaidRow
from qa_drafter.gui.preview.layout import Page, PageLayout
from qa_drafter.gui.theme import current_theme

_BAR: Final = 30 * DOTS
"""Width of the bar at the article in hand, and its distance from the text."""


class PageView(QAbstractScrollArea):
    """The pages of a layout. A click on an article asks for it."""

    article_asked = Signal(str)  # ClauseId
    page_turned = Signal(int)  # number of the page in the middle of the view

    def __init__(self, layout: PageLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout, self._clause = layout, ""
        self._tops: list[float] = []
        self._whole = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else its coming would change the scale
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Pages as Word will show them"))
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def renew(self) -> None:
        """The layout has other pages: what was in sight stays in sight."""
        self._measure()
        self._tell_page()
        self.viewport().update()

    def follow(self, clause: str) -> None:
        """Mark an article and bring its beginning into view."""
        self._clause = clause
        place = self._layout.place_of(clause)
        if place is not None:
            page, y = place
            shown = self._layout.pages[page]
            top = self._top(page) + (y + shown.stretch.paper.top * DOTS) * self._scale(shown)
            seen = self.verticalScrollBar().value()
            if not seen <= top < seen + self.viewport().height() * 2 / 3:
                self.verticalScrollBar().setValue(round(top - self.viewport().height() / 5))
        self.viewport().update()

    @property
    def page(self) -> int:
        """The number of the page in the middle of the view; 0 while there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return sum(self._top(page.number - 1) <= middle for page in self._layout.pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages keep the width of the view; Qt's signature."""
        at = self.verticalScrollBar().value() / max(1.0, self._whole)
        self._measure()
        self.verticalScrollBar().setValue(round(at * self._whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight; Qt's signature."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for page, rect in self._in_sight():
            painter.save()
            painter.fillRect(rect, QColor(PAPER))
            painter.setPen(QPen(current_theme().hairline, 1))
            painter.drawRect(rect)
            painter.translate(rect.topLeft())
            painter.scale(self._scale(page), self._scale(page))
            self._paint(painter, page)
            painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the article that was clicked; Qt's signature."""
        for page, rect in self._in_sight():
            if rect.contains(event.position()):
                y = (event.position().y() - rect.top()) / self._scale(page) - page.stretch.paper.top * DOTS
                clause = self._layout.clause_at(page.number - 1, y)
                if clause is not None:
                    self.article_asked.emit(clause)

    def _paint(self, painter: QPainter, page: Page) -> None:
        paper = page.stretch.paper
        x, top = paper.left * DOTS, paper.top * DOTS
        header, footer = self._layout.running(page)
        _paint_lines(painter, header, x, paper.header * DOTS)
        foot = (paper.height - paper.footer) * DOTS - sum(line.height for line in footer)
        _paint_lines(painter, footer, x, foot)
        for placed in page.placed:
            laid = placed.strip.laid
            if isinstance(laid, LaidRow):
                laid.paint(painter, x, top + placed.y, is_first=placed.is_first)
                continue
            laid.paint(painter, x, top + placed.y, placed.first, placed.last, placed.strip.label)
            if laid.source.leads_to and (number := self._layout.page_of(laid.source.leads_to)) is not None:
                laid.paint_end(painter, x, top + placed.y, str(number))
        self._paint_bar(painter, page, x - 3 * _BAR, top)

    def _paint_bar(self, painter: QPainter, page: Page, x: float, top: float) -> None:
        """A bar along the article in hand."""
        of_article = [
            placed
            for placed in page.placed
            if self._clause and self._layout.clause_at(page.number - 1, placed.y) == self._clause
        ]
        if of_article:
            last = of_article[-1]
            bottom = last.y + sum(last.strip.lines[last.first : last.last])
            bar = QRectF(x, top + of_article[0].y, _BAR, bottom - of_article[0].y)
            painter.fillRect(bar, QColor(current_theme().accent))

    def _in_sight(self) -> Iterator[tuple[Page, QRectF]]:
        seen = self.verticalScrollBar().value()
        for page in self._layout.pages:
            width, height = self._size(page)
            rect = QRectF((self.viewport().width() - width) / 2, self._top(page.number - 1) - seen, width, height)
            if rect.bottom() > 0 and rect.top() < self.viewport().height():
                yield page, rect

    @property
    def _gap(self) -> int:
        return 3 * unit(self)

    def _scale(self, page: Page) -> float:
        """Every page is as wide as the view: one in landscape is drawn smaller."""
        return max(0.1, (self.viewport().width() - 2 * self._gap) / (page.stretch.paper.width * DOTS))

    def _size(self, page: Page) -> tuple[float, float]:
        paper, scale = page.stretch.paper, self._scale(page)
        return paper.width * DOTS * scale, paper.height * DOTS * scale

    def _top(self, index: int) -> float:
        return self._tops[index] if index < len(self._tops) else self._whole

    def _measure(self) -> None:
        top, self._tops = float(self._gap), []
        for page in self._layout.pages:
            self._tops.append(top)
            top += self._size(page)[1] + self._gap
        self._whole = top
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(top - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(lines(self, 2))

    def _tell_page(self) -> None:
        self.page_turned.emit(self.page)


def _paint_lines(painter: QPainter, paragraphs: tuple[LaidParagraph, ...], x: float, y: float) -> None:
    for paragraph in paragraphs:
        paragraph.paint(painter, x, y, 0, len(paragraph.heights), "")
        y += paragraph.height
