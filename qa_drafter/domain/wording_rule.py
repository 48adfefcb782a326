"""Words that hand-edited text should not hold: data of the library."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.finding import Severity


@dataclass(frozen=True, slots=True)
class WordingRule:
    """Some words, what is wrong with them, and what to do instead.

    In `words` a `*` stands for the rest of a word and `…` for words between, within one sentence. `exact`: letter
    case counts. `without_number`: they are at fault only in a sentence that states no number.
    """

    code: str
    severity: Severity
    words: tuple[str, ...]
    says: str
    remedy: str
    sources: tuple[str, ...] = ()
    exact: bool = False
    without_number: bool = False
    when: Condition = Always()
