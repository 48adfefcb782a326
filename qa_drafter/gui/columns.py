"""The way by keyboard from one column of a pane to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget


def step_column(pane: QWidget, step: int) -> None:
    """Put the focus into the next column of a pane (`step` 1) or into the one before (-1), round and round."""
    columns = _columns(pane)
    if not columns:
        return
    focus = QApplication.focusWidget()
    here = next((place for place, column in enumerate(columns) if _holds(column, focus)), -1 if step > 0 else 0)
    target = columns[(here + step) % len(columns)]
    fields = (field for field in target.findChildren(QWidget) if _takes_focus(field))
    next(fields, target).setFocus(Qt.FocusReason.TabFocusReason)


def _columns(pane: QWidget) -> list[QWidget]:
    sideways = (s for s in pane.findChildren(QSplitter) if s.orientation() == Qt.Orientation.Horizontal)
    splitter = next(sideways, None)
    return _parts(splitter) if splitter is not None else []


def _parts(splitter: QSplitter) -> list[QWidget]:
    """What stands in a splitter; the parts of one inside it are columns of their own."""
    found: list[QWidget] = []
    for part in map(splitter.widget, range(splitter.count())):
        if isinstance(part, QSplitter):
            found += _parts(part)
        elif part is not None and part.isVisible():
            found.append(part)
    return found


def _holds(column: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (column is focus or column.isAncestorOf(focus))


def _takes_focus(field: QWidget) -> bool:
    by_tab = field.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and field.isVisible() and field.isEnabled()
