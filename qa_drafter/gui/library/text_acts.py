"""Acts on the text in hand: each asks for a reason on a sheet, runs as a job, and closes the sheet when it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.gui.dialogs.reason import ReasonSheet
from qa_drafter.gui.library_wording import state_words, text_words
from qa_drafter.gui.wording import position_words
from qa_drafter.services.library_editing import LibraryActed, LibraryEditing
from qa_drafter.services.library_home import is_shipped, own_library
from qa_drafter.services.progress import Progress
from qa_drafter.services.text_names import TextName

if TYPE_CHECKING:
    from qa_drafter.gui.library.page import LibraryPage

Perform = Callable[[LibraryEditing, str, str], LibraryActed]
"""The act itself, with the reason and the successor that were given."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a sheet says about an act."""

    title: str
    sentence: str
    accept: str
    perform: Perform
    needs_reason: bool = True
    successors: tuple[tuple[str, str], ...] = ()
    done: Callable[[], None] = lambda: None


class TextActs(QObject):
    """Asks, performs, and tells what came of it."""

    acted = Signal(object)  # LibraryActed
    message = Signal(str)

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        bar = page.bar
        for action, act in (
            (bar.submit, self.submit),
            (bar.approve, self.approve),
            (bar.send_back, self.send_back),
            (bar.retire, self.retire),
            (bar.restore, self.restore),
        ):
            action.triggered.connect(act)
        self._desk.typing.keep_asked.connect(self.keep)

    def submit(self) -> None:
        """Put the draft in hand forward."""
        if (text := self._desk.text) is not None:
            sentence = self.tr("{0} goes to another person, who approves it or sends it back.")
            self._ask(
                _Asked(
                    self.tr("Submit for review"), sentence.format(self._named(text)), self.tr("Submit"),
                    lambda editing, reason, use: editing.submit(text, reason),
                )
            )  # fmt: skip

    def approve(self) -> None:
        """Approve the text in hand."""
        if (text := self._desk.text) is not None:
            sentence = self.tr(
                "New agreements take {0} from now on. Its words are sealed for good; agreements that hold an earlier "
                "version keep it."
            )
            self._ask(
                _Asked(
                    self.tr("Approve"), sentence.format(self._named(text)), self.tr("Approve"),
                    lambda editing, reason, use: editing.approve(text, reason), needs_reason=False,
                )
            )  # fmt: skip

    def send_back(self) -> None:
        """Make the text in hand a draft again."""
        if (text := self._desk.text) is not None:
            sentence = self.tr("{0} becomes a draft again. Say what its author should change.")
            self._ask(
                _Asked(
                    self.tr("Send back"), sentence.format(self._named(text)), self.tr("Send back"),
                    lambda editing, reason, use: editing.send_back(text, reason),
                )
            )  # fmt: skip

    def retire(self) -> None:
        """Take the text in hand out of use."""
        text, library = self._desk.text, self._desk.library
        if text is None or library is None:
            return
        others = tuple(
            (text_words(other), name_of(other))
            for other in library.texts_of(text.id)
            if other is not text and other.state is LifecycleState.APPROVED
        )
        sentence = self.tr("No new agreement takes {0} any more. Agreements that hold it keep it.")
        self._ask(
            _Asked(
                self.tr("Retire"), sentence.format(self._named(text)), self.tr("Retire"),
                lambda editing, reason, use: editing.retire(text, reason, use), successors=others,
            )
        )  # fmt: skip

    def restore(self) -> None:
        """Make a new draft of what the text in hand says."""
        if (text := self._desk.text) is not None:
            sentence = self.tr("A new draft says again what {0} says; it goes through review like any other.")
            self._ask(
                _Asked(
                    self.tr("Restore"), sentence.format(self._named(text)), self.tr("Make the draft"),
                    lambda editing, reason, use: editing.restore(text, reason),
                )
            )  # fmt: skip

    def keep(self, text: ClauseVersion, content: str, position: Position) -> None:
        """Keep what was typed: as the draft itself, as the next version, or as the first text at another position."""
        where = f"{text.id} {position}"
        is_first = position is not text.position
        is_draft = text.state is LifecycleState.DRAFT and not is_first

        def perform(editing: LibraryEditing, reason: str, use: str) -> LibraryActed:
            if is_draft:
                return editing.revise(text, content, reason, where)
            return editing.new_version(text.id, TextName(position), content, reason, where)

        kept = self.tr("{0} takes the words as typed. What it said before stays on record.")
        made = self.tr("A draft of the next version of {0} is made. Nothing in use changes before it is approved.")
        first = self.tr("A draft of the first {0} text is made. Nothing in use changes before it is approved.")
        named = position_words(position) if is_first else self._named(text)
        self._ask(
            _Asked(
                self.tr("Keep the draft"), (first if is_first else kept if is_draft else made).format(named),
                self.tr("Keep the draft"), perform, needs_reason=not is_first, done=self._desk.typing.end,
            )
        )  # fmt: skip

    def copy_warning(self) -> str:
        """What the first act on the shipped edition begins with; empty for a library of one's own."""
        if not is_shipped(self._desk.workspace.library_folder):
            return ""
        words = self.tr(
            "The edition that came with the program is never edited: your own copy of it is made in {0} first, and is "
            "in use from then on."
        )
        return words.format(own_library())

    def _named(self, text: ClauseVersion) -> str:
        return f"{text.id} {name_of(text)}"

    def _ask(self, asked: _Asked) -> None:
        sheet = ReasonSheet(
            asked.title, asked.sentence, asked.accept, self.copy_warning(), asked.successors, self._page.window(),
            needs_reason=asked.needs_reason,
        )  # fmt: skip
        sheet.asked.connect(lambda: self._start(sheet, asked))
        sheet.open()

    def _start(self, sheet: ReasonSheet, asked: _Asked) -> None:
        workspace, reason, use = self._desk.workspace, sheet.words, sheet.successor

        def act(progress: Progress) -> LibraryActed:
            return asked.perform(LibraryEditing(workspace, progress), reason, use)

        self._desk.job_asked.emit(sheet.job(asked.title, act, partial(self._done, asked)))

    def _done(self, asked: _Asked, answer: LibraryActed) -> None:
        asked.done()
        self.acted.emit(answer)
        words = self.tr("{0} is {1}").format(self._named(answer.text), state_words(answer.text.state))
        self.message.emit(words)
