"""The header of the grid: the parties above, their roles below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from qa_drafter.domain.deal import Party
from qa_drafter.gui.delegates.grid_cell import is_first_of_contractor, paint_heavy_rule
from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.measures import Size, lines, ui_font, unit
from qa_drafter.gui.models.raci_grid import ACTIVITY, FIRST_ROLE, RaciGridModel
from qa_drafter.gui.theme import current_theme


class RoleHeader(QHeaderView):
    """Two levels, drawn by us: Qt's own header knows one. The heads of the words stay while the roles scroll."""

    def __init__(self, model: RaciGridModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Room for both levels; Qt's signature."""
        return QSize(0, lines(self, 3.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole header: Qt would not let a party's name cross the borders of its columns."""
        painter, theme = QPainter(self.viewport()), current_theme()
        painter.fillRect(self.viewport().rect(), theme.window)
        for column in range(FIRST_ROLE, self.count()):
            self._paint_column(painter, column)
        for party, first, last in self._spans():
            self._paint_party(painter, party, first, last)
        painter.fillRect(0, 0, self.sectionPosition(FIRST_ROLE), self.viewport().height(), theme.window)
        for column in range(min(FIRST_ROLE, self.count())):
            self._paint_column(painter, column)
        painter.setPen(QPen(theme.hairline, 1))
        bottom = self.viewport().height() - 1
        painter.drawLine(QPoint(0, bottom), QPoint(self.viewport().width(), bottom))

    def _place(self, column: int) -> QRect:
        half = self.height() // 2
        left = self.sectionPosition(column) - (self.offset() if column >= FIRST_ROLE else 0)
        return QRect(left, half, self.sectionSize(column), self.height() - half)

    def _paint_column(self, painter: QPainter, column: int) -> None:
        theme, u, place = current_theme(), unit(self), self._place(column)
        text = self.model().headerData(column, Qt.Orientation.Horizontal)
        painter.setFont(ui_font(Size.SECONDARY))
        if column < FIRST_ROLE:
            inner = QRectF(place).adjusted(u if column == ACTIVITY else 3 * u, 0, 0, 0)
            draw_text(painter, inner, text, theme.secondary)
            return
        draw_text(painter, QRectF(place), text, theme.text, Qt.AlignmentFlag.AlignHCenter)
        if is_first_of_contractor(self._grid, column):
            paint_heavy_rule(painter, place)

    def _spans(self) -> Iterator[tuple[Party, int, int]]:
        parties = [role.party for role in self._grid.roles]
        for party in Party:
            if party in parties:
                first = parties.index(party)
                yield party, FIRST_ROLE + first, FIRST_ROLE + first + parties.count(party) - 1

    def _paint_party(self, painter: QPainter, party: Party, first: int, last: int) -> None:
        theme, u = current_theme(), unit(self)
        left = self.sectionViewportPosition(first) + u
        right = self.sectionViewportPosition(last) + self.sectionSize(last) - u
        place = QRectF(left, u, right - left, self.height() / 2 - u)
        title = self.tr("Sponsor") if party is Party.SPONSOR else self.tr("Contractor")
        name = self._grid.sheet.party_names[0 if party is Party.SPONSOR else 1]
        painter.setFont(ui_font(semibold=True))
        wide = painter.fontMetrics().horizontalAdvance(title)
        small = ui_font(Size.SECONDARY)
        rest = max(0.0, min(place.width() - wide - 2 * u, float(painter.fontMetrics().horizontalAdvance(name))))
        start = place.left() + max(0.0, (place.width() - wide - 2 * u - rest) / 2)
        draw_text(painter, QRectF(start, place.top(), place.width(), place.height()), title, theme.text)
        painter.setFont(small)
        draw_text(painter, QRectF(start + wide + 2 * u, place.top(), rest, place.height()), name, theme.secondary)
        painter.setPen(QPen(theme.field_edge, 1))
        painter.drawLine(QPoint(int(left), int(place.bottom())), QPoint(int(right), int(place.bottom())))
