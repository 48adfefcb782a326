"""Paragraphs and lists as nearly all are written, read at once: markdown-it is loaded for the others alone."""

from __future__ import annotations

import re
from typing import Final

Block = tuple[int, str]
"""Its depth, 0 a paragraph and 1 an item, and its words with their line breaks."""

_LIKE_ITEM: Final = re.compile(r"(?:[-+*]|\d{1,9}[.)])(?:\s|$)")
_ITEM: Final = re.compile(r"(?:[-+*]|(?P<number>[1-9]\d{0,8})[.)]) (?=\S)")


def plain_blocks(text: str) -> list[Block] | None:
    """The blocks of a text without indents, tabs and lists in lists; None for any other text."""
    if "\t" in text or "\r" in text or "\0" in text:
        return None
    blocks: list[list[str]] = []
    depths: list[int] = []
    open_block = False
    for line in text.split("\n"):
        if not line.strip(" "):
            open_block = False
            continue
        item = _ITEM.match(line)
        if line[0] == " " or (item is None and _LIKE_ITEM.match(line)):
            return None
        if item is not None and open_block and depths[-1] == 0 and item["number"] not in (None, "1"):
            item = None  # a number in the midst of a paragraph that begins its line
        if item is not None:
            if _LIKE_ITEM.match(line, item.end()):
                return None
            line = line[item.end() :]
        elif open_block:
            blocks[-1].append(line)
            continue
        blocks.append([line])
        depths.append(0 if item is None else 1)
        open_block = True
    return [(depth, "\n".join(lines).strip()) for depth, lines in zip(depths, blocks, strict=True)]
