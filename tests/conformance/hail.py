"""A hail of keys, clicks and acts on a window, one event per turn of the loop."""

from __future__ import annotations

import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPlainTextEdit, QTableView, QTextEdit, QWidget

from qa_drafter.gui.dialogs.palette import Palette
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.panes.terms_view import TermsTable
from qa_drafter.gui.workbench import Mode

TURNS_FOR_WORK = 40
"""After so many events the window gets time to hear of the work it does beside."""
SPARED = ("quit", "close", "export_pdf")
"""Acts that would end the hail, or start a program that is not ours."""
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key

ARROWS = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right)
PLAIN = (
    Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Space, Key.Key_Delete, Key.Key_Backspace, Key.Key_F2,
    Key.Key_F6, Key.Key_F8, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown,
)  # fmt: skip
WITH_CTRL = (
    Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_5, Key.Key_6, Key.Key_Z, Key.Key_Y, Key.Key_F, Key.Key_T, Key.Key_C,
    Key.Key_V, Key.Key_X, Key.Key_A, Key.Key_K, Key.Key_S, Key.Key_D, Key.Key_Return, Key.Key_H, Key.Key_N,
    Key.Key_Comma,
)  # fmt: skip
WITH_BOTH = (Key.Key_H, Key.Key_I, Key.Key_T, Key.Key_G, Key.Key_X, Key.Key_Z, Key.Key_R, Key.Key_W, Key.Key_N)
KEYS = (
    *((key, NONE) for key in PLAIN),
    *((key, held) for key in ARROWS for held in (NONE, SHIFT, ALT | SHIFT)),
    *((key, CTRL) for key in WITH_CTRL),
    *((key, CTRL | SHIFT) for key in WITH_BOTH),
    *((key, ALT) for key in (Key.Key_1, Key.Key_2, Key.Key_3)),
)
LETTERS = "aAcCiIrR 0123456789 shall within .,;()[]{}%*-#"
WORDS = ("The Contractor shall tell within 2 days. ", "[[", "{{ x }}", "- item", "0", "AR", "  ")
PASTED = ("Ünï\n\n- one\n- two", "A\tR\tC\nR\tA\tI", "=1+1", "\x0b\0", "R", "x" * 5000)
GRID_LETTERS = "aaccrri-"


