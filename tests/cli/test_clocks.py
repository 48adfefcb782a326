"""Clocks, holidays, meanings and contradictions on the command line."""

from pathlib import Path

import pytest

from qa_drafter.redline import accept_all, reject_all
from tests.cli.conftest import Ask


def test_clocks_tell_every_period_and_the_room_it_leaves(ask: Ask, velotam: str) -> None:
    told = ask("clocks", velotam, "--json").json

    assert {"event", "who", "within", "term", "starts", "clause", "section"} == told["clocks"][0].keys()
    alert = next(one for one in told["legal"] if (one["clock"], one["clause"]) == ("field_alert", "DEV-OOS"))
    assert (alert["notice"], alert["legal"], alert["verdict"]) == ("1 Business Day", "3 working days", "enough")
    assert alert["worst"] == {
        "hours": 31.0, "working_days": 1, "starts": "2027-02-11T17:00", "notice": "2027-02-16T17:00",
        "due": "2027-02-18T00:00",
    }  # fmt: skip
    assert [one["region"] for one in told["holidays"]] == ["US-OH", "US-NJ", "US"]

    lines = ask("clocks", velotam).out.splitlines()
    assert "10.3   OOS Result: Contractor to Sponsor, within 1 Business Day, from: Result first seen" in lines
    assert "  10.3 OOS Result: notice within 1 Business Day: room" in lines
    assert lines.count("Field alert report: Sponsor, as applicant to FDA, within 3 working days") == 1


def test_holidays_are_listed_and_taken_in_anew(ask: Ask, velotam: str) -> None:
    assert "  2027-11-25  Thanksgiving Day" in ask("holidays", velotam).out.splitlines()

    answer = ask("holidays", velotam, "contractor=JP", "--to", "2030", "--reason", "the work moves")
    assert answer.out == "Count by the public holidays of US-OH, JP, US\n"
    lists = ask("holidays", velotam, "--json").json["holidays"]
    assert [(one["place"], one["region"], one["from"], one["to"]) for one in lists] == [
        ("sponsor", "US-OH", 2027, 2030), ("contractor", "JP", 2027, 2030), ("us_federal", "US", 2027, 2030),
    ]  # fmt: skip
    assert ask("audit", velotam, "--json").json["entries"][-1]["reason"] == "the work moves"
    found = ask("check", velotam, "--json").json["findings"]
    assert [finding["code"] for finding in found] == ["no_room_for_legal_clock"]
    assert "too late by 65 hours" in ask("clocks", velotam).out


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        (("contractor=XX",), "'XX' is no place that is known"),
        (("site=IE",), "'site' is no place whose days are counted"),
        (("contractor",), "is not PLACE=REGION"),
        (("--from", "2030", "--to", "2027"), "2030 to 2027 is no span of years"),
        (("contractor=US-NJ",), "the agreement holds these already"),
    ],
)
def test_holidays_of_nowhere_are_refused(ask: Ask, velotam: str, arguments: tuple[str, ...], refusal: str) -> None:
    assert refusal in ask("holidays", velotam, *arguments).refusal


def test_a_redline_tells_what_each_change_means_and_sums_them_up(ask: Ask, negotiated: str, tmp_path: Path) -> None:
    for version in ("v1", "v2"):
        ask("export", negotiated, "--version", version, "-o", f"{version}.docx")
    told = ask("redline", negotiated, "--from", "1", "-o", "r.docx", "--json").json

    moved = next(change for change in told["changes"] if change["subject"] == "retest_approval")
    assert "Accountable moves from Contractor Quality Unit to Sponsor Quality Unit" in moved["told"]
    assert (moved["weight"], moved["kind"]) == ("critical", "cell")
    assert moved["reason"] == "the Sponsor answers for it now"
    assert moved["marks"] >= 2
    assert told["weights"] == {"critical": 1, "substantial": 1, "minor": 1}
    assert told["summary"].startswith("3 changes: 1 critical, 1 substantial and 1 minor. Approve retest plan")

    redline = (tmp_path / "r.docx").read_bytes()
    for resolve, version in ((accept_all, "v2.docx"), (reject_all, "v1.docx")):
        (tmp_path / "resolved.docx").write_bytes(resolve(redline))
        assert ask("compare", "resolved.docx", version, "-o", "none.docx", "--json").json["counts"]["total"] == 0

    lines = ask("redline", negotiated, "--from", "1", "-o", "r2.docx").out.splitlines()
    assert lines[-1] == "3 changes written to r2.docx"
    assert lines[-2] == told["summary"]


def test_raci_tells_which_article_now_says_otherwise_and_what_mends_it(ask: Ask, velotam: str) -> None:
    move = ("raci", velotam, "oos_invalidate", "sponsor_qa=A", "cmo_qa=C", "--override", "--reason", "as agreed")

    told = ask(*move, "--json")

    (against,) = told.json["contradictions"]
    assert (against["clause"], against["section"], against["says"]) == ("DEV-OOS", "10.3", "contractor")
    assert against["proposal"] == {"edit": "PositionChosen", "act": "Take the sponsor text of DEV-OOS"}


def test_show_names_clauses_of_activities_and_activities_of_clauses(ask: Ask, velotam: str) -> None:
    assert "  coa_issue: sponsor_qa=I cmo_qa=A cmo_qc=R  [LAB-COA]" in ask("show", velotam).out.splitlines()
