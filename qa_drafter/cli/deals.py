"""The command that brings an agreement to another deal."""

from __future__ import annotations

import argparse
from typing import Any

from qa_drafter.cli.proposals import print_proposals, proposal_json
from qa_drafter.cli.session import naming, opened, print_json, workspace_of
from qa_drafter.cli.spans import spans_json, told
from qa_drafter.services.reassembling import OtherReading, Reassembling


def change_deal(asked: argparse.Namespace) -> int:
    """Print what follows from another deal, act by act with its reason; with --apply do it as one act."""
    deal = workspace_of(asked).read_deal(asked.deal)
    with opened(asked, writing=asked.apply) as agreement:
        reassembling = Reassembling(agreement)
        with naming(asked.deal):
            change = reassembling.change(deal)
        taken = {"without": asked.without, "also": asked.also}
        change.result(**taken)
        edits = reassembling.perform(change, **taken, reason=asked.reason)[0] if asked.apply else ()
    if asked.json:
        proposals = [proposal_json(proposal) for proposal in change.proposals]
        readings = [_reading_json(reading) for reading in change.readings]
        applied = bool(edits)
        print_json({"proposals": proposals, "readings": readings, "applied": applied, "performed": len(edits)})
        return 0
    print_proposals(change.proposals)
    for reading in change.readings:
        print(f"{reading.number} {reading.title} reads otherwise under the new deal:\n    {told(reading.spans)}")
    if edits:
        print(f"done: {len(edits)} edits")
    return 0


def _reading_json(reading: OtherReading) -> dict[str, Any]:
    return {
        "clause": reading.clause,
        "number": reading.number,
        "title": reading.title,
        "spans": spans_json(reading.spans),
    }
