"""The clause library as a whole: does every text print, with terms, references and marks that exist?"""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.drafting.clause_language import (
    FILTER_UNITS,
    SIGNS,
    clauses_asked_by,
    fault_in,
    filters_of_terms,
    words_of,
)
from qa_drafter.drafting.markup import defined_terms_in, references_in
from qa_drafter.drafting.references import APPENDIX, MATRIX
from qa_drafter.drafting.schedules import TITLES

Told = tuple[str, str]
"""The words of the text that are at fault, and what is wrong with them and what to do."""


def library_findings(library: ClauseLibrary) -> tuple[Finding, ...]:
    """What is wrong with the texts of the library, text by text, then with its definitions."""
    texts = (finding for text in library.clauses for finding in _findings(text, library))
    return (*texts, *_glossary(library))


def _findings(text: ClauseVersion, library: ClauseLibrary) -> Iterator[Finding]:
    section = text.topic.partition(".")[0]
    place = f"clauses/{section}/{text.id}/{text.position}-{text.version}.md"
    if (fault := fault_in(text.body)) is not None:
        what = f"{fault.what}; {fault.remedy}"
        yield Finding("template", Severity.ERROR, _at(place, fault.line), what, subject=text.id)
        return
    for words, message in (*_terms(text, library), *_references(text.body, library), *_marks(text, library)):
        line = text.body.count("\n", 0, text.body.find(words)) + 1
        yield Finding("wording", Severity.ERROR, _at(place, line), message, subject=text.id)


def _at(place: str, line: int) -> str:
    return f"{place}, line {line} of its text"


def _terms(text: ClauseVersion, library: ClauseLibrary) -> Iterator[Told]:
    for term, name in filters_of_terms(text.body):
        definition = library.term_definitions.get(term)
        if definition is None:
            yield f"terms.{term}", f"unknown term {term}; correct the name or add the term"
        elif definition.unit not in FILTER_UNITS[name]:
            unit = definition.unit.replace("_", " ")
            yield f"terms.{term}", f"{name} cannot print term {term}, which is in {unit}; use its own filter"


def _references(body: str, library: ClauseLibrary) -> Iterator[Told]:
    clauses = {clause.id for clause in library.clauses}
    matrices = {matrix.id for matrix in library.matrices}
    for target in references_in(words_of(body)):
        known = (
            target.removeprefix(APPENDIX) in TITLES
            if target.startswith(APPENDIX)
            else target.removeprefix(MATRIX) in matrices
            if target.startswith(MATRIX)
            else target in clauses
        )
        if not known:
            yield f"[[{target}", f"the reference [[{target}]] leads nowhere; name a clause, schedule or matrix"
    for clause in clauses_asked_by(body):
        if clause not in clauses:
            yield clause, f"included('{clause}') asks for a clause that does not exist; correct its id"


def _marks(text: ClauseVersion, library: ClauseLibrary) -> Iterator[Told]:
    forms = {form for known in library.glossary for form in known.entry.forms}
    for form in sorted(set(defined_terms_in(words_of(text.body))) - forms):
        yield f"[{form}]", f"[{form}] is not in the glossary; add it or take the brackets away"


def _glossary(library: ClauseLibrary) -> Iterator[Finding]:
    forms = {form for known in library.glossary for form in known.entry.forms}
    for known in library.glossary:
        place, means = f"glossary.yaml, {known.entry.term}", known.entry.means
        if any(sign in means for sign in SIGNS):
            messages = ["a definition holds no placeholders; write the words themselves"]
        else:
            unknown = sorted(set(defined_terms_in(means)) - forms)
            messages = [message for _, message in _references(means, library)]
            messages += [f"[{form}] is not in the glossary; add it or take the brackets away" for form in unknown]
        for message in messages:
            yield Finding("wording", Severity.ERROR, place, message, subject=known.entry.term)
