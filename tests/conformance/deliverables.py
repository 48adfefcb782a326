"""The files of a case: what a user gets who drafts an agreement, edits it and redlines the two versions.

Run as a program (`python -m tests.conformance.deliverables DEAL FOLDER EDITS`) so that each making of a case has an
interpreter of its own, with a hash seed of its own.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_drafter.cli.run import run
from qa_drafter.resources import resource_path
from tests.conformance.verdict import CannotJudge

ROOT = Path(__file__).resolve().parents[2]
STAMP = ("--author", "Quality Reviewer", "--date", "2026-11-22T10:00:00Z")
PROMISED_CHANGES = 3
CLEAN = ("v1.docx", "v2.docx")
REDLINES = ("redline.docx", "compared.docx")
RESOLVED = {
    "redline.docx": ("redline_rejected.docx", "redline_accepted.docx"),
    "compared.docx": ("compared_rejected.docx", "compared_accepted.docx"),
}
"""Of each redline: all changes rejected, which is the first clean file, and all accepted, which is the second."""
ALL_FILES = (*CLEAN, *REDLINES, *(name for pair in RESOLVED.values() for name in pair))
DUTY_SHEETS = ("duties_of_sponsor.docx", "duties_of_contractor.docx")
OWN_WORDING = """The Contractor shall keep the cold chain log:

- for 5 years.
- under lock & key, as [[AUD-ROUTINE]] says.

