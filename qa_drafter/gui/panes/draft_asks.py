"""What the Draft pane asks for, made into edits by the editing service, or into the reason why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_state import Breach
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.reading import Reading
from qa_drafter.services.editing import from_lines


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
        return self._ask(lambda reading: reading.editing.position_edit(clause, position))

    def wording(self, place: WordingPlace, text: str) -> bool:
        """Own wording, as it stands in its field."""
        if place.term:
            return self._ask(lambda reading: reading.defining.wording_edit(place.term, from_lines(text)))
        return self._ask(lambda reading: reading.editing.wording_edit(place.clause, from_lines(text)))

    def library_wording(self, place: WordingPlace) -> bool:
        """The library's text again."""
        if place.term:
            return self._ask(lambda reading: reading.defining.library_wording_edit(place.term))
        return self._ask(lambda reading: reading.editing.library_wording_edit(place.clause))

    def value(self, term: str, answer: str) -> bool:
        """Another value of a term, as it was typed."""
        return self._ask(lambda reading: reading.editing.term_edit(term, answer), self._label(term))

    def remedy(self, breach: Breach) -> bool:
        """The value that mends a breach."""
        value = breach.value
        subject = breach.finding.subject
        return value is not None and self._ask(lambda reading: reading.editing.term_edit(subject, value))

    def _label(self, term: str) -> str:
        terms = self.reading.opened.content.terms if self.reading is not None else ()
        return next((known.definition.label for known in terms if known.id == term), "")

    def _ask(self, build: Callable[[Reading], Edit], place: str = "") -> bool:
        """Ask for an edit, or say why there is none, at the `place` as the screen names it. False when refused."""
        if self.reading is None:
            return False
        try:
            edit = build(self.reading)
        except NothingToDo as nothing:
            self.message.emit(nothing.what)
            return True
        except QaDrafterError as refusal:
            refusal.where = place or refusal.where
            self.failed.emit(refusal)
            return False
        self.edit_asked.emit(edit)
        return True
