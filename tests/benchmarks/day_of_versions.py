"""The part of a day that is spent with versions, with the library and with another deal."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from qa_drafter.gui.interview.interview import Interview
from qa_drafter.gui.workbench import Mode
from tests.benchmarks.day_of_sheets import leave, opened
from tests.benchmarks.watch import PAGES_SET, after


def deliver(watch, window, folder, idle):
    bridge, compare = window.bridge, window.workbench.compare
    sheet = opened(watch, window, "save version", window.commands.save_version)
    watch.types("type in save version", "After a morning")
    leave(watch, window, "save version", sheet.accept)
    watch.does("compare", lambda: window.show_mode(Mode.COMPARE), idle)
    for _ in range(4):
        watch.does("next change", compare.bar.next.trigger)
    for mode in reversed(compare.bar.mode_of.values()):
        watch.does("another mode of comparison", mode.trigger)
    for action in compare.bar.natures.values():
        if action.isEnabled():
            watch.does("filter changes", action.trigger)
            watch.does("filter changes", action.trigger)
    order = compare.board.changes.order
    for place in (1, 2, 0):
        watch.does("order changes", lambda place=place: order.setCurrentIndex(place))
    watch.does("find a change", compare.board.changes.start_finding)
    watch.types("type in compare", "shall")
    watch.does("find a change", compare.board.changes.finder.clear)
    watch.does("swap", compare.bar.swap.trigger, idle)
    watch.does("timeline", compare.bar.timeline.trigger, idle)
    watch.does("timeline away", compare.bar.timeline.trigger)
    reading = bridge.reading
    first = reading.versions.marks()[0].id
    sheet = opened(watch, window, "export", window.commands.export_word)
    leave(watch, window, "leave export", sheet.reject)
    watch.does("export", lambda: window.deliveries.export(reading, None, folder / "a.docx"), idle)
    watch.does("redline", lambda: window.deliveries.redline(reading, first, None, folder / "r.docx"), idle)
    before, now = folder / "before.docx", folder / "a.docx"
    watch.does("export", lambda: window.deliveries.export(reading, first, before), idle)
    watch.does("compare Word files", lambda: window.compare_files(((0, before), (1, now))), idle)
    assert compare.has_files, "no Word files were compared"
    for _ in range(2):
        watch.does("next change in files", compare.bar.next.trigger)
    watch.does("back to draft", lambda: window.show_mode(Mode.DRAFT), after(PAGES_SET))


def browse_library(watch, window, idle):
    watch.does("library", window.commands.library.trigger, idle)
    page = window.library.page
    for clause in ("AUD-ROUTINE", "DEV-NOTIFY", "STE-APS"):
        watch.does("open a text", lambda clause=clause: page.desk.open_text(clause))
    texts = page.desk.library.texts_of("AUD-ROUTINE")
    watch.does("open a text", lambda: page.desk.choose(texts[0]))
    watch.does("mark against another", lambda: page.reader.compare_with(texts[-1]))
    for tab in range(page.aside.count()):
        watch.does("look beside a text", lambda tab=tab: page.aside.setCurrentIndex(tab), idle)
    watch.does("impact", lambda: page.desk.look(whole=False), idle)
    watch.does("edit a text", page.bar.edit.trigger, idle)
    editor = page.desk.typing.editor
    watch.types("type a text", "shall promptly ")
    watch.does("leave a text", lambda: page.desk.typing.end())
    assert editor is not None, "no text was edited"
    watch.does("search the library", page.bar.search.trigger)
    watch.types("type in library", "deviation notice")
    watch.does("look through the library", lambda: None, after(0.6))
    for _ in range(3):
        watch.does("next text", lambda: QTest.keyClick(page.finder.field, Qt.Key.Key_Down))
    watch.does("search the library", page.finder.field.clear, idle)
    watch.does("leave the library", page.bar.leave.trigger)


def change_deal(watch, window):
    """Another deal of the open agreement, up to what follows from it."""
    watch.does("open another deal", window.commands.deal.trigger)
    interview = window.findChild(Interview)
    ask(watch, interview)
    watch.does("take up answers", lambda: interview.take(changed(window.bridge.reading.opened.content.deal)))
    watch.does("what follows", lambda: interview.go_to(interview.pages.count() - 1))
    before = window.bridge.stack.index()
    watch.does("another deal", interview.frame.onward.click, lambda: window.bridge.stack.index() > before)
    watch.does("look at the pages", lambda: None, after(PAGES_SET))
    assert window.bridge.stack.index() > before, "the deal stayed"
    watch.does("undo another deal", window.bridge.stack.undo, after(PAGES_SET))


def changed(deal):
    """The same with a hazard that brings clauses."""
    hazards = {"hazards": (*deal.answer("hazards"), "cytotoxic")}
    return replace(deal, answers=tuple({**dict(deal.answers), **hazards}.items()))


def new_agreement(watch, window, folder, idle):
    """The interview: all answers of an agreement like this one, then one after another changed."""
    deal = window.bridge.reading.opened.content.deal
    watch.does("open the interview", window.commands.new.trigger)
    interview = window.findChild(Interview)
    watch.does("take up answers", lambda: interview.take(deal))
    ask(watch, interview)
    interview.review.place.setText(str(folder / "new.qagr"))
    watch.does(
        "create", interview.frame.onward.click, lambda: idle() and window.bridge.reading.opened.path.stem == "new"
    )
    watch.does("look at the new one", lambda: None, after(2.0))


def ask(watch, interview):
    for place in range(interview.pages.count()):
        watch.does("turn a page", lambda place=place: interview.go_to(place))
        for button in interview.pages.widget(place).findChildren(QCheckBox)[:6]:
            watch.does("answer", button.click)
            watch.does("answer", button.click)
