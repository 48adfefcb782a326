"""Hard cases of merged cells, of tables in tables, and of content controls round rows and cells."""

from __future__ import annotations

from tests.redline.documents import p, sdt, tbl, tc, tr
from tests.redline.hard_texts import LONG, OTHER, THIRD, Pair, both

_ROWS = [tr(f"Activity {letter} of the schedule", duty) for letter, duty in zip("abcdef", "RACIRA", strict=True)]


def _table(*rows: str, columns: int = 2) -> list[str]:
    return ["T", tbl(*rows, columns=columns), "E"]


MERGES: dict[str, Pair] = {
    "gridBefore": both(
        _table(_ROWS[0], _ROWS[1].replace("<w:trPr>", '<w:trPr><w:gridBefore w:val="1"/>')), _table(_ROWS[0], _ROWS[1])
    ),
    "span grows beside edit": both(
        _table(tr("Head", "x", "y"), tr("long label here", "b", "c"), columns=3),
        _table(tr("Head", tc("x y", span=2)), tr("long label here", "b", "c"), columns=3),
    ),
    "vmerge grows": both(
        _table(tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y"), tr("Other", "z")),
        _table(
            tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y"), tr(tc("", merge="continue"), "z")
        ),
    ),
    "vmerge starts": both(
        _table(tr("Group", "x"), tr("", "y"), tr("Other", "z")),
        _table(tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y"), tr("Other", "z")),
    ),
    "vmerge split": both(
        _table(tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y"), tr("Other", "z")),
        _table(tr("Group", "x"), tr("Second", "y"), tr("Other", "z")),
    ),
    "vmerge and word elsewhere": both(
        _table(tr("Group", "the first duty here"), tr("", "the second duty")),
        _table(
            tr(tc("Group", merge="restart"), "the first duty there"), tr(tc("", merge="continue"), "the second duty")
        ),
    ),
    "row above merge": both(
        _table(tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y"), tr("Other", "z")),
        _table(
            tr("New", "q"), tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y"), tr("Other", "z")
        ),
    ),
    "first row of merge goes": both(
        _table(
            tr(tc("Group", merge="restart"), "x one two"),
            tr(tc("", merge="continue"), "y three four"),
            tr(tc("", merge="continue"), "z five six"),
        ),
        _table(tr(tc("Group", merge="restart"), "y three four"), tr(tc("", merge="continue"), "z five six")),
    ),
    "merged group moved": both(
        _table(
            tr(tc("Group one of the duties", merge="restart"), "x one two"),
            tr(tc("", merge="continue"), "y three four"),
            *_ROWS,
        ),
        _table(
            *_ROWS,
            tr(tc("Group one of the duties", merge="restart"), "x one two"),
            tr(tc("", merge="continue"), "y three four"),
        ),
    ),
    "edit in spanned row": both(
        _table(tr(tc("Deviation reporting duties", span=2)), *_ROWS),
        _table(tr(tc("Deviation handling duties", span=2)), *_ROWS),
    ),
    "spanned row moved": both(
        _table(tr(tc("Deviation reporting duties", span=2)), *_ROWS),
        _table(*_ROWS, tr(tc("Deviation reporting duties", span=2))),
    ),
    "column with merged header": both(
        _table(tr(tc("Head", span=2)), tr("a", "b"), tr("c", "d")),
        _table(tr(tc("Head", span=3)), tr("a", "b", "n1"), tr("c", "d", "n2"), columns=3),
    ),
    "column comes in vmerge table": both(
        _table(tr(tc("Group", merge="restart"), "x"), tr(tc("", merge="continue"), "y")),
        _table(tr(tc("Group", merge="restart"), "x", "n1"), tr(tc("", merge="continue"), "y", "n2"), columns=3),
    ),
    "column goes under a wide head": both(
        _table(tr(tc("Head", span=3)), tr("a", "b", "c"), tr("d", "e", "f"), columns=3),
        _table(tr(tc("Head", span=2)), tr("a", "c"), tr("d", "f")),
    ),
}

NESTED: dict[str, Pair] = {
    "nested table moved row": both(
        _table(tr("a", tc(tbl(*_ROWS[:4]), p("x")))), _table(tr("a", tc(tbl(*_ROWS[1:4], _ROWS[0]), p("x"))))
    ),
    "nested table row goes": both(
        _table(tr("a", tc(tbl(*_ROWS[:4]), p("x")))), _table(tr("a", tc(tbl(*_ROWS[1:4]), p("x"))))
    ),
    "nested table with column": both(
        _table(tr("a", tc(tbl(tr("n", "m"), tr("o", "p")), p("x")))),
        _table(tr("a", tc(tbl(tr("n", "m", "k"), tr("o", "p", "l"), columns=3), p("x")))),
    ),
    "row with nested table moved": both(
        _table(tr("First activity is this one", tc(tbl(*_ROWS[:2]), p("x"))), *_ROWS[2:]),
        _table(*_ROWS[2:], tr("First activity is this one", tc(tbl(*_ROWS[:2]), p("x")))),
    ),
    "row with nested table moved+edited": both(
        _table(tr("First activity is this one", tc(tbl(*_ROWS[:2]), p("x"))), *_ROWS[2:]),
        _table(*_ROWS[2:], tr("First activity is this one", tc(tbl(_ROWS[0], _ROWS[1].replace(">A<", ">Z<")), p("x")))),
    ),
    "table with nested table moved": both(
        [tbl(tr("First", tc(tbl(*_ROWS[:2]), p("x"))), *_ROWS[2:]), LONG, OTHER, THIRD, "E"],
        [LONG, OTHER, THIRD, tbl(tr("First", tc(tbl(*_ROWS[:2]), p("x"))), *_ROWS[2:]), "E"],
    ),
    "table with nested moved+edited": both(
        [tbl(tr("First", tc(tbl(*_ROWS[:2]), p("x"))), *_ROWS[2:]), LONG, OTHER, THIRD, "E"],
        [
            LONG,
            OTHER,
            THIRD,
            tbl(tr("First", tc(tbl(_ROWS[0], _ROWS[1].replace(">A<", ">Z<")), p("x"))), *_ROWS[2:]),
            "E",
        ],
    ),
    "nested in nested": both(
        _table(tr("a", tc(tbl(tr("n", tc(tbl(tr("u", "v")), p("")))), p("x")))),
        _table(tr("a", tc(tbl(tr("n", tc(tbl(tr("u", "w")), p("")))), p("x")))),
    ),
    "nested table goes": both(_table(tr("a", tc(tbl(*_ROWS[:2]), p("x")))), _table(tr("a", tc("x")))),
    "nested table deleted, para moved": both(
        _table(tr("a", tc(p(LONG), tbl(*_ROWS[:2]), p("x")))), _table(tr("a", tc(tbl(*_ROWS[:2]), p(LONG), p("x"))))
    ),
}

TABLE_CONTROLS: dict[str, Pair] = {
    "row control comes round kept row": both(_table(_ROWS[0], _ROWS[1]), _table(sdt("r", _ROWS[0]), _ROWS[1])),
    "row control other tag": both(_table(sdt("q", _ROWS[0]), _ROWS[1]), _table(sdt("r", _ROWS[0]), _ROWS[1])),
    "row control with two _ROWS comes": both(_table(_ROWS[2]), _table(sdt("r", _ROWS[0], _ROWS[1]), _ROWS[2])),
    "row in control of two goes": both(
        _table(sdt("r", _ROWS[0], _ROWS[1]), _ROWS[2]), _table(sdt("r", _ROWS[0]), _ROWS[2])
    ),
    "row comes into control": both(
        _table(sdt("r", _ROWS[0]), _ROWS[2]), _table(sdt("r", _ROWS[0], _ROWS[1]), _ROWS[2])
    ),
    "row moves into control": both(
        _table(_ROWS[0], _ROWS[1], _ROWS[2], sdt("r", _ROWS[3]), _ROWS[4]),
        _table(_ROWS[1], _ROWS[2], sdt("r", _ROWS[3], _ROWS[0]), _ROWS[4]),
    ),
    "cell control comes round kept cell": both(_table(tr("a", "b")), _table(tr("a", sdt("c", tc("b"))))),
    "cell control tag": both(_table(tr("a", sdt("d", tc("b")))), _table(tr("a", sdt("c", tc("b"))))),
    "cell control text+tag": both(_table(tr("a", sdt("d", tc("b")))), _table(tr("a", sdt("c", tc("z"))))),
    "row with cell control comes": both(_table(_ROWS[0]), _table(_ROWS[0], tr("a", sdt("c", tc("b"))))),
    "block control in cell comes": both(_table(tr("a", tc("b"))), _table(tr("a", tc(sdt("c", p("b")), p(""))))),
    "column in control": both(_table(tr("a", sdt("c", tc("b")))), _table(tr("a", sdt("c", tc("b")), "n"), columns=3)),
}
