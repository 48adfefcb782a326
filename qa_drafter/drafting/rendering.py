"""Clause templates: strict, sandboxed, and able to say beforehand what they need.

The language is closed (domain facts, clauses/format.md): `terms.x | filter`, `markets(...)`,
`deal(...)`, `included('ID')` and conditions over the last two. Anything else is an error.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from qa_drafter.domain.conditions import AllOf, Matches
from qa_drafter.domain.deal import FLAG_DEFAULTS, MARKET_NAMES, VOCABULARY, Deal
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.terms import Term, Unit

TERM_STARTS, TERM_NAMED, TERM_ENDS = "\ue000", "\ue001", "\ue002"
"""Marks around each printed term, so that what follows knows which words are a negotiated value."""

FILTER_UNITS: Final = {
    "duration": frozenset(unit for unit in Unit if unit.is_duration),
    "number": frozenset({Unit.COUNT, Unit.MULTIPLE}),
    "percent": frozenset({Unit.PERCENT}),
    "phrase": frozenset({Unit.ENUM}),
    "plain": frozenset({Unit.TEXT}),
}

_ALLOWED_NODES: Final = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.Filter,
    nodes.Getattr,
    nodes.Name,
    nodes.Call,
    nodes.Keyword,
    nodes.Const,
    nodes.List,
    nodes.And,
    nodes.Or,
    nodes.Not,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What wording may ask about: the deal, which clauses are in, and the terms."""

    deal: Deal
    included: frozenset[ClauseId]
    terms: tuple[Term, ...]


def _filter(name: str) -> Callable[[Term], str]:
    def show(term: Term) -> str:
        if not isinstance(term, Term) or term.definition.unit not in FILTER_UNITS[name]:
            raise TemplateError(f"a value that `{name}` cannot print")
        return f"{TERM_STARTS}{term.id}{TERM_NAMED}{term.printed}{TERM_ENDS}"

    return show


def _no_bare_term(value: Any) -> Any:
    if isinstance(value, Term):
        raise TemplateError(f"term {value.id} without a filter")
    return value


class _Sandbox(ImmutableSandboxedEnvironment):
    """Nothing but the closed language: no builtin filters, tests or globals."""

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_no_bare_term)
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update({name: _filter(name) for name in FILTER_UNITS})


_SANDBOX: Final = _Sandbox()


@lru_cache(maxsize=4096)
def _parsed(template: str) -> nodes.Template:
    return _SANDBOX.parse(template)


@lru_cache(maxsize=4096)
def _compiled(template: str) -> Any:
    check_template(template, "wording")
    return _SANDBOX.from_string(_parsed(template))


def check_template(template: str, where: str) -> None:
    """WordingRefused, with the line, when `template` steps outside the closed language."""
    try:
        tree = _parsed(template)
    except TemplateSyntaxError as error:
        raise WordingRefused(f"{where}, line {error.lineno}", error.message or "not understood", "mend it") from None
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED_NODES):
            what = f"{type(node).__name__.lower()} is not part of the clause language"
            raise WordingRefused(f"{where}, line {node.lineno}", what, "use only terms, deal(), included(), markets()")
    for call in tree.find_all(nodes.Call):
        _check_call(call, where)


def _check_call(call: nodes.Call, where: str) -> None:
    name = call.node.name if isinstance(call.node, nodes.Name) else ""
    place = f"{where}, line {call.lineno}"
    if name not in ("deal", "included", "markets"):
        raise WordingRefused(place, f"{name or 'that'} is not part of the clause language", "use deal(), included()")
    for keyword in call.kwargs if name == "deal" else ():
        known = ("true", "false") if keyword.key in FLAG_DEFAULTS else VOCABULARY.get(keyword.key, ())
        for value in _answers(keyword.value.as_const()):
            if value not in known:
                raise WordingRefused(place, f"{keyword.key}={value!r} is no answer of a deal", "correct it")


def _answers(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, (list, tuple)) else (value,)
    return tuple(str(item).lower() if isinstance(item, bool) else str(item) for item in listed)


def terms_asked_by(template: str) -> frozenset[TermId]:
    """Every term that the wording names, whichever branch would print it."""
    found = _parsed(template).find_all(nodes.Getattr)
    return frozenset(TermId(n.attr) for n in found if isinstance(n.node, nodes.Name) and n.node.name == "terms")


def filters_of_terms(template: str) -> tuple[tuple[TermId, str], ...]:
    """Each term with the filter that prints it, in reading order."""
    return tuple(
        (TermId(node.node.attr), node.name)
        for node in _parsed(template).find_all(nodes.Filter)
        if isinstance(node.node, nodes.Getattr)
    )


def words_of(template: str) -> str:
    """The wording without its placeholders and conditions: every branch, as written."""
    return "".join(node.data for node in _parsed(template).find_all(nodes.TemplateData))


class _Terms:
    """`terms` as wording sees it: the attribute is the term."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self._terms = {str(term.id): term for term in terms}

    def __getattr__(self, name: str) -> Term:
        try:
            return self._terms[name]
        except KeyError:
            raise AttributeError(name) from None


class Renderer:
    """Renders wordings for one set of facts: built once, used for every article."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._names = {
            "deal": self._deal,
            "markets": self._markets,
            "included": self._included,
            "terms": _Terms(facts.terms),
        }

    def render(self, template: str, where: str) -> str:
        """The wording for the deal: small Markdown with each printed term between its marks.

        Raises WordingRefused when the wording names an unknown term or misuses one.
        """
        try:
            text: str = _compiled(template).render(self._names)
        except TemplateError as error:
            raise WordingRefused(where, error.message or "cannot be rendered", "correct the wording") from None
        return text

    def _deal(self, **answers: Any) -> bool:
        parts = tuple(Matches(question, _answers(value)) for question, value in answers.items())
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
