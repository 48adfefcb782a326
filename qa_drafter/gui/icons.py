"""Our own icons: drawn on a 16 grid, recoloured from the palette, sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qa_drafter.resources import resource_path

_INK = "#000000"
"""The stroke colour in the files, replaced before drawing."""


class _DrawnIcon(QIconEngine):
    """Draws one file of `resources/icons` in the palette's colour at the moment of painting."""

    def __init__(self, name: str, colour: QColor | None) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into `rect`; Qt's signature."""
        _renderer(self._name, self._ink(mode).name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at `size`; Qt's signature."""
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        """A copy; Qt's signature."""
        return _DrawnIcon(self._name, self._colour)

    def _ink(self, mode: QIcon.Mode) -> QColor:
        disabled = mode == QIcon.Mode.Disabled
        if self._colour is not None and not disabled:
            return self._colour
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        selected = mode == QIcon.Mode.Selected
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.WindowText
        return QGuiApplication.palette().color(group, role)


@cache
def _renderer(name: str, ink: str) -> QSvgRenderer:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8").replace(_INK, ink)
    return QSvgRenderer(QByteArray(text.encode()))


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon `name`, in the palette's text colour or a colour with a meaning."""
    return QIcon(_DrawnIcon(name, colour))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon straight into a cell or a row."""
    _renderer(name, colour.name()).render(painter, rect)
