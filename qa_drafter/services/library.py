"""The texts of the clause library as a whole: does each print, with terms, references and marks that exist?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import Phrase, in_line, joined, phrase
from qa_drafter.domain.terms import UNIT_WORDS
from qa_drafter.drafting.clause_language import (
    FILTER_UNITS,
    clauses_asked_by,
    faults_in,
    filters_of_terms,
    is_readable,
    words_of,
)
from qa_drafter.drafting.deferring import circles
from qa_drafter.drafting.markup import defined_terms_in, misprint_in, references_in
from qa_drafter.drafting.references import APPENDIX, MATRIX
from qa_drafter.drafting.schedules import TITLES
from qa_drafter.library_files.faults import Faults


@dataclass(frozen=True, slots=True)
class TextFault:
    """What is wrong with a text, what to do, and the line of its file."""

    line: int
    message: Phrase
    code: str = "wording"


def library_findings(library: ClauseLibrary, faults: Faults | None = None) -> tuple[Finding, ...]:
    """What is wrong with the texts of the library, text by text, then with its definitions.

    `faults`: what could not be read of it, whose names may yet exist. Retired texts enter no agreement any more.
    """
    review = TextReview(library, faults or Faults())
    texts = [text for text in library.clauses if text.state is not LifecycleState.RETIRED]
    found = [(text, fault) for text in texts for fault in review.faults_of(text)]
    return (*(_finding(text, fault) for text, fault in found), *_circular(texts), *review.forms(), *review.glossary())


def _finding(text: ClauseVersion, fault: TextFault) -> Finding:
    return Finding(fault.code, Severity.ERROR, in_line(file_of(text), fault.line), fault.message, subject=text.id)


def file_of(text: ClauseVersion) -> str:
    """Where a text lies in its library."""
    return f"clauses/{text.topic.partition('.')[0]}/{text.id}/{name_of(text)}.md"


def _circular(texts: list[ClauseVersion]) -> Iterator[Finding]:
    for circle in circles(texts):
        *others, last = (f"{text.id} {name_of(text)}" for text in (*circle, circle[0]))
        said = phrase("{0}", last)
        for name in reversed(others):
            said = phrase("{0} refers to {1}", name, said)
        message = joined("; ", (phrase("{0}, and none says more", said), phrase("write the duty into one of them")))
        yield _finding(circle[0], TextFault(circle[0].body_line, message, "circular_reference"))


class TextReview:
    """Reads texts against one library."""

    def __init__(self, library: ClauseLibrary, faults: Faults) -> None:
        self._library, self._faults = library, faults

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(form for known in self._library.glossary for form in known.entry.forms)

    @cached_property
    def _matrices(self) -> frozenset[str]:
        return frozenset(matrix.id for matrix in self._library.matrices)

    @cached_property
    def _approved(self) -> frozenset[ClauseId]:
        return frozenset(clause for clause, _ in self._library.current)

    @cached_property
    def _schedules(self) -> frozenset[str]:
        return frozenset((*TITLES, *(form.id for form in self._library.forms)))

    def faults_of(self, text: ClauseVersion) -> tuple[TextFault, ...]:
        """All that is wrong with one text, in the order of its lines."""
        before, body = text.body_line - 1, text.body
        found = [TextFault(before + fault.line, fault.told, "template") for fault in faults_in(body)]
        if is_readable(body):
            told = dict.fromkeys((*self._terms(body), *self._references(text), *self._marks(body), *_misprints(body)))
            found += [TextFault(before + _line_of(words, body), message) for words, message in told]
        return tuple(sorted(found, key=lambda fault: fault.line))

    def _terms(self, body: str) -> Iterator[tuple[str, Phrase]]:
        definitions = self._library.term_definitions
        for term, name in filters_of_terms(body):
            definition = definitions.get(term)
            if definition is None:
                if self._faults.lacks("term", term, definitions):
                    yield (
                        f"terms.{term}",
                        joined("; ", (phrase("unknown term {0}", term), phrase("correct the name or add the term"))),
                    )
            elif definition.unit not in FILTER_UNITS.get(name, {definition.unit}):
                unit = UNIT_WORDS[definition.unit]
                said = phrase("{0} cannot print term {1}, which is in {2}", name, term, unit)
                yield f"terms.{term}", joined("; ", (said, phrase("use its own filter")))

    def _references(self, text: ClauseVersion) -> Iterator[tuple[str, Phrase]]:
        is_approved = text.state is LifecycleState.APPROVED
        for target in references_in(words_of(text.body)):
            if self._leads_nowhere(target):
                yield (
                    f"[[{target}",
                    _nowhere(target),
                )
            elif is_approved and self._is_unapproved(target):
                said = phrase("the reference [[{0}]] leads to a clause without an approved text", target)
                yield f"[[{target}", joined("; ", (said, phrase("approve one")))
        for clause in sorted(clauses_asked_by(text.body)):
            if self._leads_nowhere(clause):
                said = phrase("included('{0}') asks for a clause that does not exist", clause)
                yield clause, joined("; ", (said, phrase("correct its id")))

    def _leads_nowhere(self, target: str) -> bool:
        if target.startswith(APPENDIX):
            return self._faults.lacks("schedule", target.removeprefix(APPENDIX), self._schedules)
        if target.startswith(MATRIX):
            return self._faults.lacks("matrix", target.removeprefix(MATRIX), self._matrices)
        return self._faults.lacks("clause", target, self._library.by_clause)

    def _is_unapproved(self, target: str) -> bool:
        is_clause = not target.startswith((APPENDIX, MATRIX))
        return is_clause and self._faults.lacks("clause", target, self._approved)

    def _marks(self, body: str) -> Iterator[tuple[str, Phrase]]:
        for form in self._unknown_forms(words_of(body)):
            yield f"[{form}]", _undefined(form)

    def _unknown_forms(self, words: str) -> Collection[str]:
        forms = sorted(set(defined_terms_in(words)) - self._forms)
        return [form for form in forms if self._faults.lacks("defined term", form, self._forms)]

    def forms(self) -> Iterator[Finding]:
        """What is wrong with the wordings of the schedules that the parties fill in."""
        for form in self._library.forms:
            for wording in form.wordings:
                told = (fault.told for fault in faults_in(wording))
                rest = (message for _, message in (*self._terms(wording), *self._marks(wording)))
                for message in (*told, *(rest if is_readable(wording) else ())):
                    yield Finding("wording", Severity.ERROR, f"schedules.yaml, {form.id}", message, subject=form.id)

    def glossary(self) -> Iterator[Finding]:
        """What is wrong with the definitions."""
        for known in self._library.glossary:
            place = f"glossary.yaml, {known.entry.term}"
            for message in self._faults_of_meaning(known.entry.means):
                yield Finding("wording", Severity.ERROR, place, message, subject=known.entry.term)

    def _faults_of_meaning(self, means: str) -> Iterator[Phrase]:
        yield from (fault.told for fault in faults_in(means))
        if not is_readable(means):
            return
        yield from (message for _, message in (*self._terms(means), *self._marks(means)))
        yield from (_nowhere(target) for target in references_in(words_of(means)) if self._leads_nowhere(target))


def _misprints(body: str) -> Iterator[tuple[str, Phrase]]:
    misprint = misprint_in(words_of(body))
    if misprint is not None:
        yield "", joined("; ", (misprint, phrase("write it as one list, or as a paragraph")))


def _line_of(words: str, body: str) -> int:
    """The line of the body that has the words, and not only as the beginning of longer ones."""
    found = re.search(rf"{re.escape(words)}(?!\w)", body)
    return body.count("\n", 0, found.start()) + 1 if found else 1


def _nowhere(target: str) -> Phrase:
    what = phrase("the reference [[{0}]] leads nowhere", target)
    return joined("; ", (what, phrase("name a clause, schedule or matrix")))


def _undefined(form: str) -> Phrase:
    what = phrase("[{0}] is not in the glossary", form)
    return joined("; ", (what, phrase("add it or take the brackets away")))
