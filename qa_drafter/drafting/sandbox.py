"""Templates read by jinja, sandboxed: what is written in a rarer way, and every fault with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY
from qa_drafter.domain.foreign_words import ANY, told_by
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.printable import quoted, unprintable_beside
from qa_drafter.drafting.clause_language import FILTER_UNITS, FILTERS, SIGNS, Fault, words_for
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


class _Sandbox(ImmutableSandboxedEnvironment):
    """Nothing but the closed language: no builtin filters, tests or globals."""

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update(FILTERS)


_SANDBOX: Final = _Sandbox()


_SYNTAX: Final = (
    phrase("Encountered unknown tag {0}", ANY),
    phrase("Expected an expression, got {0}", ANY),
    phrase("Unexpected end of template"),
    phrase("expected token {0}, got {1}", ANY, ANY),
    phrase("tag name expected"),
    phrase("unexpected char {0} at {1}", ANY, ANY),
    phrase("unexpected end of template, expected {0}", ANY),
    phrase("unexpected {0}, expected {1}", ANY, ANY),
    phrase("unexpected {0}", ANY),
)
"""What jinja says of a template that it cannot read."""


class _OutsideError(Exception):
    """Carries the first fault out of the walk over a template; `below` counts lines from where the node begins."""

    def __init__(self, node: nodes.Node, what: Phrase, remedy: Phrase | None = None, below: int = 0) -> None:
        line = (node.lineno or 1) + below
        self.fault = Fault(line, what, remedy) if remedy else Fault(line, what)


@lru_cache(maxsize=4096)
def parsed(template: str) -> nodes.Template:
    """The tree of a template; jinja's TemplateSyntaxError when it is not one."""
    return _SANDBOX.parse(template)


@lru_cache(maxsize=4096)
def faults_in(template: str) -> tuple[Fault, ...]:
    """All in `template` that the language does not know; what cannot be parsed is told up to there."""
    try:
        return tuple(_faults(parsed(template).body))
    except TemplateSyntaxError as error:
        said = " ".join((error.message or "").split()).partition(" Jinja was")[0].rstrip(".")
        what = told_by(_SYNTAX, said) if said else phrase("not understood")
        return (Fault(error.lineno, what, phrase("mend the placeholder or condition")),)


@lru_cache(maxsize=4096)
def is_readable(template: str) -> bool:
    """Whether the template can be parsed, so that what it asks for can be told, whatever else is wrong with it."""
    try:
        parsed(template)
    except TemplateSyntaxError:
        return False
    return True


def _faults(body: Iterable[nodes.Node]) -> Iterator[Fault]:
    for node in body:
        if isinstance(node, nodes.If):
            yield from _told(_check_condition, node.test)
            yield from _faults((*node.body, *node.elif_, *node.else_))
        elif isinstance(node, nodes.Output):
            for printed in node.nodes:
                yield from _told(_check_printed, printed)
        else:
            yield Fault(node.lineno or 1, phrase("{0} is not part of the clause language", type(node).__name__.lower()))


def _told(check: Callable[[nodes.Node], None], node: nodes.Node) -> Iterator[Fault]:
    try:
        check(node)
    except _OutsideError as outside:
        yield outside.fault


def _check_printed(node: nodes.Node) -> None:
    if isinstance(node, nodes.TemplateData):
        _check_words(node)
    elif isinstance(node, nodes.Filter):
        _check_filter(node)
    elif _called(node) == "markets":
        _check_known(node, "market", constants(node.args), node.kwargs)  # type: ignore[arg-type, attr-defined]
    elif _is_term(node):
        raise _OutsideError(node, phrase("term {0} is printed without a filter", node.attr), phrase("add its filter"))  # type: ignore[attr-defined]
    else:
        raise _OutsideError(node, phrase("only terms and markets() can be printed"))


def _check_words(node: nodes.TemplateData) -> None:
    for below, line in enumerate(node.data.split("\n")):
        if (sign := unprintable_beside(line)) is not None:
            what = phrase("it holds the unprintable character {0}", sign)
            raise _OutsideError(node, what, phrase("retype it"), below)
    if any(sign in node.data for sign in SIGNS):
        raise _OutsideError(node, phrase("signs of the template language cannot be printed"), phrase("write words"))


def _check_filter(node: nodes.Filter) -> None:
    if node.node is None or not _is_term(node.node):
        raise _OutsideError(node, phrase("only a term can be filtered"))
    if node.name not in FILTER_UNITS:
        raise _OutsideError(
            node, phrase("no filter {0}", quoted(node.name)), phrase("use {0}", ", ".join(FILTER_UNITS))
        )
    if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise _OutsideError(
            node, phrase("the filter {0} takes nothing in brackets", node.name), phrase("remove the brackets")
        )


