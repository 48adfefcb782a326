"""Our window at work: how long its event loop is away at most, act by act.

`python -m tests.benchmarks.longest_turn AGREEMENT FOLDER` prints JSON: for each act the milliseconds of the longest
time in which the loop served nobody. A timer ticks all the while; what it is late by, something took. Counted is what
our own threads took of it, not what else the machine did meanwhile.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog

from qa_drafter.gui.app import application, store_in
from qa_drafter.gui.interview.interview import Interview
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window
from qa_drafter.gui.workbench import Mode

TICK = 2
LONGEST_WAIT = 60
FIRST_LOOKS = 4.0
"""Seconds in which everything that is put off until the user has looked at a new agreement is made."""
PAGES_SET = 0.5


class Watch:
    """Ticks in the event loop and keeps how late the latest tick of each act was."""

    def __init__(self):
        self.late = {}
        self._act, self._timer = "", QTimer()
        self._clock, self._worked = time.perf_counter(), time.process_time()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def does(self, act, step, until=lambda: True):
        """Let the loop turn until it has served all, take the step in it, and turn on until `until` holds."""
        self.turn()
        self._act = act
        QTimer.singleShot(0, step)
        self.turn()
        began = time.monotonic()
        while not until():
            if time.monotonic() - began > LONGEST_WAIT:
                raise SystemExit(f"{act} does not end")
            self.turn()
        self.turn()
        self._act = ""

    def turn(self):
        """Some ticks' time of event loop."""
        loop = QEventLoop()
        QTimer.singleShot(5 * TICK, loop.quit)
        loop.exec()

    def _tick(self):
        clock, worked = time.perf_counter(), time.process_time()
        late = 1000 * min(clock - self._clock, worked - self._worked)
        self._clock, self._worked = clock, worked
        if self._act:
            self.late[self._act] = round(max(self.late.get(self._act, 0.0), late), 1)


def work(watch, window, agreement, folder):
    """What a user does in a morning."""
    bridge, bench = window.bridge, window.workbench
    idle = lambda: not window.background.is_busy  # noqa: E731 - asked for at every act
    watch.does("open", lambda: window.acts.open_path(agreement), lambda: bridge.reading is not None and idle())
    watch.does("look at it", lambda: None, after(FIRST_LOOKS))
    read(watch, bridge, bench)
    edit(watch, bridge, bench)
    search(watch, window)
    assign(watch, window)
    look_round(watch, window)
    ask(watch, window)
    watch.does("save version", lambda: bridge.save_version("After a morning"), idle)
    watch.does("compare", lambda: window.show_mode(Mode.COMPARE), idle)
    reading = bridge.reading
    first = reading.versions.marks()[0].id
    watch.does("export", lambda: window.deliveries.export(reading, None, folder / "a.docx"), idle)
    watch.does("redline", lambda: window.deliveries.redline(reading, first, None, folder / "r.docx"), idle)


def after(seconds):
    """Holds once these seconds of the clock have gone by: what waits for the user to look begins meanwhile."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def read(watch, bridge, bench):
    for section in bridge.reading.opened.printed().sections:
        watch.does("open a section", lambda section=section: bench.draft.open_article(section.articles[0].clause))


def edit(watch, bridge, bench):
    editing, draft = bridge.reading.editing, bench.draft
    clause = draft.clause
    watch.does("edit wording", lambda: draft.edit_wording(clause))
    for letter in "shall promptly ":
        watch.does("type", lambda letter=letter: QTest.keyClicks(QApplication.focusWidget(), letter))
    text = editing.wording(clause).replace("shall", "shall promptly", 1)
    watch.does("keep wording", lambda: draft.asks.wording(clause, text))
    for days in (6, 7):
        act = lambda days=days: bridge.perform(editing.term_edit("deviation_major_notice", days))  # noqa: E731
        watch.does("set a term", act, after(PAGES_SET))
    watch.does("undo", bridge.stack.undo)
    watch.does("redo", bridge.stack.redo)


def search(watch, window):
    """Whatever has a field in which words are looked for, as a dialog over Draft."""
    for name, action in (("palette", window.commands.palette), ("insert sheet", window.workbench.draft.acts.insert)):
        watch.does(f"open {name}", action.trigger, lambda: QApplication.activeModalWidget() or top_sheet(window))
        for letter in "deviation":
            watch.does(f"type in {name}", lambda letter=letter: QTest.keyClicks(QApplication.focusWidget(), letter))
        watch.does(f"leave {name}", top_sheet(window).reject)


def top_sheet(window):
    return next((sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()), None)


def assign(watch, window):
    watch.does("responsibilities", lambda: window.show_mode(Mode.RESPONSIBILITIES))
    grid = window.workbench.responsibilities.grid
    before = window.bridge.stack.index()
    for activity in ("retest_approval", "coa_issue"):
        watch.does("go to an activity", lambda activity=activity: grid.go_to(activity))
        for letter in "CIRC":
            watch.does("type a duty", lambda letter=letter: QTest.keyClicks(grid, letter))
    assert window.bridge.stack.index() > before, "no letter was taken"


def look_round(watch, window):
    duties = window.workbench.responsibilities
    for look in (Look.LOAD, Look.CLOCKS, Look.GRID):
        watch.does(f"look at {look}", lambda look=look: duties.look(look))
    watch.does("coverage", lambda: window.show_mode(Mode.COVERAGE))
    bridge = window.bridge
    edit = bridge.reading.editing.term_edit("deviation_major_notice", 8)
    watch.does("set a term beside coverage", lambda: bridge.perform(edit))
    watch.does("back to draft", lambda: window.show_mode(Mode.DRAFT), after(PAGES_SET))


def ask(watch, window):
    """The interview: all answers of an agreement like this one, then one after another changed."""
    deal = window.bridge.reading.opened.content.deal
    watch.does("open the interview", window.commands.new.trigger)
    interview = window.findChild(Interview)
    watch.does("take up answers", lambda: interview.take(deal))
    for place in range(interview.pages.count()):
        watch.does("turn a page", lambda place=place: interview.go_to(place))
        for button in interview.pages.widget(place).findChildren(QCheckBox)[:6]:
            watch.does("answer", button.click)
            watch.does("answer", button.click)
    watch.does("leave the interview", lambda: window.show_mode(Mode.DRAFT))


def main(agreement, folder):
    application([])
    window = open_window(Session(store_in(Path(folder, "settings.ini"))))
    watch = Watch()
    work(watch, window, Path(agreement), Path(folder))
    window.close()
    print(json.dumps(watch.late))


if __name__ == "__main__":
    main(*sys.argv[1:])
