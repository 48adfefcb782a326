"""What a reader of the clause library sees of a text: its words in print, and the facts of its header in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.conditions import AllOf, Always, AnyOf, Condition, Matches, Not
from qa_drafter.domain.deal import FLAG_DEFAULTS, DealKey, Position
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.identifiers import RequirementId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, alternatives, joined, phrase, together, verbatim
from qa_drafter.domain.requirement import Level, Requirement
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, TermDefinition, printed
from qa_drafter.drafting.library_print import printed_text
from qa_drafter.drafting.plain_text import terms_named_in
from qa_drafter.library_files.clause_files import parts_of
from qa_drafter.services.advising import SourceLine


@dataclass(frozen=True, slots=True)
class TermFact:
    """A term that a text prints: its label, the value that each position starts from, its limits in words."""

    id: str
    label: str
    defaults: tuple[tuple[Position, str], ...]
    limits: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What the header of a text says, in words."""

    condition: Phrase
    requirements: tuple[Phrase, ...]
    activities: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    terms: tuple[TermFact, ...]


def text_in_print(text: ClauseVersion, library: ClauseLibrary) -> PrintedArticle:
    """The text as it reads, all branches, each term at the value its position starts from."""
    return printed_text(text, library)


def facts_about(text: ClauseVersion, library: ClauseLibrary) -> TextFacts:
    """The facts of its header; a name that the library does not know stands as it is written."""
    demands, activities = library.demands, library.by_activity
    definitions = (library.term_definitions.get(name) for name in terms_named_in(text.body))  # type: ignore[call-overload]
    return TextFacts(
        condition_said(text.when),
        tuple(_requirement(name, demands.get(name)) for name in text.satisfies),
        tuple(known.statement if (known := activities.get(name)) else name for name in text.activities),
        tuple(_source(cite, library) for cite in text.sources),
        tuple(_term(definition, library) for definition in definitions if definition),
    )


def condition_said(condition: Condition) -> Phrase:
    """A condition in words; empty for one that always holds."""
    match condition:
        case Always():
            return verbatim("")
        case Matches():
            values: Iterable[object] = map(DealKey, condition.values)
            if condition.question in FLAG_DEFAULTS:
                values = (phrase("yes") if value == "true" else phrase("no") for value in condition.values)
            return phrase("{0} is {1}", DealKey(condition.question), alternatives(values))
        case AllOf():
            return together(map(_within, condition.parts))
        case AnyOf():
            return alternatives(map(_within, condition.parts))
        case Not():
            return phrase("not {0}", _within(condition.part))
    return verbatim(condition)


def file_parts(content: str) -> tuple[str, str]:
    """Header and body of the file of a text."""
    return parts_of(content, "text")


def _within(condition: Condition) -> Phrase:
    said = condition_said(condition)
    return phrase("({0})", said) if isinstance(condition, (AllOf, AnyOf)) else said


def _requirement(name: RequirementId, known: Requirement | None) -> Phrase:
    return joined(": ", (_LEVELS[known.level], known.statement)) if known else verbatim(name)


def _limit(limit: Limit) -> Phrase:
    return phrase("{0}: {1} {2} ({3})", _KINDS[limit.kind], _TESTS[limit.test], limit.value, ", ".join(limit.sources))


_LEVELS: Final = {Level.MUST: phrase("must"), Level.SHOULD: phrase("should")}
_KINDS: Final = {
    LimitKind.HARD: phrase("hard"),
    LimitKind.DERIVED: phrase("derived"),
    LimitKind.ADVISORY: phrase("advisory"),
}
_TESTS: Final = {LimitTest.MAX: phrase("max"), LimitTest.MIN: phrase("min"), LimitTest.NOT: phrase("not")}


def _source(cite: str, library: ClauseLibrary) -> SourceLine:
    known = library.sources.get(cite)
    if known is None:
        return SourceLine(cite, "", "", verified=False)
    return SourceLine(cite, known.says, known.basis.replace("_", " "), known.verified)


def _term(definition: TermDefinition, library: ClauseLibrary) -> TermFact:
    defaults = tuple((position, printed(definition, value)) for position, value in definition.defaults)
    limits = tuple(_limit(limit) for limit in library.limits if limit.term == definition.id)
    return TermFact(definition.id, definition.label, defaults, limits)
