"""Files that already hold tracked changes: compared by their final text, their authors kept when that is asked for."""

import pytest

from qa_drafter.redline import Comparison, Stamp, accept_all, compare, reject_all, revisions_of
from tests.redline.documents import docx, p, run, tbl, tr
from tests.redline.hard_cases import CASES
from tests.redline.hard_texts import LONG, OTHER, THIRD, TWELVE
from tests.redline.reading import meaning

OURS, BOB = Stamp("Ada", "2026-02-02T00:00:00Z"), Stamp("Bob", "2026-01-01T00:00:00Z")


def kept(old: bytes, new: bytes) -> Comparison:
    """The comparison with authors kept; by its law, what is accepted and rejected are the final texts."""
    result = compare(old, new, OURS, keep_earlier=True)
    assert meaning(accept_all(result.docx)) == meaning(accept_all(new))
    assert meaning(reject_all(result.docx)) == meaning(accept_all(old))
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


def test_changes_that_the_old_file_still_holds_are_told() -> None:
    pending = compare(docx(LONG, "E"), docx(TWELVE, "E"), BOB).docx

    assert "keep no author" in kept(pending, docx(LONG, "E")).not_tracked[0].what
    assert compare(pending, docx(LONG, "E"), OURS).not_tracked == ()


@pytest.mark.parametrize("name", CASES)
def test_law_when_the_new_file_comes_marked_up(name: str) -> None:
    old, new = CASES[name]
    kept(old, compare(old, new, BOB).docx)
