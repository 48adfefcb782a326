"""The clause library edited from the command line: each act one line, each refusal one line, everything on record."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qa_drafter.redline import text_of
from qa_drafter.resources import resource_path, shipped_library
from tests.cli.conftest import VELOTAM, Ask
from tests.library_files.folders import CLAUSE, LIFECYCLE, change, seal, write_library

WORDS = "The Contractor shall inform the Sponsor of each [Batch] within {{ terms.notice | duration }}.\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    (tmp_path / "own.md").write_text(WORDS, encoding="utf-8")
    return write_library(tmp_path / "library")


@pytest.fixture
def act(ask: Ask, library: Path) -> Ask:
    """An act on that library, by Ada unless it says otherwise."""
    return lambda *words: ask("library", *words, "--library", library)


@pytest.fixture
def second(act: Ask) -> Ask:
    """The library with a second version of its text, approved by Ben."""
    assert act("new-version", "QUA-NOTE", "balanced", "--text-file", "own.md", "--reason", "plainer").status == 0
    assert act("submit", "QUA-NOTE", "balanced").status == 0
    assert act("approve", "QUA-NOTE", "balanced", "--user", "Ben", "--reason", "fine").status == 0
    return act


def test_a_text_goes_its_way_act_by_act(act: Ask, library: Path) -> None:
    place = f"({library / CLAUSE.replace('balanced-1', 'balanced-2')})"

    made = act("new-version", "QUA-NOTE", "balanced", "--text-file", "own.md", "--reason", "plainer")
    assert made.out == f"QUA-NOTE balanced-2: draft {place}\n"
    assert act("submit", "QUA-NOTE", "balanced").out == f"QUA-NOTE balanced-2: in review {place}\n"
    back = act("send-back", "QUA-NOTE", "balanced-2", "--reason", "name the record", "--user", "Ben")
    assert back.out == f"QUA-NOTE balanced-2: draft {place}\n"
    Path("own.md").write_text(WORDS + "\nThe record is the [Batch] record.\n", encoding="utf-8")
    assert act("revise", "QUA-NOTE", "balanced", "2", "--text-file", "own.md").status == 0
    assert act("submit", "QUA-NOTE", "balanced").status == 0
    assert act("approve", "QUA-NOTE", "balanced", "--user", "Ben").out.splitlines() == [
        f"QUA-NOTE balanced-2: approved {place}",
        "New agreements take balanced-2 of QUA-NOTE; edition test",
    ]
    retired = act("retire", "QUA-NOTE", "balanced-1", "--use", "balanced-2", "--user", "Ben")
    assert retired.out.endswith("New agreements take balanced-2 of QUA-NOTE; edition test\n")
    assert act("restore", "QUA-NOTE", "balanced", "1").out.startswith("QUA-NOTE balanced-3: draft ")
    assert act("check").out == "3 texts, 0 findings\n"


def test_the_history_of_a_clause(second: Ask) -> None:
    shown = second("history", "QUA-NOTE").out.splitlines()

    assert shown[:3] == [
        "QUA-NOTE balanced-1: approved",
        "  2026-11-21            submitted  by Carl",
        "  2026-11-22            approved   by Ada",
    ]
    assert shown[3] == "QUA-NOTE balanced-2: approved, current"
    assert [line[24:] for line in shown[4:]] == [
        "drafted    by Ada Quality: plainer", "submitted  by Ada Quality", "approved   by Ben: fine",
    ]  # fmt: skip
    told = second("history", "QUA-NOTE", "--json").json
    assert list(told) == ["clause", "texts"]
    assert list(told["texts"][1]) == ["position", "version", "state", "fingerprint", "current", "events"]
    assert list(told["texts"][1]["events"][2]) == ["event", "on", "by", "reason", "fingerprint", "use"]
    assert told["texts"][1]["events"][2]["fingerprint"] == told["texts"][1]["fingerprint"]


def test_two_versions_as_a_redline(second: Ask) -> None:
    shown = second("diff", "QUA-NOTE", "balanced", "1", "2").out.splitlines()
    assert shown == [
        "--- QUA-NOTE balanced-1 (approved)",
        "+++ QUA-NOTE balanced-2 (approved)",
        "",
        "The Contractor shall [-tell-]{+inform+} the Sponsor of each [Batch] within {{ terms.notice | duration }}.",
    ]
    told = second("diff", "QUA-NOTE", "--json").json
    assert list(told) == ["clause", "from", "to", "header", "spans"]
    assert [span for span in told["spans"] if span["kind"] != "keep"] == [
        {"kind": "delete", "text": "tell"}, {"kind": "insert", "text": "inform"},
    ]  # fmt: skip
    assert second("diff", "QUA-NOTE", "-o", "R.docx", "--date", "2026-12-01").out.endswith(
        "2 changes written to R.docx\n"
    )
    assert WORDS.strip() in [line.text for line in text_of(Path("R.docx").read_bytes(), view="accepted")[0].lines]


def test_a_header_is_part_of_the_redline(second: Ask, library: Path) -> None:
    given = (library / CLAUSE).read_text(encoding="utf-8").replace("market: [eu]", "market: [eu, uk]")
    Path("own.md").write_text(given, encoding="utf-8")
    assert second("new-version", "QUA-NOTE", "balanced", "--text-file", "own.md", "--reason", "UK").status == 0

    assert "\nwhen: [-{market: [eu]}-] {+{market: [eu, uk]}+}\n" in second("diff", "QUA-NOTE", "balanced").out


def test_drafts_are_shown_and_previewed_and_enter_no_agreement(ask: Ask, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(shipped_library(), folder)
    Path("own.md").write_text(
        "The Contractor shall act within {{ terms.capa_completion | duration }}.", encoding="utf-8"
    )
    made = ask("library", "new-version", "DEV-CAPA", "balanced", "--text-file", "own.md", "--library", folder)
    assert made.status == 0

    shown = ask("library", "show", "DEV-CAPA", "balanced-2", "--library", folder).out
    assert shown.startswith("--- DEV-CAPA balanced-2: ")
    assert "(draft)" in shown.splitlines()[0]
    assert "balanced-2" not in ask("library", "show", "DEV-CAPA", "--library", folder).out
    deal = resource_path("examples") / "velotam_cmo_us.yaml"
    printed = ask("library", "preview", "DEV-CAPA", "balanced-2", "--deal", deal, "--library", folder).out
    assert printed.splitlines()[2:] == ["The Contractor shall act within 90\u00a0calendar\u00a0days."]
    refused = ask("library", "preview", "REL-QP", "fixed", "--deal", deal, "--library", folder)
    assert refused.refusal.startswith("REL-QP fixed-1: an agreement of this deal does not have the clause")
    assert ask("new", VELOTAM, "-o", "B.qagr", "--library", folder).status == 0
    articles = [a for s in ask("show", "B.qagr", "--json").json["sections"] for a in s["articles"]]
    assert next(a["version"] for a in articles if a["clause"] == "DEV-CAPA") == 1


def test_the_shipped_edition_is_edited_by_way_of_a_copy(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    Path("own.md").write_text("The Contractor shall act.", encoding="utf-8")
    made = ask("library", "new-version", "DEV-CAPA", "cmo", "--text-file", "own.md")

    copied = tmp_path / "data" / "qa_drafter" / "clause_library"
    said = f"your copy of it lies in {copied} and is in use from now on"
    assert made.out.splitlines()[0] == f"The shipped edition stays as it is: {said}"
    assert ask("library", "submit", "DEV-CAPA", "cmo", "--reason", "ours").out.startswith("DEV-CAPA cmo-2: in review ")
    approved = ask("library", "approve", "DEV-CAPA", "cmo", "--user", "Ben").out
    assert approved.endswith("edition 2026.1 with own texts, revision 1\n")
    assert not (shipped_library() / "clauses/deviations_oos/DEV-CAPA/cmo-2.md").exists()
    assert ask("new", VELOTAM, "-o", "B.qagr").status == 0
    assert ask("show", "B.qagr", "--json").json["agreement"]["library"] == "2026.1 with own texts, revision 1"


@pytest.mark.parametrize(("command", "told"), [
    ("new-version QUA-NOTE middle --text-file own.md",
     "position: no position 'middle'; use sponsor, balanced, cmo, fixed, or like balanced-2"),
    ("new-version QUA-GONE balanced --text-file own.md",
     "clause library: no clause 'QUA-GONE'; did you mean QUA-NOTE?"),
    ("new-version QUA-NOTE balanced --text-file gone.md", "gone.md: no such file; check the name and the folder"),
    ("new-version QUA-NOTE balanced --text-file bad.md",
     "bad.md, line 3: unknown term notise; correct the name or add the term"),
    ("new-clause own.md", "own.md: a new clause needs a header; begin with id, topic, title and sources in ---"),
    ("submit QUA-NOTE balanced", "QUA-NOTE balanced-1: the text is approved and cannot be submitted; make a new "
     "version instead"),
    ("approve QUA-NOTE balanced 3", "clause library: no text of QUA-NOTE 'balanced-3'; did you mean balanced-1?"),
    ("approve QUA-NOTE balanced-1 1", "version: balanced-1 has a version already; name it once"),
    ("retire QUA-NOTE balanced", "QUA-NOTE balanced-1: it is retired without a reason; say why, or name its successor"),
    ("diff QUA-NOTE", "command line: QUA-NOTE has one balanced text alone; name two texts, like balanced-1 cmo-1"),
    ("history QUA-NOT", "clause library: no clause 'QUA-NOT'; did you mean QUA-NOTE?"),
])  # fmt: skip
def test_refusals_are_one_line(act: Ask, command: str, told: str) -> None:
    Path("bad.md").write_text("One.\n\nTwo {{ terms.notise | duration }}.\n", encoding="utf-8")

    assert act(*command.split()).refusal == told


# --- check -----------------------------------------------------------------------------------------------------------


def test_an_approved_text_that_was_edited_is_found_with_its_remedy(act: Ask, library: Path) -> None:
    change(library, CLAUSE, "tell the Sponsor", "tell nobody")

    checked = act("check")
    assert checked.status == 1
    assert checked.out.splitlines() == [
        f"error: {CLAUSE}: an approved text was edited (approved 2026-11-22 by Ada); `library mend` restores it and "
        "makes the edit a new version",
        "1 texts, 1 findings",
    ]
    assert "an approved text was edited" in act("list").refusal


def test_every_fault_is_told_in_one_run(act: Ask, library: Path) -> None:
    change(library, "terms.yaml", "unit: business_days", "unit: moons")
    change(library, CLAUSE, "[Batch]", "[Lot]")
    change(library, CLAUSE, "market: [eu]", "market: [mars]")
    (library / "glossary.yaml").write_text("- {term: Batch", encoding="utf-8")

    checked = act("check", "--json")
    assert checked.status == 1
    assert [(f["severity"], f["place"]) for f in checked.json["findings"]] == [
        ("error", "terms.yaml, line 2"),
        ("error", f"{CLAUSE}, line 7"),
        ("error", "glossary.yaml, line 1"),
    ]
    assert act("list").refusal.endswith("(and 2 more faults: see `library check`)")


def test_a_draft_without_a_record_is_told_and_is_no_error(act: Ask, library: Path) -> None:
    (library / LIFECYCLE).unlink()
    checked = act("check")

    assert (checked.status, checked.out.splitlines()[-1]) == (0, "1 texts, 1 findings")
    assert checked.out.startswith(f"info: {LIFECYCLE}: balanced-1 has no line here: a draft without an author; ")
    seal(library)
    assert act("check").out == "1 texts, 0 findings\n"


def test_an_edited_text_is_mended(act: Ask, library: Path) -> None:
    assert act("list").status == 0
    change(library, CLAUSE, "tell the Sponsor", "inform the Sponsor")
    mended = act("mend")

    kept = library / CLAUSE.replace("balanced-1", "balanced-2")
    assert (mended.status, mended.out) == (0, f"{library / CLAUSE}: as it was approved; the edit is kept as {kept}\n")
    assert act("check").out == "2 texts, 0 findings\n"
    assert act("mend").out == "every approved text is as it was approved\n"


def test_a_clause_from_nothing_with_a_source_of_its_own(act: Ask, library: Path) -> None:
    clause = (
        "---\nid: QUA-KEEP\nposition: sponsor\ntopic: quality.general\ntitle: Keeping\nwhen: {market: [eu]}\n"
        f"sources: ['21 CFR 211.22(d)']\n---\n{WORDS}"
    )
    Path("keep.md").write_text(clause, encoding="utf-8")
    assert (
        "unknown source '21 CFR 211.22(d)'; correct the name or add the entry" in act("new-clause", "keep.md").refusal
    )
    entering = ("source", "21 CFR 211.22(d)", "--basis", "statute_regulation", "--verified")
    assert act(*entering).refusal == (
        "source 21 CFR 211.22(d): it is marked as read, and not how; say what was read, and where"
    )
    said = act(*entering, "--how", "eCFR, 1 May 2026").out
    assert said == f"21 CFR 211.22(d): read ({library / 'sources.yaml'})\n"

    term = act("new-term", "keeping", "--label", "Keeping", "--unit", "years", "balanced=5", "cmo=3")
    assert term.out == f"keeping: print it by {{{{ terms.keeping | duration }}}} ({library / 'terms.yaml'})\n"
    assert act("new-clause", "keep.md", "--reason", "wanted").out.startswith("QUA-KEEP sponsor-1: draft (")
    assert act("submit", "QUA-KEEP", "sponsor").status == 0
    assert act("approve", "QUA-KEEP", "sponsor", "--user", "Ben").status == 0
    made = act("new-version", "QUA-KEEP", "cmo", "--text-file", "own.md").out
    assert made.startswith("QUA-KEEP cmo-1: draft (")


def test_a_newer_edition_is_told_and_taken_in(second: Ask, library: Path, tmp_path: Path, ask: Ask) -> None:
    edition = write_library(tmp_path / "edition")
    change(edition, "library.toml", '"test"', '"test 2"')
    Path("theirs.md").write_text(WORDS.replace("inform", "notify"), encoding="utf-8")
    theirs = ("--library", edition)
    ask("library", "new-version", "QUA-NOTE", "balanced", "--text-file", "theirs.md", "--reason", "shorter", *theirs)
    ask("library", "submit", "QUA-NOTE", "balanced", *theirs)
    ask("library", "approve", "QUA-NOTE", "balanced", "--user", "Ben", *theirs)

    assert second("merge", edition).out.splitlines() == [
        "QUA-NOTE Notice: changed on both sides: --keep or --take it",
        "    balanced-2 → balanced-2: The Contractor shall [-inform-][+notify+] the Sponsor of each [Batch] within "
        "{{ t…",
        "edition test 2 for your copy of test: 0 new, 0 changed, 1 both; --apply takes it",
    ]
    waits = f"{library}: 1 part waits for a decision; nothing was changed"
    assert second("merge", edition, "--apply").refusal == waits
    assert "--keep and --take belong to --apply" in second("merge", edition, "--keep", "QUA-NOTE").refusal
    taken = second("merge", edition, "--apply", "--take", "QUA-NOTE")
    assert taken.out.endswith("edition test 2: 1 taken, 0 kept as here, 0 wait for a decision\n")
    assert second("merge", edition).out == "the library has all of edition test 2\n"
    assert "QUA-NOTE balanced-3" in second("submit", "QUA-NOTE", "balanced").out
