"""What can be written of a comparison, and the menu that offers it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qa_drafter.domain.comparison_profile import ComparisonProfile
from qa_drafter.gui.icons import icon
from qa_drafter.gui.models.compare_sheet import CompareSheet
from qa_drafter.gui.panes.compare_head import SideName
from qa_drafter.gui.panes.compare_sides import Chosen


class Export(StrEnum):
    """One sort of file."""

    REDLINE = "redline"
    REDLINE_BACK = "redline back"
    BOTH = "redline and clean"
    CLEAN_OLD = "clean before"
    CLEAN_NEW = "clean after"
    PDF = "pdf"
    TABLE_EXCEL = "table xlsx"
    TABLE_WORD = "table docx"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which comparison is to be written, and as what."""

    export: Export
    base: Chosen
    target: Chosen
    sheet: CompareSheet
    names: tuple[SideName, SideName]
    profile: ComparisonProfile


class ExportButton(QToolButton):
    """Opens the menu of all that can be written."""

    asked = Signal(object)  # Export

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Export"))
        self.setIcon(icon("word"))
        self.setAccessibleName(self.tr("Export the comparison"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(self._menu())

    def show_exportable(self, reason: str) -> None:
        """Whether anything can be written; `reason` says why not, and is empty when it can."""
        self.setEnabled(not reason)
        for action in self.actions_of.values():
            action.setEnabled(not reason)
        self.setToolTip(reason or self.tr("Redline, clean copies, PDF and change table"))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.actions_of: dict[Export, QAction] = {}
        for export, icon_name, words in (
            (Export.REDLINE, "redline", self.tr("Redline…")),
            (Export.REDLINE_BACK, "swap", self.tr("Redline the other way round…")),
            (Export.BOTH, "word", self.tr("Redline and clean copy…")),
            (None, "", ""),
            (Export.CLEAN_OLD, "word", self.tr("Clean copy of the text before…")),
            (Export.CLEAN_NEW, "word", self.tr("Clean copy of the text after…")),
            (Export.PDF, "pdf", self.tr("PDF of the redline…")),
            (None, "", ""),
            (Export.TABLE_EXCEL, "heat", self.tr("Change table for Excel…")),
            (Export.TABLE_WORD, "heat", self.tr("Change table for Word…")),
        ):
            if export is None:
                menu.addSeparator()
                continue
            action = menu.addAction(icon(icon_name), words)
            action.setToolTip(words.removesuffix("…"))
            action.triggered.connect(lambda _=False, chosen=export: self.asked.emit(chosen))
            self.actions_of[export] = action
        return menu
