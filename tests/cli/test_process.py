"""The program as a process among others: pipes that close, disks that fill, terminals that know no dash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "qa_drafter", *map(str, arguments)]


@pytest.mark.parametrize("manner", [(), ("--json",)], ids=["for people", "for programs"])
def test_a_reader_that_has_seen_enough_ends_the_command_quietly(assembled: Path, manner: tuple[str, ...]) -> None:
    asked = command("show", assembled, *manner)
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_bare_locale_prints_every_sign_of_the_text(assembled: Path) -> None:
    bare = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    answers = [
        subprocess.run(command("show", assembled, "--json"), env=environment, capture_output=True, check=True).stdout
        for environment in (bare, {**os.environ, "PYTHONUTF8": "1"})
    ]

    assert answers[0] == answers[1]
    assert "\u00a0" in answers[0].decode()


@pytest.mark.parametrize(("arguments", "status"), [
    (("show", "gone.qagr"), 2),
    (("frobnicate",), 2),
    (("--version",), 0),
    (("library", "--help"), 0),
    (("set", "--help"), 0),
])  # fmt: skip
def test_the_process_ends_with_the_status_of_the_command(
    tmp_path: Path, arguments: tuple[str, ...], status: int
) -> None:
    done = subprocess.run(command(*arguments), cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == status
    assert done.stderr.count("\n") == (1 if status else 0)
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
