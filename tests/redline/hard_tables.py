"""Hard cases of tables."""

from __future__ import annotations

from tests.redline.documents import p, sdt, tbl, tc, tr
from tests.redline.hard_texts import HEAD, LONG, OTHER, Pair, both


def _table(*rows: str, columns: int = 2) -> list[str]:
    return ["T", tbl(*rows, columns=columns), "E"]


_ROWS = [tr(f"Activity {letter} of the schedule", duty) for letter, duty in zip("abcdef", "RACIRA", strict=True)]
_WIDE = tbl(HEAD, tr("a", "R")).replace('<w:tblW w:w="2000" w:type="dxa"/>', '<w:tblW w:w="4000" w:type="dxa"/>')
_GRID = tbl(HEAD, tr("a", "R")).replace('<w:gridCol w:w="1000"/>', '<w:gridCol w:w="2000"/>', 1)
_EXCEPTION = '<w:tblPrEx><w:jc w:val="center"/></w:tblPrEx><w:trPr>'

TABLES: dict[str, Pair] = {
    "cell": both(_table(HEAD, tr("a", "R")), _table(HEAD, tr("a", "C"))),
    "cell emptied": both(_table(HEAD, tr("a", "R")), _table(HEAD, tr("a", tc()))),
    "row at the end": both(_table(HEAD, tr("a", "R")), _table(HEAD, tr("a", "R"), tr("b", "C"))),
    "row at the front": both(_table(tr("a", "R")), _table(HEAD, tr("a", "R"))),
    "row between": both(_table(HEAD, *_ROWS), _table(HEAD, *_ROWS[:2], tr("New", "I"), *_ROWS[2:])),
    "every row new": both(_table(tr("a", "R")), _table(tr("x y z", "q"), tr("k l m", "n"))),
    "row moved": both(_table(HEAD, *_ROWS), _table(HEAD, *_ROWS[1:4], _ROWS[0], *_ROWS[4:])),
    "row moved and edited": both(
        _table(HEAD, *_ROWS), _table(HEAD, *_ROWS[1:4], tr("Activity a of the schedule", "C"), *_ROWS[4:])
    ),
    "last row moved to the front": both(_table(HEAD, *_ROWS), _table(HEAD, _ROWS[-1], *_ROWS[:-1])),
    "paragraphs in a cell": both(_table(HEAD, tr("a", tc("one", "two"))), _table(HEAD, tr("a", tc("one")))),
    "paragraphs in a cell, between": both(
        _table(HEAD, tr("a", tc("one", "two", "three"))), _table(HEAD, tr("a", tc("one", "three")))
    ),
    "shading": both(_table(HEAD, tr("a", tc("A", fill="DCE6F2"))), _table(HEAD, tr("a", "A"))),
    "header row": both(_table(tr("a", "b"), tr("c", "d")), _table(tr("a", "b", header=True), tr("c", "d"))),
    "table width": both(["T", tbl(HEAD, tr("a", "R")), "E"], ["T", _WIDE, "E"]),
    "column width": both(["T", tbl(HEAD, tr("a", "R")), "E"], ["T", _GRID, "E"]),
    "row exception": both(_table(tr("a", "R")), ["T", tbl(tr("a", "R").replace("<w:trPr>", _EXCEPTION)), "E"]),
    "table new": both(["T", "E"], _table(HEAD, *_ROWS[:2])),
    "table new at the end": both(["T"], ["T", tbl(HEAD, *_ROWS[:2]), ""]),
    "table new at the front": both(["E"], [tbl(HEAD, *_ROWS[:2]), "E"]),
    "table beside a table": both(
        ["T", tbl(HEAD, _ROWS[0]), "", tbl(HEAD, _ROWS[1]), "E"], ["T", tbl(HEAD, _ROWS[0]), "E"]
    ),
    "table moved": both([tbl(HEAD, *_ROWS[:3]), LONG, OTHER, "E"], [LONG, OTHER, tbl(HEAD, *_ROWS[:3]), "E"]),
    "paragraphs become a table": both(["T", "a", "R", "E"], ["T", tbl(tr("a", "R")), "E"]),
    "column at the end": both(
        _table(HEAD, *_ROWS[:3]),
        _table(
            tr("Activity", "Role", "More", header=True),
            *(row.replace("</w:tr>", tc("x") + "</w:tr>") for row in _ROWS[:3]),
            columns=3,
        ),
    ),
    "column between": both(_table(tr("a", "c"), tr("d", "f")), _table(tr("a", "b", "c"), tr("d", "e", "f"), columns=3)),
    "column between, and a cell": both(
        _table(tr("a", "c"), tr("d", "f")), _table(tr("a", "b", "c"), tr("d", "e", "g"), columns=3)
    ),
    "column and row": both(
        _table(HEAD, *_ROWS[:3]),
        _table(
            tr("Activity", "Role", "More", header=True),
            *(row.replace("</w:tr>", tc("x") + "</w:tr>") for row in _ROWS[:2]),
            tr("New activity", "I", "y"),
            columns=3,
        ),
    ),
    "cells merged across": both(_table(HEAD, tr("a", "b")), _table(HEAD, tr(tc("a b", span=2)))),
    "cells merged down": both(
        _table(tr("a", "x"), tr("b", "y")), _table(tr(tc("a", merge="restart"), "x"), tr(tc("", merge="continue"), "y"))
    ),
    "text in a wide cell": both(
        _table(tr(tc("one two", span=2)), tr("a", "b")), _table(tr(tc("one three", span=2)), tr("a", "b"))
    ),
    "text beside a merged cell": both(
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "y")),
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "z")),
    ),
    "row in a merged group": both(
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "y")),
        _table(tr(tc("a", merge="restart"), "x"), tr(tc(merge="continue"), "w"), tr(tc(merge="continue"), "y")),
    ),
    "nested table": both(_table(HEAD, tr("a", "x")), _table(HEAD, tr("a", tc(tbl(tr("n", "m")), p("x"))))),
    "cell of a nested table": both(
        _table(HEAD, tr("a", tc(tbl(tr("n", "m"), tr("o", "p")), p("x")))),
        _table(HEAD, tr("a", tc(tbl(tr("n", "q"), tr("o", "p")), p("x")))),
    ),
    "row of a nested table": both(
        _table(HEAD, tr("a", tc(tbl(tr("n", "m")), p("x")))),
        _table(HEAD, tr("a", tc(tbl(tr("n", "m"), tr("o", "p")), p("x")))),
    ),
    "row control": both(
        ["T", tbl(sdt("r", _ROWS[0]), _ROWS[1]), "E"],
        ["T", tbl(sdt("r", _ROWS[0].replace(">R<", ">C<")), _ROWS[1]), "E"],
    ),
    "row in a control goes": both(["T", tbl(sdt("r", _ROWS[0]), _ROWS[1]), "E"], ["T", tbl(_ROWS[1]), "E"]),
    "cell control": both(["T", tbl(tr("a", sdt("c", tc("R")))), "E"], ["T", tbl(tr("a", sdt("c", tc("C")))), "E"]),
    "table in a control": both(
        ["T", sdt("t", tbl(HEAD, *_ROWS[:2])), "E"], ["T", sdt("t", tbl(HEAD, *_ROWS[:3])), "E"]
    ),
}
