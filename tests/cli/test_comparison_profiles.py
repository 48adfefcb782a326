"""Profiles of comparisons at the command line: what is listed, how it is marked, and what is refused."""

from pathlib import Path

import openpyxl
import pytest

from qa_drafter.domain.comparison_profile import ComparisonProfile, Nature
from qa_drafter.redline import revisions_of
from qa_drafter.services.profile_files import write_profiles
from tests.cli.conftest import Ask
from tests.redline.documents import docx, p, run
from tests.redline.test_compare import LONG, OTHER


@pytest.fixture
def files(ask: Ask, tmp_path: Path) -> tuple[str, str]:
    stays = [f"Each Party keeps a register of its {what} and shows it on request." for what in ("sites", "changes")]
    old = docx(LONG, OTHER, *stays, p("The “batch” record."), p("plain"), "The end.")
    new = docx(OTHER, *stays, p('The "batch" record.'), p(run("plain", "b")), LONG, "The end.")
    (tmp_path / "old.docx").write_bytes(old)
    (tmp_path / "new.docx").write_bytes(new)
    return "old.docx", "new.docx"


def kinds(answer: object) -> list[str]:
    return [change["kind"] for change in answer.json["changes"]]  # type: ignore[attr-defined]


def test_a_profile_says_what_is_listed_and_counts_the_rest(ask: Ask, files: tuple[str, str]) -> None:
    assert kinds(ask("compare", *files, "-o", "r.docx", "--json")) == ["replace", "format", "move"]

    told = ask("compare", *files, "-o", "r.docx", "--profile", "wording only", "--json")
    assert kinds(told) == ["move"]
    assert (told.json["profile"], told.json["not_listed"], told.json["counts"]["total"]) == ("Wording only", 1, 2)
    assert told.json["not_tracked"] == [
        "word/document.xml: changes of formatting are not marked; the new looks hold"
    ]  # fmt: skip
    said = ask("compare", *files, "-o", "r.docx", "--profile", "wording only").out
    assert "not tracked: word/document.xml: changes of formatting are not marked; the new looks hold\n" in said
    said = ask("compare", *files, "-o", "r.docx", "--profile", "Standard").out
    assert said.endswith("3 changes written to r.docx; not listed: 1 (profile Standard)\n")


def test_the_file_of_a_colleagues_profile_marks_the_redline_and_the_table(
    ask: Ask, files: tuple[str, str], tmp_path: Path
) -> None:
    house = ComparisonProfile("House view", frozenset({Nature.NOISE}), moves=False, formatting=False)
    write_profiles([house], tmp_path / "house.json")
    told = ask("compare", *files, "-o", "r.docx", "--table", "t.xlsx", "--profile", "house.json", "--json")

    assert sorted(kinds(told)) == ["delete", "insert"]
    assert {mark.kind for mark in revisions_of((tmp_path / "r.docx").read_bytes())} == {"insert", "delete"}
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert sheet is not None
    assert str(sheet["A2"].value).endswith("2 of 3 changes are listed here (profile House view).")
    assert sheet.max_row == 4 + 2


def test_versions_are_redlined_by_a_profile(ask: Ask, negotiated: str) -> None:
    everything = ask("redline", negotiated, "--from", "1", "-o", "r.docx", "--json").json
    told = ask("redline", negotiated, "--from", "1", "-o", "r.docx", "--profile", "wording only", "--json").json

    assert len(told["changes"]) + told["not_listed"] == len(everything["changes"])
    assert told["not_listed"] > 0


def test_a_profile_that_is_not_there_is_refused_with_those_that_are(ask: Ask, files: tuple[str, str]) -> None:
    assert ask("compare", *files, "-o", "r.docx", "--profile", "Mine").refusal == (
        "no profile is called 'Mine'; take one of Standard, Wording only, Values and responsibilities, Everything, "
        "or the file of one"
    )
    assert "nothing.json: No such file" in ask("compare", *files, "-o", "r.docx", "--profile", "nothing.json").refusal
    assert not Path("r.docx").exists()
