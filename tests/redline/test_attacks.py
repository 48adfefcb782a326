"""Files that are no Word documents, or mean harm: a clear error in one line, or a correct result, in bounded time."""

import io
import socket
import struct
import zipfile
from collections.abc import Iterator

import pytest
from lxml import etree

from qa_drafter.redline import (
    DamagedPackage,
    EncryptedFile,
    NotAWordFile,
    RedlineError,
    Stamp,
    TooLarge,
    View,
    accept_all,
    compare,
    reject_all,
    text_of,
)
from tests.redline.documents import REL, SECTION, TYPES, R, W, as_marked, docx, p, part, run, tbl, tc, tr, zipped

GOOD = docx("text")
STAMP = Stamp("A", "2026-01-01T00:00:00Z")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


def with_part(name: str, content: bytes, base: bytes = GOOD) -> bytes:
    return zipped(parts_of(base) | {name: content})


def without_part(name: str) -> bytes:
    return zipped({entry: content for entry, content in parts_of(GOOD).items() if entry != name})


def document(body: str, before: str = "", encoding: str = "utf-8") -> bytes:
    root = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}{SECTION.format(refs="")}</w:body></w:document>'
    return with_part("word/document.xml", (before + root).encode(encoding))


def packed(method: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts_of(GOOD).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def lines(content: bytes, view: View) -> list[str]:
    return [line.text for story in text_of(content, view=view) for line in story.lines]


def nested(before: str, after: str, levels: int, inside: str = "<w:p/>") -> str:
    return before * levels + inside + after * levels


def stating_size(content: bytes, size: int) -> bytes:
    """The package with a lie in its directory: every entry unpacks to `size` bytes."""
    lying, place = bytearray(content), 0
    while (place := lying.find(b"PK\x01\x02", place)) >= 0:
        lying[place + 24 : place + 28] = struct.pack("<I", size)
        place += 4
    return bytes(lying)


def sharing_bytes() -> bytes:
    """Many entries that all unpack from the same few bytes."""
    buffer = io.BytesIO(with_part("word/media/0.bin", bytes(5_000_000)))
    with zipfile.ZipFile(buffer, "a") as archive:
        zeros = archive.getinfo("word/media/0.bin")
        for number in range(1, 1000):
            twin = zipfile.ZipInfo(f"word/media/{number}.bin")
            for fact in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(twin, fact, getattr(zeros, fact))
            archive.filelist.append(twin)
        archive.comment = b"x"
    return buffer.getvalue()


def arrows(*said: tuple[str, str, str]) -> bytes:
    entries = "".join(f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"/>' for name, kind, target in said)
    return f'<Relationships xmlns="{REL}">{entries}</Relationships>'.encode()


def main_type(kind: str) -> bytes:
    name = "[Content_Types].xml"
    before = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return with_part(name, part(GOOD, name).replace(before, kind.encode()))


LAUGHTER = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
LAUGHS = f'<!DOCTYPE x [<!ENTITY a0 "{"ha" * 500}">{LAUGHTER}]>'
ENTITIES = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>'
TEXT = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"


@pytest.mark.parametrize(("content", "error"), [
    (b"", NotAWordFile),
    (b"\x89PNG\r\n\x1a\n" + bytes(100), NotAWordFile),
    (b"{\\rtf1 A duty.}", NotAWordFile),
    (b"\xef\xbb\xbf<?xml version='1.0'?><pkg:package/>", NotAWordFile),
    (OLE, EncryptedFile),
    (OLE + "EncryptedPackage".encode("utf-16-le"), EncryptedFile),
    (OLE + "WordDocument".encode("utf-16-le"), NotAWordFile),
    (b"PK", DamagedPackage),
    (GOOD[:200], DamagedPackage),
    (GOOD[:-30], DamagedPackage),
    (GOOD + b"x" * 70_000, DamagedPackage),
    (GOOD[:300] + b"\0" * 100 + GOOD[400:], RedlineError),
    (packed(zipfile.ZIP_LZMA), DamagedPackage),
    (packed(zipfile.ZIP_BZIP2), DamagedPackage),
    (zipped({"a.txt": b"x"}), NotAWordFile),
    (zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}), NotAWordFile),
    (without_part("[Content_Types].xml"), NotAWordFile),
    (without_part("word/document.xml"), DamagedPackage),
    (without_part("_rels/.rels"), NotAWordFile),
    (with_part("_rels/.rels", b"<Relationships/>"), NotAWordFile),
    (with_part("_rels/.rels", arrows(("a", "officeDocument", "../../etc/passwd"))), DamagedPackage),
    (with_part("_rels/.rels", arrows(("a", "officeDocument", "_rels/.rels"))), NotAWordFile),
    (with_part("[Content_Types].xml", f'<Types xmlns="{TYPES}"/>'.encode()), NotAWordFile),
    (main_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), NotAWordFile),
    (with_part("../../evil.sh", b"x"), DamagedPackage),
    (with_part("word\\..\\..\\evil.sh", b"x"), DamagedPackage),
    (with_part("word/a\nb\x1b[31m.xml", b"x"), DamagedPackage),
    (with_part("WORD/Document.XML", b"x"), DamagedPackage),
    (with_part("/word/document.xml", b"x"), DamagedPackage),
    (with_part("word/document.xml", b"<w:document"), DamagedPackage),
    (with_part("word/document.xml", b""), DamagedPackage),
    (with_part("word/document.xml", b"<html><body>hello</body></html>"), DamagedPackage),
    (with_part("word/document.xml", f'<w:document xmlns:w="{W}"/>'.encode()), DamagedPackage),
    (document("<w:p><w:r><w:t>a\0b</w:t></w:r></w:p>"), DamagedPackage),
    (document("<w:p><w:r><w:t>a&#0;b</w:t></w:r></w:p>"), DamagedPackage),
    (document("<w:p><w:r><w:t>a\u00e4b</w:t></w:r></w:p>", encoding="latin-1"), DamagedPackage),
])  # fmt: skip
def test_is_refused(content: bytes, error: type[RedlineError]) -> None:
    said = []
    for old, new in ((content, GOOD), (GOOD, content)):
        with pytest.raises(error) as caught:
            compare(old, new, STAMP)
        said.append(str(caught.value))
    for read in (accept_all, reject_all):
        with pytest.raises(error):
            read(content)
    assert said[0] == said[1]
    assert said[0].isprintable()
    assert len(said[0]) < 250


