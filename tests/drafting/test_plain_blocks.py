"""Paragraphs and lists read at once are those that markdown-it reads: of every clause, of whatever is written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.drafting.markup import blocks_of
from qa_drafter.drafting.plain_blocks import plain_blocks
from qa_drafter.drafting.printing import facts_of
from qa_drafter.drafting.rendering import Renderer
from tests.builders import EXAMPLES, example

PIECES = (
    "words", " ", "  ", "    ", "\n", "\n\n", "- ", "* ", "+ ", "-", "1. ", "2. ", "1) ", "01. ", "0. ", "12345. ",
    "- item\n", "1. one\n", "2) two\n", "\u00a0", "\u2003", "\x0b", "\u2028", "> q", "# h", "```", "***", "- - x",
    "1.\n", "-\n", "\t", "\\", "[a]: b\n", "<b>", "&amp;", "---\n", "===\n", "1234567890. x", "\r\n",
)  # fmt: skip


def test_every_clause_of_the_examples_is_read_at_once() -> None:
    for name in EXAMPLES:
        agreement = example(name)
        renderer = Renderer(facts_of(agreement))
        for article in agreement.articles:
            wording = renderer.render(article.template, article.clause)
            assert plain_blocks(wording) == list(blocks_of(wording)), article.clause


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
def test_what_is_read_at_once_is_what_markdown_reads(wording: str) -> None:
    blocks = plain_blocks(wording)

    assert blocks is None or list(filter(any_words, blocks)) == list(filter(any_words, blocks_of(wording)))


def any_words(block: tuple[int, str]) -> bool:
    return block[1] != ""
