"""Names of bookmarks, derived from ids, and the way back from a name to what it marks.

Names are never running numbers: a field that names its target would differ between two versions in
which nothing but the order changed. Word allows 40 characters, letters, digits and underscores, and
takes names that differ in case for one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from qa_drafter.domain.deal import Party
from qa_drafter.domain.document import PrintedAgreement, PrintedArticle, Schedule, SignatureBlock, TargetKind
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, SectionId

LONGEST_NAME: Final = 40

_SPEAKING: Final = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)*|[a-z0-9]+(_[a-z0-9]+)*")
"""Ids that stay readable without losing a difference: clause ids, and words joined by underscores."""


class AnchorKind(StrEnum):
    """What a bookmark marks: the letter in its name."""

    ARTICLE = "a"
    PARAGRAPH = "p"
    DEFINITION = "d"
    SECTION = "s"
    SCHEDULE = "x"
    MATRIX = "m"
    ROW = "r"
    TABLE_ROW = "t"
    CONTROL = "k"


_TARGETS: Final = {
    TargetKind.ARTICLE: AnchorKind.ARTICLE,
    TargetKind.SCHEDULE: AnchorKind.SCHEDULE,
    TargetKind.MATRIX: AnchorKind.MATRIX,
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a bookmark stands for.

    `id` is the clause, section, schedule, matrix, activity, definition, table or block; `part` is the
    paragraph's key in its article, the matrix whose part of a schedule it is, the matrix of an
    activity, the row's key in its table, the line of a block; empty for the whole.
    """

    kind: AnchorKind
    id: str
    part: str = ""


