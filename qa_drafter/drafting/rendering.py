"""Clause templates rendered for one deal: small Markdown in which each printed term keeps its marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from jinja2 import TemplateError, nodes

from qa_drafter.domain.conditions import AllOf, Matches
from qa_drafter.domain.deal import MARKET_NAMES, Deal
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.terms import Term
from qa_drafter.drafting.clause_language import (
    FILTERS,
    TERM_ENDS,
    TERM_NAMED,
    TERM_STARTS,
    answers_of,
    check_template,
    constants,
    parsed,
    terms_asked_by,
    words_for,
)
from qa_drafter.drafting.naming import Names, in_their_names


@dataclass(frozen=True, slots=True)
class Facts:
    """What wording may ask about: the deal, which clauses are in, the terms, and defined terms of another name."""

    deal: Deal
    included: frozenset[ClauseId]
    terms: tuple[Term, ...]
    names: Names = ()


class Renderer:
    """Renders wordings for one set of facts: built once, used for every article."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._terms = {term.id: term for term in facts.terms}

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
            return "".join(self._said(parsed(template).body))
        except TemplateError as error:
            raise WordingRefused(where, error.message or "cannot be rendered", "use the term's own filter") from None

    # A wording is printed once or twice for a deal: jinja's compiler would take longer than walking its tree does.
    def _said(self, body: Iterable[nodes.Node]) -> Iterator[str]:
        for node in body:
            if isinstance(node, nodes.If):
                yield from self._said(self._branch(node))
            elif isinstance(node, nodes.Output):
                yield from map(self._printed, node.nodes)

    def _branch(self, choice: nodes.If) -> list[nodes.Node]:
        for case in (choice, *choice.elif_):
            if self._holds(case.test):
                return case.body
        return choice.else_

    def _printed(self, node: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return in_their_names(node.data, self._facts.names)
        if isinstance(node, nodes.Filter):
            return FILTERS[node.name](self._terms[node.node.attr])  # type: ignore[union-attr]
        return self._markets(*constants(node.args))

    def _holds(self, test: Any) -> bool:
        if isinstance(test, nodes.And):
            return self._holds(test.left) and self._holds(test.right)
        if isinstance(test, nodes.Or):
            return self._holds(test.left) or self._holds(test.right)
        if isinstance(test, nodes.Not):
            return not self._holds(test.node)
        if test.node.name == "included":
            return self._included(*constants(test.args))
        return self._deal(**{keyword.key: answers_of(keyword) for keyword in test.kwargs})

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
