"""The menu bar. No menu and no item may take Alt+A or Alt+R: they are Accept and Reject."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from qa_drafter.gui.commands import Commands
from qa_drafter.gui.icons import icon
from qa_drafter.gui.recent_files import RecentFile


class Menus(QObject):
    """Puts the actions in their menus and keeps the list of recent files."""

    recent_chosen = Signal(object)  # Path

    def __init__(self, bar: QMenuBar, actions: Commands) -> None:
        super().__init__(bar)
        self._bar, self._actions = bar, actions
        self.recent = QMenu(self.tr("Open recen&t"), bar)
        self._add_file()
        self._add_edit_and_view()
        self._add_agreement_and_help()

    def show_recent(self, files: Sequence[RecentFile]) -> None:
        """List these files; those that are pinned or gone say so."""
        self.recent.clear()
        for place, file in enumerate(files, start=1):
            name = file.path.name.replace("&", "&&")
            words = self.tr("&{0} {1} (missing)") if file.is_missing else "&{0} {1}"
            action = self.recent.addAction(words.format(place % 10, name))
            action.setStatusTip(self.tr("pinned: {0}").format(file.path) if file.is_pinned else str(file.path))
            if file.is_pinned:
                action.setIcon(icon("pin"))
            action.triggered.connect(lambda _=False, chosen=file.path: self.recent_chosen.emit(chosen))
        if not files:
            self.recent.addAction(self.tr("None yet")).setEnabled(False)

    def _add_file(self) -> None:
        acts = self._actions
        menu = self._menu(self.tr("&File"), (acts.new, acts.new_from_file, acts.open))
        menu.addMenu(self.recent)
        menu.addActions([acts.pin, acts.close])
        menu.addSeparator()
        menu.addActions([acts.save_version, acts.export_word, acts.export_pdf])
        menu.addSeparator()
        menu.addActions([acts.preferences, acts.quit])

    def _add_edit_and_view(self) -> None:
        acts = self._actions
        self._menu(self.tr("&Edit"), (acts.undo, acts.redo, None, acts.history))
        columns = (acts.next_column, acts.previous_column)
        self._menu(
            self.tr("&View"), (*acts.modes, None, *columns, None, acts.findings, acts.audit, None, acts.reset_layout)
        )

    def _add_agreement_and_help(self) -> None:
        acts = self._actions
        self._menu(
            self.tr("A&greement"),
            (acts.deal, acts.schedules, None, acts.redline, acts.compare_files, None, *acts.of_matrices),
        )
        self._menu(self.tr("&Library"), (acts.library, None, acts.import_clauses, acts.adopt))
        self.windows = self._menu(self.tr("&Window"), ())
        self._menu(self.tr("&Help"), (acts.manual, acts.keys, acts.palette, acts.sample, None, acts.log, acts.about))

    def _menu(self, title: str, actions: Sequence[QAction | None]) -> QMenu:
        menu = self._bar.addMenu(title)
        menu.setToolTipsVisible(True)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu
