"""Each command does one act, says what it did, and gives other programs one JSON document with stable keys."""

import re
import sqlite3
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from qa_drafter.redline import accept_all, text_of
from qa_drafter.resources import resource_path
from tests.builders import example
from tests.cli.conftest import VELOTAM, Ask
from tests.library_files.folders import CLAUSE, change, seal, write_library
from tests.redline.documents import docx, p
from tests.word.office_stand_in import StandIn

# --- make and show ---------------------------------------------------------------------------------------------------


def test_new_assembles_an_agreement(ask: Ask) -> None:
    answer = ask("new", VELOTAM, "-o", "Vertrag für Ærø.qagr")

    content = example("velotam_cmo_us")
    counted = f"{len(content.sections)} sections, {len(content.articles)} articles, v1"
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == f"Vertrag für Ærø.qagr: QA-2026-0147, {counted}\n"
    assert ask("versions", "Vertrag für Ærø.qagr").status == 0


def test_show_gives_the_whole_agreement_in_stable_keys(ask: Ask, velotam: str) -> None:
    shown = ask("show", velotam, "--json").json

    assert list(shown) == ["agreement", "version", "sections", "definitions", "terms", "matrices", "schedules"]
    assert shown["version"] == "v1"
    assert shown["agreement"]["number"] == "QA-2026-0147"
    section = shown["sections"][0]
    assert {"id", "number", "title", "articles"} <= section.keys()
    article = section["articles"][0]
    keys = {"clause", "version", "position", "number", "title", "text", "satisfies", "because"}
    assert keys <= article.keys()
    assert article["number"] == "1.1"
    matrix = shown["matrices"][0]
    assert {"id", "title", "roles", "activities"} <= matrix.keys()
    assert shown["schedules"][5] == {"id": "specifications", "number": "Schedule 6", "title": "Specifications"}
    activity = matrix["activities"][0]
    assert {"id", "statement", "duties"} <= activity.keys()
    assert set(activity["duties"].values()) <= {"R", "A", "AR", "C", "I"}
    assert set(activity["duties"]) <= set(matrix["roles"])


def test_show_gives_reasons_terms_and_requirements(ask: Ask, velotam: str) -> None:
    shown = ask("show", velotam, "--json").json
    articles = {article["clause"]: article for section in shown["sections"] for article in section["articles"]}

    assert articles["REG-USREG"]["because"] == "in because market is us and stage is commercial"
    assert articles["PAR-ROLES"]["because"] == "in every agreement"
    assert "deviation_recording_investigation" in {name for a in articles.values() for name in a["satisfies"]}
    assert shown["terms"]["deviation_major_notice"]["value"] == 2
    assert shown["terms"]["deviation_major_notice"]["printed"] == "2 Business Days"
    assert "{{" not in "".join(article["text"] for article in articles.values())


def test_show_for_people_names_every_article_with_its_pin(ask: Ask, velotam: str) -> None:
    out = ask("show", velotam).out

    assert out.startswith("Quality Agreement for Velotam tablets (QA-2026-0147), v1\n")
    assert "  1.1    Parties and their roles  [PAR-ROLES fixed-1; in every agreement]\n" in out
    assert "\n  deviation_major_notice = 2 Business Days\n" in out
    assert "\nMatrix testing: " in out


def test_the_text_that_show_prints_is_what_reword_takes_back(ask: Ask, velotam: str, tmp_path: Path) -> None:
    shown = ask("show", velotam, "--json").json
    texts = {a["clause"]: a["text"] for s in shown["sections"] for a in s["articles"]}
    (tmp_path / "own.md").write_text(texts["DEV-NOTIFY"], encoding="utf-8")

    told = "A.qagr, clause DEV-NOTIFY: the wording is so already; nothing was changed"
    assert ask("reword", velotam, "DEV-NOTIFY", "--text-file", "own.md").refusal == told


# --- edit ------------------------------------------------------------------------------------------------------------


def shown_article(ask: Ask, agreement: str, clause: str) -> dict[str, object]:
    sections = ask("show", agreement, "--json").json["sections"]
    return next(a for s in sections for a in s["articles"] if a["clause"] == clause)  # type: ignore[no-any-return]


