"""The command line as a person uses it: arguments in, exit status, output and one line of refusal out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from qa_drafter.cli.run import run
from qa_drafter.resources import resource_path

VELOTAM = resource_path("examples") / "velotam_cmo_us.yaml"


@dataclass(frozen=True)
class Answer:
    """What one command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line of a refusal, without the program's name; nothing went to standard output."""
        assert self.status == 2, self.out
        assert self.out == ""
        assert self.err.startswith("qa-drafter: ")
        assert self.err.count("\n") == 1
        return self.err.removeprefix("qa-drafter: ").rstrip("\n")


Ask = Callable[..., Answer]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Ask:
    """Run a command in an empty folder, as Ada Quality unless it says otherwise."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOGNAME", "Ada Quality")

    def answer(*arguments: object) -> Answer:
        status = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return answer


@pytest.fixture(scope="session")
def assembled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("assembled") / "velotam.qagr"
    assert run(["new", str(VELOTAM), "-o", str(path), "--user", "Ada Quality"]) == 0
    return path


@pytest.fixture
def velotam(assembled: Path, tmp_path: Path) -> str:
    """The name, in the folder of the test, of the tablets' agreement as `new` made it."""
    shutil.copy(assembled, tmp_path / "A.qagr")
    return "A.qagr"


@pytest.fixture
def negotiated(velotam: str, ask: Ask) -> str:
    """That agreement after three edits and a second version."""
    assert ask("set", velotam, "deviation_major_notice=3").status == 0
    assert ask("raci", velotam, "retest_approval", "sponsor_qa=A", "cmo_qa=R").status == 0
    assert ask("position", velotam, "AUD-ROUTINE", "sponsor").status == 0
    assert ask("save-version", velotam, "--label", "Round two").status == 0
    return velotam
