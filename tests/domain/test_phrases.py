"""A phrase is its English, and knows the template and the facts of which a face makes other words."""

from __future__ import annotations

from copy import deepcopy
from pickle import dumps, loads

import pytest

from qa_drafter.domain.phrases import alternatives, counted, joined, neither, phrase, together, verbatim


def test_a_phrase_reads_as_its_english_and_keeps_its_parts():
    said = phrase("{0} stands in {1}", "a {brace}", phrase("article {0}", 4))

    assert said == "a {brace} stands in article 4"
    assert (said.template, said.facts) == ("{0} stands in {1}", ("a {brace}", "article 4"))
    assert said.facts[1].template == "article {0}"


@pytest.mark.parametrize(("number", "said"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_a_number_of_things_has_one_form_for_one_and_another_for_the_rest(number, said):
    assert counted(number, "{0} day", "{0} days") == said


@pytest.mark.parametrize(("row", "said"), [
    (joined("; ", ["a", "b", "c"]), "a; b; c"),
    (joined(", ", []), ""),
    (together(["a"]), "a"),
    (together(["a", "b", "c"]), "a and b and c"),
    (alternatives(["a", "b"]), "a or b"),
    (neither(["a", "b"]), "a nor b"),
    (verbatim("{0} as it stands"), "{0} as it stands"),
])  # fmt: skip
def test_parts_stand_in_a_row(row, said):
    assert row == said


def test_a_copy_keeps_its_parts():
    said = phrase("{0} or {1}", "A", phrase("{0} is out", "R"))

    for other in (deepcopy(said), loads(dumps(said))):
        assert (other, other.template, other.facts) == (said, said.template, said.facts)
