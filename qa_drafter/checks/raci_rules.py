"""The matrices against the rules of the field: who may not be other than X, and the two laws of every row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import PARTY_WORDS, Deal, Party
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, alternatives, phrase
from qa_drafter.domain.raci import EXACTLY_ONE_A, Breach, Duty, Matrix, Role, Row
from qa_drafter.domain.rule import Rule, RuleKind

_GRAVEST_FIRST: Final = (Severity.ERROR, Severity.WARNING, Severity.INFO)

Fault = tuple[tuple[RoleId, ...], Phrase]
"""The roles whose letters are at fault, and what is the case."""


def raci_findings(agreement: Agreement, library: ClauseLibrary) -> tuple[Finding, ...]:
    """One finding per rule that a column or a row breaks."""
    found = (matrix_findings(matrix, agreement.deal, library) for matrix in agreement.matrices)
    return tuple(finding for of_one in found for finding in of_one)


def matrix_findings(matrix: Matrix, deal: Deal, library: ClauseLibrary) -> tuple[Finding, ...]:
    """Those of one matrix."""
    return tuple(_findings(matrix, deal, library))


def row_breaches(row: Row, matrix: Matrix, deal: Deal, library: ClauseLibrary) -> tuple[Breach, ...]:
    """The laws and rules that a row breaks in this deal: the two laws of every row first.

    A hidden row breaks nothing by its letters; that it is hidden is said instead.
    """
    if row.hidden:
        return (_hidden(row, deal, library),)
    laws = tuple(_sourced(breach, deal, library) for breach in row.breaches())
    found = (_breach(rule, row, matrix, deal, library) for rule in _binding(row, deal, library))
    return (*laws, *(breach for breach in found if breach is not None))


def _binding(row: Row, deal: Deal, library: ClauseLibrary) -> Iterator[Rule]:
    """The rules that this deal's row must keep."""
    known = library.by_activity.get(row.activity)
    tagged = known.rules if known else ()
    for rule in library.rules:
        if (rule.everywhere or rule.id in tagged) and rule.when.holds(deal):
            yield rule


_ASKING: Final = (RuleKind.LETTER_MUST_BE_ON, RuleKind.LETTER_MUST_INCLUDE)

HIDDEN: Final = "row_hidden"
"""The code of what is said of a row that is not printed."""


def _hidden(row: Row, deal: Deal, library: ClauseLibrary) -> Breach:
    """That a row is hidden and why: as grave as the gravest rule that asks for a letter in it."""
    asking = [rule for rule in _binding(row, deal, library) if rule.kind in _ASKING]
    needing = min(asking, key=lambda rule: _GRAVEST_FIRST.index(rule.severity_for(deal)), default=None)
    if needing is None:
        return Breach(row.activity, HIDDEN, (), phrase("hidden: {0}", row.hidden), Severity.INFO)
    source, severity = library.citation_rules.basis(needing.sources, deal), needing.severity_for(deal)
    needed = phrase("hidden: {0}; a rule needs it. {1}", row.hidden, needing.statement)
    return Breach(row.activity, HIDDEN, (), needed, severity, source)


def _findings(matrix: Matrix, deal: Deal, library: ClauseLibrary) -> Iterator[Finding]:
    yield from _columns(matrix, deal, library)
    for row in matrix.rows:
        for breach in row_breaches(row, matrix, deal, library):
            yield _finding(breach, f"{matrix.title}: {row.statement}", matrix)


def _finding(breach: Breach, place: str, matrix: Matrix) -> Finding:
    who = f" ({', '.join(matrix.role(role).title for role in breach.roles)})" if breach.roles else ""
    # A rule names its roles itself; the count of a law does not.
    said = phrase("{0}{1}", breach.message, who) if breach.law == EXACTLY_ONE_A else breach.message
    return Finding(breach.law, breach.severity, place, said, breach.source, breach.activity)


def _columns(matrix: Matrix, deal: Deal, library: ClauseLibrary) -> Iterator[Finding]:
    """Columns that a deal may not have."""
    for rule in library.rules:
        present = [role for role in matrix.roles if role.is_in(rule.roles)]
        if rule.kind is RuleKind.ROLE_ABSENT_UNLESS and present and rule.when.holds(deal):
            source, titles = library.citation_rules.basis(rule.sources, deal), ", ".join(role.title for role in present)
            message = phrase("the matrix has a column for {0}. {1}", titles, rule.statement)
            yield Finding(rule.id, rule.severity_for(deal), matrix.title, message, source, matrix.id)


