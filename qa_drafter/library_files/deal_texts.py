"""A deal as its file states it, from the deal back to keys and answers."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final

from qa_drafter.domain.deal import SINGLE_ANSWER, Deal
from qa_drafter.library_files.yaml_files import yaml_text

ROW: Final = "row"
"""The key by which an entry of a schedule names its row; its other keys are columns."""


def deal_text(deal: Deal) -> str:
    """The deal as a deal file states it, so that `read_deal` gives the same deal; what is empty is left out."""
    stated = {key: value for key, value in stated_of(deal).items() if value not in ("", [], {})}
    return yaml_text(stated)


def stated_of(deal: Deal) -> dict[str, Any]:
    """Every key with its answer, empty ones too."""
    answers = {question: [*given] for question, given in deal.answers}
    single = {question: given[0] for question, given in answers.items() if question in SINGLE_ANSWER and given}
    return {
        "title": deal.title,
        "number": deal.number,
        **answers,
        **single,
        **dict(deal.flags),
        "position": str(deal.position),
        "effective_date": deal.effective_date,
        "last_review": deal.last_review,
        "related_agreements": [*deal.related_agreements],
        "sponsor": _stated_part(deal.sponsor),
        "contractor": _stated_part(deal.contractor),
        "products": [_stated_part(product) for product in deal.products],
        "approved_subcontractors": [_stated_part(subcontractor) for subcontractor in deal.subcontractors],
        "terms": {str(name): value for name, value in deal.terms},
        "schedules": _stated_blanks(deal),
    }


def _stated_blanks(deal: Deal) -> dict[str, list[dict[str, str]]]:
    """The blanks row by row, in their order."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for blank in deal.schedules:
        row = found.setdefault(blank.schedule, {}).setdefault(blank.row, {ROW: blank.row})
        row[blank.column] = blank.words
    return {schedule: [*rows.values()] for schedule, rows in found.items()}


def _stated_part(part: Any) -> dict[str, Any]:
    """A party, site, product or the like by its fields, without those that are empty."""
    found = {field.name: getattr(part, field.name) for field in fields(part)}
    return {
        name: [_stated_part(entry) for entry in value] if isinstance(value, tuple) else value
        for name, value in found.items()
        if value not in ("", ())
    }
