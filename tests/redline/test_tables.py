"""Tables as people see them: rows, columns and cells that came, went, moved and were edited."""

import pytest

from tests.redline.documents import as_marked, docx, p, part, run, tbl, tc, tr
from tests.redline.hard_texts import LONG, OTHER
from tests.redline.test_compare import redline

HEAD = tr("Activity", "Role", header=True)


@pytest.mark.parametrize(("old", "new", "kinds"), [
    ([HEAD, tr("a", "R"), tr("b", "A")], [HEAD, tr("a", "R"), tr("b", "C")], ["cell"]),
    ([HEAD, tr("a", "R")], [HEAD, tr("a", "R"), tr("b", "C")], ["table_row_insert"]),
    ([HEAD, tr("a", "R"), tr("b", "C")], [HEAD, tr("b", "C")], ["table_row_delete"]),
    ([HEAD, tr("a", tc(p(run("A", "b")), fill="DCE6F2"))], [HEAD, tr("a", "R")], ["cell"]),
    ([HEAD, tr("a", tc("A", fill="DCE6F2"))], [HEAD, tr("a", "A")], ["format"]),
    ([HEAD, tr("a", tc("one", "two"))], [HEAD, tr("a", tc("one"))], ["cell"]),
    ([HEAD, tr("a", tc("one"))], [HEAD, tr("a", tc("one", "two", "three"))], ["cell"]),
    ([HEAD, tr("a", "x")], [HEAD, tr("a", tc(tbl(tr("n", "m")), p("x")))], ["cell"]),
])  # fmt: skip
def test_tables(old: list[str], new: list[str], kinds: list[str]) -> None:
    result = redline(docx("T", tbl(*old), "E"), docx("T", tbl(*new), "E"))

    assert [change.kind.value for change in result.changes] == kinds


def test_the_place_of_a_cell_names_heading_caption_row_and_column() -> None:
    frame = [p("Deviations", style="H1"), "Table 1"]
    old, new = (docx(*frame, tbl(HEAD, tr("Approve batch", duty)), "E") for duty in "RA")

    (change,) = redline(old, new).changes
    assert change.place == "Deviations › Table 1 › Approve batch / Role"
    assert (change.before, change.after) == ("R", "A")


def test_a_tracked_row_carries_the_row_mark_and_marks_on_runs_and_paragraphs() -> None:
    result = redline(docx("T", tbl(HEAD, tr("a", "R")), "E"), docx("T", tbl(HEAD, tr("a", "R"), tr("b", "C")), "E"))

    assert as_marked(result.docx)[5:7] == ["{+b¶+}", "{+C¶+}"]
    assert part(result.docx).count(b"<w:trPr><w:cantSplit/><w:ins ") == 1


def test_a_new_column_is_one_change_and_leaves_the_other_cells_alone() -> None:
    old = tbl(HEAD, tr("a", "R"))
    new = tbl(tr("Activity", "Role", "More", header=True), tr("a", "R", "C"), columns=3)
    result = redline(docx("T", old, "E"), docx("T", new, "E"))

    assert [(c.kind.value, c.after) for c in result.changes] == [("insert", "More | C")]
    assert as_marked(result.docx) == ["T", "Activity", "Role", "{+More¶+}", "a", "R", "{+C¶+}", "E"]
    assert part(result.docx).count(b"<w:cellIns ") == 2


def test_a_moved_row_carries_row_marks_and_its_edits() -> None:
    rows = [tr(f"Activity {letter} of the schedule", duty) for letter, duty in zip("abcd", "RACI", strict=True)]
    moved = rows[0].replace(">R<", ">A<")
    result = redline(docx("T", tbl(*rows), "E"), docx("T", tbl(*rows[1:], moved), "E"))

    assert as_marked(result.docx)[1:3] == ["[<Activity a of the schedule¶<]", "[-R-][<¶<]"]
    assert as_marked(result.docx)[9:11] == ["{>Activity a of the schedule¶>}", "{+A+}{>¶>}"]
    assert [(c.kind.value, c.before[-1], c.after[-1]) for c in result.changes] == [("move", "R", "A")]


def test_a_clause_that_moves_with_its_table_is_one_move() -> None:
    clause = [
        p("Complaints", style="H1"),
        p(LONG),
        tbl(HEAD, tr("Answer complaints", "R"), tr("Tell the Sponsor", "A")),
        "",
    ]
    edited = [block.replace(">R<", ">C<") for block in clause]
    stays = [OTHER, "All records are kept in a place that is dry and locked, and listed there.", "B."]
    result = redline(docx("A.", *clause, *stays, "E"), docx("A.", *stays, *edited, "E"))

    assert [change.kind.value for change in result.changes] == ["move"]
    assert as_marked(result.docx).count("[-R-][<¶<]") == as_marked(result.docx).count("{+C+}{>¶>}") == 1
    assert part(result.docx).count(b"<w:moveFromRangeStart ") == part(result.docx).count(b"<w:moveToRangeStart ") == 1
