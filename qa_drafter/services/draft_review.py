"""Holds the clauses of a foreign file against a library: what each of them may be, and what has to be looked at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from qa_drafter.comparison.alike import AlikeTexts
from qa_drafter.comparison.topic_guess import TopicGuesser, TopicWords
from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId, SectionId, TopicId
from qa_drafter.domain.imported import AlikeText, DraftReview, TopicGuess
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.drafting.found_citations import citations_in, references_in_file, register_of
from qa_drafter.drafting.found_values import TermWords, blanks_in, values_in
from qa_drafter.drafting.plain_text import stems_in, terms_named_in, words_in
from qa_drafter.drafting.small_markdown import body_of, harmless
from qa_drafter.drafting.word_clauses import LONGEST_TITLE, WordClause, is_numbered_place
from qa_drafter.services.draft_names import DraftNames
from qa_drafter.services.library_likeness import texts_standing, words_of_text
from qa_drafter.services.review_words import note_of

LIKE_THE_LIBRARY: Final = 0.6
"""Share of words from which a draft is told to be like a text of the library."""

STAND_IN: Final = "Industry practice"
"""The source of a draft that cites none: its format asks for one."""

UNTITLED: Final = "Imported clause"

_SHOWN: Final = 5
"""Topics and alike texts that are told of each draft."""
_CLOSE: Final = 0.12
"""A topic that is less close was found for want of a better one."""
_DOUBTFUL: Final = 0.75
"""A topic that is so close to the best one leaves the choice open."""


class Reviewer:
    """Holds each clause of a file against one library."""

    def __init__(self, library: ClauseLibrary, section: SectionId | None, position: Position, file: str) -> None:
        self._library, self._position, self._file = library, position, file
        self._names = DraftNames(library)
        self._texts = texts_standing(library)
        self._alike = AlikeTexts([words_of_text(text, library) for text in self._texts], LIKE_THE_LIBRARY)
        self._titles = {
            topic.id: topic.title for of in library.sections if section in (None, of.id) for topic in of.topics
        }
        self._guesser = TopicGuesser(_topics(library, self._titles))
        self._terms = tuple(_terms(library))
        self._register = register_of(library.sources)
        forms = sorted({form for known in library.glossary for form in known.entry.forms}, key=len, reverse=True)
        self._forms = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms)) or '(?!)'})(?!\w)")

    def reviews(self, clauses: tuple[WordClause, ...]) -> Iterator[DraftReview]:
        """The draft of each clause; references lead to drafts, so all names are given first."""
        guessed = [self._topics_of(clause) for clause in clauses]
        names = [
            self._names.new(SectionId(topics[0].topic.partition(".")[0]), clause.title)
            for clause, topics in zip(clauses, guessed, strict=True)
        ]
        numbered: dict[str, str] = {}
        for clause, name in zip(clauses, names, strict=True):
            places = [passage.label for passage in clause.passages if is_numbered_place(passage)]
            numbered |= {place.split()[-1]: name for place in (clause.number, *places) if place}
        for clause, topics, name in zip(clauses, guessed, names, strict=True):
            yield self._review(clause, topics, name, numbered)

    def _topics_of(self, clause: WordClause) -> tuple[TopicGuess, ...]:
        title, path = stems_in(clause.title), stems_in(" ".join(clause.path))
        text = stems_in("\n".join(passage.text for passage in clause.passages))
        words = TopicWords((title,), (*title, *path), text)
        guesses = self._guesser.guesses(words)[:_SHOWN] or [(next(iter(self._titles)), 0.0)]
        return tuple(TopicGuess(TopicId(name), self._titles[TopicId(name)], score) for name, score in guesses)

    def _review(
        self, clause: WordClause, topics: tuple[TopicGuess, ...], name: ClauseId, numbered: Mapping[str, str]
    ) -> DraftReview:
        body = body_of(clause.passages)
        said = "\n".join(passage.text for passage in clause.passages if not passage.is_table)
        citations = citations_in(said, self._register)
        sources = tuple(dict.fromkeys(found.cite for found in citations if found.cite))
        alike = [
            AlikeText(self._texts[place].id, name_of(self._texts[place]), share)
            for place, share in self._alike.like(words_in(body.text))[:_SHOWN]
        ]
        stand_in = STAND_IN if STAND_IN in self._library.sources else next(iter(self._library.sources), STAND_IN)
        title = _title(clause.title)
        cut = (f"the heading was cut: {clause.title}",) if title.endswith("…") else ()
        unsourced = () if sources else (f"no source of the register was recognised: {stand_in} stands in for one",)
        draft = ClauseVersion(
            name, self._position, 1, topics[0].topic, title, body.text, sources=sources or (stand_in,),
            state=LifecycleState.DRAFT,
        )  # fmt: skip
        review = DraftReview(
            draft, clause.number, clause.path, topics, tuple(alike),
            tuple(values_in(said, self._terms, clause.title, topics[0].topic)), blanks_in(said), citations,
            tuple(references_in_file(said, numbered)), tuple(dict.fromkeys(self._forms.findall(said))),
            (*cut, *body.remarks, *_doubts(topics), *unsourced),
        )  # fmt: skip
        return replace(review, draft=replace(draft, note=note_of(review, self._file)))


def _title(words: str) -> str:
    """The heading as a title: one line, not too long, without signs that the clause language would take."""
    line = " ".join(harmless(words).split()) or UNTITLED
    return line if len(line) <= LONGEST_TITLE else line[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _doubts(topics: Sequence[TopicGuess]) -> Iterator[str]:
    best = topics[0]
    if best.score < _CLOSE:
        yield f"no topic is close: it stands under {best.topic} until someone moves it"
    elif len(topics) > 1 and topics[1].score > _DOUBTFUL * best.score:
        yield f"two topics are about as close: {best.topic} and {topics[1].topic}"


def _topics(library: ClauseLibrary, titles: Mapping[TopicId, str]) -> dict[str, TopicWords]:
    """The words of each topic: those of its headings, and what its current texts say."""
    sections = {topic.id: section.title for section in library.sections for topic in section.topics}
    headings: dict[TopicId, set[str]] = {name: set() for name in titles}
    texts: dict[TopicId, list[str]] = {name: [] for name in titles}
    for text in texts_standing(library):
        if text.topic in titles:
            headings[text.topic].add(text.title)
            texts[text.topic].extend(stems_in(" ".join(words_of_text(text, library))))
    return {
        name: TopicWords(
            tuple(stems_in(heading) for heading in (title, *sorted(headings[name]))),
            stems_in(sections[name]),
            texts[name],
        )
        for name, title in titles.items()
    }


def _terms(library: ClauseLibrary) -> Iterator[TermWords]:
    topics: dict[str, set[str]] = {}
    for text in texts_standing(library):
        for term in terms_named_in(text.body):
            topics.setdefault(term, set()).add(text.topic)
    said = {known.id: frozenset(stems_in(f"{known.id.replace('_', ' ')} {known.label}")) for known in library.terms}
    spread = Counter(word for words in said.values() for word in words)
    for definition in library.terms:
        telling = {word: 1 / spread[word] for word in said[definition.id]}
        yield TermWords(definition, telling, frozenset(topics.get(definition.id, ())))
