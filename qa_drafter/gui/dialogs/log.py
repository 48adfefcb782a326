"""The log of the program: its last lines, to be copied for whoever helps, and the way to its folder."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.panes.inked import BreachLabel, InkedLabel
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.phrases import worded
from qa_drafter.services.program_log import ProgramLog

MOST_LINES: Final = 200


class LogDialog(QDialog):
    """Shows what the log tells now."""

    manual_page = "17-window.md"

    def __init__(self, log: ProgramLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log of the program"))
        self.resize(columns(self, 110), lines(self, 30))
        self.words = QPlainTextEdit(log.last_lines(MOST_LINES))
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setPlaceholderText(self.tr("Nothing has been written down yet"))
        self.words.setAccessibleName(self.tr("The last lines of the log"))
        amiss = self.tr("It could not be written: {0}").format(worded(log.amiss)) if log.amiss is not None else ""
        self.amiss = BreachLabel(amiss, wraps=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy, self.folder = QPushButton(self.tr("&Copy")), QPushButton(self.tr("&Open its folder"))
        for button, act in ((self.copy, self._copy), (self.folder, self._open_folder)):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(act)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        margin = 5 * unit(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(3 * unit(self))
        sentence = self.tr("When the program started, what it refused and what failed. No word of a document and no "
                              "name of a file stands in it; copy it for whoever looks after the program.")  # fmt: skip
        column.addWidget(InkedLabel(sentence, wraps=True))
        column.addWidget(self.words, 1)
        column.addWidget(secondary(str(self._log.path), wraps=True))
        if self._log.amiss is not None:
            column.addWidget(self.amiss)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.path.parent)))
