"""The flag that renews the golden documents: run with it, then read the diff like code."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", default=False, help="write tests/word/golden anew")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    # Run from the root, this conftest is found too late to add its flag; then nothing is renewed.
    return bool(request.config.getoption("--update-golden", default=False))
