"""The models of the Compare pane keep Qt's contract, say what they show, and the lines of a text are the contract's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qa_drafter.domain.comparison_profile import Nature, Order
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.models.changed_duties import ACTIVITY, FIRST_ROLE, NUMBER, CellChange, ChangedDutiesModel
from qa_drafter.gui.models.changes import CHANGE, ChangesModel, KindLine, Narrowing
from qa_drafter.gui.models.compare_places import ComparePlacesModel
from qa_drafter.gui.models.compare_sheet import DUTIES_PAGE
from qa_drafter.gui.models.counted_line import COUNTED
from qa_drafter.gui.models.counted_list import PLACE
from qa_drafter.gui.panes.compare_lines import Side, TextLine, text_lines
from qa_drafter.gui.panes.compare_margin import margin_words
from qa_drafter.gui.panes.compare_strip import ticks_of
from qa_drafter.gui.theme import Tone
from qa_drafter.redline import SpanKind
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.comparing import BlockKind, Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.schedules import Schedules
from tests.gui.agreements import TABLETS, open_example
from tests.gui.compare_desk import edited, sheet

DISPLAY, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture(scope="module")
def compared(tmp_path_factory):
    opened = edited(tmp_path_factory.mktemp("compared"))
    yield sheet(opened)
    opened.close()


def line(compared, nature):
    return next(line for line in compared.lines if line.nature is nature)


# --- Qt's contract ---------------------------------------------------------------------------------------------------


def test_the_list_of_changes(compared, qtmodeltester, qapp):
    model = ChangesModel()
    model.show(compared.lines)
    tester = QAbstractItemModelTester(model, STRICT)
    model.arrange(Order.KIND, Narrowing())
    model.arrange(Order.DOCUMENT, Narrowing(frozenset({Nature.VALUE}), "e"))
    model.show(())
    model.show(compared.lines)
    qtmodeltester.check(model)

    assert tester.model() is model


def test_the_list_of_sections(compared, qtmodeltester, qapp):
    model = ComparePlacesModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show(compared, whole=False)
    model.show(compared, whole=True)
    model.show(None, whole=True)
    model.show(compared, whole=False)
    qtmodeltester.check(model)

    assert tester.model() is model


def test_the_table_of_duties(compared, qtmodeltester, qapp):
    model = ChangedDutiesModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show(compared, compared.lines)
    model.show(compared, ())
    model.show(None, ())
    model.show(compared, compared.lines)
    qtmodeltester.check(model)

    assert tester.model() is model


# --- the list --------------------------------------------------------------------------------------------------------


def test_a_change_is_spoken_with_kind_place_before_after_and_limit(compared, qapp):
    model = ChangesModel()
    model.show(compared.lines)
    beyond = line(compared, Nature.VALUE)
    spoken = model.index(model.row_of(beyond.number)).data(SPOKEN)

    assert spoken.startswith(f"Change {beyond.number}, value, 10.2 Notice of deviations, 12.2 ")
    assert "1 Business Day → 3 Business Days" in spoken
    assert "limit at most 1" in spoken.replace("\u00a0", " ")


def test_headings_of_kinds_count_and_cannot_be_selected(compared, qapp):
    model = ChangesModel()
    model.show(compared.lines)
    model.arrange(Order.KIND, Narrowing())
    headings = [row for row in range(model.rowCount()) if isinstance(model.index(row).data(CHANGE), KindLine)]

    assert [model.index(row).data(SPOKEN) for row in headings] == ["Value, 2", "Duty, 2", "Wording, 2", "Removed, 1"]
    assert all(model.flags(model.index(row)) == Qt.ItemFlag.NoItemFlags for row in headings)


@pytest.mark.parametrize("typed", ["3 business", "CRITICAL deviation", "12.2", "1 business day notice"])
def test_words_are_found_in_any_case_and_order(compared, typed):
    assert Narrowing(words=typed).lets_in(line(compared, Nature.VALUE))
    assert not Narrowing(words=f"{typed} xyz").lets_in(line(compared, Nature.VALUE))


def test_a_value_in_several_articles_names_the_first_and_counts_the_rest(compared):
    assert line(compared, Nature.VALUE).place == "10.2 +3"


def test_a_rewording_shows_the_words_that_differ_alone(compared):
    reworded = next(line for line in compared.lines if line.change.subject == "QUN-TRAIN")

    assert [(span.kind, span.text) for span in reworded.spans] == [
        (SpanKind.INSERT, "These records are kept for five years.")
    ]
    assert reworded.place == "8.3(m)"


def test_a_duty_shows_its_role_with_the_letters_before_and_after(compared):
    duty = next(line for line in compared.lines if line.change.subject == "approve_change")

    assert [(span.kind.value, span.text) for span in duty.spans] == [
        ("keep", "Sponsor Regulatory Affairs "), ("delete", "C"), ("insert", "I"),
    ]  # fmt: skip


# --- sections --------------------------------------------------------------------------------------------------------


def test_a_section_counts_its_changes_and_those_beyond_a_rule(compared, qapp):
    model = ComparePlacesModel()
    model.show(compared, whole=False)
    deviations = next(row for row in range(model.rowCount()) if model.index(row).data(COUNTED).number == "10")

    assert model.index(deviations).data(SPOKEN) == "10 Deviations, OOS/OOT, CAPA, 1 change, 1 goes beyond a rule"


def test_changed_duties_are_a_page_of_their_own_at_the_end(compared, qapp):
    model = ComparePlacesModel()
    model.show(compared, whole=False)
    last = model.index(model.rowCount() - 1)

    assert compared.pages[last.data(PLACE)].id == DUTIES_PAGE
    assert last.data(DISPLAY) == "Schedule 4  Responsibilities"
    assert last.data(COUNTED).count == 2


def test_a_section_without_change_stands_back(compared, qapp):
    model = ComparePlacesModel()
    model.show(compared, whole=True)
    quiet = [model.index(row).data(COUNTED).is_quiet for row in range(model.rowCount())]

    assert len(quiet) == len(compared.pages)
    assert quiet.count(False) == sum(page.differs for page in compared.pages)


# --- duties ----------------------------------------------------------------------------------------------------------


def test_each_activity_stands_below_its_matrix_with_its_number(compared, qapp):
    model = ChangedDutiesModel()
    model.show(compared, compared.lines)

    assert [model.index(row, 0).data() for row in model.title_rows()] == ["Testing", "Change control"]
    numbers = [model.index(row, NUMBER).data() for row in range(model.rowCount()) if row not in model.title_rows()]
    assert numbers == [str(line.number) for line in compared.lines if line.nature is Nature.DUTY]


def test_a_cell_holds_the_letters_before_and_after(compared, qapp):
    model = ChangedDutiesModel()
    model.show(compared, compared.lines)
    row = model.row_of(next(line.number for line in compared.lines if line.change.subject == "method_validation"))
    columns = {role.id: FIRST_ROLE + place for place, role in enumerate(model.roles)}
    shown = {role: model.index(row, column).data() for role, column in columns.items()}

    assert shown["cmo_regulatory"] == "– → C"
    assert shown["sponsor_ra"] == "I → –"
    assert shown["cmo_qa"] == "A"
    assert "method" in model.index(row, ACTIVITY).data().lower()
    spoken = model.index(row, columns["sponsor_ra"]).data(SPOKEN)
    assert spoken.endswith("Sponsor Regulatory Affairs: informed after, now no duty")


def test_the_head_of_a_column_names_party_and_role(compared, qapp):
    model = ChangedDutiesModel()
    model.show(compared, compared.lines)
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(FIRST_ROLE, model.columnCount())]

    assert heads[0] == "Sponsor\nQA"
    assert len(set(heads)) == len(heads)


def test_a_cell_knows_whether_it_changed():
    assert CellChange(Duty.CONSULTED, Duty.INFORMED).is_changed
    assert not CellChange(Duty.NONE, Duty.NONE).is_changed


# --- lines of text ---------------------------------------------------------------------------------------------------


def joined(text_line, *marks):
    return "".join(run.text for run in text_line.runs if run.mark in marks)


def test_the_runs_of_each_side_are_its_text(compared):
    keep, insert, delete = SpanKind.KEEP, SpanKind.INSERT, SpanKind.DELETE
    for page in compared.pages:
        sides = [text_lines(page, side, compared.findings) for side in (Side.OLD, Side.NEW, Side.BOTH)]
        for row, old, new, both in zip(page.rows, *sides, strict=True):
            before, after = (block.text if block else "" for block in (row.pair.old, row.pair.new))
            assert (joined(old, keep, delete), joined(old, insert)) == (before, "")
            assert (joined(new, keep, insert), joined(new, delete)) == (after, "")
            assert (joined(both, keep, delete), joined(both, keep, insert)) == (before, after)
            assert (old.is_missing, new.is_missing) == (row.pair.old is None, row.pair.new is None)


def test_a_changed_value_is_framed_and_one_beyond_its_limit_is_told_apart(compared):
    framed = [
        (run.text.replace("\u00a0", " "), run.is_beyond)
        for page in compared.pages
        for text_line in text_lines(page, Side.NEW, compared.findings)
        for run in text_line.runs
        if run.is_value
    ]

    assert ("3 Business Days", True) in framed
    assert ("9 months", False) in framed


def test_ticks_tell_sort_of_difference_by_sign_and_tone(compared):
    ticks = {tick.icon: tick.tone for page in compared.pages for tick in ticks_of(page, compared)}

    assert ticks["error"] is Tone.BREACH
    assert ticks["cross"] is Tone.DELETED
    assert ticks["add"] is Tone.INSERTED
    assert ticks["link"] is None


def test_a_value_that_is_only_unusual_has_a_triangle_and_is_no_error_of_its_section(tmp_path, qapp):
    opened = open_example(TABLETS, tmp_path)
    editing = Editing(opened)
    editing.perform(editing.term_edit("deviation_closure", 33))
    shown = sheet(opened)
    model = ComparePlacesModel()
    model.show(shown, whole=False)
    opened.close()

    assert [tick.icon for page in shown.pages for tick in ticks_of(page, shown)] == ["warning"]
    assert model.index(0).data(COUNTED).breaches == 0


@pytest.mark.parametrize(("numbers", "current", "room", "shown"), [
    ((4,), 0, 1, ["4"]),
    ((4, 7), 7, 2, ["4", "7"]),
    ((4, 7), 7, 1, ["7"]),
    ((1, 4, 7, 9), 7, 3, ["7", "1", "+2"]),
])  # fmt: skip
def test_the_margin_keeps_the_change_in_hand(numbers, current, room, shown):
    assert margin_words(TextLine(BlockKind.PARAGRAPH, "", 0, (), numbers), current, room) == shown


def test_a_line_that_follows_has_its_own_sign():
    assert margin_words(TextLine(BlockKind.PARAGRAPH, "", 0, (), follows=True), 3, 1) == ["↳"]


# --- the service -----------------------------------------------------------------------------------------------------


def test_work_for_another_thread_gives_the_same_comparison(tmp_path):
    opened = edited(tmp_path)
    comparing = Comparing(opened)
    shares = []

    done = comparing.task("v1", None, {}).done(shares.append)

    assert done == comparing.versions("v1")
    assert comparing.task("v1", None, {None: opened.printed(), "v1": opened.printed("v1")}).done() == done
    assert shares == sorted(shares)
    opened.close()


def test_findings_are_those_of_what_changed(compared):
    assert {finding.subject for finding in compared.findings.values()} == {"deviation_critical_notice"}


def test_moves_names_and_reserved_articles_are_told_each_in_its_own_way(tmp_path, qapp):
    opened = open_example(TABLETS, tmp_path)
    editing, arranging = Editing(opened), Arranging(opened)
    editing.perform(arranging.move_edit("DEV-NOTIFY", 6))
    wording = editing.wording("DEV-NOTIFY").replace("in writing", "by e-mail", 1)
    editing.perform(editing.wording_edit("DEV-NOTIFY", wording))
    editing.perform(arranging.reserve_edit("DEV-TREND", "told in the review"))
    editing.perform(Renaming(opened).edit("Awareness", "Knowledge"))
    lines = sheet(opened).lines
    told = {(line.nature, line.title): [(span.text, span.kind) for span in line.spans] for line in lines}
    opened.close()

    assert told[Nature.MOVED, "Notice of deviations"] == [
        ("10.2 Notice of deviations", SpanKind.DELETE), ("10.7 Notice of deviations", SpanKind.INSERT)
    ]  # fmt: skip
    assert told[Nature.WORDING, "“Awareness”"] == [("Awareness", SpanKind.DELETE), ("Knowledge", SpanKind.INSERT)]
    assert ("by e-mail", SpanKind.INSERT) in told[Nature.WORDING, "Notice of deviations"]
    assert len(told[Nature.WORDING, "Notice of deviations"]) < 20
    assert ("[Reserved]", SpanKind.INSERT) in told[Nature.WORDING, "Trend reporting"]


def test_own_wording_that_differs_in_punctuation_alone_is_noise(tmp_path):
    opened = open_example(TABLETS, tmp_path)
    editing = Editing(opened)
    wording = editing.wording("QUN-TRAIN")
    editing.perform(editing.wording_edit("QUN-TRAIN", wording.replace(".", ";", 1)))
    shown = sheet(opened)
    opened.close()

    assert [line.nature for line in shown.lines] == [Nature.NOISE]


def test_an_entry_of_a_schedule_is_a_value_named_by_schedule_row_and_column(tmp_path, qapp):
    opened = open_example(TABLETS, tmp_path)
    Editing(opened).perform(Schedules(opened).edit("specifications", "Reference standards", "3", "SP-2"))
    [entered] = sheet(opened).lines

    assert (entered.nature, entered.place) == (Nature.VALUE, "–")
    assert entered.title == "Schedule 6 Reference standards, Specification number"
    assert [(span.kind, span.text) for span in entered.spans] == [(SpanKind.INSERT, "SP-2")]
    opened.close()