def test_set_changes_terms_and_every_wording_that_prints_them(ask: Ask, velotam: str) -> None:
    answer = ask("set", velotam, "deviation_major_notice=5", "oos_notice=2", "--reason", "as agreed")

    assert answer.out == "Set deviation_major_notice from 2 to 5\nSet oos_notice from 1 to 2\n"
    assert "5\u00a0Business\u00a0Days" in shown_article(ask, velotam, "DEV-NOTIFY")["text"]  # type: ignore[operator]
    assert ask("show", velotam, "--json").json["version"] == "working copy"
    assert ask("show", velotam, "--version", "v1", "--json").json["terms"]["oos_notice"]["value"] == 1


def test_raci_moves_letters(ask: Ask, velotam: str) -> None:
    answer = ask("raci", velotam, "retest_approval", "sponsor_qa=A", "cmo_qa=R")

    assert answer.out == "Reassign retest_approval: sponsor_qa C to A, cmo_qa A to R\n"
    matrices = ask("show", velotam, "--json").json["matrices"]
    duties = next(a["duties"] for m in matrices for a in m["activities"] if a["id"] == "retest_approval")
    assert (duties["sponsor_qa"], duties["cmo_qa"]) == ("A", "R")


def test_agreed_practice_may_be_set_aside_with_a_reason_on_record(ask: Ask, velotam: str) -> None:
    move = ("raci", velotam, "approve_investigation", "sponsor_qa=C", "cmo_qa=AR")

    assert "or override it with a recorded reason" in ask(*move).refusal
    assert ask(*move, "--override", "--reason", "the Contractor decides, audited yearly").status == 0
    assert ask("audit", velotam, "--json").json["entries"][-1]["reason"] == "the Contractor decides, audited yearly"
    findings = ask("check", velotam, "--json").json["findings"]
    assert [(finding["code"], finding["severity"], finding["subject"]) for finding in findings] == [
        ("sponsor_approves_major", "warning", "approve_investigation"),
        ("wording_contradicts_matrix", "warning", "DEV-INVEST"),  # which says that the Sponsor approves the report
    ]


def test_position_takes_another_side_s_text(ask: Ask, velotam: str) -> None:
    assert ask("position", velotam, "AUD-ROUTINE", "sponsor").out == "Take the sponsor text of AUD-ROUTINE\n"
    assert shown_article(ask, velotam, "AUD-ROUTINE")["position"] == "sponsor"


def test_reword_gives_own_wording(ask: Ask, velotam: str, tmp_path: Path) -> None:
    (tmp_path / "own text.md").write_bytes("\ufeffTell – at once:\r\n\r\n- by [[appendix:contacts]].\r\n".encode())

    assert ask("reword", velotam, "DEV-NOTIFY", "--text-file", "own text.md").out == "Reword DEV-NOTIFY\n"
    article = shown_article(ask, velotam, "DEV-NOTIFY")
    assert article["text"] == "Tell – at once:\n\n- by [[appendix:contacts]].\n"
    assert article["own_wording"] is True
    assert ask("reword", velotam, "DEV-NOTIFY", "--restore").out == "Restore the library text of DEV-NOTIFY\n"
    assert shown_article(ask, velotam, "DEV-NOTIFY")["own_wording"] is False
    refusal = ask("reword", velotam, "DEV-NOTIFY", "--restore").refusal
    assert refusal == f"{velotam}, clause DEV-NOTIFY: it has the library's text already; nothing was changed"


# --- versions and trail ----------------------------------------------------------------------------------------------


def test_save_version_prints_the_id_alone(ask: Ask, velotam: str) -> None:
    ask("set", velotam, "oos_notice=2")

    assert ask("save-version", velotam, "--label", "Round two").out == "v2\n"


def test_versions_lists_them_with_their_edits(ask: Ask, negotiated: str) -> None:
    ask("set", negotiated, "oos_notice=2", "--user", "Bob")
    listed = ask("versions", negotiated, "--json").json

    assert [(v["id"], v["label"], v["edits"]) for v in listed["versions"]] == [
        ("v1", "First draft", 0),
        ("v2", "Round two", 3),
    ]
    assert listed["edits_since_last"] == 1
    assert ask("versions", negotiated).out.endswith("Round two  (3 edits)\n1 edits since\n")


def test_audit_tells_who_did_what_and_verifies_the_seals(ask: Ask, negotiated: str) -> None:
    ask("set", negotiated, "oos_notice=2", "--user", "Bob", "--reason", "on the phone")
    answer = ask("audit", negotiated, "--verify")

    assert answer.status == 0
    assert answer.out.endswith("Bob  Set oos_notice from 1 to 2  (on the phone)\nthe trail is whole\n")
    told = ask("audit", negotiated, "--verify", "--json").json
    assert (told["intact"], told["first_broken"], len(told["entries"])) == (True, None, 7)


