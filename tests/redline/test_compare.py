"""What a comparison writes, in the marked shorthand, and its law: accept-all is the new file, reject-all the old."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_drafter.redline import ChangeKind, Comparison, Stamp, accept_all, compare, reject_all, revisions_of, text_of
from tests.redline.documents import SECTION, as_marked, docx, field, p, part, q, run, sdt, tbl, tc, tr

STAMP = Stamp("QA Drafter", "2026-01-02T03:04:05Z")


def redline(old: bytes, new: bytes) -> Comparison:
    """Compares, and proves the law with the public resolver besides the engine's own check."""
    result = compare(old, new, STAMP, identity_prefix="_qa_")
    for view, resolved, source in (
        ("accepted", accept_all(result.docx), new),
        ("original", reject_all(result.docx), old),
    ):
        assert _said(resolved) == _said(source), view
        assert _said(result.docx, view) == _said(source), view
    return result


def _said(content: bytes, view: str = "accepted") -> list[tuple[str, list[tuple[object, ...]]]]:
    stories = text_of(content, view=view)  # type: ignore[arg-type]
    return [(story.part, [(line.text, line.style, line.cell) for line in story.lines]) for story in stories]


LONG = "The Supplier shall keep the batch records for ten years."
OTHER = "Each Party names a contact for questions of quality."


@pytest.mark.parametrize(("old", "new", "lines"), [
    (["shall notify QA"], ["shall inform QA"], ["shall [-notify-]{+inform+} QA"]),
    (["A.", "B."], ["A.", "New here.", "B."], ["A.", "{+New here.¶+}", "B."]),
    (["A.", "Old here.", "B."], ["A.", "B."], ["A.", "[-Old here.¶-]", "B."]),
    (["A."], ["A.", "The end."], ["A.{+¶+}", "{+The end.+}"]),
    (["A.", "The end."], ["A."], ["A.[-¶-]", "[-The end.-]"]),
    (["A.", "x y z", "u v"], ["A."], ["A.[-¶-]", "[-x y z¶-]", "[-u v-]"]),
    ([""], ["Text."], ["{+Text.+}"]),
    ([LONG, OTHER, "A.", "B."], [OTHER, "A.", LONG, "B."], None),
    ([p("see ", field("REF _qa_a_X \\r \\h", "9.1"), " now")], ["see now"], ["see [-9.1 -]now"]),
    ([p("plain "), "B."], [p(run("plain ", "b")), "B."], ["plain ", "B."]),
    ([p("A.", jc="left"), "B."], [p("A.", jc="right"), "B."], ["A.", "B."]),
    ([p("A.", style="H1"), "B."], ["A.", "B."], ["A.", "B."]),
    (["A.", sdt("qa:article:X", p("one"), p("two")), "B."], ["A.", "B."], ["A.", "[-one¶-]", "[-two¶-]", "B."]),
    (["A.", "B."], ["A.", sdt("qa:article:X", p("one"), p("two")), "B."], ["A.", "{+one¶+}", "{+two¶+}", "B."]),
    ([sdt("x", p("one"), p("two"), p("3")), "B."], [sdt("x", p("one"), p("3")), "B."], ["one", "[-two¶-]", "3", "B."]),
])  # fmt: skip
def test_paragraphs(old: list[str], new: list[str], lines: list[str] | None) -> None:
    result = redline(docx(*old), docx(*new))

    assert lines is None or as_marked(result.docx) == lines


def test_a_moved_paragraph_is_a_move_and_its_edits_are_marked() -> None:
    old, new = [LONG, OTHER, "A.", "B."], [OTHER, "A.", LONG.replace("ten", "twelve"), "B."]
    result = redline(docx(*old), docx(*new))

    assert as_marked(result.docx) == [
        "[<The Supplier shall keep the batch records for <][-ten-][< years.¶<]", OTHER, "A.",
        "{>The Supplier shall keep the batch records for >}{+twelve+}{> years.¶>}", "B.",
    ]  # fmt: skip
    assert [change.kind for change in result.changes] == [ChangeKind.MOVE]


