"""Letters as tab-separated text, as spreadsheets exchange them: bare, or under role names and behind activities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.raci_grid import FIRST_ROLE, RaciGridModel
from qa_drafter.gui.models.raci_sheet import DutyLine
from qa_drafter.gui.wording import tr
from qa_drafter.services.duty_laws import duty_of

Block = list[list[str]]


@dataclass(frozen=True, slots=True)
class Pasted:
    """The cells that a text fills, and how many of its values find no cell."""

    cells: tuple[tuple[Index, str], ...]
    cut: int = 0


def copied(model: RaciGridModel, chosen: Sequence[Index], *, headed: bool = False) -> str:
    """The rectangle round the chosen cells; the headings of matrices between them are left out.

    `headed` puts the names of the roles above it and the activities before it.
    """
    cells = sorted((index.row(), index.column()) for index in chosen)
    if not cells:
        return ""
    across = range(min(column for _, column in cells), max(column for _, column in cells) + 1)
    block = []
    for row in dict.fromkeys(row for row, _ in cells):
        letters = [str(model.duty(model.index(row, column))) for column in across]
        block.append([_statement(model, row), *letters] if headed else letters)
    if headed:
        titles = (model.roles[column - FIRST_ROLE].title for column in across)
        block.insert(0, [tr("Activity"), *titles])
    return "\n".join("\t".join(line) for line in block)


def pasted(model: RaciGridModel, start: Index, chosen: Sequence[Index], text: str) -> Pasted:
    """What a text fills, from `start` on; one value alone fills all chosen cells.

    A first line with names of roles says which columns are meant, a first column with activities which rows.
    ValueRefused when a name or a letter is none: a block is taken whole or not at all.
    """
    block = [line.split("\t") for line in text.rstrip("\r\n").splitlines()] or [[""]]
    if len(block) == 1 and len(block[0]) == 1:
        _check_letters(block)
        return Pasted(tuple((index, block[0][0]) for index in chosen))
    heads = block.pop(0) if len(block) > 1 and _names_roles(model, block[0]) else None
    names = [line.pop(0) for line in block] if _leads_with_words(block, heads) else None
    if heads is not None and names is not None:
        heads = heads[1:]
    _check_letters(block)
    columns = _columns(model, start, heads, max(map(len, block)))
    rows = _rows(model, start, names, len(block))
    cells = tuple(_cells(model, rows, columns, block))
    return Pasted(cells, sum(map(len, block)) - len(cells))


def _cells(
    model: RaciGridModel, rows: Sequence[int], columns: Sequence[int], block: Block
) -> Iterator[tuple[Index, str]]:
    for row, letters in zip(rows, block, strict=False):
        for column, duty in zip(columns, letters, strict=False):
            yield model.index(row, column), duty


def _columns(model: RaciGridModel, start: Index, heads: list[str] | None, count: int) -> Sequence[int]:
    if heads is None:
        return range(start.column(), min(start.column() + count, model.columnCount()))
    return [FIRST_ROLE + _role(model, head) for head in heads]


def _role(model: RaciGridModel, head: str) -> int:
    """The place of the role that a head names."""
    found = _roles_named(model, head)
    if len(found) == 1:
        return found[0]
    name = quoted(head.strip())
    what = phrase("{0} names several roles", name) if found else phrase("{0} is no role", name)
    remedy = phrase("write the role's title, or Sponsor or Contractor before its short name")
    raise ValueRefused(tr("clipboard"), what, remedy)


def _rows(model: RaciGridModel, start: Index, names: list[str] | None, count: int) -> Sequence[int]:
    lines = [(row, model.line(model.index(row, 0))) for row in range(model.rowCount())]
    if names is None:
        return [row for row, line in lines if row >= start.row() and isinstance(line, DutyLine)][:count]
    at_hand = model.line(start)
    known: dict[str, int] = {}
    for row, line in lines:
        if isinstance(line, DutyLine) and (_plain(line.row.statement) not in known or _alike(line, at_hand)):
            known[_plain(line.row.statement)] = row
    for name in names:
        if _plain(name) not in known:
            remedy = phrase("name an activity that is shown, word for word, or paste the letters alone")
            raise ValueRefused(tr("clipboard"), phrase("{0} is no activity here", quoted(name.strip())), remedy)
    return [known[_plain(name)] for name in names]


def _alike(line: DutyLine, at_hand: object) -> bool:
    """The same words in two matrices mean the matrix in hand."""
    return isinstance(at_hand, DutyLine) and line.matrix.id == at_hand.matrix.id


def _names_roles(model: RaciGridModel, line: list[str]) -> bool:
    return any(not _is_letter(head) and _roles_named(model, head) for head in line)


def _leads_with_words(block: Block, heads: list[str] | None) -> bool:
    words = any(not _is_letter(line[0]) for line in block)
    widest = max(map(len, block))
    return words and widest > 1 and (heads is None or len(heads) == widest)


def _roles_named(model: RaciGridModel, head: str) -> list[int]:
    """The roles of that title, of that short name of a party (`Sponsor QA`), or of that short name."""
    wanted, roles = _plain(head), list(enumerate(model.roles))
    return (
        [place for place, role in roles if _plain(role.title) == wanted]
        or [place for place, role in roles if _plain(f"{role.party} {role.short}") == wanted]
        or [place for place, role in roles if _plain(role.short) == wanted]
    )


def _is_letter(text: str) -> bool:
    try:
        duty_of(text, "")
    except ValueRefused:
        return False
    return True


def _check_letters(block: Block) -> None:
    foreign = [text.strip() for line in block for text in line if not _is_letter(text)]
    if foreign:
        more = phrase(", and {0} more", len(foreign) - 1) if len(foreign) > 1 else ""
        what = phrase("{0} is no duty{1}", quoted(foreign[0]), more)
        raise ValueRefused(tr("clipboard"), what, phrase("use R, A, AR, C, I or - for none"))


def _statement(model: RaciGridModel, row: int) -> str:
    line = model.line(model.index(row, 0))
    return line.row.statement if isinstance(line, DutyLine) else ""


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
