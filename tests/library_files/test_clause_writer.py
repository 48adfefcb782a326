"""What the file of a clause text holds is what is read from it again."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.library_files.clause_files import clause_of
from qa_drafter.library_files.clause_writer import clause_file
from tests.builders import clause, library

WORDS = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40).filter(str.strip)
LINE = WORDS.map(lambda words: " ".join(words.split())).filter(bool)


@given(title=LINE, note=LINE, body=LINE, source=LINE, position=st.sampled_from(Position), version=st.integers(1, 99))
def test_any_words_come_back_as_they_were(title, note, body, source, position, version) -> None:
    text = clause(
        "DEV-NOTE", f"{body}\n", title=title, note=note, sources=(source,), position=position, version=version
    )
    draft = replace(text, state=LifecycleState.DRAFT)

    assert _without_line(clause_of(clause_file(draft), "a.md")) == _without_line(draft)


def test_every_text_of_the_shipped_library_keeps_its_fingerprint() -> None:
    for text in library().clauses:
        assert clause_of(clause_file(text), "a.md").fingerprint == text.fingerprint


def _without_line(text):
    return {
        name: getattr(text, name)
        for name in (
            "id",
            "position",
            "version",
            "topic",
            "title",
            "note",
            "sources",
            "when",
            "raw_when",
            "satisfies",
            "activities",
            "state",
            "fingerprint",
        )
    }
