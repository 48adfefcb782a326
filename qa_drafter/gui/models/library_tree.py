"""The clause library as a tree: sections, topics, clauses, with where the texts of each clause stand."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary, Section, Topic
from qa_drafter.gui.library_wording import state_words
from qa_drafter.gui.models.indexes import NOWHERE, Index

LIBRARY_ENTRY: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The LibraryEntry of a row."""


class LibraryLevel(StrEnum):
    """What a row is."""

    SECTION = "section"
    TOPIC = "topic"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One row. `states`: where texts stand below it that are worth a sign, each once."""

    level: LibraryLevel
    id: str
    title: str
    states: tuple[LifecycleState, ...] = ()
    texts: int = 0
    entries: tuple[LibraryEntry, ...] = ()

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        states = ", ".join(map(state_words, self.states))
        name = f"{self.title}, {self.id}" if self.level is LibraryLevel.CLAUSE else self.title
        return f"{name}, {states}" if states else name


def library_entries(library: ClauseLibrary, only: Container[ClauseId] | None = None) -> tuple[LibraryEntry, ...]:
    """The sections with their topics and clauses; `only`: those that hold one of these clauses."""
    clauses: dict[str, list[LibraryEntry]] = {}
    for clause, texts in library.by_clause.items():
        if only is None or clause in only:
            entry = LibraryEntry(
                LibraryLevel.CLAUSE, clause, texts[-1].title, _states(text.state for text in texts), len(texts)
            )
            clauses.setdefault(texts[-1].topic, []).append(entry)
    sections = (_section(section, clauses, only is not None) for section in library.sections)
    return tuple(section for section in sections if section.entries)


def _section(section: Section, clauses: dict[str, list[LibraryEntry]], just_found: bool) -> LibraryEntry:
    topics = (_topic(topic, clauses.get(topic.id, [])) for topic in section.topics)
    shown = tuple(topic for topic in topics if topic.entries or not just_found)
    return LibraryEntry(LibraryLevel.SECTION, section.id, section.title, _work(shown), _count(shown), shown)


def _topic(topic: Topic, found: list[LibraryEntry]) -> LibraryEntry:
    entries = tuple(sorted(found, key=lambda entry: entry.title.casefold()))
    return LibraryEntry(LibraryLevel.TOPIC, topic.id, topic.title, _work(entries), len(entries), entries)


def _states(found: Iterator[LifecycleState]) -> tuple[LifecycleState, ...]:
    """What is under way, else approved, else that all is retired."""
    states = set(found)
    work = tuple(state for state in (LifecycleState.DRAFT, LifecycleState.IN_REVIEW) if state in states)
    approved = (LifecycleState.APPROVED,) if LifecycleState.APPROVED in states else ()
    return (*approved, *work) or (LifecycleState.RETIRED,)


def _work(entries: Sequence[LibraryEntry]) -> tuple[LifecycleState, ...]:
    found = {state for entry in entries for state in entry.states}
    return tuple(state for state in (LifecycleState.DRAFT, LifecycleState.IN_REVIEW) if state in found)


def _count(entries: Sequence[LibraryEntry]) -> int:
    return sum(entry.texts for entry in entries)


@dataclass(slots=True, eq=False)
class _Node:
    """An entry in its place. Qt's indexes point at it."""

    entry: LibraryEntry
    row: int
    parent: _Node | None
    children: list[_Node] = field(default_factory=list)


class LibraryTreeModel(QAbstractItemModel):
    """Shows entries to a tree."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[_Node] = []

    def show(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these sections."""
        self.beginResetModel()
        self._roots = _nodes(entries, None)
        self.endResetModel()

    def index_of(self, entry_id: str) -> QModelIndex:
        """The row of a section, topic or clause; invalid when there is none."""
        node = next((node for node in _all(self._roots) if node.entry.id == entry_id), None)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Qt's signature."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Qt's signature."""
        node = index.internalPointer() if index.isValid() else None
        above = node.parent if isinstance(node, _Node) else None
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says; Qt's signature."""
        node = index.internalPointer() if index.isValid() else None
        if not isinstance(node, _Node):
            return None
        if role == LIBRARY_ENTRY:
            return node.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return node.entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return node.entry.spoken
        return None

    def _children(self, parent: Index) -> list[_Node]:
        node = parent.internalPointer() if parent.isValid() else None
        return node.children if isinstance(node, _Node) else self._roots


def _nodes(entries: Sequence[LibraryEntry], parent: _Node | None) -> list[_Node]:
    nodes = [_Node(entry, row, parent) for row, entry in enumerate(entries)]
    for node in nodes:
        node.children = _nodes(node.entry.entries, node)
    return nodes


def _all(nodes: Sequence[_Node]) -> Iterator[_Node]:
    for node in nodes:
        yield node
        yield from _all(node.children)
