"""Splits the paragraphs of a Word file into clauses: by its headings, else by its bold numbered lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from qa_drafter.redline import Passage, Stretch

LONGEST_TITLE: Final = 120
_MOST_WORDS: Final = 16
"""A bold line that is longer in characters or words is a sentence."""

_LONGEST_RUN_IN: Final = 80
_SENTENCE: Final = re.compile(r"\b(?:shall|will|must|may|cannot)\b|[;,:]$|; (?:and|or)$|\w\w[.] +\w", re.IGNORECASE)
_VERB: Final = re.compile(r"\b(?:is|are|was|were|has|have|had|does|do|can|agrees?)\b", re.IGNORECASE)
_MOST_WORDS_ROUND_A_VERB: Final = 8
"""`How long records are kept` may be a heading; a longer line with a verb is a sentence."""
_MOST_WORDS_BEFORE_A_STOP: Final = 6
"""`Recall.` may be a heading; a longer line with a full stop is a sentence."""

_CONTENTS: Final = frozenset({"contents", "table of contents"})
_ITEM_FORMS: Final = frozenset({"lowerLetter", "lowerRoman", "bullet"})
_TYPED: Final = re.compile(
    r"(?P<label>(?:(?:section|article|clause)\s+)?\d+(?:\.\d+)+[.:)]?|(?:(?:section|article|clause)\s+)\d+[.:)]?|\d+[.)]"
    r"|\((?P<letter>[a-z]{1,4})\)|(?P<bare>[a-z]|[ivx]{2,4})\)|(?P<bullet>[-–•●▪·*]))\s+",
    re.IGNORECASE,
)
_ROMAN: Final = re.compile(r"[ivxl]+", re.IGNORECASE)
_WORD_FORMS: Final = {"lowerLetter": "letter", "upperLetter": "letter", "lowerRoman": "roman", "upperRoman": "roman"}


@dataclass(frozen=True, slots=True)
class WordClause:
    """One heading and the paragraphs below it. `path` holds the headings that it stands under."""

    title: str
    number: str
    path: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """The clauses of a file, and what is none: text before the first heading, headings without text."""

    clauses: tuple[WordClause, ...]
    before: tuple[Passage, ...]
    without_text: tuple[str, ...]


Level = Callable[[Passage], "int | None"]


def split(passages: Iterable[Passage]) -> Split:
    """The clauses below the headings; with no heading of any sort, all text stands before the first one."""
    labelled = [with_label(passage) for passage in passages]
    run_in = [part for passage in labelled for part in _run_in_apart(passage)]
    for level in (_by_style, _by_number, _by_weight):
        if any(level(passage) for passage in run_in):
            return _split(run_in, level)
    return Split((), tuple(labelled), ())


def with_label(passage: Passage) -> Passage:
    """The same with a label that was typed as text, such as `5.2`, `(a)` or a hyphen, told apart from the words."""
    text = "".join(stretch.text for stretch in passage.stretches)
    start = len(text) - len(text.lstrip())
    typed = _TYPED.match(text, start)
    if passage.label or passage.form or passage.is_table or typed is None or not text[typed.end() :].strip():
        return passage
    label, form = typed["label"].rstrip(".:"), "decimal"
    depth = label.count(".")
    if typed["bullet"]:
        label, form, depth = "", "bullet", 0
    elif sign := typed["letter"] or typed["bare"]:
        form = "lowerRoman" if _ROMAN.fullmatch(sign) else "lowerLetter"
    return replace(passage, stretches=_without(passage.stretches, typed.end()), label=label, form=form, depth=depth)


def _without(stretches: Iterable[Stretch], length: int) -> tuple[Stretch, ...]:
    """What follows the first `length` characters."""
    kept: list[Stretch] = []
    for stretch in stretches:
        if len(stretch.text) > length:
            kept.append(replace(stretch, text=stretch.text[length:]))
        length = max(0, length - len(stretch.text))
    return tuple(kept)


def _run_in_apart(passage: Passage) -> Iterator[Passage]:
    """A bold heading at the beginning of a numbered paragraph stands for itself: `5.1 **Notice.** The ...`."""
    said = [stretch for stretch in passage.stretches if stretch.text.strip()]
    numbered = passage.form == "decimal" or passage.level is not None
    if numbered and len(said) > 1 and said[0].loud and not any(stretch.loud for stretch in said[1:2]):
        title, rest = said[0].text.strip(), "".join(stretch.text for stretch in said[1:]).lstrip()
        ends = title.endswith((".", ":")) or rest.startswith((".", ":", "–", "—"))
        if ends and len(title) <= _LONGEST_RUN_IN and rest.lstrip(".:–— "):
            level = passage.level or passage.depth + 1
            yield replace(passage, stretches=(Stretch(title.rstrip(".: "), loud=True),), level=level, form="decimal")
            body = _without(said[1:], len(said[1].text) - len(said[1].text.lstrip(".:–— ")))
            yield Passage(body)
            return
    yield passage


def _is_title(passage: Passage) -> bool:
    text = passage.text
    short = 0 < len(text) <= LONGEST_TITLE and len(text.split()) <= _MOST_WORDS
    return short and not passage.is_table and not _SENTENCE.search(text)


def _by_style(passage: Passage) -> int | None:
    """Whole sentences and list items in a heading's style are text: many agreements number their paragraphs so."""
    text = passage.text
    stopped = text.endswith(".") and (len(text.split()) > _MOST_WORDS_BEFORE_A_STOP or _VERB.search(text))
    told = _VERB.search(text) and len(text.split()) > _MOST_WORDS_ROUND_A_VERB
    sentence = stopped or told or _SENTENCE.search(text) or passage.form in _ITEM_FORMS
    return passage.level if text and not passage.is_table and not sentence else None


