"""Our window through a day of work: how long its event loop is away at most, act by act.

`python -m tests.benchmarks.longest_turn AGREEMENT FOLDER [LANGUAGE]` prints JSON: for each act the milliseconds of the
longest time in which the loop served nobody.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from qa_drafter.gui.app import application, store_in
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window
from qa_drafter.gui.workbench import Mode
from tests.benchmarks.day_of_sheets import answer, look_for, rename_and_replace, wear
from tests.benchmarks.day_of_versions import browse_library, change_deal, deliver, new_agreement
from tests.benchmarks.watch import FIRST_LOOKS, PAGES_SET, Watch, after

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def work(watch, window, agreement, folder):
    """What a user does in a day."""
    bridge, bench = window.bridge, window.workbench
    idle = lambda: not window.background.is_busy  # noqa: E731 - asked for at every act
    watch.does("open", lambda: window.acts.open_path(agreement), lambda: bridge.reading is not None and idle())
    watch.does("look at it", lambda: None, after(FIRST_LOOKS))
    read(watch, bridge, bench)
    edit(watch, bridge, bench, idle)
    arrange(watch, window)
    retrace(watch, bridge)
    look_for(watch, window)
    rename_and_replace(watch, window)
    assign(watch, window)
    look_round(watch, window)
    deliver(watch, window, folder, idle)
    browse_library(watch, window, idle)
    change_deal(watch, window)
    wear(watch, window)
    new_agreement(watch, window, folder, idle)


def read(watch, bridge, bench):
    draft = bench.draft
    for section in bridge.reading.opened.printed().sections:
        watch.does("open a section", lambda section=section: draft.open_article(section.articles[0].clause))
    for section in bridge.reading.opened.printed().sections[:3]:
        for article in section.articles:
            watch.does("open an article", lambda article=article: draft.open_article(article.clause))
    for tab in range(draft.aside.count()):
        watch.does("look beside", lambda tab=tab: draft.aside.setCurrentIndex(tab))
    watch.does("look beside", lambda: draft.aside.setCurrentIndex(1))
    watch.does("all terms", draft.bar.terms.trigger)
    watch.does("all terms away", draft.bar.terms.trigger)


def edit(watch, bridge, bench, idle):
    editing, draft = bridge.reading.editing, bench.draft
    watch.does("edit wording", draft.edit_wording, idle)
    watch.types("type", "shall promptly ")
    watch.presses("keep wording", Qt.Key.Key_Return, CTRL)
    assert bridge.stack.index(), "the wording was not kept"
    watch.does("look at the pages", lambda: None, after(PAGES_SET))
    for days in (6, 7):
        act = lambda days=days: bridge.perform(editing.term_edit("deviation_major_notice", days))  # noqa: E731
        watch.does("set a term", act, after(PAGES_SET))
    watch.does("undo a term", bridge.stack.undo)
    watch.does("redo a term", bridge.stack.redo)
    for position in ("cmo", "balanced", "sponsor"):
        act = lambda position=position: bridge.perform(editing.position_edit("AUD-ROUTINE", position))  # noqa: E731
        watch.does("another position", act, after(PAGES_SET))
    watch.does("go to its article", lambda: draft.open_article("AUD-ROUTINE"))
    watch.does("go to change", draft.bar.previous.trigger)
    watch.does("simple markup", draft.bar.toggle_simple)
    watch.does("all markup", draft.bar.toggle_simple)


def arrange(watch, window):
    """Articles come and go, and what is their number changes with them."""
    acts, sheets = window.workbench.draft.acts, window
    answer(watch, sheets, "insert clause", acts.insert)
    answer(watch, sheets, "own clause", acts.own, "Cold chain", "The Contractor shall keep the cold chain log.")
    watch.does("move article", acts.move_up.trigger, after(PAGES_SET))
    answer(watch, sheets, "reserve article", acts.reserve, "Settled elsewhere")
    watch.does("take out of reserve", acts.release.trigger)
    watch.does("remove article", acts.remove.trigger)


def retrace(watch, bridge):
    """Back through all of it and forth again."""
    acts = bridge.stack.index()
    for _ in range(acts):
        watch.does("undo", bridge.stack.undo)
    for _ in range(acts):
        watch.does("redo", bridge.stack.redo)
    watch.does("look at the pages", lambda: None, after(PAGES_SET))


def assign(watch, window):
    watch.does("responsibilities", lambda: window.show_mode(Mode.RESPONSIBILITIES))
    grid, stack = window.workbench.responsibilities.grid, window.bridge.stack
    before = stack.index()
    for activity in ("retest_approval", "coa_issue"):
        watch.does("go to an activity", lambda activity=activity: grid.go_to(activity))
        for letter in "CIRC":
            watch.does("type a duty", lambda letter=letter: QTest.keyClicks(grid, letter))
    assert stack.index() > before, "no letter was taken"
    before = stack.index()
    QGuiApplication.clipboard().setText("\n".join(["C\tI"] * 12))
    watch.does("paste a block", lambda: QTest.keyClick(grid, Qt.Key.Key_V, CTRL))
    assert stack.index() > before, "no block was taken"
    for _ in range(4):
        watch.does("next activity", lambda: QTest.keyClick(grid, Qt.Key.Key_Down))
        watch.does("choose activities", lambda: QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT))
    for _ in range(2):
        watch.does("undo a block", stack.undo)
    for _ in range(2):
        watch.does("redo a block", stack.redo)


def look_round(watch, window):
    duties = window.workbench.responsibilities
    for look in (Look.LOAD, Look.CLOCKS, Look.GRID):
        watch.does(f"look at {look}", lambda look=look: duties.look(look))
    watch.does("coverage", lambda: window.show_mode(Mode.COVERAGE))
    coverage, bridge = window.workbench.coverage, window.bridge
    for _ in range(3):
        watch.does("next requirement", lambda: QTest.keyClick(coverage.table, Qt.Key.Key_Down))
    watch.does("search coverage", coverage.sum.search)
    watch.types("type in coverage", "audit")
    watch.does("search coverage", coverage.sum.field.clear)
    edit = bridge.reading.editing.term_edit("deviation_major_notice", 8)
    watch.does("set a term beside coverage", lambda: bridge.perform(edit))
    watch.does("undo beside coverage", bridge.stack.undo)
    watch.does("redo beside coverage", bridge.stack.redo)
    for dock in (window.commands.findings, window.commands.audit, window.commands.history):
        watch.does("open a dock", dock.trigger)
    watch.does("back to draft", lambda: window.show_mode(Mode.DRAFT), after(PAGES_SET))
    watch.does("set a term beside docks", lambda: bridge.perform(bridge.reading.editing.term_edit(
        "deviation_major_notice", 9)), after(PAGES_SET))  # fmt: skip
    for dock in (window.commands.findings, window.commands.audit, window.commands.history):
        watch.does("leave a dock", dock.trigger)


def main(agreement, folder, language="en"):
    QLocale.setDefault(QLocale(language))
    application([])
    window = open_window(Session(store_in(Path(folder, "settings.ini"))))
    window.resize(1440, 900)
    watch = Watch()
    work(watch, window, Path(agreement), Path(folder))
    window.close()
    print(json.dumps(watch.late))


if __name__ == "__main__":
    main(*sys.argv[1:])
