"""Commands about the clause library."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import print_json, workspace_of
from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.services.text_names import texts_to_show


def list_clauses(asked: argparse.Namespace) -> int:
    """Print every clause with its topic and positions."""
    library = workspace_of(asked).library
    clauses = [
        {
            "clause": text.id,
            "topic": text.topic,
            "title": text.title,
            "position": text.position,
            "version": text.version,
            "state": text.state,
        }
        for text in library.clauses
    ]
    if asked.json:
        print_json({"edition": library.edition, "clauses": clauses})
        return 0
    for row in clauses:
        print(f"{row['clause']:<14} {row['position']:<9} {row['version']}  {row['state']:<9} {row['title']}")
    print(f"{len(clauses)} texts, edition {library.edition}")
    return 0


def show_clause(asked: argparse.Namespace) -> int:
    """Print the current texts of one clause, or those that are asked for."""
    library = workspace_of(asked).library
    for text in texts_to_show(library, asked.clause, asked.text):
        state = "" if text.state is LifecycleState.APPROVED else f" ({text.state})"
        print(f"--- {text.id} {name_of(text)}: {text.title}{state}\n\n{text.body.strip()}\n")
        for cite in text.sources:
            mark = "verified" if library.sources[cite].verified else "not verified"
            print(f"  {cite} ({mark})")
        print(f"  {text.fingerprint}\n")
    return 0