def test_a_moved_clause_is_one_move_though_paragraphs_went_and_came_inside_it() -> None:
    clause = [
        "Keeping of records by the Supplier.",
        LONG,
        "Deviations classified as critical are told at once.",
        "The reserve samples are stored for one year longer.",
    ]
    rest = [OTHER, *(f"Paragraph {letter} says something of its own and nothing else." for letter in "abcdefgh")]
    edited = [clause[0], clause[1], "A wholly new sentence about couriers.", clause[3]]
    result = redline(docx(*clause, *rest, "The end."), docx(*rest, *edited, "The end."))

    assert [change.kind for change in result.changes] == [ChangeKind.DELETE, ChangeKind.MOVE, ChangeKind.INSERT]
    assert part(result.docx).count(b"<w:moveToRangeStart") == 1


HEAD = tr("Activity", "Role", header=True)


def test_names_decide_which_paragraphs_answer_to_each_other() -> None:
    old = docx(p(LONG, name="_qa_p_1"), p(LONG, name="_qa_p_2"), "E")
    new = docx(p(LONG, name="_qa_p_2"), "E")

    result = redline(old, new)
    assert as_marked(result.docx) == [f"[-{LONG}¶-]", LONG, "E"]
    assert result.changes[0].anchor == "_qa_p_1"
    assert part(result.docx).count(b'w:name="_qa_p_2"') == 1


def test_footers_and_footnotes_are_tracked_too() -> None:
    note = '<w:footnote w:id="2">{}</w:footnote>'
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    old = docx(p("A", mark), footer=p("Version 1"), footnotes=note.format(p("See annex 1.")))
    new = docx(p("A", mark), footer=p("Version 2"), footnotes=note.format(p("See annex 2.")))

    result = redline(old, new)
    assert as_marked(result.docx, "word/footer1.xml") == ["Version [-1-]{+2+}"]
    assert {change.part for change in result.changes} == {"word/footer1.xml", "word/footnotes1.xml"}


def test_a_changed_link_target_is_a_change() -> None:
    link = '<w:hyperlink r:id="rId1">' + run("here") + "</w:hyperlink>"
    result = redline(
        docx(p("see ", link), "E", links=["https://a.example/"]),
        docx(p("see ", link), "E", links=["https://b.example/"]),
    )

    assert as_marked(result.docx) == ["see [-here-]{+here+}", "E"]


def test_a_deleted_field_is_marked_whole() -> None:
    result = redline(docx(p("see ", field("PAGE", "3"), " now")), docx(p("see now")))
    xml = part(result.docx)

    assert b"<w:instrText" not in xml
    assert xml.count(b"<w:delInstrText") == 1


def test_a_reference_that_prints_another_number_is_no_change() -> None:
    old, new = (docx(p("see ", field("REF _qa_a_X \\r \\h", number))) for number in ("9.1", "9.2"))
    result = compare(old, new, STAMP)

    assert (as_marked(result.docx), result.changes) == (["see 9.2"], ())


def test_numbers_on_marks_are_unique_and_the_stamp_is_on_each() -> None:
    from lxml import etree

    result = redline(
        docx("one two", tbl(HEAD, tr("a", "R")), "E"), docx("one three", "x y", tbl(HEAD, tr("a", "C")), "E")
    )
    marks = [e for e in etree.fromstring(part(result.docx)).iter() if e.get(q("author"))]

    assert len({mark.get(q("id")) for mark in marks}) == len(marks) > 3
    assert {(mark.get(q("author")), mark.get(q("date"))) for mark in marks} == {(STAMP.author, STAMP.date)}


def test_the_same_input_gives_the_same_bytes() -> None:
    old, new = docx("one", LONG, OTHER, "E"), docx("two", OTHER, LONG, "E")

    assert compare(old, new, STAMP).docx == compare(old, new, STAMP).docx


