"""The saved versions as points in time: what the timeline paints, and what its table says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.wording import version_status
from qa_drafter.services.version_counts import ChangeCount

NODE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The TimelineNode of an index, for the delegate."""

LABEL: Final = 1
"""The column of the table that takes what room the others leave."""

MOST_LANES: Final = 3
"""With more authors than this there is one lane: a taller picture would leave no room for the texts."""


@dataclass(frozen=True, slots=True)
class TimelineNode:
    """One version, or the working copy with `version` None.

    `count` is what changed since the node before; `is_picked` the first of two that are to be compared.
    """

    version: VersionId | None
    name: str
    label: str = ""
    author: str = ""
    day: str = ""
    status: str = ""
    lane: int = 0
    lane_before: int | None = None
    count: ChangeCount | None = None
    is_from: bool = False
    is_to: bool = False
    is_picked: bool = False


class TimelineModel(QAbstractTableModel):
    """One row per version, oldest first; the picture shows the first column, the table all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[TimelineNode, ...] = ()
        self._picked: TimelineNode | None = None
        self.lanes = 1

    @property
    def picked(self) -> TimelineNode | None:
        """The version that waits for another to be compared with."""
        return next((node for node in self._nodes if node.is_picked), None)

    def pick(self, picked: TimelineNode | None) -> None:
        """Mark a version that waits for another, or none."""
        self._picked = picked
        self._nodes = tuple(self._marked(node) for node in self._nodes)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    @property
    def nodes(self) -> tuple[TimelineNode, ...]:
        """The versions, oldest first, and the working copy where it has edits."""
        return self._nodes

    def show(
        self, marks: Sequence[VersionMark], counts: Mapping[VersionId | None, ChangeCount],
        sides: tuple[object, object], *, edited: bool,
    ) -> None:  # fmt: skip
        """Show these versions; `counts` are by the later version, `sides` what is compared now: False for a file."""
        self.beginResetModel()
        authors = list(dict.fromkeys(mark.saved_by for mark in marks))
        lane_of = {author: lane if len(authors) <= MOST_LANES else 0 for lane, author in enumerate(authors)}
        self.lanes = min(len(set(lane_of.values())), MOST_LANES) or 1
        nodes: list[TimelineNode] = []
        states: list[VersionMark | None] = [*marks, *((None,) if edited else ())]
        for mark in states:
            before = nodes[-1].lane if nodes else None
            version = mark.id if mark is not None else None
            nodes.append(
                TimelineNode(
                    version, str(version or self.tr("Working copy")),
                    mark.label if mark else self.tr("later edits, not saved as a version"),
                    mark.saved_by if mark else "", mark.saved_at[:10] if mark else "", mark.status if mark else "",
                    lane_of[mark.saved_by] if mark else before or 0, before, counts.get(version),
                    sides[0] is not False and sides[0] == version, sides[1] is not False and sides[1] == version,
                )
            )  # fmt: skip
        self._nodes = tuple(self._marked(node) for node in nodes)
        self.endResetModel()

    def row_of(self, version: VersionId | None) -> int | None:
        """The row of a version, or of the working copy for None."""
        return next((row for row, node in enumerate(self._nodes) if node.version == version), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per version; Qt's signature."""
        return 0 if parent.isValid() else len(self._nodes)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What the table says of each; Qt's signature."""
        return 0 if parent.isValid() else len(self._heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns; Qt's signature."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and the node that the delegate paints; Qt's signature."""
        if not index.isValid() or index.row() >= len(self._nodes):
            return None
        node = self._nodes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(node)[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.spoken(node) if index.column() == 0 else self._texts(node)[index.column()]
            case _ if role == NODE:
                return node
        return None

    def spoken(self, node: TimelineNode) -> str:
        """All that the picture shows of a version, in words."""
        said = [node.name, node.label, node.author, node.day, version_status(node.status), self.change_words(node)]
        said += [self.tr("waits for another to be compared with")] * node.is_picked
        said += [self.tr("compared from")] * node.is_from + [self.tr("compared with")] * node.is_to
        return ", ".join(part for part in said if part)

    def change_words(self, node: TimelineNode) -> str:
        """What changed since the version before; empty for the first, and while it is not counted."""
        if node.count is None:
            return ""
        words = counted(node.count.changes, self.tr("change"), self.tr("changes"))
        critical = self.tr("{count} critical").format(count=node.count.critical)
        return f"{words}, {critical}" if node.count.critical else words

    def _marked(self, node: TimelineNode) -> TimelineNode:
        waits = self._picked is not None and node.version == self._picked.version
        return node if node.is_picked == waits else replace(node, is_picked=waits)

    def _texts(self, node: TimelineNode) -> tuple[str, ...]:
        compared = self.tr("waits") if node.is_picked else ""
        compared = self.tr("from") if node.is_from else self.tr("to") if node.is_to else compared
        changes, critical = (str(node.count.changes), str(node.count.critical)) if node.count else ("", "")
        return (node.name, node.label, node.author, node.day, version_status(node.status), changes, critical, compared)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Version"), self.tr("Label"), self.tr("Author"), self.tr("Date"), self.tr("Status"),
            self.tr("Changes"), self.tr("Critical"), self.tr("Compared"),
        )  # fmt: skip
