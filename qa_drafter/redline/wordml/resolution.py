"""Takes tracked changes out of a tree: every insertion kept and deletion dropped, or the other way round."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from lxml import etree

from qa_drafter.redline.wordml.hollow import filled_in, remove, sweep
from qa_drafter.redline.wordml.names import (
    ALT_CHUNK,
    BOOKMARK_END,
    BOOKMARK_START,
    CELL_DEL,
    CELL_INS,
    CELL_MERGE,
    CONTROL_DEL_END,
    CONTROL_DEL_START,
    CONTROL_INS_END,
    CONTROL_INS_START,
    CTRL_PR,
    CUSTOM_XML,
    CUSTOM_XML_PR,
    DEL,
    DEL_INSTR_TEXT,
    DEL_TEXT,
    FOOTER_REFERENCE,
    HEADER_REFERENCE,
    ID,
    INS,
    INSTR_TEXT,
    MOVE_FROM,
    MOVE_TO,
    NUM_PR,
    NUMBERING_CHANGE,
    PPR,
    PPR_CHANGE,
    PROPERTY_CHANGES,
    REVISION_RANGES,
    RPR,
    RPR_CHANGE,
    SDT,
    SDT_CONTENT,
    SECT_PR,
    SECT_PR_CHANGE,
    TBL,
    TBL_PR_EX,
    TC,
    TC_PR,
    TR,
    TR_PR,
    V_MERGE,
    VAL,
    W_NS,
    Element,
    P,
    T,
    w,
)  # fmt: skip

_ARRIVED: Final = frozenset({INS, MOVE_TO, CELL_INS})
_LEFT: Final = frozenset({DEL, MOVE_FROM, CELL_DEL})
REVISIONS: Final = _ARRIVED | _LEFT | PROPERTY_CHANGES | REVISION_RANGES | {CELL_MERGE, NUMBERING_CHANGE}
# What stays with the element when its properties go back to those of before.
_STAYS: Final = {
    PPR_CHANGE: (RPR, SECT_PR), RPR_CHANGE: (INS, DEL, MOVE_FROM, MOVE_TO),
    SECT_PR_CHANGE: (HEADER_REFERENCE, FOOTER_REFERENCE),
}  # fmt: skip
_BEFORE_MERGE: Final = frozenset(map(w, ("cnfStyle", "tcW", "gridSpan", "hMerge")))
_WORD: Final = f"{{{W_NS}}}"

_PROPERTIES: Final = frozenset({RPR, PPR, TR_PR, TC_PR, TBL_PR_EX})


def holds_revisions(root: Element) -> bool:
    """Whether the tree holds any tracked change."""
    return next(root.iter(*REVISIONS), None) is not None


def resolve_tree(root: Element, accept: bool, chosen: Collection[Element] | None = None) -> None:
    """Leaves the new state when `accept`, else the old one, and no mark; with `chosen` only of those marks."""
    marks = [mark for mark in root.iter(*REVISIONS) if chosen is None or mark in chosen]
    dropped = _LEFT if accept else _ARRIVED
    filled = filled_in(root)
    touched = {parent for mark in marks if (parent := mark.getparent()) is not None and parent.tag in _PROPERTIES}
    for mark in marks:
        if mark.tag in PROPERTY_CHANGES:
            remove(mark) if accept else _restore(mark)
        elif mark.tag == CELL_MERGE:
            _settle_merge(mark, accept)
    leaving = [mark for mark in marks if mark.tag in dropped]
    ends = _paragraph_ends(leaving)
    homes = [(mark, _parent_tag(mark)) for mark in leaving]
    lists = [mark.getparent() for mark, home in homes if home == NUM_PR]
    formulas = [_ancestor(mark, CTRL_PR) for mark, home in homes if home == CTRL_PR]
    rows = [_ancestor(mark, TR) for mark, home in homes if home == TR_PR]
    cells = [_ancestor(mark, TC) for mark in leaving if mark.tag in (CELL_INS, CELL_DEL)]
    for whole in [*rows, *cells, *lists]:
        remove(whole)
    for control in _controls_that_go(root, accept, marks if chosen is not None else None):
        _unwrap(control)
    for mark in marks:
        _unwrap_or_drop(mark, dropped)
    for sign in formulas:
        _take_apart(sign)
    if chosen is None:
        _say_again(root)
    sweep(filled)
    for paragraph in reversed(ends):
        _merge_into_next(paragraph)
    sweep(filled)
    _drop_empty(touched)


def _parent_tag(element: Element) -> str:
    parent = element.getparent()
    return "" if parent is None else str(parent.tag)


def _ancestor(element: Element, tag: str) -> Element | None:
    return next(element.iterancestors(tag), None)


def _restore(change: Element) -> None:
    """Puts the properties of before in the place of the present ones."""
    properties = change.getparent()
    before = change[0] if len(change) else None
    if properties is None:
        return
    keep = _STAYS.get(str(change.tag), (INS, DEL, CELL_INS, CELL_DEL))
    stays = [child for child in properties if child.tag in keep]
    for child in list(properties):
        properties.remove(child)
    old = list(before) if before is not None else []
    first = stays if change.tag in (RPR_CHANGE,) or properties.tag == SECT_PR else []
    properties.extend([*first, *old, *(stays if not first else [])])


def _settle_merge(mark: Element, accept: bool) -> None:
    """Writes out whether a cell goes on with the one above it, after or before somebody merged or split it."""
    settings = mark.getparent()
    value = {"rest": "restart", "cont": "continue"}.get(mark.get(w("vMerge" if accept else "vMergeOrig")) or "")
    if settings is None:
        return
    for merge in settings.findall(V_MERGE):
        settings.remove(merge)
    if value is not None:
        merge = etree.Element(V_MERGE)
        merge.set(VAL, value)
        first = sum(child.tag in _BEFORE_MERGE for child in settings)
        settings.insert(first, merge)


def _paragraph_ends(leaving: Iterable[Element]) -> list[Element]:
    """Paragraphs whose mark goes away."""
    ends = []
    for mark in leaving:
        holder = mark.getparent()
        if holder is not None and holder.tag == RPR and _parent_tag(holder) == PPR:
            paragraph = holder.getparent()
            above = None if paragraph is None else paragraph.getparent()
            if above is not None:
                ends.append(above)
    return ends


def _controls_that_go(root: Element, accept: bool, chosen: Collection[Element] | None) -> list[Element]:
    """Content controls whose tags stand in a range of markup that came or went."""
    starts, ends = (CONTROL_DEL_START, CONTROL_DEL_END) if accept else (CONTROL_INS_START, CONTROL_INS_END)
    open_: set[str] = set()
    found: list[Element] = []
    for element in root.iter(starts, ends, SDT, CUSTOM_XML):
        if element.tag == ends:
            open_.discard(element.get(ID) or "")
        elif element.tag != starts:
            found += [element] if open_ else []
        elif chosen is None or element in chosen:
            open_.add(element.get(ID) or "")
    return found


def _unwrap(control: Element) -> None:
    """Leaves what a content control holds in the control's place."""
    holder = control.find(SDT_CONTENT) if control.tag == SDT else control
    for child in list(holder) if holder is not None else ():
        if child.tag != CUSTOM_XML_PR:
            control.addprevious(child)
    remove(control)


