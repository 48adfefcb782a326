"""Draws one page: its text and tables, its running lines, and a bar at the article in hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from qa_drafter.gui.preview.laid import DOTS, LaidParagraph, LaidRow
from qa_drafter.gui.preview.layout import Page, PageLayout
from qa_drafter.gui.theme import current_theme

_BAR: Final = 30 * DOTS
"""Width of the bar at the article in hand, and its distance from the text."""


def paint_page(painter: QPainter, layout: PageLayout, page: Page, clause: str) -> None:
    """Draw a page from its upper left corner on, in dots; `clause` is the article in hand."""
    paper = page.stretch.paper
    x, top = paper.left * DOTS, paper.top * DOTS
    header, footer = layout.running(page)
    _paint_lines(painter, header, x, paper.header * DOTS)
    foot = (paper.height - paper.footer) * DOTS - sum(line.height for line in footer)
    _paint_lines(painter, footer, x, foot)
    for placed in page.placed:
        laid = placed.strip.laid
        if isinstance(laid, LaidRow):
            laid.paint(painter, x, top + placed.y, is_first=placed.is_first)
            continue
        laid.paint(painter, x, top + placed.y, placed.first, placed.last, placed.strip.label)
        if laid.source.leads_to and (number := layout.page_of(laid.source.leads_to)) is not None:
            laid.paint_end(painter, x, top + placed.y, str(number))
    _paint_bar(painter, layout, page, clause)


def _paint_bar(painter: QPainter, layout: PageLayout, page: Page, clause: str) -> None:
    of_article = [placed for placed in page.placed if clause and layout.clause_at(page.number - 1, placed.y) == clause]
    if of_article:
        first, last, paper = of_article[0], of_article[-1], page.stretch.paper
        height = last.y + sum(last.strip.lines[last.first : last.last]) - first.y
        bar = QRectF(paper.left * DOTS - 3 * _BAR, paper.top * DOTS + first.y, _BAR, height)
        painter.fillRect(bar, QColor(current_theme().accent))


def _paint_lines(painter: QPainter, paragraphs: tuple[LaidParagraph, ...], x: float, y: float) -> None:
    for paragraph in paragraphs:
        paragraph.paint(painter, x, y, 0, len(paragraph.heights), "")
        y += paragraph.height
