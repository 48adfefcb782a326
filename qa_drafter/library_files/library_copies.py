"""A copy of a library, to be edited."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

from qa_drafter.library_files.library_parts import BASE, DESCRIPTION, OWN_SINCE


def start_copy(source: Path, folder: Path, since: str, progress: Callable[[float], None] = lambda share: None) -> None:
    """Copy the library in `source` to `folder`, which must not exist; `since` says what will be the copy's own.

    It is there a second time, as what the copy began with: a newer edition is held against that. `progress` is told
    the share done, and what it raises stops the copying.
    """
    files, done = 2 * sum(path.is_file() for path in source.rglob("*")), count()

    def counted(file: str, target: str) -> str:
        progress(next(done) / files)
        return copied(file, target)

    for to in (folder, folder / BASE):
        shutil.copytree(source, to, copy_function=counted, ignore=shutil.ignore_patterns("__pycache__", BASE))
    description = folder / DESCRIPTION
    said = description.read_text(encoding="utf-8").rstrip("\n")
    description.write_text(f'{said}\n{OWN_SINCE} = "{since}"\n', encoding="utf-8")


def copied(source: str, target: str) -> str:
    """The content alone: what is shipped may be protected against writing."""
    return str(shutil.copyfile(source, target))
