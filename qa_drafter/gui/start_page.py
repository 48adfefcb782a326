"""What the window shows while no agreement is open: the first steps and the files of last time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel, heading
from qa_drafter.gui.panes.recent_list import RecentList
from qa_drafter.gui.recent_files import RecentFile
from qa_drafter.gui.theme import current_theme


class StartPage(QWidget):
    """The first acts as buttons, and the recent files."""

    def __init__(self, *actions: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.buttons = [self._button(action) for action in self._actions]
        self.recent, self._page = RecentList(), QWidget()
        self._heading = heading(self.tr("Recent agreements"))
        self._none = QuietLabel(self.tr("None yet. An agreement that you open or make is listed here."))
        self._keys = QuietLabel(self.tr("Enter opens, Space pins, Del takes from the list"), Size.SECONDARY, wraps=True)
        self._build()

    def set_waiting(self, waiting: bool) -> None:
        """Show nothing but the ground: an agreement is on its way and takes this place at once."""
        self._page.setVisible(not waiting)

    def show_recent(self, files: Sequence[RecentFile]) -> None:
        """List these files."""
        self.recent.show_files(files)
        for part, shown in ((self._none, not files), (self.recent, bool(files)), (self._keys, bool(files))):
            part.setVisible(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter opens the file that is marked; Qt's signature."""
        super().showEvent(event)
        if self.recent.currentRow() >= 0:
            self.recent.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a pane; Qt's signature."""
        QPainter(self).fillRect(self.rect(), current_theme().base)

    def _build(self) -> None:
        title = InkedLabel(self.tr("Quality agreements"), Size.PAGE, semibold=True)
        says = QuietLabel(self.tr("Assembled from a clause library, compared and redlined, one file for each."))
        drop = QuietLabel(
            self.tr("Or drop a file here: an agreement, a deal file, one or two Word files."),
            Size.SECONDARY,
            wraps=True,
        )
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(2 * unit(self))
        right.setSpacing(2 * unit(self))
        for button in self.buttons:
            left.addWidget(button)
        left.addSpacing(2 * unit(self))
        left.addWidget(drop)
        left.addStretch()
        for part in (self._heading, self._keys, self._none):
            right.addWidget(part)
        right.addWidget(self.recent, 1)
        right.addStretch()
        steps = QHBoxLayout()
        steps.setSpacing(12 * unit(self))
        steps.addLayout(left)
        steps.addLayout(right, 1)
        self._place(title, says, steps)

    def _place(self, title: QWidget, says: QWidget, steps: QHBoxLayout) -> None:
        self._page.setFixedWidth(columns(self, 108))
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 5 * unit(self), 0, 5 * unit(self))
        column.setSpacing(unit(self))
        column.addSpacerItem(QSpacerItem(0, 9 * unit(self), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
        column.addWidget(title)
        column.addWidget(says)
        column.addSpacing(6 * unit(self))
        column.addLayout(steps, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(7 * unit(self), 0, 7 * unit(self), 0)
        whole.addStretch(1)
        whole.addWidget(self._page)
        whole.addStretch(2)

    def _button(self, action: QAction) -> QPushButton:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(action.icon(), action.iconText())
        button.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())
        button.setMinimumSize(columns(self, 34), lines(self, 2.0))
        button.clicked.connect(action.trigger)
        return button
