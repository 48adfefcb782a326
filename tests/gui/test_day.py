"""A working day by keyboard alone: a new agreement, ten edits, a version, a comparison, undo of all, export, return."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.dialogs.insert_clause import InsertClauseSheet
from qa_drafter.gui.dialogs.palette import Palette
from qa_drafter.gui.dialogs.save_version import SaveVersionDialog
from qa_drafter.gui.dialogs.small_acts import OwnClauseSheet, ReserveSheet
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.session import Session
from qa_drafter.gui.workbench import Mode
from tests.gui.windows import CTRL, RETURN, SHIFT, answer_path, gone, press, shown

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys where the focus is, and waits for what they begin."""

    def __init__(self, qtbot, window, idle):
        self.qtbot, self.window, self.idle = qtbot, window, idle

    def key(self, key, held=NONE, times=1):
        for _ in range(times):
            press(self.qtbot, self.window, key, held)
            QApplication.processEvents()

    def write(self, *texts):
        """Texts, with a Tab behind each."""
        for text in texts:
            self.qtbot.keyClicks(QApplication.focusWidget(), text)
            self.key(KEY.Key_Tab)

    def tab_to(self, words):
        """Tab until the control of this name has the focus."""
        for _ in range(60):
            self.key(KEY.Key_Tab)
            now = QApplication.focusWidget()
            if words in (now.accessibleName(), getattr(now, "text", str)()):
                return
        raise AssertionError(f"Tab does not come to {words}")

    def tick(self, *words):
        for each in words:
            self.tab_to(each)
            self.key(KEY.Key_Space)

    def answer(self, kind, *texts, take=""):
        """Type into the sheet that is open, field by field, and take it: with Enter, or by the button named."""
        sheet = shown(self.qtbot, self.window, kind)
        for place, text in enumerate(texts):
            if place:
                self.key(KEY.Key_Tab)
            self.qtbot.keyClicks(QApplication.focusWidget(), text)
        if take:
            self.tab_to(take)
        self.key(RETURN)
        gone(self.qtbot, sheet)
        self.come_back()

    def come_back(self):
        """A window manager does this when a sheet closes."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.idle()

    def go_to(self, words):
        """By the palette."""
        self.key(KEY.Key_K, CTRL)
        palette = shown(self.qtbot, self.window, Palette)
        self.qtbot.keyClicks(palette.field, words)
        self.qtbot.keyClick(palette.field, RETURN)
        self.qtbot.waitUntil(lambda: not palette.isVisible())


@pytest.fixture
def hands(qtbot, window, idle):
    return Hands(qtbot, window, idle)


def answer_the_interview(hands, path):
    """Tablets for the United States, commercial, from a contract manufacturer."""
    hands.key(KEY.Key_N, CTRL)
    hands.tick("Contract manufacturer (CMO)")
    hands.tab_to("Agreement: Title")
    hands.write("Quality Agreement for Tabletol", "QA-7", "")
    hands.write("Alder Pharma", "1 Main St", "Head of QA", "US-NJ", "Beta Works", "2 Hill Rd", "Head of Quality", "IE")
    hands.tab_to("Next: Product and material")
    hands.key(RETURN)
    hands.tick("Small molecule", "Drug product")
    hands.key(KEY.Key_Tab)
    hands.write("Tabletol", "50 mg", "tablet")
    hands.tab_to("Next: Markets, stage, applications")
    hands.key(RETURN)
    hands.tick("United States")
    hands.tab_to("Phase 1")
    hands.key(KEY.Key_Down, times=2)
    hands.key(KEY.Key_Space)
    hands.tick("NDA")
    hands.tab_to("Next: Services and sites")
    hands.key(RETURN)
    hands.tick("Drug product manufacture", "Testing")
    for following in ("Hazards and circumstances", "Position", "Review"):
        hands.tab_to(f"Next: {following}")
        hands.key(RETURN)
    hands.tab_to("Keep at")
    hands.write(str(path))
    hands.tab_to("Create the agreement")
    hands.key(RETURN)
    hands.idle()


def edits_of_the_day(hands):
    """Own wording, an own clause, one of the library, a position, an article in reserve, two terms, a duty."""
    hands.go_to("Periodic review")
    hands.come_back()
    hands.key(KEY.Key_F2)
    hands.qtbot.keyClicks(QApplication.focusWidget(), "The parties confirm each review. ")
    hands.key(RETURN, CTRL)
    hands.key(KEY.Key_Space, CTRL | SHIFT)
    hands.answer(OwnClauseSheet, "Cold chain", "The Contractor shall keep the cold chain log.", take="Add clause")
    hands.key(KEY.Key_Space, CTRL)
    hands.answer(InsertClauseSheet, "aseptic process")
    hands.go_to("Routine audits")
    hands.come_back()
    hands.tick("Sponsor")
    hands.go_to("Reserve article")
    hands.answer(ReserveSheet, "Settled elsewhere")
    hands.key(KEY.Key_T, CTRL)
    for value in ("3", "4"):
        hands.key(KEY.Key_F2)
        hands.qtbot.keyClicks(QApplication.focusWidget(), value)
        hands.key(RETURN)
        hands.key(KEY.Key_Down)
    hands.key(KEY.Key_2, CTRL)
    hands.key(KEY.Key_I)


def test_a_working_day_by_keyboard(window, hands, qtbot, tmp_path):
    answer_the_interview(hands, tmp_path / "day")
    first, stack = window.bridge.reading.opened.content, window.bridge.stack
    assert first.deal.answer("stage") == ("commercial",)
    edits_of_the_day(hands)
    acts, edited = stack.count(), window.bridge.reading.opened.content
    assert acts == 8
    assert edited.article(ClauseId("AUD-ROUTINE")).reserved == "Settled elsewhere"
    assert edited.article(ClauseId("STE-APS"))
    assert edited.article(ClauseId("TRM-REVIEW")).own_wording.startswith("The parties confirm each review.")

    hands.key(KEY.Key_S, CTRL)
    hands.answer(SaveVersionDialog, "Round two")
    hands.key(KEY.Key_3, CTRL)
    hands.idle()
    assert window.workbench.mode is Mode.COMPARE
    hands.key(KEY.Key_5, CTRL)
    hands.key(KEY.Key_1, CTRL)
    hands.key(KEY.Key_Z, CTRL, acts)
    assert window.bridge.reading.opened.content == first
    hands.key(KEY.Key_Y, CTRL, acts)
    assert window.bridge.reading.opened.content == edited

    hands.key(KEY.Key_E, CTRL)
    answer_path(qtbot, window, tmp_path / "day.docx")
    hands.idle()
    assert (tmp_path / "day.docx").read_bytes().startswith(b"PK")


def test_the_next_morning_the_history_is_there(window, hands, qtbot, opened, settings, workspace):
    hands.go_to("Routine audits")
    hands.come_back()
    hands.tick("Sponsor")
    words, path = opened.bridge.stack.undoText(), opened.bridge.reading.opened.path
    opened.close()
    again = MainWindow(Session(settings, workspace))
    qtbot.addWidget(again)
    again.show()
    again.acts.open_path(path)
    qtbot.waitUntil(lambda: again.bridge.reading is not None, timeout=30_000)

    assert words
    assert again.bridge.stack.undoText() == words
    assert again.workbench.draft.clause == "AUD-ROUTINE"
    again.close()