@pytest.mark.parametrize("before", [
    "<!DOCTYPE x>",
    "<!DOCTYPE w:document []>",
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">',
    '<!DOCTYPE x PUBLIC "-//x//y" "http://localhost/x.dtd">',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://localhost/x.dtd"> %p;]>',
    ENTITIES, LAUGHS,
])  # fmt: skip
@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels"])
def test_a_document_type_is_refused_in_every_part(before: str, name: str) -> None:
    content = with_part(name, before.encode() + part(GOOD, name))
    for old, new in ((content, docx("other")), (docx("other"), content)):
        with pytest.raises(DamagedPackage, match=r"document type|broken XML"):
            compare(old, new, STAMP)


@pytest.mark.parametrize("body", ["<w:p><w:r><w:t>&a8;</w:t></w:r></w:p>", '<w:p w:rsidR="&a8;"/>'])
def test_entities_that_grow_without_end_are_refused(body: str) -> None:
    with pytest.raises(DamagedPackage):
        accept_all(document(body, LAUGHS))


@pytest.mark.parametrize("content", [
    with_part("word/media/x.bin", bytes(20_000_000)),
    zipped(parts_of(GOOD) | {f"word/media/{n}.bin": bytes(4_000_000) for n in range(4)}),
    zipped(parts_of(GOOD) | {f"word/media/{n}.bin": b"" for n in range(10_001)}),
    sharing_bytes(),
    stating_size(GOOD, 300_000_000),
    document("<w:p/>" * 300_001),
    document("<w:p " + " ".join(f'a{n}=""' for n in range(2000)) + "/>"),
], ids=["a part", "several parts", "many parts", "shared", "stated size", "paragraphs", "attributes"])  # fmt: skip
def test_a_bomb_is_refused_before_it_is_unpacked(content: bytes) -> None:
    with pytest.raises(TooLarge):
        compare(content, GOOD, STAMP)
    with pytest.raises(TooLarge):
        compare(GOOD, content, STAMP)


def test_a_part_that_is_longer_than_stated_is_refused() -> None:
    with pytest.raises(DamagedPackage):
        accept_all(stating_size(GOOD, 10))


