"""Draws the pages below each other, as wide as the column is or as large as wanted, and follows the article in hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from qa_drafter.gui.colours import PAPER
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.preview.laid import DOTS
from qa_drafter.gui.preview.layout import Page, PageLayout
from qa_drafter.gui.preview.page_paint import paint_page
from qa_drafter.gui.theme import current_theme

PAGE_WIDTH: Final = 0
"""The size at which a page is as wide as the view."""

_SMALLEST, _LARGEST, _STEP = 20, 300, 10
_DOTS_OF_AN_INCH: Final = 1440 * DOTS


class PageView(QAbstractScrollArea):
    """The pages of a layout. A click on an article asks for it."""

    article_asked = Signal(str)  # ClauseId
    page_turned = Signal(int)  # number of the page in the middle of the view
    size_changed = Signal(int)  # percent, or PAGE_WIDTH

    def __init__(self, layout: PageLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout, self._clause = layout, ""
        self._tops: list[float] = []
        self._whole, self._wide, self._percent = 1.0, 0.0, PAGE_WIDTH
        self.setFrameShape(QFrame.Shape.NoFrame)
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
    def percent(self) -> int:
        """How large the first page is shown, in hundredths of the paper."""
        pages = self._layout.pages
        return round(100 * self._scale(pages[0]) * _DOTS_OF_AN_INCH / self.logicalDpiX()) if pages else 100

    def show_at(self, percent: int) -> None:
        """Show the pages at so many hundredths of the paper, or at PAGE_WIDTH; what was in sight stays in sight."""
        percent = percent and min(_LARGEST, max(_SMALLEST, percent))
        if percent != self._percent:
            self._percent = percent
            self._resize_pages()
            self.size_changed.emit(percent)

    def step(self, direction: int) -> None:
        """Show the pages at the next round size: larger where `direction` is 1, smaller where it is -1."""
        steps = self.percent // _STEP if direction > 0 else -(-self.percent // _STEP)
        self.show_at((steps + direction) * _STEP)

    @property
    def page(self) -> int:
        """The number of the page in the middle of the view; 0 while there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return sum(self._top(page.number - 1) <= middle for page in self._layout.pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages keep the width of the view; Qt's signature."""
        self._resize_pages()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel makes the pages larger or smaller; Qt's signature."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

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
            paint_page(painter, self._layout, page, self._clause)
            painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the article that was clicked; Qt's signature."""
        for page, rect in self._in_sight():
            if rect.contains(event.position()):
                y = (event.position().y() - rect.top()) / self._scale(page) - page.stretch.paper.top * DOTS
                clause = self._layout.clause_at(page.number - 1, y)
                if clause is not None:
                    self.article_asked.emit(clause)

    def _in_sight(self) -> Iterator[tuple[Page, QRectF]]:
        seen, aside = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        room = max(float(self.viewport().width()), self._wide)
        for page in self._layout.pages:
            width, height = self._size(page)
            rect = QRectF((room - width) / 2 - aside, self._top(page.number - 1) - seen, width, height)
            if rect.bottom() > 0 and rect.top() < self.viewport().height():
                yield page, rect

    @property
    def _gap(self) -> int:
        return 3 * unit(self)

    def _scale(self, page: Page) -> float:
        """At page width every page is as wide as the view: one in landscape is drawn smaller."""
        if self._percent:
            return self._percent / 100 * self.logicalDpiX() / _DOTS_OF_AN_INCH
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
        self._measure_across()

    def _measure_across(self) -> None:
        """Pages wider than the view are shown from where their text begins, and stay where they were moved to."""
        before, bar, pages = self._wide, self.horizontalScrollBar(), self._layout.pages
        self._wide = max((self._size(page)[0] for page in pages), default=0.0) + 2 * self._gap
        beyond = max(0, round(self._wide - self.viewport().width())) if self._percent else 0
        bar.setRange(0, beyond)
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(lines(self, 2))
        if pages and before != self._wide:
            text = pages[0].stretch.paper.left * DOTS * self._scale(pages[0])
            bar.setValue(round((self._wide - self._size(pages[0])[0]) / 2 + text) - 2 * self._gap)

    def _resize_pages(self) -> None:
        at = self.verticalScrollBar().value() / max(1.0, self._whole)
        self._measure()
        self.verticalScrollBar().setValue(round(at * self._whole))
        self.viewport().update()

    def _tell_page(self) -> None:
        self.page_turned.emit(self.page)
