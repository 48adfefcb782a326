"""Searching the clause library in use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from hashlib import sha256

from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.search import Found, Search, standings_of
from qa_drafter.drafting.plain_text import plain_text, terms_named_in
from qa_drafter.library_files.kept_library import library_digest, read_kept_library
from qa_drafter.services.workspace import Workspace
from qa_drafter.store.indexed_text import IndexedText
from qa_drafter.store.library_index import LibraryIndex


class LibrarySearch:
    """Searches over the library of a workspace, as its files stand when this is made. Any thread may search."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        folder = workspace.library_folder
        name = sha256(str(folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        place = workspace.kept_in / f"search-{name}.sqlite"
        self._index = LibraryIndex(place, library_digest(folder), self._texts)

    def search(self, wish: Search) -> Found:
        """The texts that `wish` asks for; UnknownName for a filter on a name that the library does not hold."""
        if any((wish.section, wish.topic, wish.clause, wish.requirement, wish.term)):
            _check_names(wish, self._workspace.library)
        return self._index.search(wish)

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()

    def _texts(self) -> Iterator[IndexedText]:
        # The workspace may have read an earlier state of the files.
        return indexed_texts(read_kept_library(self._workspace.library_folder, self._workspace.kept_in))


def indexed_texts(library: ClauseLibrary) -> Iterator[IndexedText]:
    """Every text of the library as the index takes it in; a term stands there as ‹its label›."""
    labels: Mapping[str, str] = {definition.id: definition.label for definition in library.terms}
    standings = standings_of(library.clauses, library.current)
    for text in library.clauses:
        facts = [*(("requirement", str(name)) for name in text.satisfies)]
        facts += [("term", term) for term in terms_named_in(text.body)]
        yield IndexedText(
            text.id, text.position, text.version, standings[text.id, text.position, text.version], text.topic,
            text.title, plain_text(text.body, lambda term: f"‹{labels.get(term, term)}›"), text.sources, text.note,
            tuple(facts),
        )  # fmt: skip


def _check_names(wish: Search, library: ClauseLibrary) -> None:
    topics = [topic.id for section in library.sections for topic in section.topics]
    known: tuple[tuple[Phrase, str | None, Iterable[str]], ...] = (
        (phrase("section"), wish.section, [section.id for section in library.sections]),
        (phrase("topic"), wish.topic, topics),
        (phrase("clause"), wish.clause, {clause.id for clause in library.clauses}),
        (phrase("requirement"), wish.requirement, [requirement.id for requirement in library.requirements]),
        (phrase("term"), wish.term, library.term_definitions),
    )
    for kind, name, names in known:
        if name is not None and name not in names:
            raise UnknownName(phrase("clause library"), kind, name, tuple(get_close_matches(name, sorted(names))))
