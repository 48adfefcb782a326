"""How an act that takes its time says how far it is."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told the share done, 0 to 1; raises Cancelled when the user has stopped the act."""


def no_progress(share: float) -> None:
    """For acts that nobody watches."""
    del share
