"""Clause templates rendered for one deal: small Markdown in which each printed term keeps its marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from jinja2 import TemplateError

from qa_drafter.domain.conditions import AllOf, Matches
from qa_drafter.domain.deal import MARKET_NAMES, Deal
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.terms import Term
from qa_drafter.drafting.clause_language import (
    TERM_ENDS,
    TERM_NAMED,
    TERM_STARTS,
    check_template,
    compiled,
    terms_asked_by,
    words_for,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What wording may ask about: the deal, which clauses are in, and the terms."""

    deal: Deal
    included: frozenset[ClauseId]
    terms: tuple[Term, ...]


class _Terms:
    """`terms` as wording sees it: the attribute is the term."""

    def __init__(self, terms: Mapping[TermId, Term]) -> None:
        self._terms = terms

    def __getattr__(self, name: str) -> Term:
        return self._terms[TermId(name)]


class Renderer:
    """Renders wordings for one set of facts: built once, used for every article."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._terms = {term.id: term for term in facts.terms}
        self._names = {
            "deal": self._deal,
            "markets": self._markets,
            "included": self._included,
            "terms": _Terms(self._terms),
        }

    def render(self, template: str, where: str) -> str:
        """The wording for the deal: small Markdown with each printed term between its marks.

        Raises WordingRefused when the wording steps outside its language, names an unknown term or misuses one.
        """
        check_template(template, where)
        for name in sorted(terms_asked_by(template) - self._terms.keys()):
            close = get_close_matches(name, self._terms, n=1)
            remedy = f"did you mean {close[0]}?" if close else "name a term of the library"
            raise WordingRefused(where, f"no term {name!r}", remedy)
        try:
            text: str = compiled(template).render(self._names)
        except TemplateError as error:
            raise WordingRefused(where, error.message or "cannot be rendered", "use the term's own filter") from None
        return text

    def _deal(self, **answers: Any) -> bool:
        parts = tuple(Matches(question, words_for(value)) for question, value in answers.items())
        return AllOf(parts).judge(self._facts.deal).holds

    def _markets(self, *names: str) -> str:
        named = [MARKET_NAMES[name] for name in names if name in self._facts.deal.answer("market")]
        return " and ".join(named) if len(named) < 3 else f"{', '.join(named[:-1])} and {named[-1]}"

    def _included(self, clause: str) -> bool:
        return clause in self._facts.included


def without_marks(rendered: str) -> str:
    """Rendered wording as a person writes it: the marks around terms taken away."""
    parts = rendered.split(TERM_STARTS)
    return parts[0] + "".join(part.split(TERM_NAMED, 1)[1].replace(TERM_ENDS, "") for part in parts[1:])
