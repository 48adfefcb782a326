"""Templates as nearly all are written, read at once: jinja takes ten times as long, and is loaded for the others alone.

What is read here means to jinja the same, and has no fault. Whatever is written in another way is left to `sandbox`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.printable import unprintable_in
from qa_drafter.drafting.template_tree import (
    Asked,
    Choice,
    Denied,
    Included,
    Joined,
    MarketsShown,
    Part,
    Parts,
    TermShown,
    Test,
)

SIGNS: Final = ("{{", "{%", "{#")
"""How a piece of the template language begins."""

_TAG: Final = re.compile(r"\{\{([^{}%#]*)\}\}|\{%([^{}%#]*)%\}\n?")
_BRANCH: Final = re.compile(r"\s*(if|elif)\s(.+)|\s*(else|endif)\s*", re.ASCII | re.DOTALL)
_WORD: Final = r"""(?:'[\w.-]+'|"[\w.-]+")"""
_WORDS: Final = rf"{_WORD}(?:\s*,\s*{_WORD})*"
_GIVEN: Final = rf"{_WORD}|\[{_WORDS}\]|true|false"
_ANSWER: Final = re.compile(rf"([a-z]\w*)=({_GIVEN})", re.ASCII)
_ANSWERS: Final = rf"[a-z]\w*=(?:{_GIVEN})(?:\s*,\s*[a-z]\w*=(?:{_GIVEN}))*"
_TOKEN: Final = re.compile(rf"\s*(?:(?:not|and|or)\b|included\({_WORD}\)|deal\({_ANSWERS}\))\s*", re.ASCII)
_TERM: Final = re.compile(r"\s*terms\.([a-z]\w*)\s*\|\s*(duration|number|percent|phrase|plain)\s*", re.ASCII)
_MARKETS: Final = re.compile(rf"\s*markets\(({_WORDS})\)\s*", re.ASCII)
_LETTERS: Final = re.compile(r"[\w.-]+", re.ASCII)


class _OtherwiseWrittenError(Exception):
    """The template is not written as nearly all are."""


def read(template: str) -> Parts | None:
    """The parts of a template that is written as nearly all are and has no fault; None for any other."""
    if "\r" in template:
        return None
    pieces = list(_pieces(template.removesuffix("\n")))
    try:
        parts, left = _body(pieces, 0)
    except _OtherwiseWrittenError:
        return None
    return parts if left == len(pieces) else None


def _pieces(source: str) -> Iterator[tuple[str, str]]:
    """Words, prints and branches in turn, each with its kind; no blanks before a branch that begins its line."""
    end, at_line = 0, True
    for tag in _TAG.finditer(source):
        words, shown = source[end : tag.start()], tag[1]
        if shown is None and (words.rfind("\n") >= 0 or at_line):
            begins = words.rfind("\n") + 1
            words = words[:begins] if words[begins:].isspace() else words
        yield "words", words
        yield ("branch", tag[2]) if shown is None else ("print", shown)
        end, at_line = tag.end(), tag[0].endswith("\n")
    yield "words", source[end:]


def _body(pieces: list[tuple[str, str]], place: int) -> tuple[Parts, int]:
    """The parts from `place` up to the end of their branch, and where that is."""
    parts: list[Part] = []
    while place < len(pieces):
        kind, text = pieces[place]
        if kind == "words":
            parts += _checked_words(text)
        elif kind == "print":
            parts.append(_shown(text))
        elif _branch(text)[0] == "if":
            choice, place = _choice(pieces, place)
            parts.append(choice)
        else:
            break
        place += 1
    return tuple(parts), place


def _choice(pieces: list[tuple[str, str]], place: int) -> tuple[Choice, int]:
    """The branches that begin at `place`, and where their end stands."""
    cases: list[tuple[Test, Parts]] = []
    word, asked = _branch(pieces[place][1])
    while word in ("if", "elif"):
        test = _test(asked)
        said, place = _body(pieces, place + 1)
        if place == len(pieces):
            raise _OtherwiseWrittenError
        cases.append((test, said))
        word, asked = _branch(pieces[place][1])
        if word == "if":
            raise _OtherwiseWrittenError
    otherwise: Parts = ()
    if word == "else":
        otherwise, place = _body(pieces, place + 1)
        if place == len(pieces) or _branch(pieces[place][1])[0] != "endif":
            raise _OtherwiseWrittenError
    return Choice(tuple(cases), otherwise), place


def _branch(text: str) -> tuple[str, str]:
    found = _BRANCH.fullmatch(text)
    if found is None:
        raise _OtherwiseWrittenError
    return found[1] or found[3], found[2] or ""


def _checked_words(text: str) -> tuple[str, ...]:
    # A brace at the end could be one of the tag that follows.
    if text.endswith("{") or any(sign in text for sign in SIGNS) or unprintable_in(text.replace("\n", " ")):
        raise _OtherwiseWrittenError
    return (text,) if text else ()


def _shown(text: str) -> TermShown | MarketsShown:
    if (term := _TERM.fullmatch(text)) is not None:
        return TermShown(TermId(term[1]), term[2])
    if (markets := _MARKETS.fullmatch(text)) is not None:
        return MarketsShown(_known("market", markets[1]))
    raise _OtherwiseWrittenError


def _test(text: str) -> Test:
    """A condition: `or` joins what `and` joins, and `not` denies the one test after it."""
    tokens = [token[0] for token in _TOKEN.finditer(text)]
    if "".join(tokens) != text:
        raise _OtherwiseWrittenError
    words = [token.strip() for token in tokens]
    ored = [_joined(True, [_denied(one) for one in _split(every, "and")]) for every in _split(words, "or")]
    return _joined(False, ored)


def _split(words: list[str], at: str) -> Iterator[list[str]]:
    begins = 0
    for place, word in enumerate(words):
        if word == at:
            yield words[begins:place]
            begins = place + 1
    yield words[begins:]


def _joined(every: bool, tests: list[Test]) -> Test:
    return tests[0] if len(tests) == 1 else Joined(every, tuple(tests))


def _denied(words: list[str]) -> Test:
    if not words or any(word != "not" for word in words[:-1]):
        raise _OtherwiseWrittenError
    test = _asked(words[-1])
    for _ in words[:-1]:
        test = Denied(test)
    return test


def _asked(text: str) -> Test:
    called, _, given = text[:-1].partition("(")
    if called == "included":
        return Included(ClauseId(given[1:-1]))
    answers = tuple((one[1], _known(one[1], one[2])) for one in _ANSWER.finditer(given)) if called == "deal" else ()
    if not answers or len(dict(answers)) < len(answers):
        raise _OtherwiseWrittenError
    return Asked(answers)


def _known(question: str, written: str) -> tuple[str, ...]:
    """The answers that are written, each in words; all are answers of a deal."""
    answers = tuple(_LETTERS.findall(written))
    known = ("true", "false") if question in FLAG_DEFAULTS else VOCABULARY.get(question, ())
    if not all(answer in known for answer in answers):
        raise _OtherwiseWrittenError
    return answers
