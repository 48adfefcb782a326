"""The log of the program: when it started, what it refused and what failed, for whoever helps its user.

No word of a document stands in it: of a refusal its kind and its sentence without the facts, of a fault its kind and
the places of the program. It never grows beyond two files of a set size; one that cannot be written is gone without.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_log_path

from qa_drafter import __version__
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import Phrase, phrase

LARGEST: Final = 200_000
"""Bytes from which on the log begins anew; the one before is kept beside it."""
_PACKAGE: Final = "qa_drafter"


def log_path() -> Path:
    """Where the log lies."""
    return user_log_path(_PACKAGE) / "qa_drafter.log"


class ProgramLog:
    """Appends lines to one file; `now` tells the time. `amiss` says why the last line could not be written."""

    def __init__(self, path: Path, now: Callable[[], str]) -> None:
        self.path, self._now = path, now
        self.amiss: Phrase | None = None

    def started(self) -> None:
        """The program begins: its edition, and the system it runs on."""
        self._write(f"started qa_drafter {__version__}, Python {platform.python_version()}, {platform.platform()}")

    def refused(self, error: QaDrafterError) -> None:
        """Something was refused: its kind, and the sentence without what it is about."""
        said = error.what.template if isinstance(error.what, Phrase) else "…"
        self._write(f"refused {type(error).__name__}: {said}")

    def failed(self, error: BaseException) -> None:
        """A fault: its kind, and where it happened, innermost last. Its own words may be those of a document."""
        places = (f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in _frames(error))
        self._write("\n".join((f"fault {type(error).__name__}", *places)))

    def last_lines(self, most: int) -> str:
        """The last lines, oldest first; none where nothing was written."""
        lines: list[str] = []
        for path in (self._older, self.path):
            with suppress(OSError):
                lines += path.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(lines[-most:])

    @property
    def _older(self) -> Path:
        return self.path.with_suffix(".1.log")

    def _write(self, words: str) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > LARGEST:
                self.path.replace(self._older)
            with self.path.open("a", encoding="utf-8", errors="replace", newline="\n") as file:
                file.write(f"{self._now()} {words}\n")
        except OSError as error:
            self.amiss = told_by_system(error, phrase("cannot be written"))
        else:
            self.amiss = None


def _frames(error: BaseException) -> traceback.StackSummary:
    return traceback.extract_tb(error.__traceback__)


def _short(place: str) -> str:
    """The path inside the program or its libraries: what stands before may name the user."""
    parts = Path(place).parts
    roots = [n for n, part in enumerate(parts) if part in (_PACKAGE, "site-packages", f"python{sys.version[:4]}")]
    return "/".join(parts[roots[-1] :]) if roots else parts[-1]
