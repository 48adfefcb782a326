"""How Qt points at a place in a model."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
"""The root of every model; an invalid index never changes, so one serves as every default."""