def test_a_trail_that_was_forced_open_is_status_1(ask: Ask, negotiated: str) -> None:
    connection = sqlite3.connect(negotiated)
    connection.execute("drop trigger audit_no_update")
    connection.execute("update audit set who = 'Nobody' where number = 3")
    connection.commit()
    connection.close()

    answer = ask("audit", negotiated, "--verify")
    assert answer.status == 1
    assert answer.out.endswith("entry 3 is missing or does not tell what the file holds\n")
    assert ask("audit", negotiated, "--verify", "--json").json["first_broken"] == 3
    assert ask("audit", negotiated).status == 0


# --- Word files ------------------------------------------------------------------------------------------------------


def test_changes_are_written_as_a_table_beside_the_redline(ask: Ask, negotiated: str, tmp_path: Path) -> None:
    assert ask("redline", negotiated, "--from", "1", "-o", "r.docx", "--table", "changes.xlsx").status == 0
    sheet = openpyxl.load_workbook(tmp_path / "changes.xlsx").active
    assert sheet is not None
    assert sheet["A1"].value == "Changes from v1 to working copy"
    assert sheet.max_row == 4 + 3

    for version in ("v1", "v2"):
        ask("export", negotiated, "--version", version, "-o", f"{version}.docx")
    assert ask("compare", "v1.docx", "v2.docx", "-o", "w.docx", "--table", "changes.docx").status == 0
    (body, *_) = text_of((tmp_path / "changes.docx").read_bytes(), view="accepted")
    assert body.lines[0].text == "Changes from v1.docx to v2.docx"
    assert len({line.cell[1] for line in body.lines if line.cell}) > 3

    refused = ask("compare", "v1.docx", "v2.docx", "-o", "w2.docx", "--table", "w2.docx").refusal
    assert refused.startswith("w2.docx: another file of this has the name already")
    other = ask("compare", "v1.docx", "v2.docx", "-o", "x.docx", "--table", "x.csv").refusal
    assert other.endswith("name it .xlsx or .docx")
    assert not (tmp_path / "w2.docx").exists()


