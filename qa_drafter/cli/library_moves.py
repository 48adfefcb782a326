"""Commands about a library that has moved on: whom it concerns, and taking it over."""

from __future__ import annotations

import argparse
from typing import Any

from qa_drafter.cli.proposals import print_proposals, proposal_json
from qa_drafter.cli.session import opened, print_json, workspace_of
from qa_drafter.cli.spans import spans_json, told
from qa_drafter.services.adopting import MOVED_UNDER, Adopting, LibraryUpdate, Successor
from qa_drafter.services.editing import caption
from qa_drafter.services.impact import AgreementImpact, Holding, Impact, Standing, impact_on
from qa_drafter.services.moved_definitions import DefinitionHolding


def impact(asked: argparse.Namespace) -> int:
    """Print every agreement of a folder that the library has moved on from, and whether it matters."""
    found = impact_on(asked.folder, workspace_of(asked), asked.clause)
    if asked.json:
        print_json(_impact_json(found))
        return 0
    for held in found.agreements:
        _print_impact(held)
    for path, why in found.skipped:
        print(f"{path}: skipped: {why}")
    agreements = len(found.agreements)
    counted = "1 agreement" if agreements == 1 else f"{agreements} agreements"
    print(f"{counted} concerned, {found.up_to_date} up to date, {len(found.skipped)} skipped; edition {found.edition}")
    return 0


def adopt(asked: argparse.Namespace) -> int:
    """Print what the library in use offers an agreement; with --apply take it as one act."""
    with opened(asked, writing=asked.apply) as agreement:
        adopting = Adopting(agreement)
        update = adopting.update(asked.clauses)
        edits = adopting.perform(asked.clauses, asked.reason)[0] if asked.apply else ()
    if asked.json:
        print_json(_update_json(update, applied=bool(edits)))
        return 0
    print_proposals(update.proposals)
    for successor in update.under_own_wording:
        print(f"{successor.article.clause}: {MOVED_UNDER}: {'; '.join(successor.move.reasons)}")
        print(f"    {told(successor.spans)}")
    for definition in update.definitions:
        says = MOVED_UNDER if definition.is_reworded else "what changes"
        print(f"definition of {definition.entry.term}: {says}")
        print(f"    {told(definition.spans)}")
    if edits:
        print(f"done: {caption(edits[0])}" + (f" and {len(edits) - 1} more" if len(edits) > 1 else ""))
    elif not (update.proposals or update.under_own_wording or update.definitions):
        print(f"nothing newer in edition {update.edition}")
    return 0


def _print_impact(held: AgreementImpact) -> None:
    print(f"{held.path}: {held.number}, {held.title}")
    for holding in held.holdings:
        article, newest = holding.article, holding.newest or "none"
        print(
            f"  {holding.number} {article.clause} {article.position}: {holding.standing}, version {article.version}, "
            f"newest {newest}{_weighed(holding.successor)}"
        )
        if holding.successor is not None:
            print(f"    {told(holding.successor.spans)}")
    for definition in held.definitions:
        used = "1 article" if definition.articles == 1 else f"{definition.articles} articles"
        print(
            f"  {definition.number} “{definition.moved.entry.term}”: {_standing(definition)}, used in {used}; "
            f"{definition.move.weight}: {'; '.join(definition.move.reasons)}"
        )
        print(f"    {told(definition.moved.spans)}")


def _standing(definition: DefinitionHolding) -> Standing:
    return Standing.OWN_WORDING if definition.moved.is_reworded else Standing.INHERITED


def _weighed(successor: Successor | None) -> str:
    return f"; {successor.move.weight}: {'; '.join(successor.move.reasons)}" if successor else ""


def _impact_json(found: Impact) -> dict[str, Any]:
    return {
        "edition": found.edition,
        "agreements": [
            {
                "file": str(held.path),
                "number": held.number,
                "title": held.title,
                "articles": [_holding_json(holding) for holding in held.holdings],
                "definitions": [_definition_json(definition) for definition in held.definitions],
            }
            for held in found.agreements
        ],
        "skipped": [{"file": str(path), "reason": why} for path, why in found.skipped],
        "counts": {
            "concerned": len(found.agreements),
            "up_to_date": found.up_to_date,
            "skipped": len(found.skipped),
        },
    }


def _holding_json(holding: Holding) -> dict[str, Any]:
    article = holding.article
    return {
        "clause": article.clause,
        "number": holding.number,
        "title": article.title,
        "standing": holding.standing,
        "position": article.position,
        "pinned": article.version,
        "newest": holding.newest,
        **_successor_json(holding.successor),
    }


def _definition_json(definition: DefinitionHolding) -> dict[str, Any]:
    """`articles` counts those that use the term."""
    return {
        "term": definition.moved.entry.term,
        "number": definition.number,
        "standing": _standing(definition),
        "articles": definition.articles,
        "weight": definition.move.weight,
        "reasons": list(definition.move.reasons),
        "spans": spans_json(definition.moved.spans),
    }


def _successor_json(successor: Successor | None) -> dict[str, Any]:
    if successor is None:
        return {"matters": False, "weight": None, "reasons": [], "spans": []}
    return {
        "matters": successor.move.matters,
        "weight": successor.move.weight,
        "reasons": list(successor.move.reasons),
        "spans": spans_json(successor.spans),
    }


def _update_json(update: LibraryUpdate, *, applied: bool) -> dict[str, Any]:
    return {
        "edition": update.edition,
        "proposals": [proposal_json(proposal) for proposal in update.proposals],
        "under_own_wording": [
            {
                "clause": one.article.clause,
                "title": one.article.title,
                "pinned": one.article.version,
                "newest": one.newer.version,
                "says": MOVED_UNDER,
                **_successor_json(one),
            }
            for one in update.under_own_wording
        ],
        "definitions": [
            {"term": one.entry.term, "spans": spans_json(one.spans)}
            for one in update.definitions
            if not one.is_reworded
        ],
        "definitions_under_own_wording": [
            {"term": one.entry.term, "says": MOVED_UNDER, "spans": spans_json(one.spans)}
            for one in update.definitions
            if one.is_reworded
        ],
        "applied": applied,
    }
