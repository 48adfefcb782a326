"""Two Word files, or an agreement and a Word file, as rows to be read side by side; and the files written of them."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from qa_drafter.domain.change import ChangeKind, Weight
from qa_drafter.domain.errors import ValueRefused, WordFileRefused
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.redline import SpanKind, Stamp, accept_all, reject_all, text_of
from qa_drafter.services.comparing import BlockKind
from qa_drafter.services.comparison_files import (
    table_of,
    write_change_table,
    write_redline,
    write_redline_back,
    write_side,
)
from qa_drafter.services.editing import Editing
from qa_drafter.services.exporting import export_word
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.word_comparing import WordComparison, WordSide, WordTask
from tests.redline.documents import docx, levels, num, numbering, p, tbl, tr

STAMP = Stamp("Ada Quality", "2026-11-22T12:00:00Z")
LISTS = numbering(levels(1, "decimal %1."))
RECORDS = "The Contractor shall keep the batch records of every batch for ten years after its expiry."
KEPT = (
    "Samples of each batch are kept for two years after its expiry date, in the pack in which it is sold.",
    "Each party names a contact for questions of quality and tells the other of every change of it.",
)
OLD = (
    p("Records", style="H1", list_=num(1)), p(RECORDS), *map(p, KEPT),
    p("Notices", style="H1", list_=num(1)), p("The Contractor shall notify the Sponsor within three days."),
    p("Every notice is told in writing to the contact of the other party"),
    tbl(tr("Activity", "Sponsor"), tr("Batch release", "R"), tr("Audit", "A")), p("The end."),
)  # fmt: skip
NEW = (
    p("Records", style="H1", list_=num(1)), *map(p, KEPT), p(RECORDS),
    p("Notices", style="H1", list_=num(1)), p("The Contractor shall notify the Sponsor within two days."),
    p("Every notice is told in writing to the contact of the other party."), p("It may call first."),
    tbl(tr("Activity", "Sponsor"), tr("Batch release", "C"), tr("Audit", "A")), p("The end."),
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.docx", tmp_path / "new.docx"
    old.write_bytes(docx(*OLD, numbering=LISTS))
    new.write_bytes(docx(*NEW, numbering=LISTS))
    return old, new


@pytest.fixture
def compared(files: tuple[Path, Path]) -> WordComparison:
    return WordTask(WordSide(files[0]), WordSide(files[1]), STAMP).done()


def words(content: bytes) -> list[str]:
    return [line.text for story in text_of(content, view="accepted") for line in story.lines]


def test_pages_begin_at_headings_with_their_numbers(compared: WordComparison) -> None:
    assert [(page.number, page.title) for page in compared.pages] == [("1", "Records"), ("2", "Notices")]


def test_the_rows_are_the_two_texts(compared: WordComparison) -> None:
    rows = [row.pair for page in compared.pages for row in page.rows]
    old = [pair.old.text for pair in rows if pair.old is not None]
    new = [pair.new.text for pair in rows if pair.new is not None]

    rest = ["Activity │ Sponsor", "Batch release │ {}", "Audit │ A", "The end."]
    assert old == [
        "Records", RECORDS, *KEPT, "Notices", "The Contractor shall notify the Sponsor within three days.",
        "Every notice is told in writing to the contact of the other party", *(text.format("R") for text in rest),
    ]  # fmt: skip
    assert new == [
        "Records", *KEPT, RECORDS, "Notices", "The Contractor shall notify the Sponsor within two days.",
        "Every notice is told in writing to the contact of the other party.", "It may call first.",
        *(text.format("C") for text in rest),
    ]  # fmt: skip


def test_words_that_differ_are_marked_within_their_row(compared: WordComparison) -> None:
    row = next(row for page in compared.pages for row in page.rows if row.pair.new and "two days" in row.pair.new.text)
    marked = [(span.kind, span.text) for span in row.pair.spans if span.kind is not SpanKind.KEEP]

    assert marked == [(SpanKind.DELETE, "three"), (SpanKind.INSERT, "two")]


def test_what_moved_stands_at_both_places_with_one_number(compared: WordComparison) -> None:
    moved = [row for page in compared.pages for row in page.rows if row.pair.is_moved]

    assert [(row.pair.old is None, row.pair.new is None) for row in moved] == [(False, True), (True, False)]
    (number,) = {number for row in moved for number in row.numbers}
    assert compared.changes[number - 1].kind is ChangeKind.MOVE


def test_a_row_of_a_table_is_one_row(compared: WordComparison) -> None:
    kinds = [row.pair.new.kind for page in compared.pages for row in page.rows if row.pair.new]
    assert kinds.count(BlockKind.TABLE_ROW) == 3


def test_changes_are_weighed_by_their_words(compared: WordComparison) -> None:
    told = {change.after: change.meaning for change in compared.changes if change.meaning}
    figure = next(meaning for after, meaning in told.items() if "two days" in after)
    noise = next(change for change in compared.changes if change.noise)

    assert (figure.weight, figure.reason) == (Weight.SUBSTANTIAL, "a figure differs")
    assert noise.meaning is not None
    assert (noise.noise, noise.meaning.weight) == (("punctuation",), Weight.MINOR)
    assert compared.summary.startswith(f"{len(compared.changes)} changes: ")


def test_every_change_stands_at_a_row(compared: WordComparison) -> None:
    shown = {number for page in compared.pages for row in page.rows for number in row.numbers}
    assert shown == {change.number for change in compared.changes}


def test_a_file_that_cannot_be_read_is_refused_by_name(files: tuple[Path, Path]) -> None:
    files[1].write_bytes(b"no Word file")
    with pytest.raises(WordFileRefused, match=r"new\.docx"):
        WordTask(WordSide(files[0]), WordSide(files[1]), STAMP).done()


def test_progress_can_stop_it(files: tuple[Path, Path]) -> None:
    class Stopped(Exception):
        """What a user's Cancel raises."""

    def stop(share: float) -> None:
        if share > 0.3:
            raise Stopped

    with pytest.raises(Stopped):
        WordTask(WordSide(files[0]), WordSide(files[1]), STAMP).done(stop)


