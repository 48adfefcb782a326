"""On the command line: another deal for an agreement, and a library that has moved on."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.resources import shipped_library
from tests.builders import library
from tests.cli.conftest import VELOTAM, Ask

WORDS = ("shall send its comments", "may send its comments")


@pytest.fixture
def europe(tmp_path: Path) -> str:
    """The tablets' deal with a second market."""
    text = VELOTAM.read_text(encoding="utf-8")
    lines = [
        "market: [us, eu]"
        if line.startswith("market:")
        else "application_type: [nda, eu_ma]"
        if line.startswith("application_type:")
        else line
        for line in text.splitlines()
    ]
    (tmp_path / "europe.yaml").write_text("\n".join(lines), encoding="utf-8")
    return "europe.yaml"


def test_deal_lists_what_follows_and_changes_nothing(ask: Ask, velotam: str, europe: str) -> None:
    before = ask("show", velotam, "--json").json
    answer = ask("deal", velotam, europe)

    assert answer.status == 0
    assert answer.out.startswith("      1  Change the deal: market, application_type: market: us to us, eu;")
    assert "Insert REL-QP: comes in because market is eu" in answer.out
    assert " more like it: Qualified Person comes in\n" in answer.out
    told = ask("deal", velotam, europe, "--json").json
    assert list(told) == ["proposals", "readings", "applied", "performed"]
    assert "29.1 Routine audits reads otherwise under the new deal:\n" in answer.out
    assert "[+, its Qualified Person+]" in answer.out
    assert list(told["proposals"][0]) == ["number", "edit", "subject", "act", "reason", "advised"]
    assert ask("show", velotam, "--json").json == before


def test_deal_with_apply_is_one_act(ask: Ask, velotam: str, europe: str) -> None:
    proposals = ask("deal", velotam, europe, "--json").json["proposals"]
    number = next(one["number"] for one in proposals if one["subject"] == "SER-FMD")
    before = ask("show", velotam, "--json").json["agreement"]["fingerprint"]

    answer = ask("deal", velotam, europe, "--apply", "--without", number, "--reason", "EU filing")

    assert answer.out.endswith(f"done: {len(proposals) - 1} edits\n")
    clauses = {a["clause"] for s in ask("show", velotam, "--json").json["sections"] for a in s["articles"]}
    assert "REL-QP" in clauses
    assert "SER-FMD" not in clauses
    assert ask("audit", velotam, "--verify").status == 0
    assert ask("undo", velotam).status == 0
    assert ask("show", velotam, "--json").json["agreement"]["fingerprint"] == before


def test_deal_refuses_in_one_line(ask: Ask, velotam: str, europe: str) -> None:
    same = ask("deal", velotam, VELOTAM).refusal
    assert same == "A.qagr, deal: it is the deal of the agreement already; nothing was changed"
    assert "no number '999'" in ask("deal", velotam, europe, "--without", 999).refusal


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a second approved version of one text."""
    folder = tmp_path_factory.mktemp("library") / "moved"
    shutil.copytree(shipped_library(), folder)
    clause = folder / "clauses" / "term_lifecycle" / "TRM-REVIEW"
    text = (clause / "balanced-1.md").read_text(encoding="utf-8").replace("version: 1", "version: 2", 1)
    (clause / "balanced-2.md").write_text(text.replace(*WORDS), encoding="utf-8")
    pinned = library().choose(ClauseId("TRM-REVIEW"), Position.BALANCED)
    newer = replace(pinned, version=2, body=pinned.body.replace(*WORDS))
    with (clause / "lifecycle.yaml").open("a", encoding="utf-8") as events:
        for event in ("submitted, by: Ada Quality", f"approved, by: Bea Owner, fingerprint: '{newer.fingerprint}'"):
            events.write(f"- {{text: balanced-2, 'on': '2027-01-04', event: {event}}}\n")
    return folder


@pytest.fixture
def redefined(moved: Path, tmp_path: Path) -> Path:
    """That library with another definition."""
    folder = tmp_path / "redefined"
    shutil.copytree(moved, folder)
    glossary = folder / "glossary.yaml"
    glossary.write_text(glossary.read_text(encoding="utf-8").replace("a written message", "a letter"), encoding="utf-8")
    return folder


def test_impact_names_the_agreements_that_the_library_has_moved_on_from(
    ask: Ask, velotam: str, redefined: Path
) -> None:
    Path("broken.qagr").write_bytes(b"no agreement")
    answer = ask("library", "impact", ".", "--library", redefined)

    assert answer.status == 0
    lines = answer.out.splitlines()
    assert lines[0] == "A.qagr: QA-2026-0147, Quality Agreement for Velotam tablets"
    held, meant = lines[1].split("; ")
    assert held.endswith("TRM-REVIEW balanced: inherited, version 1, newest 2")
    assert meant == "substantial: words of duty changed: may 0 to 1, shall 5 to 4"
    assert "[-shall-][+may+] send its comments" in lines[2]
    assert re.fullmatch(
        r"  2\.\d “Notice”: inherited, used in \d+ articles; substantial: it holds wherever the term is used", lines[3]
    )
    assert lines[4].startswith("    a [-written message-][+letter+] sent by the route")
    assert lines[5] == "broken.qagr: skipped: not an agreement of this program; choose a .qagr file"
    assert lines[6].startswith("1 agreement concerned, 0 up to date, 1 skipped; edition ")
    told = ask("library", "impact", ".", "--library", redefined, "--json").json
    ((definition,),) = [held["definitions"] for held in told["agreements"]]
    assert list(definition) == ["term", "number", "standing", "articles", "weight", "reasons", "spans"]
    told = ask("library", "impact", ".", "--library", redefined, "--clause", "DEV-NOTIFY", "--json").json
    assert list(told) == ["edition", "agreements", "skipped", "counts"]
    assert told["agreements"][0]["articles"][0]["matters"] is False
    assert "no such folder" in ask("library", "impact", "nowhere").refusal
    assert "no clause 'XYZ-NONE'" in ask("library", "impact", ".", "--clause", "XYZ-NONE").refusal


def test_adopt_proposes_and_takes_only_when_told(ask: Ask, velotam: str, moved: Path) -> None:
    told = ask("library", "adopt", velotam, "--library", moved, "--json").json
    assert [one["edit"] for one in told["proposals"]] == ["PositionChosen"]
    assert not told["applied"]

    answer = ask("library", "adopt", velotam, "TRM-REVIEW", "--library", moved, "--apply")

    assert answer.out.endswith("done: Take the balanced text of TRM-REVIEW\n")
    articles = {a["clause"]: a for s in ask("show", velotam, "--json").json["sections"] for a in s["articles"]}
    assert articles["TRM-REVIEW"]["version"] == 2
    assert ask("library", "adopt", velotam, "--library", moved).out == "nothing newer in edition 2026.1\n"
    refused = ask("library", "adopt", velotam, "--library", moved, "--apply").refusal
    assert refused.startswith("A.qagr, clause library: it offers nothing newer that can be taken")


def test_adopt_shows_what_moved_on_under_own_wording(ask: Ask, velotam: str, moved: Path) -> None:
    Path("own.md").write_text("The parties agree otherwise.\n", encoding="utf-8")
    ask("reword", velotam, "TRM-REVIEW", "--text-file", "own.md")

    out = ask("library", "adopt", velotam, "--library", moved).out

    assert out.startswith("TRM-REVIEW: library moved on under your own wording: words of duty changed")
    assert "[-shall-][+may+]" in out
