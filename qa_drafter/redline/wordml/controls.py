"""Block content controls: which blocks stand in which, and how blocks come in and go out."""

from __future__ import annotations

from collections.abc import Sequence

from qa_drafter.redline.wordml.names import CUSTOM_XML, SDT, SDT_CONTENT, SDT_PR, SECT_PR, TBL, VAL, Element, P, w


def title_of(control: Element) -> str:
    """The tag of a content control, or its title, or nothing."""
    properties = control.find(SDT_PR)
    if properties is None:
        return ""
    named = (properties.find(w(name)) for name in ("tag", "alias"))
    return next((element.get(VAL) or "" for element in named if element is not None), "")


def place_before(element: Element, following: Element | None, previous: Element | None, home: Element) -> None:
    """Brings an old block into the new tree, between two blocks and, where it can, in the control it stood in.

    A block whose control has no twin here stands outside all controls of its neighbours.
    """
    came_from = [title_of(control) for control in element.iterancestors(SDT)]
    if previous is not None and came_from == _titles_around(previous, home):
        previous.addnext(element)
    elif following is not None and came_from == _titles_around(following, home):
        following.addprevious(element)
    else:
        _place_outside(element, following, previous, home)


def _titles_around(element: Element, home: Element) -> list[str]:
    titles: list[str] = []
    for above in element.iterancestors():
        if above is home:
            break
        if above.tag == SDT:
            titles.append(title_of(above))
    return titles


def _place_outside(element: Element, following: Element | None, previous: Element | None, home: Element) -> None:
    if following is not None:
        around = set(previous.iterancestors()) if previous is not None else {home}
        while (parent := following.getparent()) is not None and parent is not home and parent not in around:
            following = parent
        following.addprevious(element)
    elif previous is not None:
        while (parent := previous.getparent()) is not None and parent is not home:
            previous = parent
        previous.addnext(element)
    else:
        last = home.find(SECT_PR)
        home.append(element) if last is None else last.addprevious(element)


def unwrap_new_controls(arrived: Sequence[Element], home: Element) -> list[str]:
    """Removes controls that hold nothing but blocks which arrived; answers their titles."""
    fresh = set(arrived)
    titles: list[str] = []
    for control in list(home.iter(SDT)) if fresh else ():
        inside = control.find(SDT_CONTENT)
        blocks = [] if inside is None else _blocks(inside)
        if inside is None or not blocks or not all(block in fresh for block in blocks):
            continue
        parent = control.getparent()
        if parent is not None and _is_block_control(inside):
            place = parent.index(control)
            titles.append(title_of(control))
            parent[place : place + 1] = list(inside)
    return titles


def _is_block_control(inside: Element) -> bool:
    return any(child.tag in (P, TBL, SDT, CUSTOM_XML) for child in inside)


def _blocks(inside: Element) -> list[Element]:
    found: list[Element] = []
    for child in inside:
        if child.tag in (P, TBL):
            found.append(child)
        elif child.tag == SDT and (deeper := child.find(SDT_CONTENT)) is not None:
            found.extend(_blocks(deeper))
    return found
