"""The entries of library files, one by one: each value checked, each fault told with file and line."""

from __future__ import annotations

from collections.abc import Callable, Collection
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeVar

from qa_drafter.domain.clause import GlossaryEntry, Source
from qa_drafter.domain.deal import Party, Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import (
    ActivityId,
    ClauseId,
    MatrixId,
    RequirementId,
    RoleId,
    SectionId,
    TermId,
    TopicId,
)
from qa_drafter.domain.library import ClockLine, ConditionalEntry, Section, Topic
from qa_drafter.domain.phrases import Phrase, in_line, phrase, verbatim
from qa_drafter.domain.printable import quoted
from qa_drafter.domain.raci import Activity, Duty, MatrixTemplate, Role
from qa_drafter.domain.requirement import CitationRule, Level, Requirement
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, TermDefinition, TermValue, Unit, tidy
from qa_drafter.library_files.conditions import applies, condition_of
from qa_drafter.library_files.yaml_files import Entry, KeyMissing

Value = TypeVar("Value")

_WHEN: Final = ("applies_when", "exclude_when")
SECTION_KEYS: Final = ("id", "title", "part", "purpose", "topics", *_WHEN)
TOPIC_KEYS: Final = ("id", "title", "positions", "terms", *_WHEN)
TERM_KEYS: Final = ("id", "label", "unit", "defaults", "typical", "limits", "note", "choices")
LIMIT_KEYS: Final = ("kind", "op", "value", "unit", "source", "message", *_WHEN)
REQUIREMENT_KEYS: Final = ("id", "level", "basis", "source", "topic", "statement", "look_for", *_WHEN)
CITATION_KEYS: Final = ("prefix", "when", "note")
ROLE_KEYS: Final = ("id", "party", "title", "short")
MATRIX_KEYS: Final = ("id", "title")
ACTIVITY_KEYS: Final = ("id", "statement", "raci", "source", "rules", *_WHEN)
GLOSSARY_KEYS: Final = ("term", "forms", "means", "note", "when", "not")
CLOCK_KEYS: Final = ("term", "event", "who", "starts", "clause")
SOURCE_KEYS: Final = ("cite", "basis", "verified", "on", "how", "says", "note")


def each(path: Path, listed: Any, build: Callable[[Entry, str], Value], keys: Collection[str]) -> tuple[Value, ...]:
    """The value of each entry of a list; LibraryDamaged names the line of each that departs from the format."""
    if not isinstance(listed, list):
        raise LibraryDamaged(
            in_line(path, 1), phrase("it is not a list of entries"), phrase("see the format of the library")
        )
    built, faults = [], []
    for entry in listed:
        try:
            built.append(_built(path, entry, build, keys))
        except LibraryDamaged as fault:
            faults.append(fault)
    if faults:
        raise LibraryDamaged.of(faults)
    return tuple(built)


def _built(path: Path, entry: Any, build: Callable[[Entry, str], Value], keys: Collection[str]) -> Value:
    if not isinstance(entry, Entry):
        raise LibraryDamaged(
            str(path), phrase("{0} is no entry with keys", quoted(entry)), phrase("see the format of the library")
        )
    where = in_line(path, entry.line)
    strange = [key for key in entry if key not in keys]
    if strange:
        raise LibraryDamaged.of([_strange(in_line(path, entry.line_of(key)), key, keys) for key in strange])
    try:
        return build(entry, where)
    except KeyMissing as missing:
        raise LibraryDamaged(
            in_line(path, missing.line), phrase("the entry has no {0}", missing.key), phrase("add it")
        ) from None
    except (TypeError, ValueError, AttributeError, LookupError) as error:
        what = phrase("a value departs from the format ({0})", _reason(error))
        raise LibraryDamaged(where, what, phrase("correct it")) from error


def _reason(error: Exception) -> Phrase:
    """Our own words for it, or those of Python."""
    own = error.args[0] if error.args else None
    return own if isinstance(own, Phrase) else verbatim(" ".join(str(error).split()))


def _strange(where: str, key: Any, keys: Collection[str]) -> LibraryDamaged:
    close = get_close_matches(str(key), keys, n=1)
    remedy = phrase("did you mean {0}?", close[0]) if close else phrase("use only {0}", ", ".join(keys))
    return LibraryDamaged(where, phrase("unknown key {0}", quoted(key)), remedy)


def section(path: Path) -> Callable[[Entry, str], Section]:
    """Builds the sections of one file, each with its topics."""

    def build(entry: Entry, where: str) -> Section:
        of = SectionId(entry["id"])

        def topic(inner: Entry, place: str) -> Topic:
            return Topic(TopicId(f"{of}.{inner['id']}"), of, inner["title"], applies(inner, place))

        topics = each(path, entry["topics"], topic, TOPIC_KEYS)
        return Section(of, entry["title"], entry["part"], topics, applies(entry, where))

    return build


