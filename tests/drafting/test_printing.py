"""An agreement in print: numbered as Word will number it, references by id shown as numbers, definitions gathered."""

from dataclasses import replace

import pytest

from qa_drafter.domain.document import Definition, PrintedAgreement, Reference, TargetKind, TermText
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import TopicId
from qa_drafter.domain.terms import Unit
from qa_drafter.drafting.numbering import letter, roman
from qa_drafter.drafting.printing import Printer, wording_of
from tests.builders import FIRST_DRAFT, agreement, article, glossary_entry, matrix, printed_text, row, term

CONTACTS = "[[appendix:contacts]]"


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "shown"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (53, "aaa")])
def test_letters_go_on_as_words_own_do(number: int, shown: str) -> None:
    assert letter(number) == shown


@pytest.mark.parametrize(("number", "shown"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (99, "xcix")])
def test_roman_numbers(number: int, shown: str) -> None:
    assert roman(number) == shown


@pytest.mark.parametrize(("body", "printed"), [
    ("The Contractor shall act.", ["The Contractor shall act."]),
    ("One.\n\nTwo.", ["(a) One.", "(b) Two."]),
    ("The Contractor shall:\n\n- act.\n- tell.\n", ["The Contractor shall:", "(a) act.", "(b) tell."]),
    ("One:\n\n- act.\n- tell.\n\nTwo:\n\n- stop.\n",
     ["(a) One:", "(i) act.", "(ii) tell.", "(b) Two:", "(i) stop."]),
    ("First:\n\n1. stop.\n2. tell.\n", ["First:", "(a) stop.", "(b) tell."]),
    ("A line\nand its rest.", ["A line and its rest."]),
    ("Nested:\n\n- one\n    - two\n", ["Nested:", "(a) one", "(b) two"]),
    ("**Bold** and # no heading\n", ["Bold and # no heading"]),
    ("<b>no markup</b> | no | table |", ["<b>no markup</b> | no | table |"]),
])  # fmt: skip
def test_paragraphs_are_lettered_and_their_lists_take_roman_numbers(body: str, printed: list[str]) -> None:
    assert printed_text(agreement(article("DEV-NOTIFY", body)), "DEV-NOTIFY") == printed


# --- references ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("target", "shown"), [
    ("DEV-OOS", "Section\u00a01.2"),
    (" DEV-OOS ", "Section\u00a01.2"),
    ("appendix:contacts", "Schedule 2"),
    ("matrix:testing", "Schedule 4,\u00a0Part A"),
])  # fmt: skip
def test_a_reference_by_id_prints_as_the_number_of_today(target: str, shown: str) -> None:
    held = agreement(article("DEV-NOTIFY", f"See [[{target}]]."), article("DEV-OOS"), matrices=(matrix(row()),))

    assert printed_text(held, "DEV-NOTIFY") == [f"See {shown}."]


def test_a_number_moves_with_its_article() -> None:
    before = agreement(article("DEV-NOTIFY", "See [[DEV-OOS]]."), article("DEV-OOS"))
    after = agreement(article("DEV-NOTIFY", "See [[DEV-OOS]]."), article("DEV-CAPA"), article("DEV-OOS"))

    printer = Printer(before)
    moved = Printer(after, printer).article(after.articles[0])
    assert printer.article(before.articles[0]).paragraphs[0].text == "See Section\u00a01.2."
    assert moved.paragraphs[0].text == "See Section\u00a01.3."
    assert moved.paragraphs[0].pieces[1] == Reference(TargetKind.ARTICLE, "DEV-OOS", "Section", "1.3")


def test_an_article_that_is_only_renumbered_keeps_its_paragraphs() -> None:
    before = agreement(article("DEV-NOTIFY", "See [[DEV-CAPA]]."), article("DEV-CAPA"), article("DEV-OOS"))
    after = agreement(article("DEV-NOTIFY", "See [[DEV-CAPA]]."), article("DEV-OOS"), article("DEV-CAPA"))

    printer = Printer(before)
    stood = [printer.article(one) for one in before.articles]
    again = Printer(after, printer)
    moved = [again.article(one) for one in after.articles]

    assert [one.number for one in moved] == ["1.1", "1.2", "1.3"]
    assert moved[1].paragraphs is stood[2].paragraphs
    assert moved[0].paragraphs != stood[0].paragraphs
    assert moved == [Printer(after).article(one) for one in after.articles]


@pytest.mark.parametrize("target", ["DEV-GONE", "dev-oos", "appendix:poems", "matrix:testing", "appendix:", "DEV OOS"])
def test_a_dead_reference_is_refused_and_named(target: str) -> None:
    held = agreement(article("DEV-NOTIFY", f"See [[{target}]]."), article("DEV-OOS"))

    with pytest.raises(WordingRefused) as refused:
        printed_text(held, "DEV-NOTIFY")
    told = f"clause DEV-NOTIFY: the reference [[{target}]] leads nowhere; refer to a clause that is in"
    assert str(refused.value) == told


def test_articles_may_refer_to_each_other_in_a_circle() -> None:
    held = agreement(article("DEV-NOTIFY", "See [[DEV-OOS]]."), article("DEV-OOS", "See [[DEV-NOTIFY]]."))

    assert printed_text(held, "DEV-NOTIFY") == ["See Section\u00a01.2."]
    assert printed_text(held, "DEV-OOS") == ["See Section\u00a01.1."]


