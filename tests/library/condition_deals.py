"""Deals made to measure: for each condition of a requirement, deals in which it just applies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import yaml

from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY, Deal
from qa_drafter.drafting.selection import applicable_requirements
from qa_drafter.resources import shipped_library
from tests.builders import deal, library
from tests.library.wide_deals import POSITIONS, wide_deals

BARE: Final[Mapping[str, Any]] = {
    "partner_type": "cmo",
    "market": ("us",),
    "product_type": "small_molecule",
    "material": ("drug_product",),
    "stage": "commercial",
    "hazards": (),
    "services": ("drug_product", "testing"),
    "application_type": ("nda",),
}
FULL: Final[Mapping[str, Any]] = {
    "partner_type": "cdmo",
    "market": VOCABULARY["market"],
    "product_type": "vaccine",
    "material": ("bio_ds", "drug_product"),
    "stage": "commercial",
    "hazards": VOCABULARY["hazards"],
    "services": VOCABULARY["services"],
    "application_type": ("bla", "eu_ma", "uk_ma", "who_pq"),
    "electronic_records": True,
    "sponsor_supplied_materials": True,
    "subcontractors": True,
}
"""Two backgrounds before which a condition is set: nothing more than a tablet, and nearly everything at once."""


@cache
def telling_deals() -> tuple[Deal, ...]:
    """The wide deals, and of those made to measure each that asks at its position for what none before it asked."""
    asked: set[tuple[str, str]] = set()
    kept = []
    for known in (*wide_deals(), *condition_deals()):
        asks = {(need.id, str(known.position)) for need in applicable_requirements(library(), known)}
        if asks - asked or known in wide_deals():
            kept.append(known)
            asked |= asks
    return tuple(kept)


@cache
def condition_deals() -> tuple[Deal, ...]:
    """Three deals for each condition, one at each position, in turn before either background."""
    written = yaml.safe_load((shipped_library() / "requirements.yaml").read_text(encoding="utf-8"))["requirements"]
    conditions = {repr(need.get("applies_when")): need.get("applies_when") or {} for need in written}
    return tuple(
        deal(**{**(BARE, FULL)[(turn + place) % 2], **_answers(asked, turn + place), "position": position})
        for place, asked in enumerate(conditions.values())
        for turn, position in enumerate(POSITIONS)
    )


def _answers(asked: Mapping[str, list[Any]], turn: int) -> dict[str, Any]:
    """One of the values that each key of a condition allows, another one at each turn."""
    picked = {key: values[turn % len(values)] if isinstance(values, list) else values for key, values in asked.items()}
    return {key: value if key in FLAG_DEFAULTS else (value,) for key, value in picked.items()}
