"""The outline as a tree: parts, sections, articles, with the number of findings and edits at each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from qa_drafter.domain.finding import Severity
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.wording import tr

EntryRole: Final = Qt.ItemDataRole.UserRole + 1
"""The OutlineEntry behind a row."""
HitsRole: Final = EntryRole + 1
"""How often the words looked for stand in a row and below it."""
_DRAGGED: Final = "application/x-qa-drafter-clause"
_AS_TYPED: Final = str.maketrans({"\u00a0": " ", "\u2011": "-", "\u2013": "-", "‘": "'", "’": "'", "“": '"', "”": '"'})


class Level(StrEnum):
    """What a row is."""

    PART = "part"
    SECTION = "section"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One row: what it names and what stands against it."""

    level: Level
    id: str
    number: str
    title: str
    findings: int = 0
    gravest: Severity | None = None
    edited: int = 0
    departed: int = 0
    updates: int = 0
    reserved: bool = False
    entries: tuple[OutlineEntry, ...] = ()
    text: str = ""

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        parts = [f"{self.number} {self.title}".strip()]
        if self.findings:
            parts.append(tr("{0} findings").format(self.findings))
        if self.edited:
            parts.append(tr("{0} edited").format(self.edited))
        if self.departed:
            parts.append(tr("{0} departed from the library").format(self.departed))
        if self.updates:
            parts.append(tr("the library is ahead of {0}").format(self.updates))
        if self.reserved:
            parts.append(tr("reserved"))
        return ", ".join(parts)


