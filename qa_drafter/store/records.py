"""Domain values as rows: whole agreements compressed, edits as readable JSON."""

from __future__ import annotations

import json
import zlib
from typing import Any, Final

from pydantic import TypeAdapter

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)

_AGREEMENT: Final = TypeAdapter(Agreement)

_FAST: Final = 1
"""Compression level: every edit writes the whole agreement, and the default takes three times as long."""

_EDITS: Final[dict[str, TypeAdapter[Any]]] = {
    kind.__name__: TypeAdapter(kind)
    for kind in (TermSet, RaciReassigned, ArticleReworded, PositionChosen, ArticleInserted, ArticleRemoved)
}


def packed(agreement: Agreement) -> bytes:
    """The agreement as compressed JSON: the same value gives the same bytes."""
    return zlib.compress(_AGREEMENT.dump_json(agreement), _FAST)


def unpacked(blob: bytes) -> Agreement:
    """The agreement that `packed` wrote. ValueError or zlib.error when the bytes are not one."""
    return _AGREEMENT.validate_json(zlib.decompress(blob))


def record_of(edit: Edit) -> str:
    """The edit as JSON text: its kind and its fields."""
    kind = type(edit).__name__
    fields = _EDITS[kind].dump_python(edit, mode="json")
    return json.dumps({"edit": kind, **fields}, ensure_ascii=False, sort_keys=True)


def edit_of(record: str) -> Edit:
    """The edit that `record_of` wrote."""
    fields = json.loads(record)
    edit: Edit = _EDITS[fields.pop("edit")].validate_json(json.dumps(fields))
    return edit
