"""Two texts of a clause held against each other: header by header, and word by word."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_drafter import redline
from qa_drafter.domain.clause import ClauseVersion, canonical_body
from qa_drafter.domain.errors import ValueRefused, WordFileRefused
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import phrase
from qa_drafter.redline import Span, SpanKind
from qa_drafter.services.body_spans import body_spans
from qa_drafter.services.delivery import deliver
from qa_drafter.services.text_names import TextName, name_asked, text_named, version_asked
from qa_drafter.services.word_files import RedlineReport, refusing, told, untracked
from qa_drafter.word.clause_text import TextSheet, write_text_sheet


@dataclass(frozen=True, slots=True)
class HeaderChange:
    """A key of the header that the two texts state differently."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TextDifference:
    """Two texts, what lies between their headers, and the spans of their words."""

    old: ClauseVersion
    new: ClauseVersion
    header: tuple[HeaderChange, ...]
    spans: tuple[Span, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the two say the same."""
        return not self.header and all(span.kind is SpanKind.KEEP for span in self.spans)


def difference(old: ClauseVersion, new: ClauseVersion) -> TextDifference:
    """What became of `old` in `new`."""
    facts = zip(header_facts(old), header_facts(new), strict=True)
    header = tuple(HeaderChange(key, before, after) for (key, before), (_, after) in facts if before != after)
    return TextDifference(old, new, header, body_spans(canonical_body(old.body), canonical_body(new.body)))


def header_facts(text: ClauseVersion) -> tuple[tuple[str, str], ...]:
    """The header as a person reads it, without the keys that name the text."""
    return (
        ("title", text.title),
        ("topic", text.topic),
        ("when", condition_words(text)),
        ("satisfies", ", ".join(text.satisfies)),
        ("sources", "; ".join(text.sources)),
        ("activities", ", ".join(text.activities)),
        ("note", text.note),
    )


def condition_words(text: ClauseVersion) -> str:
    """The condition as its file writes it, on one line; empty for a text of every deal."""
    stated = json.loads(text.raw_when)
    return _flow(stated) if stated else ""


def _flow(stated: Any) -> str:
    if isinstance(stated, dict):
        return "{" + ", ".join(f"{key}: {_flow(value)}" for key, value in stated.items()) + "}"
    if isinstance(stated, list):
        return "[" + ", ".join(map(_flow, stated)) + "]"
    return str(stated).lower() if isinstance(stated, bool) else str(stated)


def write_difference(found: TextDifference, to: Path, stamp: redline.Stamp) -> RedlineReport:
    """Write the two texts as one Word file with tracked changes."""
    with refusing(to):
        result = redline.compare(write_text_sheet(_sheet(found.old)), write_text_sheet(_sheet(found.new)), stamp)
    deliver(to, result.docx, WordFileRefused)
    # the properties of the file name the version, and Word cannot track them
    lost = [loss for loss in result.not_tracked if loss.part.startswith("word/")]
    return RedlineReport(to, tuple(told(result.changes)), not_tracked=untracked(lost))


def _sheet(text: ClauseVersion) -> TextSheet:
    facts = (("Text", name_of(text)), *((key.capitalize(), value) for key, value in header_facts(text)[2:] if value))
    return TextSheet(f"{text.id} {text.title}", facts, canonical_body(text.body))


def texts_asked(library: ClauseLibrary, clause: str, words: Sequence[str]) -> tuple[ClauseVersion, ClauseVersion]:
    """The two texts that a person means: `balanced 1 2`, `balanced-1 sponsor-1`, `1 2`, `balanced`, or nothing.

    A position alone, or a clause with one position, compares its two newest versions. UnknownName or ValueRefused
    when there are no such two.
    """
    names = tuple(_names(library, clause, words))
    old, new = (text_named(library, clause, name) for name in names)
    return old, new


def _names(library: ClauseLibrary, clause: str, words: Sequence[str]) -> Iterator[TextName]:
    positions = tuple(dict.fromkeys(text.position for text in library.texts_of(clause)))
    numbers = [word for word in words if word.casefold().removeprefix("v").isdecimal()]
    named = [name_asked(word) for word in words if word not in numbers]
    if len(named) == 2 and not numbers:
        yield from named
        return
    if len(named) > 1 or len(numbers) not in (0, 2) or (named and named[0].version is not None):
        what = phrase("{0} names no two texts", " ".join(words))
        raise ValueRefused(
            "command line", what, phrase("write POSITION V1 V2, or two texts like balanced-1 balanced-2")
        )
    if not named and len(positions) > 1:
        raise ValueRefused(
            "command line", phrase("{0} has several positions", clause), phrase("name one: {0}", ", ".join(positions))
        )
    position = named[0].position if named else positions[0]
    versions = [version_asked(number) for number in numbers] or _newest_two(library, clause, position)
    yield from (TextName(position, version) for version in versions)


def _newest_two(library: ClauseLibrary, clause: str, position: Any) -> list[int | None]:
    versions: list[int | None] = [t.version for t in library.texts_of(clause) if t.position is position]
    if len(versions) < 2:
        what = phrase("{0} has one {1} text alone", clause, position)
        raise ValueRefused("command line", what, phrase("name two texts, like balanced-1 cmo-1"))
    return versions[-2:]
