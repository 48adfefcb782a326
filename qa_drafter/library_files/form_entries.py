"""The entries of schedules.yaml: schedules that the parties fill in, brought along by the texts that refer to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.schedule_form import FormRow, ScheduleForm
from qa_drafter.library_files.library_entries import each, words
from qa_drafter.library_files.yaml_files import Entry

FORM_KEYS: Final = ("id", "title", "caption", "intro", "columns", "rows", "needs", "spare")
ROW_KEYS: Final = ("key", "cells", "each", "when")


def form(path: Path) -> Callable[[Entry, str], ScheduleForm]:
    """Builds the forms of one file, each with its rows."""

    def build(entry: Entry, where: str) -> ScheduleForm:
        columns = entry["columns"]
        made = ScheduleForm(
            id=entry["id"],
            place=entry.line,
            title=entry["title"],
            intro=" ".join(entry["intro"].split()),
            caption=entry["caption"],
            columns=tuple(map(str, columns)),
            widths=tuple(map(int, columns.values())),
            rows=each(path, entry["rows"], _row, ROW_KEYS),
            needs=tuple(map(ClauseId, words(entry.get("needs", [])))),
            spare=int(entry.get("spare", 0)),
        )
        _check_width(made, where)
        return made

    return build


def _row(entry: Entry, where: str) -> FormRow:
    del where
    return FormRow(entry["key"], words(entry["cells"]), entry.get("each", ""), entry.get("when", ""))


def _check_width(made: ScheduleForm, where: str) -> None:
    """Every row has a cell for each column, but for the one that `each` fills."""
    for row in made.rows:
        wanted = len(made.columns) - bool(row.each)
        if len(row.cells) != wanted:
            what = phrase("row {0} has {1} cells for {2} columns", row.key, len(row.cells), wanted)
            raise LibraryDamaged(where, what, phrase('write one for each column, "" for a blank'))


def with_forms(texts: Iterable[ClauseVersion], forms: tuple[ScheduleForm, ...]) -> tuple[ClauseVersion, ...]:
    """The texts, each with the forms that it refers to."""
    return tuple(
        replace(text, forms=mine) if (mine := tuple(one for one in forms if one.mark in text.body)) else text
        for text in texts
    )
