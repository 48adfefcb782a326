"""Keys as they are written on the keyboard of the language and the system: Ctrl+Del, Strg+Entf, ⌘⌫."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAction, QKeySequence

_AFTER_NAME: Final = "….0123456789 "


def keys_shown(*keys: str) -> str:
    """The keys for a person; several apart from each other."""
    return "  ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def name_of(action: QAction) -> str:
    """What an action is called, without the dots and the count that may follow."""
    return action.iconText().rstrip(_AFTER_NAME)


def tip_with_keys(tip: str, keys: str) -> str:
    """A tool tip, and the keys that do the same."""
    return f"{tip} ({keys_shown(keys)})" if keys else tip