def _by_number(passage: Passage) -> int | None:
    bold = all(stretch.loud for stretch in passage.stretches if stretch.text.strip())
    return passage.depth + 1 if passage.form == "decimal" and bold and _is_title(passage) else None


def _by_weight(passage: Passage) -> int | None:
    bold = all(stretch.loud for stretch in passage.stretches if stretch.text.strip())
    return 1 if bold and not passage.form and _is_title(passage) else None


def _split(passages: Iterable[Passage], level_of: Level) -> Split:
    before: list[Passage] = []
    headings: list[tuple[int, Passage, list[Passage]]] = []
    for passage in passages:
        level = level_of(passage)
        if level is not None:
            headings.append((level, passage, []))
        else:
            _texts_for(passage, headings, before).append(passage)
    clauses: list[WordClause] = []
    empty: list[str] = []
    above: list[tuple[int, str]] = []
    for n, (level, heading, texts) in enumerate(headings):
        above = [step for step in above if step[0] < level]
        title = heading.text.rstrip(".: ") or heading.text
        if title.casefold() in _CONTENTS:
            continue
        leads = n + 1 < len(headings) and headings[n + 1][0] > level
        if any(not text.is_table for text in texts):
            clauses.append(WordClause(title, heading.label, tuple(name for _, name in above), tuple(texts)))
        elif texts or not leads:
            empty.append(f"{heading.label} {title}".strip())
        above.append((level, title))
    return Split(tuple(clauses), tuple(before), tuple(empty))


def _texts_for(
    passage: Passage, headings: list[tuple[int, Passage, list[Passage]]], before: list[Passage]
) -> list[Passage]:
    """Where a text belongs: `5.2 The ...` without a heading of its own is no part of 5.1, but of 5."""
    level = passage.level or (passage.depth + 1 if is_numbered_place(passage) else None)
    for above, _, texts in reversed(headings):
        if level is None or passage.form in _ITEM_FORMS or above < level:
            return texts
    return headings[-1][2] if headings else before


def is_numbered_place(passage: Passage) -> bool:
    """Whether its label is a place of the whole file, such as 5.2, and not one of a list."""
    return passage.form == "decimal" and "." in passage.label


def kind_of(passage: Passage) -> str:
    """How its list counts in one word: letter, roman, decimal, bullet; '' outside lists."""
    return _WORD_FORMS.get(passage.form, passage.form)
