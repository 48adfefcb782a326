"""Templates speak a closed language: what it does not know is refused in one line that says where and what to do."""

import pytest

from qa_drafter.domain.errors import WordingRefused
from qa_drafter.drafting.clause_language import (
    check_template,
    clauses_asked_by,
    filters_of_terms,
    terms_asked_by,
    words_of,
)

LAWFUL = (
    "The Contractor shall tell the Sponsor within {{ terms.notice | duration }}.\n",
    "A loss of {{ terms.loss | percent }} or {{ terms.batches | number }} batches, {{ terms.words | plain }}.",
    "Silence means {{ terms.silence | phrase }}.",
    "The law of {{ markets('us', 'eu') }} applies.",
    "{% if deal(market=['eu', 'uk'], stage='commercial') %}A QP certifies.{% endif %}",
    "{% if not deal(rx=true) and (included('DEV-OOS') or deal(material='api')) %}a{% elif deal(stage=['phase1']) %}b"
    "{% else %}c{% endif %}",
    "{% if included('DEV-OOS') %}{% if deal(market='us') %}both{% endif %}{% endif %}",
    "Braces { and } and a % are words.",
)


@pytest.mark.parametrize("template", LAWFUL)
def test_the_closed_language_is_accepted(template: str) -> None:
    check_template(template, "clause DEV-NOTIFY")


@pytest.mark.parametrize(("template", "what"), [
    # out of the sandbox
    ("{{ deal.__class__ }}", "only terms and markets() can be printed"),
    ("{{ terms.__class__ }}", "term __class__ is printed without a filter"),
    ("{{ included.__globals__ }}", "only terms and markets() can be printed"),
    ("{{ deal }}", "only terms and markets() can be printed"),
    ("{{ terms }}", "only terms and markets() can be printed"),
    ("{{ self }}", "only terms and markets() can be printed"),
    ("{{ ''.join(['a']) }}", "only terms and markets() can be printed"),
    ("{{ terms['notice'] | duration }}", "only a term can be filtered"),
    ("{% include 'other.md' %}", "include is not part of the clause language"),
    ("{% import 'other.md' as other %}", "import is not part of the clause language"),
    # without end
    ("{% for day in [1, 2] %}x{% endfor %}", "for is not part of the clause language"),
    ("{% macro more() %}x{% endmacro %}", "macro is not part of the clause language"),
    ("{{ 'x' * 100000000 }}", "only terms and markets() can be printed"),
    ("{{ 2 ** 999999999 }}", "only terms and markets() can be printed"),
    ("{% set days = 3 %}", "assign is not part of the clause language"),
    # unknown or misused
    ("{{ terms.notice }}", "term notice is printed without a filter"),
    ("{{ terms.notice.value }}", "only terms and markets() can be printed"),
    ("{{ terms.notice | upper }}", "no filter 'upper'"),
    ("{{ terms.notice | duration(3) }}", "the filter duration takes nothing in brackets"),
    ("{{ terms.notice | duration | duration }}", "only a term can be filtered"),
    ("{{ 'two days' | duration }}", "only a term can be filtered"),
    ("{{ markets('mars') }}", "market='mars' is no answer of a deal"),
    ("{{ markets() }}", "market needs at least one answer"),
    ("{{ markets(*deal) }}", "only terms and markets() can be printed"),
    ("{{ deal(market='us') }}", "only terms and markets() can be printed"),
    ("{% if markets('us') %}x{% endif %}", "a condition asks deal() or included() only"),
    ("{% if terms.notice %}x{% endif %}", "a condition asks deal() or included() only"),
    ("{% if terms.notice == 2 %}x{% endif %}", "a condition asks deal() or included() only"),
    ("{% if true %}x{% endif %}", "a condition asks deal() or included() only"),
    ("{% if deal() %}x{% endif %}", "deal() takes answers by name"),
    ("{% if deal('us') %}x{% endif %}", "deal() takes answers by name"),
    ("{% if deal(weather='fine') %}x{% endif %}", "weather='fine' is no answer of a deal"),
    ("{% if deal(market='mars') %}x{% endif %}", "market='mars' is no answer of a deal"),
    ("{% if deal(market=[]) %}x{% endif %}", "market needs at least one answer"),
    ("{% if deal(market=terms.notice) %}x{% endif %}", "an answer is a word in quotes, true or false"),
    ("{% if deal(market='us', market='eu') %}x{% endif %}", "deal() asks one question twice"),
    ("{% if deal(**terms) %}x{% endif %}", "a condition asks deal() or included() only"),
    ("{% if included() %}x{% endif %}", "included() takes one clause id"),
    ("{% if included('A', 'B') %}x{% endif %}", "included() takes one clause id"),
    ("{% if deal(market='us') %}x", "Unexpected end of template"),
    ("{{ terms.notice | duration", "unexpected end of template, expected 'end of print statement'"),
    ("{% raw %}{{ x }}{% endraw %}", "signs of the template language cannot be printed"),
    ("a\ue000b", "it holds the unprintable character U+E000 beside 'a'"),
    ("10 \u202e01", "it holds the unprintable character U+202E beside '10'"),
])  # fmt: skip
def test_anything_else_is_refused(template: str, what: str) -> None:
    with pytest.raises(WordingRefused) as refused:
        check_template(template, "clause DEV-NOTIFY")

    assert refused.value.where == "clause DEV-NOTIFY, line 1"
    assert refused.value.what == what
    assert refused.value.remedy
    assert "\n" not in str(refused.value)


def test_the_line_at_fault_is_named() -> None:
    with pytest.raises(WordingRefused, match=r"^clause DEV-NOTIFY, line 3: "):
        check_template("One.\n\n{{ terms.notice }}\n", "clause DEV-NOTIFY")
    with pytest.raises(WordingRefused, match=r"^clause DEV-NOTIFY, line 3: .* U\+0007 beside 'end'; retype it"):
        check_template("One.\n\nThe end\x07.\n", "clause DEV-NOTIFY")


def test_a_template_says_beforehand_what_it_needs() -> None:
    template = (
        "{% if included('DEV-OOS') %}Within {{ terms.oos | duration }}{% else %}{{ terms.loss | percent }}{% endif %}"
    )

    assert terms_asked_by(template) == {"oos", "loss"}
    assert filters_of_terms(template) == (("oos", "duration"), ("loss", "percent"))
    assert clauses_asked_by(template) == {"DEV-OOS"}
    assert words_of(template) == "Within "
