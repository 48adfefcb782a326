"""What is suggested for an agreement and not yet decided."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Proposal:
    """An Edit that is suggested, and why. What it decides on is its `subject`: a clause, term, activity or matrix.

    A proposal without a subject follows from the others and is not decided alone. `advised` ones are taken unless a
    person says otherwise; the others would undo what a person did, and are taken only when one asks for it.
    """

    number: int
    edit: Edit
    subject: str
    reason: Phrase
    advised: bool = True
