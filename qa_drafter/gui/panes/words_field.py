"""A field for a wording, into which lists can be pasted with the letters that were typed or printed before them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from qa_drafter.domain.terms import Term
from qa_drafter.gui.panes.value_offers import ValueOffers
from qa_drafter.services.editing import from_lines, from_paste

_CHOOSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class WordsField(QPlainTextEdit):
    """Each line is a paragraph or an item. What is pasted comes in as it is first: the first undo brings it back so."""

    offers: ValueOffers | None = None

    def offer_values(self, terms: Iterable[Term]) -> None:
        """Offer the values of these terms once two braces are typed."""
        self.offers = ValueOffers(self, terms)

    def event(self, event: QEvent) -> bool:
        """The keys that take or leave an offer are those of the list while it is open; Qt's signature."""
        if isinstance(event, QKeyEvent) and event.key() in _CHOOSING and self.offers and self.offers.is_open:
            event.ignore()
            return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted or dropped text; Qt's signature."""
        place, before = self.textCursor(), self.textCursor()
        start = place.selectionStart()
        before.setPosition(0)
        before.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        taken = self.taken(source.text(), before.selectedText().replace("\u2029", "\n"))
        super().insertFromMimeData(source)
        if taken != source.text():
            end = self.textCursor().position()
            place.setPosition(start)
            place.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            place.insertText(taken)

    def taken(self, pasted: str, before: str) -> str:
        """What a pasted text becomes behind the text that stands before it."""
        return from_paste(pasted, before)


class ClauseWordsField(WordsField):
    """The same for a text of the library, in which a blank line parts paragraphs."""

    def taken(self, pasted: str, before: str) -> str:
        """What a pasted text becomes behind the text that stands before it."""
        taken = super().taken(pasted, before)
        return pasted if taken == pasted else from_lines(taken)
