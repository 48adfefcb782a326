"""The actions on rows and columns of the matrices: words, keys, icons, and the menu that holds them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from qa_drafter.domain.raci import Role
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys
from qa_drafter.gui.models.raci_sheet import DutyLine


class ResponsibilitiesActions(QObject):
    """Every act on activities and roles beside setting letters. They do nothing until they are joined."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._make_row_actions()
        self._make_other_actions()
        self.allow(None, None)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menu."""
        return tuple(action for group in self._groups for action in group)

    def allow(self, line: DutyLine | None, role: Role | None) -> None:
        """Offer what can be done with this activity and this column as they stand."""
        for action in self.actions:
            action.setEnabled(line is not None)
        hidden = line is not None and bool(line.row.hidden)
        for action, fits in (
            (self.hide, line is not None and not hidden),
            (self.show, hidden),
            (self.reword, line is not None and line.row.is_own),
            (self.remove, line is not None and line.row.is_own),
            (self.to_article, line is not None and bool(line.number)),
            (self.rename_role, role is not None),
            (self.remove_role, role is not None and role.is_own),
        ):
            action.setEnabled(fits)
        self.hide.setVisible(not hidden)
        self.show.setVisible(hidden)
        self._name_role(role)

    def fill(self, menu: QMenu) -> None:
        """Put the acts into a menu."""
        for group in self._groups:
            menu.addActions(list(group))
            menu.addSeparator()

    def show_menu(self, place: QPoint) -> None:
        """The menu of the current activity, at a place on the screen."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self.fill(menu)
        menu.popup(place)

    @property
    def _groups(self) -> tuple[tuple[QAction, ...], ...]:
        return (
            (self.insert_above, self.insert_below, self.reword, self.remove),
            (self.note, self.hide, self.show, self.move_up, self.move_down),
            (self.fill_down, self.copy_headed, self.to_article),
            (self.add_role, self.rename_role, self.remove_role),
        )

    def _name_role(self, role: Role | None) -> None:
        rename, remove = self.tr("Re&name role…"), self.tr("Remove role")
        if role is not None:
            name = role.title.replace("&", "&&")
            rename = self.tr("Re&name role “{0}”…").format(name)
            remove = self.tr("Remove role “{0}”").format(name)
        self.rename_role.setText(rename)
        self.remove_role.setText(remove)

    def _make_row_actions(self) -> None:
        make = self._action
        self.insert_above = make("add", self.tr("Own activity &above…"), "Alt+Ins", self.tr("A row of your own, here"))
        self.insert_below = make("add", self.tr("Own activity &below…"), "Ins", self.tr("A row of your own, here"))
        self.reword = make("edit", self.tr("Re&word activity…"), "F2", self.tr("Of an activity of your own"))
        words = self.tr("Of an activity of your own; undo brings it back")
        self.remove = make("cross", self.tr("Remove ac&tivity"), "Ctrl+Shift+Del", words)
        self.note = make("comment", self.tr("N&ote…"), "Shift+F2", self.tr("Printed below the activity"))
        self.hide = make("reserved", self.tr("&Hide activity…"), "Ctrl+9", self.tr("Printed no longer, for a reason"))
        self.show = make("undo", self.tr("Print it a&gain"), "Ctrl+9", self.tr("The activity comes back into print"))
        self.move_up = make("previous", self.tr("Move &up"), "Alt+Shift+Up", self.tr("Within its matrix"))
        self.move_down = make("next", self.tr("Move &down"), "Alt+Shift+Down", self.tr("Within its matrix"))

    def _make_other_actions(self) -> None:
        make = self._action
        words = self.tr("The letters of the first row chosen, or of the row above, into every row chosen")
        self.fill_down = make("chevron-down", self.tr("&Fill down"), "Ctrl+D", words)
        words = self.tr("With the names of roles and activities, for a spreadsheet")
        self.copy_headed = make("responsibilities", self.tr("&Copy with headings"), "Ctrl+Shift+C", words)
        self.to_article = make("draft", self.tr("Show its article &in Draft"), "Ctrl+Return", self.tr("Its wording"))
        words = self.tr("A column of your own: a second site, a subcontractor")
        self.add_role = make("add", self.tr("Own ro&le…"), "Alt+Shift+Ins", words)
        self.rename_role = make("edit", "", "Alt+Shift+F2", self.tr("In every matrix"))
        self.remove_role = make("cross", "", "Alt+Shift+Del", self.tr("Of your own; from every matrix"))

    def _action(self, name: str, words: str, keys: str, tip: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setIconText(words.replace("&", ""))
        action.setToolTip(tip_with_keys(tip, keys))
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action
