"""How long the event loop of a program is away at most, act by act.

A timer ticks all the while; what it is late by, something took. Counted is what our own threads took of it, not what
else the machine did meanwhile.
"""

import time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

import qa_drafter.__main__  # noqa: F401 - garbage is looked for as the program does

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
        self._wait(act, until)
        self.turn()
        self._act = ""

    def types(self, act, letters):
        """Letter by letter, where the focus is."""
        for letter in letters:
            self._wait(act, _has_focus)
            self.does(act, lambda letter=letter: QTest.keyClicks(QApplication.focusWidget(), letter))

    def presses(self, act, key, held=Qt.KeyboardModifier.NoModifier, until=lambda: True):
        """A key, where the focus is."""
        self._wait(act, _has_focus)
        self.does(act, lambda: QTest.keyClick(QApplication.focusWidget(), key, held), until)

    def _wait(self, act, until):
        began = time.monotonic()
        while not until():
            if time.monotonic() - began > LONGEST_WAIT:
                raise SystemExit(f"{act} does not end")
            self.turn()

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


def _has_focus():
    """Whether keys reach a field. A busy sheet that went leaves no window in front: a manager puts one there."""
    if QApplication.activeWindow() is None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow) and window.isVisible():
                window.activateWindow()
    return QApplication.focusWidget() is not None


def after(seconds):
    """Holds once these seconds of the clock have gone by: what waits for the user to look begins meanwhile."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def top_sheet(window):
    """The dialog that is open, if any."""
    return next((sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()), None)
