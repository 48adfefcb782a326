"""A clause text as the words of its file."""

from __future__ import annotations

import json
from typing import Any

from qa_drafter.domain.clause import ClauseVersion, canonical_body


def clause_file(text: ClauseVersion) -> str:
    """What the file of a text holds; `clause_of` reads the same text from it."""
    keys: dict[str, Any] = {
        "id": text.id,
        "position": str(text.position),
        "version": text.version,
        "topic": text.topic,
        "title": text.title,
        "when": json.loads(text.raw_when),
        "satisfies": list(text.satisfies),
        "sources": list(text.sources),
        "activities": list(text.activities),
        "note": text.note,
    }
    # JSON is YAML too, and leaves no doubt about any sign in the words.
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in keys.items() if value)
    return f"---\n{''.join(lines)}---\n{canonical_body(text.body)}"
