"""From text to XML: the one place where characters are escaped.

What is already XML has the type `Xml`, so that text is never printed unescaped nor escaped twice.
Strings, not element trees: a long agreement has thousands of paragraphs and cells, none of which
is looked at again before it is zipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NewType

Xml = NewType("Xml", str)
"""Well-formed content of a part."""

NOTHING: Final = Xml("")

_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = re.compile("(\n|\t)")
_NEEDS_CARE: Final = re.compile('[&<>"\n\t\r\x00-\x1f\ud800-\udfff\ufffe\uffff]')


def joined(parts: Iterable[Xml]) -> Xml:
    """The parts, one after the other."""
    return Xml("".join(parts))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def legible(text: str) -> str:
    """The text with a replacement character where XML allows none: a reader must see that something was there."""
    return _ILLEGAL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def attribute(text: str) -> Xml:
    """Text as the value of an attribute, on one line."""
    return Xml(_escaped(" ".join(legible(text).split())))


def element_text(text: str) -> Xml:
    """Text as the content of an element of a part that knows no line breaks: a property, an identity."""
    return Xml(_escaped(legible(text)))


def text_content(text: str) -> Xml:
    """Text as the content of a run; line breaks and tabs become Word's own."""
    if not _NEEDS_CARE.search(text):
        return Xml(f'<w:t xml:space="preserve">{text}</w:t>') if text else NOTHING
    return joined(map(_piece, _BREAKS.split(legible(text))))


def _piece(part: str) -> Xml:
    if part == "\n":
        return Xml("<w:br/>")
    if part == "\t":
        return Xml("<w:tab/>")
    return Xml(f'<w:t xml:space="preserve">{_escaped(part)}</w:t>') if part else NOTHING
