"""Two states of an agreement compared: for the eye, as a change list, and as a Word redline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from qa_drafter.checks.limits import limit_findings
from qa_drafter.checks.raci_rules import raci_findings
from qa_drafter.comparison.assembly_told import reasons_told
from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.matrix_pairs import duty_pairs
from qa_drafter.comparison.meaning import summary_of, with_meaning
from qa_drafter.comparison.natures import nature_of
from qa_drafter.comparison.numbered import NumberedPair, numbered
from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair, aligned, article_pairs
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.assembly_edits import ReasonsRetold
from qa_drafter.domain.change import Change
from qa_drafter.domain.document import Edition, PrintedAgreement
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, Edit
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase
from qa_drafter.drafting.printing import Printer
from qa_drafter.redline import Stamp
from qa_drafter.services.kept_reasons import KeptReasons
from qa_drafter.services.open_agreement import OpenAgreement, Progress, no_progress

__all__ = [
    "Block",
    "BlockKind",
    "Comparing",
    "ComparisonSide",
    "ComparisonTask",
    "NumberedPair",
    "Pair",
    "State",
    "VersionComparison",
    "article_pairs",
    "compare_states",
    "nature_of",
    "summary_of",
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

    @property
    def numbered(self) -> tuple[NumberedPair, ...]:
        """The same with the numbers of the changes, followed by the matrices in which duties changed."""
        duties = duty_pairs(self.old, self.new, self.changes)
        return tuple(numbered((*self.pairs, *duties), self.changes))

    @property
    def summary(self) -> Phrase:
        """What changed, in one paragraph of plain words."""
        return summary_of(self.changes)

    def why_in(self, change: Change, library: ClauseLibrary) -> Phrase | None:
        """Why the article is in that comes or goes by this change; None where none does, or it keeps no reason."""
        match change.edit:
            case ArticleInserted(article=article) | ArticleRemoved(article=article) if article.because:
                reasons = KeptReasons(library, self.old.content.deal, self.new.content.deal)
                return reasons.told(article.clause, article.because)
        return None

    def findings(self, library: ClauseLibrary) -> tuple[Finding, ...]:
        """What the new state's checks say about the changes: each value and activity that goes beyond a rule."""
        found = (*limit_findings(self.new.content, library), *raci_findings(self.new.content, library))
        subjects = {change.subject for change in self.changes}
        return tuple(finding for finding in found if finding.subject in subjects)


def compare_states(old: State, new: State, library: ClauseLibrary | None = None) -> VersionComparison:
    """What lies between two states. Pure: fit for work off the window's thread.

    Without the library changed values are weighed by their size alone.
    """
    edits = edits_between(old.content, new.content)
    told = changes_between(edits, old, new)
    if library is None:
        return VersionComparison(old, new, edits, with_meaning(told, old.content, new.content, ()))
    reasons = KeptReasons(library, old.content.deal, new.content.deal)
    meant = with_meaning(told, old.content, new.content, library.limits)
    return VersionComparison(old, new, edits, tuple(_with_reasons(change, reasons) for change in meant))


def _with_reasons(change: Change, reasons: KeptReasons) -> Change:
    if not isinstance(change.edit, ReasonsRetold):
        return change
    sides = (change.edit.was, change.edit.now)
    before, after = (reasons_told([(name, reasons.told(name, kept)) for name, kept in side]) for side in sides)
    return replace(change, before=before, after=after)


@dataclass(frozen=True, slots=True)
class ComparisonSide:
    """A state that may still have to be printed."""

    content: Agreement
    edition: Edition
    printed: PrintedAgreement | None = None

    def state(self) -> State:
        """With its printed form."""
        return State(self.content, self.printed or Printer(self.content).whole(self.edition))


@dataclass(frozen=True, slots=True)
class ComparisonTask:
    """Two states of an agreement to be compared. Holds values alone, so it can be done on any thread."""

    old: ComparisonSide
    new: ComparisonSide
    library: ClauseLibrary

    def done(self, progress: Progress = no_progress) -> VersionComparison:
        """Print what is not printed yet, and compare."""
        old = self.old.state()
        progress(0.4)
        new = self.new.state()
        progress(0.8)
        return compare_states(old, new, self.library)


class Comparing:
    """Compares states of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def state(self, version: VersionId | None) -> State:
        """A saved version, or the working copy for None, with its printed form."""
        return State(self._open.content_of(version), self._open.printed(version))

    def versions(self, base: VersionId, target: VersionId | None = None) -> VersionComparison:
        """A saved version against another, or against the working copy for None."""
        return compare_states(self.state(base), self.state(target), self._open.library)

    def task(
        self,
        base: VersionId | None,
        target: VersionId | None,
        known: Mapping[VersionId | None, PrintedAgreement],
    ) -> ComparisonTask:
        """The same as work for another thread; `known` are the printed forms that need not be made again."""
        return ComparisonTask(self.side(base, known), self.side(target, known), self._open.library)

    def side(self, version: VersionId | None, known: Mapping[VersionId | None, PrintedAgreement]) -> ComparisonSide:
        """One state of a comparison."""
        return ComparisonSide(self._open.content_of(version), self._open.edition(version), known.get(version))

    def stamp(self) -> Stamp:
        """The author and date that a redline made now carries."""
        author = self._open.author
        return Stamp(author.user, author.now())
