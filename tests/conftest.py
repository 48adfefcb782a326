"""What every test stands on: Qt without a screen, steady property tests, and no warning that nobody expected."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt, which reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture
def as_a_guest(tmp_path: Path) -> Iterator[None]:
    """Without an administrator's right to read and write everything, which POSIX systems know.

    Ask for it by `request.getfixturevalue` once all is prepared.
    """
    administrator = sys.platform != "win32" and os.geteuid() == 0
    if administrator:
        # pytest's folders are closed to others, each worker's one storey deeper
        for folder in tmp_path.parents:
            if folder.stat().st_mode & 0o001 == 0:
                folder.chmod(0o711)
        os.seteuid(65534)
    yield
    if administrator:
        os.seteuid(0)
    tmp_path.chmod(0o700)


class _Kept(logging.Handler):
    """Keeps the warnings of our loggers, and those above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(scope="session", autouse=True)
def _preferences_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The choices of whoever runs the tests are neither read nor written, by the commands they start either."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("preferences")))
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("own_library")))
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("log")))
        yield


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning that our code logs fails the test, unless the test asks for `caplog` and so looks at the log itself."""
    kept, ours = _Kept(), logging.getLogger("qa_drafter")
    ours.addHandler(kept)
    yield
    ours.removeHandler(kept)
    if kept.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged, and not expected:\n" + "\n".join(kept.lines), pytrace=False)