@dataclass(slots=True, eq=False)
class _Node:
    """An entry in its place. Qt's indexes point at it, so it lives as long as the shape of the tree does."""

    entry: OutlineEntry
    row: int
    parent: _Node | None
    children: list[_Node] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """Shows entries to a tree. Keeps selection and expansion where only badges differ.

    An article can be dragged to another place of its section; it moves when the answer comes back through `show`.
    """

    move_asked = Signal(str, int)  # clause, its place in the section afterwards

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._roots: list[_Node] = []

    def show(self, entries: Sequence[OutlineEntry]) -> None:
        """Show these parts. Rows are renewed one by one where the shape is the same."""
        if _shape(entries) == [_node_shape(node) for node in self._roots]:
            self._renew(self._roots, entries)
            return
        self.beginResetModel()
        self._roots = _nodes(entries, None)
        self.endResetModel()

    def index_of(self, entry_id: str) -> QModelIndex:
        """The row of a section or article; invalid when there is none."""
        node = _find(self._roots, entry_id)
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
        return 0 if parent.isValid() and parent.column() else len(self._children(parent))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Parts are headings and cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        entry: OutlineEntry = index.internalPointer().entry
        if entry.level is Level.PART:
            return Qt.ItemFlag.ItemIsEnabled
        own = Qt.ItemFlag.ItemIsDragEnabled if entry.level is Level.ARTICLE else Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | own

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt's signature."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Qt's signature."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The clause that is dragged; Qt's signature."""
        data = QMimeData()
        data.setData(_DRAGGED, QByteArray(indexes[0].data(EntryRole).id.encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:  # fmt: skip
        """Between the articles of its own section alone; Qt's signature."""
        return row >= 0 and parent.isValid() and self._place_in(parent.internalPointer(), data) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:  # fmt: skip
        """Ask for the move. Nothing has moved yet, so no row is to be taken away; Qt's signature."""
        if self.canDropMimeData(data, action, row, column, parent):
            was = self._place_in(parent.internalPointer(), data)
            now = row - 1 if was is not None and row > was else row
            if was != now:
                self.move_asked.emit(bytes(data.data(_DRAGGED).data()).decode(), now)
        return False

    def _place_in(self, section: _Node, data: QMimeData) -> int | None:
        dragged = bytes(data.data(_DRAGGED).data()).decode()
        if section.entry.level is not Level.SECTION:
            return None
        return next((child.row for child in section.children if child.entry.id == dragged), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says."""
        if not index.isValid():
            return None
        entry: OutlineEntry = index.internalPointer().entry
        answers = {
            Qt.ItemDataRole.DisplayRole: entry.title,
            Qt.ItemDataRole.ToolTipRole: entry.spoken,
            Qt.ItemDataRole.AccessibleTextRole: entry.spoken,
            EntryRole: entry,
        }
        return answers.get(role)

    def _children(self, parent: Index) -> list[_Node]:
        return parent.internalPointer().children if parent.isValid() else self._roots

    def _renew(self, nodes: Sequence[_Node], entries: Sequence[OutlineEntry]) -> None:
        others = [(node, entry) for node, entry in zip(nodes, entries, strict=True) if node.entry != entry]
        for node, entry in others:
            node.entry = entry
        if others:  # told once for all of them: each telling has the filter and the view look again
            first, last = others[0][0], others[-1][0]
            self.dataChanged.emit(self.createIndex(first.row, 0, first), self.createIndex(last.row, 0, last))
        for node, entry in others:
            self._renew(node.children, entry.entries)


class OutlineFilter(QSortFilterProxyModel):
    """Rows whose number, title, clause id or text holds the words looked for, with what stands above them."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setRecursiveFilteringEnabled(True)

    def look_for(self, words: str) -> None:
        """Show only what holds these words, or everything for none."""
        self._words = " ".join(_as_typed(words).split())
        self.invalidate()

    def found(self) -> tuple[int, int]:
        """How many hits there are, in how many articles; the titles of sections count as hits of no article."""
        parts = [index.data(EntryRole) for index in self._below(QModelIndex())]
        articles = [article for part in parts for section in part.entries for article in section.entries]
        return sum(self._hits_in(part) for part in parts), sum(bool(self._hits_in(article)) for article in articles)

    def best(self) -> QModelIndex:
        """Where Enter goes: the first row that the words name, else the first that holds them."""
        sections = [index for part in self._below(QModelIndex()) for index in self._below(part)]
        rows = [index for section in sections for index in (*self._below(section), section)]
        named = (index for index in rows if self._words in _named(index.data(EntryRole)))
        return next(named, rows[0] if rows else QModelIndex())

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt's signature."""
        return not self._words or self._own_hits(self.sourceModel().index(row, 0, parent).data(EntryRole)) > 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row with its hits; Qt's signature."""
        if role == HitsRole:
            return self._hits_in(index.data(EntryRole)) if self._words else 0
        said = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and self._words:
            return f"{said}, {counted(self._hits_in(index.data(EntryRole)), self.tr('hit'), self.tr('hits'))}"
        return said

    def _below(self, parent: QModelIndex) -> list[QModelIndex]:
        return [self.index(row, 0, parent) for row in range(self.rowCount(parent))]

    def _hits_in(self, entry: OutlineEntry) -> int:
        return self._own_hits(entry) + sum(self._hits_in(below) for below in entry.entries)

    def _own_hits(self, entry: OutlineEntry) -> int:
        return 0 if entry.level is Level.PART else _searched(entry).count(self._words)


@lru_cache(maxsize=1024)
def _searched(entry: OutlineEntry) -> str:
    return f"{_named(entry)}\n{_as_typed(entry.text)}"


def _named(entry: OutlineEntry) -> str:
    name = entry.id if entry.level is Level.ARTICLE else ""
    return _as_typed("\n".join((entry.number, entry.title, name)))


def _as_typed(text: str) -> str:
    """Text with the signs that a keyboard has, so that quotes, dashes and no-break spaces are found."""
    return text.translate(_AS_TYPED).casefold()


def _nodes(entries: Sequence[OutlineEntry], parent: _Node | None) -> list[_Node]:
    made = []
    for row, entry in enumerate(entries):
        node = _Node(entry, row, parent)
        node.children = _nodes(entry.entries, node)
        made.append(node)
    return made


Shape = tuple[str, list[Any]]


def _shape(entries: Sequence[OutlineEntry]) -> list[Shape]:
    return [(entry.id, _shape(entry.entries)) for entry in entries]


def _node_shape(node: _Node) -> Shape:
    return (node.entry.id, [_node_shape(child) for child in node.children])


def _find(nodes: Sequence[_Node], entry_id: str) -> _Node | None:
    for node in nodes:
        if node.entry.id == entry_id and node.entry.level is not Level.PART:
            return node
        below = _find(node.children, entry_id)
        if below:
            return below
    return None