@pytest.mark.parametrize(("before", "after"), [
    ("<w:tbl><w:tblPr/><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"),
    ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    ("<w:customXml>", "</w:customXml>"),
    ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
])  # fmt: skip
def test_absurd_nesting_is_refused_and_deep_nesting_compared(before: str, after: str) -> None:
    with pytest.raises(DamagedPackage, match="nested too deeply"):
        compare(document(nested(before, after, 10_000)), GOOD, STAMP)
    deep = [document(nested(before, after, 50, p(text)) + "<w:p/>") for text in ("one word", "one sentence")]
    result = compare(*deep, STAMP)
    assert text_of(result.docx, view="original") == text_of(deep[0], view="accepted")
    assert text_of(result.docx, view="accepted") == text_of(deep[1], view="accepted")


@pytest.mark.parametrize("levels", [60, 120, 240])
@pytest.mark.parametrize(("before", "after"), [
    ("<w:smartTag>", "</w:smartTag>"), ("<w:hyperlink>", "</w:hyperlink>"), ("<w:foreign>", "</w:foreign>"),
    ('<w:ins w:id="1">', "</w:ins>"),
])  # fmt: skip
def test_deep_nesting_inside_a_paragraph_meets_no_limit_of_ours(before: str, after: str, levels: int) -> None:
    content = document(f"<w:p>{nested(before, after, levels, run('word'))}</w:p>")
    for old, new in ((content, GOOD), (GOOD, content)):
        result = compare(old, new, STAMP)
        assert text_of(result.docx, view="accepted") == text_of(new, view="accepted")


@pytest.mark.parametrize("content", [
    packed(zipfile.ZIP_STORED),
    zipped({"/" + name: content for name, content in parts_of(GOOD).items()}),
    zipped({name.replace("/", "\\"): content for name, content in parts_of(GOOD).items()}),
    zipped({name.lower(): content for name, content in parts_of(GOOD).items()}),
    with_part("_rels/.rels", arrows(("a", "officeDocument", "Word/Document%2Exml"))),
    GOOD + b"some bytes of a mail gateway",
    with_part("word/document.xml", b"\xef\xbb\xbf" + part(GOOD)),
    with_part("word/document.xml", part(GOOD).decode().encode("utf-16")),
    with_part("word/document.xml", b"<?xml-stylesheet href='http://localhost/'?><!-- by a tool -->" + part(GOOD)),
    with_part("word/document.xml", part(GOOD).replace(b"<w:p>", b"<!-- x --><w:p><?tool y?>")),
    with_part("word/document.xml", part(GOOD).replace(b"w:", b"ns7:").replace(b"xmlns:w", b"xmlns:ns7")),
    with_part("word/document.xml", part(GOOD).replace(b">text<", b"><![CDATA[text]]><")),
    with_part("word/document.xml", part(GOOD).replace(b"<w:p>", b'<w:p xmlns:tool="relative" tool:x="1">')),
    main_type("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
    main_type("application/vnd.ms-word.document.macroEnabled.main+xml"),
], ids=range(15))  # fmt: skip
def test_an_odd_package_is_the_same_document(content: bytes) -> None:
    new = docx("text two")
    for old in (content, GOOD):
        assert as_marked(compare(old, new, STAMP).docx) == ["text{+ two+}"]
    back = compare(new, content, STAMP)
    assert as_marked(back.docx) == ["text[- two-]"]
    assert text_of(accept_all(back.docx), view="accepted") == text_of(GOOD, view="accepted")


def test_macros_are_carried_along_untouched() -> None:
    macros = b"\x01Sub AutoOpen()\x02" * 20
    content = with_part(
        "word/vbaProject.bin", macros, main_type("application/vnd.ms-word.document.macroEnabled.main+xml")
    )
    assert part(compare(GOOD, content, STAMP).docx, "word/vbaProject.bin") == macros


@pytest.mark.parametrize("value", ["\u00b2", "9" * 5000, "-1", "", "x", "2147483647"])
def test_a_number_that_is_none(value: str) -> None:
    picture = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        f'<wp:docPr id="{value}" name="x"/></wp:inline></w:drawing></w:r>'
    )
    span = tc("cell").replace("</w:tcPr>", f'<w:gridSpan w:val="{value}"/></w:tcPr>')
    content = document(
        f"<w:p>{picture}</w:p>{tbl(tr(span))}<w:p><w:bookmarkStart w:id='{value}' w:name='{value}'/></w:p>"
    )
    for old, new in ((content, GOOD), (GOOD, content)):
        result = compare(old, new, STAMP)
        assert lines(result.docx, "original") == lines(old, "accepted")
        assert lines(result.docx, "accepted") == lines(new, "accepted")


