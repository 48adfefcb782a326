"""What is shipped, and what the lock files say."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    """The names of the files in the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize("folder", ["clause_library", "resources"])
def test_the_wheel_carries_the_whole_folder_inside_the_package(shipped, folder):
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}

    assert files
    assert {f"qa_drafter/_shipped/{name}" for name in files if "__pycache__" not in name} <= shipped


def test_the_wheel_carries_the_program_and_nothing_else(shipped):
    assert "qa_drafter/py.typed" in shipped
    assert {re.sub(r"-.*", "", name.split("/")[0]) for name in shipped} == {"qa_drafter"}


def locked(name):
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_lock_names_the_public_index_and_no_place_of_one_machine():
    lock = tomllib.loads(locked("uv.lock"))
    sources = [package["source"] for package in lock["package"] if package["name"] != "qa-drafter"]
    urls = re.findall(r'url = "([^"]+)"', locked("uv.lock"))

    assert all(source == {"registry": "https://pypi.org/simple"} for source in sources)
    assert all(url.startswith("https://files.pythonhosted.org/") for url in urls)


def test_plain_pip_gets_the_same_set_each_with_its_hash():
    lock = tomllib.loads(locked("uv.lock"))
    pinned = re.findall(r"^([\w.-]+)==(\S+)((?:.*\\\n)+.*)", locked("requirements.lock"), flags=re.MULTILINE)

    assert {(name, version) for name, version, _ in pinned} == {
        (package["name"], package["version"]) for package in lock["package"] if package["name"] != "qa-drafter"
    }
    assert all("--hash=sha256:" in hashes for _, _, hashes in pinned)
    assert not re.search(r"^-|://", locked("requirements.lock"), flags=re.MULTILINE)


def test_the_lock_holds_all_that_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (ours,) = [p for p in tomllib.loads(locked("uv.lock"))["package"] if p["name"] == "qa-drafter"]
    asked = [re.match(r"[\w.-]+", line).group().lower() for line in project["project"]["dependencies"]]

    assert sorted(asked) == sorted(dependency["name"] for dependency in ours["dependencies"])
