"""What a user can be told and can act on. Errors carry facts; a face chooses words and place.

A bug is never one of these: it stays an ordinary exception and reaches the crash dialog.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_drafter.domain.phrases import Phrase, joined, phrase


class QaDrafterError(Exception):
    """Root of everything this program refuses.

    `where` names the file and the place in it, a phrase where the program has words for the place; `what` the fault,
    `remedy` what the user can do, both as phrases, so that a face says them in its language.
    """

    def __init__(self, where: str, what: Phrase, remedy: Phrase) -> None:
        super().__init__(where, what, remedy)
        self.where, self.what, self.remedy = where, what, remedy

    def __str__(self) -> str:
        """The refusal in one line."""
        said = f"{self.what}; {self.remedy}"
        return f"{self.where}: {said}" if self.where else said

    def name_file(self, path: str) -> None:
        """Say that the place lies in the file at `path`, where the refusal does not name it yet."""
        if not self.where.startswith(path):
            self.where = path if self.where in ("", "agreement") else joined(", ", (path, self.where))


class DealRefused(QaDrafterError):
    """A deal file that is missing, unreadable, or holds a key or value outside the vocabulary."""


class LibraryDamaged(QaDrafterError):
    """A clause library whose files contradict their format or one another: the first fault, and the `others`."""

    def __init__(self, where: str, what: Phrase, remedy: Phrase, others: tuple[LibraryDamaged, ...] = ()) -> None:
        super().__init__(where, what, remedy)
        self.others = others

    def __str__(self) -> str:
        """The first fault in one line, and where to read of the others."""
        count = len(self.others)
        more = f" (and {count} more {'fault' if count == 1 else 'faults'}: see `library check`)" if count else ""
        return f"{super().__str__()}{more}"

    @property
    def faults(self) -> tuple[LibraryDamaged, ...]:
        """Every fault by itself."""
        return (LibraryDamaged(self.where, self.what, self.remedy), *self.others)

    @classmethod
    def of(cls, faults: Sequence[LibraryDamaged]) -> LibraryDamaged:
        """Several faults, at least one, as one refusal."""
        first, *others = (single for fault in faults for single in fault.faults)
        return cls(first.where, first.what, first.remedy, tuple(others))


class ClauseRefused(QaDrafterError):
    """A clause text that the library cannot take: it departs from the format, or asks for what does not exist."""


class LifecycleRefused(QaDrafterError):
    """An act that the state of a library text, or its author, forbids."""


class PreferencesRefused(QaDrafterError):
    """A preferences file that cannot be understood."""


class ProfileRefused(QaDrafterError):
    """A profile of comparisons that cannot be read, kept or used."""


class AgreementRefused(QaDrafterError):
    """An agreement file that cannot be opened: not one of ours, damaged, newer, or in use."""


class WordFileRefused(QaDrafterError):
    """A Word file that cannot be read, compared or written."""


class WordFileUnread(WordFileRefused):
    """A Word file that cannot be read."""


class WorkbookRefused(QaDrafterError):
    """An Excel workbook that cannot be read or written, or whose matrices are not those of the agreement."""

    def name_file(self, path: str) -> None:
        """Nothing more: the place lies in the workbook, which is named already."""


class UnknownName(QaDrafterError):
    """An id that the agreement or the library does not hold; `known` lists close ones."""

    def __init__(self, where: str, kind: Phrase, name: str, known: tuple[str, ...] = ()) -> None:
        close = phrase("did you mean {0}?", joined(", ", known))
        hint = close if known else phrase("use `show` to list each {0}", kind)
        super().__init__(where, phrase("no {0} {1}", kind, repr(name)), hint)
        self.kind, self.name, self.known = kind, name, known


class ValueRefused(QaDrafterError):
    """A value that its place cannot hold: a word where a number of days belongs, an unknown duty."""


class LawBroken(QaDrafterError):
    """An act that would leave a matrix row without exactly one A or without an R, or against a rule of the field."""


class EditOutOfDate(QaDrafterError):
    """An edit whose `was` is no longer what the agreement holds: it was made for another state."""


class WordingRefused(QaDrafterError):
    """Own wording that cannot be placed: a dangling reference, an unknown mark, an empty text."""


class ArticleNeeded(QaDrafterError):
    """An article that cannot go: what would remain refers to it."""


class MatrixNeeded(QaDrafterError):
    """The last printed row of a matrix that cannot go: an article refers to the matrix."""


class NothingToDo(QaDrafterError):
    """An act that would change nothing, refused so that no empty version or edit is recorded."""


class Cancelled(QaDrafterError):
    """The user stopped a long act; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("", phrase("stopped on request"), phrase("nothing was changed"))
