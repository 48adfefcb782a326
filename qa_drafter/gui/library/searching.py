"""Searching the library in use while words are typed: the index behind it, and what it lets the finder show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.search import Found, Hit, Search
from qa_drafter.gui.background import Job
from qa_drafter.gui.library.finder import LibraryFinder
from qa_drafter.services.library_search import LibrarySearch
from qa_drafter.services.progress import Progress

if TYPE_CHECKING:
    from qa_drafter.gui.library.desk import LibraryDesk


class Searching(QObject):
    """Answers the wishes of the finder."""

    def __init__(self, desk: LibraryDesk, finder: LibraryFinder) -> None:
        super().__init__(desk)
        self._desk, self._finder = desk, finder
        self._library: ClauseLibrary | None = None
        self._search: LibrarySearch | None = None
        self._found_of: dict[ClauseId, Hit] = {}
        finder.wished.connect(self._find)

    def show_library(self, library: ClauseLibrary) -> None:
        """Search this state of the library from now on."""
        self._library = library
        self._finder.filters.show_library(library)
        self._make_index()
        self._find()

    def best_of(self, clause: str) -> Hit | None:
        """The text of a clause that the filters let through first; None while none is set."""
        return self._found_of.get(ClauseId(clause)) if self._finder.filters.count else None

    def _make_index(self) -> None:
        """Searching begins when the index is up to date."""
        self._let_go()
        workspace = self._desk.workspace

        def act(progress: Progress) -> LibrarySearch:
            search = LibrarySearch(workspace)
            search.search(Search("quality", most=1))
            return search

        self._desk.job_asked.emit(Job(self.tr("Getting ready to search"), act, self._take_index))

    def _take_index(self, search: LibrarySearch) -> None:
        self._let_go()
        self._search = search
        if self._finder.words or self._finder.filters.count:
            self._find()

    def _let_go(self) -> None:
        search, self._search = self._search, None
        if search is not None:
            search.close()

    def _find(self) -> None:
        finder, library = self._finder, self._library
        if library is None:
            return
        if not finder.words and not finder.filters.count:
            finder.show_library(library)
            return
        found = self._found(finder.filters.wish(finder.words))
        if found is not None and finder.words:
            finder.show_found(found)
        elif found is not None:
            self._found_of = {hit.clause: hit for hit in reversed(found.hits)}
            finder.show_library(library, frozenset(self._found_of))

    def _found(self, wish: Search) -> Found | None:
        if self._search is None:
            return None
        try:
            return self._search.search(wish)
        except QaDrafterError as refusal:
            self._desk.failed.emit(refusal)
            return None
