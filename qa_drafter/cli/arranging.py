"""Commands about the articles of an agreement: which stand in it, where, and words that change everywhere."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from qa_drafter.cli.editing import perform
from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.domain.printable import quoted
from qa_drafter.services.arranging import Arranging, Candidate
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.replacing import Hit, Replacing, Sought
from qa_drafter.services.texts import read_wording


def list_spare(asked: argparse.Namespace) -> int:
    """Print the clauses of the library that are not in the agreement, and why assembly left them out."""
    with opened(asked, writing=False) as agreement:
        found = Arranging(agreement).candidates(" ".join(asked.words))
    if asked.json:
        print_json({"clauses": [asdict(one) for one in found]})
        return 0
    for one in found:
        print(f"{one.clause:<14} {one.section_title}: {one.title}  ({_verdict(one)})")
    print("1 clause" if len(found) == 1 else f"{len(found)} clauses")
    return 0


def _verdict(one: Candidate) -> str:
    return f"proposed, {one.because}" if one.proposed else f"not proposed for this deal because {one.because}"


def insert(asked: argparse.Namespace) -> int:
    """Put a clause of the library in, behind an article or in its place."""
    position = _position(asked.position)
    with opened(asked, writing=True) as agreement:
        arranging = Arranging(agreement)
        if asked.instead_of:
            edits = arranging.replace_edits(asked.instead_of, asked.clause, position)
        else:
            edits = arranging.insert_edits(asked.clause, position, asked.after)
        return perform(Editing(agreement), list(edits), asked.reason)


def remove(asked: argparse.Namespace) -> int:
    """Take an article out; refused while another refers to it."""
    with opened(asked, writing=True) as agreement:
        return perform(Editing(agreement), list(Arranging(agreement).remove_edits(asked.clause)), asked.reason)


def reserve(asked: argparse.Namespace) -> int:
    """Leave an article no more than its number and title, or give it its wording back."""
    with opened(asked, writing=True) as agreement:
        arranging = Arranging(agreement)
        edit = arranging.release_edit(asked.clause) if asked.end else arranging.reserve_edit(asked.clause, asked.reason)
        return perform(Editing(agreement), [edit], asked.reason)


def move(asked: argparse.Namespace) -> int:
    """Give an article another place in its section."""
    with opened(asked, writing=True) as agreement:
        return perform(Editing(agreement), [Arranging(agreement).move_edit(asked.clause, asked.to - 1)], asked.reason)


def write_own(asked: argparse.Namespace) -> int:
    """Add a clause of the agreement's own from a text file."""
    text = read_wording(asked.text_file)
    with opened(asked, writing=True) as agreement:
        edit = Arranging(agreement).own_edit(asked.section, asked.title, text, asked.after)
        return perform(Editing(agreement), [edit], asked.reason)


def retitle(asked: argparse.Namespace) -> int:
    """Give an own clause another title."""
    with opened(asked, writing=True) as agreement:
        return perform(Editing(agreement), [Arranging(agreement).retitle_edit(asked.clause, asked.title)], asked.reason)


def replace_words(asked: argparse.Namespace) -> int:
    """List every place of some words; with --apply put others there, as one act."""
    sought = Sought(asked.old, match_case=asked.match_case, whole_words=asked.whole_words)
    with opened(asked, writing=asked.apply) as agreement:
        replacing = Replacing(agreement)
        for clause in asked.clauses:
            agreement.content.article(clause)
        hits = [hit for hit in replacing.hits(sought) if not asked.clauses or hit.clause in asked.clauses]
        if not asked.apply:
            return _tell(hits, as_json=asked.json)
        edits = list(replacing.edits([hit for hit in hits if hit.replaceable], asked.new))
        Editing(agreement).perform_all(edits, asked.reason, name=f"Replace {asked.old} by {asked.new}")
    return _tell(hits, as_json=asked.json, replaced=True)


def _tell(hits: list[Hit], *, as_json: bool, replaced: bool = False) -> int:
    taken = sum(hit.replaceable for hit in hits)
    if as_json:
        found = [{**asdict(hit), "replaceable": hit.replaceable} for hit in hits]
        print_json({"hits": found, "replaced": taken if replaced else 0})
        return 0
    for hit in hits:
        mark = "" if hit.replaceable else f"  ({hit.place}, left alone)"
        around = " ".join(f"{hit.before}«{hit.found}»{hit.after}".split())
        where = f"{hit.clause}, “{hit.term}”" if hit.term else hit.clause
        print(f"{hit.number:<6} {where}: …{around}…{mark}")
    done = f"{taken} replaced" if replaced else f"{taken} can be replaced, see --apply"
    print(f"{len(hits)} found, {done}")
    return 0


def rename_term(asked: argparse.Namespace) -> int:
    """Give a defined term another name in its definition and in every article."""
    with opened(asked, writing=True) as agreement:
        edit = Renaming(agreement).edit(asked.term, asked.name, asked.plural)
        return perform(Editing(agreement), [edit], asked.reason)


def reword_definition(asked: argparse.Namespace) -> int:
    """Give a definition own wording from a text file, or the library's again."""
    text = "" if asked.restore else read_wording(asked.text_file)
    with opened(asked, writing=True) as agreement:
        defining, term = Defining(agreement), asked.term
        edit = defining.library_wording_edit(term) if asked.restore else defining.wording_edit(term, text)
        return perform(Editing(agreement), [edit], asked.reason)


def _position(name: str | None) -> Position | None:
    if name is None:
        return None
    try:
        return Position(name)
    except ValueError:
        raise ValueRefused(
            "--position", verbatim(f"{quoted(name)} is no position"), verbatim(f"use {', '.join(Position)}")
        ) from None
