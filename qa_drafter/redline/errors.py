"""What can go wrong, as facts. The caller chooses the words and knows the files; this package never sees a path."""

from __future__ import annotations


class RedlineError(Exception):
    """Root of everything this package refuses. A bug is an ordinary exception and not one of these."""


class NotAWordFile(RedlineError):
    """The bytes are no Word document that can be compared; `because` says what they are instead."""

    def __init__(self, because: str) -> None:
        super().__init__(f"not a Word document: {because}")
        self.because = because


class EncryptedFile(NotAWordFile):
    """A password protects the file, or it is in the binary format of before 2007 (the two look alike from outside)."""

    def __init__(self) -> None:
        super().__init__("it is protected by a password, or in the old .doc format")


class DamagedPackage(RedlineError):
    """A Word file whose package is broken; `part` names the place inside it ('' for the package as a whole)."""

    def __init__(self, part: str, because: str) -> None:
        super().__init__(f"damaged Word file: {part or 'the package'}: {because}")
        self.part, self.because = part, because


class TooLarge(RedlineError):
    """A size passes a cap that protects memory and time. Both figures in the unit that `what` states."""

    def __init__(self, what: str, size: int, limit: int) -> None:
        super().__init__(f"too large: {what}: {size}, at most {limit}")
        self.what, self.size, self.limit = what, size, limit


class RedlineSelfCheckFailed(RedlineError):
    """The finished redline does not resolve to both inputs, so it was not handed out.

    `view` is 'accepted' (should equal the new document) or 'original' (should equal the old one).
    """

    def __init__(self, where: str, view: str, expected: str, found: str) -> None:
        super().__init__(f"redline self-check failed at {where}, {view} view: expected {expected!r}, found {found!r}")
        self.where, self.view, self.expected, self.found = where, view, expected, found


class NoSuchChange(RedlineError):
    """Somebody names a tracked change that the file does not have; `count` is how many it has."""

    def __init__(self, number: int, count: int) -> None:
        super().__init__(f"no tracked change {number}: the file has {count}")
        self.number, self.count = number, count
