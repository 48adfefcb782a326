"""Values of terms for own wording: offered once two braces are typed, by name or value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QMenu, QPlainTextEdit

from qa_drafter.domain.terms import NO_BREAK, Term
from qa_drafter.gui.measures import unit

_BEGUN: Final = re.compile(r"\{\{[ ]*([^{}]*)$")
_SOUGHT: Final = int(Qt.ItemDataRole.UserRole) + 1
_MOST_SHOWN: Final = 10


class ValueOffers(QCompleter):
    """Lists what fits the words behind two braces; the one taken stands there as its term, to be kept as a value."""

    def __init__(self, field: QPlainTextEdit, terms: Iterable[Term]) -> None:
        super().__init__(field)
        self._field, self._list = field, QListView()
        self._ids: dict[str, str] = {}
        model = QStandardItemModel(self)
        for term in sorted(terms, key=lambda term: term.definition.label.casefold()):
            value = term.printed.replace(NO_BREAK, " ")
            item = QStandardItem(f"{term.definition.label}  ·  {value}")
            sought = f"{term.definition.label} {term.id} {value}"
            item.setData(sought, _SOUGHT)
            self._ids[sought] = str(term.id)
            model.appendRow(item)
        self.setModel(model)
        self.setPopup(self._list)
        self.setCompletionRole(_SOUGHT)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setWidget(field)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Values of terms"))
        self.activated.connect(self._take)
        field.textChanged.connect(self._offer)

    @property
    def is_open(self) -> bool:
        """Whether the list is open, and takes the keys."""
        return self._list.isVisible()

    def add_to(self, menu: QMenu) -> None:
        """The road without braces: an entry that types them."""
        begin = QAction(self.tr("Value of a term…"), menu)
        begin.triggered.connect(lambda: self._field.textCursor().insertText("{{ "))
        menu.addSeparator()
        menu.addAction(begin)

    def _offer(self) -> None:
        begun = _BEGUN.search(self._before())
        if begun is not None:
            self.setCompletionPrefix(begun[1].strip())
        if begun is None or not self.completionCount():
            self._list.hide()
            return
        place = self._field.cursorRect()
        bar = self._list.verticalScrollBar().sizeHint().width()
        place.setWidth(self._list.sizeHintForColumn(0) + bar + 2 * unit(self._list))
        self.complete(place)
        self._list.setCurrentIndex(self.completionModel().index(0, 0))

    def _take(self, sought: str) -> None:
        begun, cursor = _BEGUN.search(self._before()), self._field.textCursor()
        if begun is not None:
            length = len(begun[0])
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
            cursor.insertText(f"{{{{ {self._ids[sought]} }}}}")

    def _before(self) -> str:
        """The line up to the cursor."""
        cursor = self._field.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]
