"""The Draft pane's part of the command bar: how changes are shown and since when, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QToolBar, QToolButton, QWidget

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.draft_lines import Review
from qa_drafter.gui.panes.draft_state import View
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.panes.version_box import VersionBox
from qa_drafter.gui.reading import LIBRARY


class DraftBar(QToolBar):
    """Holds the choice of view and the pane's actions."""

    view_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setIconSize(QSize(lines(self, 1), lines(self, 1)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._build_choices()
        self._build_actions()
        self.review.activated.connect(lambda: self.view_chosen.emit())
        self.base.activated.connect(lambda: self.view_chosen.emit())
        self.base.currentTextChanged.connect(self.base.setToolTip)

    def view(self) -> View:
        """The view as chosen."""
        base = self.base.currentData()
        return View(VersionId(base) if base else None, Review(self.review.currentData()))

    def show_versions(self, marks: Sequence[VersionMark]) -> None:
        """Offer these versions to compare with; who looks since the newest goes on doing so."""
        chosen = self.base.currentData() if self.base.currentIndex() > 0 else None
        self.base.clear()
        for mark in reversed(marks):
            words = f"{mark.id} · {mark.label} · {mark.saved_at[:10]}"
            self.base.addItem(words, mark.id)
            self.base.setItemData(self.base.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.base.addItem(self.tr("the library"), LIBRARY)
        self.base.addItem(self.tr("nothing"), "")
        place = self.base.findData(chosen)
        self.base.setCurrentIndex(max(place, 0))

    def take_acts(self, fill: Callable[[QMenu], None]) -> None:
        """A button with the acts on articles."""
        self.articles = QToolButton(self)
        self.articles.setText(self.tr("Article"))
        self.articles.setIcon(icon("add"))
        self.articles.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.articles.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.articles.setAccessibleName(self.tr("Insert, move, reserve and remove articles; find and replace"))
        self.articles.setToolTip(self.tr("Insert, move, reserve, remove; find and replace"))
        menu = QMenu(self.articles)
        menu.setToolTipsVisible(True)
        fill(menu)
        self.articles.setMenu(menu)
        self.insertWidget(self.terms, self.articles)

    def toggle_simple(self) -> None:
        """From all marks to the bare text with bars, and back."""
        now = Review.ALL if self.view().review is Review.SIMPLE else Review.SIMPLE
        self.review.setCurrentIndex(self.review.findData(str(now)))
        self.view_chosen.emit()

    def say_hidden(self, changed: int) -> None:
        """Where marks are not shown, say that there are changes all the same."""
        hidden = changed if self.view().review in (Review.NONE, Review.ORIGINAL) and self.view().base else 0
        words = counted(hidden, self.tr("changed article shown without marks"),
                        self.tr("changed articles shown without marks"))  # fmt: skip
        self._hidden.setVisible(bool(hidden))
        self._hidden.setText(f"  {words}" if hidden else "")

    def _build_choices(self) -> None:
        self.review = QComboBox(self)
        self.review.setAccessibleName(self.tr("Display for review"))
        names = {
            Review.SIMPLE: self.tr("Simple Markup"), Review.ALL: self.tr("All Markup"),
            Review.NONE: self.tr("No Markup"), Review.ORIGINAL: self.tr("Original"),
        }  # fmt: skip
        for review, name in names.items():
            self.review.addItem(name, str(review))
        self.review.setCurrentIndex(self.review.findData(str(Review.ALL)))
        self.base = VersionBox(self)
        self.base.setAccessibleName(self.tr("Mark changes against"))
        self.base.setMinimumWidth(columns(self, 26))
        self.base.setMaximumWidth(columns(self, 40))
        for box in (self.review, self.base):
            box.setMinimumHeight(lines(self, 1.6))
        since = QLabel(f" {self.tr('against')} ", self)
        since.setBuddy(self.base)
        self.addWidget(self.review)
        self.addWidget(since)
        self._hidden = secondary()
        self.addWidget(self.base)
        self.addWidget(self._hidden)
        self.addSeparator()

    def _build_actions(self) -> None:
        self.search = QAction(self.tr("Find in agreement"), self)
        self.search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.previous = self._action("previous", self.tr("Previous"), self.tr("Previous change"), "Shift+F8")
        self.next = self._action("next", self.tr("Next"), self.tr("Next change"), "F8")
        self.addSeparator()
        self.edit = self._action("edit", self.tr("Edit wording"), self.tr("Edit the wording of this article"), "F2")
        self.terms = self._action("term", self.tr("Terms"), self.tr("All terms of the agreement"), "Ctrl+T")
        self.page = self._action("page", self.tr("Page"), self.tr("The page as Word will show it"), "Ctrl+Shift+G")
        for shown in (self.terms, self.page):
            shown.setCheckable(True)
        self.page.setChecked(True)

    def _action(self, name: str, words: str, tip: str, keys: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setToolTip(tip_with_keys(tip, keys))
        action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(tip)
        return action
