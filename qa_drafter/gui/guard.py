"""What happens when something goes wrong: a bug shows a crash dialog with its trace. Refusals are told elsewhere."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from qa_drafter.gui.wording import tr
from qa_drafter.services.program_log import ProgramLog


class CrashDialog(QMessageBox):
    """Tells of a bug: what to do, and the trace to send."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace = trace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(tr("A fault in qa_drafter"))
        self.setText(tr("Something in the program went wrong. Your agreement is safe: every edit is on the disk."))
        self.setInformativeText(tr("Copy the details and send them to whoever looks after the program."))
        self.setDetailedText(trace)
        self._copy = QPushButton(tr("Copy details"))
        self.addButton(self._copy, QMessageBox.ButtonRole.ActionRole)
        self.addButton(QMessageBox.StandardButton.Close)
        # a click on any button of a message box closes it; copying should not
        self._copy.clicked.disconnect()
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._trace))


def install(log: ProgramLog, show: Callable[[QWidget], None] | None = None) -> None:
    """Send every unexpected exception to a crash dialog and to the log, and still to standard error."""
    kept: list[CrashDialog] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or kept:  # one dialog: a fault in drawing would open hundreds
            return
        log.failed(error)
        dialog = CrashDialog("".join(traceback.format_exception(kind, error, trace)))
        kept.append(dialog)  # a widget that is let go of only when the program ends would bring it down
        dialog.finished.connect(lambda: kept.remove(dialog))
        (show or QMessageBox.open)(dialog)

    sys.excepthook = hook
