"""Commands that edit an agreement: each is one act, all of it or nothing."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.edits import Edit, PositionChosen
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.domain.printable import quoted
from qa_drafter.services.editing import Editing, caption
from qa_drafter.services.texts import read_wording
from qa_drafter.services.worded_duties import Disagreement, WordedDuties


def set_terms(asked: argparse.Namespace) -> int:
    """Set one term or several."""
    pairs = pairs_of(asked.values, "TERM=VALUE")
    with opened(asked, writing=True) as agreement:
        editing = Editing(agreement)
        return perform(editing, [editing.term_edit(term, value) for term, value in pairs.items()], asked.reason)


def reassign(asked: argparse.Namespace) -> int:
    """Give roles their letters in one activity; refused when the row would break a law or a rule."""
    duties = pairs_of(asked.duties, "ROLE=DUTY")
    if asked.override and not asked.reason.strip():
        raise ValueRefused("--override", verbatim("no reason is given"), verbatim("say why with --reason TEXT"))
    with opened(asked, writing=True) as agreement:
        editing = Editing(agreement)
        edit = editing.duty_edit(asked.activity, duties, overriding=asked.override)
        editing.perform(edit, asked.reason)
        disagreeing = WordedDuties(agreement).of_activity(edit.activity)
    if asked.json:
        print_json({"act": caption(edit), "contradictions": [*map(_disagreement, disagreeing)]})
        return 0
    print(caption(edit))
    for one in disagreeing:
        print(f"{one.number} {one.title} now contradicts it: {one.told}")
        if one.proposal is not None:
            print(f"proposal: {_command(one, asked.agreement)}")
    return 0


def _disagreement(one: Disagreement) -> dict[str, Any]:
    found, proposal = one.found, one.proposal
    return {
        "clause": found.clause,
        "section": one.number,
        "letter": found.letter,
        "says": found.says,
        "sentence": found.sentence,
        "message": one.told,
        "proposal": None if proposal is None else {"edit": type(proposal).__name__, "act": caption(proposal)},
    }


def _command(one: Disagreement, path: Path) -> str:
    """How the proposal is taken."""
    if isinstance(one.proposal, PositionChosen):
        return f"{caption(one.proposal)}, with `position {path} {one.found.clause} {one.proposal.now.position}`"
    return f"{caption(one.proposal)}" if one.proposal else ""


def choose_position(asked: argparse.Namespace) -> int:
    """Take the text of another position for one clause."""
    with opened(asked, writing=True) as agreement:
        editing = Editing(agreement)
        return perform(editing, [editing.position_edit(asked.clause, asked.position)], asked.reason)


def reword(asked: argparse.Namespace) -> int:
    """Give one article own wording from a text file, or the library's again."""
    text = "" if asked.restore else read_wording(asked.text_file)
    with opened(asked, writing=True) as agreement:
        editing, clause = Editing(agreement), asked.clause
        edit = editing.library_wording_edit(clause) if asked.restore else editing.wording_edit(clause, text)
        return perform(editing, [edit], asked.reason)


def undo(asked: argparse.Namespace) -> int:
    """Take the last act back, in whichever program it was made."""
    with opened(asked, writing=True) as agreement:
        editing = Editing(agreement)
        history = editing.history()
        editing.undo()
        print(f"Taken back: {history.acts[history.standing - 1].caption}")
    return 0


def redo(asked: argparse.Namespace) -> int:
    """Do the act again that was taken back last."""
    with opened(asked, writing=True) as agreement:
        editing = Editing(agreement)
        history = editing.history()
        editing.redo()
        print(f"Done again: {history.acts[history.standing].caption}")
    return 0


def perform(editing: Editing, edits: list[Edit], reason: str) -> int:
    """Carry edits out as one act and tell each."""
    editing.perform_all(edits, reason)
    for edit in edits:
        print(caption(edit))
    return 0


def pairs_of(given: list[str], shape: str) -> dict[str, str]:
    """What `NAME=VALUE` arguments say; `shape` is how a refusal writes them."""
    pairs = {}
    for pair in given:
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise ValueRefused("command line", verbatim(f"{quoted(pair)} is not {shape}"), verbatim(f"write {shape}"))
        if name.strip() in pairs:
            raise ValueRefused(
                "command line", verbatim(f"{name.strip()} is given twice"), verbatim("give each name once")
            )
        pairs[name.strip()] = value.strip()
    return pairs
