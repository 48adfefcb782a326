"""Columns and rows that the user divides: hairlines between parts of which none can be pushed away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def divided(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    """The parts beside each other, or below."""
    splitter = QSplitter(orientation)
    for part in parts:
        splitter.addWidget(part)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    return splitter
