"""Documents of sizes that nobody writes: right results, by ways whose work grows no faster than the document.

A quadratic way would keep each of these busy for minutes.
"""

from collections.abc import Iterable

import pytest

from qa_drafter.redline import accept_all, compare, reject_all, text_of
from tests.redline.documents import docx, note, noted, p, run, sdt, tbl, tc, tr
from tests.redline.test_attacks import GOOD, STAMP, document

MANY = 4_000


def paragraphs(text: str) -> bytes:
    return document("".join(p(text.format(n, n * 7919 % MANY)) for n in range(MANY)))


def in_one_paragraph(*content: str) -> bytes:
    return document(f"<w:p>{''.join(content)}</w:p>")


def controls(numbers: Iterable[int], text: str) -> bytes:
    return document("".join(sdt(f"t{n}", p(text.format(n))) for n in numbers) + p("E"))


def notes(text: str) -> bytes:
    marks = (p(f"A{n}", noted(n)) for n in range(1, 800))
    return docx(*marks, footnotes="".join(note(n, text.format(n)) for n in range(1, 800)))


DELETED_ENDS = f'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{run("x")}</w:p>' * MANY
WORDS = " ".join(f"w{n}" for n in range(MANY))
SIZES = {
    "paragraphs, one deleted": (paragraphs("Duty number {0}."), GOOD),
    "paragraphs in another order": (paragraphs("Duty number {0}."), paragraphs("Duty number {1}.")),
    "the same paragraph again and again": (paragraphs("Duty."), document(p("Duty.") * (MANY - 7))),
    "empty paragraphs": (document("<w:p/>" * MANY), paragraphs("Duty number {0}.")),
    "words of one paragraph": (document(p(WORDS)), document(p(WORDS.replace("7 ", "8 ")))),
    "words and other words": (document(p(WORDS)), document(p(WORDS.replace("w", "v")))),
    "one endless word": (document(p("x" * 1_000_000)), document(p("x" * 999_999))),
    "runs": (in_one_paragraph(run("a") * MANY), GOOD),
    "runs of changing looks": (in_one_paragraph((run("a") + run("b", "b")) * MANY), in_one_paragraph(run("ab") * MANY)),
    "bookmarks of one name": (
        in_one_paragraph('<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>' * MANY, run("old")),
        in_one_paragraph(run("new")),
    ),
    "insertions": (in_one_paragraph(f'<w:ins w:id="1">{run("a ")}</w:ins>' * MANY), GOOD),
    "fields that never end": (in_one_paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * MANY), GOOD),
    "links": (
        docx(*(f'<w:p><w:hyperlink r:id="rId{n}">{run("x")}</w:hyperlink></w:p>' for n in range(1, 1000)),
             links=[f"https://old.example/{n}" for n in range(1000)]),
        docx(*(f'<w:p><w:hyperlink r:id="rId{n}">{run("x")}</w:hyperlink></w:p>' for n in range(1, 1000)),
             links=[f"https://new.example/{n}" for n in range(1000)]),
    ),
    "rows": (
        document(tbl(*(tr(f"Activity {n}", "R") for n in range(1000))) + p("E")),
        document(tbl(*(tr(f"Activity {n}", "A" if n % 10 == 0 else "R") for n in range(1000) if n % 17)) + p("E")),
    ),
    "a cell of many paragraphs": (
        document(tbl(tr(tc(*(f"Item {n}" for n in range(MANY))))) + p("E")),
        document(tbl(tr(tc(*(f"Item {n}" for n in range(0, MANY, 2))))) + p("E")),
    ),
    "content controls": (controls(range(800), "old {}"), controls(range(800), "new {}")),
    "content controls in another order": (controls(range(400), "{} words"), controls(reversed(range(400)), "{} words")),
    "notes": (notes("old {}"), notes("new {}")),
    "cells of one row": (
        document(tbl(tr(*(f"c{n}" for n in range(1000)))) + p("E")),
        document(tbl(tr(*(f"c{n}" for n in range(999)))) + p("E")),
    ),
    "ends of paragraphs deleted before": (document(DELETED_ENDS + p("E")), GOOD),
}  # fmt: skip


@pytest.mark.parametrize("name", SIZES)
def test_large_documents_come_out_right(name: str) -> None:
    old, new = SIZES[name]
    result = compare(old, new, STAMP)

    assert text_of(accept_all(result.docx), view="accepted") == text_of(new, view="accepted")
    before, rejected = text_of(old, view="accepted"), text_of(reject_all(result.docx), view="accepted")
    assert [line.text for story in rejected for line in story.lines] == [
        line.text for story in before for line in story.lines
    ]
