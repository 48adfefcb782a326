"""A notice above the pane: what was refused, why and what next; a file that is ready; acts on offer. It waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from qa_drafter.domain.errors import (
    EditOutOfDate,
    LawBroken,
    QaDrafterError,
    ValueRefused,
    WordFileUnread,
    WordingRefused,
)
from qa_drafter.gui.announcing import Voice
from qa_drafter.gui.icons import icon, paint_icon
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.gui.refusal_wording import error_cause, error_remedy, error_title
from qa_drafter.gui.theme import Tone, current_theme

_EDGE = 3
_OF_EDITS = (ValueRefused, WordingRefused, LawBroken, EditOutOfDate)
"""Refusals that the next edit answers."""

Offer = tuple[str, Callable[[], None]]
"""What a button of a notice says, and what it does."""


class Notice(QWidget):
    """One notice at a time; the last one stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_alarm, self._is_of_edit, self._is_of_file, self._file, self._details = False, False, False, Path(), ""
        self._voice = Voice(self)
        self.title, self.words = InkedLabel(semibold=True, wraps=True), InkedLabel(wraps=True)
        self.open = QPushButton(self.tr("Open"))
        self.folder = QPushButton(self.tr("Show folder"))
        self.copy = QPushButton(self.tr("Copy details"))
        self.dismiss = QToolButton()
        self.offers: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._build()
        self.hide()

    def show_refusal(self, error: QaDrafterError) -> None:
        """Say what was refused, why, and what to do next."""
        self._details = str(error)
        self._is_of_edit = isinstance(error, _OF_EDITS)
        self._show(error_title(error), f"{error_cause(error)} {error_remedy(error)}", is_alarm=True)
        self._is_of_file = isinstance(error, WordFileUnread)

    def show_file(self, path: Path, title: str, words: str) -> None:
        """Say that a file is ready, and offer to open it."""
        self._file, self._is_of_edit = path, False
        self._show(title, words or str(path), is_alarm=False)

    def show_words(self, title: str, words: str) -> None:
        """Say something that the user has to decide on; the next edit is the answer."""
        self._is_of_edit = True
        self._show(title, words, is_alarm=False)
        for button in (self.open, self.folder):
            button.hide()

    def show_offers(self, title: str, words: str, offers: Sequence[Offer]) -> None:
        """Say something, and offer what can be done about it; each act answers it."""
        self._is_of_edit = False
        self._show(title, words, is_alarm=False)
        for button in (self.open, self.folder):
            button.hide()
        for name, act in offers:
            button = QPushButton(name.replace("&", "&&"))
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._row.insertWidget(self._row.indexOf(self.copy), button)
            self.offers.append(button)

    def settle(self) -> None:
        """An edit was made: what was refused of the one before is answered."""
        if self._is_of_edit:
            self.hide()

    def settle_file(self) -> None:
        """Word files were compared: that one before could not be read is answered."""
        if self._is_of_file:
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the bar at the left and the sign; Qt's signature."""
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.paper(Tone.BREACH if self._is_alarm else Tone.SELECTED))
        bar = theme.paper(Tone.BREACH_SOLID) if self._is_alarm else theme.accent
        painter.fillRect(QRectF(0, 0, _EDGE, self.height()), bar)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.hairline)
        side = lines(self, 1)
        sign = QRectF(3 * unit(self), self.title.y() + (self.title.height() - side) / 2, side, side)
        ink = theme.ink(Tone.BREACH) if self._is_alarm else theme.text
        paint_icon(painter, "error" if self._is_alarm else "check", sign, ink)

    def _build(self) -> None:
        self.dismiss.setIcon(icon("cross"))
        self.dismiss.setIconSize(QSize(lines(self, 0.9), lines(self, 0.9)))
        self.dismiss.setAutoRaise(True)
        self.dismiss.setAccessibleName(self.tr("Dismiss this notice"))
        self.dismiss.setToolTip(self.tr("Dismiss this notice"))
        self.dismiss.clicked.connect(self.hide)
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file))))
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent))))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row = self._row
        left = 5 * unit(self) + lines(self, 1)
        row.setContentsMargins(left, 2 * unit(self), 3 * unit(self), 2 * unit(self))
        row.setSpacing(2 * unit(self))
        row.addLayout(texts, 1)
        for button in (self.open, self.folder, self.copy, self.dismiss):
            row.addWidget(button)

    def _show(self, title: str, words: str, *, is_alarm: bool) -> None:
        self._is_alarm, self._is_of_file = is_alarm, False
        self.title.setText(title)
        self.words.setText(words)
        self.copy.setVisible(is_alarm)
        for button in self.offers:
            button.deleteLater()
        self.offers.clear()
        for button in (self.open, self.folder):
            button.setVisible(not is_alarm)
        self.setAccessibleName(f"{title}. {words}")
        self.show()
        self.update()
        self._voice.say(f"{title}. {words}", is_urgent=is_alarm)
