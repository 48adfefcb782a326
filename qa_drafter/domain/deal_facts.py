"""The facts of a deal in words, and those in which two deals differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_drafter.domain.deal import FLAG_DEFAULTS, Deal


def deal_differences(was: Deal, now: Deal) -> tuple[tuple[str, str, str], ...]:
    """Each fact in which two deals differ, in words: its name, as it was, as it is now."""
    sides = [dict(_facts(deal)) for deal in (was, now)]
    names = dict.fromkeys((*sides[0], *sides[1]))
    told = [(name, *(side.get(name, "–") for side in sides)) for name in names]
    return tuple((name, before, after) for name, before, after in told if before != after)


def _facts(deal: Deal) -> Iterator[tuple[str, str]]:
    yield "title", deal.title
    for question, given in deal.answers:
        yield question, ", ".join(given) or "none"
    yield from ((name, "yes" if is_so else "no") for name, is_so in {**FLAG_DEFAULTS, **dict(deal.flags)}.items())
    yield "position", str(deal.position)
    for party, details in (("sponsor", deal.sponsor), ("contractor", deal.contractor)):
        yield party, details.name
        yield f"{party} address", details.address
        yield f"{party} quality contact", details.quality_contact
        yield f"{party} region", details.region or "none"
        yield f"{party} region", details.counted_region or "none"
        yield (
            f"{party} sites",
            _listed(f"{site.name} ({site.address}) {site.fei} {site.services} {site.region}" for site in details.sites),
        )
        yield f"{party} contacts", _listed(f"{one.function} {one.name} {one.reach}" for one in details.contacts)
        yield f"{party} signatories", _listed(f"{one.function} {one.name}" for one in details.signatories)
    yield "products", _listed(f"{one.name} {one.strength} {one.dosage_form}" for one in deal.products)
    yield "subcontractors", _listed(f"{one.name}, {one.site}, {one.work}" for one in deal.subcontractors)
    yield from ((f"term {name}", str(answer)) for name, answer in deal.terms)
    yield "schedules", _listed(f"{one.schedule}, {one.row}, {one.column}: {one.words}" for one in deal.schedules)
    yield "effective date", deal.effective_date or "none"
    yield "last review", deal.last_review or "none"
    yield "related agreements", _listed(deal.related_agreements)


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(" ".join(part.split()) for part in parts) or "none"
