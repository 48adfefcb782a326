"""Domain values as rows: whole agreements compressed, edits as readable JSON."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, get_args

from qa_drafter.domain.agreement import Agreement
from qa_drafter.store.values import as_json, from_json, plain, value_of

if TYPE_CHECKING:
    from qa_drafter.domain.edits import Edit

_FAST: Final = 1
"""Compression level: every edit writes the whole agreement, and the default takes three times as long."""


def packed(agreement: Agreement) -> bytes:
    """The agreement as compressed JSON: the same value gives the same bytes."""
    return Packing().packed(agreement)


class Packing:
    """Packs agreements that follow one another: what the last one held too is not written as text again."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[object, str]] = {}

    def packed(self, agreement: Agreement) -> bytes:
        """As `packed`."""
        texts: dict[int, tuple[object, str]] = {}
        said = (f'"{one.name}":{self._text(getattr(agreement, one.name), texts)}' for one in fields(agreement))
        content = f"{{{','.join(said)}}}".encode()
        self._texts = texts
        return zlib.compress(content, _FAST)

    def _text(self, value: object, texts: dict[int, tuple[object, str]]) -> str:
        if not isinstance(value, tuple):
            return as_json(value)
        for part in value:
            held = self._texts.get(id(part))
            texts[id(part)] = held if held is not None and held[0] is part else (part, as_json(part))
        return f"[{','.join(texts[id(part)][1] for part in value)}]"


@lru_cache(maxsize=2)
def unpacked(blob: bytes) -> Agreement:
    """The agreement that `packed` wrote. ValueError or zlib.error when the bytes are not one.

    A working copy without edits and its last version are the same bytes: they become one value.
    """
    return from_json(Agreement, zlib.decompress(blob))


@cache
def _kinds() -> dict[str, type[Any]]:
    """Every kind of edit by its name: loaded for what edits or tells of edits, and not to show or print."""
    from qa_drafter.domain.edits import Edit

    return {kind.__name__: kind for kind in get_args(Edit)}


def record_of(edit: Edit) -> str:
    """The edit as JSON text: its kind and its fields."""
    return as_json({"edit": type(edit).__name__, **plain(edit)}, sort_keys=True)


def edit_of(record: str) -> Edit:
    """The edit that `record_of` wrote."""
    said = json.loads(record)
    edit: Edit = value_of(_kinds()[said.pop("edit")], said)
    return edit
