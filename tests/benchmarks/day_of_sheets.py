"""The part of a day that is spent in sheets over the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.gui.appearance import Appearance
from tests.benchmarks.watch import PAGES_SET, after, top_sheet


def opened(watch, window, name, action):
    """Open a sheet and give it back."""
    watch.does(f"open {name}", action.trigger, lambda: top_sheet(window) is not None)
    return top_sheet(window)


def answer(watch, window, name, action, *texts):
    """Open a sheet, fill its fields in their order, and take it."""
    sheet = opened(watch, window, name, action)
    for text in texts:
        watch.types(f"type in {name}", text[:4])
        watch.does(f"fill {name}", lambda text=text: _complete(text))
        watch.does(f"fill {name}", sheet.focusNextChild)
    leave(watch, window, name, sheet.accept)
    watch.does("look at the pages", lambda: None, after(PAGES_SET))


def leave(watch, window, name, step):
    """Close the sheet that is open; the window is in front again, as a window manager would have it."""
    watch.does(name, step, lambda: top_sheet(window) is None)
    window.activateWindow()
    watch.does(name, lambda: None, window.isActiveWindow)


def _complete(text):
    field = QApplication.focusWidget()
    (field.setText if hasattr(field, "setText") else field.setPlainText)(text)


def look_for(watch, window):
    """Whatever has a field in which words are looked for."""
    for name, action in (("palette", window.commands.palette), ("insert sheet", window.workbench.draft.acts.insert)):
        sheet = opened(watch, window, name, action)
        watch.types(f"type in {name}", "deviation")
        if name == "insert sheet":
            for _ in range(3):
                watch.presses("next clause", Qt.Key.Key_Down)
        leave(watch, window, f"leave {name}", sheet.reject)
    outline = window.workbench.draft.outline
    watch.does("find in agreement", window.workbench.draft.bar.search.trigger)
    watch.types("type in outline", "audit")
    watch.does("leave finding", outline.field.clear)


def rename_and_replace(watch, window):
    acts, stack = window.workbench.draft.acts, window.bridge.stack
    before = stack.index()
    sheet = opened(watch, window, "rename", acts.rename)
    watch.does("choose a term", lambda: sheet.term.setCurrentText("Deviation"))
    watch.types("type in rename", "Irregularity")
    leave(watch, window, "rename", sheet.accept)
    watch.does("look at the pages", lambda: None, after(PAGES_SET))
    watch.does("undo renaming", stack.undo)
    sheet = opened(watch, window, "find and replace", acts.find_replace)
    watch.types("type in find and replace", "promptly")
    watch.does("look through", lambda: None, after(0.4))
    watch.does("to the second field", sheet.new.setFocus)
    watch.types("type in find and replace", "at once")
    leave(watch, window, "replace", sheet.accept)
    assert stack.index() > before, "no word was replaced"
    watch.does("look at the pages", lambda: None, after(PAGES_SET))
    watch.does("undo replacing", stack.undo)


def wear(watch, window):
    """Every look of the preferences, the manual, the keys."""
    sheet = opened(watch, window, "preferences", window.commands.preferences)
    leave(watch, window, "leave preferences", sheet.reject)
    for look in (Appearance.DARK, Appearance.CONTRAST, Appearance.LIGHT):
        watch.does("another look", lambda look=look: window.acts._wear(look), after(PAGES_SET))
    sheet = opened(watch, window, "keys", window.commands.keys)
    leave(watch, window, "leave keys", sheet.reject)
    watch.does("manual", window.commands.manual.trigger)
    watch.does("back from the manual", window.activateWindow)
