"""A wording is printed for one deal: the terms as agreed, the branches that apply, never a silent blank."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined

from qa_drafter.domain.deal import MARKET_NAMES, Deal
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.terms import Unit
from qa_drafter.drafting.clause_language import (
    FILTERS,
    TERM_ENDS,
    TERM_NAMED,
    TERM_STARTS,
    terms_asked_by,
    words_for,
)
from qa_drafter.drafting.printing import facts_of
from qa_drafter.drafting.rendering import Facts, Renderer, without_marks
from tests.builders import EXAMPLES, deal, example, library, term

TERMS = (
    term("notice", 2),
    term("one", 1, Unit.HOURS),
    term("loss", 0.5, Unit.PERCENT),
    term("batches", 3, Unit.COUNT),
    term("language", "English", Unit.TEXT),
    term("silence", "refused", Unit.ENUM, choices=(("refused", "the request is refused"),)),
)


def rendered(template: str, of: Deal, *included: str) -> str:
    facts = Facts(of, frozenset(ClauseId(clause) for clause in included), TERMS)
    return without_marks(Renderer(facts).render(template, "clause DEV-NOTIFY"))


@pytest.mark.parametrize(("template", "printed"), [
    ("{{ terms.notice | duration }}", "2\u00a0Business\u00a0Days"),
    ("{{ terms.one | duration }}", "1\u00a0hour"),
    ("{{ terms.loss | percent }}", "0.5%"),
    ("{{ terms.batches | number }}", "3"),
    ("{{ terms.language | plain }}", "English"),
    ("{{ terms.silence | phrase }}", "the request is refused"),
])  # fmt: skip
def test_a_term_is_printed_by_the_filter_of_its_kind(template: str, printed: str) -> None:
    assert rendered(template, deal()) == printed


def test_a_printed_term_keeps_its_name_between_marks() -> None:
    text = Renderer(Facts(deal(), frozenset(), TERMS)).render("Within {{ terms.loss | percent }}.", "clause X")

    assert text == f"Within {TERM_STARTS}loss{TERM_NAMED}0.5%{TERM_ENDS}."
    assert without_marks(text) == "Within 0.5%."


@pytest.mark.parametrize(("market", "printed"), [
    (("us",), "the United States"),
    (("us", "eu"), "the United States and the European Union"),
    (("us", "eu", "uk"), "the United States, the European Union and the United Kingdom"),
    (("who",), ""),
])  # fmt: skip
def test_only_the_markets_of_the_deal_are_named(market: tuple[str, ...], printed: str) -> None:
    assert rendered("{{ markets('us', 'eu', 'uk') }}", deal(market=market)) == printed


@pytest.mark.parametrize(("condition", "holds"), [
    ("deal(market='us')", True),
    ("deal(market=['eu', 'uk'])", False),
    ("deal(market=['eu', 'us'], stage='commercial')", True),
    ("deal(market='us', stage='phase1')", False),
    ("deal(rx=true)", True),
    ("deal(electronic_records=true)", False),
    ("not deal(market='eu')", True),
    ("included('DEV-OOS')", True),
    ("included('CSU-LOSS') or deal(hazards='hpapi')", False),
])  # fmt: skip
def test_a_branch_is_printed_when_its_condition_holds(condition: str, holds: bool) -> None:
    template = f"{{% if {condition} %}}in{{% else %}}out{{% endif %}}"

    assert rendered(template, deal(), "DEV-OOS") == ("in" if holds else "out")


@pytest.mark.parametrize(("template", "told"), [
    ("{{ terms.notise | duration }}", "clause DEV-NOTIFY: no term 'notise'; did you mean notice?"),
    ("{{ terms.xyz | duration }}", "clause DEV-NOTIFY: no term 'xyz'; name a term of the library"),
    ("{% if deal(market='eu') %}{{ terms.xyz | duration }}{% endif %}",
     "clause DEV-NOTIFY: no term 'xyz'; name a term of the library"),
    ("{{ terms.notice | percent }}",
     "clause DEV-NOTIFY: `percent` cannot print term notice, which is in business days; use the term's own filter"),
    ("{{ terms.notice }}",
     "clause DEV-NOTIFY, line 1: term notice is printed without a filter; add its filter"),
])  # fmt: skip
def test_a_term_that_cannot_be_printed_is_refused_in_one_line(template: str, told: str) -> None:
    with pytest.raises(WordingRefused) as refused:
        rendered(template, deal())

    assert str(refused.value) == told


def by_jinja(template: str, facts: Facts) -> str:
    """The same text carried out by jinja's own machinery, from the questions of the language alone."""

    def asked(**answers):
        return all(set(words_for(value)) & set(facts.deal.answer(question)) for question, value in answers.items())

    def markets(*names):
        named = [MARKET_NAMES[name] for name in names if name in facts.deal.answer("market")]
        return named[0] if len(named) == 1 else ", ".join(named[:-1]) + " and " + named[-1] if named else ""

    jinja = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    jinja.filters.update(FILTERS)
    terms = {str(term.id): term for term in facts.terms}
    names = {"deal": asked, "markets": markets, "included": lambda clause: clause in facts.included, "terms": terms}
    return jinja.from_string(template).render(names)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_text_of_the_library_reads_as_jinja_reads_it(name: str) -> None:
    facts = facts_of(example(name))
    renderer = Renderer(facts)
    held = {term.id for term in facts.terms}
    texts = [text for text in library().clauses if terms_asked_by(text.body) <= held]

    assert len(texts) > 100
    for text in texts:
        assert renderer.render(text.body, text.id) == by_jinja(text.body, facts), text.id


VELOTAM = facts_of(example("velotam_cmo_us"))
TEXTS = [text for text in library().clauses if terms_asked_by(text.body) <= {term.id for term in VELOTAM.terms}]
BEFORE = Renderer(VELOTAM)
for text in TEXTS:
    BEFORE.render(text.body, text.id)


@settings(max_examples=40, deadline=None)
@given(
    others=st.sets(st.sampled_from([term.id for term in VELOTAM.terms if isinstance(term.value, int)]), max_size=4),
    moved=st.sets(st.sampled_from(sorted({text.id for text in TEXTS})), max_size=6),
    elsewhere=st.booleans(),
)
def test_what_an_edit_left_alone_is_handed_on_and_reads_as_rendered_anew(
    others: set[TermId], moved: set[ClauseId], elsewhere: bool
) -> None:
    terms = tuple(
        replace(one, value=one.value + 1) if one.id in others and isinstance(one.value, int) else one
        for one in VELOTAM.terms
    )
    of = example("oltecimab_cdmo_us_eu").deal if elsewhere else VELOTAM.deal
    after = Facts(of, VELOTAM.included ^ moved, terms, VELOTAM.names)
    handed, fresh = Renderer(after, BEFORE), Renderer(after)

    for text in TEXTS:
        assert handed.render(text.body, text.id) == fresh.render(text.body, text.id), text.id
