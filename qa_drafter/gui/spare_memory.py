"""Memory that a job has freed, given back to the system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Give back what is free. The C library of Linux keeps it for the thread that freed it, so that windows grow."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    import ctypes  # which takes a while to load: the first job is soon enough

    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not every C library has it
    return trim
