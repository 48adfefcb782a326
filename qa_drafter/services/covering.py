"""What regulations ask of the open agreement and what settles it, ordered as a person looks it through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.identifiers import SectionId
from qa_drafter.domain.phrases import Phrase
from qa_drafter.drafting.references import Numbers
from qa_drafter.services.advising import SourceLine
from qa_drafter.services.checking import Checking
from qa_drafter.services.open_agreement import OpenAgreement

_FAMILIES: Final = (
    ("United States: law", ("FD&C", "21 CFR", "21 USC")),
    ("United States: FDA guidance", ("FDA",)),
    ("European Union: law", ("Dir", "Reg", "Detailed guidelines", "GVP", "national EU", "Windsor", "EU GDP")),
    ("European Union: GMP", ("EU GMP", "EU-US", "EMA")),
    ("United Kingdom", ("SI ", "HMR", "MHRA", "UK ")),
    ("ICH", ("ICH",)),
    ("WHO, PIC/S, United Nations", ("WHO", "PIC/S", "UN ")),
    ("Practice of the trade", ("APIC", "ISPE", "SOCMA", "USP", "Industry")),
)
"""The families of rules, each with how its citations begin."""

OTHERS: Final = "Others"


@dataclass(frozen=True, slots=True)
class Place:
    """A section of the agreement, as a column of the map; without a number where its section is not in."""

    id: SectionId
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class CoverageSheet:
    """Every requirement with its family, in the order of the families; and the sections that they belong to."""

    lines: tuple[tuple[str, CoverageLine], ...]
    places: tuple[Place, ...]

    @property
    def families(self) -> tuple[str, ...]:
        """The families that have a requirement."""
        return tuple(dict.fromkeys(family for family, _ in self.lines))

    @property
    def applicable(self) -> CoverageSheet:
        """The same without what does not apply, and without sections of which nothing is asked then."""
        lines = tuple(pair for pair in self.lines if pair[1].status is not CoverageStatus.NOT_APPLICABLE)
        asked = {line.requirement.section for _, line in lines}
        return CoverageSheet(lines, tuple(place for place in self.places if place.id in asked))

    def count(self, status: CoverageStatus) -> int:
        """How many requirements stand so."""
        return sum(line.status is status for _, line in self.lines)


class Covering:
    """Reads the coverage of one open agreement."""

    def __init__(self, agreement: OpenAgreement, checking: Checking) -> None:
        self._open, self._checking = agreement, checking

    def sheet(self) -> CoverageSheet:
        """The coverage as it stands now."""
        lines = self._checking.coverage()
        order = {name: place for place, (name, _) in enumerate(_FAMILIES)}
        placed = sorted(((family_of(line), line) for line in lines), key=lambda pair: order.get(pair[0], len(order)))
        return CoverageSheet(tuple(placed), tuple(self._places(lines)))

    def sources(self, line: CoverageLine) -> tuple[SourceLine, ...]:
        """The citations of a requirement that apply to the deal, and whether someone has read them."""
        known, level = self._open.library.sources, str(line.level)
        return tuple(
            SourceLine(cite, source.says if source else "", level, bool(source and source.verified))
            for cite, source in ((cite, known.get(cite)) for cite in line.source)
        )

    def applies(self, line: CoverageLine) -> Phrase:
        """Why the requirement applies to the deal, or why it does not."""
        return line.requirement.when.because(self._open.content.deal)

    def _places(self, lines: Iterable[CoverageLine]) -> Iterable[Place]:
        numbers = _section_numbers(self._open.content, self._open.numbers)
        asked = {line.requirement.section for line in lines}
        for section in self._open.library.sections:
            if section.id in asked:
                yield Place(section.id, numbers.get(section.id, ""), section.title)


def family_of(line: CoverageLine) -> str:
    """The family of the first citation that applies to the deal, else of the first one there is."""
    cites = line.source or line.requirement.sources
    return next((name for name, starts in _FAMILIES if cites and cites[0].startswith(starts)), OTHERS)


def _section_numbers(content: Agreement, numbers: Numbers) -> dict[SectionId, str]:
    articles = numbers.articles
    return {s.id: articles[s.articles[0].clause].partition(".")[0] for s in content.sections if s.articles}
