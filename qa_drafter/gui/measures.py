"""Sizes, all from font metrics: H is the line height, u a quarter of it, x the width of an average character."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QStyle, QWidget

SERIF: Final = ["Noto Serif", "Liberation Serif", "Times New Roman", "DejaVu Serif", "serif"]
"""The contract's face, and what stands in for it where it is missing."""

_SYSTEM: Final = 9.0
"""The size that the design's figures are relative to."""


class Size(Enum):
    """Sizes of the interface face, as drawn at a 9 point system font."""

    CAPTION = 8.0
    SECONDARY = 8.5
    BODY = 9.0
    ROW_TITLE = 9.5
    INSPECTOR = 11.0
    PAGE = 14.0


def line_height(widget: QWidget) -> float:
    """H: the height of one line in the widget's font."""
    return QFontMetricsF(widget.font()).height()


def unit(widget: QWidget) -> int:
    """u: a quarter of the line height; all spacing is counted in it."""
    return round(line_height(widget) / 4)


def x(widget: QWidget) -> float:
    """The width of an average character in the widget's font."""
    return QFontMetricsF(widget.font()).averageCharWidth()


def lines(widget: QWidget, count: float) -> int:
    """`count` times H in whole pixels."""
    return round(line_height(widget) * count)


def columns(widget: QWidget, count: float) -> int:
    """`count` average characters in whole pixels."""
    return round(x(widget) * count)


def words_from(table: QWidget) -> int:
    """Pixels from the left edge of a table's cell to its words, and so to those of the caption above them."""
    return unit(table) + table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1


def ui_font(size: Size = Size.BODY, *, semibold: bool = False) -> QFont:
    """The interface face at a size relative to the application's font."""
    font = QFont(QApplication.font())
    font.setPointSizeF(QApplication.font().pointSizeF() * size.value / _SYSTEM)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def contract_font(size: float = 10.5, *, semibold: bool = False) -> QFont:
    """The contract's face; `size` is counted where the system font has 9 points."""
    font = QFont(SERIF)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(QApplication.font().pointSizeF() * size / _SYSTEM)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
