"""Closing the window while a document is being written: it waits for the file, and goes when that is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qa_drafter.gui.deliveries import Deliveries


class Leaving(QObject):
    """Holds the window back once; who asks again means it, and what is under way is stopped."""

    message = Signal(str)
    ready = Signal()

    def __init__(self, deliveries: Deliveries) -> None:
        super().__init__(deliveries)
        self._deliveries = deliveries
        self._waits = False
        deliveries.ended.connect(self._go_on)

    def may_leave(self) -> bool:
        """Whether the window can go now; else it goes when the file is written."""
        under_way = self._deliveries.under_way
        if self._waits or not under_way:
            return True
        self._waits = True
        words = self.tr("The window closes when {0} is written. Close it again to stop the writing.")
        self.message.emit(words.format(under_way[-1].name))
        return False

    def _go_on(self, is_written: bool) -> None:
        """A file that was stopped or refused is reason to stay: the user has to hear of it."""
        if not self._waits:
            return
        self._waits = is_written and bool(self._deliveries.under_way)
        if is_written and not self._waits:
            self.ready.emit()
