"""The words that settle each requirement in print, as settling_words.toml lists them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.requirement import Requirement
from qa_drafter.library_files.library_entries import words
from qa_drafter.library_files.yaml_files import read_text

Patterns = Mapping[str, tuple[str, ...]]
"""Regular expressions, by the id of the requirement that they settle."""


def completed(requirements: tuple[Requirement, ...], path: Path, policy: Collection[str]) -> tuple[Requirement, ...]:
    """The requirements with their settling words; `policy` names those that block wherever they apply."""
    patterns = _patterns(path)
    known = [demand.id for demand in requirements]
    for name in (*patterns, *policy):
        if name not in known:
            close = get_close_matches(name, known, n=1)
            where = str(path if name in patterns else path.with_name("requirements.yaml"))
            remedy = f"did you mean {close[0]!r}?" if close else "correct the name or add the requirement"
            raise LibraryDamaged(where, f"unknown requirement {name!r}", remedy)
    return tuple(
        replace(demand, settled_by=patterns.get(demand.id, ()), policy=demand.id in policy) for demand in requirements
    )


def _patterns(path: Path) -> Patterns:
    """A library need not state them: nothing is then read into own wording."""
    if not path.exists():
        return {}
    try:
        found = {name: words(listed) for name, listed in tomllib.loads(read_text(path, LibraryDamaged)).items()}
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise LibraryDamaged(str(path), " ".join(str(error).split()), "mend that line") from None
    for name, patterns in found.items():
        for pattern in patterns:
            _check(pattern, f"{path}, {name}")
    return found


def _check(pattern: str, where: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise LibraryDamaged(where, f"{pattern!r} is no regular expression ({error})", "mend it") from None
