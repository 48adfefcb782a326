"""The command that takes clauses from a Word file into a library as drafts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from qa_drafter.cli.session import print_json, workspace_of
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import SectionId
from qa_drafter.domain.imported import DraftReview
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.services.draft_delivery import import_clauses, told
from qa_drafter.services.review_words import lines_about


def import_file(asked: argparse.Namespace) -> int:
    """Write the clauses of a Word file as drafts, and print what has to be looked at."""
    section = SectionId(asked.section) if asked.section else None
    done = import_clauses(workspace_of(asked), asked.file, asked.out, section, Position(asked.position))
    review = done.review
    if asked.json:
        print_json(told(review))
        return 0
    for draft in review.drafts:
        print("\n".join(_lines(draft)))
    for left in review.left_out:
        print(f"not taken or to be known: {left}")
    if done.copied_to is not None:
        print(f"The shipped edition stays as it is: your copy of it lies in {done.copied_to} and is in use from now on")
    drafts = "1 draft" if len(review.drafts) == 1 else f"{len(review.drafts)} drafts"
    print(f"{drafts} written to {done.folder}; each waits for a person to review it")
    return 0


def _lines(each: DraftReview) -> Iterator[str]:
    draft = each.draft
    yield " ".join(f"{draft.id} {name_of(draft)} {each.number} {draft.title}".split())
    yield from (f"    {line}" for line in lines_about(each))