def _digest(ids: tuple[str, ...]) -> str:
    return hashlib.sha256("\x1f".join(ids).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _shortened(kind: AnchorKind, ids: tuple[str, ...]) -> str:
    start = f"_qa_{kind}_"
    kept = re.sub(r"[^A-Za-z0-9]+", "_", "_".join(ids)).strip("_")[: LONGEST_NAME - len(start) - 9].rstrip("_")
    return f"{start}{kept}_{_digest(ids)}"


@lru_cache(maxsize=16384)
def anchor_name(kind: AnchorKind, *ids: str) -> str:
    """The name for `ids`: readable where they fit, else shortened and told apart by a digest."""
    name = f"_qa_{kind}_{'__'.join(ids).replace('-', '_')}"
    return name if len(name) <= LONGEST_NAME and all(map(_SPEAKING.fullmatch, ids)) else _shortened(kind, ids)


class ControlBlock(StrEnum):
    """The blocks outside the clauses whose lines are marked."""

    COVER = "cover"
    HISTORY = "history"
    SIGNATURES = "sign"
    EDITION = "edition"


COVER_LINES: Final = (
    "title", "sponsor", "contractor", "number", "version", "status", "effective", "markets", "related", "fingerprint",
)  # fmt: skip
EDITION_LINES: Final = ("signed", "closing")
"""The sentences that name the version: what is signed, and where the sections end."""
SIGNATURE_LINES: Final = ("party", "function", "signature", "name", "date")
UNSAVED: Final = "unsaved"
"""The line of the history for a state that is not a saved version."""

SignaturePair = tuple[SignatureBlock | None, SignatureBlock | None]


def signature_pairs(printed: PrintedAgreement) -> tuple[SignaturePair, ...]:
    """The places to sign, the sponsor's beside the contractor's."""
    left = [block for block in printed.signatures if block.party is Party.SPONSOR]
    right = [block for block in printed.signatures if block.party is Party.CONTRACTOR]
    return tuple(zip_longest(left, right))


def signature_line(pair: SignaturePair, line: str) -> str:
    """What names a row of the signature table: the functions that sign, for persons change."""
    return f"{line} {' / '.join(block.function for block in pair if block)}"


class Anchors:
    """Every bookmark of one printed agreement."""

    def __init__(self, printed: PrintedAgreement) -> None:
        self._names: dict[Meaning, str] = {}
        self._meanings: dict[str, Meaning] = {}
        for meaning, ids in _marked(printed):
            self._enter(meaning, ids)

    def _enter(self, meaning: Meaning, ids: tuple[str, ...]) -> None:
        if meaning in self._names:
            return
        name = anchor_name(meaning.kind, *ids)
        if name.casefold() in self._meanings:
            name = _shortened(meaning.kind, (meaning.id, meaning.part))
        self._names[meaning] = name
        self._meanings[name.casefold()] = meaning

    def meaning(self, name: str) -> Meaning | None:
        """What the bookmark `name` marks, or None for a bookmark of somebody else."""
        return self._meanings.get(name.casefold())

    def of_section(self, section: SectionId) -> str:
        """The heading of a section."""
        return self._names[Meaning(AnchorKind.SECTION, section)]

    def of_article(self, clause: ClauseId) -> str:
        """The heading of an article."""
        return self._names[Meaning(AnchorKind.ARTICLE, clause)]

    def of_paragraph(self, clause: ClauseId, key: str) -> str:
        """One paragraph of an article."""
        return self._names[Meaning(AnchorKind.PARAGRAPH, clause, key)]

    def of_definition(self, key: str) -> str:
        """One entry of the definitions."""
        return self._names[Meaning(AnchorKind.DEFINITION, key)]

    def of_schedule(self, schedule: str) -> str:
        """The title of a schedule."""
        return self._names[Meaning(AnchorKind.SCHEDULE, schedule)]

    def of_part(self, schedule: str, matrix: MatrixId) -> str:
        """The heading of a matrix's part of its schedule."""
        return self._names[Meaning(AnchorKind.SCHEDULE, schedule, matrix)]

    def of_matrix(self, matrix: MatrixId) -> str:
        """The caption of a matrix."""
        return self._names[Meaning(AnchorKind.MATRIX, matrix)]

    def of_row(self, matrix: MatrixId, activity: ActivityId) -> str:
        """The activity of a matrix row."""
        return self._names[Meaning(AnchorKind.ROW, activity, matrix)]

    def of_table(self, table: str, row: str = "") -> str:
        """The caption of a plain table, or one of its rows."""
        return self._names[Meaning(AnchorKind.TABLE_ROW, table, row)]

    def of_control(self, block: ControlBlock, line: str) -> str:
        """A line of the cover, the version history or the signature page, or a sentence that names the version."""
        return self._names[Meaning(AnchorKind.CONTROL, block, line)]

    def target(self, kind: TargetKind, id: str) -> str | None:
        """The bookmark that a cross-reference points at; None when nothing printed answers to it."""
        return self._names.get(Meaning(_TARGETS[kind], id))


def _marked(printed: PrintedAgreement) -> Iterator[tuple[Meaning, tuple[str, ...]]]:
    for section in printed.sections:
        yield Meaning(AnchorKind.SECTION, section.id), (section.id,)
        for article in section.articles:
            yield from _marked_in_article(article)
    for schedule in printed.schedules:
        yield from _marked_in_schedule(schedule)
    for block, line in _control_lines(printed):
        yield Meaning(AnchorKind.CONTROL, block, line), (block, line)


def _control_lines(printed: PrintedAgreement) -> Iterator[tuple[ControlBlock, str]]:
    yield from ((ControlBlock.COVER, line) for line in COVER_LINES)
    yield from ((ControlBlock.HISTORY, mark.id) for mark in printed.edition.history)
    yield ControlBlock.HISTORY, UNSAVED
    for pair in signature_pairs(printed):
        yield from ((ControlBlock.SIGNATURES, signature_line(pair, line)) for line in SIGNATURE_LINES)
    yield from ((ControlBlock.EDITION, line) for line in EDITION_LINES)


def _marked_in_article(article: PrintedArticle) -> Iterator[tuple[Meaning, tuple[str, ...]]]:
    yield Meaning(AnchorKind.ARTICLE, article.clause), (article.clause,)
    for paragraph in article.paragraphs:
        yield Meaning(AnchorKind.PARAGRAPH, article.clause, paragraph.key), (article.clause, paragraph.key)
    for definition in article.definitions:
        yield Meaning(AnchorKind.DEFINITION, definition.key), (definition.key,)


def _marked_in_schedule(schedule: Schedule) -> Iterator[tuple[Meaning, tuple[str, ...]]]:
    yield Meaning(AnchorKind.SCHEDULE, schedule.id), (schedule.id,)
    for table in schedule.tables:
        yield Meaning(AnchorKind.TABLE_ROW, table.key), (table.key,)
        for key in table.keys:
            yield Meaning(AnchorKind.TABLE_ROW, table.key, key), (table.key, key)
    for matrix in schedule.matrices:
        yield Meaning(AnchorKind.MATRIX, matrix.id), (matrix.id,)
        yield Meaning(AnchorKind.SCHEDULE, schedule.id, matrix.id), (schedule.id, matrix.id)
        for row in matrix.rows:
            yield Meaning(AnchorKind.ROW, row.activity, matrix.id), (row.activity,)
