"""A refusal is one line on standard error that names file, place and remedy; exit status 2; nothing half-written."""

import errno
import hashlib
import io
import os
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from qa_drafter.cli.run import run
from tests.cli.conftest import VELOTAM, Ask
from tests.redline.documents import docx, p


@pytest.fixture(autouse=True)
def _at_hand(velotam: str, tmp_path: Path) -> None:
    """What the commands below are given: an agreement, a document, texts and other files."""
    del velotam
    for name, content in {
        "a.docx": docx(p("Within two days.")),
        "empty.md": b" \n", "braces.md": b"Within {{ terms.oos_notise | duration }}.", "dead.md": b"See [[DEV-GONE]].",
        "huge.md": b"word " * 900_000, "long.md": b"word " * 20_000, "control.md": b"a\x01b",
        "binary.md": b"\x89PNG\r\n",
        "good.md": b"The Contractor shall tell.", "png.qagr": b"\x89PNG\r\n\x1a\n", "empty.qagr": b"",
    }.items():  # fmt: skip
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder").mkdir()
    (tmp_path / "cut.qagr").write_bytes((tmp_path / "A.qagr").read_bytes()[:5000])


def everything(folder: Path) -> dict[str, str]:
    """A digest of every file of the folder, hidden ones too."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


DEAL = str(VELOTAM)


@pytest.mark.parametrize(("command", "told"), [
    # the file
    ("show gone.qagr", "gone.qagr: no such file; check the name and the folder"),
    ("show folder", "folder: this is a folder, not a file; name an agreement file in it"),
    ("show png.qagr", "png.qagr: not an agreement of this program; choose a .qagr file"),
    ("show a.docx", "a.docx: not an agreement of this program; choose a .qagr file"),
    ("show empty.qagr", "empty.qagr: the file is empty; restore it from a backup"),
    ("show cut.qagr", "cut.qagr: the file is damaged; restore it from a backup"),
    ("set cut.qagr oos_notice=2", "cut.qagr: the file is damaged; restore it from a backup"),
    ("show A.qagr --version v7", "A.qagr: no version 'v7'; did you mean v1?"),
    # new
    (f"new {DEAL} -o A.qagr", "A.qagr: the file exists already; choose another name or move that file away"),
    (f"new {DEAL} -o gone/B.qagr", "gone/B.qagr: its folder does not exist; make the folder or choose another"),
    (f"new {DEAL} -o folder", "folder: this is a folder, not a file; name a file in it"),
    ("new gone.yaml -o B.qagr", "gone.yaml: no such file; check the name and the folder"),
    ("new folder -o B.qagr", "folder: this is a folder, not a file; name a file in it"),
    ("new empty.md -o B.qagr", "empty.md: the file is empty; start from one of the example deals"),
    (f"new {DEAL} -o B.qagr --library folder", "folder: not a clause library: it has no library.toml; choose the "
     "library's folder"),
    # set
    ("set A.qagr oos_notise=2", "A.qagr: no term 'oos_notise'; did you mean oos_notice…"),
    ("set A.qagr xyz=2", "A.qagr: no term 'xyz'; use `show` to list each term"),
    ("set A.qagr oos_notice=soon", "A.qagr, term oos_notice: 'soon' is not a number of business days; give the number "
     "alone"),
    ("set A.qagr oos_notice=2 deviation_major_notice=x", "A.qagr, term deviation_major_notice: 'x' is not a number of "
     "business days; give the number alone"),
    ("set A.qagr oos_notice", "command line: 'oos_notice' is not TERM=VALUE; write TERM=VALUE"),
    ("set A.qagr =2", "command line: '=2' is not TERM=VALUE; write TERM=VALUE"),
    ("set A.qagr oos_notice=2 oos_notice=3", "command line: oos_notice is given twice; give each name once"),
    ("set A.qagr oos_notice=1", "A.qagr, term oos_notice: it is 1 Business Day already; nothing was changed"),
    # raci
    ("raci A.qagr retest_aproval cmo_qa=R", "A.qagr: no activity 'retest_aproval'; did you mean retest_approval…"),
    ("raci A.qagr retest_approval nobody=R", "A.qagr, matrix testing: no role 'nobody'; did you mean sponsor_qa, "
     "sponsor_ra, sponsor_supply, cmo_qa, cmo_production, cmo_qc, cmo_regulatory?"),
    ("raci A.qagr retest_approval cmo_qa=Z", "A.qagr, activity retest_approval, cmo_qa: 'Z' is no duty; use R, A, AR, "
     "C, I or - for none"),
    ("raci A.qagr retest_approval sponsor_qa=A", "A.qagr, activity retest_approval: 2 roles are accountable; exactly "
     "one must be (sponsor_qa, cmo_qa); give the letters of all roles concerned in one command"),
    ("raci A.qagr field_alert sponsor_ra=I cmo_qa=AR", "A.qagr, activity field_alert: A is not on Sponsor Quality "
     "Unit or Sponsor Regulatory Affairs but on Contractor Quality Unit. The applicant files a field alert report; the "
     "Contractor is never accountable for it (21 CFR 314.81(b)(1)); choose letters that keep the rule; it cannot be "
     "overridden"),
    ("raci A.qagr approve_investigation sponsor_qa=C cmo_qa=AR --override", "--override: no reason is given; say why "
     "with --reason TEXT"),
    # position
    ("position A.qagr AUD-ROUTINE middle", "A.qagr, clause AUD-ROUTINE: no position 'middle'; did you mean sponsor, "
     "balanced, cmo?"),
    ("position A.qagr AUD-ROUTIN cmo", "A.qagr: no clause 'AUD-ROUTIN'; did you mean AUD-ROUTINE…"),
    # reword
    ("reword A.qagr DEV-OOS --text-file gone.md", "gone.md: no such file; check the name and the folder"),
    ("reword A.qagr DEV-OOS --text-file folder", "folder: this is a folder, not a file; name a file in it"),
    ("reword A.qagr DEV-OOS --text-file binary.md", "binary.md: not a text file in UTF-8; choose a text file or save "
     "it as UTF-8"),
    ("reword A.qagr DEV-OOS --text-file huge.md", "huge.md: the file is far too large; choose another file"),
    ("reword A.qagr DEV-OOS --text-file long.md", "A.qagr, clause DEV-OOS: 100000 characters are no article; write "
     "at most 60000"),
    ("reword A.qagr DEV-OOS --text-file empty.md", "A.qagr, clause DEV-OOS: the new wording is empty; write the "
     "text, or restore the library's"),
    ("reword A.qagr DEV-OOS --text-file braces.md", "A.qagr, clause DEV-OOS: no term 'oos_notise'; did you "
     "mean oos_notice?"),
    ("reword-definition A.qagr Notice --text-file braces.md", "A.qagr, definition of Notice: no term 'oos_notise'; did "
     "you mean oos_notice?"),
    ("reword A.qagr DEV-OOS --text-file dead.md", "A.qagr, clause DEV-OOS: the reference [[DEV-GONE]] leads "
     "nowhere; refer to a clause that is in"),
    ("reword A.qagr DEV-OOS --text-file control.md", "A.qagr, clause DEV-OOS: it holds the unprintable character "
     "U+0001 beside 'a'; retype the text"),
    ("reword A.qagr DEV-GONE --text-file good.md", "A.qagr: no clause 'DEV-GONE'; did you mean …"),
    # versions
    ("save-version A.qagr --label Again", "A.qagr: nothing has changed since v1; edit the agreement first"),
    ("save-version A.qagr --label=", "A.qagr, version label: it is empty; give a short label"),
    # Word files
    ("export A.qagr -o gone/x.docx", "gone/x.docx: its folder does not exist; make the folder or choose another"),
    ("export A.qagr -o folder", "folder: this is a folder, not a file; name a file in it"),
    ("export A.qagr -o A.qagr", "A.qagr: this is an agreement and would be lost; choose another name for the result"),
    ("export A.qagr -o x.pdf", "x.pdf: this names a PDF; name the .docx; --pdf puts the PDF beside it"),
    ("export A.qagr --version v7 -o x.docx", "A.qagr: no version 'v7'; did you mean v1?"),
    ("redline A.qagr --from v1 --to v7 -o r.docx", "A.qagr: no version 'v7'; did you mean v1?"),
    ("resolve a.docx --reject-all -o A.qagr", "A.qagr: this is an agreement and would be lost; choose another name for "
     "the result"),
    ("redline A.qagr --from v1 -o r.docx --date yesterday", "--date: 'yesterday' is no date; write it like "
     "2026-11-22T10:00:00Z"),
    ("redline A.qagr --from v1 -o r.docx --author \x01", "author: it holds the unprintable character U+0001; retype "
     "it"),
    ("compare a.docx a.docx -o a.docx", "a.docx: it is read for this and would be lost; choose another name for the "
     "result"),
    ("compare a.docx gone.docx -o r.docx", "gone.docx: no such file; check the name and the folder"),
    ("compare a.docx folder -o r.docx", "folder: this is a folder, not a file; name a Word file in it"),
    ("resolve a.docx --accept-all -o a.docx", "a.docx: it is read for this and would be lost; choose another name for "
     "the result"),
    # library, people, command line
    ("library show AUD-ROUTIN", "clause library: no clause 'AUD-ROUTIN'; did you mean AUD-ROUTINE…"),
    ("library list --library gone", "gone: not a clause library: it has no library.toml; choose the library's folder"),
    ("set A.qagr oos_notice=2 --user \x01", "user name: it holds the unprintable character U+0001; retype it"),
    ("set A.qagr oos_notice=2 --reason \x01", "A.qagr, reason: it holds the unprintable character U+0001; retype it"),
    ("demo --out a.docx", "a.docx: File exists; choose another folder"),
    ("new", "command line: the following arguments are required: DEAL.yaml, -o/--out; see `qa-drafter new --help`"),
    ("resolve a.docx -o r.docx", "command line: nothing says what to resolve; give --accept-all, --accept N or --list"),
    ("resolve a.docx --accept 1 --reject 1 -o r.docx", "command line: change 1 is to be both accepted and rejected; "
     "choose one"),
    ("resolve a.docx --accept-all --reject 1 -o r.docx", "command line: all changes are asked for, and some; ask for "
     "one of the two"),
    ("resolve a.docx --accept 7 -o r.docx", "a.docx: no tracked change 7: the file has 0; there is nothing to accept "
     "or reject"),
    ("resolve a.docx --accept-all", "-o: no file is named to write to; name one with -o OUT.docx"),
    ("show A.qagr --verbose", "command line: unrecognized arguments: --verbose; see `qa-drafter --help`"),
])  # fmt: skip
def test_a_refusal_names_file_place_and_remedy_and_changes_nothing(
    ask: Ask, tmp_path: Path, command: str, told: str
) -> None:
    before = everything(tmp_path)

    refusal = ask(*command.split(" ")).refusal
    assert refusal.startswith(told[:-1]) if told.endswith("…") else refusal == told
    assert everything(tmp_path) == before


@pytest.mark.parametrize("command", ["frobnicate", "library", "raci A.qagr", "save-version A.qagr", "compare a.docx"])
def test_what_the_command_line_does_not_know_is_one_line_too(ask: Ask, command: str) -> None:
    assert ask(*command.split(" ")).refusal.startswith("command line: ")


@pytest.mark.parametrize(("text", "told"), [
    ("user = 3\n", ", user: this is not text; put the words in quotes"),
    ("library = 3\n", ", library: this is not text; put the words in quotes"),
    ("user = \n", ": not understood (Invalid value (at line 1, column 8)); mend or remove the file"),
    ('user = "a\\u0001b"\n', "user name: it holds the unprintable character U+0001 beside 'a'; retype it"),
    ('library = "gone"\n', "gone: not a clause library: it has no library.toml; choose the library's folder"),
])  # fmt: skip
def test_preferences_that_cannot_be_understood_are_refused(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "qa_drafter").mkdir()
    (tmp_path / "qa_drafter" / "preferences.toml").write_text(text, encoding="utf-8")

    assert ask("library", "list").refusal.endswith(told)


LONG = "n" * 300


@pytest.mark.parametrize(
    "command",
    [
        f"export A.qagr -o {LONG}", f"matrices A.qagr -o {LONG}", f"new {VELOTAM} -o {LONG}", f"library import {LONG}",
        f"compare {LONG} a.docx -o R.docx", f"library impact {LONG}", f"library list --library {LONG}",
    ],
    ids=lambda command: " ".join(command.split()[:2]),
)  # fmt: skip
def test_a_name_that_is_too_long_for_the_disk_is_refused(ask: Ask, tmp_path: Path, command: str) -> None:
    before = everything(tmp_path)

    assert ask(*command.split()).refusal.partition(": ")[2].startswith(os.strerror(errno.ENAMETOOLONG))
    assert everything(tmp_path) == before


@pytest.mark.parametrize("command", ["export A.qagr -o", "matrices A.qagr -o", "show", f"new {VELOTAM} -o"])
def test_a_name_that_no_file_can_have_is_refused(ask: Ask, tmp_path: Path, command: str) -> None:
    before = everything(tmp_path)

    assert ask(*command.split(), "half\ud800.docx").refusal == (
        "command line: 'half\\ud800.docx' is no name that a file can have; write it anew"
    )
    assert everything(tmp_path) == before


class FullDisk(io.TextIOWrapper):
    """Standard output on a disk without room."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file, encoding="utf-8")

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_an_output_that_takes_no_more_is_told(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del ask
    with (tmp_path / "out").open("wb") as file:
        full = FullDisk(file)
        monkeypatch.setattr(sys, "stdout", full)
        status = run(["versions", "A.qagr"])
        monkeypatch.undo()
        full.detach()

    assert status == 2
    told = f"qa-drafter: standard output: {os.strerror(errno.ENOSPC)}; send it to another place\n"
    assert capsys.readouterr().err == told
