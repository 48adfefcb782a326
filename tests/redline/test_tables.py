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


def test_a_merge_marks_the_cells_that_took_part_in_it_and_no_others() -> None:
    old = tbl(tr("Head", "x", "y"), tr("Release of the batch", "b", "c"), columns=3)
    new = tbl(tr("Head", tc("x y", span=2)), tr("Release of the batch", "b", "c"), columns=3)
    result = redline(docx("T", old, "E"), docx("T", new, "E"))

    assert as_marked(result.docx) == ["T", "Head", "x{+ y+}", "[-y¶-]", "Release of the batch", "b", "c", "E"]
    assert [(c.kind.value, c.before, c.after) for c in result.changes] == [("cell", "x", "x y"), ("delete", "y", "")]


def test_no_deleted_text_hides_in_a_cell_that_goes_on_with_the_one_above() -> None:
    old = tbl(tr("Group", "first"), tr("Other", "second"))
    new = tbl(tr(tc("Group", merge="restart"), "first"), tr(tc(merge="continue"), "second"))
    result = redline(docx("T", old, "E"), docx("T", new, "E"))

    assert [change.kind.value for change in result.changes] == ["format", "table_row_delete", "table_row_insert"]


def test_the_first_row_of_a_merged_group_goes_and_its_label_stays_with_the_others() -> None:
    rows = [
        ("first of all duties", "restart"),
        ("second of the duties", "continue"),
        ("third of the duties", "continue"),
    ]
    old = tbl(*(tr(tc("Group" if merge == "restart" else "", merge=merge), duty) for duty, merge in rows))
    new = tbl(tr(tc("Group", merge="restart"), rows[1][0]), tr(tc(merge="continue"), rows[2][0]))
    result = redline(docx("T", old, "E"), docx("T", new, "E"))

    assert as_marked(result.docx)[1:-1] == [
        "[-Group¶-]", "[-first of all duties¶-]", "{+Group+}", "second of the duties", "", "third of the duties",
    ]  # fmt: skip


def test_a_row_that_holds_a_table_moves_with_it_and_with_its_edits() -> None:
    rows = [tr(f"Activity {letter} of the schedule", duty) for letter, duty in zip("abcdef", "RACIRA", strict=True)]
    holds = [tr("First activity of all", tc(tbl(tr("n", duty)), p("x"))) for duty in "RC"]
    result = redline(docx(tbl(holds[0], *rows), "E"), docx(tbl(*rows, holds[1]), "E"))

    assert [change.kind.value for change in result.changes] == ["move"]
    assert as_marked(result.docx)[:4] == ["[<First activity of all¶<]", "[<n¶<]", "[-R-][<¶<]", "[<x¶<]"]
