"""A workbook from outside, looked at before any of it is read: what could harm or stall is refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Final

from qa_drafter.domain.errors import WorkbookRefused
from qa_drafter.domain.phrases import phrase

LARGEST_FILE: Final = 8_000_000
LARGEST_CONTENT: Final = 12_000_000
"""Bytes of all parts together once unpacked: a workbook of 500 activities by 12 roles has about one million."""

MOST_PARTS: Final = 400

_OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0"
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_READ_AT_ONCE: Final = 1 << 16
_SAVE_ANEW: Final = phrase("save it as an Excel workbook (.xlsx) and try again")

_FOREIGN: Final = (
    ("vbaproject", phrase("it holds macros"), phrase("save it as .xlsx without macros")),
    ("xl/macrosheets/", phrase("it holds macros"), phrase("save it as .xlsx without macros")),
    ("xl/externallinks/", phrase("it draws on other workbooks"), phrase("take the links to other files out")),
    ("xl/embeddings/", phrase("it holds embedded files"), phrase("take them out")),
    ("xl/activex/", phrase("it holds controls"), phrase("take them out")),
)


def check_package(content: bytes, name: str) -> None:
    """WorkbookRefused unless `content` is a plain .xlsx of a size that a matrix can have."""
    if len(content) > LARGEST_FILE:
        raise WorkbookRefused(
            name, phrase("it is larger than any workbook of matrices"), phrase("export the matrices anew")
        )
    if content.startswith(_OLD_OR_LOCKED):
        what = phrase("it is locked with a password, or an old .xls file")
        raise WorkbookRefused(name, what, phrase("save it as .xlsx without a password"))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check_entries(package.infolist(), name)
            left = LARGEST_CONTENT
            for entry in package.infolist():
                left = _checked(package, entry, left, name)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, RuntimeError, OSError, zlib.error):
        raise WorkbookRefused(name, phrase("it is no Excel workbook, or damaged"), _SAVE_ANEW) from None


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    names = [entry.filename.casefold() for entry in entries]
    for part in names:
        for sign, what, remedy in _FOREIGN:
            if sign in part:
                raise WorkbookRefused(name, what, remedy)
    if len(names) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_CONTENT:
        raise WorkbookRefused(
            name, phrase("it unpacks to more than any workbook of matrices"), phrase("export the matrices anew")
        )
    if len(set(names)) < len(names):
        raise WorkbookRefused(name, phrase("two of its parts have one name"), _SAVE_ANEW)


def _checked(package: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int, name: str) -> int:
    """What may still be unpacked after this entry, whose stated size may be a lie."""
    before = b""
    with package.open(entry) as part:
        for chunk in _chunks(part):
            left -= len(chunk)
            if left < 0:
                what = phrase("it unpacks to more than any workbook of matrices")
                raise WorkbookRefused(name, what, phrase("export the matrices anew"))
            if not before and chunk.startswith(_WIDE_MARKS):
                raise WorkbookRefused(name, phrase("its parts are not written in UTF-8"), _SAVE_ANEW)
            seen = before + chunk
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                raise WorkbookRefused(name, phrase("its parts declare entities, which no workbook needs"), _SAVE_ANEW)
            before = chunk[-16:]
    return left


def _chunks(part: IO[bytes]) -> Iterator[bytes]:
    while chunk := part.read(_READ_AT_ONCE):
        yield chunk
