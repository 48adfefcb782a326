"""The files of a library as lists of entries and as parts, and the name of its edition."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.phrases import in_line, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.library_files.file_words import TomlFault
from qa_drafter.library_files.yaml_files import Entry, parse_yaml, read_text

DESCRIPTION: Final = "library.toml"
OWN_SINCE: Final = "own_texts_since"
"""The moment at which a copy was made: what is approved or retired later is the copy's own."""
BASE: Final = "shipped_edition"
"""The folder of a copy that holds the edition which it began with, or took in last."""

_KEYS: Final = ("edition", "title", "language", OWN_SINCE)


def listed(path: Path) -> tuple[Path, Any]:
    """A file with the value that it states."""
    return path, parse_yaml(read_text(path, LibraryDamaged), str(path), LibraryDamaged)


def parts(path: Path, *keys: str, optional: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """The values of the outermost keys of one file; LibraryDamaged when one is missing or another is there."""
    _, value = listed(path)
    if not isinstance(value, Entry):
        raise LibraryDamaged(
            in_line(path, 1), phrase("it is not a list of keys"), phrase("see the format of the library")
        )
    faults = [
        LibraryDamaged(in_line(path, 1), phrase("it has no {0}", key), phrase("add it"))
        for key in keys
        if key not in value
    ]
    known = (*keys, *optional)
    faults += (
        LibraryDamaged(
            in_line(path, value.line_of(key)),
            phrase("unknown key {0}", quoted(key)),
            phrase("use {0}", ", ".join(known)),
        )
        for key in value
        if key not in known
    )
    if faults:
        raise LibraryDamaged.of(faults)
    return tuple(value[key] for key in keys)


def parse_toml(path: Path) -> dict[str, Any]:
    """The keys of a TOML file; LibraryDamaged names the line of its fault."""
    text = read_text(path, LibraryDamaged)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        fault = TomlFault.of(error)
        where = in_line(path, fault.line or text.count("\n") + 1)
        raise LibraryDamaged(where, fault.what, phrase("mend that line")) from None


def read_description(path: Path) -> tuple[str, str]:
    """The edition that library.toml names, and the moment since which texts are the copy's own; empty for none."""
    stated = parse_toml(path)
    if faults := list(_faults(stated, read_text(path, LibraryDamaged), path)):
        raise LibraryDamaged.of(faults)
    return stated["edition"], str(stated.get(OWN_SINCE, ""))


def _faults(stated: dict[str, Any], text: str, path: Path) -> Iterator[LibraryDamaged]:
    edition = stated.get("edition")
    if not isinstance(edition, str) or not edition.strip():
        yield LibraryDamaged(
            in_line(path, 1), phrase("it names no edition"), phrase('add a line like edition = "2026.1"')
        )
    for key in stated:
        if key not in _KEYS:
            line = text.count("\n", 0, max(text.find(key), 0)) + 1
            yield LibraryDamaged(
                in_line(path, line), phrase("unknown key {0}", quoted(key)), phrase("use {0}", ", ".join(_KEYS))
            )
