"""The numbers that Word prints before paragraphs: "10.2", "(c)"; they stand in no text and are counted here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from qa_drafter.redline.wordml.names import (
    ABSTRACT_NUM,
    ABSTRACT_NUM_ID,
    BASED_ON,
    ILVL,
    NUM,
    NUM_ID,
    NUM_PR,
    PPR,
    PSTYLE,
    STYLE,
    STYLE_ID,
    VAL,
    Element,
    P,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package

_LEVELS: Final = 9
_PLACE: Final = re.compile(r"%([1-9])")
_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
                 (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts and what it prints."""

    form: str
    text: str
    start: int


class ListNumbers:
    """The lists of one package, counted through its main part."""

    def __init__(self, package: Package) -> None:
        self._abstract: dict[str, str] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._styles: dict[str, tuple[str | None, int | None, str | None]] = {}
        part = package.related(package.main, "numbering")
        if part is not None:
            self._read_lists(package.tree(part))
            styles = package.related(package.main, "styles")
            self._read_styles(package.tree(styles) if styles is not None else None)

    def _read_lists(self, root: Element) -> None:
        definitions = {a.get(ABSTRACT_NUM_ID) or "": _levels_of(a) for a in root.findall(ABSTRACT_NUM)}
        for num in root.findall(NUM):
            number = num.get(NUM_ID) or ""
            self._abstract[number] = _value(num.find(ABSTRACT_NUM_ID)) or ""
            self._levels[number] = dict(definitions.get(self._abstract[number], {}))
            for override in num.findall(w("lvlOverride")):
                level = _whole(override.get(ILVL), 0)
                if (start := override.find(w("startOverride"))) is not None:
                    self._starts.setdefault(number, {})[level] = _whole(start.get(VAL), 1)
                if (own := override.find(w("lvl"))) is not None:
                    self._levels[number][level] = _level(own)

    def _read_styles(self, root: Element | None) -> None:
        for style in root.iter(STYLE) if root is not None else ():
            settings = style.find(PPR)
            numbering = None if settings is None else settings.find(NUM_PR)
            number, level = _numbered(numbering)
            self._styles[style.get(STYLE_ID) or ""] = (number, level, _value(style.find(BASED_ON)))

    def labels(self, body: Element) -> dict[Element, str]:
        """What is printed before each numbered paragraph, without a full stop at its end."""
        if not self._levels:
            return {}
        counts: dict[str, list[int | None]] = {}
        begun: set[str] = set()
        found: dict[Element, str] = {}
        for paragraph in body.iter(P):
            number, level = self._list_of(paragraph)
            if number is None or level not in self._levels.get(number, ()):
                continue
            count = counts.setdefault(self._abstract[number], [None] * _LEVELS)
            if number not in begun:
                begun.add(number)
                for at, start in self._starts.get(number, {}).items():
                    count[at] = start - 1
            label = self._next(number, level, count)
            if label:
                found[paragraph] = label
        return found

    def form_of(self, paragraph: Element) -> tuple[str, int] | None:
        """How the list of a paragraph counts, such as `decimal` or `bullet`, and its level; None outside lists."""
        number, level = self._list_of(paragraph)
        levels = self._levels.get(number or "", {})
        return (levels[level].form, level) if level in levels else None

    def _list_of(self, paragraph: Element) -> tuple[str | None, int]:
        settings = paragraph.find(PPR)
        number, level = (None, None) if settings is None else _numbered(settings.find(NUM_PR))
        style = None if settings is None else _value(settings.find(PSTYLE))
        for _ in range(_LEVELS):
            if style not in self._styles or (number is not None and level is not None):
                break
            inherited, at, style = self._styles[style]
            number = inherited if number is None else number
            level = at if level is None else level
        return number, level or 0

    def _next(self, number: str, level: int, count: list[int | None]) -> str:
        levels = self._levels[number]
        now = count[level]
        count[level] = levels[level].start if now is None else now + 1
        count[level + 1 :] = [None] * (_LEVELS - level - 1)
        if levels[level].form in ("bullet", "none"):
            return ""

        def said(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            shown = levels.get(at, levels[level])
            current = count[at]
            return _counted(shown.start if current is None else current, shown.form)

        return _PLACE.sub(said, levels[level].text).strip().rstrip(".")


def _levels_of(definition: Element) -> dict[int, _Level]:
    return {_whole(level.get(ILVL), 0): _level(level) for level in definition.findall(w("lvl"))}


def _level(element: Element) -> _Level:
    form, text = _value(element.find(w("numFmt"))) or "decimal", _value(element.find(w("lvlText"))) or ""
    return _Level(form, text, _whole(_value(element.find(w("start"))), 0))


def _numbered(settings: Element | None) -> tuple[str | None, int | None]:
    if settings is None:
        return None, None
    level = settings.find(ILVL)
    return _value(settings.find(NUM_ID)), None if level is None else _whole(level.get(VAL), 0)


def _value(element: Element | None) -> str | None:
    return None if element is None else element.get(VAL)


def _whole(text: str | None, otherwise: int) -> int:
    """A small whole number; strangers may write anything there."""
    known = text is not None and text.isdecimal() and len(text) < 7
    return min(int(text or ""), 100_000) if known else otherwise


def _counted(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    said = ""
    for value, sign in _ROMAN:
        said += sign * (number // value)
        number %= value
    return said