def _take_apart(control: Element | None) -> None:
    """Leaves what a fraction, a root and the like holds in its place; `control` is its sign's formatting."""
    settings = None if control is None else control.getparent()
    formula = None if settings is None else settings.getparent()
    if formula is None:
        return
    for argument in formula:
        for child in list(argument) if argument is not settings else ():
            formula.addprevious(child)
    remove(formula)


def _unwrap_or_drop(mark: Element, dropped: frozenset[str]) -> None:
    if mark.tag not in dropped and mark.tag not in (CELL_MERGE, NUMBERING_CHANGE):
        if mark.tag in _LEFT:
            _say_again(mark)
        for child in list(mark) if mark.getparent() is not None else ():
            mark.addprevious(child)
    remove(mark)


def _say_again(root: Element) -> None:
    """Deleted text becomes text."""
    for text in list(root.iter(DEL_TEXT, DEL_INSTR_TEXT)):
        text.tag = T if text.tag == DEL_TEXT else INSTR_TEXT


def _merge_into_next(paragraph: Element) -> None:
    """The paragraph's content goes to the front of the next one, whose settings hold for both."""
    if paragraph.getparent() is None:
        return
    content = [child for child in paragraph if child.tag != PPR]
    following = _following(paragraph)
    if following is None or following.tag != P:
        if following is not None and not _visible(content):
            remove(paragraph)
        return
    _put_in_front(following, content if _visible(content) else _halves(content))
    remove(paragraph)


def _put_in_front(paragraph: Element, content: list[Element]) -> None:
    """Behind the settings. Places are not counted, for a paragraph may take in thousands of others."""
    first = next(iter(paragraph), None)
    if first is None:
        paragraph.extend(content)
    elif first.tag == PPR:
        for child in reversed(content):
            first.addnext(child)
    else:
        for child in content:
            first.addprevious(child)


def _following(paragraph: Element) -> Element | None:
    """The next block, through the walls of content controls but not out of the cell or story."""
    here: Element | None = paragraph
    while here is not None:
        for sibling in here.itersiblings():
            if sibling.tag in (SDT, CUSTOM_XML):
                if (inside := next(sibling.iter(P, TBL), None)) is not None:
                    return inside
            elif sibling.tag in (P, TBL, ALT_CHUNK) or _is_foreign(sibling):
                return sibling
        here = here.getparent()
        if here is None or here.tag not in (SDT_CONTENT, SDT, CUSTOM_XML):
            return None
    return None


def _is_foreign(element: Element) -> bool:
    """Whether it is of a vocabulary that is not Word's; comments are of none."""
    return isinstance(element.tag, str) and not element.tag.startswith(_WORD)


def _visible(content: list[Element]) -> bool:
    return any(child.tag not in (BOOKMARK_START, BOOKMARK_END) for child in content)


def _halves(content: list[Element]) -> list[Element]:
    """Ends of bookmarks whose other end stands elsewhere."""
    ids = [child.get(ID) for child in content]
    return [child for child in content if ids.count(child.get(ID)) == 1]


def _drop_empty(touched: set[Element]) -> None:
    """Removes settings that held nothing but marks; a paragraph's mark formatting before the paragraph's settings."""
    for properties in sorted(touched, key=lambda e: e.tag != RPR):
        holder = properties.getparent()
        if not len(properties):
            remove(properties)
        if holder is not None and holder.tag == PPR and not len(holder):
            remove(holder)