def test_parts_that_point_at_each_other_in_a_circle() -> None:
    parts = {f"word/e{n}.xml": f"<x>{n}</x>".encode() for n in range(2000)}
    for n in range(2000):
        parts[f"word/_rels/e{n}.xml.rels"] = arrows(("next", "oleObject", f"e{(n + 1) % 2000}.xml"))
    holder = '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" r:id="first"/></w:object></w:r></w:p>'
    base = with_part("word/_rels/document.xml.rels", arrows(("first", "oleObject", "e0.xml")), document(holder))
    content = zipped(parts_of(base) | parts)
    result = compare(content, GOOD, STAMP)
    names = set(parts_of(result.docx))
    assert {f"word/e{n}.xml" for n in range(2000)} <= names


def test_an_entry_stored_twice_is_refused() -> None:
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", part(GOOD))
    with pytest.raises(DamagedPackage, match="twice"):
        accept_all(buffer.getvalue())


def test_the_error_says_what_the_file_is() -> None:
    with pytest.raises(NotAWordFile) as caught:
        compare(b"%PDF-1.7", GOOD, STAMP)
    assert caught.value.because == "it is a PDF file, and no tool can redline those"


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server that nobody may call."""
    with socket.create_server(("localhost", 0)) as server:
        server.setblocking(False)
        yield server


def test_nothing_is_fetched_from_an_address_in_the_file(listener: socket.socket) -> None:
    address = f"http://localhost:{listener.getsockname()[1]}/x"
    kinds = (
        "header",
        "footer",
        "styles",
        "numbering",
        "footnotes",
        "attachedTemplate",
        "image",
        "hyperlink",
        "settings",
    )
    outside = "".join(
        f'<Relationship Id="{kind}" Type="{R}/{kind}" Target="{address}" TargetMode="External"/>' for kind in kinds
    )
    reference = (
        f'<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr></w:pPr></w:p>{TEXT}'
    )
    include = f'<w:p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{address}"/></w:p>'
    content = with_part(
        "word/_rels/document.xml.rels", f'<Relationships xmlns="{REL}">{outside}</Relationships>'.encode(),
        document(reference + include, f'<?xml-stylesheet href="{address}"?>'),
    )  # fmt: skip
    compare(content, docx("x", "E"), STAMP)
    compare(docx("x", "E"), content, STAMP)
    with pytest.raises(DamagedPackage):
        accept_all(document(TEXT, f'<!DOCTYPE x SYSTEM "{address}">'))
    with pytest.raises(BlockingIOError):
        listener.accept()


MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


@pytest.mark.parametrize("declared", [
    "", f'xmlns:other="{SHAPE}"', f'xmlns:mc="{MC}" xmlns:w9="urn:w9" mc:Ignorable="w9"',
])  # fmt: skip
def test_old_content_brings_the_prefixes_that_its_values_speak_of(declared: str) -> None:
    choice = '<mc:Choice Requires="wps"><wps:wsp/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback>'
    shape = f"<w:p><w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r></w:p>"
    body = f'<w:p>{run("one")}</w:p><w:p tool:mark="1">{run("going")}</w:p>{shape}<w:p>{run("end")}</w:p><w:sectPr/>'
    spoken = f'xmlns:mc="{MC}" xmlns:wps="{SHAPE}" xmlns:tool="urn:tool" mc:Ignorable="tool"'
    root = f'<w:document xmlns:w="{W}" {{}}><w:body>{{}}</w:body></w:document>'
    old = with_part("word/document.xml", root.format(spoken, body).encode())
    plain = f"<w:p>{run('one')}</w:p><w:p>{run('end')}</w:p><w:sectPr/>"
    new = with_part("word/document.xml", root.format(declared, plain).encode())

    redline = etree.fromstring(part(compare(old, new, STAMP).docx))

    choices = list(redline.iter(f"{{{MC}}}Choice"))
    assert [choice.nsmap[choice.get("Requires")] for choice in choices] == [SHAPE]
    ignorable = redline.get(f"{{{MC}}}Ignorable", "").split()
    assert "tool" in ignorable
    assert {redline.nsmap[prefix] for prefix in ignorable} >= {"urn:tool"}
