"""dev.py as its caller sees it, without making an environment."""

import re

import pytest

from tools import tasks
from tools.refusal import Refused


def test_help_names_every_task_with_what_it_does():
    listed = tasks.listing(tasks.TASKS)

    for name, task in tasks.TASKS.items():
        assert f"  {name}" in listed
        assert task.summary in listed


def test_every_task_that_the_readme_names_exists():
    readme = (tasks.ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"dev\.py ([a-z]+)", readme))

    assert len(named) > 8
    assert named <= set(tasks.TASKS)


@pytest.mark.parametrize("arguments", [[], ["help"], ["--help"], ["-h"]])
def test_asking_for_help_prints_the_tasks(arguments, capsys):
    assert tasks.main(arguments) == 0
    assert capsys.readouterr().out.strip() == tasks.listing(tasks.TASKS)


def test_an_unknown_task_is_refused_in_one_line(capsys):
    assert tasks.main(["tets"]) == tasks.REFUSED

    out, err = capsys.readouterr()
    assert out == ""
    assert err == "dev.py: there is no task 'tets'; `python3 dev.py help` lists them\n"


@pytest.fixture
def ran(monkeypatch):
    """The commands that a task would run, with the Qt platform they would see."""
    commands = []

    def call(command, cwd, env):
        commands.append((command[1:], env.get("QT_QPA_PLATFORM")))
        return 5

    monkeypatch.setattr(tasks.subprocess, "call", call)
    monkeypatch.setattr(tasks.os, "cpu_count", lambda: 2)
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    return commands


def test_the_whole_suite_is_shown_on_no_screen(ran):
    assert tasks.test([]) == 5
    assert ran == [(["-m", "pytest", "-n2"], "offscreen")]


def test_chosen_tests_are_just_run(ran):
    tasks.test(["tests/word", "-x"])

    assert ran == [(["-m", "pytest", "-n2", "tests/word", "-x"], "offscreen")]


def test_the_window_keeps_the_screen_it_is_given(ran):
    tasks.gui([])

    assert [platform for _, platform in ran] == ["wayland"]


def test_check_runs_every_part_and_passes_the_bad_status_on(ran):
    assert tasks.check([]) == 5
    assert len(ran) == 4


def test_check_looks_at_everything_or_nothing(ran):
    with pytest.raises(Refused, match="no arguments"):
        tasks.check(["--fix"])
    assert ran == []