def term(entry: Entry, where: str) -> TermDefinition:
    """A term: its unit, defaults and choices."""
    unit = Unit(entry["unit"])
    typical = entry.get("typical")
    defaults = tuple((Position(position), _value(value, unit)) for position, value in entry["defaults"].items())
    if Position.BALANCED not in dict(defaults):
        raise LibraryDamaged(where, phrase("the term has no balanced default"), phrase("add it"))
    return TermDefinition(
        id=TermId(entry["id"]),
        label=entry["label"],
        unit=unit,
        defaults=defaults,
        typical=(typical[0], typical[1]) if typical else None,
        choices=tuple((entry.get("choices") or {}).items()),
        note=entry.get("note", ""),
    )


def _value(value: Any, unit: Unit) -> TermValue:
    return tidy(value) if unit.is_number else str(value)


def limits(path: Path, listed: Any) -> tuple[Limit, ...]:
    """The limits that stand below their terms."""
    found: list[Limit] = []
    for entry in listed:
        of, unit = TermId(entry["id"]), Unit(entry["unit"])

        def limit(inner: Entry, place: str, of: TermId = of, unit: Unit = unit) -> Limit:
            return Limit(
                term=of,
                kind=LimitKind(inner["kind"]),
                test=LimitTest(inner["op"]),
                value=_value(inner["value"], unit),
                sources=words(inner["source"]),
                message=inner["message"],
                when=applies(inner, place),
                unit=Unit(inner["unit"]) if "unit" in inner else None,
            )

        found += each(path, entry.get("limits", []), limit, LIMIT_KEYS)
    return tuple(found)


def requirement(entry: Entry, where: str) -> Requirement:
    """A demand with its condition."""
    return Requirement(
        id=RequirementId(entry["id"]),
        level=Level(entry["level"]),
        section=SectionId(entry["topic"]),
        statement=entry["statement"],
        sources=words(entry["source"]),
        look_for=entry.get("look_for", ""),
        when=applies(entry, where),
    )


def citation_rule(entry: Entry, where: str) -> CitationRule:
    """For which deals citations of one prefix may be shown."""
    return CitationRule(entry["prefix"], condition_of(entry["when"], where))


def role(entry: Entry, where: str) -> Role:
    """A column of the matrices."""
    del where
    return Role(RoleId(entry["id"]), Party(entry["party"]), entry["title"], entry["short"])


def matrix(entry: Entry, where: str) -> MatrixTemplate:
    """A matrix; its activities lie in a file of its name."""
    del where
    return MatrixTemplate(MatrixId(entry["id"]), entry["title"])


def activity(of: MatrixId) -> Callable[[Entry, str], Activity]:
    """Builds the activities of one matrix."""

    def build(entry: Entry, where: str) -> Activity:
        return Activity(
            id=ActivityId(entry["id"]),
            matrix=of,
            statement=entry["statement"],
            defaults=tuple(
                (partner, tuple((RoleId(name), Duty(letter)) for name, letter in duties.items()))
                for partner, duties in entry["raci"].items()
            ),
            rules=words(entry.get("rules", [])),
            sources=words(entry["source"]),
            when=applies(entry, where),
        )

    return build


def glossary_entry(entry: Entry, where: str) -> ConditionalEntry:
    """A defined term and the deals that may use it."""
    meaning = GlossaryEntry(entry["term"], words(entry["forms"]), " ".join(entry["means"].split()))
    return ConditionalEntry(meaning, condition_of(entry.get("when"), where))


def clock(entry: Entry, where: str) -> ClockLine:
    """A line of the clock sheet."""
    del where
    return ClockLine(TermId(entry["term"]), entry["event"], entry["who"], entry["starts"], ClauseId(entry["clause"]))


def source(entry: Entry, where: str) -> Source:
    """A line of the register of sources."""
    if not isinstance(entry["verified"], bool):
        raise LibraryDamaged(where, phrase("verified is neither true nor false"), phrase("write true or false"))
    return Source(
        cite=entry["cite"],
        verified=entry["verified"],
        basis=entry.get("basis", ""),
        says=entry.get("says", ""),
        how=entry.get("how", ""),
    )


def words(listed: Any) -> tuple[str, ...]:
    """A list of words; TypeError for anything else."""
    # A bare word would be taken for a list of its letters.
    if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
        raise TypeError(phrase("{0} is not a list of words", quoted(listed)))
    return tuple(listed)
