"""The head of the window: the modes at the left, the open agreement at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines, ui_font, unit
from qa_drafter.gui.panes.inked import Elided
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import current_theme

HEIGHT: Final = 2.75
_BAR: Final = 2


class ModeTabs(QTabBar):
    """One tab per mode: an icon and a word; the current one stands on the ground of the pane, with a bar above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName(self.tr("Modes"))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._icons: list[str] = []
        self._is_away = False

    def set_away(self, away: bool) -> None:
        """Whether none of the panes is in front, so that no tab stands out."""
        self._is_away = away
        self.update()

    def add_mode(self, icon_name: str, words: str, tip: str) -> None:
        """Another tab."""
        self._icons.append(icon_name)
        place = self.addTab(words)
        self.setTabToolTip(place, tip)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for icon and word; Qt's signature."""
        words = QFontMetrics(ui_font(Size.ROW_TITLE, semibold=True)).horizontalAdvance(self.tabText(index))
        return QSize(words + lines(self, 1) + 9 * unit(self), lines(self, HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs do not shrink; Qt's signature."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs; Qt's signature."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._draw_tab(painter, index)

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        theme, rect, current = current_theme(), self.tabRect(index), index == self.currentIndex()
        current = current and self.isEnabled() and not self._is_away
        if current:
            painter.fillRect(rect, theme.base)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), _BAR), theme.accent)
            painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.hairline)
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.hairline)
        ink = theme.text if current else theme.secondary if self.isEnabled() else theme.placeholder
        side, step = lines(self, 1), 3 * unit(self)
        sign = QRectF(rect.left() + step, rect.center().y() - side / 2 + 1, side, side)
        paint_icon(painter, self._icons[index], sign, theme.accent if current else ink)
        painter.setFont(ui_font(Size.ROW_TITLE, semibold=current))
        painter.setPen(ink)
        words = rect.adjusted(step + side + 2 * unit(self), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.tabText(index))
        if current and self.hasFocus():
            painter.setPen(QPen(theme.accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(3, 5, -4, -4))


class _Badge(QLabel):
    """The version, in a rounded frame."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(ui_font(Size.SECONDARY, semibold=True))
        self.setContentsMargins(2 * unit(self), 0, 2 * unit(self), 0)
        self.setFixedHeight(lines(self, 1.4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, then the words; Qt's signature."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().field_edge, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3 * RADIUS, 3 * RADIUS)
        painter.end()
        super().paintEvent(event)


class WindowHead(QWidget):
    """Modes, and the title, parties and version of the open agreement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = ModeTabs(self)
        self._title = Elided(Size.ROW_TITLE, semibold=True)
        self._parties = Elided(Size.SECONDARY, quiet=True)
        self._badge = _Badge()
        self.setFixedHeight(lines(self, HEIGHT))
        self._lay_out()
        self.show_reading(None)

    def show_reading(self, reading: Reading | None) -> None:
        """Name the open agreement, its parties and where it stands."""
        for part in (self._title, self._parties, self._badge):
            part.setVisible(reading is not None)
        self.tabs.setEnabled(reading is not None)
        if reading is None:
            return
        deal = reading.opened.content.deal
        self._title.say(deal.title)
        self._parties.say(f"{deal.sponsor.name}  ·  {deal.contractor.name}")
        self.show_version(reading)

    def show_version(self, reading: Reading) -> None:
        """Say which version is in hand, and whether it has been edited since."""
        marks = reading.versions.marks()
        last = str(marks[-1].id) if marks else self.tr("no version")
        edited = reading.edits() > 0
        self._badge.setText(self.tr("{0} edited").format(last) if edited else last)
        self._badge.setToolTip(
            self.tr("The working copy differs from version {0}").format(last)
            if edited
            else self.tr("The working copy equals version {0}").format(last)
        )

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._title)
        names.addWidget(self._parties)
        names.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * unit(self), 0, 3 * unit(self), 0)
        row.setSpacing(3 * unit(self))
        row.addWidget(self.tabs)
        row.addLayout(names, 1)
        row.addWidget(self._badge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline below, which the current tab interrupts; Qt's signature."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), current_theme().hairline)
