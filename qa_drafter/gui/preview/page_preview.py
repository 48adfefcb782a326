"""The live page beside the text: set anew after every edit, at the article in hand."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.typeset import SetDocument
from qa_drafter.gui.background import Job
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.panes.inked import Elided, Hairline, InkedLabel
from qa_drafter.gui.preview.layout import PageLayout
from qa_drafter.gui.preview.page_view import PageView
from qa_drafter.gui.preview.size_button import SizeButton
from qa_drafter.gui.reading import Reading
from qa_drafter.services.progress import Progress

if TYPE_CHECKING:
    from qa_drafter.services.pages import Pages

FIRST_LOOK: Final = 1200
"""Milliseconds that the user looks at a new agreement before its pages are set."""

SLICE: Final = 0.012
"""Seconds of laying out at a time: the window draws and listens in between."""


class PagePreview(QWidget):
    """Shows what Word will show. While it is hidden it does nothing, and catches up when it is shown."""

    article_asked = Signal(str)  # ClauseId
    job_asked = Signal(object)  # Job

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._pages: Pages | None = None
        self._is_setting = self._is_stale = False
        self._clause = ""
        self._steps: Iterator[None] = iter(())
        self._layout = PageLayout()
        self.view = PageView(self._layout)
        self.number = InkedLabel(semibold=True)
        self.sizes = SizeButton(self.view)
        self._set_soon = QTimer(self, singleShot=True, interval=0)
        self._set_soon.timeout.connect(self._set)
        self._step_soon = QTimer(self, singleShot=True, interval=0)
        self._step_soon.timeout.connect(self._step)
        self._lay_out()
        self.view.article_asked.connect(self.article_asked)
        self.view.page_turned.connect(self._say_page)

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement, or none."""
        self._reading, self._pages, self._clause = reading, None, ""
        self._steps = iter(())
        self._layout.forget()
        self._is_setting = False
        self._set_soon.setInterval(FIRST_LOOK)
        self.view.renew()
        self.refresh()

    @property
    def is_setting(self) -> bool:
        """Whether pages are still being set, here or off the window's thread."""
        return self._is_setting or self._set_soon.isActive() or self._step_soon.isActive()

    def refresh(self) -> None:
        """An edit came through: set the pages again as soon as the window has shown it."""
        self._is_stale = self._reading is not None
        if self._is_stale and self.isVisible():
            self._set_soon.start()

    def follow(self, clause: str) -> None:
        """Go to an article; pages that are being set go there when they are."""
        self._clause = clause
        if self.isVisible() and not self.is_setting:
            self.view.follow(clause)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden; Qt's signature."""
        super().showEvent(event)
        if self._is_stale:
            self._set_soon.start()

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Page preview"))
        self.setMinimumHeight(lines(self, 12))
        self.view.setMinimumWidth(columns(self, 30))
        head = QHBoxLayout()
        head.setContentsMargins(3 * unit(self), unit(self), 3 * unit(self), unit(self))
        head.addWidget(self.number)
        says = Elided(Size.SECONDARY, quiet=True)
        says.setMinimumWidth(0)
        says.say(self.tr("as Word will show it"))
        head.addWidget(says, 1)
        head.addWidget(self.sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _set(self) -> None:
        if self._reading is None or self._is_setting or not self.isVisible():
            return
        self._is_stale = False
        printed = self._reading.printed()
        if self._pages is None:
            self._is_setting = True
            reading = self._reading
            act = lambda progress: _first(printed, progress)  # noqa: E731 - a job is a value
            self.job_asked.emit(Job(self.tr("Setting the pages"), act, lambda made: self._begin(reading, *made)))
            return
        self._begin_steps(self._set_again(self._pages, printed))

    def _begin(self, reading: Reading, pages: Pages, document: SetDocument) -> None:
        if reading is not self._reading:  # another agreement was opened meanwhile
            return
        self._pages, self._is_setting = pages, False
        self._set_soon.setInterval(0)
        self._begin_steps(self._layout.lay(document))
        if self._is_stale:
            self._set_soon.start()

    def _set_again(self, pages: Pages, printed: PrintedAgreement) -> Iterator[None]:
        yield from self._layout.lay((yield from pages.setting(printed)))

    def _begin_steps(self, steps: Iterator[None]) -> None:
        self._steps = steps
        self._step_soon.start()

    def _step(self) -> None:
        """Set and lay out for a while; the pages of before are shown until all of it is done."""
        end = perf_counter() + SLICE
        for _ in self._steps:
            if perf_counter() > end:
                self._step_soon.start()
                return
        self.view.renew()
        self.view.follow(self._clause)

    def _say_page(self, number: int) -> None:
        pages = len(self._layout.pages)
        words = self.tr("Page {0} of {1}").format(number, pages) if pages else self.tr("Setting the pages…")
        self.number.setText(words)
        self.view.setAccessibleDescription(words)


def _first(printed: PrintedAgreement, progress: Progress) -> tuple[Pages, SetDocument]:
    """Set an agreement for the first time, off the window's thread; this loads what writes Word files."""
    from qa_drafter.services.pages import Pages

    progress(0.1)
    pages = Pages()
    return pages, pages.document(printed)
