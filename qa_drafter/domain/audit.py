"""The audit trail: who did what, when and why; each entry seals the one before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One recorded act. `at` is ISO 8601 UTC; `record` the JSON of the edit or fact; `seal` a SHA-256.

    The seal covers every other field and the seal before, so that an altered, removed or reordered
    entry shows.
    """

    number: int
    at: str
    who: str
    act: str
    record: str
    reason: str
    before: str
    seal: str

    @staticmethod
    def sealed(number: int, at: str, who: str, act: str, record: str, reason: str, before: str) -> AuditEntry:
        """An entry with the seal that its own fields give."""
        seal = _seal(number, at, who, act, record, reason, before)
        return AuditEntry(number, at, who, act, record, reason, before, seal)

    @property
    def is_intact(self) -> bool:
        """Whether the seal still answers to the fields."""
        fields = (self.number, self.at, self.who, self.act, self.record, self.reason, self.before)
        return self.seal == _seal(*fields)


def _seal(*fields: str | int) -> str:
    return hashlib.sha256(json.dumps(fields, ensure_ascii=False).encode()).hexdigest()


def first_broken(entries: Sequence[AuditEntry]) -> int | None:
    """The number of the first entry that was altered or whose predecessor is missing; None when intact."""
    before = GENESIS
    for place, entry in enumerate(entries, start=1):
        if entry.number != place or entry.before != before or not entry.is_intact:
            return entry.number
        before = entry.seal
    return None
