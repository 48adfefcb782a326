"""Undo and redo in fields: a field that has nothing of its own to take back leaves the key to the agreement."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class UndoKeys(QObject):
    """Filters the events of fields. Qt's field claims both keys even when it has nothing to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from a field with no use for it; Qt's signature."""
        if not (isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent)):
            return False
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        needless = (event.matches(undo) and not watched.isUndoAvailable()) or (
            event.matches(redo) and not watched.isRedoAvailable()
        )
        if needless:
            event.ignore()
        return needless
