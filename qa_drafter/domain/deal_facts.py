"""The facts of a deal in words, and those in which two deals differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_drafter.domain.deal import FLAG_DEFAULTS, POSITION_WORDS, Deal, DealKey
from qa_drafter.domain.phrases import joined, phrase


def deal_differences(was: Deal, now: Deal) -> tuple[tuple[str, str, str], ...]:
    """Each fact in which two deals differ, in words: its name, as it was, as it is now."""
    sides = [dict(_facts(deal)) for deal in (was, now)]
    names = dict.fromkeys((*sides[0], *sides[1]))
    told = [(name, *(side.get(name, "–") for side in sides)) for name in names]
    return tuple((name, before, after) for name, before, after in told if before != after)


def _facts(deal: Deal) -> Iterator[tuple[str, str]]:
    none = phrase("none")
    yield phrase("title"), deal.title
    for question, given in deal.answers:
        yield DealKey(question), joined(", ", map(DealKey, given)) or none
    for name, is_so in {**FLAG_DEFAULTS, **dict(deal.flags)}.items():
        yield DealKey(name), phrase("yes") if is_so else phrase("no")
    yield phrase("position"), POSITION_WORDS[deal.position]
    for party, details in ((phrase("sponsor"), deal.sponsor), (phrase("contractor"), deal.contractor)):
        yield party, details.name
        yield phrase("{0} address", party), details.address
        yield phrase("{0} quality contact", party), details.quality_contact
        yield phrase("{0} region", party), details.region or none
        yield phrase("{0} region", party), details.counted_region or none
        yield (
            phrase("{0} sites", party),
            _listed(f"{site.name} ({site.address}) {site.fei} {site.services} {site.region}" for site in details.sites),
        )
        yield (
            phrase("{0} contacts", party),
            _listed(f"{one.function} {one.name} {one.reach}" for one in details.contacts),
        )
        yield phrase("{0} signatories", party), _listed(f"{one.function} {one.name}" for one in details.signatories)
    yield phrase("products"), _listed(f"{one.name} {one.strength} {one.dosage_form}" for one in deal.products)
    yield phrase("subcontractors"), _listed(f"{one.name}, {one.site}, {one.work}" for one in deal.subcontractors)
    yield from ((phrase("term {0}", name), str(answer)) for name, answer in deal.terms)
    yield (
        phrase("schedules"),
        _listed(f"{one.schedule}, {one.row}, {one.column}: {one.words}" for one in deal.schedules),
    )
    yield phrase("effective date"), deal.effective_date or none
    yield phrase("last review"), deal.last_review or none
    yield phrase("related agreements"), _listed(deal.related_agreements)


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(" ".join(part.split()) for part in parts) or phrase("none")
