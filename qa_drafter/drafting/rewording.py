"""Own wording: what a person typed, checked, with the named and the untouched term values kept as terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import GlossaryEntry, canonical_body
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import as_seen, unprintable_beside
from qa_drafter.drafting.clause_language import SIGNS, filters_of_terms
from qa_drafter.drafting.definitions import named_definition
from qa_drafter.drafting.markup import misprint_in, paragraphs_of, references_in
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.rendering import Renderer, without_marks
from qa_drafter.drafting.typed_lines import as_lines
from qa_drafter.drafting.typed_values import named_values, spaced, with_named, with_untouched

LONGEST: Final = 60_000
"""Characters of one article: some twenty pages. What is longer is another document in the wrong place."""


def checked_wording(agreement: Agreement, article: Article, text: str) -> str:
    """The template of an article's own wording, from the Markdown that a person typed.

    Where the text names a term, or leaves a printed term value alone, the term's placeholder is put there, so that a
    later change of the term still reaches it. WordingRefused when the text is empty or far too long, names an unknown
    term, holds other template signs, unprintable characters or a list in a list, or refers to a clause that is not in
    the agreement.
    """
    where = phrase("clause {0}", article.clause)
    typed = _read(agreement, text, where)
    if (misprint := misprint_in(typed.wording)) is not None:
        raise WordingRefused(where, misprint, phrase("write it as one list, or as a paragraph"))
    return _as_template(agreement, typed, (article.template, article.body), where)


def checked_meaning(agreement: Agreement, entry: GlossaryEntry, text: str) -> str:
    """A definition's own wording, from the Markdown that a person typed: one paragraph.

    WordingRefused for what an article's wording may not hold either, and for more than one paragraph.
    """
    where = named_definition(entry)
    typed = _read(agreement, text, where)
    if [paragraph.depth for paragraph in paragraphs_of(typed.wording)] != [0]:
        what = phrase("a definition is one paragraph, without a list")
        raise WordingRefused(where, what, phrase("write what it means in one paragraph"))
    typed = replace(typed, wording=as_lines(typed.wording).strip())
    return _as_template(agreement, typed, (entry.wording, entry.means), where)


@dataclass(frozen=True, slots=True)
class _Typed:
    """A canonical wording with a sign for each term that it names, and the placeholders that the signs stand for."""

    wording: str
    named: tuple[str, ...]


def _as_template(agreement: Agreement, typed: _Typed, known: tuple[str, str], where: str) -> str:
    """What was typed, as a template; `known` are those in force and of the library, of which it may be one again."""
    renderer = Renderer(facts_of(agreement))
    for template in dict.fromkeys(known if not typed.named else ()):
        if _even(typed.wording) == _even(canonical_body(without_marks(renderer.render(template, where)))):
            return template
    standing = known[0]
    untouched = with_untouched(renderer.render(standing, where), typed.wording, dict(filters_of_terms(standing)))
    template = with_named(untouched, typed.named)
    renderer.render(template, where)
    return template


def _read(agreement: Agreement, text: str, where: str) -> _Typed:
    """What was typed, once nothing in it is refused."""
    # A tab is how a text pasted from Word spaces its words.
    canonical = canonical_body(as_seen(text).replace("\t", " "))
    _check_characters(canonical, where)
    wording, named = named_values(canonical, agreement.terms)
    _check_signs(wording, where)
    if not paragraphs_of(wording):
        raise WordingRefused(
            where, phrase("the new wording is empty"), phrase("write the text, or restore the library's")
        )
    numbers = numbers_of(agreement)
    for target in references_in(wording):
        numbers.resolve(target, where)
    return _Typed(wording, named)


def _check_characters(wording: str, where: str) -> None:
    if len(wording) > LONGEST:
        raise WordingRefused(
            where, phrase("{0} characters are no article", len(wording)), phrase("write at most {0}", LONGEST)
        )
    for line in wording.split("\n"):
        if (character := unprintable_beside(line)) is not None:
            raise WordingRefused(
                where, phrase("it holds the unprintable character {0}", character), phrase("retype the text")
            )


def _check_signs(wording: str, where: str) -> None:
    for sign in SIGNS:
        if sign in wording:
            what = phrase("{0} is a sign of the template language", sign)
            raise WordingRefused(where, what, phrase("write the words themselves, and a value as {{{{ its_term }}}}"))


def _even(wording: str) -> str:
    """What it prints, however its lines are broken and its words spaced."""
    return as_lines(spaced(wording))
