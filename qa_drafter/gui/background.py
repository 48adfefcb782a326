"""Long work off the window's thread, with progress and cancel. It is given values, never Qt objects or open files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from qa_drafter.domain.errors import Cancelled, QaDrafterError
from qa_drafter.services.open_agreement import Progress

Act = Callable[[Progress], Any]
"""The work itself: told how to report its share done; the report raises Cancelled once the user has stopped it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One long act: what the status bar calls it, the work, who gets the answer, and who hears that none comes."""

    name: str
    act: Act
    done: Callable[[Any], None]
    undone: Callable[[], None] = lambda: None


class _Signals(QObject):
    """What a worker tells the window's thread."""

    progress = Signal(float)
    done = Signal(object)
    refused = Signal(object)  # QaDrafterError
    broke = Signal(object)  # any other exception: a bug


class _Worker(QRunnable):
    """Runs one job on a pool thread."""

    def __init__(self, act: Act) -> None:
        super().__init__()
        self.signals = _Signals()
        self._act = act
        self._stop = Event()
        # Python owns it: Qt deleting it while signals are under way crashes PySide
        self.setAutoDelete(False)

    def cancel(self) -> None:
        """Stop at the next report."""
        self._stop.set()

    def run(self) -> None:
        """Work; Qt calls this on the pool's thread."""
        try:
            answer = self._act(self._report)
        except QaDrafterError as refusal:
            self.signals.refused.emit(refusal)
        except Exception as bug:
            self.signals.broke.emit(bug)
        else:
            self.signals.done.emit(answer)

    def _report(self, share: float) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.signals.progress.emit(share)


class Background(QObject):
    """Runs jobs one after another and says how far they are."""

    started = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    refused = Signal(object)  # QaDrafterError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._workers: list[_Worker] = []

    @property
    def is_busy(self) -> bool:
        """Whether any job is running or waiting."""
        return bool(self._workers)

    def start(self, job: Job) -> None:
        """Run a job; its `done` is called on this thread with the answer, or its `undone` without."""
        worker = _Worker(job.act)
        queued = Qt.ConnectionType.QueuedConnection
        worker.signals.progress.connect(self.progressed, queued)
        worker.signals.done.connect(lambda answer: self._finish(worker, lambda: job.done(answer)), queued)
        worker.signals.refused.connect(lambda error: self._finish(worker, lambda: self._refuse(job, error)), queued)
        worker.signals.broke.connect(lambda bug: self._finish(worker, lambda: _break(job, bug)), queued)
        self._workers.append(worker)
        self.started.emit(job.name)
        self._pool.start(worker)

    def cancel(self) -> None:
        """Stop everything at its next report."""
        for worker in self._workers:
            worker.cancel()

    def wait(self) -> None:
        """Stop everything, wait until the threads are idle and drop what they answer; for closing the window."""
        self.cancel()
        self._pool.waitForDone()
        self._workers.clear()

    def _finish(self, worker: _Worker, tell: Callable[[], None]) -> None:
        if worker not in self._workers:  # dropped by `wait`
            return
        self._workers.remove(worker)
        self.ended.emit()
        tell()

    def _refuse(self, job: Job, error: QaDrafterError) -> None:
        job.undone()
        self.refused.emit(error)


def _break(job: Job, bug: Exception) -> None:
    job.undone()
    raise bug
