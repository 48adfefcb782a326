"""What the Draft pane asks for, made into edits by the editing service, or into the reason why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_state import Breach
from qa_drafter.gui.reading import Reading
from qa_drafter.services.editing import Editing, from_lines


class DraftAsks(QObject):
    """Turns what the user asks of an article or a term into an edit that is asked for."""

    edit_asked = Signal(object)  # Edit
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None

    def join(self, view: ArticleView) -> None:
        """Hear what an article asks for."""
        view.position_asked.connect(self.position)
        view.library_wished.connect(self.library_wording)
        view.remedy_asked.connect(self.remedy)
        view.value_asked.connect(self.value)

    def position(self, clause: str, position: Position) -> bool:
        """Another position's text."""
        return self._ask(lambda editing: editing.position_edit(clause, position))

    def wording(self, clause: str, text: str) -> bool:
        """Own wording, as it stands in its field."""
        return self._ask(lambda editing: editing.wording_edit(clause, from_lines(text)))

    def library_wording(self, clause: str) -> bool:
        """The library's text again."""
        return self._ask(lambda editing: editing.library_wording_edit(clause))

    def value(self, term: str, answer: str) -> bool:
        """Another value of a term, as it was typed."""
        return self._ask(lambda editing: editing.term_edit(term, answer), self._label(term))

    def remedy(self, breach: Breach) -> bool:
        """The value that mends a breach."""
        value = breach.value
        return value is not None and self._ask(lambda editing: editing.term_edit(breach.finding.subject, value))

    def _label(self, term: str) -> str:
        terms = self.reading.opened.content.terms if self.reading is not None else ()
        return next((known.definition.label for known in terms if known.id == term), "")

    def _ask(self, build: Callable[[Editing], Edit], place: str = "") -> bool:
        """Ask for an edit, or say why there is none, at the `place` as the screen names it. False when refused."""
        if self.reading is None:
            return False
        try:
            edit = build(self.reading.editing)
        except NothingToDo as nothing:
            self.message.emit(nothing.what)
            return True
        except QaDrafterError as refusal:
            refusal.where = place or refusal.where
            self.failed.emit(refusal)
            return False
        self.edit_asked.emit(edit)
        return True
