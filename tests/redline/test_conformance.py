"""Whole little agreements, edited at random in ways that are known: law, minimality, no false changes."""

import io
import random
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from qa_drafter.redline import ChangeKind, accept_all, compare, reject_all
from tests.redline.documents import SECTION, as_marked, docx, field, p, part, q, run, sdt, tbl, tc, tr
from tests.redline.test_compare import STAMP, redline

WHO = ["The Supplier", "The Purchaser", "Each Party", "The Qualified Person", "The Testing Laboratory"]
DOES = ["shall maintain", "shall review", "shall retain", "shall approve in writing", "is responsible for"]
WHAT = ["all batch records", "the change control file", "deviation reports", "reference samples", "cleaning records"]
WHEN = ["within {} business days", "for {} years after expiry of the batch", "at intervals of {} calendar days"]
OTHER_WORDS = {"shall": "must", "review": "assess", "records": "documentation", "batch": "lot", "calendar": "working"}


class Agreement:
    """Clauses of a heading, paragraphs and now and then a table; `texts` holds their paragraphs by name."""

    def __init__(self, chance: random.Random, clauses: int) -> None:
        self.clauses = [[self._sentence(chance, c, n) for n in range(chance.randint(2, 5))] for c in range(clauses)]
        self.rows = {c: [self._row(chance, n) for n in range(4)] for c in range(0, clauses, 2)}

    @staticmethod
    def _sentence(chance: random.Random, clause: int, number: int) -> str:
        parts = [chance.choice(choice) for choice in (WHO, DOES, WHAT, WHEN)]
        return f"{' '.join(parts).format(chance.randint(2, 90))}, as item {clause}.{number} says."

    @staticmethod
    def _row(chance: random.Random, number: int) -> list[str]:
        return [f"Activity {number}", *(chance.choice("RACI") for _ in range(3))]

    def docx(self) -> bytes:
        blocks: list[str] = []
        for number, texts in enumerate(self.clauses):
            blocks += [p(f"Clause {number}", style="H1"), *map(p, texts)]
            if number in self.rows:
                head = tr("Activity", "QA", "QP", "RA", header=True)
                blocks += [p("Duties"), tbl(head, *(tr(*row) for row in self.rows[number]), columns=4)]
        return docx(*blocks, p("Signatures"))


@pytest.mark.parametrize("seed", range(8))
def test_marks_only_what_was_edited(seed: int) -> None:
    chance = random.Random(seed)
    agreement = Agreement(chance, 12)
    old = agreement.docx()
    edited = cells = 0
    for texts in agreement.clauses:
        for n, text in enumerate(texts):
            word = next((w for w in OTHER_WORDS if f" {w} " in text), None)
            if word and chance.random() < 0.2:
                texts[n], edited = text.replace(f" {word} ", f" {OTHER_WORDS[word]} ", 1), edited + 1
    for rows in agreement.rows.values():
        row = chance.choice(rows)
        row[1], cells = ("A" if row[1] != "A" else "C"), cells + 1
    result = redline(old, agreement.docx())

    kinds = [change.kind for change in result.changes]
    assert (kinds.count(ChangeKind.REPLACE), kinds.count(ChangeKind.CELL), len(kinds)) == (
        edited,
        cells,
        edited + cells,
    )
    for line in as_marked(result.docx):
        assert all(" " not in mark for mark in re.findall(r"\[-(.*?)-\]|\{\+(.*?)\+\}", line) for mark in mark)


@pytest.mark.parametrize("seed", range(8))
def test_clauses_put_in_taken_out_and_moved(seed: int) -> None:
    chance = random.Random(seed)
    agreement = Agreement(chance, 10)
    old = agreement.docx()
    agreement.clauses[3].insert(1, "A duty that nobody had before, told in full.")
    gone = agreement.clauses[5].pop(0)
    moved = agreement.clauses[7].pop(0)
    agreement.clauses[1].insert(0, moved)
    changes = redline(old, agreement.docx()).changes

    said = {change.kind: (change.before, change.after) for change in changes}
    assert said[ChangeKind.INSERT][1].startswith("A duty that nobody")
    assert said[ChangeKind.DELETE][0] == gone
    assert said[ChangeKind.MOVE] == (moved, moved)
    assert [change.number for change in changes] == [1, 2, 3]


