"""Compares two Word files and writes the difference as tracked changes. Bytes in, bytes out; see README.md.

Names are loaded when first used, so that a caller who only wants spans does not wait for the XML machinery.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_drafter.redline.compare import compare as compare
    from qa_drafter.redline.errors import DamagedPackage as DamagedPackage
    from qa_drafter.redline.errors import EncryptedFile as EncryptedFile
    from qa_drafter.redline.errors import NoSuchChange as NoSuchChange
    from qa_drafter.redline.errors import NotAWordFile as NotAWordFile
    from qa_drafter.redline.errors import RedlineError as RedlineError
    from qa_drafter.redline.errors import RedlineSelfCheckFailed as RedlineSelfCheckFailed
    from qa_drafter.redline.errors import TooLarge as TooLarge
    from qa_drafter.redline.likeness import share_in_common as share_in_common
    from qa_drafter.redline.marked_changes import numbers_in as numbers_in
    from qa_drafter.redline.marked_text import MarkedParagraph as MarkedParagraph
    from qa_drafter.redline.marked_text import MarkedStory as MarkedStory
    from qa_drafter.redline.marked_text import marked_text_of as marked_text_of
    from qa_drafter.redline.model import MARK_ALL as MARK_ALL
    from qa_drafter.redline.model import Change as Change
    from qa_drafter.redline.model import ChangeKind as ChangeKind
    from qa_drafter.redline.model import Comparison as Comparison
    from qa_drafter.redline.model import Marking as Marking
    from qa_drafter.redline.model import NotTracked as NotTracked
    from qa_drafter.redline.model import Stamp as Stamp
    from qa_drafter.redline.noise import Noise as Noise
    from qa_drafter.redline.noise import noise_between as noise_between
    from qa_drafter.redline.passages import Passage as Passage
    from qa_drafter.redline.passages import Stretch as Stretch
    from qa_drafter.redline.passages import WordText as WordText
    from qa_drafter.redline.passages import passages_of as passages_of
    from qa_drafter.redline.reader import Line as Line
    from qa_drafter.redline.reader import Revision as Revision
    from qa_drafter.redline.reader import StoryText as StoryText
    from qa_drafter.redline.reader import View as View
    from qa_drafter.redline.reader import ending_of as ending_of
    from qa_drafter.redline.reader import revisions_of as revisions_of
    from qa_drafter.redline.reader import text_of as text_of
    from qa_drafter.redline.resolve import accept_all as accept_all
    from qa_drafter.redline.resolve import reject_all as reject_all
    from qa_drafter.redline.text_diff import Span as Span
    from qa_drafter.redline.text_diff import SpanKind as SpanKind
    from qa_drafter.redline.text_diff import spans_between as spans_between
    from qa_drafter.redline.tracked_changes import TrackedChange as TrackedChange
    from qa_drafter.redline.tracked_changes import changes_in as changes_in
    from qa_drafter.redline.tracked_changes import resolve_chosen as resolve_chosen
    from qa_drafter.redline.wordml.shown import Mark as Mark
    from qa_drafter.redline.wordml.shown import MarkedWords as MarkedWords

_HOME = {
    "compare": ("compare",),
    "errors": (
        "RedlineError",
        "NotAWordFile",
        "EncryptedFile",
        "DamagedPackage",
        "TooLarge",
        "RedlineSelfCheckFailed",
        "NoSuchChange",
    ),
    "likeness": ("share_in_common",),
    "marked_changes": ("numbers_in",),
    "marked_text": ("MarkedParagraph", "MarkedStory", "marked_text_of"),
    "model": ("MARK_ALL", "Change", "ChangeKind", "Comparison", "Marking", "NotTracked", "Stamp"),
    "noise": ("Noise", "noise_between"),
    "passages": ("Passage", "Stretch", "WordText", "passages_of"),
    "reader": ("Line", "Revision", "StoryText", "View", "ending_of", "revisions_of", "text_of"),
    "resolve": ("accept_all", "reject_all"),
    "tracked_changes": ("TrackedChange", "changes_in", "resolve_chosen"),
    "text_diff": ("Span", "SpanKind", "spans_between"),
    "wordml.shown": ("Mark", "MarkedWords"),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = sorted(_MODULE_OF)


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value
