"""Every text of the shipped library, as a reviewer reads it: whole, exact, and different from the other positions."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.library import library_findings
from tests.builders import library
from tests.library.outline import asked_positions

TEXTS = [pytest.param(text, id=f"{text.id}-{text.position}") for text in library().clauses]
CLAUSES = sorted({text.id for text in library().clauses})

VAGUE = re.compile(
    r"\b(as appropriate|as needed|timely|promptly|where applicable|jointly|shared responsibility|industry standard"
    r"|reasonable|(best|reasonable) efforts|mutually|and/or|ensures?|immediately|undertakes?|must|should|will"
    r"|solely|deemed|waives?|indemnif\w+|prices?|payment|liability|sufficient|adequately?|hereof|thereof|herein)\b",
    re.IGNORECASE,
)
"""Words that leave open who does what by when, or that belong to another agreement."""

ACTOR = re.compile(
    r"\b(Sponsor|Contractor|[Pp]arty|Registrants?|Certifying QP|Qualified Person|Responsible Person|authorized person"
    r"|Quality Units?|registrant|owner|holder|person|auditors)\b"
)
NO_ACTOR = re.compile(r"\b([Tt]he parties|[Bb]oth parties|[Tt]here)$")

LONGEST_SENTENCE = 45
LONGEST_NOTE = 60
FEWEST_CHANGES = 2
FEWEST_WORDS = 15


def _words(text: ClauseVersion) -> str:
    """The body as its reader gets it: conditions away, each term as a value of two words."""
    return re.sub(r"{{.*?}}", "two days", re.sub(r"{%.*?%}\n?", "", text.body))


def _sentences(text: ClauseVersion) -> list[str]:
    return [line.strip("- \n") for line in re.split(r"(?<=[.:;])\s+|\n+", _words(text)) if line.strip("- \n")]


def _paragraphs(text: ClauseVersion) -> list[str]:
    return [part.strip() for part in re.split(r"\n\s*\n", text.body) if part.strip()]


def test_every_text_parses_and_names_only_what_exists() -> None:
    assert library_findings(library()) == ()


def test_every_text_is_approved_for_use() -> None:
    assert {text.state for text in library().clauses} == {LifecycleState.APPROVED}


@pytest.mark.parametrize(("topic", "asked"), sorted(asked_positions().items()))
def test_a_topic_has_a_text_for_each_position_that_the_outline_names(topic: str, asked: frozenset[str]) -> None:
    written = {str(text.position) for text in library().clauses if text.topic == topic}

    assert written >= asked


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_has_no_vague_word(text: ClauseVersion) -> None:
    allowed = {"reasonably"}
    found = {match[0].lower() for match in VAGUE.finditer(_words(text))} - allowed

    assert found == set()


@pytest.mark.parametrize("text", TEXTS)
def test_each_sentence_states_one_duty_and_can_be_read_in_one_breath(text: ClauseVersion) -> None:
    too_long = [line for line in _sentences(text) if len(line.split()) > LONGEST_SENTENCE]
    two_duties = [line for line in _sentences(text) if line.count(" shall ") > 1]

    assert (too_long, two_duties) == ([], [])


@pytest.mark.parametrize("text", TEXTS)
def test_a_duty_has_an_actor(text: ClauseVersion) -> None:
    """Each `shall` follows a party, its unit or a person whom the law names: never a record, a thing, "the parties"."""
    duties = [line.split(" shall ")[0] for line in _sentences(text) if " shall " in line]

    assert [subject for subject in duties if not ACTOR.search(subject) or NO_ACTOR.search(subject)] == []


@pytest.mark.parametrize("text", TEXTS)
def test_every_citation_stands_in_the_register(text: ClauseVersion) -> None:
    assert text.sources
    assert [cite for cite in text.sources if cite not in library().sources] == []


@pytest.mark.parametrize("text", TEXTS)
def test_the_note_advises_in_a_few_words(text: ClauseVersion) -> None:
    assert 0 < len(text.note.split()) <= LONGEST_NOTE


@pytest.mark.parametrize("clause", CLAUSES)
def test_positions_answer_the_same_question(clause: ClauseId) -> None:
    """Title, topic, condition, claims, citations and matrix rows are equal: only the wording is negotiated."""
    texts = library().positions(clause)
    facts = {
        (text.title, text.topic, text.raw_when, frozenset(text.satisfies), text.sources, text.activities)
        for text in texts
    }

    assert len(facts) == 1


@pytest.mark.parametrize("clause", [clause for clause in CLAUSES if len(library().positions(clause)) > 1])
def test_positions_differ_in_substance(clause: ClauseId) -> None:
    """Between any two, paragraphs come, go or change, and with them more than an adjective."""
    for one, other in combinations(library().positions(clause), 2):
        before, after = set(_paragraphs(one)), set(_paragraphs(other))
        gone, come = before - after, after - before
        moved = Counter(" ".join(gone).split()) - Counter(" ".join(come).split())
        moved += Counter(" ".join(come).split()) - Counter(" ".join(gone).split())

        assert len(gone) + len(come) >= FEWEST_CHANGES, (one.position, other.position)
        assert moved.total() >= FEWEST_WORDS, (one.position, other.position, moved)


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_fixed_answer_has_no_other_position(clause: ClauseId) -> None:
    positions = {text.position for text in library().positions(clause)}

    assert positions == {Position.FIXED} or Position.FIXED not in positions
