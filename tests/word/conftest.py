"""The flag that renews the golden documents: run with it, then read the diff like code."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", default=False, help="write tests/word/golden anew")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    # A run of all tests finds this conftest too late to add its flag: `pytest tests/word --update-golden`.
    return bool(request.config.getoption("--update-golden", default=False))
