"""Two states of an agreement compared: for the eye, as a change list, and as a Word redline."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair, aligned, article_pairs
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.change import Change
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.redline import Stamp
from qa_drafter.services.open_agreement import OpenAgreement

__all__ = [
    "Block",
    "BlockKind",
    "Comparing",
    "Pair",
    "State",
    "VersionComparison",
    "article_pairs",
    "compare_states",
]


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


def compare_states(old: State, new: State) -> VersionComparison:
    """What lies between two states. Pure: fit for work off the window's thread."""
    edits = edits_between(old.content, new.content)
    return VersionComparison(old, new, edits, changes_between(edits, old, new))


class Comparing:
    """Compares states of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def state(self, version: VersionId | None) -> State:
        """A saved version, or the working copy for None, with its printed form."""
        return State(self._open.content_of(version), self._open.printed(version))

    def versions(self, base: VersionId, target: VersionId | None = None) -> VersionComparison:
        """A saved version against another, or against the working copy for None."""
        return compare_states(self.state(base), self.state(target))

    def stamp(self) -> Stamp:
        """The author and date that a redline made now carries."""
        author = self._open.author
        return Stamp(author.user, author.now())
