"""Which Debian packages are asked for, and what happens where they cannot be installed."""

import pytest

from tools import system_packages
from tools.refusal import Refused
from tools.system_packages import FONTS, OFFSCREEN, WINDOW, apt_install, install, missing, provide

GL, CURSOR = "libGL.so.1", "libxcb-cursor.so.0"


class Machine:
    """A Debian that lacks some libraries, and the commands that were given on it."""

    def __init__(self, monkeypatch):
        self._monkeypatch = monkeypatch
        self.commands, self.said, self.lacking = [], [], set()
        self.root, self.sudo, self.apt, self.broken = False, False, True, False
        monkeypatch.setattr(system_packages.sys, "platform", "linux")
        monkeypatch.setattr(system_packages.shutil, "which", {"apt-get": True, "sudo": True}.get)
        monkeypatch.setattr(system_packages, "geteuid", lambda: 0 if self.root else 1000, raising=False)
        monkeypatch.setattr(system_packages.subprocess, "run", self._run)

    def _run(self, command, **_):
        self.commands.append(command)
        failed = not self.sudo if command[-1] == "true" else self.broken
        return system_packages.subprocess.CompletedProcess(command, int(failed))

    def without_apt(self):
        self._monkeypatch.setattr(system_packages.shutil, "which", lambda _: None)

    def provide(self, libraries):
        absent = missing(libraries, lambda library: library not in self.lacking)
        self._monkeypatch.setattr(system_packages, "missing", lambda _: absent)
        provide(libraries, self.said.append)


@pytest.fixture
def machine(monkeypatch):
    return Machine(monkeypatch)


def test_only_what_cannot_be_loaded_is_missing():
    assert missing(OFFSCREEN, lambda library: library != GL) == ["libgl1"]
    assert missing(WINDOW, lambda library: library not in (GL, CURSOR)) == ["libgl1", "libxcb-cursor0"]
    assert missing(WINDOW, lambda _: True) == []


def test_a_library_that_exists_nowhere_does_not_load():
    assert missing({"libnowhere.so.99": "libnowhere99"}) == ["libnowhere99"]


def test_nothing_is_called_where_nothing_is_missing(machine):
    machine.provide(WINDOW)

    assert (machine.commands, machine.said) == ([], [])


def test_root_installs_what_is_missing_and_the_fonts(machine):
    machine.root, machine.lacking = True, {GL}

    machine.provide(OFFSCREEN)

    assert machine.commands[-1] == [
        "env", "DEBIAN_FRONTEND=noninteractive", *apt_install(["libgl1", *FONTS]), "-qq",
    ]  # fmt: skip


def test_a_user_whose_sudo_asks_nothing_installs_too(machine):
    machine.sudo, machine.lacking = True, {GL}

    machine.provide(OFFSCREEN)

    assert machine.commands[-1][:2] == ["sudo", "-n"]


def test_a_user_without_rights_is_told_the_exact_command(machine):
    machine.lacking = {GL}

    with pytest.raises(Refused, match="`sudo apt-get install --yes --no-install-recommends libgl1 fonts-liberation"):
        machine.provide(OFFSCREEN)


def test_a_failing_apt_ends_in_the_exact_command(machine):
    machine.root, machine.broken = True, True

    with pytest.raises(Refused, match=r"`sudo apt-get install .* python3\.11-venv`"):
        install(["python3.11-venv"], "this Python cannot make a .venv", machine.said.append)


def test_elsewhere_the_packages_are_named(machine):
    machine.without_apt()
    machine.lacking = {GL}

    with pytest.raises(Refused, match="your system calls the Debian packages libgl1 "):
        machine.provide(OFFSCREEN)


def test_what_only_x_needs_does_not_stop_a_wayland_session(machine):
    machine.lacking = {CURSOR}

    machine.provide(WINDOW)

    assert "libxcb-cursor0" in machine.said[0]
    assert "going on" in machine.said[0]
