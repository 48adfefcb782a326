"""What the command palette offers, narrowed by the words that are typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from qa_drafter.gui.models.indexes import NOWHERE, Index

OFFER: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The Offer that a row stands for."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do or one place to go to: its words, where it belongs, its keys, and what choosing it does."""

    words: str
    where: str
    go: Callable[[], object]
    keys: str = ""

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        return ", ".join(part for part in (self.words, self.where, self.keys) if part)


class PaletteModel(QAbstractListModel):
    """The offers that hold every word typed, the closest first."""

    def __init__(self, offers: Sequence[Offer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searched = [(offer, _plain(offer.words), _plain(f"{offer.words} {offer.where}")) for offer in offers]
        self._shown: list[Offer] = list(offers)

    def narrow(self, typed: str) -> None:
        """Show what holds each of the words, in any order; everything for none."""
        words = _plain(typed).split()
        ranked = [
            (_distance(words, name), place, offer)
            for place, (offer, name, searched) in enumerate(self._searched)
            if all(word in searched for word in words)
        ]
        self.beginResetModel()
        self._shown = [offer for _, _, offer in sorted(ranked, key=lambda found: found[:2])]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per offer; Qt's signature."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the spoken line, or the Offer; Qt's signature."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        offer = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.words
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return offer.spoken
            case _ if role == OFFER:
                return offer
        return None


def _distance(words: Sequence[str], name: str) -> int:
    """How far a name is from what was typed: begins with it, words begin with it, holds it, stands elsewhere."""
    if name.startswith(" ".join(words)):
        return 0
    starts = [part.lstrip("(“\"'") for part in name.split()]
    if all(any(start.startswith(word) for start in starts) for word in words):
        return 1
    return 2 if all(word in name for word in words) else 3


def _plain(text: str) -> str:
    """Folded, without accents: what a person means who types without them."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
