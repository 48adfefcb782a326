"""The file of a clause text made of what a person gave: what he wrote stays as he wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from qa_drafter.domain.clause import canonical_body

_FENCE: Final = "---\n"


def has_header(given: str) -> bool:
    """Whether a text that was given begins with the header of a clause file."""
    return given.startswith(_FENCE)


def clause_content(header: str, body: str, facts: Mapping[str, str | int]) -> str:
    """The file of a clause text; `facts` stand for whatever the header says of them."""
    for key, value in reversed(tuple(facts.items())):
        line, stated = f"{key}: {value}\n", re.compile(rf"^{key}[ \t]*:.*\n", re.MULTILINE)
        header = stated.sub(line, header, count=1) if stated.search(header) else line + header
    return f"{_FENCE}{header}{_FENCE}{canonical_body(body)}"
