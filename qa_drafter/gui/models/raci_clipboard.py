"""Letters as tab-separated text, as spreadsheets exchange them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.raci_grid import RaciGridModel
from qa_drafter.gui.models.raci_sheet import DutyLine


def copied(model: RaciGridModel, chosen: Sequence[Index]) -> str:
    """The rectangle round the chosen cells; the headings of matrices between them are left out."""
    cells = sorted((index.row(), index.column()) for index in chosen)
    if not cells:
        return ""
    across = range(min(column for _, column in cells), max(column for _, column in cells) + 1)
    rows = dict.fromkeys(row for row, _ in cells)
    return "\n".join("\t".join(str(model.duty(model.index(row, c))) for c in across) for row in rows)


def pasted(model: RaciGridModel, start: Index, chosen: Sequence[Index], text: str) -> Iterator[tuple[Index, str]]:
    """The cells that a text fills, from `start` on; one value alone fills all chosen cells."""
    block = [line.split("\t") for line in text.rstrip("\r\n").splitlines()] or [[""]]
    if len(block) == 1 and len(block[0]) == 1:
        yield from ((index, block[0][0]) for index in chosen)
        return
    below = (model.index(row, 0) for row in range(start.row(), model.rowCount()))
    rows = [index.row() for index in below if isinstance(model.line(index), DutyLine)]
    for row, letters in zip(rows, block, strict=False):
        for column, duty in enumerate(letters, start=start.column()):
            if column < model.columnCount():
                yield model.index(row, column), duty
