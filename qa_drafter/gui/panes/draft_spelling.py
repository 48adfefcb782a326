"""Spelling in the Draft pane: the words are made ready when wording is first edited, and marked from then on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from qa_drafter.gui.background import Job
from qa_drafter.gui.panes.spelling_marks import SpellingMarks
from qa_drafter.gui.panes.wording_editor import WordingEditor
from qa_drafter.gui.reading import Reading
from qa_drafter.services.progress import Progress
from qa_drafter.services.spelling import Spelling


class DraftSpelling(QObject):
    """Gives each field of own wording its marks."""

    job_asked = Signal(object)  # Job
    failed = Signal(object)  # QaDrafterError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._spelling: Spelling | None = None
        self._waiting: list[WordingEditor] = []

    def show_reading(self, reading: Reading | None) -> None:
        """Another agreement knows other words."""
        self._reading, self._spelling, self._waiting = reading, None, []

    def attend(self, editor: WordingEditor) -> None:
        """Mark the words of a field, now or as soon as the words are known."""
        if self._spelling is not None:
            self._mark(editor, self._spelling)
            return
        self._waiting.append(editor)
        reading = self._reading
        if len(self._waiting) > 1 or reading is None:
            return
        library, content = reading.opened.library, reading.opened.content

        def get_words(progress: Progress) -> Spelling:
            progress(0.1)
            spelling = Spelling(library, content)
            spelling.load()
            return spelling

        self.job_asked.emit(Job(self.tr("Getting the words ready"), get_words, lambda made: self._take(reading, made)))

    def _take(self, reading: Reading, spelling: Spelling) -> None:
        if reading is not self._reading:  # another agreement was opened meanwhile
            return
        self._spelling, waiting, self._waiting = spelling, self._waiting, []
        for editor in waiting:
            if isValid(editor):  # it may have been left meanwhile
                self._mark(editor, spelling)

    def _mark(self, editor: WordingEditor, spelling: Spelling) -> None:
        editor.marks = SpellingMarks(editor.field, spelling)
        editor.marks.failed.connect(self.failed)
