"""Letters as people write them, and the laws that they must keep once they stand in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from qa_drafter.checks.raci_rules import row_breaches
from qa_drafter.domain.errors import LawBroken, ValueRefused
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.domain.raci import Breach, Duty, Matrix, Row
from qa_drafter.services.open_agreement import OpenAgreement

_BETWEEN_LETTERS: Final = frozenset(" \t\r\n\u00a0/,+&-–")
"""How people part A from R, and how a cell without a duty is written."""

_WAY_OUT: Final = {
    Severity.ERROR: phrase("choose letters that keep the rule; it cannot be overridden"),
    Severity.WARNING: phrase("choose letters that keep it, or override it with a recorded reason"),
}


def duty_of(letters: str, where: str) -> Duty:
    """The duty that a person writes as `A/R` or `-`; ValueRefused when the letters are none."""
    text = "".join(letter for letter in letters.upper() if letter not in _BETWEEN_LETTERS)
    text = "AR" if text == "RA" else text
    try:
        return Duty(text)
    except ValueError:
        raise ValueRefused(
            where, phrase("{0} is no duty", quoted(letters)), phrase("use R, A, AR, C, I or - for none")
        ) from None


def check_laws(
    agreement: OpenAgreement, matrix: Matrix, before: Row | None, after: Row, *, overriding: bool = False
) -> None:
    """LawBroken when `after` lacks its one A or an R, or breaks a rule that `before` keeps.

    `overriding` sets aside agreed practice, and never law. A hidden row is held to what it must keep once it shows.
    """
    where = phrase("activity {0}", after.activity)
    after = replace(after, hidden="")
    for breach in after.breaches():
        what = phrase("{0} ({1})", breach.message, joined(", ", breach.roles)) if breach.roles else breach.message
        raise LawBroken(where, what, phrase("give the letters of all roles concerned in one command"))
    deal, library = agreement.content.deal, agreement.library
    held = row_breaches(replace(before, hidden=""), matrix, deal, library) if before else ()
    known = {breach.law for breach in held}
    for breach in row_breaches(after, matrix, deal, library):
        if breach.law not in known and _forbids(breach, overriding=overriding):
            raise LawBroken(where, _sourced(breach), _WAY_OUT[breach.severity])


def _sourced(breach: Breach) -> Phrase:
    """What a breach says, whose last fact is the rule in words, with the source behind it."""
    *state, rule = breach.message.facts
    said = Phrase(breach.message.template, *state, f"{rule}".rstrip("."))
    return phrase("{0} ({1})", said, joined("; ", breach.source)) if breach.source else said


def _forbids(breach: Breach, *, overriding: bool) -> bool:
    return breach.severity is Severity.ERROR or (breach.severity is Severity.WARNING and not overriding)
