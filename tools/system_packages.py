"""Sees to what pip cannot bring: the shared libraries that Qt opens, and Debian's own parts of Python."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from tools.refusal import Refused

if sys.platform != "win32":
    from os import geteuid

# Library that Qt opens, and the Debian package that holds it. Without these QtGui cannot be imported, ...
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
# ... and without these no window opens under X. Qt's own message names the wrong one.
WINDOW = {
    **OFFSCREEN,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-render.so.0": "libxcb-render0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What pages and windows are drawn with. Nothing fails without them, so they come only when apt is called anyway.
FONTS = ("fonts-liberation", "fonts-noto-core")


def loads(library: str) -> bool:
    """Whether this system can open the library. Asking the loader itself needs neither ldconfig nor a compiler."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(libraries: Mapping[str, str], present: Callable[[str], bool] = loads) -> list[str]:
    """The Debian packages of those `libraries` that this system cannot load."""
    return [package for library, package in libraries.items() if not present(library)]


def provide(libraries: Mapping[str, str], say: Callable[[str], None]) -> None:
    """Install the packages that `libraries` come from, where they are missing."""
    packages = missing(libraries) if sys.platform.startswith("linux") else []
    if not packages:
        return
    try:
        install([*packages, *FONTS], f"Qt needs {', '.join(packages)}", say)
    except Refused as refusal:
        if not set(packages).isdisjoint(OFFSCREEN.values()):
            raise
        say(f"{refusal} (going on all the same: a Wayland session may do without)")


def install(packages: Sequence[str], why: str, say: Callable[[str], None]) -> None:
    """Install Debian packages where that needs no question; otherwise say what to type."""
    if shutil.which("apt-get") is None:
        raise Refused(f"{why}: install what your system calls the Debian packages {' '.join(packages)}, and run again")
    command = apt_install(packages)
    by_hand = Refused(f"{why}: run `sudo {' '.join(command)}`, and then this again")
    prefix = privilege()
    if prefix is None:
        raise by_hand
    say(f"{why}: {' '.join([*prefix, *command])}")
    quietly = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    # A fresh machine has no package lists; where fetching them fails, old ones may still do.
    subprocess.run([*quietly, "apt-get", "update", "-qq"], stdout=sys.stderr)
    if subprocess.run([*quietly, *command, "-qq"], stdout=sys.stderr).returncode != 0:
        raise by_hand


def apt_install(packages: Sequence[str]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def privilege() -> list[str] | None:
    """What to put before a command that only root may give; None when there is no way without a password."""
    if sys.platform != "win32" and geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None
