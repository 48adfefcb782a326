"""The library as it was read last time, kept in a folder of the user: reading it anew takes ten times as long.

A kept library is named by the words of every file it was read from and of the code that read them, so an edit of either
is never overlooked. Whatever is wrong with a kept one, the files themselves are read.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from io import FileIO
from pathlib import Path
from typing import Any, Final

from qa_drafter import __version__
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.library_files.library_parts import BASE

MOST_KEPT: Final = 4
"""Libraries that one user may work with by turns; older ones make room."""

_DOMAIN: Final = "qa_drafter.domain."


def read_kept_library(folder: Path, kept_in: Path) -> ClauseLibrary:
    """The library in `folder`, from `kept_in` where it is kept; LibraryDamaged as `read_library` tells it."""
    place = kept_in / f"library-{library_digest(folder)}.pickle"
    kept = _kept(place)
    if kept is None:
        from qa_drafter.library_files.library_reader import read_library  # the parsers are loaded when they have work

        kept = read_library(folder)
        _keep(kept, place)
    return kept


def library_digest(folder: Path) -> str:
    """What names one state of a library: every file below the folder, and our code that makes values of them."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256(f"{__version__} {sys.version_info} {folder.absolute()}".encode("utf-8", "surrogatepass"))
    for root in (folder, package / "domain", package / "library_files"):
        for path in _files(root):
            digest.update(f"\0{path}\0".encode("utf-8", "surrogatepass"))
            with contextlib.suppress(OSError), FileIO(path) as file:  # the reader will tell
                digest.update(hashlib.sha256(file.readall()).digest())
    return digest.hexdigest()[:32]


def _files(root: Path) -> Iterator[str]:
    """Every file below a folder, by its name: to make paths of hundreds of them takes longer than to find them."""
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if name not in ("__pycache__", BASE))
        yield from (f"{folder}{os.sep}{name}" for name in sorted(names))


class _Keeper(pickle.Pickler):
    """Has each value of the domain made as it is made elsewhere: filling in its fields takes twice as long."""

    def reducer_override(self, value: Any) -> Any:
        """The class and what it is made of; pickle's signature."""
        kind: Any = type(value)
        names = _names(kind)
        return NotImplemented if names is None else (kind, tuple([getattr(value, name) for name in names]))


@cache
def _names(kind: type) -> tuple[str, ...] | None:
    """The fields of a value; None for what is none."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None


class _Values(pickle.Unpickler):
    """Makes values of the domain and nothing else, whatever a kept file asks for."""

    def find_class(self, module: str, name: str) -> Any:
        """A class of the domain; pickle's signature."""
        if not module.startswith(_DOMAIN) or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name} is no value of the domain")
        return super().find_class(module, name)


def _kept(place: Path) -> ClauseLibrary | None:
    try:
        with place.open("rb") as file:
            value = _Values(file).load()
    except Exception:  # a damaged pickle may raise anything; the files are there to be read
        return None
    return value if isinstance(value, ClauseLibrary) else None


def kept_libraries(kept_in: Path) -> Iterator[ClauseLibrary]:
    """Every library that is kept, the latest first: earlier states of the one in use among them."""
    places = sorted(kept_in.glob("library-*.pickle"), key=lambda place: place.stat().st_mtime, reverse=True)
    yield from filter(None, map(_kept, places))


def _keep(library: ClauseLibrary, place: Path) -> None:
    """Keep it for next time, whole or not at all. A folder that takes nothing makes the program slower, no more."""
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            _Keeper(file, protocol=5).dump(library)
        Path(name).replace(place)
        others = sorted(place.parent.glob("library-*.pickle"), key=lambda other: other.stat().st_mtime)
        for old in others[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
