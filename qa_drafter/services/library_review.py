"""A clause text read before it is kept: in the format, and with names that exist."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import ClauseRefused, LibraryDamaged
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import counted, in_line, verbatim
from qa_drafter.library_files.clause_files import clause_of
from qa_drafter.library_files.faults import Faults
from qa_drafter.library_files.library_names import text_faults
from qa_drafter.services.library import TextReview


@dataclass(frozen=True, slots=True)
class ReviewedText:
    """The content of a clause file with the text that it states, None when it states none, and all its faults."""

    text: ClauseVersion | None
    faults: tuple[LibraryDamaged, ...]

    def sound(self) -> ClauseVersion:
        """The text; ClauseRefused tells its first fault, and how many more there are."""
        if self.text is not None and not self.faults:
            return self.text
        first, more = self.faults[0], len(self.faults) - 1
        said = counted(more, "{1} (and {0} more fault)", "{1} (and {0} more faults)", first.what)
        raise ClauseRefused(first.where, said if more else first.what, first.remedy)


def reviewed(content: str, where: str, library: ClauseLibrary, *, from_line: int = 1) -> ReviewedText:
    """What `content`, named `where`, states, and whether the library could take it.

    `from_line`: of it, the one that is the first line of what the person gave.
    """
    try:
        text = clause_of(content, where)
    except LibraryDamaged as refusal:
        return ReviewedText(None, refusal.faults)
    faults = (*text_faults(text, library, where, content), *_of_words(text, where, library, from_line))
    return ReviewedText(text, faults)


def _of_words(text: ClauseVersion, where: str, library: ClauseLibrary, from_line: int) -> Iterator[LibraryDamaged]:
    # a text may refer to its own clause, new as that may be
    review = TextReview(replace(library, clauses=(*library.clauses, text)), Faults())
    for fault in review.faults_of(text):
        what, remedy = map(verbatim, fault.message.facts)
        yield LibraryDamaged(in_line(where, fault.line - from_line + 1), what, remedy)
