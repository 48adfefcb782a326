"""A key says whether two elements mean the same: equal keys, equal meaning.

Left out is what Word writes for its own use: revision save ids, paragraph ids, drawing ids, proofing marks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final, TypeAlias

from qa_drafter.redline.wordml.names import (
    DEL,
    DOC_PR,
    INS,
    LAST_RENDERED_PAGE_BREAK,
    MOVE_FROM,
    MOVE_TO,
    OFFICE_NS,
    OLE_OBJECT,
    PROOF_ERR,
    PROPERTY_CHANGES,
    RANGE_MARKERS,
    TXBX_CONTENT,
    VML_NS,
    W14_NS,
    Element,
    w,
)  # fmt: skip

Key: TypeAlias = tuple[object, ...]

_EMPTY: Final[Key] = ()
_OWN_USE: Final = frozenset({
    w("rsidR"), w("rsidRPr"), w("rsidRDefault"), w("rsidP"), w("rsidDel"), w("rsidTr"), w("rsidSect"),
    f"{{{W14_NS}}}paraId", f"{{{W14_NS}}}textId",
    "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}editId",
    "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}anchorId",
})  # fmt: skip
_NO_MEANING: Final = frozenset({PROOF_ERR, LAST_RENDERED_PAGE_BREAK}) | RANGE_MARKERS
_ON: Final = frozenset({"1", "true", "on"})
MARKS: Final = frozenset({INS, DEL, MOVE_FROM, MOVE_TO}) | PROPERTY_CHANGES


def key_of(element: Element) -> Key:
    """The meaning of an element with all it holds."""
    attributes = element.attrib
    own: Key = _EMPTY
    if len(attributes):
        numbers = _numbers_of(str(element.tag))
        own = tuple(sorted((n, v) for n, v in attributes.items() if n not in _OWN_USE and n not in numbers))
    if not len(element):
        return (element.tag, own, element.text or "")
    if element.tag == TXBX_CONTENT:
        return (element.tag,)  # a story of its own, compared as one
    children = tuple(key_of(child) for child in element if isinstance(child.tag, str) and child.tag not in _NO_MEANING)
    said = "".join([(element.text or "").strip(), *((child.tail or "").strip() for child in element)])
    return (element.tag, own, said, children)


def _numbers_of(tag: str) -> tuple[str, ...]:
    """Attributes by which a drawing or an embedded object is known in its file alone."""
    if tag == DOC_PR or tag.startswith(f"{{{VML_NS}}}"):
        return ("id", "type", f"{{{OFFICE_NS}}}spid")
    return ("ShapeID", "ObjectID") if tag == OLE_OBJECT else ()


def properties_key(properties: Element | None, leave_out: Collection[str] = MARKS) -> Key:
    """The meaning of a properties element: its settings in any order. Absent and empty mean the same."""
    if properties is None or not len(properties):
        return _EMPTY
    return settings_key(child for child in properties if child.tag not in leave_out)


def settings_key(settings: Iterable[Element]) -> Key:
    """The meaning of loose settings, in any order."""
    keys = [_setting(child) for child in settings if isinstance(child.tag, str)]
    return tuple(sorted(keys, key=repr)) if len(keys) > 1 else tuple(keys)


def _setting(child: Element) -> Key:
    """A switch that is on may be written in four ways."""
    if not len(child) and len(child.attrib) == 1 and child.get(w("val")) in _ON:
        return (child.tag, _EMPTY, "")
    return key_of(child)
