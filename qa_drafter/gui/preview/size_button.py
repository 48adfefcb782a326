"""How large the pages are shown: a button that names the size and offers others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qa_drafter.gui.measures import Size, ui_font
from qa_drafter.gui.preview.page_view import PAGE_WIDTH, PageView

_SIZES: Final = (75, 100, 125, 150, 200)


class SizeButton(QToolButton):
    """Offers sizes for the pages of a view. Its acts have keys wherever the view is shown."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setAutoRaise(True)
        self.setFont(ui_font(Size.SECONDARY))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("How large the pages are shown (Ctrl and the wheel)"))
        keys = QKeySequence.StandardKey
        self.acts = (
            self._act(self.tr("Page width"), [QKeySequence("Ctrl+0")], lambda: view.show_at(PAGE_WIDTH)),
            self._act(self.tr("Larger page"), QKeySequence.keyBindings(keys.ZoomIn), lambda: view.step(1)),
            self._act(self.tr("Smaller page"), QKeySequence.keyBindings(keys.ZoomOut), lambda: view.step(-1)),
        )
        menu = QMenu(self)
        menu.addActions(self.acts)
        menu.addSeparator()
        for percent in _SIZES:
            menu.addAction(self._words(percent), partial(view.show_at, percent))
        self.setMenu(menu)
        view.size_changed.connect(self._say)
        self._say(PAGE_WIDTH)

    def _act(self, words: str, keys: list[QKeySequence], act: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcuts(keys)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _say(self, percent: int) -> None:
        self.setText(self._words(percent))
        self.setAccessibleName(self.tr("Size of the pages: {0}").format(self._words(percent)))

    def _words(self, percent: int) -> str:
        return self.tr("{0} %").format(percent) if percent else self.tr("Page width")
