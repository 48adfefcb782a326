"""The field in which wording is typed: in the place of an article's text, or of one definition in the midst of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from qa_drafter.gui.panes.draft_lines import Line
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.panes.wording_editor import WordingEditor


class ArticleEditing(QObject):
    """Shows the lines of an article and, while one is open, the field that stands among them."""

    begun = Signal(object)  # WordingEditor
    kept = Signal(str, str)  # the term whose definition it is, or nothing, and the Markdown
    line_wished = Signal(int)  # the line that was asked to be edited

    def __init__(self, text: ArticleText, box: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._box, self._text = parent, box, text
        self._rest: ArticleText | None = None
        self._lines: Sequence[Line] = ()
        self._beyond: frozenset[str] = frozenset()
        self._term = ""
        self.editor: WordingEditor | None = None
        text.edit_wished.connect(self.line_wished)

    @property
    def term_in_hand(self) -> str:
        """The term in whose definition the caret stands; nothing in any other line."""
        line = self._text.line
        return self._lines[line].term if line < len(self._lines) else ""

    def show_lines(self, lines: Sequence[Line], beyond: frozenset[str], *, caret: int = 0) -> None:
        """Show these lines, around the field where a definition is being typed."""
        self._lines, self._beyond = lines, beyond
        self._set_text(caret)

    def redraw(self) -> None:
        """Colours have changed: set the text again."""
        self._set_text(self._text.line)

    def start(self, wording: str, typed: str | None, term: str) -> None:
        """Let a wording be typed, from `typed` on where someone has begun; one that has begun elsewhere goes on."""
        if self.editor is not None and (self.editor.is_changed or term == self._term):
            self.editor.start()
            return
        self.stop()
        self.editor, self._term = WordingEditor(wording, typed, term, self._view), term
        self.editor.kept.connect(lambda text: self.kept.emit(term, text))
        self.editor.left.connect(self.stop)
        self._box.insertWidget(self._box.indexOf(self._text) + 1, self.editor)
        if term:
            self._set_text(0)
        self.editor.field.installEventFilter(self._view)
        self.editor.show()
        self.begun.emit(self.editor)
        if typed is None:
            self.editor.start()
        if not term:
            # only now: a text that hides with the focus would pass it on to the next article
            self._text.hide()

    def stop(self) -> None:
        """Show the text again."""
        if self.editor is None:
            return
        editor, line = self.editor, self._open_line()
        self.editor, self._term = None, ""
        self._set_text(line or 0)
        self._text.show()
        focus = QApplication.focusWidget()
        if focus is not None and editor.isAncestorOf(focus):
            self._text.setFocus()
        editor.hide()
        editor.deleteLater()

    def _open_line(self) -> int | None:
        """The line in whose place the field stands."""
        return next((n for n, line in enumerate(self._lines) if self._term and line.term == self._term), None)

    def _set_text(self, caret: int) -> None:
        place = self._open_line()
        self._text.show_lines(self._lines[:place], self._beyond)
        self._text.put_caret(caret)
        if place is not None and self._rest is None:
            self._rest = self._made()
        if self._rest is not None:
            self._rest.show_lines(() if place is None else self._lines[place + 1 :], self._beyond)
            self._rest.setAccessibleName(self._text.accessibleName())
            self._rest.setVisible(place is not None)

    def _made(self) -> ArticleText:
        """The text behind the field."""
        rest = ArticleText(self._view)
        rest.setMaximumWidth(self._text.maximumWidth())
        rest.edit_wished.connect(lambda line: self.line_wished.emit(line + 1 + (self._open_line() or 0)))
        rest.bar_clicked.connect(self._text.bar_clicked)
        rest.menu_asked.connect(self._text.menu_asked)
        self._box.insertWidget(self._box.indexOf(self._text) + 2, rest)
        return rest
