"""What the parts of the workbench show: the library in use, the text in hand, what was found and what stands beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import QaDrafterError, UnknownName
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.search import Hit
from qa_drafter.gui.background import Job
from qa_drafter.gui.library.searching import Searching
from qa_drafter.gui.library.typing import Typing
from qa_drafter.services.impact import Impact, impact_on
from qa_drafter.services.library_editing import LibraryEditing
from qa_drafter.services.library_likeness import AlikeClauses, texts_like
from qa_drafter.services.progress import Progress
from qa_drafter.services.text_names import name_asked, text_named
from qa_drafter.services.workspace import Workspace

if TYPE_CHECKING:
    from qa_drafter.gui.library.page import LibraryPage

_PREFERRED = (Position.BALANCED, Position.FIXED)


class LibraryDesk(QObject):
    """Asks the services; what takes long is a job."""

    job_asked = Signal(object)  # Job
    failed = Signal(object)  # QaDrafterError
    shown = Signal()  # another text is in hand

    def __init__(self, page: LibraryPage, workspace: Callable[[], Workspace]) -> None:
        super().__init__(page)
        self._page, self._workspace = page, workspace
        self.library: ClauseLibrary | None = None
        self.text: ClauseVersion | None = None
        self.folder: Path = Path.home()
        self.in_hand: Callable[[], Mapping[Path, Agreement]] = dict
        """The agreements that are open for writing, by their files."""
        self._wished = Position.BALANCED
        self._awaited: tuple[str, str] | None = None
        self._is_reading = False
        self.searching = Searching(self, page.finder)
        self.typing = Typing(self, page.reader, page.bar)
        self._join()

    @property
    def workspace(self) -> Workspace:
        """The workspace of the user as it is now."""
        return self._workspace()

    @property
    def editing(self) -> LibraryEditing:
        """What acts on the texts of the library in use."""
        return LibraryEditing(self.workspace)

    def take_up(self) -> None:
        """Show the library in use, when it is another one than is shown."""
        workspace = self.workspace
        if self._is_reading:
            return
        self._is_reading = True
        act: Callable[[Progress], ClauseLibrary] = lambda progress: workspace.library  # noqa: E731
        self.job_asked.emit(Job(self.tr("Reading the library"), act, self._arrived, self._not_read))

    def show_library(self, library: ClauseLibrary) -> None:
        """Show this state of the library; the text in hand stays in hand."""
        self.library = library
        self.searching.show_library(library)
        if self.text is not None:
            self._show_again(self.text)

    def choose(self, text: ClauseVersion) -> None:
        """Take a text in hand."""
        self.typing.lay_aside()
        self.text = text
        self._page.finder.choose(text.id)
        self._show(text)

    def open_text(self, clause: str, name: str = "") -> None:
        """Take the text of that name in hand; without one, the text of the position wished for."""
        if self.library is None:
            self._awaited = (clause, name)
            return
        try:
            self.choose(text_named(self.library, clause, name_asked(name)) if name else self._usual(clause))
        except QaDrafterError as refusal:
            self.failed.emit(refusal)

    def compare_with(self, clause: str, name: str) -> None:
        """Mark the text in hand against another."""
        if self.library is not None:
            self._page.reader.compare_with(text_named(self.library, clause, name_asked(name)))

    def look_in(self, folder: Path) -> None:
        """Look for agreements there from now on."""
        self.folder = folder
        self._page.aside.impact.show_folder(folder)

    def look(self, whole: bool) -> None:
        """Find the agreements that hold the clause, or that the library has moved on from."""
        if self.text is None and not whole:
            return
        clause = None if whole or self.text is None else self.text.id
        workspace, folder, in_hand = self.workspace, self.folder, self.in_hand()

        def act(progress: Progress) -> Impact:
            return impact_on(folder, workspace, clause, progress, in_hand)

        done = partial(self._show_impact, clause)
        self.job_asked.emit(Job(self.tr("Looking through agreements"), act, done, is_awaited=True))

    def _join(self) -> None:
        finder, reader, aside = self._page.finder, self._page.reader, self._page.aside
        finder.clause_chosen.connect(lambda clause: self.open_text(clause))
        finder.hit_chosen.connect(self._open_hit)
        finder.opened.connect(lambda: reader.words.setFocus())
        reader.position_asked.connect(self._turn)
        reader.version_asked.connect(self._open_version)
        aside.alike_wanted.connect(self._look_alike)
        aside.text_asked.connect(self.open_text)
        aside.comparison_asked.connect(self.compare_with)
        aside.impact.look_asked.connect(self.look)
        self._page.bar.search.triggered.connect(finder.search)
        self._page.bar.next_change.triggered.connect(lambda: reader.step_change(1))
        self._page.bar.previous_change.triggered.connect(lambda: reader.step_change(-1))

    def _arrived(self, library: ClauseLibrary) -> None:
        self._is_reading = False
        if library is not self.library:
            self.show_library(library)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.open_text(*awaited)

    def _not_read(self) -> None:
        self._is_reading = False
        self._page.empty.show_words(
            self.tr("The library cannot be read"), self.tr("The notice above says why and what to do."), ""
        )

    def _open_hit(self, hit: Hit) -> None:
        self.open_text(hit.clause, f"{hit.position}-{hit.version}")

    def _usual(self, clause: str) -> ClauseVersion:
        """The text of a clause that is shown first: what a filter lets through, else at the position wished for."""
        library = self.library
        if library is None:
            raise UnknownName("clause library", phrase("clause"), clause)
        texts = library.texts_of(clause)
        hit = self.searching.best_of(clause)
        if hit is not None:
            return next(text for text in texts if (text.position, text.version) == (hit.position, hit.version))
        for position in (self._wished, *_PREFERRED, *Position):
            at = [text for text in texts if text.position is position]
            if at:
                return library.current.get((ClauseId(clause), position), at[-1])
        return texts[-1]

    def _turn(self, position: Position) -> None:
        if self.text is not None and self.library is not None:
            self._wished = position
            texts = [text for text in self.library.texts_of(self.text.id) if text.position is position]
            self.choose(self.library.current.get((self.text.id, position), texts[-1]))

    def _open_version(self, version: int) -> None:
        if self.text is not None:
            self.open_text(self.text.id, f"{self.text.position}-{version}")

    def _show_again(self, text: ClauseVersion) -> None:
        """The text in hand as the library has it now; another one where it has gone."""
        texts = self.library.by_clause.get(text.id, ()) if self.library is not None else ()
        same = [other for other in texts if name_of(other) == name_of(text)]
        if same:
            self.text = same[0]
            self._show(same[0])

    def _show(self, text: ClauseVersion) -> None:
        if self.library is None:
            return
        try:
            histories = self.editing.texts.history(text.id)
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
            histories = ()
        events = next((one.events for one in histories if name_of(one.text) == name_of(text)), ())
        self._page.reader.show_text(text, self.library, events[-1] if events else None)
        self._page.middle.setCurrentWidget(self._page.reader)
        self._page.bar.show_text(text, is_editing=False)
        self._page.aside.show_text(text, histories)
        self._page.aside.impact.forget()
        self.typing.take_up()
        self.shown.emit()

    def _look_alike(self) -> None:
        text, library = self.text, self.library
        if text is None or library is None:
            return
        if library.current.get((text.id, text.position)) is not text:
            self._page.aside.show_alike(text, None)
            return

        def act(progress: Progress) -> tuple[AlikeClauses, ...]:
            return texts_like(library, text.id, text.position)

        self.job_asked.emit(Job(self.tr("Looking for alike texts"), act, partial(self._show_alike, text)))

    def _show_alike(self, text: ClauseVersion, found: tuple[AlikeClauses, ...]) -> None:
        if text is self.text:
            self._page.aside.show_alike(text, found)

    def _show_impact(self, clause: str | None, impact: Impact) -> None:
        if clause is None or (self.text is not None and self.text.id == clause):
            self._page.aside.impact.show_impact(impact, whole=clause is None)
