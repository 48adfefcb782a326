"""What a search in the clause library found, best first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from qa_drafter.domain.search import Fragment, Hit
from qa_drafter.gui.library_wording import standing_words
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.wording import position_words

HIT: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The Hit of a row."""


class LibraryHitsModel(QAbstractListModel):
    """One row per text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these hits."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says; Qt's signature."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(hit.title)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{plain(hit.title)}, {hit_words(hit)}: {plain(hit.excerpt)}"
        return None


def plain(fragments: Sequence[Fragment]) -> str:
    """The words without what marks them as found."""
    return "".join(fragment.text for fragment in fragments)


def hit_words(hit: Hit) -> str:
    """Which text it is and where it stands."""
    return f"{hit.clause}  ·  {position_words(hit.position)} {hit.version}  ·  {standing_words(hit.standing)}"
