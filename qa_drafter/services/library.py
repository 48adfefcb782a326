"""The clause library as a whole: does every text print, with terms, references and marks that exist?"""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.drafting.markup import defined_terms_in, references_in
from qa_drafter.drafting.references import APPENDIX, MATRIX
from qa_drafter.drafting.rendering import FILTER_UNITS, check_template, filters_of_terms, terms_asked_by, words_of
from qa_drafter.drafting.schedules import TITLES


def library_findings(library: ClauseLibrary) -> tuple[Finding, ...]:
    """What is wrong with the texts of the library, text by text."""
    return tuple(finding for text in library.clauses for finding in _findings(text, library))


def _findings(text: ClauseVersion, library: ClauseLibrary) -> Iterator[Finding]:
    place = f"{text.id} {text.position}-{text.version}"
    try:
        check_template(text.body, place)
    except WordingRefused as error:
        yield Finding("template", Severity.ERROR, place, error.what, subject=text.id)
        return
    for message in (*_terms(text, library), *_references(text, library), *_marks(text, library)):
        yield Finding("wording", Severity.ERROR, place, message, subject=text.id)


def _terms(text: ClauseVersion, library: ClauseLibrary) -> Iterator[str]:
    printed = filters_of_terms(text.body)
    for term in sorted(terms_asked_by(text.body) - {term for term, _ in printed}):
        yield f"term {term} is printed without a filter"
    for term, name in printed:
        definition = library.term_definitions.get(term)
        if definition is None:
            yield f"unknown term {term}"
        elif definition.unit not in FILTER_UNITS.get(name, ()):
            yield f"{name} cannot print term {term}, which is in {definition.unit}"


def _references(text: ClauseVersion, library: ClauseLibrary) -> Iterator[str]:
    clauses = {clause.id for clause in library.clauses}
    matrices = {matrix.id for matrix in library.matrices}
    for target in references_in(words_of(text.body)):
        known = (
            target.removeprefix(APPENDIX) in TITLES
            if target.startswith(APPENDIX)
            else target.removeprefix(MATRIX) in matrices
            if target.startswith(MATRIX)
            else target in clauses
        )
        if not known:
            yield f"the reference [[{target}]] leads nowhere"


def _marks(text: ClauseVersion, library: ClauseLibrary) -> Iterator[str]:
    forms = {form for known in library.glossary for form in known.entry.forms}
    for form in sorted(set(defined_terms_in(words_of(text.body))) - forms):
        yield f"[{form}] is not in the glossary"
