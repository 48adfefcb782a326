"""Own wording: what a person types is what is printed, and term values left alone stay terms."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.clause import canonical_body
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.terms import Unit
from qa_drafter.drafting.clause_language import TERM_ENDS, TERM_NAMED, TERM_STARTS
from qa_drafter.drafting.printing import wording_of
from qa_drafter.drafting.rewording import LONGEST, checked_wording
from tests.builders import agreement, article, printed_text, reworded, term

BODY = (
    "The Contractor shall tell the Sponsor within {{ terms.notice | duration }} of it.\n\n"
    "{% if deal(market='us') %}A loss over {{ terms.loss | percent }} counts, and {{ terms.notice | duration }} apply."
    "{% endif %}\n"
)
HELD = agreement(
    article("DEV-NOTIFY", BODY),
    article("DEV-OOS"),
    terms=(term("notice", 2), term("loss", 0.5, Unit.PERCENT)),
)
NOTIFY = HELD.articles[0]
SHOWN = wording_of(HELD, NOTIFY)
NOTICE, LOSS = "{{ terms.notice | duration }}", "{{ terms.loss | percent }}"


def test_text_given_back_as_it_was_is_no_own_wording() -> None:
    assert checked_wording(HELD, NOTIFY, SHOWN) == BODY
    assert checked_wording(HELD, NOTIFY, SHOWN.replace("\u00a0", " ")) == BODY
    assert checked_wording(HELD, NOTIFY, SHOWN.replace("\n", "\r\n") + "\n\n") == BODY


@pytest.mark.parametrize(("typed", "kept"), [
    ("Within 2\u00a0Business\u00a0Days of it.", f"Within {NOTICE} of it.\n"),
    ("Within 2 Business Days of it.", f"Within {NOTICE} of it.\n"),
    ("Within 3 Business Days of it.", "Within 3 Business Days of it.\n"),
    ("Within 22 Business Days of it.", "Within 22 Business Days of it.\n"),
    ("In (2 Business Days), over 0.5% of it.", f"In ({NOTICE}), over {LOSS} of it.\n"),
    ("A\ttab is a blank.", "A tab is a blank.\n"),
    ("\ufeffA no\u00adtice\u200b of \u202a10\u202c\u00a0units\u200e.", "A notice of 10\u00a0units.\n"),
])  # fmt: skip
def test_an_untouched_value_stays_a_term(typed: str, kept: str) -> None:
    assert checked_wording(HELD, NOTIFY, typed) == kept


@pytest.mark.parametrize("typed", [
    "Within {{ notice }} of it.",
    "Within {{notice}} of it.",
    "Within {{ terms.notice | duration }} of it.",
    "Within {{terms.notice|duration}} of it.",
])  # fmt: skip
def test_a_term_is_named_where_its_value_shall_stand(typed: str) -> None:
    assert checked_wording(HELD, NOTIFY, typed) == f"Within {NOTICE} of it.\n"


def test_named_and_untouched_values_stand_side_by_side_in_paragraphs_and_lists() -> None:
    typed = "Over {{ loss }}, **{{ loss }}**:\n\n- {{ notice }}}\n- 2 Business Days\n"

    kept = checked_wording(HELD, NOTIFY, typed)
    assert kept == f"Over {LOSS}, **{LOSS}**:\n\n- {NOTICE}}}\n- {NOTICE}\n"
    own = reworded(HELD, "DEV-NOTIFY", kept)
    days = "2\u00a0Business\u00a0Days"
    assert printed_text(own, "DEV-NOTIFY") == ["Over 0.5%, 0.5%:", f"(a) {days}}}", f"(b) {days}"]


def test_words_that_read_like_the_library_s_value_become_a_value_where_its_term_is_named() -> None:
    held = agreement(article("DEV-NOTIFY", "Within 2 Business Days."), terms=(term("notice", 2),))

    assert checked_wording(held, held.articles[0], "Within {{ notice }}.") == f"Within {NOTICE}.\n"


def test_a_misspelt_term_is_told_with_the_one_that_was_meant() -> None:
    with pytest.raises(WordingRefused) as refused:
        checked_wording(HELD, NOTIFY, "Within {{ notise }}.")

    assert refused.value.remedy == "did you mean notice?"


def test_a_kept_term_follows_its_later_value() -> None:
    own = reworded(HELD, "DEV-NOTIFY", checked_wording(HELD, NOTIFY, SHOWN.replace("tell", "inform")))
    later = own.with_term(replace(own.term(NOTIFY_TERM), value=5))

    assert wording_of(later, later.articles[0]) == SHOWN.replace("tell", "inform").replace("2\u00a0", "5\u00a0")


NOTIFY_TERM = HELD.terms[0].id


@pytest.mark.parametrize(("typed", "what"), [
    ("", "the new wording is empty"),
    (" \n\n\t", "the new wording is empty"),
    ("- \n- \n", "the new wording is empty"),
    ("Within {{ terms.patience | duration }}.", "no term 'patience'"),
    ("Within {{ notise }}.", "no term 'notise'"),
    ("Within {{ terms.notice | percent }}.", "`percent` cannot print term notice, which is in business days"),
    ("Within {{{ notice }}.", "{{ is a sign of the template language"),
    ("{{ markets('us') }}", "{{ is a sign of the template language"),
    ("{% if deal(market='us') %}x{% endif %}", "{% is a sign of the template language"),
    ("{# hidden #}x", "{# is a sign of the template language"),
    ("See [[DEV-GONE]].", "the reference [[DEV-GONE]] leads nowhere"),
    ("See [[appendix:poems]].", "the reference [[appendix:poems]] leads nowhere"),
    ("A\x00b", "it holds the unprintable character U+0000 beside 'A'"),
    ("A\x0bb", "it holds the unprintable character U+000B beside 'A'"),
    ("A\ue000b", "it holds the unprintable character U+E000 beside 'A'"),
    ("A\u2028b", "it holds the unprintable character U+2028 beside 'A'"),
    ("Pay 10 \u202e01", "it holds the unprintable character U+202E beside '10'"),
    ("Nested:\n\n- one\n    - two", "a list stands inside a list"),
    ("Nested: see\n\n" + "- " * 2_000 + "deep", "a list stands inside a list"),
    ("2027. The year.", "a list begins at 2027, and its numbers are printed from the first on"),
    ("word " * (LONGEST // 5 + 1), f"{LONGEST + 5} characters are no article"),
])  # fmt: skip
def test_text_that_cannot_stand_in_a_contract_is_refused(typed: str, what: str) -> None:
    with pytest.raises(WordingRefused) as refused:
        checked_wording(HELD, NOTIFY, typed)

    assert (refused.value.where, refused.value.what) == ("clause DEV-NOTIFY", what)
    assert refused.value.remedy


@pytest.mark.parametrize("typed", [
    "Within {2\u00a0Business\u00a0Days} of it.",
    "Within {0.5% of it.",
    "{ { } } }} %} #}",
    "A # sign, a | bar, a <tag>, a * star, a _ line_ and **.",
    "[[ and [] and ]] and [[]]",
    "1. one\n2. two",
])  # fmt: skip
def test_signs_that_mean_nothing_here_are_printed_as_typed(typed: str) -> None:
    own = reworded(HELD, "DEV-NOTIFY", checked_wording(HELD, NOTIFY, typed))

    assert wording_of(own, own.articles[0]) == canonical_body(typed)


PIECES = st.sampled_from([
    "2\u00a0Business\u00a0Days", "0.5%", "of it", "{", "}", "%", "(", ")", ".", " ", " ", "\n\n", "\n", "- ",
    "[", "]", "{{ notice }}", "The Contractor", "shall tell", "[[DEV-OOS]]", "[QA]", "**", "within", "\u00a0", "2",
    "Days",
])  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=24).map("".join))
def test_whatever_is_typed_is_printed_so_or_refused(typed: str) -> None:
    try:
        wording = checked_wording(HELD, NOTIFY, typed)
    except WordingRefused:
        return
    own = reworded(HELD, "DEV-NOTIFY", wording)

    shown = wording_of(own, own.articles[0]).replace("\u00a0", " ").strip()
    said = typed.replace("{{ notice }}", "2 Business Days")
    assert shown == canonical_body(said).replace("\u00a0", " ").strip()
    printed = "".join(printed_text(own, "DEV-NOTIFY"))
    assert not [sign for sign in (TERM_STARTS, TERM_NAMED, TERM_ENDS, "\n") if sign in printed]
    words = set(re.findall(r"[A-Za-z0-9%]+", said)) - {"DEV", "OOS"}
    assert [word for word in sorted(words) if word not in printed] == []
