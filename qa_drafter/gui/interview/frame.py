"""The three columns of the interview and the line below the questions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.command_bar import BarRow, dress
from qa_drafter.gui.divided import divided
from qa_drafter.gui.icons import icon
from qa_drafter.gui.interview.pages import Page
from qa_drafter.gui.interview.steps import Steps
from qa_drafter.gui.interview.switches import Switches
from qa_drafter.gui.measures import Size, columns, unit
from qa_drafter.gui.panes.inked import Elided, Hairline, InkedLabel, QuietLabel


class InterviewFrame(QWidget):
    """Places the parts; it knows nothing of answers."""

    def __init__(self, pages: list[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.subject = InkedLabel("", semibold=True), QuietLabel("", wraps=True)
        self.steps, self.switches, self.pages = Steps(), Switches(), QStackedWidget()
        self.back, self.leave, self.onward = QPushButton(self.tr("Back")), QPushButton(self.tr("Leave")), QPushButton()
        self.onward.setDefault(True)
        self.bar = QToolBar()
        dress(self.bar)
        self.load = self._action("open", self.tr("Load deal file…"))
        self.save = self._action("save", self.tr("Save answers…"))
        self.clear = self._action("clear", self.tr("Start anew"))
        for page in pages:
            self.pages.addWidget(_scrolled(page, is_read=page is pages[-1]))
        left, middle = self._left(), self._middle()
        splitter = divided(Qt.Orientation.Horizontal, left, middle, self.switches)
        splitter.setStretchFactor(1, 1)
        for part, least in ((left, 26), (middle, 72), (self.switches, 31)):
            part.setMinimumWidth(columns(self, least))
        splitter.setSizes([columns(self, usual) for usual in (36, 100, 56)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(BarRow(self.bar))
        whole.addWidget(splitter, 1)

    def _action(self, name: str, words: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setIconText(words)  # else Qt drops the dots
        self.bar.addAction(action)
        self.bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)  # no menu has these acts
        return action

    def _left(self) -> QWidget:
        u, left = unit(self), _ground()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 3 * u, 0, 0)
        for label in (self.title, self.subject):
            label.setContentsMargins(3 * u, 0, 3 * u, u)
            column.addWidget(label)
        column.addWidget(self.steps, 1)
        return left

    def _middle(self) -> QWidget:
        u, middle = unit(self), _ground()
        foot = QHBoxLayout()
        foot.setContentsMargins(7 * u, 2 * u, 7 * u, 2 * u)
        foot.setSpacing(2 * u)
        foot.addWidget(self.back)
        kept = Elided(Size.BODY, quiet=True)
        kept.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        kept.setMinimumWidth(0)
        kept.say(self.tr("Answers are kept; you may leave and return."))
        foot.addWidget(kept, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.onward)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        return middle


def _ground() -> QWidget:
    widget = QWidget()
    widget.setAutoFillBackground(True)
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    return widget


def _scrolled(page: Page, *, is_read: bool) -> QScrollArea:
    """A page in a frame that scrolls, with the air of a reading column; Tab stops at it where it is to be read."""
    margin = 7 * unit(page)
    page.column.setContentsMargins(margin, margin, margin, margin)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_read else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(page.step.title)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    page.setBackgroundRole(QPalette.ColorRole.Base)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
    return area
