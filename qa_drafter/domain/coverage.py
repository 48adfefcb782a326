"""What an agreement settles of all that regulations ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import Phrase
from qa_drafter.domain.requirement import Level, Requirement


class CoverageStatus(StrEnum):
    """COVERED: an article settles it. WEAK: one does, and a finding stands against it. MISSING: none does."""

    COVERED = "covered"
    WEAK = "weak"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """One requirement: how far it binds this deal, what settles it, and why that is so, in words.

    `source` holds the citations of regimes that apply to the deal alone. `blocks`: as it stands, it keeps the
    agreement from being issued.
    """

    requirement: Requirement
    level: Level
    status: CoverageStatus
    articles: tuple[ClauseId, ...]
    because: Phrase
    source: tuple[str, ...]
    blocks: bool = False
