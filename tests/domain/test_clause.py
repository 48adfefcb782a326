"""A clause text is known by its fingerprint: what the eye sees changes it, and nothing else does."""

import hashlib
from dataclasses import replace

import pytest

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.conditions import Matches
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, TopicId
from tests.builders import clause, library

RECALL = ClauseVersion(
    id=ClauseId("RFA-DRILL"),
    position=Position.BALANCED,
    version=1,
    topic=TopicId("recall_field_alert.mock_recall"),
    title="Mock recall – yearly",
    body="The Contractor shall trace one [Batch] within {{ terms.recall_drill | duration }}.\n",
    satisfies=(RequirementId("recall_b"), RequirementId("recall_a")),
    sources=("EU GMP 8.30", "21 CFR 211.150(b)"),
    activities=(ActivityId("mock_recall"),),
    note="Advice that no fingerprint covers.",
    when=Matches("stage", ("commercial",)),
    raw_when='{"stage": ["commercial"]}',
)


def test_the_fingerprint_covers_the_published_record() -> None:
    published = (
        '{"activities":["mock_recall"],"body":"The Contractor shall trace one [Batch] within'
        ' {{ terms.recall_drill | duration }}.\\n","id":"RFA-DRILL","position":"balanced",'
        '"satisfies":["recall_a","recall_b"],"sources":["21 CFR 211.150(b)","EU GMP 8.30"],'
        '"title":"Mock recall – yearly","topic":"recall_field_alert.mock_recall","version":1,'
        '"when":{"stage":["commercial"]}}'
    )
    assert RECALL.canonical == published
    assert RECALL.fingerprint == "sha256:" + hashlib.sha256(published.encode()).hexdigest()


def test_the_worked_example_of_the_format_keeps_its_published_fingerprint() -> None:
    published = "sha256:8d20c4d298b637d88e206b06924a510e804253a465586c2546603013454b508c"
    texts = library().texts_of("DEV-NOTIFY")

    assert next(t.fingerprint for t in texts if (t.position, t.version) == (Position.BALANCED, 1)) == published


@pytest.mark.parametrize("unseen", [
    {"note": "Another advice."},
    {"state": LifecycleState.RETIRED},
    {"satisfies": tuple(reversed(RECALL.satisfies))},
    {"sources": tuple(reversed(RECALL.sources))},
    {"body": "\n" + RECALL.body.replace("\n", "   \r\n") + "\n\n"},
])  # fmt: skip
def test_what_the_eye_does_not_see_leaves_the_fingerprint_alone(unseen: dict[str, object]) -> None:
    assert replace(RECALL, **unseen).fingerprint == RECALL.fingerprint


@pytest.mark.parametrize("seen", [
    {"body": RECALL.body.replace("shall", "will")}, {"title": "Mock recall - yearly"}, {"version": 2},
    {"position": Position.CMO}, {"sources": ("EU GMP 8.30",)}, {"satisfies": ()}, {"activities": ()},
    {"raw_when": "null"}, {"topic": TopicId("recall_field_alert.roles")}, {"id": ClauseId("RFA-OTHER")},
])  # fmt: skip
def test_everything_else_changes_it(seen: dict[str, object]) -> None:
    assert replace(RECALL, **seen).fingerprint != RECALL.fingerprint


def test_composed_and_decomposed_letters_are_one_text() -> None:
    assert clause("CAF-ONE", "Caf\u00e9.").fingerprint == clause("CAF-ONE", "Cafe\u0301.").fingerprint