def test_of_two_files_that_are_asked_for_none_is_written_when_one_is_refused(
    ask: Ask, negotiated: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    StandIn(tmp_path).converts_to(b"%PDF-1.7")
    (tmp_path / "a.docx").mkdir()
    (tmp_path / "r.docx").write_text("the redline of yesterday")
    nowhere = "nowhere/changes.xlsx"
    for arguments in (
        ("export", negotiated, "-o", "a.docx", "--pdf"),
        ("redline", negotiated, "--from", "1", "-o", "r.docx", "--table", nowhere),
        ("redline", negotiated, "--from", "1", "-o", "new.docx", "--table", nowhere),
    ):
        assert ask(*arguments).refusal

    assert (tmp_path / "r.docx").read_text() == "the redline of yesterday"
    assert not (tmp_path / "a.pdf").exists()
    assert not (tmp_path / "new.docx").exists()
    assert not list(tmp_path.glob(".*.part"))
    assert ask("export", negotiated, "-o", "b.docx", "--pdf").out == "b.pdf\nb.docx\n"
    assert (tmp_path / "b.pdf").read_bytes() == b"%PDF-1.7"


def test_export_redline_resolve_and_compare(ask: Ask, negotiated: str, tmp_path: Path) -> None:
    assert ask("export", negotiated, "--version", "v1", "-o", "v1.docx").out == "v1.docx\n"
    assert ask("export", negotiated, "-o", "v2.docx").out == "v2.docx\n"
    assert (tmp_path / "v1.docx").read_bytes()[:2] == b"PK"

    told = ask("redline", negotiated, "--from", "1", "-o", "r.docx", "--json").json
    assert [change["number"] for change in told["changes"]] == [1, 2, 3]
    assert {"number", "kind", "place", "before", "after"} <= told["changes"][0].keys()
    assert told["counts"]["total"] == 3
    kinds = {"insert", "delete", "replace", "move", "format", "table_row_insert", "table_row_delete", "cell"}
    assert {change["kind"] for change in told["changes"]} <= kinds

    assert ask("resolve", "r.docx", "--accept-all", "-o", "accepted.docx").out == "accepted.docx\n"
    assert (tmp_path / "accepted.docx").read_bytes() == accept_all((tmp_path / "r.docx").read_bytes())

    answer = ask("compare", "accepted.docx", "v2.docx", "-o", "none.docx", "--author", "Ada", "--date", "2026-01-01")
    assert answer.out == "0 changes written to none.docx\n"


@pytest.mark.parametrize(("stated", "written"), [
    ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"),
    ("2026-11-22T10:00:00+02:00", "2026-11-22T08:00:00Z"),
    ("2026-11-22T10:00:00", "2026-11-22T10:00:00Z"),
    ("2026-11-22", "2026-11-22T00:00:00Z"),
])  # fmt: skip
def test_a_tracked_change_bears_the_author_and_the_moment_that_are_stated(
    ask: Ask, tmp_path: Path, stated: str, written: str
) -> None:
    for name, text in (("old", "Within two days."), ("new", "Within three days.")):
        (tmp_path / f"{name} file.docx").write_bytes(docx(p(text)))
    told = ask("compare", "old file.docx", "new file.docx", "-o", "r.docx", "--author", "B & C", "--date", stated)

    assert told.out.endswith("1 change written to r.docx\n")
    with ZipFile(tmp_path / "r.docx") as package:
        document = package.read("word/document.xml").decode()
    marks = re.findall(r"<w:(?:ins|del) [^>]*>", document)
    assert len(marks) == 2
    assert all('w:author="B &amp; C"' in mark and f'w:date="{written}"' in mark for mark in marks)


# --- checks and library ----------------------------------------------------------------------------------------------


def test_check_is_status_1_when_a_limit_of_law_is_broken(ask: Ask, velotam: str) -> None:
    assert ask("check", velotam, "--json").json == {"findings": []}
    ask("set", velotam, "oos_notice=3")

    answer = ask("check", velotam, "--json")
    assert answer.status == 1
    (finding,) = answer.json["findings"]
    assert {"code", "severity", "place", "message", "source"} <= finding.keys()
    assert (finding["severity"], finding["subject"]) == ("error", "oos_notice")
    assert ask("check", velotam).out.endswith("\n1 finding\n")


def test_check_is_status_0_when_there_are_warnings_only(ask: Ask, velotam: str) -> None:
    ask("set", velotam, "audit_frequency=100")
    answer = ask("check", velotam, "--json")

    assert [finding["severity"] for finding in answer.json["findings"]] == ["warning"]
    assert answer.status == 0


def test_coverage_tells_requirement_by_requirement_what_settles_it(ask: Ask, velotam: str) -> None:
    answer = ask("coverage", velotam, "--json")
    lines = {line["id"]: line for line in answer.json["requirements"]}

    assert answer.status == 0
    assert answer.json["counts"] == {"covered": 94, "weak": 0, "missing": 0, "not_applicable": 94}
    assert lines["far_three_working_days"].keys() >= {"id", "level", "status", "articles", "because", "source"}
    assert lines["far_three_working_days"]["status"] == "covered"
    assert lines["qp_duties_described"]["status"] == "not_applicable"
    assert not [cite for line in lines.values() for cite in line["source"] if cite.startswith(("EU ", "Dir ", "WHO"))]


def test_coverage_is_status_1_when_a_must_is_weak_or_missing(ask: Ask, velotam: str, tmp_path: Path) -> None:
    assert ask("set", velotam, "oos_notice=3").status == 0
    weak = ask("coverage", velotam)
    assert weak.status == 1
    assert "weak           must            oos_procedure_and_notice: " in weak.out
    assert weak.out.endswith("92 covered, 2 weak, 0 missing, 94 not applicable\n")

    (tmp_path / "certificate.md").write_text("The Sponsor shall release each [Batch] on a certificate.\n")
    assert ask("set", velotam, "oos_notice=1").status == 0
    assert ask("reword", velotam, "REL-US", "--text-file", "certificate.md").status == 0
    missing = ask("coverage", velotam)
    assert missing.status == 1
    assert "missing        must            batch_record_review_before_release: " in missing.out
    assert ask("check", velotam).status == 1


def test_the_library_is_listed_shown_and_checked(ask: Ask) -> None:
    listed = ask("library", "list", "--json").json
    shown = ask("library", "show", "AUD-ROUTINE").out
    checked = ask("library", "check", "--json")

    row = next(row for row in listed["clauses"] if row["clause"] == "AUD-ROUTINE" and row["position"] == "cmo")
    assert set(row) == {"clause", "topic", "title", "position", "version", "state"}
    assert all(f"--- AUD-ROUTINE {position}-1: " in shown for position in ("sponsor", "balanced", "cmo"))
    assert "sha256:" in shown
    assert (checked.status, checked.json) == (0, {"findings": []})


def test_a_library_with_a_wrong_text_is_status_1(ask: Ask, tmp_path: Path) -> None:
    folder = write_library(tmp_path / "library")
    change(folder, CLAUSE, "| duration", "| percent")
    change(folder, CLAUSE, "[Batch]", "[Lot] of [[DEV-GONE]]")
    seal(folder)

    answer = ask("library", "check", "--library", folder)
    assert answer.status == 1
    place = f"error: {CLAUSE}, line 13: "
    assert answer.out.splitlines() == [
        f"{place}percent cannot print term notice, which is in business days; use its own filter",
        f"{place}the reference [[DEV-GONE]] leads nowhere; name a clause, schedule or matrix",
        f"{place}[Lot] is not in the glossary; add it or take the brackets away",
        "1 texts, 3 findings",
    ]


def test_demo_makes_the_sample_end_to_end_and_never_over_edits(ask: Ask, tmp_path: Path) -> None:
    for _ in range(2):
        answer = ask("demo", "--out", "my demo")
        assert answer.status == 0
        assert "redline with 3 changes as tracked changes" in answer.out
    names = {path.name for path in (tmp_path / "my demo").iterdir()}
    assert names == {"velotam.qagr", "velotam v1.docx", "velotam v2.docx", "velotam v1 to v2 redline.docx"}

    ask("set", "my demo/velotam.qagr", "oos_notice=2")
    told = "this sample has been edited since; choose another folder with --out"
    assert ask("demo", "--out", "my demo").refusal == f"{Path('my demo', 'velotam.qagr')}: {told}"


# --- undo -----------------------------------------------------------------------------------------------------------


def test_an_act_is_taken_back_and_done_again(ask: Ask, velotam: str) -> None:
    before = ask("show", velotam, "--json").json["terms"]
    ask("set", velotam, "deviation_major_notice=4", "deviation_critical_notice=3")

    name = "Set deviation_major_notice from 2 to 4 and 1 more"
    assert ask("undo", velotam).out == f"Taken back: {name}\n"
    assert ask("show", velotam, "--json").json["terms"] == before
    assert ask("redo", velotam).out == f"Done again: {name}\n"
    assert ask("show", velotam, "--json").json["terms"]["deviation_major_notice"]["value"] == 4
    refused = ask("redo", velotam)
    assert (refused.status, refused.out) == (2, "")
    assert "no act is left to do again" in refused.err


def test_the_blanks_of_schedules_are_listed_filled_in_and_stated_by_a_deal(ask: Ask, velotam: str) -> None:
    listed = ask("schedules", velotam, "specifications").out.splitlines()
    assert listed[0] == "Schedule 6 Specifications (specifications): 27 blanks to fill in"
    assert listed[2] == "   1. Velotam 50 mg | Release | ____ | ____ | ____"
    filled = ask("fill", velotam, "specifications", "1", "Specification number=SP-014", "4=3", "--reason", "agreed")
    assert filled.out.splitlines() == [
        "Fill in Schedule 6 Velotam 50 mg, Specification number: SP-014",
        "Fill in Schedule 6 Velotam 50 mg, Version: 3",
    ]
    assert ask("schedules", velotam, "6", "--json").json["schedules"][0]["open_blanks"] == 25
    assert ask("fill", velotam, "specifications", "1", "Subject=Other").refusal == (
        "A.qagr, schedule specifications, Velotam 50 mg, Subject: the program fills this cell: Velotam 50 mg; "
        "change the deal, the term or the article that it comes from"
    )
    deal = (resource_path("examples") / "velotam_cmo_us.yaml").read_text(encoding="utf-8")
    Path("deal.yaml").write_text(f"{deal}\nschedules:\n  documents:\n    - {{row: 1, 3: original}}\n", encoding="utf-8")
    assert ask("new", "deal.yaml", "-o", "B.qagr").status == 0
    assert "| original" in ask("schedules", "B.qagr", "documents").out
    Path("deal.yaml").write_text(f"{deal}\nschedules:\n  cakes:\n    - {{row: 1, 3: original}}\n", encoding="utf-8")
    assert ask("new", "deal.yaml", "-o", "C.qagr").refusal.startswith("deal.yaml, schedules.cakes: ")
    assert not Path("C.qagr").exists()
