"""The words that settle each requirement in print, as settling_words.toml lists them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.phrases import in_line, phrase
from qa_drafter.domain.requirement import Requirement
from qa_drafter.library_files.file_words import told_of_expression
from qa_drafter.library_files.library_entries import words
from qa_drafter.library_files.library_parts import parse_toml
from qa_drafter.library_files.yaml_files import read_text

Patterns = Mapping[str, tuple[str, ...]]
"""Regular expressions, by the id of the requirement that they settle."""


def completed(requirements: tuple[Requirement, ...], path: Path, policy: Collection[str]) -> tuple[Requirement, ...]:
    """The requirements with their settling words; `policy` names those that block wherever they apply."""
    patterns = _patterns(path)
    known = [demand.id for demand in requirements]
    faults = [*_strangers(patterns, known, path), *_strangers(policy, known, path.with_name("requirements.yaml"))]
    if faults:
        raise LibraryDamaged.of(faults)
    return tuple(
        replace(demand, settled_by=patterns.get(demand.id, ()), policy=demand.id in policy) for demand in requirements
    )


def _strangers(names: Collection[str], known: Collection[str], path: Path) -> Iterator[LibraryDamaged]:
    for name in names:
        if name not in known:
            close = get_close_matches(name, known, n=1)
            remedy = (
                phrase("did you mean {0}?", repr(close[0]))
                if close
                else phrase("correct the name or add the requirement")
            )
            yield LibraryDamaged(_at(path, name), phrase("unknown requirement {0}", repr(name)), remedy)


def _patterns(path: Path) -> Patterns:
    """A library need not state them: nothing is then read into own wording."""
    if not path.exists():
        return {}
    stated = parse_toml(path)
    faults = list(_faults(stated, path))
    if faults:
        raise LibraryDamaged.of(faults)
    return {name: words(listed) for name, listed in stated.items()}


def _faults(stated: Mapping[str, object], path: Path) -> Iterator[LibraryDamaged]:
    for name, listed in stated.items():
        try:
            patterns = words(listed)
        except TypeError as error:
            yield LibraryDamaged(_at(path, name), error.args[0], phrase("write [one, another]"))
            continue
        for pattern in patterns:
            try:
                re.compile(pattern)
            except re.error as error:
                yield LibraryDamaged(
                    _at(path, name),
                    phrase("{0} is no regular expression ({1})", repr(pattern), told_of_expression(error)),
                    phrase("mend it"),
                )


def _at(path: Path, name: str) -> str:
    """The file, and the line that has the name: read again on the way out."""
    lines = read_text(path, LibraryDamaged).split("\n")
    return next((in_line(path, number) for number, line in enumerate(lines, start=1) if name in line), str(path))
