"""The chores behind `python3 dev.py TASK`: what each needs beforehand, and what it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tools import catalogue, system_packages
from tools.environment import Environment
from tools.refusal import Refused
from tools.texts import texts

ROOT = Path(__file__).resolve().parents[1]
BUILD = Path("build")
GERMAN = Path("resources", "translations", "qa_drafter_de")
REFUSED = 2
INTERRUPTED = 130


class Task(NamedTuple):
    """One line of `dev.py help`: what it does, how it is run, and what must be there beforehand."""

    summary: str
    run: Callable[[Sequence[str]], int]
    libraries: Mapping[str, str] = {}
    in_environment: bool = True


def say(line: str) -> None:
    print(f"dev.py: {line}", file=sys.stderr, flush=True)


ENVIRONMENT = Environment(ROOT, say)


def program(name: str, *arguments: str, **variables: str) -> int:
    """Run a program of `.venv` at the root of the checkout."""
    command = [ENVIRONMENT.program(name), *arguments]
    return subprocess.call(command, cwd=ROOT, env={**os.environ, **variables})


def python(*arguments: str, **variables: str) -> int:
    return program("python", *arguments, **variables)


def offscreen(*arguments: str) -> int:
    return python(*arguments, QT_QPA_PLATFORM="offscreen")


def demo(arguments: Sequence[str]) -> int:
    return python("-m", "qa_drafter", "demo", "--out", str(BUILD / "demo"), *arguments)


def gui(arguments: Sequence[str]) -> int:
    return python("-c", "import sys; from qa_drafter.__main__ import window; sys.exit(window())", *arguments)


def test(arguments: Sequence[str]) -> int:
    """The whole suite, or chosen tests. A later -n wins over ours."""
    return offscreen("-m", "pytest", f"-n{min(os.cpu_count() or 1, 8)}", *arguments)


def coverage(arguments: Sequence[str]) -> int:
    """The tests once more under the eyes of coverage, which take twice as long."""
    return test(["--cov", *arguments])


def check(arguments: Sequence[str]) -> int:
    """All that a machine can say about the text of the program; each of it is run, the first bad status returned."""
    if arguments:
        raise Refused("check takes no arguments: it looks at everything")
    statuses = [
        python("-m", "ruff", "check"),
        python("-m", "ruff", "format", "--check"),
        python("-m", "mypy", "--strict"),
        program("lint-imports", "--no-cache", "--no-logo"),
    ]
    return next((status for status in statuses if status), 0)


def bench(arguments: Sequence[str]) -> int:
    return offscreen("-m", "tests.benchmarks", *arguments)


def screenshots(arguments: Sequence[str]) -> int:
    return offscreen("-m", "qa_drafter.gui.screenshots", *(arguments or [str(BUILD / "screenshots")]))


def translations(arguments: Sequence[str]) -> int:
    """Both files of the German translation; the status is 1 as long as a text has no German."""
    source, built = ROOT / GERMAN.with_suffix(".ts"), GERMAN.with_suffix(".qm")
    found = catalogue.renewed(catalogue.read(source), texts(ROOT / "qa_drafter"))
    source.write_text(catalogue.written(found, "de"), encoding="utf-8", newline="\n")
    status = program("pyside6-lrelease", "-silent", str(GERMAN.with_suffix(".ts")), "-qm", str(built))
    missing = [text for text, words in found.items() if not words]
    for text in missing:
        say(f"no German yet: {text.context}: {text.source}")
    return status or int(bool(missing))


def conformance(arguments: Sequence[str]) -> int:
    return python("-m", "tests.conformance", *arguments)


def lock(arguments: Sequence[str]) -> int:
    """Resolve pyproject.toml, from the public index alone: no setting of this machine may enter a lock file."""
    if not ENVIRONMENT.works:
        ENVIRONMENT.make_bare()
    if not Path(ENVIRONMENT.program("uv")).exists():
        ENVIRONMENT.pip("install", "uv")
    public = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    settings = ["--no-config", "--default-index", "https://pypi.org/simple"]
    export = ["export", "--locked", "--all-groups", "--no-emit-project", "--no-header", "--format", "requirements.txt"]
    for command in (["lock", *arguments], [*export, "--quiet", "--output-file", "requirements.lock"]):
        status = subprocess.call([ENVIRONMENT.program("uv"), *command, *settings], cwd=ROOT, env=public)
        if status != 0:
            return status
    return 0


def show_help(arguments: Sequence[str]) -> int:
    print(listing(TASKS))
    return 0


QT, SHOWN = system_packages.OFFSCREEN, system_packages.WINDOW
TASKS = {
    "demo": Task("a sample deal end to end into build/demo: agreement, Word file, redline", demo),
    "gui": Task("open the window", gui, SHOWN),
    "test": Task("run the tests; arguments go to pytest", test, QT),
    "coverage": Task("run the tests and tell which lines none of them reaches", coverage, QT),
    "check": Task("lint, format, types, import contracts", check),
    "bench": Task("measure speed and memory against their floors", bench, QT),
    "screenshots": Task("draw every pane in each look and language into a folder (build/screenshots)", screenshots, QT),
    "translations": Task("bring the German of the window in step with its texts", translations),
    "conformance": Task("check the Word files we write against the outside judges", conformance),
    "lock": Task("write uv.lock and requirements.lock anew; --upgrade for newer", lock, in_environment=False),
    "help": Task("this list", show_help, in_environment=False),
}


def listing(tasks: Mapping[str, Task]) -> str:
    width = max(map(len, tasks))
    lines = [f"  {name:{width}}  {task.summary}" for name, task in tasks.items()]
    return "\n".join(["python3 dev.py TASK [arguments]", "", *lines])


def run(name: str, arguments: Sequence[str]) -> int:
    name = "help" if name in ("-h", "--help") else name
    if name not in TASKS:
        raise Refused(f"there is no task {name!r}; `python3 dev.py help` lists them")
    task = TASKS[name]
    if task.in_environment:
        ENVIRONMENT.prepare()
    system_packages.provide(task.libraries, say)
    return task.run(arguments)


def main(arguments: Sequence[str]) -> int:
    try:
        return run(arguments[0] if arguments else "help", arguments[1:])
    except Refused as refusal:
        say(str(refusal))
    except OSError as error:
        say(f"{error.filename or ROOT}: {error.strerror or error}")
    except KeyboardInterrupt:
        return INTERRUPTED
    return REFUSED
