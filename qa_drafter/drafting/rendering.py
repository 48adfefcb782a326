"""Clause templates rendered for one deal: small Markdown in which each printed term keeps its marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from qa_drafter.domain.conditions import AllOf, Matches
from qa_drafter.domain.deal import MARKET_NAMES, Deal
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.terms import Term
from qa_drafter.drafting.clause_language import (
    FILTERS,
    TERM_ENDS,
    TERM_NAMED,
    TERM_STARTS,
    TermMisusedError,
    checked_parts,
    clauses_asked_by,
    terms_asked_by,
)
from qa_drafter.drafting.naming import Names, in_their_names
from qa_drafter.drafting.template_tree import Asked, Choice, Denied, Joined, Parts, TermShown, Test


@dataclass(frozen=True, slots=True)
class Facts:
    """What wording may ask about: the deal, which clauses are in, the terms, and defined terms of another name."""

    deal: Deal
    included: frozenset[ClauseId]
    terms: tuple[Term, ...]
    names: Names = ()


class Renderer:
    """Renders wordings for one set of facts: built once, used for every article, and each wording rendered once.

    Given the renderer of the facts before an edit, it renders anew only what asks for a fact that is another now.
    """

    def __init__(self, facts: Facts, before: Renderer | None = None) -> None:
        self.facts = facts
        self._terms = {term.id: term for term in facts.terms}
        self._rendered: dict[str, str] = before._same_under(facts, self._terms) if before else {}

    def render(self, template: str, where: str) -> str:
        """The wording for the deal: small Markdown with each printed term between its marks.

        Raises WordingRefused when the wording steps outside its language, names an unknown term or misuses one.
        """
        if template not in self._rendered:
            self._rendered[template] = self._render(template, where)
        return self._rendered[template]

    def _same_under(self, facts: Facts, terms: Mapping[TermId, Term]) -> dict[str, str]:
        """What was rendered here and reads the same under other facts."""
        if (facts.deal, facts.names) != (self.facts.deal, self.facts.names):
            return {}
        known = terms.keys() | self._terms.keys()
        other = frozenset(name for name in known if terms.get(name) != self._terms.get(name))
        moved = facts.included ^ self.facts.included
        return {
            template: said
            for template, said in self._rendered.items()
            if other.isdisjoint(terms_asked_by(template)) and moved.isdisjoint(clauses_asked_by(template))
        }

    def _render(self, template: str, where: str) -> str:
        parts = checked_parts(template, where)
        for name in sorted(terms_asked_by(template) - self._terms.keys()):
            close = get_close_matches(name, self._terms, n=1)
            remedy = phrase("did you mean {0}?", close[0]) if close else phrase("name a term of the library")
            raise WordingRefused(where, phrase("no term {0}", repr(name)), remedy)
        try:
            return "".join(self._said(parts))
        except TermMisusedError as error:
            raise WordingRefused(where, error.told, phrase("use the term's own filter")) from None

    def _said(self, parts: Parts) -> Iterator[str]:
        for part in parts:
            if isinstance(part, str):
                yield in_their_names(part, self.facts.names)
            elif isinstance(part, TermShown):
                yield FILTERS[part.filter](self._terms[part.term])
            elif isinstance(part, Choice):
                yield from self._said(self._branch(part))
            else:
                yield self._markets(part.names)

    def _branch(self, choice: Choice) -> Parts:
        return next((said for test, said in choice.cases if self._holds(test)), choice.otherwise)

    def _holds(self, test: Test) -> bool:
        if isinstance(test, Joined):
            return (all if test.every else any)(map(self._holds, test.tests))
        if isinstance(test, Denied):
            return not self._holds(test.test)
        if isinstance(test, Asked):
            return self._deal(test)
        return test.clause in self.facts.included

    def _deal(self, asked: Asked) -> bool:
        parts = tuple(Matches(question, answers) for question, answers in asked.answers)
        return AllOf(parts).holds(self.facts.deal)

    def _markets(self, names: tuple[str, ...]) -> str:
        named = [MARKET_NAMES[name] for name in names if name in self.facts.deal.answer("market")]
        return " and ".join(named) if len(named) < 3 else f"{', '.join(named[:-1])} and {named[-1]}"


def without_marks(rendered: str) -> str:
    """Rendered wording as a person writes it: the marks around terms taken away."""
    parts = rendered.split(TERM_STARTS)
    return parts[0] + "".join(part.split(TERM_NAMED, 1)[1].replace(TERM_ENDS, "") for part in parts[1:])
