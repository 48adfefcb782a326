"""A folder that takes the place of another one: at every moment one of the two is there as a whole."""

from __future__ import annotations

import shutil
from pathlib import Path


def swap_in(made: Path, folder: Path) -> None:
    """Put the finished folder `made`, which lies beside `folder`, in its place; OSError leaves it as it was."""
    before = _before(folder)
    shutil.rmtree(before, ignore_errors=True)
    folder.rename(before)
    try:
        made.rename(folder)
    except OSError:
        before.rename(folder)
        raise
    shutil.rmtree(before, ignore_errors=True)


def put_back(folder: Path) -> None:
    """Bring `folder` back where a swap was broken off between its two steps."""
    if not folder.exists() and _before(folder).is_dir():
        _before(folder).rename(folder)


def _before(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.before")
