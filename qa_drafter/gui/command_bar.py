"""The command bar: undo and redo, what the mode in front offers, save and export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolBar, QToolButton, QWidget

from qa_drafter.gui.commands import Commands
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.theme import current_theme

HEIGHT = 2.25


def dress(bar: QToolBar) -> None:
    """Words beside icons, in a bar that stays where it is."""
    bar.setMovable(False)
    bar.setIconSize(QSize(lines(bar, 1), lines(bar, 1)))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


class BarRow(QWidget):
    """The row below the modes in which tool bars stand."""

    def __init__(self, *bars: QToolBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(lines(self, HEIGHT) + unit(self))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(2 * unit(self), 0, 2 * unit(self), 0)
        self.row.setSpacing(0)
        for bar in bars:
            self.row.addWidget(bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the pane, and a hairline below; Qt's signature."""
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.base)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.hairline)


class CommandBar(BarRow):
    """One row of tool bars: the middle one belongs to the pane in front."""

    def __init__(self, actions: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._left = self._bar((actions.undo, actions.redo), self.tr("Undo and redo"))
        self._left.addSeparator()
        self._right = self._bar((actions.save_version, actions.export_word), self.tr("Save and export"))
        self._middle = QStackedWidget(self)
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        redo = self._left.widgetForAction(actions.redo)
        if isinstance(redo, QToolButton):
            redo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for part in (self._left, self._middle, self._right):
            self.row.addWidget(part)

    def add(self, bar: QToolBar) -> None:
        """The tool bar of another pane."""
        dress(bar)
        self._middle.addWidget(bar)

    def show_bar(self, bar: QToolBar, *, edits: bool) -> None:
        """Bring a pane's tool bar to the front; `edits` says that the pane changes the agreement."""
        self._middle.setCurrentWidget(bar)
        self._left.setVisible(edits)
        self._right.setVisible(edits)

    def _bar(self, actions: tuple[QAction, ...], name: str) -> QToolBar:
        bar = QToolBar(name, self)
        dress(bar)
        bar.addActions(list(actions))
        bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for action in actions:
            button = bar.widgetForAction(action)
            if button is not None:
                button.setAccessibleName(action.iconText())
        return bar
