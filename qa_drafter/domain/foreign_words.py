"""What an outside library or the system says of a fault, as phrases: known sentences, and the rest as they are."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterable, Mapping
from typing import Final

from qa_drafter.domain.phrases import Phrase, phrase, verbatim

ANY: Final = "…"
"""Stands in a known sentence for words that differ each time."""


def told_by(known: Iterable[Phrase], said: str) -> Phrase:
    """The first of the known sentences that says this, with its facts; the words themselves where none does."""
    for sentence in known:
        if found := re.fullmatch(re.escape(sentence).replace(ANY, "(.+)"), said):
            return Phrase(sentence.template, *found.groups())
    return verbatim(said)


def told_by_system(error: OSError, otherwise: Phrase) -> Phrase:
    """Why the system refused; `otherwise` where it does not say."""
    return _SYSTEM.get(error.errno or 0) or (verbatim(error.strerror) if error.strerror else otherwise)


_SYSTEM: Final[Mapping[int, Phrase]] = {
    errno.EACCES: phrase("Permission denied"),
    errno.EBUSY: phrase("Device or resource busy"),
    errno.EEXIST: phrase("File exists"),
    errno.EINVAL: phrase("Invalid argument"),
    errno.EIO: phrase("Input/output error"),
    errno.EISDIR: phrase("Is a directory"),
    errno.ELOOP: phrase("Too many levels of symbolic links"),
    errno.EMFILE: phrase("Too many open files"),
    errno.ENAMETOOLONG: phrase("File name too long"),
    errno.ENOENT: phrase("No such file or directory"),
    errno.ENOEXEC: phrase("Exec format error"),
    errno.ENOSPC: phrase("No space left on device"),
    errno.ENOTDIR: phrase("Not a directory"),
    errno.ENOTEMPTY: phrase("Directory not empty"),
    errno.EPERM: phrase("Operation not permitted"),
    errno.EROFS: phrase("Read-only file system"),
    errno.ETIMEDOUT: phrase("Connection timed out"),
}
"""By its number, in the words of Linux: the text itself may be in the language of the system."""
