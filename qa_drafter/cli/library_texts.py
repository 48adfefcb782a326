"""Commands that tell of single texts of the clause library: what happened to them, and how they differ."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any, Final

from qa_drafter.cli.session import print_json, workspace_of
from qa_drafter.cli.word_files import stamp_of
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.lifecycle import LifecycleEvent, name_of
from qa_drafter.redline import Span, SpanKind
from qa_drafter.services.library_diff import TextDifference, difference, texts_asked, write_difference
from qa_drafter.services.library_preview import previewed
from qa_drafter.services.library_texts import LibraryTexts, TextHistory
from qa_drafter.services.text_names import name_asked, text_named

_MARKED: Final = {SpanKind.KEEP: "{}", SpanKind.DELETE: "[-{}-]", SpanKind.INSERT: "{{+{}+}}"}


def history(asked: argparse.Namespace) -> int:
    """Print what happened to every text of a clause."""
    workspace = workspace_of(asked)
    texts = LibraryTexts(workspace.library, workspace.library_folder).history(asked.clause)
    if asked.json:
        print_json({"clause": texts[0].text.id, "texts": [_history(text) for text in texts]})
        return 0
    for told in texts:
        current = ", current" if told.is_current else ""
        print(f"{told.text.id} {name_of(told.text)}: {told.text.state}{current}")
        for event in told.events:
            print(f"  {event.on:<20}  {event.act:<9}  by {event.by}{_why(event)}")
    return 0


def _why(event: LifecycleEvent) -> str:
    why = ", ".join(filter(None, (event.reason, f"use {event.use}" if event.use else "")))
    return f": {why}" if why else ""


def _history(told: TextHistory) -> dict[str, Any]:
    events = [
        {"event": e.act, "on": e.on, "by": e.by, "reason": e.reason, "fingerprint": e.fingerprint, "use": e.use}
        for e in told.events
    ]
    return {**_named(told.text), "current": told.is_current, "events": events}


def _named(text: ClauseVersion) -> dict[str, Any]:
    return {
        "position": text.position,
        "version": text.version,
        "state": text.state,
        "fingerprint": text.fingerprint,
    }


def preview(asked: argparse.Namespace) -> int:
    """Print a text as the agreement of a deal would print it."""
    workspace = workspace_of(asked)
    text = text_named(workspace.library, asked.clause, name_asked(asked.text))
    article = previewed(workspace.library, text, workspace.read_deal(asked.deal))
    print(f"{article.number} {article.title} ({name_of(text)}, {text.state})")
    for printed in article.paragraphs:
        print(f"\n{printed.label} {printed.text}".rstrip() if printed.label else f"\n{printed.text}")
    return 0


def diff(asked: argparse.Namespace) -> int:
    """Print how two texts of a clause differ; with -o also as a Word file with tracked changes."""
    library = workspace_of(asked).library
    found = difference(*texts_asked(library, asked.clause, asked.texts))
    report = write_difference(found, asked.out, stamp_of(asked)) if asked.out else None
    if asked.json:
        print_json(
            {
                "clause": found.new.id,
                "from": _named(found.old),
                "to": _named(found.new),
                "header": [asdict(change) for change in found.header],
                "spans": [{"kind": span.kind.value, "text": span.text} for span in found.spans],
            }
        )
        return 0
    _print(found)
    if report is not None:
        print(f"{len(report.changes)} changes written to {report.path}")
    return 0


def _print(found: TextDifference) -> None:
    print(f"--- {found.old.id} {name_of(found.old)} ({found.old.state})")
    print(f"+++ {found.new.id} {name_of(found.new)} ({found.new.state})")
    for change in found.header:
        print(f"{change.key}: {_replaced(change.before, change.after)}")
    print("the two say the same" if found.is_empty else f"\n{''.join(map(marked, found.spans)).rstrip()}")


def _replaced(before: str, after: str) -> str:
    spans = (Span(SpanKind.DELETE, before), Span(SpanKind.INSERT, after))
    return " ".join(marked(span) for span in spans if span.text)


def marked(span: Span) -> str:
    """A span as a terminal shows it: [-deleted-] and {+inserted+}, the blanks around it outside."""
    words = span.text.strip()
    if span.kind is SpanKind.KEEP or not words:
        return span.text
    before, _, after = span.text.partition(words)
    return f"{before}{_MARKED[span.kind].format(words)}{after}"
