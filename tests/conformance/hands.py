"""Hands on a keyboard before our program, and eyes that see it from outside: titles, settings, files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path
from typing import Any

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR
from tests.conformance.screen import Screen
from tests.conformance.verdict import Fault

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60
"""Seconds after which what a key leads to can be seen at the latest."""
MOMENT, GLANCE = 1.0, 0.03
NAME = "qa_drafter"
LATEST_KEYS = 8


class Astray(Exception):
    """Something was not there that should be; the day cannot go on."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class Hands:
    """Work on one program, act by act; each wait ends with what was waited for, or goes astray."""

    def __init__(self, screen: Screen, home: Path) -> None:
        """`home` is that of a user who has never had the program; what it keeps of its own goes there."""
        self.screen, self.home = screen, home
        self.keys, self.acts = 0, 0
        self._act, self._pressed = "", list[str]()
        self._workspace, self._read = Workspace(AUTHOR), dict[Path, tuple[bytes, Agreement]]()
        self._program: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """The program, as from a menu of the desktop."""
        environment = self._surroundings() | {"DISPLAY": self.screen.name, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-m", NAME]
        self._program = subprocess.Popen(command, cwd=self.home, env=environment, stderr=subprocess.PIPE, text=True)

    def end(self) -> None:
        """Wait until the program has ended, without a word."""
        if self._program is None:
            return
        try:
            said = self._program.communicate(timeout=PATIENCE)[1].strip()
        except subprocess.TimeoutExpired:
            raise self.astray(f"the program has not ended after {PATIENCE} s") from None
        status, self._program = self._program.returncode, None
        if status or said:
            raise self.astray(f"the program ended with {status} and said {said[-400:]!r}")

    def let_go(self) -> None:
        """Whatever became of the day, nothing of it goes on."""
        if self._program is not None:
            self._program.kill()
            self._program.communicate()

    def say(self, *arguments: str) -> str:
        """A command on the command line, and its answer."""
        command = [sys.executable, "-m", NAME, *arguments]
        done = subprocess.run(command, cwd=self.home, env=self._surroundings(), capture_output=True, text=True)
        if done.returncode:
            raise self.astray(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def begin(self, act: str) -> None:
        """What follows is this act."""
        self._act, self.acts = act, self.acts + 1
        self._pressed.clear()

    def press(self, *keys: str) -> None:
        """Keys such as `ctrl+k`, one after the other."""
        self.screen.press(*keys)
        self._pressed += keys
        self.keys += len(keys)

    def type(self, text: str) -> None:
        """Its letters."""
        self.screen.type(text)
        self._pressed.append(f"“{text}”")
        self.keys += len(text)

    def see_window(self, title: str) -> None:
        """Wait until it is in front: a sheet that opens, or the window again when a sheet has closed."""
        self.see("the window in front", lambda: self.screen.titles()[-1], title)

    def comes_window(self, title: str) -> bool:
        """Whether it is in front after a moment."""
        end = time.monotonic() + MOMENT
        while not (there := self.screen.titles()[-1:] == [title]) and time.monotonic() < end:
            time.sleep(GLANCE)
        return there

    def read(self, path: Path, what: str, ask: Callable[[Agreement], Any], expected: object) -> None:
        """Wait until the agreement on the disk answers as expected; the window may hold it."""
        self.see(f"{path.name}, {what}", lambda: ask(self.agreement(path)), expected)

    def see(self, what: str, look: Callable[[], Any], expected: object) -> None:
        """Wait until a look gives what is expected."""
        end = time.monotonic() + PATIENCE
        while (there := _found(look)) != expected:
            if self._program is not None and self._program.poll() is not None:
                self.end()
                raise self.astray("the program has ended")
            if time.monotonic() > end:
                raise self.astray(f"{what}: expected {expected!r}, there was {there!r}")
            time.sleep(GLANCE)

    def agreement(self, path: Path) -> Agreement:
        """What the file says on the disk: a copy is read, for the window lets nobody else have the file."""
        now = path.read_bytes()
        if path not in self._read or self._read[path][0] != now:
            opened = self._workspace.open(Path(shutil.copy(path, self.home / "copy")), writing=False)
            self._read[path] = now, opened.content
            opened.close()
        return self._read[path][1]

    def answers(self) -> Any:
        """Of the interview, as the program keeps them while they are given."""
        kept = ConfigParser(interpolation=None, delimiters="=")
        kept.read(self.home / "config" / NAME / f"{NAME}.conf", encoding="utf-8")
        return json.loads(json.loads(kept["General"]["answers"]))  # Qt quotes a text as JSON does

    def astray(self, what: str) -> Astray:
        """The fault of the act in hand, with its latest keys."""
        return Astray(Fault(self._act, " ".join(self._pressed[-LATEST_KEYS:]), "", what))

    def _surroundings(self) -> dict[str, str]:
        folders = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("CONFIG", "DATA", "CACHE")}
        own = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        return {**os.environ, **folders, **own}


def _found(look: Callable[[], Any]) -> Any:
    """What a look gives, or why there is nothing yet."""
    try:
        return look()
    except (LookupError, OSError, QaDrafterError) as missing:
        return f"nothing: {missing}"
