"""What is wrong with a library, gathered: one run tells all of it, and no fault is told twice over."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TypeVar

from qa_drafter.domain.errors import LibraryDamaged

Value = TypeVar("Value")


class Faults:
    """The faults found so far, and the names that may yet exist: those in the text of a file that was not read.

    Without these, a fault in terms.yaml would make every clause that prints a term another fault.
    """

    def __init__(self) -> None:
        self.found: list[LibraryDamaged] = []
        self._words: dict[str, str] = {}
        self._unknown: set[str] = set()

    def attempt(self, read: Callable[[], Value], instead: Value, path: Path, *kinds: str) -> Value:
        """What `read` gives, or `instead` when it finds faults; `kinds` of names lie in the file at `path`."""
        try:
            return read()
        except LibraryDamaged as fault:
            self.found += fault.faults
            for kind in kinds:
                self.doubt(kind, path)
            return instead

    def doubt(self, kind: str, path: Path) -> None:
        """A name of this kind may stand in the file at `path`; any may, when that cannot be read or is empty."""
        try:
            words = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            words = ""
        if words.strip():
            self.add_words(kind, (words,))
        else:
            self._unknown.add(kind)

    def add_words(self, kind: str, words: Iterable[str]) -> None:
        """More text in which names of this kind may stand."""
        self._words[kind] = "\n".join((self._words.get(kind, ""), *words))

    def lacks(self, kind: str, name: str, known: Collection[str]) -> bool:
        """Whether `name` stands for nothing, however the faulty files will be mended."""
        if name in known or kind in self._unknown:
            return False
        bare = name.rpartition(".")[2] if kind == "topic" else name
        return not re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w-])", self._words.get(kind, ""))
