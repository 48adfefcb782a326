"""A wording as it stands in a field: one line for each paragraph and item, since Enter begins another, as in Word."""

from __future__ import annotations

import re
from typing import Final

_ITEM: Final = re.compile(r"\s*(?:[-+*]|(?P<number>\d{1,9})[.)])(?:\s+(?P<words>\S?)|$)")


def as_lines(wording: str) -> str:
    """The wording with every paragraph and item on one line; it prints the same."""
    lines: list[str] = []
    for line in wording.split("\n"):
        if lines and _goes_on(lines[-1], line):
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line)
    return "\n".join(lines)


def from_lines(typed: str) -> str:
    """The wording in which every line that was typed is a paragraph or an item of its own."""
    lines: list[str] = []
    for line in typed.replace("\r\n", "\n").split("\n"):
        if lines and _goes_on(lines[-1], line):
            lines += ["", line.strip()]
        else:
            lines.append(line)
    return "\n".join(lines)


def _goes_on(before: str, line: str) -> bool:
    """Whether small Markdown would read a line as going on with the paragraph or item of the line before."""
    if not before.strip() or not line.strip():
        return False
    held, item = _ITEM.match(before), _ITEM.match(line)
    if held is not None and not held["words"]:
        return False
    # in the midst of a paragraph, no list begins with another number or with nothing
    return item is None or (held is None and (item["number"] not in (None, "1") or not item["words"]))
