"""The words that hand-edited text is searched for, as wording.yaml states them."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.finding import Severity
from qa_drafter.domain.wording_rule import WordingRule
from qa_drafter.library_files.conditions import applies
from qa_drafter.library_files.library_entries import words
from qa_drafter.library_files.yaml_files import Entry

WORDING_KEYS: Final = (
    "code", "severity", "words", "says", "remedy", "source", "exact", "without_number", "applies_when", "exclude_when",
)  # fmt: skip


def wording_rule(entry: Entry, where: str) -> WordingRule:
    """Some words and what is wrong with them."""
    return WordingRule(
        code=entry["code"],
        severity=Severity(entry["severity"]),
        words=words(entry["words"]),
        says=entry["says"],
        remedy=entry["remedy"],
        sources=words(entry.get("source", [])),
        exact=bool(entry.get("exact", False)),
        without_number=bool(entry.get("without_number", False)),
        when=applies(entry, where),
    )
