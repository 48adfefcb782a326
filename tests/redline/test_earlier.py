"""Files that already hold tracked changes: compared by their final text, their authors kept when that is asked for."""

import pytest

from qa_drafter.redline import Comparison, Stamp, accept_all, compare, reject_all, revisions_of
from tests.redline.documents import docx, p, part, run, tbl, tr, unzipped, zipped
from tests.redline.hard_cases import CASES
from tests.redline.hard_texts import LONG, OTHER, THIRD, TWELVE
from tests.redline.reading import meaning

OURS, BOB = Stamp("Ada", "2026-02-02T00:00:00Z"), Stamp("Bob", "2026-01-01T00:00:00Z")


def kept(old: bytes, new: bytes) -> Comparison:
    """The comparison with authors kept; it leads from what the old file was at first to what the new one is."""
    result = compare(old, new, OURS, keep_earlier=True)
    assert meaning(accept_all(result.docx)) == meaning(accept_all(new))
    assert meaning(reject_all(result.docx)) == meaning(reject_all(old))
    return result


def signed(content: bytes) -> list[tuple[str, str, str]]:
    return [(r.author, r.kind, r.text) for r in revisions_of(content) if r.text]


def test_declared_changes_keep_their_author() -> None:
    sent = docx(LONG, OTHER, THIRD, "E")
    returned = compare(sent, docx(TWELVE, OTHER, THIRD, "E"), BOB).docx

    assert signed(kept(sent, returned).docx) == [("Bob", "delete", "ten"), ("Bob", "insert", "twelve")]


def test_a_silent_edit_beside_a_declared_one_is_told_apart() -> None:
    mark = '<w:{0} w:id="{1}" w:author="Bob" w:date="2026-01-01T00:00:00Z">{2}</w:{0}>'
    gone = '<w:r><w:delText xml:space="preserve">ten</w:delText></w:r>'
    sent = docx("Kept for ten years by the Supplier.", OTHER, "E")
    line = p("Kept for ", mark.format("del", 1, gone), mark.format("ins", 2, run("two")), " years by the Sponsor.")
    result = kept(sent, docx(line, OTHER, "E"))

    assert signed(result.docx) == [
        ("Bob", "delete", "ten"), ("Bob", "insert", "two"), ("Ada", "delete", "Supplier"), ("Ada", "insert", "Sponsor"),
    ]  # fmt: skip


def test_paragraphs_rows_and_formats_keep_their_author() -> None:
    rows = [tr("Keep the records", "R"), tr("Tell the sponsor", "A")]
    sent = docx(LONG, OTHER, tbl(*rows), "E")
    returned = compare(sent, docx(LONG, tbl(*rows, tr("A new duty", "C")), THIRD, p(run("E", "b"))), BOB).docx
    result = kept(sent, returned)

    assert {revision.author for revision in revisions_of(result.docx)} == {"Bob"}
    assert {change.kind.value for change in result.changes} == {"delete", "insert", "table_row_insert", "format"}


def test_without_being_asked_all_marks_are_ours() -> None:
    sent = docx(LONG, "E")
    returned = compare(sent, docx(TWELVE, "E"), BOB).docx

    assert {author for author, _, _ in signed(compare(sent, returned, OURS).docx)} == {"Ada"}


def test_changes_of_the_old_file_keep_their_author_where_the_new_file_has_taken_them() -> None:
    first, second = docx(LONG, OTHER, THIRD, "E"), docx(TWELVE, OTHER, "E")
    pending = compare(first, second, BOB).docx
    result = kept(pending, second)

    assert signed(result.docx) == [("Bob", "delete", "ten"), ("Bob", "insert", "twelve"), ("Bob", "delete", THIRD)]
    assert result.not_tracked == ()


def test_a_change_that_both_files_hold_is_one_and_others_stand_beside_it() -> None:
    first = docx("Kept for ten years by the Supplier.", OTHER, "E")
    bobs = compare(first, docx("Kept for twelve years by the Supplier.", OTHER, "E"), BOB).docx
    edited = part(bobs).decode().replace("by the Supplier", "by the Sponsor")
    result = kept(bobs, zipped(unzipped(bobs) | {"word/document.xml": edited.encode()}))

    assert signed(result.docx) == [
        ("Bob", "delete", "ten"), ("Bob", "insert", "twelve"),
        ("Ada", "delete", "Supplier"), ("Ada", "insert", "Sponsor"),
    ]  # fmt: skip
    assert result.not_tracked == ()


def test_words_beside_those_that_were_inserted_before_are_told_apart() -> None:
    pending = compare(docx("Kept for years.", "E"), docx("Kept for ten years.", "E"), BOB).docx
    result = kept(pending, docx("Kept for ten more years.", "E"))

    assert signed(result.docx) == [("Bob", "insert", "ten "), ("Ada", "insert", "more ")]


def test_what_the_new_file_has_undone_is_told() -> None:
    pending = compare(docx(LONG, "E"), docx(TWELVE, "E"), BOB).docx
    result = kept(pending, docx(LONG, "E"))

    assert signed(result.docx) == []
    assert [lost.what for lost in result.not_tracked] == [
        "earlier change that no longer shows: deleted by Bob, 2026-01-01: ten",
        "earlier change that no longer shows: inserted by Bob, 2026-01-01: twelve",
    ]
    assert compare(pending, docx(LONG, "E"), OURS).not_tracked == ()


@pytest.mark.parametrize("name", list(CASES)[::2])
def test_law_when_the_old_file_comes_marked_up(name: str) -> None:
    old, new = CASES[name]
    kept(compare(new, old, BOB).docx, compare(old, new, BOB).docx)


@pytest.mark.parametrize("name", list(CASES)[1::2])
def test_law_when_the_new_file_comes_marked_up(name: str) -> None:
    old, new = CASES[name]
    kept(old, compare(old, new, BOB).docx)
