"""What can be done with one article, behind the three dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from qa_drafter.gui.icons import icon


class ArticleMenu(QToolButton):
    """A button with the article's acts."""

    opening = Signal()
    edit_wished = Signal(str)  # the term whose definition it is, or nothing for the article
    library_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clause = self._term = ""
        self.setIcon(icon("more"))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("More about this article"))
        self.setToolTip(self.tr("More about this article"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.opening)
        self._edit = self._menu.addAction("", lambda: self.edit_wished.emit(""))
        self._library = self._menu.addAction(self.tr("Restore li&brary text"), lambda: self.library_wished.emit(""))
        self._define = self._menu.addAction("", lambda: self.edit_wished.emit(self._term))
        self._meaning = self._menu.addAction("", lambda: self.library_wished.emit(self._term))
        self._menu.addSeparator()
        self.show_definition("", is_departed=False)
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

    def show_definition(self, term: str, *, is_departed: bool) -> None:
        """Which definition the menu is about as well; none without a term."""
        self._term = term
        self._edit.setText(self.tr("&Edit wording") if term else self.tr("&Edit wording\tF2"))
        self._define.setText(self.tr("Edit the defi&nition of “{0}”\tF2").format(term))
        self._meaning.setText(self.tr("Restore t&he library definition of “{0}”").format(term))
        self._meaning.setEnabled(is_departed)
        for action in (self._define, self._meaning):
            action.setVisible(bool(term))

    def add_definition_to(self, menu: QMenu) -> None:
        """What can be done with the definition, in a menu about the place where it stands."""
        if self._term:
            menu.addSeparator()
            menu.addActions([self._define, self._meaning])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._clause)
