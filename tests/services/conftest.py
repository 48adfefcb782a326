"""An agreement of the field, open in a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, example_deal, library

Opened = Callable[[str], OpenAgreement]


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace(AUTHOR)
    made.__dict__["library"] = library()  # read once for all tests
    return made


@pytest.fixture
def agreement(workspace: Workspace, tmp_path: Path) -> Iterator[OpenAgreement]:
    """The tablets for the United States, just assembled."""
    made = workspace.create(example_deal("velotam_cmo_us"), tmp_path / "velotam.qagr")
    yield made
    made.close()
