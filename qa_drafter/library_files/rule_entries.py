"""The rules about duties, as raci/rules.yaml states them."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.conditions import Condition, all_of
from qa_drafter.domain.deal import Party
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.phrases import in_line, phrase
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.rule import Rule, RuleKind
from qa_drafter.library_files.conditions import applies, condition_of
from qa_drafter.library_files.library_entries import words
from qa_drafter.library_files.yaml_files import Entry

RULE_KEYS: Final = (
    "id", "severity", "severity_when", "type", "letter", "letters", "role", "roles_any", "party", "exclusive",
    "unless", "applies_to", "statement", "source", "applies_when", "exclude_when",
)  # fmt: skip

_PARTIES: Final = {"sponsor": Party.SPONSOR, "cmo": Party.CONTRACTOR}


def rule(entry: Entry, where: str) -> Rule:
    """A rule, of every activity or of those that name it."""
    if entry["applies_to"] not in ("all", "rule_tagged"):
        raise LibraryDamaged(
            where, phrase("applies_to is {0}", repr(entry["applies_to"])), phrase("write all or rule_tagged")
        )
    roles = [entry["role"]] if "role" in entry else words(entry.get("roles_any", []))
    letters = [entry["letter"]] if "letter" in entry else words(entry.get("letters", []))
    return Rule(
        id=entry["id"],
        kind=RuleKind(entry["type"]),
        severity=Severity(entry["severity"]),
        statement=" ".join(entry["statement"].split()),
        sources=words(entry["source"]),
        letters=tuple(map(Duty, letters)),
        roles=tuple(map(RoleId, roles)),
        party=_PARTIES[entry["party"]] if "party" in entry else None,
        exclusive=bool(entry.get("exclusive", False)),
        everywhere=entry["applies_to"] == "all",
        when=_when(entry, where),
        softened=tuple(
            (applies(softer, where), Severity(softer["severity"])) for softer in entry.get("severity_when", [])
        ),
    )


def _when(entry: Entry, where: str) -> Condition:
    """When the rule binds: its condition, and not the deals for which it says `unless`."""
    return all_of(applies(entry, where), applies({"exclude_when": entry.get("unless")}, where))


def fallback(listed: object, where: str) -> tuple[tuple[str, str], ...]:
    """The citation of each market that stands where a rule has none of its own left for a deal."""
    if not isinstance(listed, Entry):
        raise LibraryDamaged(
            where, phrase("fallback_citation is no mapping"), phrase("name a citation for each market")
        )
    for market in listed:
        condition_of({"market": market}, in_line(where, listed.line_of(market)))
    return tuple((str(market), str(cite)) for market, cite in listed.items())
