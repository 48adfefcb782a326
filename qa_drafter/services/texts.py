"""Wording that a person keeps in a text file."""

from __future__ import annotations

from pathlib import Path

from qa_drafter.domain.errors import WordingRefused
from qa_drafter.library_files.yaml_files import read_text


def read_wording(path: Path) -> str:
    """The text of a wording file; WordingRefused when it cannot be read as UTF-8 text."""
    return read_text(path, WordingRefused)