def test_an_agreement_is_compared_with_its_own_export_that_came_back(agreement: OpenAgreement, tmp_path: Path) -> None:
    sent = export_word(agreement.printed(VersionId("v1")), tmp_path / "sent.docx")
    editing = Editing(agreement)
    editing.perform(editing.term_edit("deviation_major_notice", 7))
    task = WordTask(WordSide(sent), WordSide(agreement.printing(None)), STAMP)
    compared = task.done()

    assert any("7\u00a0Business\u00a0Days" in change.after for change in compared.changes)
    assert {page.number for page in compared.pages} >= {"1", "2", "10"}
    same = WordTask(WordSide(sent), WordSide(agreement.printing(VersionId("v1"))), STAMP).done()
    assert same.changes == ()


# --- what is written of it -------------------------------------------------------------------------------------------


def test_redlines_of_both_orders_and_both_clean_files(compared: WordComparison, tmp_path: Path) -> None:
    there, back = tmp_path / "there.docx", tmp_path / "back.docx"
    write_redline(compared, there)
    write_redline_back(compared, back, STAMP)
    clean = write_side(compared, tmp_path / "clean.docx", new=True)
    before = write_side(compared, tmp_path / "before.docx", new=False)

    assert words(accept_all(there.read_bytes())) == words(clean.read_bytes()) == words(compared.new)
    assert words(accept_all(back.read_bytes())) == words(before.read_bytes()) == words(compared.old)
    assert words(reject_all(back.read_bytes())) == words(compared.new)


def test_a_change_table_for_excel_has_a_row_for_each_change(compared: WordComparison, tmp_path: Path) -> None:
    to = write_change_table(table_of(compared.changes, compared.summary, ("old.docx", "new.docx")), tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(to.read_bytes())).active
    assert sheet is not None
    rows = list(sheet.iter_rows(min_row=4, values_only=True))

    assert sheet["A1"].value == "Changes from old.docx to new.docx"
    assert rows[0] == ("No.", "Place", "Kind", "Weight", "Before", "After", "What it means")
    assert [row[0] for row in rows[1:]] == [change.number for change in compared.changes]
    assert {row[2] for row in rows[1:]} >= {"moved", "table cell", "inserted"}


def test_words_that_begin_like_a_formula_stay_words(tmp_path: Path) -> None:
    old, new = tmp_path / "a.docx", tmp_path / "b.docx"
    old.write_bytes(docx("The end."))
    new.write_bytes(docx("=1+1 and more of it", "The end."))
    compared = WordTask(WordSide(old), WordSide(new), STAMP).done()
    to = write_change_table(table_of(compared.changes, compared.summary, ("a", "b")), tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(to).active
    assert sheet is not None

    assert (sheet["F5"].value, sheet["F5"].data_type) == ("=1+1 and more of it", "s")


def test_a_change_table_for_word_is_a_table_of_the_house(compared: WordComparison, tmp_path: Path) -> None:
    table = table_of(compared.changes, compared.summary, ("old.docx", "new.docx"))
    to = write_change_table(table, tmp_path / "t.docx")
    (body, *_) = text_of(to.read_bytes(), view="accepted")
    rows = {line.cell[1] for line in body.lines if line.cell is not None}

    assert len(rows) == len(compared.changes) + 1
    assert body.lines[0].text == "Changes from old.docx to new.docx"
    assert write_change_table(table, tmp_path / "again.docx").read_bytes() == to.read_bytes()


def test_a_change_table_has_an_ending_of_its_own(compared: WordComparison, tmp_path: Path) -> None:
    with pytest.raises(ValueRefused, match=r"name it \.xlsx or \.docx"):
        write_change_table(table_of(compared.changes, "", ("a", "b")), tmp_path / "t.csv")
