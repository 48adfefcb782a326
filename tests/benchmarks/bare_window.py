"""The floor of the window: an empty main window of a program that imports what ours imports.

`python bare_window.py MODULES`: a file with one module a line, in the order to import them. Ends at the first turn
after the window is painted.
"""

import sys
from importlib import import_module
from pathlib import Path

for name in Path(sys.argv[1]).read_text(encoding="utf-8").split():
    import_module(name)

from PySide6.QtCore import QTimer  # noqa: E402 - in the order of ours
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402


class Window(QMainWindow):
    """Ends the program once it has been seen."""

    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