def test_equal_files_have_no_changes() -> None:
    same = docx("one", tbl(HEAD, tr("a", "R")), "E")

    assert redline(same, same).changes == ()


def test_earlier_changes_count_as_made() -> None:
    marked = compare(docx("old text", "E"), docx("new text", "E"), STAMP).docx

    assert as_marked(compare(marked, docx("newer text", "E"), STAMP).docx) == ["[-new-]{+newer+} text", "E"]


def test_progress_may_end_the_comparison() -> None:
    class Cancelled(Exception):
        pass

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare(docx("a"), docx("b"), STAMP, progress=cancel)


def test_progress_rises_to_one() -> None:
    heard: list[float] = []
    compare(docx(*["a"] * 200, "b"), docx(*["a"] * 200, "c"), STAMP, progress=heard.append)

    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_whole_values_are_replaced_whole() -> None:
    result = compare(docx("to Beta Biologics Ltd now"), docx("to Beta Chemicals Ltd now"), STAMP,
                     whole_values=["Beta Biologics Ltd", "Beta Chemicals Ltd"])  # fmt: skip

    assert as_marked(result.docx) == ["to [-Beta Biologics Ltd-]{+Beta Chemicals Ltd+} now"]


WORD = st.sampled_from(["shall", "must", "keep", "records", "QA", "batch", "ten", "years", "the", "Party"])
TEXT = st.lists(st.tuples(WORD, st.sampled_from(["", "", "", "b", "i"])), max_size=9)
PARAGRAPH = st.builds(
    lambda words, style, jc: p(*(run(word + " ", s) for word, s in words), style=style, jc=jc),
    TEXT, st.sampled_from(["", "", "H1"]), st.sampled_from(["", "", "right"]),
)  # fmt: skip
CELL = st.builds(
    lambda blocks, fill: tc(*blocks, fill=fill),
    st.lists(PARAGRAPH, min_size=1, max_size=3),
    st.sampled_from(["", "FF0000"]),
)
TABLE = st.integers(1, 3).flatmap(
    lambda n: st.lists(
        st.lists(CELL, min_size=n, max_size=n).map(lambda cells: tr(*cells)), min_size=1, max_size=4
    ).map(lambda rows: tbl(*rows, columns=n))
)
BLOCK = st.one_of(PARAGRAPH, PARAGRAPH, PARAGRAPH, TABLE.map(lambda table: table + p("after")))
BLOCKS = st.lists(BLOCK, max_size=7)


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """A list of blocks and an edited copy: some removed, some put in, some elsewhere."""
    old = draw(BLOCKS)
    new = list(old)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(new)))
        act = draw(st.sampled_from(["insert", "delete", "move", "replace"]))
        if act == "insert" or place >= len(new):
            new.insert(place, draw(BLOCK))
        elif act == "replace":
            new[place] = draw(BLOCK)
        else:
            block = new.pop(place)
            if act == "move":
                new.insert(draw(st.integers(0, len(new))), block)
    return old, new


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edited(), st.booleans())
def test_law_on_edited_documents(pair: tuple[list[str], list[str]], closed: bool) -> None:
    end = [p("end")] if closed else []
    redline(docx(*pair[0], *(end or [p()])), docx(*pair[1], *(end or [p()])))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PARAGRAPH, min_size=1, max_size=6), st.lists(PARAGRAPH, min_size=1, max_size=6))
def test_law_on_unrelated_paragraphs(old: list[str], new: list[str]) -> None:
    redline(docx(*old), docx(*new))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TABLE, TABLE)
def test_law_on_tables(old: str, new: str) -> None:
    redline(docx("T", old, "E"), docx("T", new, "E"))


