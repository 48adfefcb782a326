"""Two states of an agreement compared: for the eye, as a change list, and as a Word redline."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair, aligned, article_pairs
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.change import Change
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.services.delivery import deliver
from qa_drafter.services.open_agreement import OpenAgreement, Progress, no_progress

__all__ = ["Block", "BlockKind", "Comparing", "Pair", "State", "VersionComparison", "article_pairs"]


@dataclass(frozen=True, slots=True)
class VersionComparison:
    """Two states, old and new, and what lies between them."""

    old: State
    new: State
    edits: tuple[Edit, ...]
    changes: tuple[Change, ...]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every heading and paragraph of both, laid beside each other."""
        return aligned(self.old.printed, self.new.printed)


class Comparing:
    """Compares states of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def versions(self, base: VersionId, target: VersionId | None = None) -> VersionComparison:
        """A saved version against another, or against the working copy for None."""
        old = State(self._open.content_of(base), self._open.printed(base))
        new = State(self._open.content_of(target), self._open.printed(target))
        edits = edits_between(old.content, new.content)
        return VersionComparison(old, new, edits, changes_between(edits, old, new))
