"""Makes `.venv` from requirements.lock and keeps it in step: nothing to do in the usual case, told in milliseconds."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, NamedTuple

from tools import system_packages
from tools.refusal import Refused

STAMP = "made-from.json"
NO_NETWORK = ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "ReadTimeoutError", "ProxyError")


class Stamp(NamedTuple):
    """What a `.venv` was made from. Written into it last, so that a half-made one has none."""

    libraries: str  # requirements.lock, the Python and the place: with others, `.venv` is made anew
    project: str  # pyproject.toml: with another, only this project is put in anew

    @classmethod
    def wanted(cls, root: Path) -> Stamp:
        lock = root / "requirements.lock"
        if not lock.is_file():
            raise Refused(f"{lock} is missing: restore it, or make it with `python3 dev.py lock`")
        maker = f"{platform.python_implementation()} {sys.version_info[:2]} {platform.machine()} {root}"
        return cls(digest(lock.read_bytes(), maker.encode()), digest((root / "pyproject.toml").read_bytes()))

    @classmethod
    def found(cls, folder: Path) -> Stamp | None:
        try:
            return cls(**json.loads((folder / STAMP).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, folder: Path) -> None:
        (folder / STAMP).write_text(json.dumps(self._asdict()), encoding="utf-8")


class Environment:
    """The `.venv` of one checkout."""

    def __init__(self, root: Path, say: Callable[[str], None]) -> None:
        self._root, self._say = root, say
        self._folder = root / ".venv"

    def program(self, name: str) -> str:
        """Where a program of this environment lies on this system."""
        inside = ("Scripts", f"{name}.exe") if os.name == "nt" else ("bin", name)
        return str(self._folder.joinpath(*inside))

    @property
    def works(self) -> bool:
        try:
            return subprocess.run([self.program("python"), "-I", "-S", "-c", ""], capture_output=True).returncode == 0
        except OSError:
            return False

    def stale(self, wanted: Stamp) -> frozenset[str]:
        """The fields of the stamp that need work: none when all is ready, all when the environment is broken."""
        found = Stamp.found(self._folder)
        if found is None or not self.works:
            return frozenset(Stamp._fields)
        return frozenset(name for name in Stamp._fields if getattr(found, name) != getattr(wanted, name))

    def prepare(self) -> None:
        """Make or refresh it. When two runs want that at once, the second waits and finds it done."""
        if not self.stale(Stamp.wanted(self._root)):
            return
        with alone(self._root / "build" / "venv.lock", waiting=lambda: self._say("another run makes .venv; waiting")):
            wanted = Stamp.wanted(self._root)
            work = self.stale(wanted)
            if "libraries" in work:
                self._fill()
            if work:
                self._install_project()
                wanted.write(self._folder)

    def make_bare(self) -> None:
        """An environment with nothing but pip in it, whatever was there before."""
        if importlib.util.find_spec("ensurepip") is None:
            package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
            system_packages.install([package], "this Python cannot make a .venv", self._say)
        self._remove()
        # Not sys.executable: started from inside .venv, that was just removed.
        maker = getattr(sys, "_base_executable", sys.executable)
        made = run([maker, "-m", "venv", str(self._folder)])
        if made.returncode != 0:
            raise Refused(f"{maker} could not make {self._folder}: {last_line(made.stdout)}")

    def pip(self, *arguments: str) -> None:
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
        done = run([self.program("python"), "-m", "pip", *arguments, *quiet])
        if done.returncode != 0:
            raise Refused(reason_of_failure(done.stdout))

    def _fill(self) -> None:
        began = time.monotonic()
        self._say("making .venv from requirements.lock; the first time this takes a minute or two")
        self.make_bare()
        # --no-deps: the lock is complete, and pip would ask for a hash of `coverage[toml]` beside that of `coverage`.
        lock = str(self._root / "requirements.lock")
        self.pip("install", "--no-deps", "--require-hashes", "--requirement", lock)
        self._say(f".venv is made ({time.monotonic() - began:.0f} s)")

    def _install_project(self) -> None:
        """Link the checkout into the environment, with its commands, and compile it as pip does what it copies."""
        self.pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(self._root))
        run([self.program("python"), "-m", "compileall", "-q", str(self._root / "qa_drafter")])
        asked = run([self.program("python"), "-m", "pip", "check"])
        if asked.returncode != 0:
            self._say(f"{last_line(asked.stdout)} If pyproject.toml has changed: `python3 dev.py lock`")

    def _remove(self) -> None:
        if self._folder.is_symlink() or self._folder.is_file():
            self._folder.unlink()
        elif self._folder.exists():
            (self._folder / STAMP).unlink(missing_ok=True)
            shutil.rmtree(self._folder)


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run it to its end and keep what it says. It shares our hold on the lock (see `alone`)."""
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", close_fds=False
    )


def digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def last_line(output: str) -> str:
    return (output.strip().splitlines() or ["it gave no reason"])[-1]


def reason_of_failure(output: str) -> str:
    """What pip's many lines come down to."""
    if any(sign in output for sign in NO_NETWORK):
        return "no network: pip cannot reach its package index; connect, or set PIP_INDEX_URL to a mirror; run again"
    if "No space left on device" in output:
        return "no space left on the disk: .venv needs about 800 MB, and as much again in between; run again"
    if "DO NOT MATCH THE HASHES" in output:
        return "a download is not the file that requirements.lock names, nothing of it was installed; run again"
    errors = [line for line in output.splitlines() if line.startswith("ERROR: ") and not line.endswith("Exception:")]
    return f"pip could not fill .venv: {errors[-1] if errors else last_line(output)}"


@contextlib.contextmanager
def alone(lock: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold `lock` meanwhile, after calling `waiting` when another holds it.

    The system lets go of it when its holders end, however that happens. The programs we start hold it with us: when we
    are killed, pip goes on writing for a while, and the next run must not begin before it is done.
    """
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as handle:
        os.set_inheritable(handle.fileno(), True)
        if not seize(handle, wait=False):
            waiting()
            while not seize(handle, wait=True):
                pass
        yield


if sys.platform == "win32":
    import msvcrt

    def seize(handle: IO[str], *, wait: bool) -> bool:
        """With `wait`, for ten seconds: longer Windows does not."""
        with contextlib.suppress(OSError):
            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def seize(handle: IO[str], *, wait: bool) -> bool:
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
