"""The command that takes a newer shipped edition into the user's own copy of the library."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from qa_drafter.cli.session import print_json, workspace_of
from qa_drafter.cli.spans import spans_json, told
from qa_drafter.domain.edition_merge import Arrival, Choice, Part
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.services.edition_merging import EditionMerging, EditionTaken, PartChange

_SAID = {
    Arrival.NEW: "new",
    Arrival.CHANGED: "changed there, and not here",
    Arrival.BOTH: "changed on both sides: --keep or --take it",
}


def merge(asked: argparse.Namespace) -> int:
    """Tell what the edition brings; with --apply take it in."""
    choices = _choices(asked)
    merging = EditionMerging(workspace_of(asked), asked.edition)
    parts = [(part, merging.changes(part), merging.title(part)) for part in merging.offer.parts]
    taken = merging.merge(choices) if asked.apply else None
    if asked.json:
        offered = [_json(part, title, changes) for part, changes, title in parts]
        print_json({"edition": merging.offer.edition, "parts": offered, "taken": _taken_json(taken)})
        return 0
    for part, changes, title in parts:
        print(" ".join(f"{part.name} {title}".split()) + f": {_SAID[part.arrival]}")
        for change in changes if part.arrival is Arrival.BOTH else ():
            print(f"    {change.name}: {told(change.spans)}")
    print(_summed(merging, taken))
    return 0


def _choices(asked: argparse.Namespace) -> Mapping[str, Choice]:
    if (asked.keep or asked.take) and not asked.apply:
        raise ValueRefused("command line", verbatim("--keep and --take belong to --apply"), verbatim("add --apply"))
    twice = sorted(set(asked.keep) & set(asked.take))
    if twice:
        raise ValueRefused("command line", verbatim(f"{twice[0]} is both kept and taken"), verbatim("choose one"))
    return dict.fromkeys(asked.keep, Choice.KEEP) | dict.fromkeys(asked.take, Choice.TAKE)


def _summed(merging: EditionMerging, taken: EditionTaken | None) -> str:
    offer = merging.offer
    if taken is None and not offer.parts:
        return f"the library has all of edition {offer.edition}"
    if taken is None:
        counts = ", ".join(f"{len(offer.names(arrival))} {arrival}" for arrival in Arrival)
        return f"edition {offer.edition} for your copy of {offer.was}: {counts}; --apply takes it"
    return (
        f"edition {taken.edition}: {len(taken.taken)} taken, {len(taken.kept)} kept as here, "
        f"{len(taken.waiting)} wait for a decision"
    )


def _json(part: Part, title: str, changes: tuple[PartChange, ...]) -> dict[str, Any]:
    return {
        "part": part.name,
        "title": title,
        "arrival": part.arrival,
        "changes": [{"name": change.name, "spans": spans_json(change.spans)} for change in changes],
    }


def _taken_json(taken: EditionTaken | None) -> dict[str, Any] | None:
    if taken is None:
        return None
    return {"taken": list(taken.taken), "kept": list(taken.kept), "waiting": list(taken.waiting)}
