"""Own wording: what a person typed, checked, with the untouched term values kept as terms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import GlossaryEntry, canonical_body
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import as_seen, unprintable_beside
from qa_drafter.domain.terms import NO_BREAK
from qa_drafter.drafting.clause_language import SIGNS, TERM_ENDS, TERM_NAMED, TERM_STARTS, filters_of_terms
from qa_drafter.drafting.markup import misprint_in, paragraphs_of, references_in
from qa_drafter.drafting.naming import in_their_names, names_in
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.rendering import Renderer, without_marks
from qa_drafter.drafting.typed_lines import as_lines
from qa_drafter.redline import SpanKind, spans_between

Typed = tuple[str, tuple[tuple[str, int, int], ...]]
"""A wording, and the values in it: term, start, end."""

LONGEST: Final = 60_000
"""Characters of one article: some twenty pages. What is longer is another document in the wrong place."""


def checked_wording(agreement: Agreement, article: Article, text: str) -> str:
    """The template of an article's own wording, from the Markdown that a person typed.

    Where the text leaves a printed term value alone, the term's placeholder is put back, so that a later
    change of the term still reaches it. WordingRefused when the text is empty or far too long, holds template
    signs, unprintable characters or a list in a list, or refers to a clause that is not in the agreement.
    """
    where = phrase("clause {0}", article.clause)
    wording = _read(agreement, text, where)
    if (misprint := misprint_in(wording)) is not None:
        raise WordingRefused(where, misprint, phrase("write it as one list, or as a paragraph"))
    renderer = Renderer(facts_of(agreement))
    for template in dict.fromkeys((article.template, article.body)):
        if _even(wording) == _even(canonical_body(without_marks(renderer.render(template, where)))):
            return template
    rendered = renderer.render(article.template, where)
    return _with_placeholders(rendered, wording, dict(filters_of_terms(article.template)))


def checked_meaning(agreement: Agreement, entry: GlossaryEntry, text: str) -> str:
    """A definition's own wording, from the Markdown that a person typed: one paragraph.

    WordingRefused for what an article's wording may not hold either, and for more than one paragraph.
    """
    where = phrase("definition of {0}", entry.term)
    wording = _read(agreement, text, where)
    if [paragraph.depth for paragraph in paragraphs_of(wording)] != [0]:
        what = phrase("a definition is one paragraph, without a list")
        raise WordingRefused(where, what, phrase("write what it means in one paragraph"))
    names = names_in(agreement.glossary)
    for known in dict.fromkeys((entry.wording, entry.means)):
        if _even(wording) == _even(canonical_body(in_their_names(known, names))):
            return known
    return as_lines(wording).strip()


def _read(agreement: Agreement, text: str, where: str) -> str:
    """The canonical wording of what was typed, once nothing in it is refused."""
    # A tab is how a text pasted from Word spaces its words.
    wording = canonical_body(as_seen(text).replace("\t", " "))
    _check_signs(wording, where)
    if not paragraphs_of(wording):
        raise WordingRefused(
            where, phrase("the new wording is empty"), phrase("write the text, or restore the library's")
        )
    numbers = numbers_of(agreement)
    for target in references_in(wording):
        numbers.resolve(target, where)
    return wording


def _check_signs(wording: str, where: str) -> None:
    if len(wording) > LONGEST:
        raise WordingRefused(
            where, phrase("{0} characters are no article", len(wording)), phrase("write at most {0}", LONGEST)
        )
    for sign in SIGNS:
        if sign in wording:
            raise WordingRefused(
                where, phrase("{0} is a sign of the template language", sign), phrase("write the words themselves")
            )
    for line in wording.split("\n"):
        if (character := unprintable_beside(line)) is not None:
            raise WordingRefused(
                where, phrase("it holds the unprintable character {0}", character), phrase("retype the text")
            )


def _even(wording: str) -> str:
    """What it prints, however its lines are broken and its words spaced."""
    return as_lines(_spaced(wording))


def _spaced(text: str) -> str:
    # People type a plain space where the print joins number and unit by a no-break one.
    return text.replace(NO_BREAK, " ")


def _with_placeholders(rendered: str, wording: str, filters: dict[str, str]) -> str:
    """`wording` with each untouched term value of `rendered` as its placeholder again."""
    before = canonical_body(without_marks(rendered))
    untouched = _kept_places(_spaced(before), _spaced(wording))
    placed = [
        (untouched[start], untouched[start] + end - start, term)
        for term, start, end in term_places(rendered)
        if term in filters and start in untouched and untouched.get(end - 1) == untouched[start] + end - start - 1
        # A brace before the placeholder's own two would be read as a sign of the template language.
        if not wording[: untouched[start]].endswith("{")
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


def as_typed(renderer: Renderer, article: Article) -> Typed:
    """An article's wording as a person types it, and where in it the values of terms stand."""
    rendered = renderer.render(article.template, f"clause {article.clause}")
    return canonical_body(without_marks(rendered)), tuple(term_places(rendered))


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
