"""Names for new clauses: three letters of the section, and a word of the title that no other clause has."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from qa_drafter.domain.identifiers import ClauseId, SectionId
from qa_drafter.domain.library import ClauseLibrary

_WORD: Final = re.compile(r"[A-Z0-9]+")
_LETTER: Final = re.compile(r"[A-Z]")
_IDLE: Final = frozenset({"A", "AN", "AND", "AT", "BY", "FOR", "FROM", "IN", "OF", "ON", "OR", "THE", "TO", "WITH"})
_LONGEST: Final = 12
_NAMELESS: Final = "IMPORT"
"""For a title in letters that no clause id can hold."""


class DraftNames:
    """Gives out clause ids that neither the library nor an earlier draft has."""

    def __init__(self, library: ClauseLibrary) -> None:
        self._taken = {str(clause.id) for clause in library.clauses}
        used: dict[str, Counter[str]] = {}
        for clause in library.clauses:
            used.setdefault(clause.topic.partition(".")[0], Counter())[clause.id.partition("-")[0]] += 1
        self._codes = {section: counted.most_common(1)[0][0] for section, counted in used.items()}

    def new(self, section: SectionId, title: str) -> ClauseId:
        """An id for a clause of this section and title."""
        code = self._codes.get(section) or "".join(_LETTER.findall(section.upper()))[:3].ljust(3, "X")
        words = [word[:_LONGEST] for word in _WORD.findall(title.upper()) if word not in _IDLE and len(word) > 2]
        wished = [f"{code}-{word}" for word in words or [_NAMELESS]]
        name = next((name for name in wished if name not in self._taken), None) or self._numbered(wished[0])
        self._taken.add(name)
        return ClauseId(name)

    def _numbered(self, name: str) -> str:
        number = 2
        while f"{name}{number}" in self._taken:
            number += 1
        return f"{name}{number}"
