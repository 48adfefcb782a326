"""The command that brings an agreement to another deal."""

from __future__ import annotations

import argparse

from qa_drafter.cli.proposals import print_proposals, proposal_json
from qa_drafter.cli.session import opened, print_json, workspace_of
from qa_drafter.services.reassembling import Reassembling


def change_deal(asked: argparse.Namespace) -> int:
    """Print what follows from another deal, act by act with its reason; with --apply do it as one act."""
    deal = workspace_of(asked).read_deal(asked.deal)
    with opened(asked, writing=asked.apply) as agreement:
        reassembling = Reassembling(agreement)
        change = reassembling.change(deal)
        taken = {"without": asked.without, "also": asked.also}
        change.result(**taken)
        edits = reassembling.perform(change, **taken, reason=asked.reason)[0] if asked.apply else ()
    if asked.json:
        proposals = [proposal_json(proposal) for proposal in change.proposals]
        print_json({"proposals": proposals, "applied": bool(edits), "performed": len(edits)})
        return 0
    print_proposals(change.proposals)
    if edits:
        print(f"done: {len(edits)} edits")
    return 0
