"""A display of its own with nobody before it: Xvfb, and keys that reach a program as those of a keyboard do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from tests.conformance.verdict import CannotJudge
from tools import system_packages

SIZE = "1440x900x24"
NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool", "setxkbmap": "x11-xkb-utils"}
"""Programs, and the Debian packages that hold them."""
TRIES = 100
"""Looks at the windows of the screen, which can be about to come or go."""


class Screen:
    """Where one program runs. There is no window manager: what it would do for a user is done here."""

    def __init__(self, layout: str) -> None:
        """With a keyboard of this layout, such as `us`."""
        _refuse_without_programs()
        self._server, self.name = _started()
        self._environment = {**os.environ, "DISPLAY": self.name}
        self._run("setxkbmap", layout)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait()

    def titles(self) -> list[str]:
        """Of the windows in sight, the one in front last."""
        return self._ask("search", "--onlyvisible", "--name", ".", "getwindowname", "%@")

    def press(self, *keys: str) -> None:
        """Keys such as `ctrl+k`, one after the other, into the window in front."""
        self._attend()
        self._run("xdotool", "key", "--delay", "2", *keys)

    def type(self, text: str) -> None:
        """Its letters, into the window in front."""
        self._attend()
        self._run("xdotool", "type", "--delay", "2", "--", text)

    def _attend(self) -> None:
        """The window in front gets the keys: a window manager sees to that when a sheet opens or closes."""
        for _ in range(TRIES):
            front = self._ask("search", "--onlyvisible", "--name", ".")[-1:]
            if front and self._ask("getwindowfocus") == front:
                return
            self._run("xdotool", "windowfocus", *front)

    def _ask(self, *words: str) -> list[str]:
        return self._run("xdotool", *words).splitlines()

    def _run(self, *command: str) -> str:
        """What a program of X says: nothing when a window went away under its hands."""
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=30).stdout


def _started() -> tuple[subprocess.Popen[bytes], str]:
    """The server, and its display; it takes a free one and says which when it can be spoken to."""
    reader, writer = os.pipe()
    # by itself it begins anew whenever its last client leaves, and forgets the layout
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader, encoding="ascii") as said:
        number = said.readline().strip()
    if not number:
        server.wait()
        raise CannotJudge(f"Xvfb ended with {server.returncode}")
    return server, f":{number}"


def _refuse_without_programs() -> None:
    if not sys.platform.startswith("linux"):
        raise CannotJudge("keys of X are pressed on Linux")
    packages: Sequence[str] = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    packages = [*packages, *system_packages.missing(system_packages.WINDOW)]
    if packages:
        raise CannotJudge(f"there is no X to open the window in: on Debian install {' '.join(packages)}")
