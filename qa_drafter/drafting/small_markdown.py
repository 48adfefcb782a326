"""Paragraphs of a Word file as a clause body: small Markdown, with every sign of the clause language made harmless."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from qa_drafter.domain.printable import as_seen, unprintable_in
from qa_drafter.domain.terms import NO_BREAK
from qa_drafter.drafting.word_clauses import kind_of
from qa_drafter.redline import Passage, Stretch

_TEMPLATE: Final = re.compile(r"\{(?=[{%#])|(?<=[}%#])\}")
_BRACKETS: Final = str.maketrans("[]", "()")
_STARS: Final = re.compile(r"\*{2,}")
_LIST_LIKE: Final = re.compile(r"(?P<mark>[-+*]|\d{1,9}[.)])(?: |$)")
_SHOWN: Final = 60
"""Characters of a table that a remark repeats."""


@dataclass(slots=True)
class Body:
    """The text of one clause as it grows, and what a person has to know about it."""

    blocks: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    _lead: Passage | None = None
    _first: Passage | None = None
    """The paragraph that the list stands under, and the list's first item."""

    @property
    def text(self) -> str:
        """The whole body."""
        return "\n\n".join(self.blocks) + "\n"

    def add(self, passage: Passage) -> None:
        """One paragraph or item more; a table is told and not taken."""
        if passage.is_table:
            self._remark(f"a table was not taken: {_shortened(passage.text)}")
            return
        words = self._words(passage)
        if not words:
            return
        if self._is_item(passage):
            self._add_item(passage, words)
        else:
            self.blocks.append(words)
            self._lead, self._first = passage, None

    def _is_item(self, passage: Passage) -> bool:
        kind = kind_of(passage)
        if not kind or self._lead is None:
            return False
        if kind == "bullet" or (self._first is not None and kind == kind_of(self._first)):
            return True
        deeper = kind != kind_of(self._lead) or passage.depth > self._lead.depth
        return deeper and (self._first is not None or self._lead.text.endswith((":", "—", "–")))

    def _add_item(self, passage: Passage, words: str) -> None:
        if self._first is None:
            self._first = passage
            self.blocks.append("")
        elif kind_of(passage) != kind_of(self._first) or passage.depth != self._first.depth:
            self._remark("a list inside a list became one list")
        mark = "1." if kind_of(self._first) == "decimal" else "-"
        self.blocks[-1] = f"{self.blocks[-1]}\n{mark} {words}".lstrip("\n")

    def _words(self, passage: Passage) -> str:
        loud = all(stretch.loud for stretch in passage.stretches if stretch.text.strip())
        plain = [Stretch(self._told_harmless(stretch.text), stretch.loud and not loud) for stretch in passage.stretches]
        line = " ".join("".join(map(_marked, plain)).split())
        begins = _LIST_LIKE.match(line)
        if begins is None:
            return line
        return f"{begins['mark']}{NO_BREAK}{line[begins.end() :]}" if begins.end() < len(line) else f"({line})"

    def _told_harmless(self, text: str) -> str:
        """The harmless text, and a remark on each sort of signs that went."""
        if _without_unprintable(text) != text:
            self._remark("characters that cannot be printed were left out")
        if _TEMPLATE.search(text):
            self._remark("signs of the template language were taken apart")
        if "[" in text or "]" in text:
            self._remark("square brackets, which mark defined terms, became round ones")
        return harmless(text)

    def _remark(self, words: str) -> None:
        if words not in self.remarks:
            self.remarks.append(words)


def harmless(text: str) -> str:
    """The words without any sign that the clause language would take for its own."""
    apart = _TEMPLATE.sub(lambda sign: f" {sign[0]}" if sign[0] == "}" else f"{sign[0]} ", _without_unprintable(text))
    return _STARS.sub("*", apart.translate(_BRACKETS))


def _without_unprintable(text: str) -> str:
    if text.isprintable():  # told much sooner than sign by sign, and true of nearly all
        return text
    return "".join(sign if sign.isspace() or unprintable_in(sign) is None else "" for sign in as_seen(text))


def _marked(stretch: Stretch) -> str:
    """Bold where the words stand out; blanks stay outside the marks."""
    inside = stretch.text.strip()
    if not stretch.loud or not inside:
        return stretch.text
    before, _, after = stretch.text.partition(inside)
    return f"{before}**{inside}**{after}"


def _shortened(text: str) -> str:
    return f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text


def body_of(passages: Iterable[Passage]) -> Body:
    """The clause body that these paragraphs make."""
    body = Body()
    for passage in passages:
        body.add(passage)
    return body