def contents(*entries: str) -> str:
    """A table of contents as Word stores it: one field over several paragraphs."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    first = mark.format("begin") + '<w:r><w:instrText> TOC \\o "1-1" </w:instrText></w:r>' + mark.format("separate")
    lines = [run(entry + "\t") + field("PAGEREF _x", str(n)) for n, entry in enumerate(entries)]
    lines[0], lines[-1] = first + lines[0], lines[-1] + mark.format("end")
    return "".join(p(line) for line in lines)


def test_the_table_of_contents_follows_and_is_no_change() -> None:
    old = docx("T", contents("One", "Two"), p("One", style="H1"), p("Two", style="H1"), "E")
    new = docx("T", contents("One", "New", "Two"), *(p(x, style="H1") for x in ("One", "New", "Two")), "E")
    result = compare(old, new, STAMP)
    assert [(change.kind.value, change.after) for change in result.changes] == [("insert", "New")]
    assert as_marked(result.docx)[1:4] == ["One\t0", "New\t1", "Two\t2"]


LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'


@pytest.mark.parametrize(("old", "new"), [
    ([p("A", section=SECTION.format(refs="")), "B"], [p("A", section=LANDSCAPE), "B"]),
    ([p("A", section=LANDSCAPE), "B"], ["A", "B"]),
    (["A", "B"], ["A", p("note", section=LANDSCAPE), "B"]),
    ([tbl(tr("a", "b")), p("n", section=LANDSCAPE), "B"], [tbl(tr("a", "c")), p("n", section=LANDSCAPE), "B"]),
    (["A", tbl(tr("a", "b"))], ["A", "x", tbl(tr("a", "b"), tr("c", "d"))]),
    ([tbl(tr("a", "b")), "E"], [tbl(tr("x", "y", "z"), columns=3), "E"]),
    ([tbl(tr("a", "b")), "E"], ["E"]),
    (["E"], [tbl(tr("a", "b")), "E"]),
    (["T", tbl(tr("a", "b"))], ["T"]),
    ([sdt("t", p("one")), "E"], [sdt("t", p("one"), tbl(tr("a", "b")), p("x")), "E"]),
    ([sdt("t", p("one"), p("two"))], [sdt("t", p("one"))]),
    ([sdt("a", p("one")), sdt("b", p("two"))], [sdt("b", p("two")), sdt("a", p("one"))]),
    ([p(run("a") + "<w:r><w:tab/></w:r>" + run("b"))], [p(run("a") + "<w:r><w:br/></w:r>" + run("b"))]),
])  # fmt: skip
def test_hard_shapes(old: list[str], new: list[str]) -> None:
    redline(docx(*old), docx(*new))
    redline(docx(*new), docx(*old))


LINK = run("the link ") + run("goes on", "b")
INLINE = st.one_of(
    st.sampled_from(["shall ", "must ", "keep ", "records "]).flatmap(
        lambda word: st.sampled_from(["", "b", "i", "bu"]).map(lambda style: run(word, style))
    ),
    st.sampled_from(["PAGE", "REF _a \\r", "MERGEFIELD x"]).map(lambda said: field(said, "7")),
    st.sampled_from(["1", "2"]).map(lambda n: f'<w:hyperlink r:id="rId{n}">{LINK}</w:hyperlink>'),
    st.sampled_from(["<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", '<w:sym w:font="Symbol" w:char="F0B7"/>']).map(
        lambda mark: f"<w:r>{mark}</w:r>"
    ),
    st.sampled_from(["x", "y"]).map(lambda tag: sdt(tag, run("inside"))),
    st.just('<w:fldSimple w:instr="NUMPAGES">' + run("9") + "</w:fldSimple>"),
)  # fmt: skip
RICH = st.builds(
    lambda runs, jc, section: p(*runs, jc=jc, section=section),
    st.lists(INLINE, max_size=6), st.sampled_from(["", "right"]), st.sampled_from(["", "", "", "", LANDSCAPE]),
)  # fmt: skip
FLAT = st.builds(lambda runs: p(*runs), st.lists(INLINE, max_size=3))
ROW = st.lists(FLAT.map(tc), min_size=2, max_size=2).map(lambda cells: tr(*cells))
WIDE_ROW = FLAT.map(lambda text: tr(tc(text, width=2000).replace("</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>', 1)))
GRID = st.lists(st.one_of(ROW, WIDE_ROW), min_size=1, max_size=4).map(lambda rows: tbl(*rows))
WRAPPED = st.lists(FLAT, min_size=1, max_size=3).map(lambda blocks: sdt("k", *blocks))
CHUNK = st.one_of(RICH, RICH, GRID.map(lambda table: table + p("after")), WRAPPED)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(CHUNK, max_size=6), st.lists(CHUNK, max_size=6), st.randoms(use_true_random=False))
def test_law_on_rich_documents(old: list[str], extra: list[str], chance: random.Random) -> None:
    new = [block for block in old if chance.random() < 0.7]
    for block in extra:
        new.insert(chance.randint(0, len(new)), block)
    links = ["https://a.example/", "https://b.example/"]
    redline(docx(*old, "E", links=links), docx(*new, "E", links=reversed(links)))


def test_resolving_twice_changes_nothing() -> None:
    result = redline(docx("one", "two three", "E"), docx("one", "two four", "five", "E"))

    for resolve in (accept_all, reject_all):
        assert resolve(resolve(result.docx)) == resolve(result.docx)


def note(number: int, text: str) -> str:
    return f'<w:footnote w:id="{number}">{p(text)}</w:footnote>'


def mark(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def test_footnotes_that_come_and_go_keep_their_text() -> None:
    first, second = "First note about batches.", "Second note on the quality of records."
    both = docx(p("One", mark(1), " two", mark(2)), "E", footnotes=note(1, first) + note(2, second))
    one = docx(p("One two", mark(1)), "E", footnotes=note(1, second.replace("records", "files")))
    none = docx("One two", "E")

    for old, new in ((both, one), (one, both), (both, none), (none, both)):
        result = compare(old, new, STAMP)
        for resolved, source in ((accept_all(result.docx), new), (reject_all(result.docx), old)):
            assert _with_notes(resolved) == _with_notes(source)


NOTED = (q("t"), q("footnoteReference"))


def _with_notes(content: bytes) -> list[str]:
    """The body's lines, each with the texts of its notes."""
    root = etree.fromstring(part(content))
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    notes = etree.fromstring(part(content, "word/footnotes1.xml")) if "word/footnotes1.xml" in names else []
    texts = {n.get(q("id")): "".join(n.itertext()) for n in notes}
    return [
        "".join(e.text if e.tag == q("t") else f"<{texts[e.get(q('id'))]}>" for e in line.iter(*NOTED))
        for line in root.iter(q("p"))
    ]
