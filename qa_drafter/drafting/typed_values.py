"""Values of terms in what a person types: named as `{{ term }}`, or left alone as they were printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from qa_drafter.domain.clause import canonical_body
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.terms import NO_BREAK, Term
from qa_drafter.drafting.clause_language import FILTER_UNITS, TERM_ENDS, TERM_NAMED, TERM_STARTS
from qa_drafter.drafting.rendering import without_marks
from qa_drafter.redline import SpanKind, spans_between

Typed = tuple[str, tuple[tuple[str, int, int], ...]]
"""A wording, and the values in it: term, start, end."""

_NAMED: Final = re.compile(r"(?<!{){{\s*(?:terms\.)?(\w+)\s*(?:\|\s*([a-z]+)\s*)?}}", re.ASCII)
_FIRST: Final = 0xF0000
"""The first of the characters that stand for what was named: nobody can type them, and no printed value holds one."""


def as_typed(rendered: str) -> Typed:
    """A rendered wording as a person types it, and where in it the values of terms stand."""
    return canonical_body(without_marks(rendered)), tuple(term_places(rendered))


def named_values(wording: str, terms: Sequence[Term]) -> tuple[str, tuple[str, ...]]:
    """`wording` with one sign for each term that it names, and the placeholders that the signs stand for.

    A term is named as `{{ its_id }}` or as the library does it, with `terms.` and a filter.
    """
    units = {term.id: term.definition.unit for term in terms}
    found: list[str] = []

    def sign(named: re.Match[str]) -> str:
        unit = units.get(TermId(named[1]))
        own = next((name for name, printed in FILTER_UNITS.items() if unit in printed), "plain")
        found.append(_placeholder(named[1], named[2] or own))
        return chr(_FIRST + len(found) - 1)

    return _NAMED.sub(sign, wording), tuple(found)


def with_named(wording: str, placeholders: Sequence[str]) -> str:
    """`wording` with the placeholders in the places of their signs."""
    for number, placeholder in enumerate(placeholders):
        wording = wording.replace(chr(_FIRST + number), placeholder)
    return wording


def with_untouched(rendered: str, wording: str, filters: Mapping[str, str]) -> str:
    """`wording` with each untouched term value of `rendered` as its placeholder again."""
    before = canonical_body(without_marks(rendered))
    untouched = _kept_places(spaced(before), spaced(wording))
    placed = [
        (untouched[start], untouched[start] + end - start, term)
        for term, start, end in term_places(rendered)
        if term in filters and start in untouched and untouched.get(end - 1) == untouched[start] + end - start - 1
        # A brace before the placeholder's own two would be read as a sign of the template language.
        if not wording[: untouched[start]].endswith("{")
    ]
    for start, end, term in reversed(placed):
        wording = f"{wording[:start]}{_placeholder(term, filters[term])}{wording[end:]}"
    return wording


def term_places(rendered: str) -> Iterator[tuple[str, int, int]]:
    """Each printed term with its start and end in the canonical text without marks."""
    text = canonical_body(rendered)
    place = 0
    for part in text.split(TERM_STARTS):
        name, named, rest = part.partition(TERM_NAMED)
        if named:
            value, _, tail = rest.partition(TERM_ENDS)
            yield name, place, place + len(value)
            place += len(value) + len(tail)
        else:
            place += len(part)


def spaced(text: str) -> str:
    """The text with plain spaces, as people type them where the print joins number and unit by a no-break one."""
    return text.replace(NO_BREAK, " ")


def _placeholder(term: str, shown_by: str) -> str:
    return f"{{{{ terms.{term} | {shown_by} }}}}"


def _kept_places(before: str, after: str) -> dict[int, int]:
    """Each place of `before` whose character is kept, and its place in `after`."""
    kept: dict[int, int] = {}
    old = new = 0
    for span in spans_between(before, after):
        if span.kind is SpanKind.KEEP:
            kept.update((old + i, new + i) for i in range(len(span.text)))
        old += len(span.text) if span.kind is not SpanKind.INSERT else 0
        new += len(span.text) if span.kind is not SpanKind.DELETE else 0
    return kept
