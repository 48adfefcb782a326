"""Takes the parts out of a file that a stranger sent: every size is capped before anything is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from qa_drafter.redline.errors import DamagedPackage, EncryptedFile, NotAWordFile, TooLarge

MOST_ENTRIES: Final = 10_000
LARGEST_PART: Final = 256 * 1024 * 1024
LARGEST_PACKAGE: Final = 512 * 1024 * 1024
HIGHEST_RATIO: Final = 400
"""Unpacked to packed size that only a zip bomb reaches, looked at from 8 MB on."""
_SMALL: Final = 8 * 1024 * 1024

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CENTRAL_ENTRY: Final = b"PK\x01\x02"
_OTHER_FORMATS: Final = (
    (b"{\\rtf", "it is an RTF file; save it as .docx"),
    (b"%PDF", "it is a PDF file, and no tool can redline those"),
    (b"<", "it is a text, web or flat XML file; save it as .docx"),
)
_LISTED: Final = 120
"""Characters of a foreign text, such as the name of a part, that an error repeats."""


def parts_in(content: bytes) -> dict[str, bytes]:
    """The parts of a package by name, or the RedlineError that says what these bytes are."""
    _refuse_other_formats(content)
    if content.count(_CENTRAL_ENTRY) > 2 * MOST_ENTRIES:  # before each of them becomes an object
        raise TooLarge("parts in the package", content.count(_CENTRAL_ENTRY), MOST_ENTRIES)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _unpacked(archive, len(content))
    except (
        zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
    ) as error:  # fmt: skip
        raise DamagedPackage("", f"broken zip ({readable(str(error))})") from error


def folded(name: str) -> str:
    """The name as packages compare names: letter case and percent signs make no difference."""
    return unquote(name).lower()


def readable(text: str) -> str:
    """A foreign text as one short line."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text[:_LISTED].split()))


def _refuse_other_formats(content: bytes) -> None:
    if content.startswith(_OLE):
        if "WordDocument".encode("utf-16-le") in content:
            raise NotAWordFile("it is in the old .doc format; save it as .docx")
        raise EncryptedFile
    start = content[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    for mark, what in _OTHER_FORMATS:
        if start.startswith(mark):
            raise NotAWordFile(what)
    if not content.startswith(b"PK"):
        raise NotAWordFile("it is no zip package" if content else "it is empty")


def _unpacked(archive: zipfile.ZipFile, size: int) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_ENTRIES:
        raise TooLarge("parts in the package", len(entries), MOST_ENTRIES)
    _refuse_bomb(entries, size)
    parts: dict[str, bytes] = {}
    seen: set[str] = set()
    for entry in entries:
        name = _part_name(entry.filename)
        if folded(name) in seen:
            raise DamagedPackage(readable(name), "stored twice")
        seen.add(folded(name))
        parts[name] = archive.read(entry)
    return parts


def _refuse_bomb(entries: Iterable[zipfile.ZipInfo], size: int) -> None:
    """Judges by the sizes that the directory states; no entry is read beyond what it states."""
    total = 0
    for entry in entries:
        total += entry.file_size
        if entry.flag_bits & 1:
            raise EncryptedFile
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DamagedPackage(readable(entry.filename), "packed by a method that Word does not know")
        if entry.file_size > LARGEST_PART:
            raise TooLarge("bytes of one part", entry.file_size, LARGEST_PART)
        _refuse_ratio("compression ratio of one part", entry.file_size, entry.compress_size)
    if total > LARGEST_PACKAGE:
        raise TooLarge("bytes unpacked", total, LARGEST_PACKAGE)
    # Entries may share their packed bytes, so the file's own size is what counts.
    _refuse_ratio("compression ratio of the package", total, size)


def _refuse_ratio(what: str, unpacked: int, packed: int) -> None:
    if unpacked > _SMALL and unpacked > HIGHEST_RATIO * max(packed, 1):
        raise TooLarge(what, unpacked // max(packed, 1), HIGHEST_RATIO)


def _part_name(name: str) -> str:
    """The entry's name as a part name; one that leads out of the package would harm whoever unpacks our output."""
    plain = name.replace("\\", "/").lstrip("/")
    if ".." in plain.split("/") or not plain.isprintable():
        raise DamagedPackage(readable(name), "this is no name for a part")
    return plain
