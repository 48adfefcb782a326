"""Long agreements whose edits are known: nothing else is marked, and both ways lead back."""

import gc

import pytest

from qa_drafter.redline import ChangeKind, accept_all, compare, reject_all, text_of
from qa_drafter.redline.wordml.blocks import Block
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.writer.blocks import BlockWriter
from tests.benchmarks.marks import marked_in
from tests.benchmarks.pairs import pair
from tests.redline.test_attacks import STAMP


@pytest.mark.parametrize("looks", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_what_was_edited_is_marked_and_nothing_else(seed: int, looks: bool) -> None:
    made = pair(12, seed=seed, moves=False, looks=looks)
    marked = marked_in(compare(made.old, made.new, STAMP).docx)
    assert marked.moved == 0
    assert made.truth.paragraphs * 0.95 <= marked.paragraphs <= made.truth.paragraphs * 1.02
    assert made.truth.characters * 0.9 <= marked.characters <= made.truth.characters * 1.05


@pytest.mark.parametrize("seed", range(4))
def test_a_clause_that_moved_is_marked_as_moved_and_not_as_written_anew(seed: int) -> None:
    made = pair(12, seed=seed, moves=True)
    result = compare(made.old, made.new, STAMP)
    marked = marked_in(result.docx)
    assert marked.characters <= made.truth.characters * 1.05
    assert marked.moved > 0
    assert ChangeKind.MOVE in {change.kind for change in result.changes}


@pytest.mark.parametrize("seed", range(4))
def test_the_redline_of_a_long_agreement_leads_back_and_forth(seed: int) -> None:
    made = pair(12, seed=seed, looks=seed % 2 == 0)
    docx = compare(made.old, made.new, STAMP).docx
    assert text_of(accept_all(docx), view="accepted") == text_of(made.new, view="accepted")
    assert text_of(reject_all(docx), view="accepted") == text_of(made.old, view="accepted")


def test_the_same_pair_is_made_twice() -> None:
    assert pair(3, seed=7) == pair(3, seed=7)
    assert pair(3, seed=7).old != pair(3, seed=8).old


def test_a_comparison_lets_go_of_both_documents_when_it_ends() -> None:
    made = pair(12, moves=True)
    gc.collect()
    gc.disable()  # what only the search for garbage would find stays in memory until a window has grown by it
    try:
        compare(made.old, made.new, STAMP)
        left = [one for one in gc.get_objects() if isinstance(one, Package | BlockWriter | Block)]
    finally:
        gc.enable()

    assert left == []
