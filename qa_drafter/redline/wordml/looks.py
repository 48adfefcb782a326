"""What the styles of a package make of a paragraph: its place in the outline, and whether its words stand out."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from qa_drafter.redline.wordml.names import (
    BASED_ON,
    OUTLINE_LVL,
    PPR,
    PSTYLE,
    RPR,
    RSTYLE,
    STYLE,
    STYLE_ID,
    VAL,
    Element,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package

_DEEPEST: Final = 12
"""Styles that build on one another before the program believes in a circle."""
_HEADING: Final = re.compile(r"heading ([1-9])")
_OFF: Final = frozenset({"0", "false", "off", "none"})
_TELLING: Final = (w("b"), w("u"))


class Looks:
    """The paragraph and character styles of one package."""

    def __init__(self, package: Package) -> None:
        part = package.related(package.main, "styles")
        styles = package.tree(part).iter(STYLE) if part is not None else ()
        self._styles = {style.get(STYLE_ID) or "": style for style in styles}
        self._level_of_style = cache(self._of_style)

    def name(self, paragraph: Element) -> str:
        """The name of the paragraph's style, in small letters; '' for the default."""
        return self._name(_value(_inside(paragraph, PPR, PSTYLE)) or "")

    def level(self, paragraph: Element) -> int | None:
        """The level in the outline from 1 to 9; None for the words between headings."""
        own = _value(_inside(paragraph, PPR, OUTLINE_LVL))
        if own is not None:
            return _outline(own)
        return self._level_of_style(_value(_inside(paragraph, PPR, PSTYLE)) or "")

    def is_loud(self, run: Element | None, paragraph: Element) -> bool:
        """Whether words of these settings are bold or underlined, by themselves or by a style."""
        styles = [_value(run.find(RSTYLE)) if run is not None else None, _value(_inside(paragraph, PPR, PSTYLE))]
        return any(self._switch(tag, run, styles) for tag in _TELLING)

    def _switch(self, tag: str, run: Element | None, styles: list[str | None]) -> bool:
        own = run.find(tag) if run is not None else None
        found = [own] if own is not None else []
        for style in styles:
            found += [
                setting for settings in self._chain(style or "", RPR) if (setting := settings.find(tag)) is not None
            ]
        return bool(found) and (found[0].get(VAL) or "1") not in _OFF

    def _of_style(self, style: str) -> int | None:
        for settings in self._chain(style, PPR):
            if (level := _value(settings.find(OUTLINE_LVL))) is not None:
                return _outline(level)
        for name in self._ancestry(style):
            if (named := _HEADING.fullmatch(self._name(name))) is not None:
                return int(named[1])
        return None

    def _chain(self, style: str, settings: str) -> list[Element]:
        """The settings of a style, then of those that it builds on."""
        found = (self._styles[name].find(settings) for name in self._ancestry(style))
        return [element for element in found if element is not None]

    def _ancestry(self, style: str) -> list[str]:
        names: list[str] = []
        while style in self._styles and style not in names and len(names) < _DEEPEST:
            names.append(style)
            style = _value(self._styles[style].find(BASED_ON)) or ""
        return names

    def _name(self, style: str) -> str:
        known = self._styles.get(style)
        return (_value(known.find(w("name"))) or "").lower() if known is not None else ""


def _inside(element: Element, *tags: str) -> Element | None:
    found: Element | None = element
    for tag in tags:
        found = found.find(tag) if found is not None else None
    return found


def _value(element: Element | None) -> str | None:
    return None if element is None else element.get(VAL)


def _outline(value: str) -> int | None:
    return int(value) + 1 if value in tuple("012345678") else None
