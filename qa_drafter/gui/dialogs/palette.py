"""The command palette: everything that can be done and every place to go to, by a few typed letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from qa_drafter.gui.delegates.palette_row import PaletteRow
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.palette import OFFER, Offer, PaletteModel
from qa_drafter.gui.panes.inked import QuietLabel

_LIST_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROWS: Final = 12


class Palette(QDialog):
    """A field over a list: the field keeps the focus, the arrow keys go through the list, Enter chooses."""

    manual_page = "18-keys.md"

    def __init__(self, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands and places"))
        self.setModal(True)
        self.model = PaletteModel(offers, self)
        self.field, self.list, self.nothing = QLineEdit(), QListView(), QuietLabel()
        self._build()
        self._narrow("")
        self.resize(columns(self, 96), self.sizeHint().height())
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, lines(self, 5))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field hands the keys that move through a list on to it; Qt's signature."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Type a command, an article, a term…"))
        self.field.setAccessibleName(self.tr("Commands and places"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._narrow)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRow(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(lines(self, 1.8 * _ROWS))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._choose)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(lines(self, 1.8 * _ROWS))
        column = QVBoxLayout(self)
        column.setSpacing(2 * unit(self))
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        self.nothing.setText("" if found else self.tr("Nothing is called “{0}”").format(typed.strip()))
        self.list.setCurrentIndex(self.model.index(0))
        self.list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        offer = index.data(OFFER)
        if not isinstance(offer, Offer):
            return
        self.accept()  # first, so that what it opens finds the window in front
        offer.go()
