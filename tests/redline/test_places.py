"""Where a change is, in the words a reader would use, and whether it is more than noise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.redline import Noise, Stamp, compare
from qa_drafter.redline.noise import noise_between
from tests.redline.documents import docx, levels, num, numbering, p, tbl, tr

STAMP = Stamp("Ada", "2026-01-02T03:04:05Z")
LISTS = numbering(levels(1, "decimal %1.", "decimal %1.%2", "lowerLetter (%3)"), levels(2, "upperRoman Annex %1"))


def numbered(*clauses: str) -> list[str]:
    return [
        p("Definitions", style="H1", list_=num(1)),
        p("Records", style="H1", list_=num(1)),
        p("Storage", style="H1", list_=num(1, 1)),
        *(p(clause, list_=num(1, 2)) for clause in clauses),
        p("Duties", style="H1", list_=num(2)),
    ]


def test_a_place_has_the_numbers_that_word_prints() -> None:
    frame = [tbl(tr("Activity", "Role", header=True), tr("Approve batch", "R")), "E"]
    edited = [frame[0].replace(">R<", ">A<"), "E"]
    old = docx(*numbered("dry", "locked", "listed"), "Table 1", *frame, numbering=LISTS)
    new = docx(*numbered("dry", "locked up", "listed"), "Table 1", *edited, numbering=LISTS)

    assert [change.place for change in compare(old, new, STAMP).changes] == [
        "2.1 Storage › (b)",
        "Annex I Duties › Table 1 › Approve batch / Role",
    ]


def test_lists_restart_and_count_on_as_in_word() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    definition, uses = levels(1, "decimal %1.", lists=(1, 2))
    lists = definition + uses[: uses.rindex("</w:num>")] + restart
    old, new = (
        docx(
            *(p(f"Part {n}", style="H1", list_=num(of)) + p(text) for n, of in enumerate((1, 1, 2, 1))), numbering=lists
        )
        for text in ("kept for ten years", "kept for two years")
    )

    places = [change.place for change in compare(old, new, STAMP).changes]
    assert places == ["1 Part 0", "2 Part 1", "5 Part 2", "6 Part 3"]


@pytest.mark.parametrize(("before", "after", "noise"), [
    ("the Product", "the product", [Noise.CASE]),
    ("one, two", "one; two", [Noise.PUNCTUATION]),
    ("one  two", "one two", [Noise.SPACE]),
    ('the "Product"', "the \u201cProduct\u201d", [Noise.QUOTES]),
    ("the sponsor's", "the sponsor\u2019s", [Noise.QUOTES]),
    ("The end.", "the  end", [Noise.CASE, Noise.PUNCTUATION, Noise.SPACE]),
    ("9.2", "9.3", []),
    ("10 %", "1 0 %", []),
    ("R", "A", []),
    ("same", "same", []),
    ("", "word", []),
])  # fmt: skip
def test_noise_is_told_by_its_sort(before: str, after: str, noise: list[Noise]) -> None:
    assert sorted(noise_between(before, after)) == sorted(noise)
    assert noise_between(after, before) == noise_between(before, after)


@given(st.text(), st.text(min_size=1, alphabet="abc123"))
def test_another_word_is_never_noise(text: str, word: str) -> None:
    assert noise_between(text, f"{text} {word}") == ()


def test_each_change_says_whether_it_is_noise() -> None:
    old, new = docx("the Product is kept", "ten years", "E"), docx("the product is kept", "two years", "E")

    assert [change.noise for change in compare(old, new, STAMP).changes] == [(Noise.CASE,), ()]