# --- definitions -----------------------------------------------------------------------------------------------------

GLOSSARY = (
    glossary_entry("Batch", "a quantity made in one [Campaign]", "Batches"),
    glossary_entry("Campaign", "one [Batch] or more after each other"),
    glossary_entry("GMP", "good manufacturing practice as [[DEF-LIST]] and FDA state it"),
    glossary_entry("FDA", "the United States agency"),
    glossary_entry("Unused", "nothing"),
)
DEFINITIONS = article("DEF-LIST", topic=TopicId("definitions_references.defined_terms"))


def definitions(body: str) -> tuple[Definition, ...]:
    held = agreement(DEFINITIONS, article("DEV-NOTIFY", body), glossary=GLOSSARY)
    printed: PrintedAgreement = Printer(held).whole(FIRST_DRAFT)
    return printed.sections[0].articles[0].definitions


@pytest.mark.parametrize(("body", "terms"), [
    ("Nothing special.", []),
    ("All [Batches].", ["Batch", "Campaign"]),
    ("Under GMP.", ["FDA", "GMP"]),
    ("Under GMPS and [gmp].", []),
    ("A **[Campaign]** and FDA", ["Batch", "Campaign", "FDA"]),
])  # fmt: skip
def test_the_terms_used_and_those_they_use_are_defined_in_alphabetical_order(body: str, terms: list[str]) -> None:
    assert [definition.term for definition in definitions(body)] == terms


def test_a_definition_prints_its_references_as_numbers() -> None:
    by_term = {definition.term: definition.text for definition in definitions("GMP")}

    assert by_term["GMP"] == "good manufacturing practice as Section\u00a01.1 and FDA state it"


def test_a_definition_prints_its_values_and_what_its_conditions_say() -> None:
    means = "one [Lot] within {{ terms.notice | duration }}{% if deal(market='us') %} under [[DEF-LIST]]{% endif %}"
    glossary = (glossary_entry("Batch", means), glossary_entry("Lot", "a part"))
    held = agreement(DEFINITIONS, article("DEV-NOTIFY", "All [Batch]."), glossary=glossary, terms=(term("notice", 2),))
    batch, lot = Printer(held).whole(FIRST_DRAFT).sections[0].articles[0].definitions

    assert batch.text == "one Lot within 2\u00a0Business\u00a0Days under Section\u00a01.1"
    assert TermText(term("notice", 2).id, "2\u00a0Business\u00a0Days") in batch.pieces
    assert lot.text == "a part"


def test_own_wording_calls_for_the_definitions_of_what_it_uses() -> None:
    glossary = (replace(GLOSSARY[0], own_wording="what **FDA** calls a batch"), *GLOSSARY[1:])
    printed = Printer(agreement(DEFINITIONS, article("DEV-NOTIFY", "[Batches]"), glossary=glossary)).whole(FIRST_DRAFT)

    batch, agency = printed.articles[0].definitions
    assert (batch.term, batch.text, batch.is_departed) == ("Batch", "what FDA calls a batch", True)
    assert (agency.term, agency.is_departed) == ("FDA", False)


def test_a_defined_term_prints_without_brackets_and_other_brackets_stay() -> None:
    held = agreement(article("DEV-NOTIFY", "All [Batches] of [sic] it."), glossary=GLOSSARY)

    assert printed_text(held, "DEV-NOTIFY") == ["All Batches of [sic] it."]


@pytest.mark.parametrize(("body", "printed"), [
    ("Within [{{ terms.notice | duration }}].", "Within [2\u00a0Business\u00a0Days]."),
    ("**Within {{ terms.notice | duration }}** of it.", "Within 2\u00a0Business\u00a0Days of it."),
    ("**In {{ terms.words | plain }}** or **so**.", "In a ** [b] [[c]] or so."),
])  # fmt: skip
def test_a_term_is_one_piece_whatever_signs_stand_in_it_or_around_it(body: str, printed: str) -> None:
    terms = (term("notice", 2), term("words", "a ** [b] [[c]]", Unit.TEXT))

    assert printed_text(agreement(article("DEV-NOTIFY", body), terms=terms), "DEV-NOTIFY") == [printed]


# --- terms -----------------------------------------------------------------------------------------------------------


def test_the_wording_shown_is_what_a_reword_takes_back() -> None:
    held = agreement(
        article("DEV-NOTIFY", "Within {{ terms.notice | duration }} of [[DEV-OOS]]:\n\n- **tell** [QA].\n"),
        article("DEV-OOS"),
        terms=(term("notice", 2),),
    )

    shown = wording_of(held, held.articles[0])
    assert shown == "Within 2\u00a0Business\u00a0Days of [[DEV-OOS]]:\n\n- **tell** [QA].\n"


def test_the_fingerprint_follows_every_printed_word() -> None:
    def fingerprint(body: str, *duties: str) -> str:
        held = agreement(article("DEV-NOTIFY", body), matrices=(matrix(row(cmo_qa=duties[0])),))
        return Printer(held).whole(FIRST_DRAFT).fingerprint

    assert fingerprint("One.", "AR") == fingerprint("One.\n\n", "AR")
    assert len({fingerprint("One.", "AR"), fingerprint("Two.", "AR"), fingerprint("One.", "A")}) == 3
