"""Proposals as the command line shows them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, Final

from qa_drafter.domain.proposal import Proposal
from qa_drafter.services.editing import caption

_ALIKE: Final = 4
"""So many proposals of one kind and one reason, one after the other, are told in one line."""


def print_proposals(proposals: Sequence[Proposal]) -> None:
    """A line each: number, act, reason; `?` marks those that are taken only when asked for."""
    for _, group in groupby(proposals, key=lambda one: (type(one.edit), one.reason, one.advised)):
        alike = list(group)
        if len(alike) < _ALIKE:
            for proposal in alike:
                print(_line(str(proposal.number), caption(proposal.edit), proposal))
        else:
            numbers = f"{alike[0].number}–{alike[-1].number}"
            print(_line(numbers, f"{caption(alike[0].edit)} and {len(alike) - 1} more like it", alike[0]))


def _line(numbers: str, act: str, proposal: Proposal) -> str:
    return f"{numbers:>7}{' ' if proposal.advised else '?'} {act}: {proposal.reason}"


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    """The same as data."""
    return {
        "number": proposal.number,
        "edit": type(proposal.edit).__name__,
        "subject": proposal.subject,
        "act": caption(proposal.edit),
        "reason": proposal.reason,
        "advised": proposal.advised,
    }
