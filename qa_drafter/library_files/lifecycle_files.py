"""`lifecycle.yaml` beside the texts of a clause: one line for each thing that happened, added at the end only."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.lifecycle import LifecycleAct, LifecycleEvent
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.library_files.library_entries import each
from qa_drafter.library_files.yaml_files import Entry, parse_yaml, read_text

LIFECYCLE: Final = "lifecycle.yaml"

_KEYS: Final = ("text", "event", "on", "by", "reason", "fingerprint", "use")
_HEADING: Final = b"# Append-only: what happened to each text of this clause. State = last event.\n"

History = Mapping[str, tuple[LifecycleEvent, ...]]
"""What happened to each text, by its name within the clause (`balanced-2`), in the order of the file."""


def read_events(path: Path) -> tuple[LifecycleEvent, ...]:
    """The lines of one file, oldest first; none when there is no file. LibraryDamaged tells every line at fault."""
    return events_in(read_text(path, LibraryDamaged), path) if path.exists() else ()


def events_in(text: str, path: Path) -> tuple[LifecycleEvent, ...]:
    """The same for what a file says, or would say at `path`."""
    return each(path, parse_yaml(text, str(path), LibraryDamaged) or [], _event, _KEYS)


def by_text(events: tuple[LifecycleEvent, ...]) -> History:
    """The events of each text."""
    found: dict[str, list[LifecycleEvent]] = {}
    for event in events:
        found.setdefault(event.text, []).append(event)
    return {text: tuple(listed) for text, listed in found.items()}


def _event(entry: Entry, where: str) -> LifecycleEvent:
    if entry["event"] not in tuple(LifecycleAct):
        what = phrase("no event {0}", quoted(entry["event"]))
        raise LibraryDamaged(where, what, phrase("use {0}", ", ".join(LifecycleAct)))
    return LifecycleEvent(
        text=str(entry["text"]),
        act=LifecycleAct(entry["event"]),
        on=str(entry["on"]),
        by=str(entry["by"]),
        reason=str(entry.get("reason", "")),
        fingerprint=str(entry.get("fingerprint", "")),
        use=str(entry.get("use", "")),
        line=entry.line,
    )


def with_event(before: bytes, event: LifecycleEvent) -> bytes:
    """The file with one more line: all that was there before stays as it was."""
    started = before or _HEADING
    between = b"" if started.endswith(b"\n") else b"\n"
    return started + between + f"- {_line(event)}\n".encode()


def _line(event: LifecycleEvent) -> str:
    stated: dict[str, Any] = {"text": event.text, "event": str(event.act), "on": event.on, "by": event.by}
    optional = {"reason": event.reason, "fingerprint": event.fingerprint, "use": event.use}
    stated |= {key: value for key, value in optional.items() if value}
    said: str = yaml.safe_dump(stated, default_flow_style=True, sort_keys=False, allow_unicode=True, width=10**9)
    return said.strip()
