"""Own wording: what a person typed, checked, with the untouched term values kept as terms."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import canonical_body
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.drafting.markup import paragraphs_of, references_in
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.rendering import TERM_ENDS, TERM_NAMED, TERM_STARTS, Renderer, filters_of_terms, without_marks
from qa_drafter.redline import SpanKind, spans_between


def checked_wording(agreement: Agreement, article: Article, text: str) -> str:
    """The template of an article's own wording, from the Markdown that a person typed.

    Where the text leaves a printed term value alone, the term's placeholder is put back, so that a later
    change of the term still reaches it. WordingRefused when the text is empty, holds template signs or
    control characters, or refers to a clause that is not in the agreement.
    """
    where = f"clause {article.clause}"
    wording = canonical_body(text)
    _check_signs(wording, where)
    if not paragraphs_of(wording):
        raise WordingRefused(where, "the new wording is empty", "write the text, or restore the library's")
    numbers = numbers_of(agreement)
    for target in references_in(wording):
        numbers.resolve(target, where)
    rendered = Renderer(facts_of(agreement)).render(article.template, where)
    if wording == canonical_body(without_marks(rendered)):
        return article.template
    return _with_placeholders(rendered, wording, dict(filters_of_terms(article.template)))


def _check_signs(wording: str, where: str) -> None:
    for sign in ("{{", "{%", "{#"):
        if sign in wording:
            raise WordingRefused(where, f"{sign} is a sign of the template language", "write the words themselves")
    for character in wording:
        if character != "\n" and unicodedata.category(character) in ("Cc", "Co", "Cs", "Cn"):
            what = f"it holds the unprintable character U+{ord(character):04X}"
            raise WordingRefused(where, what, "retype the text")


def _with_placeholders(rendered: str, wording: str, filters: dict[str, str]) -> str:
    """`wording` with each untouched term value of `rendered` as its placeholder again."""
    before = canonical_body(without_marks(rendered))
    untouched = _kept_places(before, wording)
    placed = [
        (untouched[start], untouched[start] + end - start, term)
        for term, start, end in _term_places(rendered)
        if term in filters and start in untouched and untouched.get(end - 1) == untouched[start] + end - start - 1
    ]
    for start, end, term in reversed(placed):
        wording = f"{wording[:start]}{{{{ terms.{term} | {filters[term]} }}}}{wording[end:]}"
    return wording


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


def _term_places(rendered: str) -> Iterator[tuple[str, int, int]]:
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
