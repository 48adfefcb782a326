"""Waves below words that are not known, and what may be done about them, in a field of own wording."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.services.spelling import Misspelling, Spelling


class SpellingMarks(QSyntaxHighlighter):
    """Marks misspellings while they are typed; the word behind which the cursor stands is not finished yet."""

    failed = Signal(object)  # QaDrafterError

    def __init__(self, field: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(field.document())
        self._field, self._spelling = field, spelling
        self._unfinished = -1  # the number of the paragraph whose last word was left unmarked
        self.next = QAction(self.tr("Next unknown word"), field)
        self.next.setShortcut(QKeySequence("F7"))
        self.next.triggered.connect(self.go_on)
        field.addAction(self.next)
        field.cursorPositionChanged.connect(self._finish)

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph; Qt's signature."""
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(current_theme().ink(Tone.BREACH))
        cursor, number = self._field.textCursor(), self.currentBlock().blockNumber()
        here = cursor.positionInBlock() if self._field.hasFocus() and cursor.blockNumber() == number else -1
        for fault in self._spelling.faults(text):
            if fault.end == here:
                self._unfinished = number
            else:
                self.setFormat(fault.start, len(fault.word), wave)

    def go_on(self) -> None:
        """Select the next unknown word, round and round."""
        faults = self._spelling.faults(self._field.document().toPlainText())
        end = self._field.textCursor().selectionEnd()
        if faults:
            self._select(next((fault for fault in faults if fault.start >= end), faults[0]))

    def add_to(self, menu: QMenu, place: QPoint) -> None:
        """What may be done about the word at a place: take another, or know it from now on."""
        fault = self._fault_at(self._field.cursorForPosition(place))
        if fault is None:
            return
        first = menu.actions()[0]
        for word in self._spelling.suggestions(fault.word):
            act = QAction(word, menu)
            act.triggered.connect(lambda _=False, word=word: self._replace(fault, word))
            menu.insertAction(first, act)
        learn = QAction(self.tr("Know “{0}” from now on").format(fault.word), menu)
        learn.triggered.connect(lambda: self._learn(fault.word))
        menu.insertAction(first, learn)
        menu.insertSeparator(first)

    def _fault_at(self, cursor: QTextCursor) -> Misspelling | None:
        start, inside = cursor.block().position(), cursor.positionInBlock()
        found = self._spelling.faults(cursor.block().text())
        at = next((fault for fault in found if fault.start <= inside <= fault.end), None)
        return Misspelling(start + at.start, at.word) if at is not None else None

    def _select(self, fault: Misspelling) -> None:
        cursor = self._field.textCursor()
        cursor.setPosition(fault.start)
        cursor.setPosition(fault.end, QTextCursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)

    def _replace(self, fault: Misspelling, word: str) -> None:
        self._select(fault)
        self._field.textCursor().insertText(word)

    def _learn(self, word: str) -> None:
        try:
            self._spelling.learn(word)
        except QaDrafterError as refusal:  # it is known for as long as the program runs
            self.failed.emit(refusal)
        self.rehighlight()

    def _finish(self) -> None:
        """The cursor has moved: what was left unmarked is a finished word now."""
        block = self.document().findBlockByNumber(self._unfinished)
        self._unfinished = -1
        if block.isValid():
            self.rehighlightBlock(block)
