"""How differences are marked, as a profile asks: moves as two edits, changes of looks left unmarked; the law holds."""

import pytest
from lxml import etree

from qa_drafter.redline import ChangeKind, Marking, Stamp, accept_all, compare, marked_text_of, reject_all, text_of
from tests.redline.documents import docx, p, part, q, run, tbl, tc, tr
from tests.redline.hard_cases import CASES
from tests.redline.reading import meaning
from tests.redline.test_compare import LONG, OTHER

STAMP = Stamp("QA Drafter", "2026-01-02T03:04:05Z")
AS_EDITS, WORDS_ALONE = Marking(moves=False), Marking(formatting=False)
MOVED = (docx(LONG, OTHER, "A.", "B."), docx(OTHER, "A.", LONG.replace("ten", "twelve"), "B."))


def said(content):
    return [[line.text for line in story.lines] for story in text_of(content, view="accepted")]


def marks(content, *names):
    root = etree.fromstring(part(content))
    return [etree.QName(element).localname for element in root.iter(*map(q, names))]


def test_a_moved_paragraph_is_deleted_where_it_was_and_inserted_where_it_is():
    result = compare(*MOVED, STAMP, marking=AS_EDITS)

    assert [change.kind for change in result.changes] == [ChangeKind.DELETE, ChangeKind.INSERT]
    assert marks(result.docx, "moveFrom", "moveTo", "moveFromRangeStart") == []
    assert all(paragraph.move is None for story in marked_text_of(result.docx) for paragraph in story.paragraphs)
    assert (said(accept_all(result.docx)), said(reject_all(result.docx))) == (said(MOVED[1]), said(MOVED[0]))


def test_a_moved_row_is_a_deleted_and_an_inserted_row():
    rows = [tr(tc(f"{name} of the batch"), tc(f"by the {name} department")) for name in ("Release", "Review", "Retest")]
    old, new = docx(tbl(*rows), "End."), docx(tbl(*rows[1:], rows[0]), "End.")

    kinds = [change.kind for change in compare(old, new, STAMP, marking=AS_EDITS).changes]

    assert kinds == [ChangeKind.ROW_DELETE, ChangeKind.ROW_INSERT]


def test_other_looks_are_taken_over_without_a_mark_and_named():
    old, new = docx(p("plain "), p("A.", jc="left"), "one"), docx(p(run("plain ", "b")), p("A.", jc="right"), "two")
    result = compare(old, new, STAMP, marking=WORDS_ALONE)

    assert [(change.number, change.kind) for change in result.changes] == [(1, ChangeKind.REPLACE)]
    assert marks(result.docx, "rPrChange", "pPrChange") == []
    assert [loss.what for loss in result.not_tracked] == ["changes of formatting are not marked; the new looks hold"]
    assert meaning(accept_all(result.docx)) == meaning(new)
    assert said(reject_all(result.docx)) == said(old)


@pytest.mark.parametrize("backwards", [False, True], ids=["there", "back"])
@pytest.mark.parametrize("name", CASES)
def test_law_of_words(name, backwards):
    old, new = CASES[name][::-1] if backwards else CASES[name]

    edits = compare(old, new, STAMP, marking=AS_EDITS)
    assert meaning(accept_all(edits.docx)) == meaning(new)
    assert meaning(reject_all(edits.docx)) == meaning(old)
    assert ChangeKind.MOVE not in {change.kind for change in edits.changes}

    words = compare(old, new, STAMP, marking=Marking(moves=False, formatting=False))
    assert meaning(accept_all(words.docx)) == meaning(new)
    assert said(reject_all(words.docx)) == said(reject_all(compare(old, new, STAMP).docx))
    assert ChangeKind.FORMAT not in {change.kind for change in words.changes}
