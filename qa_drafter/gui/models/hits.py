"""The places of some words in the agreement, each with a box to check, where it can be replaced."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt, Signal

from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.redline import Span, SpanKind
from qa_drafter.services.replacing import Hit, Place

HIT: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The Hit of a row."""
SPANS: Final = HIT + 1
"""What stands there and what would, for the delegate."""


class HitsModel(QAbstractListModel):
    """One row per hit; those that cannot be replaced have no box and say what they are."""

    checked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._left_out: set[Hit] = set()
        self._by = ""

    def show(self, hits: Sequence[Hit]) -> None:
        """Show other hits, each checked that can be."""
        self.beginResetModel()
        self._hits, self._left_out = tuple(hits), set()
        self.endResetModel()
        self.checked_changed.emit()

    def replace_by(self, by: str) -> None:
        """Show what would stand there."""
        self._by = by
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def check_all(self, checked: bool) -> None:
        """Check every box, or none."""
        self._left_out = set() if checked else set(self._hits)
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))
        self.checked_changed.emit()

    @property
    def checked(self) -> tuple[Hit, ...]:
        """The hits that are to be replaced."""
        return tuple(hit for hit in self._hits if hit.replaceable and hit not in self._left_out)

    @property
    def replaceable(self) -> int:
        """How many hits can be replaced at all."""
        return sum(hit.replaceable for hit in self._hits)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() else len(self._hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what can be replaced can be checked; Qt's signature."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._hits[index.row()].replaceable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says; Qt's signature."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == SPANS:
            return self._spans(hit)
        if role == Qt.ItemDataRole.CheckStateRole and hit.replaceable:
            return Qt.CheckState.Unchecked if hit in self._left_out else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            around = " ".join(f"{hit.before}{hit.found}{hit.after}".split())
            return ", ".join(part for part in (f"{hit.number} {hit.title}", around, place_words(hit)) if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a row; Qt's signature."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        hit = self._hits[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(hit)
        else:
            self._left_out.add(hit)
        self.dataChanged.emit(index, index)
        self.checked_changed.emit()
        return True

    def _spans(self, hit: Hit) -> tuple[Span, ...]:
        before, after = Span(SpanKind.KEEP, hit.before), Span(SpanKind.KEEP, hit.after)
        if not hit.replaceable or hit in self._left_out:
            return before, Span(SpanKind.KEEP, hit.found), after
        found = Span(SpanKind.DELETE, hit.found)
        return (before, found, Span(SpanKind.INSERT, self._by), after) if self._by else (before, found, after)


def place_words(hit: Hit) -> str:
    """Where a hit stands if not in an article's wording, or why it is left alone."""
    return {
        Place.VALUE: _tr("the value of a term: set it in the terms"),
        Place.DEFINED: _tr("a defined term: rename it everywhere"),
        Place.TITLE: _tr("in the title"),
        Place.DEFINITION: _tr("in the definition of “{0}”").format(hit.term),
        Place.WORDING: "",
    }[hit.place]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hits", text)
