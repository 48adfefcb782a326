"""Handing out Word files and PDFs: each is a job, and its end is news with the file at hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.background import Act, Background, Job
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.reading import Reading
from qa_drafter.redline import Marking
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.open_agreement import OpenAgreement, Progress

if TYPE_CHECKING:
    from qa_drafter.gui.word_acts import Side
    from qa_drafter.services.word_files import RedlineReport


class Deliveries(QObject):
    """Exports and redlines."""

    delivered = Signal(object, str, str)  # Path, what happened, what else is to be known
    exported = Signal(object)  # Path of a clean document
    ended = Signal(bool)  # whether the file is written

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.under_way: list[Path] = []
        self.marking: Callable[[], Marking] = Marking

    def export(self, reading: Reading, version: VersionId | None, to: Path, *, pdf: bool = False) -> None:
        """Write a saved version, or the working copy for None, as a clean document."""
        printing = reading.opened.printing(version)

        def act(progress: Progress) -> Path:
            from qa_drafter.gui import word_acts  # not before it is needed: loading it takes long

            return word_acts.export(printing, to, progress, pdf=pdf)

        def told(path: Path) -> None:
            self.delivered.emit(path, self.tr("{0} is written").format(path.name), "")
            self.exported.emit(path)

        self.start(to, act, told)

    def redline(self, reading: Reading, base: VersionId, target: VersionId | None, to: Path) -> None:
        """Write the redline of two states."""
        old, new = _side(reading.opened, base), _side(reading.opened, target)
        stamp, marking = Comparing(reading.opened).stamp(), self.marking()

        def act(progress: Progress) -> RedlineReport:
            from qa_drafter.gui import word_acts

            return word_acts.redline(old, new, to, stamp, progress, marking)

        self.start(to, act, self._tell_redline)

    def start(self, to: Path, act: Act, done: Callable[[Any], None]) -> None:
        """Write `to` on the working thread; `done` hears what the act answers."""

        def written(answer: Any) -> None:
            done(answer)
            self._end(to, is_written=True)

        self.under_way.append(to)
        not_written = partial(self._end, to, is_written=False)
        self._background.start(Job(self.tr("Writing {0}").format(to.name), act, written, not_written, is_awaited=True))

    def _end(self, to: Path, *, is_written: bool) -> None:
        self.under_way.remove(to)
        self.ended.emit(is_written)

    def _tell_redline(self, report: RedlineReport) -> None:
        marks = self.tr("{0} is written, changes as tracked changes: {1}")
        untracked = self.tr("Word cannot track these differences: {0}").format(
            "; ".join(map(worded, report.not_tracked))
        )
        said = marks.format(report.path.name, len(report.changes))
        self.delivered.emit(report.path, said, untracked if report.not_tracked else "")


def _side(opened: OpenAgreement, version: VersionId | None) -> Side:
    return opened.content_of(version), opened.printing(version)
