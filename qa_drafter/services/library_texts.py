"""What happened to the texts of a clause, and their files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import LifecycleAct, LifecycleEvent, approval_of, authors_of, name_of
from qa_drafter.library_files.clause_folders import place_of
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, by_text, read_events
from qa_drafter.library_files.yaml_files import read_text


@dataclass(frozen=True, slots=True)
class TextHistory:
    """One text with what happened to it, oldest first; `is_current`: new agreements take it."""

    text: ClauseVersion
    events: tuple[LifecycleEvent, ...]
    is_current: bool

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote it and put it forward."""
        return authors_of(self.events)

    @property
    def approval(self) -> LifecycleEvent | None:
        """Who approved it, and when."""
        return approval_of(self.events)

    @property
    def reason(self) -> str:
        """Why it was made: the first reason on record."""
        making = (LifecycleAct.DRAFTED, LifecycleAct.SUBMITTED)
        return next((event.reason for event in self.events if event.act in making and event.reason), "")


class LibraryTexts:
    """The files of the texts of one library folder, and what is on record about them."""

    def __init__(self, library: ClauseLibrary, folder: Path) -> None:
        self.library, self._folder = library, folder / "clauses"

    def path(self, text: ClauseVersion) -> Path:
        """The file of a text."""
        return self._folder / place_of(text)

    def record(self, text: ClauseVersion) -> Path:
        """The file that tells what happened to the texts of its clause."""
        return self.path(text).with_name(LIFECYCLE)

    def content(self, text: ClauseVersion) -> str:
        """The whole file of a text, header and body, as an editor shows it."""
        return read_text(self.path(text), LibraryDamaged)

    def events(self, text: ClauseVersion) -> tuple[LifecycleEvent, ...]:
        """What happened to one text, oldest first."""
        return by_text(read_events(self.record(text))).get(name_of(text), ())

    def history(self, clause: str) -> tuple[TextHistory, ...]:
        """Every text of a clause with what happened to it, sponsor to fixed, oldest first; UnknownName for none."""
        texts = self.library.texts_of(clause)
        events = by_text(read_events(self.record(texts[0])))
        return tuple(TextHistory(text, events.get(name_of(text), ()), self._is_current(text)) for text in texts)

    def _is_current(self, text: ClauseVersion) -> bool:
        return self.library.current.get((text.id, text.position)) is text
