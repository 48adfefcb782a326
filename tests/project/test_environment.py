"""When `.venv` is ready, when it is made anew, and what a failure of pip comes down to."""

import sys

import pytest

from tools.environment import Environment, Stamp, alone, reason_of_failure, seize
from tools.refusal import Refused

READY, ANEW, PROJECT = frozenset(), frozenset({"libraries", "project"}), frozenset({"project"})


@pytest.fixture
def checkout(tmp_path):
    """A checkout whose `.venv` is ready: it has a stamp, and a Python that starts."""
    (tmp_path / "requirements.lock").write_text("lxml==6.0\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    python = python_of(tmp_path)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    Stamp.wanted(tmp_path).write(tmp_path / ".venv")
    return tmp_path


def python_of(checkout):
    return checkout / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def work(checkout):
    return Environment(checkout, print).stale(Stamp.wanted(checkout))


def test_an_untouched_environment_is_ready(checkout):
    assert work(checkout) == READY


def test_other_libraries_ask_for_another_environment(checkout):
    (checkout / "requirements.lock").write_text("lxml==6.1\n")

    assert work(checkout) == {"libraries"}


def test_another_project_file_asks_for_the_project_alone(checkout):
    (checkout / "pyproject.toml").write_text("[project]\nname = 'x'\n")

    assert work(checkout) == PROJECT


def test_another_python_asks_for_another_environment(checkout, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))

    assert work(checkout) == {"libraries"}


def test_a_moved_checkout_asks_for_another_environment(checkout):
    moved = checkout.with_name("moved")
    checkout.rename(moved)

    assert work(moved) == {"libraries"}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"libraries": "x"}', '{"other": "x"}'])
def test_an_environment_without_a_whole_stamp_is_half_made(checkout, content):
    (checkout / ".venv" / "made-from.json").write_text(content)

    assert work(checkout) == ANEW


def test_an_environment_whose_python_is_gone_is_broken(checkout):
    python_of(checkout).unlink()

    assert work(checkout) == ANEW


def test_an_environment_whose_python_does_not_start_is_broken(checkout):
    python_of(checkout).unlink()
    python_of(checkout).write_text("no program")

    assert work(checkout) == ANEW


def test_a_missing_lock_is_refused_with_its_remedy(checkout):
    (checkout / "requirements.lock").unlink()

    with pytest.raises(Refused, match=r"requirements\.lock is missing: .*dev\.py lock"):
        work(checkout)


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("WARNING: Retrying after NewConnectionError('...')\nERROR: No matching distribution found", "no network"),
        ("OSError: [Errno 28] No space left on device", "no space left"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the file that"),
        ("noise\nERROR: No matching distribution found for x\nnoise", "ERROR: No matching distribution found for x"),
        ("ERROR: Exception:\nTraceback:\nPermissionError: 'x'", "PermissionError: 'x'"),
        ("Killed", "Killed"),
        ("", "it gave no reason"),
    ],
)
def test_a_failure_of_pip_becomes_one_line(output, reason):
    assert reason in reason_of_failure(output)
    assert "\n" not in reason_of_failure(output)


def test_a_lock_is_held_once_and_free_afterwards(tmp_path):
    lock, waited = tmp_path / "build" / "venv.lock", []

    with alone(lock, lambda: waited.append("first")), lock.open("w") as other:
        assert not seize(other, wait=False)
    with alone(lock, lambda: waited.append("second")):
        pass

    assert waited == []
