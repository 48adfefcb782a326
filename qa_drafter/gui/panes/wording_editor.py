"""Own wording, typed in place as small Markdown. Ctrl+Enter keeps it, Escape leaves it."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from qa_drafter.gui.measures import contract_font, lines, unit
from qa_drafter.gui.panes.labels import secondary, titled
from qa_drafter.gui.panes.spelling_marks import SpellingMarks
from qa_drafter.gui.panes.words_field import WordsField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_MOST_ROWS: Final = 17
_ROWS_OF_DEFINITION: Final = 6
"""A definition is one paragraph: the others stay in sight around it."""


class _Field(WordsField):
    """The text field; grows with its text as long as its foot stays in sight."""

    kept = Signal()
    left = Signal()
    menu_opening = Signal(object, object)  # QMenu, QPoint

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, to which others may add; Qt's signature."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu, event.pos())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape end the editing; Qt's signature."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the text; Qt's signature."""
        metrics = QFontMetricsF(self.font())
        per_line = max(20.0, self.viewport().width() / metrics.averageCharWidth())
        rows = sum(max(1, math.ceil(len(line) / per_line)) for line in self.toPlainText().split("\n"))
        return QSize(super().sizeHint().width(), round(metrics.lineSpacing() * min(max(rows + 1, 4), _MOST_ROWS)))


class WordingEditor(QWidget):
    """Asks for another wording; what it may be is not decided here."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, wording: str, typed: str | None = None, term: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wording, self.term = wording, term
        self._asked = False
        self.marks: SpellingMarks | None = None
        self.field = _Field(self._shown(wording if typed is None else typed), self)
        self.field.setFont(contract_font())
        self.field.setTabChangesFocus(True)
        named = self.tr("Definition of “{0}”").format(term) if term else self.tr("Wording of the article")
        self.field.setAccessibleName(named)
        if term:
            self.field.setFixedHeight(lines(self.field, _ROWS_OF_DEFINITION))
        else:
            self.field.setMinimumHeight(self.field.sizeHint().height())
        self.hint = secondary(wraps=True)
        self._show_hint()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(unit(self))
        if term:
            head = titled("", contract_font(semibold=True))
            head.setText(f"“{term}” means ")  # the words of the contract, in whatever language the window speaks
            box.addWidget(head)
        box.addWidget(self.field)
        box.addWidget(self.hint)  # above the buttons: beside them a narrow column would leave it a word a line
        box.addLayout(self._foot())
        self.field.kept.connect(self._keep)
        self.field.menu_opening.connect(self._complete_menu)
        self.field.left.connect(self.leave)
        self.field.textChanged.connect(self._show_hint)

    @property
    def typed(self) -> str:
        """The text as it stands in the field."""
        # not toPlainText, which makes spaces of no-break spaces
        return self.field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def is_changed(self) -> bool:
        """Whether leaving would lose something."""
        return self.typed != self._shown(self.wording)

    def start(self) -> None:
        """Put the cursor into the text."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give the text up; asks first where something has been typed."""
        if self.is_changed and not self._asked:
            self._asked = True
            self.hint.setText(self.tr("Esc again drops what you have typed. Ctrl+Enter keeps it."))
            return
        self.left.emit()

    def _complete_menu(self, menu: QMenu, place: QPoint) -> None:
        if self.marks is not None:
            self.marks.add_to(menu, place)
        if self.field.offers is not None:
            self.field.offers.add_to(menu)

    def _keep(self) -> None:
        self.kept.emit(self.typed)

    def _show_hint(self) -> None:
        self._asked = False
        if self.term:
            marks = self.tr("One paragraph, which goes on from “means”:")
        else:
            marks = self.tr("Each line is a paragraph, “- ” starts a list item,")
        names = self.tr("[Term] is a defined term, [[CLAUSE-ID]] a reference, {{ offers the values of terms.")
        self.hint.setText(f"{marks} {names}")

    @staticmethod
    def _shown(wording: str) -> str:
        return wording.rstrip("\n")

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for words, act in (
            (self.tr("Leave it   Esc"), self.leave),
            (self.tr("Keep wording   Ctrl+Enter"), self._keep),
        ):
            button = QPushButton(words)
            button.clicked.connect(act)
            row.addWidget(button)
        return row
