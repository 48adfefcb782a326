"""Content controls round blocks: which blocks stand in which, what makes two of them the same, how one is marked."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Final

from lxml import etree

from qa_drafter.redline.wordml.keys import Key, key_of
from qa_drafter.redline.wordml.names import CUSTOM_XML, CUSTOM_XML_PR, ID, SDT, SDT_CONTENT, SDT_END_PR, SDT_PR, Element
from qa_drafter.redline.wordml.tracked import Revisions

_WALLS: Final = frozenset({SDT, SDT_CONTENT, CUSTOM_XML})
CONTROLS: Final = frozenset({SDT, CUSTOM_XML})
SETTINGS: Final = frozenset({SDT_PR, SDT_END_PR, CUSTOM_XML_PR})

Path = tuple[Element, ...]
"""Controls, outermost first."""


def path_of(block: Sequence[Element]) -> Path:
    """The controls round a block; those round all of its elements when it has several."""
    first = _path(block[0])
    if len(block) == 1:
        return first
    last = _path(block[-1])
    shared = 0
    while shared < min(len(first), len(last)) and first[shared] is last[shared]:
        shared += 1
    return first[:shared]


def _path(element: Element) -> Path:
    parent = element.getparent()
    if parent is None or parent.tag not in _WALLS:
        return ()
    found: list[Element] = []
    for above in element.iterancestors():
        if above.tag not in _WALLS:
            break
        if above.tag in CONTROLS:
            found.append(above)
    return tuple(reversed(found))


def control_key(control: Element) -> Key:
    """What a control is, apart from its number and its content."""
    settings = control.find(SDT_PR)
    said = () if settings is None else tuple(sorted((key_of(c) for c in settings if c.tag != ID), key=repr))
    return (control.tag, tuple(sorted(control.attrib.items())), said)


def paths_key(paths: Sequence[Path]) -> Key:
    """Which blocks of a row stand in which controls: equal keys, equal nesting."""
    numbers: dict[Element, int] = {}
    keys = tuple([tuple([numbers.setdefault(control, len(numbers)) for control in path]) for path in paths])
    return (keys, tuple(control_key(control) for control in numbers)) if numbers else ()


def inside(control: Element) -> Element:
    """The element that holds a control's content."""
    found = control.find(SDT_CONTENT) if control.tag == SDT else control
    return etree.SubElement(control, SDT_CONTENT) if found is None else found


def emptied(control: Element) -> Element:
    """The control itself, nothing but its settings left in it."""
    holder = inside(control)
    for child in list(holder):
        if child.tag not in SETTINGS:
            holder.remove(child)
    return control


def shell_of(control: Element) -> Element:
    """A copy of an old control without content and without its number, which may be taken."""
    shell = etree.Element(control.tag, dict(control.attrib), control.nsmap)
    shell.extend(deepcopy(child) for child in control if child.tag in SETTINGS)
    settings = shell.find(SDT_PR)
    number = None if settings is None else settings.find(ID)
    if settings is not None and number is not None:
        settings.remove(number)
    inside(shell)
    return shell


def sole_control(row: Element) -> Element | None:
    """The control round a table row, when it holds nothing else."""
    holder = row.getparent()
    if holder is None or holder.tag != SDT_CONTENT or len(holder) != 1:
        return None
    return holder.getparent()


def mark_control(control: Element, mark: str, revisions: Revisions) -> None:
    """Says that the control itself, not what it holds, is inserted or deleted: marks round both of its tags."""
    holder = inside(control)
    opening, opened = revisions.control_range(mark)
    closing, closed = revisions.control_range(mark)
    control.addprevious(opening)
    first = next((n for n, child in enumerate(holder) if child.tag not in SETTINGS), len(holder))
    holder.insert(first, opened)
    holder.append(closing)
    control.addnext(closed)
