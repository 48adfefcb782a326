"""Style and numbering definitions: which styles are headings, and how those of an old file come into a new one."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from qa_drafter.redline.wordml.keys import key_of
from qa_drafter.redline.wordml.names import (
    ABSTRACT_NUM,
    ABSTRACT_NUM_ID,
    BASED_ON,
    NAME,
    NUM,
    NUM_ID,
    OUTLINE_LVL,
    PPR,
    R_NS,
    STYLE,
    STYLE_ID,
    VAL,
    W_NS,
    Element,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.xml import written


def heading_styles(package: Package) -> frozenset[str]:
    """Ids of the styles that put a paragraph into the outline, by their own setting, name or parent."""
    styles = _styles(package)
    found = {name for name, style in styles.items() if _is_heading(style)}
    for name, style in styles.items():
        parent = style.find(BASED_ON)
        if parent is not None and parent.get(VAL) in found:
            found.add(name)
    return frozenset(found)


def _is_heading(style: Element) -> bool:
    name = style.find(w("name"))
    settings = style.find(PPR)
    level = None if settings is None else settings.find(OUTLINE_LVL)
    named = name is not None and (name.get(VAL) or "").lower().startswith("heading")
    return named or (level is not None and (level.get(VAL) or "9") < "9")


def _styles(package: Package) -> dict[str, Element]:
    part = package.related(package.main, "styles")
    if part is None:
        return {}
    return {style.get(STYLE_ID) or "": style for style in package.tree(part).iter(STYLE)}


def bring_styles(old: Package, new: Package) -> list[str]:
    """Adds the styles that only `old` has; answers the ids of those that both have and that differ."""
    theirs, mine = old.related(old.main, "styles"), new.related(new.main, "styles")
    if theirs is None or mine is None or old.content(theirs) == new.content(mine):
        return []
    known = _styles(new)
    differ: list[str] = []
    for name, style in _styles(old).items():
        if name not in known:
            copied = deepcopy(style)
            copied.attrib.pop(w("default"), None)
            new.tree(mine).append(copied)
        elif key_of(style) != key_of(known[name]):
            differ.append(name)
    return sorted(differ)


def bring_numbering(
    old: Package, new: Package, used: Sequence[str], also_used: Sequence[str]
) -> tuple[dict[str, str], list[str]]:  # fmt: skip
    """Finds for each list of `used`, in the order of the text, the new file's list that answers to it, or brings it.

    `also_used` are the lists of the new text, in order. Answers the new number of every old one that needs another,
    and the numbers whose definitions differ.
    """
    theirs, mine = old.related(old.main, "numbering"), new.related(new.main, "numbering")
    if theirs is None or (mine is not None and old.content(theirs) == new.content(mine)):
        return {}, []
    if mine is None:
        mine = _new_numbering(new)
    source, target = old.tree(theirs), new.tree(mine)
    lists = {num.get(NUM_ID) or "": num for num in source.findall(NUM)}
    known = {num.get(NUM_ID) or "": num for num in target.findall(NUM)}
    answers = _answers(lists, known, source, target, used, also_used)
    renumbered: dict[str, str] = {}
    differ: list[str] = []
    for number in dict.fromkeys(n for n in used if n in lists):
        if number in answers:
            renumbered[number] = answers[number]
        elif number in known and number not in answers.values() and number in also_used:
            differ.append(number)
        else:
            renumbered[number] = _add_list(lists[number], source, target)
    return {old: new for old, new in renumbered.items() if old != new}, differ


def _answers(
    lists: dict[str, Element], known: dict[str, Element], source: Element, target: Element,
    used: Sequence[str], also_used: Sequence[str],
) -> dict[str, str]:  # fmt: skip
    """Lists that count alike: those of one number, then in the order in which the texts use them."""
    here = {
        number: _definition(known[number], target) for number in dict.fromkeys([*also_used, *known]) if number in known
    }
    wanted = {number: _definition(lists[number], source) for number in dict.fromkeys(used) if number in lists}
    answers = {number: number for number, counts in wanted.items() if here.get(number) == counts}
    free = [number for number in here if number not in answers.values()]
    for number, counts in wanted.items():
        twin = next((n for n in free if here[n] == counts), None) if number not in answers else None
        if twin is not None:
            answers[number] = twin
            free.remove(twin)
    return answers


def _new_numbering(new: Package) -> str:
    name = new.free_name(posixpath.join(posixpath.dirname(new.main), "numbering.xml"))
    root = etree.Element(w("numbering"), nsmap={"w": W_NS})
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    new.add(name, written(root), kind)
    new.relationships(new.main).add(f"{R_NS}/numbering", "/" + name, external=False)
    return name


def _abstract(num: Element, root: Element) -> Element | None:
    pointer = num.find(ABSTRACT_NUM_ID)
    number = None if pointer is None else pointer.get(VAL)
    return next((a for a in root.findall(ABSTRACT_NUM) if a.get(ABSTRACT_NUM_ID) == number), None)


def _definition(num: Element, root: Element) -> tuple[object, ...]:
    abstract = _abstract(num, root)
    levels = () if abstract is None else tuple(key_of(child) for child in abstract if child.tag == w("lvl"))
    return (levels, tuple(key_of(child) for child in num if child.tag != ABSTRACT_NUM_ID))


def _add_list(num: Element, source: Element, target: Element) -> str:
    abstract = _abstract(num, source)
    copied = deepcopy(num)
    number = _free(target.findall(NUM), NUM_ID)
    copied.set(NUM_ID, number)
    if abstract is not None:
        definition = deepcopy(abstract)
        definition.set(ABSTRACT_NUM_ID, _free(target.findall(ABSTRACT_NUM), ABSTRACT_NUM_ID))
        for name in ("nsid", "tmpl", NAME):
            for child in definition.findall(w(name) if name != NAME else name):
                definition.remove(child)
        last = target.findall(ABSTRACT_NUM)
        last[-1].addnext(definition) if last else target.insert(0, definition)
        pointer = copied.find(ABSTRACT_NUM_ID)
        if pointer is not None:
            pointer.set(VAL, definition.get(ABSTRACT_NUM_ID) or "")
    last = target.findall(NUM)
    last[-1].addnext(copied) if last else target.append(copied)
    return number


def _free(elements: list[Element], attribute: str) -> str:
    values = (element.get(attribute) or "" for element in elements)
    return str(max((int(value) for value in values if value.isdecimal() and len(value) < 10), default=0) + 1)