def _sourced(breach: Breach, deal: Deal, library: ClauseLibrary) -> Breach:
    """A structural breach with the sources that the library gives its law."""
    stated = next((rule.sources for rule in library.rules if rule.id == breach.law), ("RACI convention",))
    return replace(breach, source=library.citation_rules.basis(stated, deal))


def _breach(rule: Rule, row: Row, matrix: Matrix, deal: Deal, library: ClauseLibrary) -> Breach | None:
    if rule.kind is RuleKind.NOTE:
        fault = _moved(rule, row, matrix, deal, library)
    else:
        meant = tuple(role for role in matrix.roles if rule.speaks_of(role))
        fault = _JUDGES[rule.kind](rule, row, matrix, meant) if rule.kind in _JUDGES and meant else None
    if fault is None:
        return None
    roles, state = fault
    source = library.citation_rules.basis(rule.sources, deal)
    said = phrase("{0}. {1}", state, rule.statement)
    return Breach(row.activity, rule.id, roles, said, rule.severity_for(deal), source)


def _must_be_on(rule: Rule, row: Row, matrix: Matrix, meant: tuple[Role, ...]) -> Fault | None:
    for letter in rule.letters:
        if not any(row.duty(role.id).holds(letter) for role in meant):
            elsewhere = tuple(role for role, duty in row.duties if duty.holds(letter))
            named, holders = _named(rule, meant), _holders(elsewhere, matrix)
            if not elsewhere:
                return (), phrase("{0} is not on {1}", letter, named)
            return elsewhere, phrase("{0} is not on {1} but on {2}", letter, named, holders)
    ours = {role.id for role in meant}
    others = tuple(r for r, duty in row.duties if r not in ours and (duty.is_accountable or duty.is_responsible))
    return (others, phrase("A or R is also on {0}", _holders(others, matrix))) if rule.exclusive and others else None


def _must_include(rule: Rule, row: Row, matrix: Matrix, meant: tuple[Role, ...]) -> Fault | None:
    del matrix
    if any(row.duty(role.id).holds(letter) for role in meant for letter in rule.letters):
        return None
    return (), phrase("{0} has none of the letters {1}", _named(rule, meant), " ".join(rule.letters))


def _must_not_be_on(rule: Rule, row: Row, matrix: Matrix, meant: tuple[Role, ...]) -> Fault | None:
    del matrix
    at_fault = tuple(role for role in meant if any(row.duty(role.id).holds(letter) for letter in rule.letters))
    if not at_fault:
        return None
    return tuple(role.id for role in at_fault), phrase("{0} is on {1}", " ".join(rule.letters), _titles(at_fault))


_JUDGES: Final[Mapping[RuleKind, Callable[[Rule, Row, Matrix, tuple[Role, ...]], Fault | None]]] = {
    RuleKind.LETTER_MUST_BE_ON: _must_be_on,
    RuleKind.LETTER_MUST_INCLUDE: _must_include,
    RuleKind.LETTER_MUST_NOT_BE_ON: _must_not_be_on,
}


def _moved(rule: Rule, row: Row, matrix: Matrix, deal: Deal, library: ClauseLibrary) -> Fault | None:
    """The note's occasion: the party that answers is not the one that the library proposes."""
    known = library.by_activity.get(row.activity)
    if known is None:
        return None
    proposed = known.proposed(deal.answer("partner_type")[0])
    was = {role.party for role in library.roles if proposed.get(role.id, Duty.NONE).is_accountable}
    if rule.roles and not any(proposed.get(role, Duty.NONE).is_accountable for role in rule.roles):
        return None
    now = tuple(role for role in matrix.roles if row.duty(role.id).is_accountable and role.party not in was)
    return (tuple(role.id for role in now), phrase("A has moved to {0}", _titles(now))) if now else None


def _named(rule: Rule, meant: tuple[Role, ...]) -> Phrase:
    if rule.roles:
        return alternatives(role.title for role in meant)
    return PARTY_WORDS[rule.party or Party.CONTRACTOR]


def _titles(roles: tuple[Role, ...]) -> str:
    return ", ".join(role.title for role in roles)


def _holders(roles: tuple[RoleId, ...], matrix: Matrix) -> str:
    return _titles(tuple(matrix.role(role) for role in roles))
