"""What panes show and hide, and how: kept between sessions, as the shape of the window is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QTabWidget

from qa_drafter.gui.settings import Settings

_YES, _NO = "yes", "no"


class ViewMemory:
    """Gives each part of a pane the look of last time at once, and keeps the one that it takes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._restored: list[Callable[[], None]] = []

    def keep_shown(self, name: str, action: QAction) -> None:
        """Look after what an action shows and hides."""
        delivered = _YES if action.isChecked() else _NO
        self._restore(lambda: action.setChecked(self._settings.view(name, delivered) == _YES))
        action.toggled.connect(lambda on: self._settings.set_view(name, _YES if on else _NO))

    def keep_choice(self, name: str, box: QComboBox) -> None:
        """Look after what is chosen in a box whose lines hold words as data."""
        delivered = str(box.currentData())

        def restore() -> None:
            place = box.findData(self._settings.view(name, delivered))
            if place not in (-1, box.currentIndex()):
                box.setCurrentIndex(place)
                box.activated.emit(place)

        self._restore(restore)
        box.currentIndexChanged.connect(lambda: self._settings.set_view(name, str(box.currentData())))

    def keep_tab(self, name: str, tabs: QTabWidget) -> None:
        """Look after which page is in front."""
        delivered = str(tabs.currentIndex())

        def restore() -> None:
            places = [str(place) for place in range(tabs.count())]
            kept = self._settings.view(name, delivered)
            tabs.setCurrentIndex(places.index(kept if kept in places else delivered))

        self._restore(restore)
        tabs.currentChanged.connect(lambda place: self._settings.set_view(name, str(place)))

    def reset(self) -> None:
        """Every look as delivered; the settings have been forgotten."""
        for restore in self._restored:
            restore()

    def _restore(self, restore: Callable[[], None]) -> None:
        restore()
        self._restored.append(restore)
