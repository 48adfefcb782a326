"""Long work off the window's thread, with progress and cancel. It is given values, never Qt objects or open files."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from qa_drafter.domain.errors import Cancelled, QaDrafterError
from qa_drafter.gui.spare_memory import give_back
from qa_drafter.services.open_agreement import Progress

Act = Callable[[Progress], Any]
"""The work itself: told how to report its share done; the report raises Cancelled once the user has stopped it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One long act: what the status bar calls it, the work, who gets the answer, and who hears that none comes.

    `is_awaited` says that the user asked for it and waits; other work goes on quietly however long it takes.
    """

    name: str
    act: Act
    done: Callable[[Any], None]
    undone: Callable[[], None] = lambda: None
    is_awaited: bool = False


@dataclass(eq=False)
class _Work:
    """A job under way."""

    job: Job
    stop: Event = field(default_factory=Event)
    future: Future[None] | None = None


class Background(QObject):
    """Runs jobs one after another and says how far they are.

    The working thread is Python's: it owns no Qt object, so none can die on the wrong thread. What it has to
    tell travels as a call, over one queued signal, to the window's thread.
    """

    started = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    refused = Signal(object)  # QaDrafterError
    _told = Signal(object)  # a call for the window's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, "qa_drafter-job")
        self._works: list[_Work] = []
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether any job is running or waiting."""
        return bool(self._works)

    @property
    def awaited(self) -> Job | None:
        """The first job under way that the user waits for."""
        return next((work.job for work in self._works if work.job.is_awaited), None)

    def start(self, job: Job) -> None:
        """Run a job; its `done` is called on this thread with the answer, or its `undone` without."""
        work = _Work(job)
        self._works.append(work)
        self.started.emit(job.name)
        work.future = self._executor.submit(self._run, work)

    def cancel(self) -> None:
        """Stop everything at its next report."""
        for work in self._works:
            work.stop.set()

    def wait(self) -> None:
        """Stop everything, wait until the thread is idle and drop what it answers; for closing the window."""
        self.cancel()
        wait([work.future for work in self._works if work.future is not None])
        self._works.clear()

    def _run(self, work: _Work) -> None:
        """The job itself, on the working thread."""
        try:
            answer = work.job.act(partial(self._report, work))
        except QaDrafterError as refusal:
            self._told.emit(partial(self._finish, work, partial(self._refuse, work.job, refusal)))
        except Exception as bug:
            self._told.emit(partial(self._finish, work, partial(_break, work.job, bug)))
        else:
            self._told.emit(partial(self._finish, work, partial(work.job.done, answer)))
        finally:
            give_back()

    def _report(self, work: _Work, share: float) -> None:
        if work.stop.is_set():
            raise Cancelled
        self._told.emit(partial(self.progressed.emit, share))

    def _hear(self, call: Callable[[], None]) -> None:
        call()

    def _finish(self, work: _Work, tell: Callable[[], None]) -> None:
        if work not in self._works:  # dropped by `wait`
            return
        self._works.remove(work)
        self.ended.emit()
        tell()

    def _refuse(self, job: Job, error: QaDrafterError) -> None:
        job.undone()
        self.refused.emit(error)


def _break(job: Job, bug: Exception) -> None:
    job.undone()
    raise bug
