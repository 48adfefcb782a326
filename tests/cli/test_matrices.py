"""Own rows and columns, the workbook and the sheets of duties, as a person asks for them on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.sheets.workbooks import changed, write


def activity(ask: Ask, agreement: str, name: str) -> dict[str, object]:
    matrices = ask("show", agreement, "--json").json["matrices"]
    return next(row for matrix in matrices for row in matrix["activities"] if row["id"] == name)


def test_own_rows_are_added_noted_moved_hidden_and_removed(ask: Ask, velotam: str) -> None:
    added = ask("matrix", velotam, "add", "testing", "Keep the log", "cmo_qa=A", "cmo_qc=R", "--at", "2", "--note", "x")
    assert added.out == "Add activity OWN-TST-01 to testing: Keep the log\n"
    shown = activity(ask, velotam, "OWN-TST-01")
    assert (shown["statement"], shown["duties"], shown["note"]) == ("Keep the log", {"cmo_qa": "A", "cmo_qc": "R"}, "x")
    assert "hidden" not in shown
    for line, told in (
        (("reword", "OWN-TST-01", "Keep the logs"), "Reword activity OWN-TST-01: Keep the logs"),
        (("note", "OWN-TST-01", ""), "Remove the note at OWN-TST-01"),
        (("move", "OWN-TST-01", "1"), "Move OWN-TST-01 in testing from row 2 to row 1"),
        (("hide", "OWN-TST-01", "--reason", "not yet"), "Hide OWN-TST-01: not yet"),
        (("show", "OWN-TST-01"), "Show OWN-TST-01 again"),
        (("remove", "OWN-TST-01"), "Remove activity OWN-TST-01 from testing: Keep the logs"),
    ):
        assert ask("matrix", velotam, *line).out == f"{told}\n"


def test_a_hidden_row_keeps_its_keys_and_tells_its_reason(ask: Ask, velotam: str) -> None:
    assert ask("matrix", velotam, "hide", "retest_approval", "--reason", "no retests").status == 0

    assert activity(ask, velotam, "retest_approval")["hidden"] == "no retests"
    assert "retest_approval: " in ask("show", velotam).out
    assert "(hidden: no retests)" in ask("show", velotam).out
    (finding,) = [f for f in ask("check", velotam, "--json").json["findings"] if f["subject"] == "retest_approval"]
    assert (finding["code"], finding["severity"]) == ("row_hidden", "info")


def test_a_role_is_added_given_a_letter_renamed_and_removed(ask: Ask, velotam: str) -> None:
    add = ("matrix", velotam, "add-role", "Site B Quality Unit", "--party", "contractor", "--short", "Site B QA")
    assert ask(*add, "--stands-for", "cmo_qa", "--in", "testing").out == (
        "Add role own_contractor_site_b_qa (Site B Quality Unit) to testing\n"
    )
    assert ask("raci", velotam, "sample_taking", "own_contractor_site_b_qa=I").status == 0
    assert ask("matrix", velotam, "rename-role", "own_contractor_site_b_qa", "Depot", "--short", "Depot").status == 0
    removed = ask("matrix", velotam, "remove-role", "own_contractor_site_b_qa")
    assert removed.out.splitlines() == [
        "Reassign sample_taking: own_contractor_site_b_qa I to –",
        "Remove role own_contractor_site_b_qa (Depot) from testing",
    ]
    assert ask("undo", velotam).status == 0
    assert "own_contractor_site_b_qa=I" in ask("show", velotam).out


@pytest.mark.parametrize(("line", "told"), [
    ("add testing X cmo_qa=R", "A.qagr, activity OWN-TST-01: no role is accountable; exactly one must be"),
    ("add tasting X cmo_qa=AR", "A.qagr: no matrix 'tasting'; did you mean testing?"),
    ("add testing X cmo_qa", "command line: 'cmo_qa' is not ROLE=DUTY; write ROLE=DUTY"),
    ("hide sample_taking", "hide: no reason is given; say why with --reason TEXT"),
    ("hide final_disposition_us --reason no", "A.qagr, activity final_disposition_us: a law needs it. The Sponsor"),
    ("move sample_taking 99", "A.qagr, activity sample_taking: there is no row 99; give a number from 1 to"),
    ("move sample_taking up", "command line: argument N: invalid int value: 'up'; see `qa-drafter matrix"),
    ("remove sample_taking", "A.qagr, activity sample_taking: it is the library's, not one of your own; hide it"),
    ("add-role Depot --party nobody", "A.qagr, party: 'nobody' is no party; use sponsor or contractor"),
    ("remove-role cmo_qa", "A.qagr, role cmo_qa: it is the library's"),
    ("cook", "command line: argument ACT: invalid choice: 'cook'"),
])  # fmt: skip
def test_an_act_on_a_matrix_is_refused_in_one_line(ask: Ask, velotam: str, line: str, told: str) -> None:
    assert ask("matrix", velotam, *line.split()).refusal.startswith(told)


def test_the_workbook_goes_out_and_comes_back(ask: Ask, velotam: str, tmp_path: Path) -> None:
    assert ask("matrices", velotam, "-o", "M.xlsx").out == "M.xlsx\n"
    assert ask("matrices", velotam, "--from", "M.xlsx").out == "0 changes\n"
    returned = changed(tmp_path / "M.xlsx", lambda book: write(book, "testing", "sample_taking", sponsor_ra="I"))

    told = ask("matrices", velotam, "--from", returned.name)
    assert told.out.splitlines()[-1] == "1 change"
    assert told.out.startswith("1 Testing!E8: Reassign sample_taking: sponsor_ra – to I\n")
    assert ask("matrices", velotam, "--from", returned.name, "--json").json == {
        "proposals": [{"place": "1 Testing!E8", "edit": "Reassign sample_taking: sponsor_ra – to I"}],
        "problems": [],
        "remarks": [],
    }
    assert "sponsor_ra" not in activity(ask, velotam, "sample_taking")["duties"]  # type: ignore[operator]
    assert ask("matrices", velotam, "--from", returned.name, "--apply").status == 0
    assert "sponsor_ra" in activity(ask, velotam, "sample_taking")["duties"]  # type: ignore[operator]
    assert ask("undo", velotam).out == "Taken back: Take over returned.xlsx\n"


def test_a_workbook_with_a_problem_is_told_and_not_taken(ask: Ask, velotam: str, tmp_path: Path) -> None:
    ask("matrices", velotam, "-o", "M.xlsx")
    changed(tmp_path / "M.xlsx", lambda book: write(book, "testing", "sample_taking", cmo_qc="X"))

    told = ask("matrices", velotam, "--from", "returned.xlsx")
    assert told.status == 1
    assert told.out.splitlines()[0].startswith("problem: 1 Testing!I8: 'X' is no duty")
    assert ask("matrices", velotam, "--from", "returned.xlsx", "--apply").refusal == (
        "returned.xlsx, 1 Testing!I8: 'X' is no duty; use R, A, AR, C, I or - for none; "
        "mend it and try again; nothing was changed"
    )


@pytest.mark.parametrize(("line", "told"), [
    ("", "command line: say where the matrices go or come from; give -o M.xlsx or --from M.xlsx"),
    ("-o M.xlsx --from N.xlsx", "command line: say where the matrices go or come from"),
    ("-o M.xlsx --apply", "command line: --apply and --override belong to --from"),
    ("-o A.qagr", "A.qagr: this is an agreement and would be lost"),
    ("--from M.xlsx --override", "--override: no reason is given"),
    ("--from none.xlsx", "none.xlsx: No such file or directory"),
    ("--from A.qagr", "A.qagr: this is an agreement, not a workbook"),
])  # fmt: skip
def test_a_workbook_command_is_refused_in_one_line(ask: Ask, velotam: str, line: str, told: str) -> None:
    assert ask("matrices", velotam, *line.split()).refusal.startswith(told)


def test_a_workbook_that_says_what_the_agreement_says_changes_nothing(ask: Ask, velotam: str) -> None:
    ask("matrices", velotam, "-o", "M.xlsx", "--version", "v1")

    assert "it says what the agreement says" in ask("matrices", velotam, "--from", "M.xlsx", "--apply").refusal


def test_the_sheets_of_both_parties_hold_each_duty_once(ask: Ask, velotam: str) -> None:
    held = [
        (duty["activity"], role)
        for party in ("sponsor", "contractor")
        for part in ask("sheet", velotam, "--party", party, "--json").json["parts"]
        for duty in part["duties"]
        for role in duty["duties"]
    ]
    shown = ask("show", velotam, "--json").json["matrices"]
    assert sorted(held) == sorted((a["id"], r) for m in shown for a in m["activities"] for r in a["duties"])


def test_the_sheet_of_a_role_tells_letters_articles_and_times(ask: Ask, velotam: str, tmp_path: Path) -> None:
    told = ask("sheet", velotam, "--role", "cmo_qa").out

    assert told.startswith("Duties of the Contractor Quality Unit, ")
    assert "Critical Deviation: Contractor to Sponsor, 1 Business Day, from: Awareness (Section " in told
    assert ask("sheet", velotam, "--role", "cmo_qa", "-o", "S.docx").out == "S.docx\n"
    assert (tmp_path / "S.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(("line", "told"), [
    ("--role cook", "A.qagr: no role 'cook'; did you mean sponsor_qa"),
    ("--party nobody", "A.qagr, party: 'nobody' is no party; use sponsor or contractor"),
    ("", "command line: one of the arguments --party --role is required"),
    ("--party sponsor --version v9", "A.qagr: no version 'v9'"),
    ("--party sponsor -o A.qagr", "A.qagr: this is an agreement and would be lost"),
])  # fmt: skip
def test_a_sheet_is_refused_in_one_line(ask: Ask, velotam: str, line: str, told: str) -> None:
    assert ask("sheet", velotam, *line.split()).refusal.startswith(told)
