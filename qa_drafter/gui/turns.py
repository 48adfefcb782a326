"""Turns of the event loop: what one act need not do at once is done in the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_SOON: Final = 1
"""Milliseconds. A single shot of none is a posted call, which Qt carries out in the turn that posts it."""


def in_next_turn(owner: QObject, act: Callable[[], object]) -> None:
    """Carry out `act` once the loop has served what waits; not at all when `owner` has gone by then."""
    QTimer.singleShot(_SOON, owner, act)
