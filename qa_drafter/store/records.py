"""Domain values as rows: whole agreements compressed, edits as readable JSON."""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import Any, Final, get_args

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import Edit
from qa_drafter.store.values import as_json, from_json, plain, value_of

_FAST: Final = 1
"""Compression level: every edit writes the whole agreement, and the default takes three times as long."""

_EDITS: Final[dict[str, type[Any]]] = {kind.__name__: kind for kind in get_args(Edit)}


def packed(agreement: Agreement) -> bytes:
    """The agreement as compressed JSON: the same value gives the same bytes."""
    return zlib.compress(as_json(agreement).encode(), _FAST)


@lru_cache(maxsize=2)
def unpacked(blob: bytes) -> Agreement:
    """The agreement that `packed` wrote. ValueError or zlib.error when the bytes are not one.

    A working copy without edits and its last version are the same bytes: they become one value.
    """
    return from_json(Agreement, zlib.decompress(blob))


def record_of(edit: Edit) -> str:
    """The edit as JSON text: its kind and its fields."""
    return as_json({"edit": type(edit).__name__, **plain(edit)}, sort_keys=True)


def edit_of(record: str) -> Edit:
    """The edit that `record_of` wrote."""
    said = json.loads(record)
    edit: Edit = value_of(_EDITS[said.pop("edit")], said)
    return edit
