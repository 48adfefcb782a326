"""Every command line that the README and the manual print is one that the program takes, and does what it says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from qa_drafter.cli.arguments import parser
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.resources import resource_path
from tests.cli.conftest import VELOTAM, Ask
from tests.redline.documents import docx, p

PROGRAM = "qa-drafter "
ROOT = resource_path().parent
PAGES = sorted(resource_path("help").glob("*/*.md"))
WITHIN_LINE = re.compile(r"`qa-drafter ([^`]+)`")
OTHERS = re.compile(r"(?:also|then): ([a-z, -]+)")
OPTION = re.compile(r"--[a-z-]+")
GROUPS = {"library": ["library"], "matrix": ["matrix", "A.qagr"]}
"""Commands that have commands of their own."""


def blocks(text: str) -> list[str]:
    """The command lines that stand alone in a text, without the program's name."""
    lines = (line.strip().removeprefix(PROGRAM) for line in text.splitlines() if line.startswith(f"    {PROGRAM}"))
    return [line for line in lines if not line.startswith((" ", "--"))]


README = (ROOT / "README.md").read_text(encoding="utf-8")
MANUAL = [page.read_text(encoding="utf-8") for page in PAGES]
LINES = [*dict.fromkeys(line for text in (README, *MANUAL) for line in blocks(text))]
NAMED = sorted({words for text in MANUAL for words in WITHIN_LINE.findall(text)} - {"--help", "COMMAND --help"})


def words_of(line: str) -> list[str]:
    return shlex.split(line.partition("#")[0])


def is_known(arguments: list[str]) -> bool:
    """Whether the parser knows the command that begins so: it then prints help and ends."""
    try:
        parser().parse_args([*arguments, "--help"])
    except SystemExit as end:
        return end.code == 0
    except QaDrafterError:
        return False
    return False


def test_there_are_command_lines() -> None:
    assert len(LINES) > 25
    assert len(NAMED) > 2
    assert not is_known(["library", "unheard-of"])


@pytest.mark.parametrize("line", LINES)
def test_the_program_takes_the_line(line: str) -> None:
    assert callable(parser().parse_args(words_of(line)).carry_out)


@pytest.mark.parametrize("line", [line for line in LINES if "#" in line])
def test_what_is_said_beside_the_line_exists_too(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    words, said = words_of(line), line.partition("#")[2]
    group = GROUPS.get(words[0], [])
    assert is_known(words)
    helped = capsys.readouterr().out
    others = [other.strip(" -") for found in OTHERS.findall(said) for other in found.split(",")]

    assert [option for option in OPTION.findall(said) if option not in helped] == []
    assert [other for other in others if not (is_known([*group, other]) or is_known([other]))] == []


@pytest.mark.parametrize("words", NAMED)
def test_a_command_that_a_sentence_names_exists(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert is_known(words.split()[:1])
    helped = capsys.readouterr().out

    assert [option for option in OPTION.findall(words) if option not in helped] == []


FILLED = {
    "resources/examples/DEAL.yaml": str(VELOTAM),
    "TERM=VALUE": "deviation_major_notice=3",
    "TERM --text-file F.md": "Notice --text-file notice.md",
    "WORDS": "deviation",
    "CLAUSE POSITION V1 V2": "DEV-NOTIFY balanced 1 2",
    "CLAUSE --reason WHY": "AUD-CAUSE --reason later",
    "OLD NEW": "'in writing' 'in text' --apply",
    "TEXT ROLE=DUTY": "'Keep the log' sponsor_qa=A cmo_qa=R",
    "VERSION": "v1",
    "FOLDER": ".",
}
"""What a person would write in the place of the words in capitals, in the order of the README."""
OF_OWN_LIBRARY = ("library new-", "library import", "library merge", "library adopt")
"""Lines that write to a library of the user's own, or take from a newer one."""


@pytest.mark.parametrize("text", [text for text in (README, *MANUAL) if blocks(text)], ids=["README", "de", "en"])
def test_the_lines_do_what_they_say_one_after_the_other(text: str, ask: Ask) -> None:
    for name in ("OLD.docx", "NEW.docx"):
        Path(name).write_bytes(docx(p(f"The {name} text.")))
    deal = VELOTAM.read_text(encoding="utf-8")
    Path("DEAL.yaml").write_text(deal.replace("title: ", "title: New ", 1), encoding="utf-8")
    Path("notice.md").write_text("a letter.", encoding="utf-8")
    refused = {}
    for line in blocks(text):
        if not line.startswith(OF_OWN_LIBRARY):
            filled = line.partition("#")[0]
            for word, written in FILLED.items():
                filled = filled.replace(word, written)
            answer = ask(*words_of(filled))
            if answer.status == 2:
                refused[filled] = answer.err

    assert refused == {}
