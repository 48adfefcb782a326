"""What helps a user to find the way: the manual, the list of keys, the palette of commands and places.

A dialog whose page of the manual is not the one about what is behind it says so in `manual_page`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from qa_drafter.gui.dialogs.keys import KeysDialog
from qa_drafter.gui.dialogs.palette import Palette
from qa_drafter.gui.fronts import is_over
from qa_drafter.gui.key_names import name_of
from qa_drafter.gui.offers import Group, offers_of_actions, offers_of_places
from qa_drafter.gui.workbench import Mode, Workbench

if TYPE_CHECKING:
    from qa_drafter.gui.help.help_window import HelpWindow
    from qa_drafter.gui.main_window import MainWindow

_PAGES: Final = {
    Mode.DRAFT: "03-drafting.md",
    Mode.RESPONSIBILITIES: "05-responsibilities.md",
    Mode.COMPARE: "08-compare.md",
    Mode.COVERAGE: "11-coverage.md",
}
_VERSIONS: Final = "16-versions.md"


@runtime_checkable
class Explained(Protocol):
    """What names its own page of the manual."""

    manual_page: str


class Guides(QObject):
    """Shows them for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._manual: HelpWindow | None = None
        commands = window.commands
        commands.manual.triggered.connect(self.show_manual)
        commands.keys.triggered.connect(self.show_keys)
        commands.palette.triggered.connect(self.show_palette)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reach_dialog)

    def show_manual(self) -> None:
        """Open the manual at the page about what is in front."""
        page = self._page()
        if self._manual is None:
            from qa_drafter.gui.help.help_window import HelpWindow

            self._manual = HelpWindow(dict(self._keys()), self._window)
        self._manual.open_page(page)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def close_manual(self) -> None:
        """The manual goes with the window."""
        if self._manual is not None:
            self._manual.close()

    def show_keys(self) -> None:
        """List every key of the window and its panes."""
        KeysDialog(self.groups(), self._window).open()

    def show_palette(self) -> None:
        """Offer what can be done now, and the places of the open agreement."""
        window, reading = self._window, self._window.bridge.reading
        groups: list[Group] = [(self.tr("Window"), window.commands.all())]
        if window.pages.currentWidget() is not window.workbench:
            groups += [window.library.group] if window.library.is_shown else []
        else:
            groups.append(self._pane_group(Mode(window.head.tabs.currentIndex())))
        places = offers_of_places(reading, window.workbench) if reading is not None else ()
        Palette([*offers_of_actions(groups), *places], window).open()

    def groups(self) -> list[Group]:
        """Every act of the window, its panes and the library, by where it is found."""
        window = self._window
        panes = map(self._pane_group, Mode)
        return [(self.tr("Window"), window.commands.all()), *panes, window.library.group]

    def _pane_group(self, mode: Mode) -> Group:
        """The actions of a pane under the name of its mode."""
        pane = self._window.workbench.pane(mode)
        acts = dict.fromkeys((*pane.toolbar().actions(), *pane.actions()))
        return self._window.head.tabs.tabText(mode), [*acts]

    def _reach_dialog(self, _left: QWidget | None, reached: QWidget | None) -> None:
        """A dialog shuts the window off, its keys too: F1 works there as well."""
        dialog = reached.window() if reached is not None else None
        if isinstance(dialog, QDialog) and is_over(dialog, self._window):
            dialog.addAction(self._window.commands.manual)

    def _page(self) -> str:
        window, active = self._window, QApplication.activeWindow()
        if isinstance(active, Explained):
            return active.manual_page
        front, focus = window.pages.currentWidget(), window.focusWidget()
        part = next((page for part, page in self._parts() if focus is not None and part.isAncestorOf(focus)), "")
        if part:
            return part
        if front is window.workbench:
            return self._pane_page(window.workbench)
        if front is window.start_page:
            return "01-first-steps.md"
        return "14-library.md" if window.library.is_shown else "02-interview.md"

    def _parts(self) -> tuple[tuple[QWidget, str], ...]:
        """What has a page of its own and shares the window with a pane."""
        window = self._window
        return (
            (window.findings_dock, "12-findings.md"),
            (window.trail_dock, _VERSIONS),
            (window.history_dock, _VERSIONS),
            (window.workbench.draft.page, "13-page.md"),
        )

    def _pane_page(self, bench: Workbench) -> str:
        if bench.mode is Mode.RESPONSIBILITIES and bench.responsibilities.views.clocks.isVisible():
            return "06-clocks.md"
        return _PAGES[bench.mode]

    def _keys(self) -> Iterator[tuple[str, str]]:
        """Each act that has a key, by its name; where two share a name, the window's."""
        native = QKeySequence.SequenceFormat.NativeText
        for _, actions in reversed(self.groups()):
            for action in actions:
                if not action.shortcut().isEmpty():
                    yield name_of(action), action.shortcut().toString(native)
