"""What can be done with one article, behind the three dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from qa_drafter.gui.icons import icon


class ArticleMenu(QToolButton):
    """A button with the article's acts."""

    edit_wished = Signal()
    library_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clause = ""
        self.setIcon(icon("more"))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("More about this article"))
        self.setToolTip(self.tr("More about this article"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.addAction(self.tr("&Edit wording\tF2"), self.edit_wished.emit)
        self._library: QAction = self._menu.addAction(self.tr("Restore li&brary text"), self.library_wished.emit)
        self._menu.addSeparator()
        self.setMenu(self._menu)

    def take_acts(self, fill: Callable[[QMenu], None]) -> None:
        """Put the acts on the current article into the menu."""
        fill(self._menu)
        self._menu.addAction(self.tr("&Copy clause id"), self._copy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without the arrow of a menu button, which would stand over the dots; Qt's signature."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def show_clause(self, clause: str, *, is_reworded: bool) -> None:
        """Which article the menu is about."""
        self._clause = clause
        self._library.setEnabled(is_reworded)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._clause)
