"""Keys as they are written on the keyboard of the language and the system: Ctrl+Del, Strg+Entf, ⌘⌫."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def keys_shown(*keys: str) -> str:
    """The keys for a person; several apart from each other."""
    return "  ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def tip_with_keys(tip: str, keys: str) -> str:
    """A tool tip, and the keys that do the same."""
    return f"{tip} ({keys_shown(keys)})" if keys else tip