It shall show the log "on request"."""


@dataclass(frozen=True, slots=True)
class Case:
    """An example deal with some edits, and the folder where its files lie."""

    name: str
    deal: Path
    edits: str
    folder: Path

    def file(self, name: str) -> Path:
        return self.folder / name

    @property
    def names(self) -> tuple[str, ...]:
        """Of its Word files."""
        return (*ALL_FILES, *(DUTY_SHEETS if self.edits == "arranged" else ()))


def cases(folder: Path) -> Iterator[Case]:
    """Every example deal with three edits, the longest one with many, and one with every other act."""
    deals = sorted(resource_path("examples").glob("*.yaml"), key=lambda path: path.stat().st_size)
    for deal in deals:
        yield Case(deal.stem, deal, "three", folder / deal.stem)
    yield Case(f"{deals[-1].stem}, many edits", deals[-1], "many", folder / f"{deals[-1].stem}_many")
    yield Case(f"{deals[-1].stem}, arranged", deals[-1], "arranged", folder / f"{deals[-1].stem}_arranged")


def make(case: Case, folder: Path, *, seed: int) -> None:
    """Make the files of a case in `folder`; CannotJudge when a command refuses."""
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.conformance.deliverables", str(case.deal), str(folder), case.edits]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": str(seed)}, capture_output=True, text=True
    )
    if done.returncode != 0:
        raise CannotJudge(" / ".join((done.stderr or done.stdout).strip().splitlines()[-2:]))


def as_pdf(case: Case) -> Path:
    """The last version as PDF, set by LibreOffice; CannotJudge when that is refused."""
    word, said = case.file("paged.docx"), io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        status = run(["export", str(case.file("agreement.qagr")), "-o", str(word), "--pdf"])
    if status != 0:
        raise CannotJudge(said.getvalue())
    return word.with_suffix(".pdf")


class Session:
    """The commands of one case, given one after the other."""

    def __init__(self, deal: Path, folder: Path) -> None:
        self.deal, self.folder = deal, folder
        self.agreement = str(folder / "agreement.qagr")

    def say(self, *arguments: str) -> str:
        """One command; what it printed."""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            status = run(arguments)
        if status != 0:
            raise SystemExit(f"qa-drafter {' '.join(arguments)}: exit status {status}")
        return printed.getvalue()

    def takes(self, *arguments: str) -> bool:
        """One command that may be refused; whether it was carried out."""
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            return run(arguments) == 0

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def shown(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.say("show", self.agreement, "--json"))
        return answer

    def reword(self, clause: str, text: str) -> None:
        wording = self.folder / "wording.md"
        wording.write_text(text, encoding="utf-8")
        self.say("reword", self.agreement, clause, "--text-file", str(wording))


def three_edits(session: Session) -> None:
    """A term, a duty, a rewording."""
    session.say("set", session.agreement, "deviation_major_notice=3")
    session.say("raci", session.agreement, "retest_approval", "sponsor_qa=A", "cmo_qa=R")
    articles = _articles(session.shown())
    session.reword("TRM-REVIEW", reworded(articles["TRM-REVIEW"]["text"]))


def reworded(text: str) -> str:
    """Words put in, a paragraph put in, the last paragraph taken out."""
    first, *others = text.strip().split("\n\n")
    kept = others[:-1] if len(others) > 1 else others
    inserted = 'The parties "confirm" each such step in writing, and keep the record for < 10 years & longer.'
    return "\n\n".join([first.replace("shall", "shall promptly", 1), inserted, *kept])


def many_edits(session: Session) -> None:
    """Terms, one duty in each matrix, other positions, lists turned round: as a hard negotiation leaves it."""
    shown = session.shown()
    days = {n: t["value"] for n, t in shown["terms"].items() if t["unit"] == "calendar_days"}
    session.say("set", session.agreement, *(f"{name}={int(value) + 1}" for name, value in sorted(days.items())))
    for swaps in _swaps(shown):
        any(session.takes("raci", session.agreement, activity, *duties) for activity, duties in swaps)
    for clause in _with_sponsor_text(session):
        session.say("position", session.agreement, clause, "sponsor")
    for clause, article in _with_lists(session.shown()):
        session.reword(clause, _list_turned(article["text"]))


def arranged(session: Session) -> None:
    """Articles reserved, moved, removed, inserted and of one's own; words replaced; rows and roles of one's own."""
    agreement, wording = session.agreement, session.folder / "own.md"
    wording.write_text(OWN_WORDING, encoding="utf-8")
    shown = session.shown()
    section = next(each for each in shown["sections"] if each["id"] == "audits")
    reserved, moved = (section["articles"][place]["clause"] for place in (1, -1))
    spare = json.loads(session.say("spare", agreement, "--json"))["clauses"][0]["clause"]
    matrix = shown["matrices"][0]
    hidden, noted, lowered = (row["id"] for row in matrix["activities"][:3])
    for act in (
        ("reserve", agreement, reserved, "--reason", "Settled in the supply agreement"),
        ("move", agreement, moved, "1"),
        ("own", agreement, "audits", "Cold chain & labels", "--text-file", str(wording)),
        ("insert", agreement, spare),
        ("replace", agreement, "in writing", "on paper", "--apply"),
        ("rename-term", agreement, "Batch", "Lot"),
        ("matrix", agreement, "hide", hidden, "--reason", "Not done at this site"),
        ("matrix", agreement, "note", noted, "On paper until the system is validated"),
        ("matrix", agreement, "move", lowered, "6"),
        ("matrix", agreement, "add", matrix["id"], "Keep the cold chain log", "sponsor_qa=A", "cmo_qa=R"),
        ("matrix", agreement, "add-role", "Second site", "--party", "contractor"),
        ("raci", agreement, noted, "own_contractor_second_site=C"),
        ("matrix", agreement, "rename-role", "cmo_qa", "Quality of the works"),
    ):
        session.say(*act)
    for party, name in zip(("sponsor", "contractor"), DUTY_SHEETS, strict=True):
        session.say("sheet", agreement, "--party", party, "-o", session.path(name))


def _articles(shown: dict[str, Any]) -> dict[str, Any]:
    return {article["clause"]: article for section in shown["sections"] for article in section["articles"]}


def _swaps(shown: dict[str, Any]) -> Iterator[list[tuple[str, list[str]]]]:
    """Matrix by matrix, the rows whose A could go to a role that is consulted: to the first that no rule forbids."""
    for matrix in shown["matrices"]:
        roles = [(row["id"], {duty: role for role, duty in row["duties"].items()}) for row in matrix["activities"]]
        yield [(name, [f"{of['A']}=C", f"{of['C']}=A"]) for name, of in roles if "A" in of and "C" in of]


def _with_sponsor_text(session: Session) -> list[str]:
    positions: dict[str, set[str]] = {}
    for row in json.loads(session.say("library", "list", "--json"))["clauses"]:
        positions.setdefault(row["clause"], set()).add(row["position"])
    articles = _articles(session.shown())
    return [c for c, a in articles.items() if a["position"] == "balanced" and "sponsor" in positions.get(c, ())][:12]


def _with_lists(shown: dict[str, Any]) -> list[tuple[str, Any]]:
    found = [(clause, a) for clause, a in _articles(shown).items() if _longest_list(a["text"]) >= 3]
    return found[:6]


def _longest_list(text: str) -> int:
    return max(sum(line.startswith("- ") for line in block.splitlines()) for block in text.split("\n\n"))


def _list_turned(text: str) -> str:
    """The last item of the first long list goes to its top, and the second goes away."""
    blocks = text.strip().split("\n\n")
    for place, block in enumerate(blocks):
        lines = block.splitlines()
        if len(lines) >= 3 and all(line.startswith("- ") for line in lines):
            blocks[place] = "\n".join([lines[-1], lines[0], *lines[2:-1]])
            break
    return "\n\n".join(blocks)


def fill(session: Session, edits: str) -> None:
    """Every file of a case."""
    path, agreement = session.path, session.agreement
    session.say("new", str(session.deal), "-o", agreement)
    session.say("export", agreement, "-o", path("v1.docx"))
    {"three": three_edits, "many": many_edits, "arranged": arranged}[edits](session)
    version = session.say("save-version", agreement, "--label", "After negotiation").strip()
    session.say("export", agreement, "-o", path("v2.docx"))
    between = ("--from", "v1", "--to", version, "-o", path("redline.docx"))
    told = session.say("redline", agreement, *between, *STAMP, "--json")
    session.folder.joinpath("changes.json").write_text(told, encoding="utf-8")
    session.say("compare", path("v1.docx"), path("v2.docx"), "-o", path("compared.docx"), *STAMP)
    for redline, (rejected, accepted) in RESOLVED.items():
        session.say("resolve", path(redline), "--reject-all", "-o", path(rejected))
        session.say("resolve", path(redline), "--accept-all", "-o", path(accepted))


if __name__ == "__main__":
    fill(Session(Path(sys.argv[1]), Path(sys.argv[2])), sys.argv[3])