def _check_condition(node: nodes.Node) -> None:
    if isinstance(node, (nodes.And, nodes.Or)):
        _check_condition(node.left)
        _check_condition(node.right)
    elif isinstance(node, nodes.Not):
        _check_condition(node.node)
    elif _called(node) == "included":
        names = constants(node.args)  # type: ignore[attr-defined]
        if len(names) != 1 or node.kwargs or not isinstance(names[0], str):  # type: ignore[attr-defined]
            raise _OutsideError(node, phrase("included() takes one clause id"), phrase("write included('ABC-NAME')"))
    elif _called(node) == "deal":
        _check_deal(node)  # type: ignore[arg-type]
    else:
        raise _OutsideError(node, phrase("a condition asks deal() or included() only"))


def _check_deal(call: nodes.Call) -> None:
    if call.args or not call.kwargs:
        raise _OutsideError(call, phrase("deal() takes answers by name"), phrase("write deal(market='us')"))
    asked = [keyword.key for keyword in call.kwargs]
    if len(set(asked)) < len(asked):
        raise _OutsideError(call, phrase("deal() asks one question twice"), phrase("give its answers as a list"))
    for keyword in call.kwargs:
        _check_known(call, keyword.key, answers_of(keyword))


def _check_known(node: nodes.Expr, question: str, answers: tuple[Any, ...], named: Iterable[Any] = ()) -> None:
    known = ("true", "false") if question in FLAG_DEFAULTS else VOCABULARY.get(question, ())
    for answer in words_for(answers):
        if answer not in known:
            what = phrase("{0}={1} is no answer of a deal", quoted(question)[1:-1], quoted(answer))
            remedy = phrase("use {0}", ", ".join(known)) if known else phrase("ask a question of the deal vocabulary")
            raise _OutsideError(node, what, remedy)
    if not answers or list(named):
        raise _OutsideError(node, phrase("{0} needs at least one answer", question), phrase("name it"))


def _called(node: nodes.Node) -> str:
    """The name that a plain call calls; empty for anything else."""
    plain = isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)
    if not plain or node.dyn_args or node.dyn_kwargs:  # type: ignore[attr-defined]
        return ""
    return str(node.node.name)  # type: ignore[attr-defined]


def constants(listed: Iterable[nodes.Expr]) -> tuple[Any, ...]:
    """The answers as they are written: words, true or false."""
    found = []
    for node in listed:
        if not isinstance(node, nodes.Const):
            raise _OutsideError(
                node, phrase("an answer is a word in quotes, true or false"), phrase("write the word itself")
            )
        found.append(node.value)
    return tuple(found)


def answers_of(keyword: nodes.Keyword) -> tuple[Any, ...]:
    """The answers that one question of `deal()` names: one, or a list."""
    return constants(keyword.value.items if isinstance(keyword.value, nodes.List) else [keyword.value])


def _is_term(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == "terms"


@lru_cache(maxsize=4096)
def terms_asked_by(template: str) -> frozenset[TermId]:
    """Every term that the wording names, whichever branch would print it."""
    return frozenset(TermId(node.attr) for node in parsed(template).find_all(nodes.Getattr) if _is_term(node))


def filters_of_terms(template: str) -> tuple[tuple[TermId, str], ...]:
    """Each term with the filter that prints it, in reading order."""
    return tuple(
        (TermId(node.node.attr), node.name)
        for node in parsed(template).find_all(nodes.Filter)
        if isinstance(node.node, nodes.Getattr)
    )


def clauses_asked_by(template: str) -> frozenset[ClauseId]:
    """Every clause whose presence the wording asks for with `included()`."""
    calls = (call for call in parsed(template).find_all(nodes.Call) if _called(call) == "included")
    return frozenset(ClauseId(str(n.value)) for call in calls for n in call.args if isinstance(n, nodes.Const))


def words_of(template: str) -> str:
    """The wording without its placeholders and conditions: every branch, as written."""
    return "".join(node.data for node in parsed(template).find_all(nodes.TemplateData))


def parts_of(template: str) -> Parts:
    """The template as values. It has no fault: `faults_in` was asked beforehand."""
    return _parts(parsed(template).body)


def _parts(body: Iterable[nodes.Node]) -> Parts:
    parts: list[Part] = []
    for node in body:
        if isinstance(node, nodes.If):
            cases = tuple((_test(case.test), _parts(case.body)) for case in (node, *node.elif_))
            parts.append(Choice(cases, _parts(node.else_)))
        elif isinstance(node, nodes.Output):
            parts += map(_shown, node.nodes)
    return tuple(parts)


def _shown(node: Any) -> Part:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Filter):
        return TermShown(TermId(node.node.attr), node.name)  # type: ignore[union-attr]
    return MarketsShown(constants(node.args))


def _test(node: Any) -> Test:
    if isinstance(node, (nodes.And, nodes.Or)):
        return Joined(isinstance(node, nodes.And), (_test(node.left), _test(node.right)))
    if isinstance(node, nodes.Not):
        return Denied(_test(node.node))
    if node.node.name == "included":
        return Included(*constants(node.args))
    return Asked(tuple((keyword.key, words_for(answers_of(keyword))) for keyword in node.kwargs))
