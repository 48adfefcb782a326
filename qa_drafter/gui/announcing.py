"""Words that appear away from the focus, said by a screen reader."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

TYPING: Final = 700
"""Milliseconds after the last key before what was found is said: at once, each letter would be talked over."""


class Voice(QObject):
    """Says what a part of the window shows; of words that follow one another within the pause, the last."""

    def __init__(self, part: QWidget, pause: int = 0) -> None:
        super().__init__(part)
        self._part, self._words, self._is_urgent = part, "", False
        self._wait = QTimer(self, singleShot=True, interval=pause)
        self._wait.timeout.connect(self._speak)

    def say(self, words: str, *, is_urgent: bool = False) -> None:
        """Have these words said; urgent ones interrupt what is being said. No words: nothing is said any more."""
        self._words, self._is_urgent = words, is_urgent
        self._wait.start()

    def _speak(self) -> None:
        if self._words:
            event = QAccessibleAnnouncementEvent(self._part, self._words)
            manner = QAccessible.AnnouncementPoliteness
            event.setPoliteness(manner.Assertive if self._is_urgent else manner.Polite)
            QAccessible.updateAccessibility(event)
