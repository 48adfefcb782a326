"""Word files that were handed out: whether somebody has changed one since it was written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from qa_drafter.services.progress import Progress, no_progress

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A file as it was written and as it was seen last; digests are SHA-256.

    `version` is the saved version that it holds, empty for a working copy; `told` the digest of the change that the
    user has heard of. `size` in bytes and `time` in nanoseconds tell without reading it that a file is as it was.
    """

    path: Path
    version: str
    written: str
    seen: str
    size: int
    time: int
    told: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether the file holds something else than was written."""
        return self.seen != self.written

    @property
    def is_news(self) -> bool:
        """Whether it was changed, and nobody has heard of it."""
        return self.is_changed and self.seen != self.told

    def heard(self) -> HandedOut:
        """The same once the user has heard of the change."""
        return replace(self, told=self.seen)


def handed_out(path: Path, version: str) -> HandedOut:
    """A file that has just been written; OSError when it cannot be read."""
    state = path.stat()
    digest = _digest(path)
    return HandedOut(path, version, digest, digest, state.st_size, state.st_mtime_ns)


def looked_at(files: Iterable[HandedOut], progress: Progress = no_progress) -> tuple[HandedOut, ...]:
    """The same files as they are now. Only one whose size or time is another is read; one that cannot be, stays."""
    return tuple(_looked_at(file, progress) for file in files)


def _looked_at(file: HandedOut, progress: Progress) -> HandedOut:
    try:
        state = file.path.stat()
        if (state.st_size, state.st_mtime_ns) == (file.size, file.time):
            return file
        return replace(file, seen=_digest(file.path, progress), size=state.st_size, time=state.st_mtime_ns)
    except (OSError, ValueError):  # gone, on a drive that is not there, held by Word, or a name that no system takes
        return file


def _digest(path: Path, progress: Progress = no_progress) -> str:
    found = hashlib.sha256()
    with path.open("rb") as content:
        while piece := content.read(_PIECE):
            progress(0.0)  # so that a file that somebody made huge does not keep the window from closing
            found.update(piece)
    return found.hexdigest()
