"""Long work off the window's thread."""

import resource
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from qa_drafter.domain.errors import Cancelled, NothingToDo
from qa_drafter.gui.background import Background, Job
from qa_drafter.services.open_agreement import Progress


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    running = Background()
    yield running
    running.wait()


def test_the_answer_arrives_on_the_window_s_thread_and_was_made_on_another(qtbot, background):
    heard = []
    job = Job(
        "Counting", lambda progress: threading.get_ident(), lambda answer: heard.append((answer, threading.get_ident()))
    )

    with qtbot.waitSignal(background.ended):
        background.start(job)
    qtbot.waitUntil(lambda: bool(heard))

    made_on, heard_on = heard[0]
    assert heard_on == threading.get_ident() != made_on
    assert not background.is_busy


def test_progress_is_told(qtbot, background):
    def act(progress: Progress) -> None:
        progress(0.25)
        progress(0.75)

    shares: list[float] = []
    background.progressed.connect(shares.append)
    with qtbot.waitSignal(background.ended):
        background.start(Job("Counting", act, lambda answer: None))

    assert shares == [0.25, 0.75]


def test_cancel_stops_at_the_next_report_and_no_answer_comes(qtbot, background):
    begun, go_on, heard = threading.Event(), threading.Event(), []

    def act(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress(0.5)
        return "never"

    refusals: list[object] = []
    background.refused.connect(refusals.append)
    with qtbot.waitSignal(background.refused):
        background.start(Job("Counting", act, heard.append, lambda: heard.append("undone")))
        begun.wait(10)
        background.cancel()
        go_on.set()

    assert heard == ["undone"]
    assert isinstance(refusals[0], Cancelled)


def test_a_refusal_is_told_and_what_was_begun_is_undone(qtbot, background):
    def act(progress: Progress) -> None:
        raise NothingToDo("v1", "it is so already", "nothing was changed")

    heard: list[str] = []
    with qtbot.waitSignal(background.refused) as told:
        background.start(Job("Counting", act, lambda answer: heard.append("done"), lambda: heard.append("undone")))

    assert told.args[0].what == "it is so already"
    assert heard == ["undone"]


def test_a_bug_is_raised_where_the_crash_dialog_hears_it(qtbot, background):
    heard: list[str] = []
    with capture_exceptions() as bugs, qtbot.waitSignal(background.ended):
        background.start(Job("Dividing", lambda progress: 1 // 0, heard.append, lambda: heard.append("undone")))

    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]
    assert heard == ["undone"]


def test_jobs_run_one_after_another(qtbot, background):
    running, most = [], []

    def act(progress: Progress) -> None:
        running.append(1)
        most.append(len(running))
        running.pop()

    for _ in range(5):
        background.start(Job("Counting", act, lambda answer: None))
    qtbot.waitUntil(lambda: not background.is_busy)

    assert most == [1] * 5


def test_what_still_runs_when_the_window_closes_is_stopped_and_not_heard(qtbot, background):
    begun, heard = threading.Event(), []

    def act(progress: Progress) -> str:
        begun.set()
        while True:
            progress(0.5)

    background.start(Job("Counting", act, heard.append, lambda: heard.append("undone")))
    begun.wait(10)
    background.wait()
    qtbot.wait(20)

    assert heard == []
    assert not background.is_busy


def test_what_a_job_has_freed_does_not_stay_with_the_window(qtbot, background):
    def act(progress: Progress) -> int:
        tree = etree.fromstring(b"<a>" + b"<b><c/></b>" * 400_000 + b"</a>")
        held, end = memory(), tree[-1]
        del tree
        return held if end.tag == "b" else 0

    heard: list[int] = []
    with qtbot.waitSignal(background.ended):
        background.start(Job("Comparing", act, heard.append))

    qtbot.waitUntil(lambda: bool(heard) and memory() < heard[0] - 50_000_000)


def memory() -> int:
    """Bytes of this process that are in memory."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * resource.getpagesize()
