"""Files that are no Word documents, or mean harm: a clear error in bounded time."""

import io
import zipfile

import pytest

from qa_drafter.redline import (
    DamagedPackage,
    EncryptedFile,
    NotAWordFile,
    RedlineError,
    Stamp,
    TooLarge,
    accept_all,
    compare,
)
from tests.redline.documents import W, docx, part, zipped

GOOD = docx("text")
STAMP = Stamp("A", "2026-01-01T00:00:00Z")


def with_part(name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    return zipped(parts | {name: content})


def without_part(name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        return zipped({entry: archive.read(entry) for entry in archive.namelist() if entry != name})


def document(body: str, before: str = "") -> bytes:
    return with_part(
        "word/document.xml", f'{before}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()
    )


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(("content", "error"), [
    (b"", NotAWordFile),
    (b"\x89PNG\r\n\x1a\n" + bytes(100), NotAWordFile),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), EncryptedFile),
    (GOOD[:200], DamagedPackage),
    (GOOD[:-30], DamagedPackage),
    (GOOD[:300] + b"\0" * 100 + GOOD[400:], RedlineError),
    (zipped({"a.txt": b"x"}), NotAWordFile),
    (without_part("word/document.xml"), DamagedPackage),
    (without_part("_rels/.rels"), NotAWordFile),
    (with_part("word/document.xml", b"<w:document"), DamagedPackage),
    (with_part("word/document.xml", b""), DamagedPackage),
    (with_part("word/document.xml", f'<w:document xmlns:w="{W}"/>'.encode()), DamagedPackage),
    (document("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", ENTITIES), DamagedPackage),
    (document("<w:sdt>" * 5000 + "</w:sdt>" * 5000), DamagedPackage),
    (with_part("word/media/x.bin", bytes(20_000_000)), TooLarge),
    (with_part("_rels/.rels", b"<Relationships/>"), NotAWordFile),
])  # fmt: skip
def test_is_refused(content: bytes, error: type[RedlineError]) -> None:
    for old, new in ((content, GOOD), (GOOD, content)):
        with pytest.raises(error):
            compare(old, new, STAMP)
    with pytest.raises(error):
        accept_all(content)


def test_an_entry_stored_twice_is_refused() -> None:
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", part(GOOD))
    with pytest.raises(DamagedPackage, match="twice"):
        accept_all(buffer.getvalue())


def test_errors_name_no_file() -> None:
    with pytest.raises(NotAWordFile) as caught:
        compare(b"%PDF-1.7", GOOD, STAMP)
    assert caught.value.because == "it is a PDF file, and no tool can redline those"
