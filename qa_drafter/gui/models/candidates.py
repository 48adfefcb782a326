"""The clauses that could come into the agreement, as a list that narrows to the words typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.phrases import worded
from qa_drafter.services.arranging import Candidate

CANDIDATE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The Candidate of a row."""
RECENT: Final = CANDIDATE + 1
"""Whether it was inserted lately, in this agreement or another."""


class CandidatesModel(QAbstractListModel):
    """One row per clause: those inserted lately, newest first, then the others in the order given.

    Of those that hold the words typed, the ones that are named by them come first.
    """

    def __init__(
        self, candidates: Sequence[Candidate], recent: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recent = {clause: place for place, clause in enumerate(recent)}
        self._all = tuple(sorted(candidates, key=lambda one: self._recent.get(one.clause, len(self._recent))))
        self._shown = self._all

    def narrow(self, words: str) -> None:
        """Show only the clauses that hold these words."""
        self.beginResetModel()
        held = (one for one in self._all if one.holds(words))
        self._shown = tuple(sorted(held, key=lambda one: not _is_named(one, words)))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says; Qt's signature."""
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        if role == CANDIDATE:
            return one
        if role == RECENT:
            return one.clause in self._recent
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            used = (recent_words(),) if one.clause in self._recent else ()
            return ", ".join((one.title, one.clause, one.section_title, *used, verdict_words(one)))
        return None


def _is_named(one: Candidate, words: str) -> bool:
    return all(word in f"{one.clause} {one.title}".casefold() for word in words.casefold().split())


def recent_words() -> str:
    """What is said of a clause that was inserted lately."""
    return _tr("recently used")


def verdict_words(one: Candidate) -> str:
    """Why assembly left the clause out, or that it did not."""
    if one.proposed:
        return _tr("Proposed for this deal: {0}.").format(worded(one.because))
    return _tr("Not proposed for this deal because {0}.").format(worded(one.because))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Candidates", text)
