"""Compares two Word files and writes the difference as tracked changes. Bytes in, bytes out; see README.md.

Names are loaded when first used, so that a caller who only wants spans does not wait for the XML machinery.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_drafter.redline.compare import compare as compare
    from qa_drafter.redline.errors import (
        DamagedPackage as DamagedPackage, EncryptedFile as EncryptedFile, NotAWordFile as NotAWordFile,
        RedlineError as RedlineError, RedlineSelfCheckFailed as RedlineSelfCheckFailed, TooLarge as TooLarge,
    )  # fmt: skip
    from qa_drafter.redline.model import (
        Change as Change, ChangeKind as ChangeKind, Comparison as Comparison, NotTracked as NotTracked, Stamp as Stamp,
    )  # fmt: skip
    from qa_drafter.redline.reader import (
        Line as Line, Revision as Revision, StoryText as StoryText, revisions_of as revisions_of, text_of as text_of,
    )  # fmt: skip
    from qa_drafter.redline.resolve import accept_all as accept_all, reject_all as reject_all
    from qa_drafter.redline.text_diff import Span as Span, SpanKind as SpanKind, spans_between as spans_between

_HOME = {
    "compare": ("compare",),
    "errors": ("RedlineError", "NotAWordFile", "EncryptedFile", "DamagedPackage", "TooLarge", "RedlineSelfCheckFailed"),
    "model": ("Change", "ChangeKind", "Comparison", "NotTracked", "Stamp"),
    "reader": ("Line", "Revision", "StoryText", "revisions_of", "text_of"),
    "resolve": ("accept_all", "reject_all"),
    "text_diff": ("Span", "SpanKind", "spans_between"),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = sorted(_MODULE_OF)


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value
