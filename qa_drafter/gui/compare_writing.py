"""The writing of a comparison's files, off the window's thread. Loads the Word machinery: import when needed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from qa_drafter.domain.comparison_profile import ComparisonProfile, Mark
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.gui.colours import TONES, Scheme, Tone
from qa_drafter.gui.compare_exports import free_place
from qa_drafter.gui.panes.compare_export import Export
from qa_drafter.redline import Marking, Stamp
from qa_drafter.services.comparing import VersionComparison
from qa_drafter.services.comparison_files import write_pdf, write_redline, write_redline_back, write_side
from qa_drafter.services.delivery import together
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import Progress
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.word_comparing import WordComparison


class Files(Protocol):
    """What can be written of a comparison."""

    def redline(self, to: Path, progress: Progress) -> None:
        """From old to new."""

    def back(self, to: Path, progress: Progress) -> None:
        """From new to old."""

    def clean(self, to: Path, progress: Progress, *, new: bool) -> None:
        """One of the two."""


@dataclass(frozen=True, slots=True)
class VersionFiles:
    """The files of two states of an agreement."""

    comparison: VersionComparison
    stamp: Stamp
    marking: Marking

    def redline(self, to: Path, progress: Progress) -> None:
        """From old to new."""
        redline_versions(self.comparison, to, self.stamp, progress, marking=self.marking)

    def back(self, to: Path, progress: Progress) -> None:
        """From new to old."""
        turned = replace(self.comparison, old=self.comparison.new, new=self.comparison.old)
        redline_versions(turned, to, self.stamp, progress, marking=self.marking)

    def clean(self, to: Path, progress: Progress, *, new: bool) -> None:
        """One of the two."""
        side = self.comparison.new if new else self.comparison.old
        export_word(side.printed, to, progress)


@dataclass(frozen=True, slots=True)
class WordFiles:
    """The files of two compared Word files."""

    comparison: WordComparison
    stamp: Stamp
    marking: Marking

    def redline(self, to: Path, progress: Progress) -> None:
        """From old to new."""
        write_redline(self.comparison, to)

    def back(self, to: Path, progress: Progress) -> None:
        """From new to old."""
        write_redline_back(self.comparison, to, self.stamp, progress, marking=self.marking)

    def clean(self, to: Path, progress: Progress, *, new: bool) -> None:
        """One of the two."""
        write_side(self.comparison, to, new=new)


def files_of(comparison: VersionComparison | WordComparison, stamp: Stamp, marking: Marking) -> Files:
    """The files of either sort of comparison; the redline of two Word files is the one that is shown."""
    if isinstance(comparison, VersionComparison):
        return VersionFiles(comparison, stamp, marking)
    return WordFiles(comparison, stamp, marking)


def write(files: Files, export: Export, to: Path, progress: Progress, profile: ComparisonProfile) -> Path:
    """Write one sort of file; answers where the clean copy lies when two are written."""
    match export:
        case Export.REDLINE:
            files.redline(to, progress)
        case Export.REDLINE_BACK:
            files.back(to, progress)
        case Export.CLEAN_OLD | Export.CLEAN_NEW:
            files.clean(to, progress, new=export is Export.CLEAN_NEW)
        case Export.PDF:
            with TemporaryDirectory(prefix="qa_drafter_", ignore_cleanup_errors=True) as folder:
                marked = Path(folder, "redline.docx")
                files.redline(marked, lambda share: progress(0.5 * share))
                write_pdf(marked, to, _inks(profile), lambda share: progress(0.5 + 0.5 * share))
        case Export.BOTH:
            clean = free_place(to)
            with together(to, clean, refusal=WordFileRefused):
                files.redline(to, lambda share: progress(0.8 * share))
                files.clean(clean, lambda share: progress(0.8 + 0.2 * share), new=True)
            return clean
    return to


def _inks(profile: ComparisonProfile) -> dict[Mark, str]:
    """Those of the profile, else of the light look: paper is white."""
    return {mark: profile.colour(mark) or TONES[Tone(mark)][0][Scheme.LIGHT] for mark in Mark}
