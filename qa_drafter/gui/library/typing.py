"""Typing a text of the library in the place of its words. What is not kept waits until the text is shown again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.gui.library.bar import LibraryBar
from qa_drafter.gui.library.reader import LibraryReader
from qa_drafter.gui.library.text_editor import TextEditor
from qa_drafter.gui.wording import position_words
from qa_drafter.services.text_names import TextName

if TYPE_CHECKING:
    from qa_drafter.gui.library.desk import LibraryDesk


class Typing(QObject):
    """Puts the editor into the reader and takes it away."""

    keep_asked = Signal(object, str, object)  # ClauseVersion typed over, content of the file, Position of the text

    def __init__(self, desk: LibraryDesk, reader: LibraryReader, bar: LibraryBar) -> None:
        super().__init__(desk)
        self._desk, self._reader, self._bar = desk, reader, bar
        self.editor: TextEditor | None = None
        self._position = Position.BALANCED
        self._waiting: dict[str, _Typed] = {}
        reader.edit_wished.connect(self.begin)
        bar.edit.triggered.connect(self.begin)

    @property
    def unkept(self) -> dict[str, str]:
        """What is typed and not kept, by the name of the text."""
        unkept, text = {name: typed.file for name, typed in self._waiting.items()}, self._desk.text
        if self.editor is not None and self.editor.is_changed and text is not None:
            unkept[_key(text)] = self.editor.typed_file
        return unkept

    def begin(self) -> None:
        """Let the text in hand be typed: the draft itself, or the next version of the text."""
        text = self._desk.text
        if text is not None and self._bar.edit.isEnabled():
            self.begin_at(text.position)

    def begin_at(self, position: Position) -> None:
        """The same at a position; where the clause has no text there, its first, made of the words in hand."""
        text = self._desk.text
        if text is None or self.editor is not None:
            return
        try:
            content = self._desk.editing.texts.content(text)
        except QaDrafterError as refusal:
            self._desk.failed.emit(refusal)
            return
        self._open(text, content, position)

    def end(self) -> None:
        """Show the words again; what was typed is kept, or given up."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        self._reader.put_in_place_of_words(None)
        self._reader.words.setFocus()
        editor.hide()
        editor.deleteLater()
        if self._desk.text is not None:
            self._waiting.pop(_key(self._desk.text), None)
        self._bar.show_text(self._desk.text, is_editing=False)

    def lay_aside(self) -> None:
        """Another text follows: what was typed waits."""
        editor, text = self.editor, self._desk.text
        typed = editor.typed_file if editor is not None and editor.is_changed else None
        position = self._position
        self.end()
        if typed is not None and text is not None:
            self._waiting[_key(text)] = _Typed(typed, position)

    def take_up(self) -> None:
        """Go on with what was typed at the text in hand."""
        text = self._desk.text
        if text is None:
            return
        typed = self._waiting.get(_key(text))
        if typed is not None and self.editor is None:
            self._open(text, self._desk.editing.texts.content(text), typed.position, typed.file)

    def _open(self, text: ClauseVersion, content: str, position: Position, typed: str | None = None) -> None:
        if position is not text.position:
            title = self.tr("First {0} text").format(position_words(position))
        elif text.state is LifecycleState.DRAFT:
            title = self.tr("Draft {0}").format(name_of(text))
        else:
            title = self.tr("Next version of the {0} text").format(position_words(position))
        self._position = position
        self.editor = editor = TextEditor(content, title, lambda given: self._faults(text, given, position), typed)
        editor.kept.connect(lambda whole: self.keep_asked.emit(text, whole, position))
        editor.left.connect(self.end)
        self._reader.put_in_place_of_words(editor)
        self._bar.show_text(text, is_editing=True)
        editor.start()

    def _faults(self, text: ClauseVersion, given: str, position: Position) -> Sequence[QaDrafterError]:
        try:
            draft = self._desk.editing.version_draft(text.id, TextName(position), given)
        except QaDrafterError as refusal:
            return (refusal,)
        return draft.reviewed.faults


@dataclass(frozen=True, slots=True)
class _Typed:
    """A file that waits, and the position of its text."""

    file: str
    position: Position


def _key(text: ClauseVersion) -> str:
    return f"{text.id} {name_of(text)}"
