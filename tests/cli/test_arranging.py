"""Arranging articles and changing words everywhere on the command line: told, counted, refused in one line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ask


def text_file(folder: Path, text: str) -> Path:
    path = folder / "text.md"
    path.write_text(text)
    return path


def articles(ask: Ask, name: str, section: str) -> list[str]:
    shown = ask("show", name, "--json").json["sections"]
    return [article["clause"] for part in shown if part["id"] == section for article in part["articles"]]


def test_clauses_that_are_not_in_are_listed_with_the_reason(ask: Ask, velotam: str) -> None:
    told = ask("spare", velotam, "aseptic")
    (clause,) = ask("spare", velotam, "STE-APS", "--json").json["clauses"]

    assert "STE-APS" in told.out
    assert "not proposed for this deal because services is " in told.out
    assert (clause["section"], clause["proposed"], clause["positions"]) == ("sterility_assurance", False, ["fixed"])


def test_clauses_come_in_go_and_move(ask: Ask, velotam: str) -> None:
    assert ask("insert", velotam, "STE-APS").out == "Insert section Sterility assurance\nInsert STE-APS\n"
    assert articles(ask, velotam, "sterility_assurance") == ["STE-APS"]
    assert ask("remove", velotam, "STE-APS").status == 0
    assert articles(ask, velotam, "sterility_assurance") == []
    before = articles(ask, velotam, "change_control")
    assert ask("move", velotam, before[0], 3).out == f"Move {before[0]} from place 1 to place 3 of change_control\n"
    assert articles(ask, velotam, "change_control")[:3] == [before[1], before[2], before[0]]
    assert ask("remove", velotam, "CHG-REFUSE", "--reason", "agreed").status == 0
    assert ask("insert", velotam, "CHG-REFUSE", "--instead-of", "CHG-SPONSOR").status == 0
    assert "CHG-SPONSOR" not in articles(ask, velotam, "change_control")


def test_an_article_is_reserved_and_taken_out_of_reserve(ask: Ask, velotam: str) -> None:
    assert ask("reserve", velotam, "DEV-OOS", "--reason", "done by the laboratory").status == 0
    assert ask("check", velotam).status == 1
    assert "reserved (done by the laboratory)" in ask("coverage", velotam).out
    shown = ask("show", velotam, "--json").json["sections"]
    (article,) = [a for part in shown for a in part["articles"] if a["clause"] == "DEV-OOS"]
    assert (article["text"], article["reserved"]) == ("[Reserved]\n", "done by the laboratory")
    assert ask("reserve", velotam, "DEV-OOS", "--end").status == 0
    assert ask("check", velotam).status == 0


def test_an_own_clause_is_written_and_titled(ask: Ask, velotam: str, tmp_path: Path) -> None:
    text = text_file(tmp_path, "The parties shall call each week.\n")
    assert ask("own", velotam, "audits", "Weekly call", "--text-file", text).out == "Insert OWN-WEEKLY-CALL\n"
    assert articles(ask, velotam, "audits")[-1] == "OWN-WEEKLY-CALL"
    assert ask("retitle", velotam, "OWN-WEEKLY-CALL", "Call").out == "Title OWN-WEEKLY-CALL: Call\n"


def test_words_are_listed_first_and_replaced_when_asked(ask: Ask, velotam: str) -> None:
    listed = ask("replace", velotam, "in writing", "in written form")
    count = len(ask("replace", velotam, "in writing", "x", "--json").json["hits"])
    assert listed.out.endswith(f"{count} found, {count} can be replaced, see --apply\n")
    assert ask("replace", velotam, "in writing", "in written form", "--in", "PAR-PURPOSE", "--apply").out.endswith(
        "2 found, 2 replaced\n"
    )
    assert ask("replace", velotam, "in writing", "in written form", "--apply").status == 0
    assert ask("replace", velotam, "in writing", "x").out == "0 found, 0 can be replaced, see --apply\n"
    assert ask("undo", velotam).out == "Taken back: Replace in writing by in written form\n"
    values = ask("replace", velotam, "2 Business Days", "3 days", "--in", "DEV-NOTIFY")
    assert "«2 Business Days»" in values.out
    assert "(value, left alone)" in values.out


def test_a_defined_term_is_renamed(ask: Ask, velotam: str) -> None:
    assert ask("rename-term", velotam, "batch", "Lot").out == "Rename the defined term Batch to Lot\n"
    assert "[Lot]" in ask("show", velotam, "--json").out


def test_a_definition_is_reworded_in_the_text_that_show_prints(ask: Ask, velotam: str, tmp_path: Path) -> None:
    shown = ask("show", velotam, "--json").json["definitions"]["Notice"]
    assert shown["own_wording"] is False
    text = text_file(tmp_path, shown["text"].replace("written message", "letter"))

    assert ask("reword-definition", velotam, "notice", "--text-file", text).out == "Reword the definition of Notice\n"
    now = ask("show", velotam, "--json").json["definitions"]["Notice"]
    assert (now["text"][:8], now["own_wording"]) == ("a letter", True)
    assert "DEF-TERMS, “Notice”: …a «letter» sent" in ask("replace", velotam, "letter", "message").out
    refusal = ask("reword-definition", velotam, "Patience", "--text-file", text).refusal
    assert "no defined term 'Patience'" in refusal
    back = ask("reword-definition", velotam, "notices", "--restore", "--reason", "as agreed")
    assert back.out == "Restore the library's definition of Notice\n"
    assert ask("show", velotam, "--json").json["definitions"]["Notice"] == shown
    assert ask("audit", velotam, "--json").json["entries"][-1]["reason"] == "as agreed"


@pytest.mark.parametrize(("command", "told"), [
    ("reword-definition A.qagr Notice --restore", "A.qagr, definition of Notice: it has the library's text already; "
     "nothing was changed"),
    ("reword-definition A.qagr Notice", "command line: one of the arguments --text-file --restore is required; see "
     "`qa-drafter reword-definition --help`"),
    ("insert A.qagr DEV-OOS", "A.qagr, clause DEV-OOS: it is in already, as 10.3; nothing was changed"),
    ("insert A.qagr STE-APS --position top", "--position: 'top' is no position; use sponsor, balanced, cmo, fixed"),
    ("remove A.qagr DEV-NOTIFY", "A.qagr, clause DEV-NOTIFY (section 10.2): each of section 7.1, section 8.1, "
     "section 12.3 and section 25.3 refers to it; take the reference out first"),
    ("reserve A.qagr DEV-OOS", "A.qagr, clause DEV-OOS: no reason is given; say why the article is reserved"),
    ("move A.qagr DEV-OOS 9", "A.qagr, clause DEV-OOS: section deviations_oos has no place 9; 1 to 7"),
    ("replace A.qagr x-no-such y --apply", "A.qagr, replace: nothing would be other than it is; nothing was changed"),
    ("rename-term A.qagr Batch Product", "A.qagr, defined term Batch: 'Product' is another defined term; "
     "choose a name that is free"),
])  # fmt: skip
def test_a_refusal_names_the_place_and_the_way_out(ask: Ask, velotam: str, command: str, told: str) -> None:
    del velotam
    assert ask(*command.split()).refusal == told
