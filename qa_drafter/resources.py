"""Where the files shipped with the program lie: inside the wheel, or beside the package in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    shipped = PACKAGE / "_shipped"
    return shipped if shipped.is_dir() else PACKAGE.parent


def resource_path(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return _root().joinpath("resources", *parts)


def shipped_library() -> Path:
    """The folder of the clause library edition shipped with the program. Never edited in place."""
    return _root() / "clause_library"