def test_revisions_say_who_changed_what_and_near_which_bookmark() -> None:
    old, new = (docx(p(f"notify {who} now", name="_qa_p_1"), "E") for who in ("QA", "QP"))

    found = revisions_of(compare(old, new, STAMP).docx)
    assert [(r.kind, r.author, r.date, r.text, r.anchor) for r in found] == [
        ("delete", STAMP.author, STAMP.date, "QA", "_qa_p_1"),
        ("insert", STAMP.author, STAMP.date, "QP", "_qa_p_1"),
    ]


@pytest.mark.parametrize("odd", [
    docx(),
    docx(p("s", section=SECTION.format(refs=""))),
    docx("text", "<w:tbl/>", "E"),
    docx("text", "<w:tbl><w:tr/></w:tbl>", "E"),
    docx("text", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "E"),
    docx("text", header=""),
])  # fmt: skip
def test_what_word_would_complete_is_completed(odd: bytes) -> None:
    for old, new in ((odd, docx("text", "E")), (docx("text", "E"), odd), (odd, odd)):
        compare(old, new, STAMP)


@pytest.mark.parametrize("odd", [
    "<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>",
    '<w:altChunk r:id="rId9"/>',
])  # fmt: skip
def test_what_takes_no_mark_is_told(odd: str) -> None:
    with_it, without = docx("A", odd, "E"), docx("A", "E")

    assert [n.what.rpartition(" ")[2] for n in compare(with_it, without, STAMP).not_tracked] == ["deleted"]
    assert [n.what.rpartition(" ")[2] for n in compare(without, with_it, STAMP).not_tracked] == ["inserted"]
    assert compare(with_it, with_it, STAMP).not_tracked == ()


def test_text_that_holds_elements_is_not_lost() -> None:
    odd = p("<w:r><w:t>a<w:tab/>b</w:t></w:r>")

    assert len(redline(docx(odd, "E"), docx(odd.replace("b<", "c<"), "E")).changes) == 1


COMMENT = '<w:comment w:id="{0}" w:author="Bob">{1}</w:comment>'


def commented(number: int, text: str) -> str:
    start, end = f'<w:commentRangeStart w:id="{number}"/>', f'<w:commentRangeEnd w:id="{number}"/>'
    return f'{start}{run(text)}{end}<w:r><w:commentReference w:id="{number}"/></w:r>'


def test_comments_of_the_new_file_hold_and_those_of_the_old_are_told() -> None:
    plain, edited = docx("Keep it for ten years.", "E"), docx("Keep it for two years.", "E")
    marked = docx(p("Keep it for ", commented(3, "two"), " years."), "E", comments=COMMENT.format(3, p("Why two?")))

    xml = part(redline(plain, marked).docx)
    assert [xml.count(b"<w:comment" + end) for end in (b"RangeStart ", b"RangeEnd ", b"Reference ")] == [1, 1, 1]
    assert redline(marked, edited).not_tracked[0].what == "comments of the old file are left out: 1"
    assert redline(marked, marked).not_tracked == ()


def test_a_bookmark_that_only_the_old_file_has_is_told() -> None:
    marked, plain = docx(p("one two", name="Fee"), "E"), docx("one three", "E")

    assert [n.what for n in compare(marked, plain, STAMP).not_tracked] == [
        "bookmarks of the old file are left out: Fee"
    ]
    assert compare(plain, marked, STAMP).not_tracked == ()
    assert compare(docx(p("one two", name="Fee"), "E"), docx("E"), STAMP).not_tracked == ()


@pytest.mark.parametrize(("old", "new", "shown"), [
    (["A.", "", "E"], ["A.", LONG, "E"], ["A.", f"{{+{LONG}+}}", "E"]),
    (["A.", LONG, "E"], ["A.", "", "E"], ["A.", f"[-{LONG}-]", "E"]),
])  # fmt: skip
def test_an_empty_paragraph_is_filled_and_not_replaced(old: list[str], new: list[str], shown: list[str]) -> None:
    assert as_marked(redline(docx(*old), docx(*new)).docx) == shown
