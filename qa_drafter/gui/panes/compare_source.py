"""What the Compare pane reads of the open agreement, and the comparison itself as work for another thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.background import Act
from qa_drafter.gui.models.compare_layout import sheet_of
from qa_drafter.gui.models.compare_sheet import CompareSheet
from qa_drafter.gui.panes.compare_head import SideName
from qa_drafter.gui.panes.compare_sides import Chosen
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.wording import tr
from qa_drafter.redline import MARK_ALL, Marking, Stamp
from qa_drafter.services.comparing import Comparing, ComparisonTask, VersionComparison
from qa_drafter.services.open_agreement import Author, Progress
from qa_drafter.services.version_counts import CountTask


class CompareSource:
    """Asks the services. Saved versions are printed once: they never change. Without a reading there are only files."""

    def __init__(self, reading: Reading | None, author: Author) -> None:
        self._reading, self._author = reading, author
        self._comparing = Comparing(reading.opened) if reading else None
        self._known: dict[VersionId | None, PrintedAgreement] = {}

    @property
    def is_open(self) -> bool:
        """Whether there is an agreement."""
        return self._reading is not None

    @property
    def is_edited(self) -> bool:
        """Whether the working copy differs from the last saved version."""
        return self._reading is not None and self._reading.edits() > 0

    def marks(self) -> tuple[VersionMark, ...]:
        """The saved versions, oldest first."""
        return self._reading.versions.marks() if self._reading else ()

    def work(self, base: Chosen, target: Chosen, marking: Marking = MARK_ALL) -> Act:
        """The comparison, to be done on another thread: it holds values alone."""
        if isinstance(base, Path) or isinstance(target, Path):
            return self._word_work(base, target, marking)
        task = self.task(base, target)

        def act(progress: Progress) -> CompareSheet:
            return sheet_of(task.done(progress), task.library, marking)

        return act

    def task(self, base: VersionId | None, target: VersionId | None) -> ComparisonTask:
        """Two states of the agreement to be compared."""
        if self._comparing is None or self._reading is None:
            raise ValueError("no agreement is open")
        return self._comparing.task(base, target, self._printed(base, target))

    def counting(self, pairs: Sequence[tuple[VersionId | None, VersionId | None]]) -> CountTask:
        """The changes between these pairs, to be counted."""
        if self._comparing is None or self._reading is None:
            raise ValueError("no agreement is open")
        known, side = self._printed(*(version for pair in pairs for version in pair)), self._comparing.side
        sides = tuple((side(old, known), side(new, known)) for old, new in pairs)
        return CountTask(sides, self._reading.opened.library)

    def _printed(self, *versions: VersionId | None) -> dict[VersionId | None, PrintedAgreement]:
        known = dict(self._known)
        if None in versions and self._reading is not None:
            known[None] = self._reading.printed()
        return known

    def keep(self, sheet: CompareSheet, base: Chosen, target: Chosen) -> None:
        """Remember what was printed for a comparison."""
        if isinstance(sheet.comparison, VersionComparison):
            for version, state in ((base, sheet.comparison.old), (target, sheet.comparison.new)):
                if version is not None and not isinstance(version, Path):
                    self._known[version] = state.printed

    def has_article(self, clause: str) -> bool:
        """Whether the working copy has the article, so that Draft can show it."""
        articles = self._reading.opened.content.articles if self._reading else ()
        return any(article.clause == clause for article in articles)

    def side_name(self, version: Chosen) -> SideName:
        """What heads the text of a version or file."""
        if isinstance(version, Path):
            return SideName(version.name, _about(version))
        mark = next((mark for mark in self.marks() if mark.id == version), None)
        if mark is None:
            return SideName(tr("Working copy"), tr("with later edits") if self.is_edited else "")
        return SideName(str(mark.id), f"{mark.label}  ·  {mark.saved_at[:10]}")

    def _word_work(self, base: Chosen, target: Chosen, marking: Marking) -> Act:
        sources = [self._origin(chosen) for chosen in (base, target)]
        stamp = Stamp(self._author.user, self._author.now())

        def act(progress: Progress) -> CompareSheet:
            # the Word machinery takes a while to load, and most comparisons are of versions
            from qa_drafter.gui.models.word_sheet import word_sheet_of
            from qa_drafter.services.word_comparing import WordSide, WordTask

            old, new = (WordSide(source) for source in sources)
            return word_sheet_of(WordTask(old, new, stamp, marking).done(progress))

        return act

    def _origin(self, chosen: Chosen) -> Path | Callable[[], PrintedAgreement]:
        if isinstance(chosen, Path):
            return chosen
        if self._reading is None:
            raise ValueError("no agreement is open")
        return self._reading.opened.printing(chosen)


def _about(path: Path) -> str:
    """The day on which the file was written last."""
    try:
        day = datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()
    except (OSError, OverflowError, ValueError):
        return ""
    return tr("written {day}").format(day=day)
