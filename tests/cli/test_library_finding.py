"""The library on the command line: searched, held against itself, and fed from Word files."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from tests.library_files.folders import write_library
from tests.redline.documents import docx, p


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return write_library(tmp_path / "own")


@pytest.fixture
def beta(tmp_path: Path) -> str:
    (tmp_path / "beta.docx").write_bytes(docx(p("Notice", style="H1"), p("The Sponsor waits [●] days.")))
    return "beta.docx"


def test_search_prints_each_text_with_its_words_marked(ask: Ask, own: Path) -> None:
    answer = ask("library", "search", "contractor", "tell", "--library", own)

    assert (answer.status, answer.err) == (0, "")
    assert answer.out == (
        "QUA-NOTE       balanced  1  current   Notice\n"
        "    The *Contractor* shall *tell* the Sponsor of each Batch within ‹Notice›.\n1 text\n"
    )
    assert ask("library", "search", "elephant", "--library", own).out == "0 texts\n"
    loosely = ask("library", "search", "tell", "elephant", "--library", own).out
    assert loosely.endswith("\n1 text, none of which has all the words\n")


def test_search_gives_programs_stable_keys_and_takes_every_filter(ask: Ask, own: Path) -> None:
    filters = (
        "--section", "quality", "--topic", "quality.general", "--clause", "QUA-NOTE", "--position", "balanced",
        "--status", "approved", "--status", "draft", "--regulation", "EU GMP", "--requirement", "notice_given",
        "--term", "notice", "--most", "1",
    )  # fmt: skip
    found = ask("library", "search", *filters, "--json", "--library", own).json

    assert list(found) == ["hits", "counts", "loosely"]
    (hit,) = found["hits"]
    assert list(hit) == [
        "clause", "position", "version", "status", "topic", "title", "place", "excerpt"
    ]  # fmt: skip
    assert (hit["clause"], hit["status"], found["counts"]) == ("QUA-NOTE", "current", {"total": 1, "shown": 1})


@pytest.mark.parametrize(("arguments", "refusal"), [
    (("--most", "0"), "--most: 0 texts cannot be shown; give a number from 1"),
    (("--section", "qualty"), "clause library: no section 'qualty'; did you mean quality?"),
])  # fmt: skip
def test_a_search_that_cannot_be_is_refused_in_one_line(ask: Ask, own: Path, arguments, refusal) -> None:
    assert ask("library", "search", "a", *arguments, "--library", own).refusal == refusal


def test_similar_tells_the_share_of_words_and_all_pairs_without_a_clause(ask: Ask, own: Path, beta: str) -> None:
    for _ in range(2):
        assert ask("library", "import", beta, "--library", own).status == 0
    pairs = ask("library", "similar", "--status", "draft", "--library", own).out

    assert pairs == "100.0 %  QUA-NOTICE balanced-1     QUA-NOTICE2 balanced-1    Notice\n1 pair\n"
    assert ask("library", "similar", "--library", own).out == "0 pairs\n"
    (first, *_) = ask("library", "similar", "DEV-NOTIFY", "balanced", "--json").json["pairs"]
    assert first["one"]["clause"] == first["other"]["clause"] == "DEV-NOTIFY"
    assert 50 <= first["percent"] < 100
    refusal = ask("library", "similar", "--least", "0", "--library", own).refusal
    assert refusal == "--least: 0.0 is no share of words; give a percentage from 1 to 100"


def test_import_writes_drafts_that_list_and_search_find(ask: Ask, own: Path, beta: str) -> None:
    answer = ask("library", "import", beta, "--library", own)

    assert answer.out.startswith("QUA-NOTICE balanced-1 Notice\n    topic guessed: quality.general (")
    assert "\n    to be filled: [●]\n" in answer.out
    assert answer.out.endswith(f"\n1 draft written to {own}; each waits for a person to review it\n")
    assert "QUA-NOTICE     balanced  1  draft     Notice\n" in ask("library", "list", "--library", own).out
    found = ask("library", "search", "waits", "--status", "draft", "--json", "--library", own).json
    assert [hit["clause"] for hit in found["hits"]] == ["QUA-NOTICE"]


def test_import_into_a_folder_apart_tells_programs_the_same_as_its_list(ask: Ask, beta: str, tmp_path: Path) -> None:
    told = ask("library", "import", beta, "-o", "drafts", "--section", "audits", "--position", "cmo", "--json")

    assert told.out == (tmp_path / "drafts" / "review.json").read_text(encoding="utf-8")
    (draft,) = told.json["drafts"]
    assert list(draft) == [
        "clause", "position", "version", "state", "file", "title", "number", "path", "topic", "topics", "alike",
        "values", "blanks", "sources", "citations", "references", "defined_terms", "remarks",
    ]  # fmt: skip
    assert (draft["position"], draft["state"], draft["blanks"]) == ("cmo", "draft", ["[●]"])
    assert (tmp_path / "drafts" / draft["file"]).is_file()


def test_an_import_that_cannot_be_is_refused_and_leaves_nothing(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"))
    (tmp_path / "empty.docx").write_bytes(b"")

    assert ask("library", "import", "old.doc", "-o", "out").refusal.startswith("old.doc: not a Word document: it is in")
    assert ask("library", "import", "empty.docx", "-o", "out").refusal.startswith("empty.docx: not a Word document")
    assert ask("library", "import", "gone.docx", "-o", "out").refusal.startswith("gone.docx: no such file")
    assert not (tmp_path / "out").exists()
