"""The actions on the articles of an agreement: words, keys, icons, and the menu that holds them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.reading import Reading


class DraftActions(QObject):
    """Every act on articles beside wording them. They do nothing until they are joined."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._make_actions()
        self.allow(None, "")

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menu."""
        return (
            self.insert, self.own, self.exchange, self.move_up, self.move_down, self.reserve, self.release,
            self.retitle, self.remove, self.find_replace, self.rename,
        )  # fmt: skip

    def allow(self, reading: Reading | None, clause: str) -> None:
        """Offer what can be done with this article as it stands."""
        held = reading.opened.content if reading is not None else None
        known = held is not None and any(article.clause == clause for article in held.articles)
        for action in self.actions:
            action.setEnabled(known)
        if held is None or not known:
            return
        article, (section, place) = held.article(ClauseId(clause)), held.place_of(ClauseId(clause))
        self.move_up.setEnabled(place > 0)
        self.move_down.setEnabled(place < len(section.articles) - 1)
        self.reserve.setVisible(article.reserved is None)
        self.release.setVisible(article.reserved is not None)
        self.retitle.setVisible(article.is_own)

    def fill(self, menu: QMenu) -> None:
        """Put the acts on the current article, and those on all, into a menu."""
        for group in (
            (self.insert, self.own, self.exchange),
            (self.move_up, self.move_down),
            (self.reserve, self.release, self.retitle, self.remove),
            (self.find_replace, self.rename),
        ):
            menu.addActions(list(group))
            menu.addSeparator()

    def show_menu(self, place: QPoint) -> None:
        """The menu of the current article, at a place on the screen."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.complete(menu, place)

    def complete(self, menu: QMenu, place: QPoint) -> None:
        """A menu about selected words goes on with the acts on the article."""
        if not menu.isEmpty():
            menu.addSeparator()
        self.fill(menu)
        menu.popup(place)

    def _make_actions(self) -> None:
        make = self._action
        self.insert = make("add", self.tr("&Insert clause…"), "Ctrl+Space", self.tr("A clause of the library, here"))
        self.own = make("new", self.tr("&Own clause…"), "Ctrl+Shift+Space", self.tr("A clause of your own, here"))
        self.exchange = make("swap", self.tr("Put another clause in its &place…"), "", self.tr("This article goes out"))
        self.move_up = make("previous", self.tr("Move article &up"), "Alt+Shift+Up", self.tr("Within its section"))
        self.move_down = make("next", self.tr("Move article &down"), "Alt+Shift+Down", self.tr("Within its section"))
        self.reserve = make("reserved", self.tr("Re&serve article…"), "", self.tr("It keeps its number, for a reason"))
        self.release = make("undo", self.tr("Take out of re&serve"), "", self.tr("Its wording comes back"))
        self.remove = make("cross", self.tr("Remove ar&ticle"), "Ctrl+Shift+Del", self.tr("Undo brings it back"))
        self.retitle = make("edit", self.tr("Tit&le of the clause…"), "", self.tr("Of a clause of your own"))
        words = self.tr("Every place is seen before anything is changed")
        self.find_replace = make("search", self.tr("Find and replace…"), "Ctrl+H", words)
        words = self.tr("In its definition and in every article")
        self.rename = make("term", self.tr("Rename de&fined term…"), "", words)

    def _action(self, name: str, words: str, keys: str, tip: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setIconText(words.replace("&", ""))
        action.setToolTip(tip_with_keys(tip, keys))
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
