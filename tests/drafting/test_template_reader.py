"""Templates read at once mean what jinja reads in them: every text of the library, and whatever people may write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.drafting import sandbox
from qa_drafter.drafting.clause_language import clauses_asked_by, filters_of_terms, terms_asked_by, words_of
from qa_drafter.drafting.template_reader import read
from qa_drafter.drafting.template_tree import Choice, Denied, Joined, Parts, Test
from tests.builders import library

PIECES = (
    "words", " ", "  ", "\n", "\n\n", "- item", "{", "}", "%", "#", "{#", "#}", "{{", "}}", "{%", "%}", "\r\n", "\t",
    "\u00a0", "\ue000", "é", "'", "{{ terms.days | duration }}", "{{terms.days|plain}}", "{{ terms.days }}",
    "{{ terms.days | upper }}", "{{- terms.days | duration -}}", "{{ markets('us', 'eu') }}", '{{ markets("us") }}',
    "{{ markets('mars') }}", "{{ markets() }}", "{% endif %}", "{%endif%}", "{% else %}", "{%- endif -%}",
    "{% raw %}", "{% endraw %}", "{% if included('DEV-OOS') %}", "{%if included('DEV-OOS')%}", "{% if x %}",
    "{% if deal(market='us') %}", "{% elif deal(stage=['phase1', 'commercial'], rx=true) %}", "{% if %}",
    "{% if not deal(market=['us','eu']) and included('A') or not not included('B') %}", "{%+ if included('A') %}",
    "{% if deal(market='us', market='eu') %}", "{% if deal(market='mars') %}", "{% if deal(rx='us') %}",
    "{% if (included('A') or included('B')) and included('C') %}", "{% if included('A') and %}",
    "{% if included('A') included('B') %}", "{% if not %}", "{% if or included('A') %}",
    "{% if deal(market='us'\n, rx=false )\n%}", "{% if included('A')or included('B') %}", "{% if included('A', 'B') %}",
)  # fmt: skip

LAWFUL = st.recursive(
    st.sampled_from(("words ", "\n", "  ", "\n- item\n", "{{ terms.days | duration }}", "{{ markets('us') }}")),
    lambda inner: st.tuples(
        st.sampled_from((
            "{% if included('A') %}", "  {% if deal(market='us') and not included('B') %}\n",
            "{% if included('A') and included('B') and included('C') or deal(rx=true) %}",
        )),
        inner, st.sampled_from(("", "{% else %}", "\n{% else %}\n", "{% elif included('D') %}")),
        inner, st.sampled_from(("{% endif %}", "{% endif %}\n", "\n  {% endif %}\n")),
    ).map("".join) | st.lists(inner, max_size=4).map("".join),
)  # fmt: skip


def same_test(test: Test) -> Test:
    """Joined tests in one row, as jinja has them two by two."""
    if isinstance(test, Denied):
        return Denied(same_test(test.test))
    if not isinstance(test, Joined):
        return test
    tests = []
    for one in map(same_test, test.tests):
        tests += one.tests if isinstance(one, Joined) and one.every == test.every else [one]
    return Joined(test.every, tuple(tests))


def same(parts: Parts) -> Parts:
    return tuple(
        Choice(tuple((same_test(test), same(said)) for test, said in part.cases), same(part.otherwise))
        if isinstance(part, Choice)
        else part
        for part in parts
    )


def means_the_same(template: str, parts: Parts) -> bool:
    return sandbox.faults_in(template) == () and same(parts) == same(sandbox.parts_of(template))


def test_every_text_of_the_library_is_read_at_once() -> None:
    for text in library().clauses:
        parts = read(text.body)
        assert parts is not None, text.id
        assert means_the_same(text.body, parts), text.id
        assert terms_asked_by(text.body) == sandbox.terms_asked_by(text.body)
        assert filters_of_terms(text.body) == sandbox.filters_of_terms(text.body)
        assert clauses_asked_by(text.body) == sandbox.clauses_asked_by(text.body)
        assert words_of(text.body) == sandbox.words_of(text.body)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_what_is_read_at_once_has_no_fault_and_means_to_jinja_the_same(template: str) -> None:
    parts = read(template)

    assert parts is None or means_the_same(template, parts)


@given(LAWFUL)
def test_lawful_templates_are_read_at_once(template: str) -> None:
    parts = read(template)

    assert parts is not None
    assert means_the_same(template, parts)


@pytest.mark.parametrize("template", [
    "", "\n", "\n\n", "Braces { and } and a % are words.", "a\n\n", "{% if included('A') %}\n\nx\n{% endif %}\n\n",
    "{{ terms.days | duration }}\n  {% if included('A') %}x{% endif %}",
])  # fmt: skip
def test_blank_and_plain_templates_are_read_at_once(template: str) -> None:
    parts = read(template)

    assert parts is not None
    assert means_the_same(template, parts)
