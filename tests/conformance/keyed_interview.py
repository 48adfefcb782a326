"""The interview by keys alone: tablets for the United States, commercial, from a contract manufacturer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.conformance.hands import Hands

TITLE = "Quality Agreement for Tabletol"
PRODUCT = {"name": "Tabletol", "strength": "50 mg", "dosage_form": "tablet"}


def answer_the_interview(hands: Hands, to: Path) -> None:
    """Page by page; the program keeps the answers while they are given, so that each page is seen."""
    _name_the_parties(hands)
    _name_the_product(hands)
    _choose(hands)
    _create(hands, to)


def _name_the_parties(hands: Hands) -> None:
    hands.begin("new agreement: parties")
    hands.press("ctrl+n", "Tab", "space", "Tab")
    _fill(hands, TITLE, "QA-7", "")
    _fill(hands, "Alder Pharma", "1 Main St", "Head of QA", "US-NJ", "Beta Works", "2 Hill Rd", "Head of Quality", "IE")
    hands.see("contractor", lambda: _answered(hands, "partner_type"), [["cmo"]])
    names = ["Alder Pharma", "Beta Works"]
    hands.see("parties", lambda: [hands.answers()[side]["name"] for side in ("sponsor", "contractor")], names)
    hands.press("Tab", "Return")


def _name_the_product(hands: Hands) -> None:
    hands.begin("new agreement: product")
    hands.press("Tab", "space", *_tabs(3), "space", "Tab")
    _fill(hands, *PRODUCT.values())
    hands.see("products", lambda: hands.answers()["products"], [PRODUCT])
    hands.see("material", lambda: _answered(hands, "product_type", "material"), [["small_molecule"], ["drug_product"]])
    hands.press(*_tabs(6), "Return")


def _choose(hands: Hands) -> None:
    hands.begin("new agreement: markets")
    hands.press("Tab", "space", *_tabs(4), "Down", "Down", "space", *_tabs(2), "space")
    asked, given = ("market", "stage", "application_type"), [["us"], ["commercial"], ["nda"]]
    hands.see("market, stage and application", lambda: _answered(hands, *asked), given)
    hands.press(*_tabs(12), "Return")
    hands.begin("new agreement: services")
    hands.press(*_tabs(3), "space", *_tabs(4), "space")
    hands.see("services", lambda: _answered(hands, "services"), [["drug_product", "testing"]])
    hands.press(*_tabs(14), "Return")


def _create(hands: Hands, to: Path) -> None:
    hands.begin("new agreement: position and review")
    hands.press(*_tabs(24), "Return", *_tabs(4), "Return", "Tab")
    _fill(hands, str(to.with_suffix("")))
    hands.press(*_tabs(3), "Return")
    hands.read(to, "title", lambda agreement: agreement.deal.title, TITLE)


def _tabs(times: int) -> list[str]:
    return ["Tab"] * times


def _fill(hands: Hands, *texts: str) -> None:
    """Field by field, with a Tab behind each."""
    for text in texts:
        if text:
            hands.type(text)
        hands.press("Tab")


def _answered(hands: Hands, *questions: str) -> list[Any]:
    given = dict(hands.answers()["answers"])
    return [given[question] for question in questions]