class Hail:
    """Sends one event per turn of the loop, whatever window or menu is in front."""

    def __init__(self, window: MainWindow, events: int, seed: int) -> None:
        self.window, self.left, self.chance = window, events, random.Random(seed)
        self.sent: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self.done = QEventLoop()
        self.step, self.sizes = max(1, events // 10), list[float]()
        self.changes = 0
        window.bridge.changed.connect(self._count)
        for name in SPARED:
            getattr(window.commands, name).triggered.disconnect()

    def run(self) -> None:
        """Until no event is left."""
        QTimer.singleShot(0, self.one)
        self.done.exec()

    def _count(self) -> None:
        self.changes += 1

    def one(self) -> None:
        """The next event. The one after is ordered first: a menu or sheet may keep this one from returning."""
        if self.left <= 0 or not self.window.isVisible():
            self._end()
            return
        self.left -= 1
        QTimer.singleShot(20 if self.left % TURNS_FOR_WORK == 0 else 0, self.one)
        if self.left % self.step == 0:
            self.sizes.append(round(resident(), 1))
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        front = popup or modal or self.window
        if QApplication.focusWidget() is None and popup is None:  # a sheet that closed; no window manager gives it back
            front.activateWindow()
            self._go_somewhere(front)
        self.seen[type(QApplication.focusWidget() or front).__name__] += 1
        weary = self.chance.random() < (0.3 if popup else 0.1 if modal else 0.0)
        if weary or isinstance(front, (QFileDialog, QMessageBox)):
            self._send("escape", QTest.keyClick, front, Key.Key_Escape)
        else:
            self._any(front, at_home=front is self.window)

    def _any(self, front: QWidget, *, at_home: bool) -> None:
        match self.chance.random():
            case draw if draw < 0.2:
                self._click(front)
            case draw if draw < 0.3:
                self._go_somewhere(front)
            case draw if draw < 0.34 and at_home:
                self._act()
            case draw if draw < 0.36 and at_home:
                self._by_palette()
            case draw if draw < 0.46 and at_home:
                self._work()
            case _:
                self._press(front)

    def _end(self) -> None:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():  # loops of their own, left first
            front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            QTimer.singleShot(0, self.one)
            front.close()
        else:
            self.done.quit()

    def _send(self, sort: str, act: Any, *arguments: Any) -> None:
        self.sent[sort] += 1
        act(*arguments)

    def _click(self, front: QWidget) -> None:
        place = QPoint(self.chance.randrange(max(1, front.width())), self.chance.randrange(max(1, front.height())))
        target = front.childAt(place) or front
        button = Qt.MouseButton.RightButton if self.chance.random() < 0.1 else Qt.MouseButton.LeftButton
        act = QTest.mouseDClick if self.chance.random() < 0.1 else QTest.mouseClick
        self._send("click", act, target, button, NONE, target.mapFrom(front, place))

    def _go_somewhere(self, front: QWidget) -> None:
        """The focus to any control in sight: Tab alone takes long to the far ones."""
        places = [
            each
            for each in front.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        if places:
            self._send("focus", self.chance.choice(places).setFocus)

    def _act(self) -> None:
        """Any act of the menus or of the pane in front, by its action."""
        QApplication.clipboard().setText(self.chance.choice(PASTED))
        pane = self.window.workbench.currentWidget()
        acts = [*self.window.commands.all(), *(pane.findChildren(QAction) if pane is not None else ())]
        possible = [act for act in acts if act.isEnabled() and not act.isSeparator()]
        if possible:
            self._send("act", self.chance.choice(possible).trigger)

    def _by_palette(self) -> None:
        """Words into the palette, and Enter."""
        self._send("palette", self.window.commands.palette.trigger)
        palette = next((each for each in self.window.findChildren(Palette) if each.isVisible()), None)
        field = QApplication.focusWidget()
        if palette is None or field is None:
            return
        QTest.keyClicks(field, self.chance.choice(("art", "dev", "audit", "undo", "test", "1.1", "notice", "rel", "x")))
        for _ in range(self.chance.randrange(4)):
            QTest.keyClick(field, Key.Key_Down)
        if self.chance.random() < 0.7:
            QTest.keyClick(field, Key.Key_Return)

    def _work(self) -> None:
        """What a day is full of: letters, words and values given where they stand."""
        draft = self.window.workbench.draft
        match self.chance.randrange(4):
            case 0:
                self.window.show_mode(Mode.RESPONSIBILITIES)
                self._type(self.window.workbench.responsibilities.grid, self.chance.choice(GRID_LETTERS))
            case 1:
                self.window.show_mode(Mode.DRAFT)
                self._type(draft.outline.tree, "")
                draft.edit_wording()
            case 2:
                self.window.show_mode(Mode.DRAFT)
                self._type(draft.outline.tree, "")
                possible = [act for act in draft.acts.actions if act.isEnabled()]
                if possible:
                    self.chance.choice(possible).trigger()
            case _:
                tables = [each for each in self.window.findChildren(TermsTable) if each.isVisible()]
                if tables:
                    tables[0].edit_row(self.chance.randrange(max(1, tables[0].model().rowCount())))
        self.sent["work"] += 1

    def _type(self, into: QWidget, letters: str) -> None:
        """After a few steps with the arrows."""
        into.setFocus()
        for _ in range(self.chance.randrange(5)):
            QTest.keyClick(into, self.chance.choice(ARROWS))
        if letters:
            QTest.keyClicks(into, letters)

    def _press(self, front: QWidget) -> None:
        target = QApplication.focusWidget() or front
        writing = isinstance(target, (QTextEdit, QPlainTextEdit))
        if writing and self.chance.random() < 0.1:
            self._send("kept", QTest.keyClick, target, Key.Key_Return, CTRL)
            return
        if self.chance.random() < (0.6 if writing or isinstance(target, QTableView) else 0.35):
            pool = WORDS if writing else GRID_LETTERS if isinstance(target, QTableView) else LETTERS
            self._send("letter", QTest.keyClicks, target, self.chance.choice(pool))
        else:
            key, held = self.chance.choice(KEYS)
            self._send("key", QTest.keyClick, target, key, held)


def resident() -> float:
    """Megabytes of the process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
