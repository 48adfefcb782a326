"""Our window with an agreement, up to the first turn after the Draft pane is painted with it.

`python -m tests.benchmarks.our_window AGREEMENT SETTINGS [MODULES]`: with MODULES, writes into that
file which modules were imported until then.
"""

import sys  # noqa: I001
from pathlib import Path

import qa_drafter.__main__
import qa_drafter.services.workspace  # noqa: F401 - before Qt, as the program does
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from qa_drafter.gui.app import application, store_in
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window

LONGEST_WAIT = 60_000


class FirstSight(QObject):
    """Closes the window once the first article has been painted in it."""

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        window.bridge.agreement_changed.connect(self._watch)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: (self._window.close(), QApplication.exit(0)))
        return False

    def _watch(self):
        if self._window.bridge.reading is not None:
            self._window.workbench.draft.section.views[0].installEventFilter(self)


def imported_modules():
    """What has been imported, in the order in which it was; of PySide6 what programs name, not its inner parts."""
    inner = ("__", "PySide6.support", "shiboken", "signature_bootstrap", "tests")
    return [name for name, module in sys.modules.items() if not name.startswith(inner) and hasattr(module, "__spec__")]


def main(agreement, settings, modules=None):
    app = application([])
    QTimer.singleShot(LONGEST_WAIT, lambda: app.exit(1))
    window = open_window(Session(store_in(Path(settings))), Path(agreement))
    sight = FirstSight(window)
    status = app.exec()
    sight.deleteLater()
    if modules:
        Path(modules).write_text("\n".join(imported_modules()), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
