"""Which dialog stands over a window and shuts it off."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def is_over(dialog: QWidget, window: QWidget) -> bool:
    """Whether a dialog belongs to a window, directly or by way of another dialog."""
    parent = dialog.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is not None


def front_of(window: QWidget) -> QWidget:
    """The dialog that has to be answered before the window is heard again; the window itself where there is none."""
    modal = QApplication.activeModalWidget()
    return modal if modal is not None and is_over(modal, window) else window
