"""`qa-drafter compare` and `resolve` on files that mean harm: status 2, one line with the name, nothing written."""

from pathlib import Path

import pytest

from qa_drafter.cli.run import REFUSED, run
from tests.redline.documents import docx
from tests.redline.test_attacks import ENTITIES, GOOD, LAUGHS, OLE, TEXT, document, nested, with_part, without_part

HOSTILE = {
    "empty": b"",
    "protected": OLE + "EncryptedPackage".encode("utf-16-le"),
    "of before 2007": OLE + "WordDocument".encode("utf-16-le"),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "cut": GOOD[:-40],
    "a bomb": with_part("word/media/x.bin", bytes(20_000_000)),
    "laughing": document(TEXT, LAUGHS),
    "asking for a file": document(TEXT.replace("x", "&c;"), ENTITIES),
    "too deep": document(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 5000)),
    "without a document": without_part("word/document.xml"),
    "named to escape": with_part("../../evil\n.sh", b"x"),
}


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("name", HOSTILE)
def test_compare_refuses_in_one_line(name: str, side: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad, good, out = (tmp_path / f"{stem}.docx" for stem in ("bad", "good", "out"))
    bad.write_bytes(HOSTILE[name])
    good.write_bytes(docx("other"))
    order = [str(bad), str(good)] if side == 0 else [str(good), str(bad)]

    assert run(["compare", *order, "-o", str(out), "--author", "A", "--date", "2026-01-01T00:00:00Z"]) == REFUSED

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("qa-drafter: ")
    assert told.err.count("\n") == 1
    assert "bad.docx" in told.err
    assert {path.name for path in tmp_path.iterdir()} == {"bad.docx", "good.docx"}


@pytest.mark.parametrize("name", HOSTILE)
def test_resolve_refuses_in_one_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(HOSTILE[name])

    assert run(["resolve", str(bad), "--accept-all", "-o", str(tmp_path / "out.docx")]) == REFUSED

    told = capsys.readouterr()
    assert (told.out, told.err.count("\n"), "bad.docx" in told.err) == ("", 1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["bad.docx"]


@pytest.mark.parametrize("author", ["a\x00b", "a\x07b", "\ud800", "a\nb"])
def test_an_author_that_no_file_can_hold(author: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("old", "new"):
        (tmp_path / f"{name}.docx").write_bytes(docx(name))

    order = ["compare", str(tmp_path / "old.docx"), str(tmp_path / "new.docx"), "-o", str(tmp_path / "out.docx")]
    status = run([*order, "--author", author])

    written = (tmp_path / "out.docx").exists()
    assert (status, written, capsys.readouterr().err.count("\n")) in [(0, True, 0), (REFUSED, False, 1)]
