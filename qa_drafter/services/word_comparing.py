"""Two Word files, or a state of an agreement and a Word file, compared for the eye: the redline read back as rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qa_drafter import redline
from qa_drafter.comparison.meaning import summary_of
from qa_drafter.comparison.word_meaning import with_word_meaning
from qa_drafter.comparison.word_natures import nature_of_mark
from qa_drafter.domain.change import Change
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.phrases import Phrase
from qa_drafter.redline import MARK_ALL, Marking, Stamp
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.word_files import read_word_file, reading, told, untracked
from qa_drafter.services.word_rows import WordPage, pages_of

__all__ = ["WordComparison", "WordSide", "WordTask", "nature_of_mark"]

_IDENTITY = "_qa_"
"""How the names of our own bookmarks begin: a file that came back is matched with its agreement by them."""

_READ, _COMPARED = 0.2, 0.9


@dataclass(frozen=True, slots=True)
class WordComparison:
    """Two Word files, their checked redline, and what it shows."""

    old: bytes
    new: bytes
    redline: bytes
    changes: tuple[Change, ...]
    pages: tuple[WordPage, ...]
    not_tracked: tuple[Phrase, ...] = ()

    @property
    def summary(self) -> Phrase:
        """What changed, in one paragraph of plain words."""
        return summary_of(self.changes)


@dataclass(frozen=True, slots=True)
class WordSide:
    """One of the two: a Word file, or a state of an agreement that is still to be written."""

    source: Path | Callable[[], PrintedAgreement]

    @property
    def name(self) -> str:
        """What a refusal calls it."""
        return str(self.source) if isinstance(self.source, Path) else "the agreement"

    def content(self) -> bytes:
        """Its bytes as a Word file; WordFileRefused when there are none."""
        if isinstance(self.source, Path):
            return read_word_file(self.source)
        from qa_drafter.word.agreement_writer import write_agreement  # only agreements need the writer

        return write_agreement(self.source())


@dataclass(frozen=True, slots=True)
class WordTask:
    """Two sides to be compared. Holds values alone, so it can be done on any thread."""

    old: WordSide
    new: WordSide
    stamp: Stamp
    marking: Marking = MARK_ALL

    @property
    def _are_files(self) -> bool:
        return isinstance(self.old.source, Path) and isinstance(self.new.source, Path)

    def done(self, progress: Progress = no_progress) -> WordComparison:
        """Compare them; WordFileRefused when one cannot be read or the redline fails its own check."""
        old = self.old.content()
        progress(_READ / 2)
        new = self.new.content()
        progress(_READ)
        with reading((Path(self.old.name), old), (Path(self.new.name), new)):
            result = redline.compare(
                old, new, self.stamp, identity_prefix=None if self._are_files else _IDENTITY, marking=self.marking,
                progress=lambda share: progress(_READ + (_COMPARED - _READ) * share),
            )  # fmt: skip
            stories = redline.marked_text_of(result.docx)
        progress(0.95)
        numbers = redline.numbers_in(stories, result.changes)
        changes = with_word_meaning(told(result.changes))
        return WordComparison(
            old, new, result.docx, changes, tuple(pages_of(stories, numbers)), untracked(result.not_tracked)
        )
