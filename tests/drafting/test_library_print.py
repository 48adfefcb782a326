"""A text of the library reads in print without a deal: every branch under its condition, each term at its default."""

from dataclasses import replace

import pytest

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import TermText
from qa_drafter.drafting.library_print import printed_text
from tests.builders import library

SIGNS = ("{{", "}}", "{%", "[[", "]]", "**", "\ue000", "\ue010", "\ue011")


@pytest.fixture(scope="module")
def shipped():
    return library()


@pytest.fixture
def text(shipped) -> ClauseVersion:
    return next(text for text in shipped.texts_of("DEV-NOTIFY") if text.position is Position.CMO)


def lines(text: ClauseVersion, library, body: str) -> list[str]:
    printed = printed_text(replace(text, body=body), library)
    return [f"{part.label} {part.text}".strip() for part in printed.paragraphs]


def test_a_branch_stands_under_its_condition_and_what_follows_says_so(text, shipped):
    body = "One.\n\n{% if deal(stage='commercial') %}\nTwo.\n\n{% endif %}\nThree.\n"

    assert lines(text, shipped, body) == ["One.", "When stage is commercial:", "Two.", "In every case:", "Three."]


def test_nothing_follows_the_last_branch(text, shipped):
    body = "One.\n\n{% if deal(market=['eu', 'uk']) %}\nTwo.\n{% else %}\nThree.\n{% endif %}\n"

    assert lines(text, shipped, body) == ["One.", "When market is eu or uk:", "Two.", "Otherwise:", "Three."]


def test_one_branch_after_the_other_needs_no_heading_between(text, shipped):
    body = "{% if deal(market='eu') %}\nOne.\n{% endif %}\n{% if not included('DEV-CLASS') %}\nTwo.\n{% endif %}\n"

    assert lines(text, shipped, body) == [
        "When market is eu:", "One.", "When not (DEV-CLASS is in the agreement):", "Two.",
    ]  # fmt: skip


def test_a_branch_within_a_paragraph_stands_in_brackets(text, shipped):
    body = "Each batch{% if deal(market='eu') %} and its certificate{% endif %} is kept.\n"

    assert lines(text, shipped, body) == ["Each batch ⟨when market is eu: and its certificate⟩ is kept."]


def test_items_have_signs_and_references_the_names_of_their_targets(text, shipped):
    body = "See:\n\n- [[DEV-CLASS]].\n- [[appendix:contacts]].\n"

    first, second = lines(text, shipped, body)[1:]
    assert first == "• DEV-CLASS."
    assert second.startswith("• Schedule “")


def test_a_term_prints_the_value_that_its_position_starts_from(text, shipped):
    body = "Within {{ terms.deviation_major_notice | duration }}.\n"
    printed = printed_text(replace(text, body=body), shipped)

    (value,) = [piece for piece in printed.paragraphs[0].pieces if isinstance(piece, TermText)]
    assert value == TermText("deviation_major_notice", "5\u00a0Business\u00a0Days")


def test_a_text_that_cannot_be_parsed_stands_as_it_is_written(text, shipped):
    assert lines(text, shipped, "One.\n\nTwo {{ terms.x | .\n") == ["One.", "Two {{ terms.x | ."]


def test_equal_paragraphs_have_keys_of_their_own(text, shipped):
    printed = printed_text(replace(text, body="One.\n\nTwo.\n\nOne.\n"), shipped)

    assert len({part.key for part in printed.paragraphs}) == 3


def test_no_shipped_text_shows_a_sign_of_the_template_language(shipped):
    for text in shipped.clauses:
        said = " ".join(part.text for part in printed_text(text, shipped).paragraphs)
        assert said, text.id
        assert not any(sign in said for sign in ("{{", "}}", "{%", "[[", "]]", "**", "\ue000", "\ue010", "\ue011")), (
            text.id
        )
