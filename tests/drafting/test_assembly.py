"""From a deal and a library to an agreement: the same two give the same value, down to the byte."""

import hashlib
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings

from qa_drafter.domain.conditions import Matches
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.errors import DealRefused, ValueRefused
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.terms import Unit
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from tests.builders import (
    EXAMPLES,
    FIRST_DRAFT,
    clause,
    deal,
    definition,
    entry,
    example,
    example_deal,
    library,
    small_library,
)
from tests.strategies import deals

DIGEST = """
import hashlib, sys
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.resources import resource_path, shipped_library
from qa_drafter.library_files.deal_files import read_deal
from qa_drafter.store.records import packed
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.domain.document import Edition

agreement = assemble(read_library(shipped_library()), read_deal(resource_path("examples") / sys.argv[1]))
printed = Printer(agreement).whole(Edition("1", "Draft", "2026-11-22", ()))
print(hashlib.sha256(packed(agreement)).hexdigest(), hashlib.sha256(write_agreement(printed)).hexdigest())
"""


def test_two_processes_assemble_and_print_the_same_bytes() -> None:
    command = [sys.executable, "-c", DIGEST, "brizapine_toll_us_eu.yaml"]
    started = [
        subprocess.Popen(command, env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, text=True)
        for seed in ("1", "4242")
    ]
    digests = [process.communicate()[0] for process in started]

    assert [process.returncode for process in started] == [0, 0]
    assert digests[0] == digests[1]


@settings(max_examples=12)
@given(deals())
def test_every_deal_that_can_be_stated_gives_an_agreement_that_prints(of: Deal) -> None:
    content = assemble(library(), of)
    printed = Printer(content).whole(FIRST_DRAFT)

    assert [section.id for section in printed.sections] == [section.id for section in content.sections]
    assert all(article.paragraphs for section in printed.sections for article in section.articles)


@pytest.mark.parametrize("name", EXAMPLES)
def test_assembling_twice_gives_one_agreement(name: str) -> None:
    again = assemble(library(), example_deal(name))

    assert again == example(name)
    assert again.id == hashlib.sha256(repr(example_deal(name)).encode()).hexdigest()[:32]


def test_another_deal_is_another_agreement() -> None:
    held = small_library(clause("DEV-NOTIFY"))

    assert assemble(held, deal()).id != assemble(held, deal(title="Another")).id


def test_an_agreement_without_a_number_gets_one_of_its_own() -> None:
    held = small_library(clause("DEV-NOTIFY"))

    assert assemble(held, deal(number="QA-2026-0147")).number == "QA-2026-0147"
    assert assemble(held, deal()).number.startswith("QA-")


def test_an_article_pins_the_text_it_takes() -> None:
    text = clause("DEV-NOTIFY", "The Contractor shall tell.", version=3)

    (article,) = assemble(small_library(text), deal()).articles
    assert (article.version, article.fingerprint, article.body) == (3, text.fingerprint, text.body)
    assert article.own_wording is None


NOTICE = definition("notice", Unit.BUSINESS_DAYS, 2)


@pytest.mark.parametrize("answer", [5, 5.0, "5"])
def test_a_term_takes_the_value_of_the_deal(answer: object) -> None:
    agreed = assemble(small_library(terms=(NOTICE,)), deal(terms=((TermId("notice"), answer),)))

    assert agreed.term(TermId("notice")).value == 5


def test_a_term_that_the_deal_leaves_open_takes_the_value_of_its_side() -> None:
    sided = definition("notice")
    sided = type(sided)(sided.id, sided.label, sided.unit, ((Position.BALANCED, 2), (Position.CMO, 10)))

    for position, value in ((Position.CMO, 10), (Position.BALANCED, 2), (Position.SPONSOR, 2)):
        agreed = assemble(small_library(terms=(sided,)), deal(position=position))
        assert agreed.term(TermId("notice")).value == value


def test_a_term_that_the_library_lacks_is_refused() -> None:
    with pytest.raises(DealRefused, match=r"^terms\.notise: no such term; did you mean notice\?$"):
        assemble(small_library(terms=(NOTICE,)), deal(terms=((TermId("notise"), 3),)))


@pytest.mark.parametrize("answer", ["soon", -1, "1e9", "nan", "inf", True])
def test_a_value_that_its_unit_cannot_hold_is_refused(answer: object) -> None:
    with pytest.raises(ValueRefused, match=r"^term notice: "):
        assemble(small_library(terms=(NOTICE,)), deal(terms=((TermId("notice"), answer),)))


def test_the_glossary_of_the_deal_comes_along() -> None:
    entries = (entry("QP", "a Qualified Person", when=Matches("market", ("eu",))), entry("Batch", "a quantity"))
    agreed = assemble(small_library(glossary=entries), deal(market="us"))

    assert [known.term for known in agreed.glossary] == ["Batch"]
