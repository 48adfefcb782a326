"""Every text that a window says: on its face, in its tool tips, and to a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QTabBar, QWidget

MOST_ROWS = 60
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_OF_WIDGETS = (
    "text", "title", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription",
    "placeholderText", "toPlainText",
)  # fmt: skip
_OF_ACTIONS = ("text", "iconText", "toolTip", "statusTip")


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text with the class of the object that says it."""
    for part in (window, *window.findChildren(QObject)):
        for text in _said(part):
            if text.strip():
                yield type(part).__name__, text


def _said(part: QObject) -> Iterator[str]:
    if isinstance(part, QAction | QWidget):
        for name in _OF_ACTIONS if isinstance(part, QAction) else _OF_WIDGETS:
            method = getattr(part, name, None)
            said = method() if callable(method) else ""
            if isinstance(said, str):
                yield said
    if isinstance(part, QComboBox):
        yield from (part.itemText(place) for place in range(part.count()))
    if isinstance(part, QTabBar):
        for place in range(part.count()):
            yield from (part.tabText(place), part.tabToolTip(place))
    if isinstance(part, QMenu):
        yield part.title()
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _of_model(part.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for across in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        wide = _columns(model) if across is Qt.Orientation.Horizontal else min(model.rowCount(), MOST_ROWS)
        for place in range(wide):
            yield from _words(model.headerData(place, across, role) for role in _ROLES)
    yield from _of_rows(model, QModelIndex())


def _of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in range(_columns(model, parent)):
            yield from _words(model.index(row, column, parent).data(role) for role in _ROLES)
        yield from _of_rows(model, model.index(row, 0, parent))


def _words(said: Iterator[object]) -> Iterator[str]:
    return (words for words in said if isinstance(words, str))


def _columns(model: QAbstractItemModel, parent: QModelIndex | None = None) -> int:
    # a list keeps the number to itself
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent or QModelIndex())
