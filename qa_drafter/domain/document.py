"""An agreement as it is printed: numbered, rendered, references resolved. What Word and the window show.

Every printed thing carries the id that its Word bookmark derives from, so that a file on its way
back can be matched by identity.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.identifiers import ActivityId, AgreementId, ClauseId, MatrixId, SectionId, TermId
from qa_drafter.domain.raci import Role, Row


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words of a paragraph; `strong` is bold."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class TermText:
    """The printed value of a term: one unit for comparison, a chip in the window."""

    term: TermId
    text: str


@dataclass(frozen=True, slots=True)
class DefinedTerm:
    """A defined term in running text: printed without its brackets. `term` is the glossary's headword."""

    term: str
    text: str


class TargetKind(StrEnum):
    """What a cross-reference points at."""

    ARTICLE = "article"
    SCHEDULE = "schedule"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference: `Section` (lead) and the number its target has now. A Word REF field."""

    kind: TargetKind
    target: str
    lead: str
    number: str

    @property
    def text(self) -> str:
        """Lead and number joined by a no-break space; a schedule's label is its number."""
        return f"{self.lead}\u00a0{self.number}" if self.lead else self.number


Piece = Words | TermText | DefinedTerm | Reference


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of an article.

    `level` 0: unnumbered text; 1: lettered (a); 2: roman (i). `label` is what its automatic number
    shows. `key` is unique within the article and stable when neighbours change.
    """

    key: str
    level: int
    label: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words as printed, without the label."""
        return "".join([piece.text for piece in self.pieces])


@dataclass(frozen=True, slots=True)
class Definition:
    """One entry of the definitions list. `key` is stable: derived from the term.

    `is_departed`: its wording is the agreement's own, not the library's.
    """

    key: str
    term: str
    pieces: tuple[Piece, ...]
    is_departed: bool = False

    @property
    def text(self) -> str:
        """The meaning as printed, after the term."""
        return "".join([piece.text for piece in self.pieces])


@dataclass(frozen=True)
class PrintedArticle:
    """One article: number `20.2`, title, paragraphs; definitions follow where it is the definitions article.

    `pin` names the library text (`balanced-1`) and `fingerprint` seals it, so that a file tells what it holds.
    """

    clause: ClauseId
    number: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    definitions: tuple[Definition, ...] = ()
    pin: str = ""
    fingerprint: str = ""

    @cached_property
    def text(self) -> str:
        """All words below the title, a line for each paragraph and each definition."""
        definitions = (f"{entry.term}: {entry.text}" for entry in self.definitions)
        return "\n".join((*(paragraph.text for paragraph in self.paragraphs), *definitions))

    @cached_property
    def terms(self) -> tuple[TermId, ...]:
        """The terms whose values it prints, each once, in the order of the text."""
        parts: tuple[Paragraph | Definition, ...] = (*self.paragraphs, *self.definitions)
        return tuple(dict.fromkeys(p.term for part in parts for p in part.pieces if isinstance(p, TermText)))


@dataclass(frozen=True, slots=True)
class PrintedSection:
    """One numbered section."""

    id: SectionId
    number: str
    title: str
    part: str
    articles: tuple[PrintedArticle, ...]
    is_signature_page: bool = False


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """One matrix row with the article that words it, if any (`clause`), by number."""

    row: Row
    clause: ClauseId | None
    article_number: str

    @property
    def activity(self) -> ActivityId:
        """The activity of the row."""
        return self.row.activity


@dataclass(frozen=True, slots=True)
class PrintedMatrix:
    """One responsibility table: the columns with a duty, sponsor first, and the rows."""

    id: MatrixId
    part: str
    title: str
    roles: tuple[Role, ...]
    rows: tuple[PrintedRow, ...]


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A plain table of a schedule. `keys` name the rows stably; widths are twips, one per column."""

    key: str
    caption: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    keys: tuple[str, ...]
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Schedule:
    """One schedule. `id` is what `[[appendix:id]]` names; `number` its label `Schedule 4`.

    `roles` are those that its matrices can have as columns, whether or not one has a duty now.
    """

    id: str
    number: str
    title: str
    intro: str
    tables: tuple[PrintedTable, ...] = ()
    matrices: tuple[PrintedMatrix, ...] = ()
    note: str = ""
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """One place to sign."""

    party: Party
    party_name: str
    function: str
    name: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which state of the agreement a document shows: version, status, history up to it.

    `version` is `2`, or `2 + edits` for a working copy with unsaved edits; `date` is ISO or empty.
    """

    version: str
    status: str
    date: str
    history: tuple[VersionMark, ...]


@dataclass(frozen=True, slots=True)
class PrintedAgreement:
    """The whole agreement, ready to be set in Word or shown in the window."""

    number: str
    title: str
    deal: Deal
    edition: Edition
    fingerprint: str
    sections: tuple[PrintedSection, ...]
    schedules: tuple[Schedule, ...]
    signatures: tuple[SignatureBlock, ...]
    id: AgreementId = AgreementId("")

    @property
    def articles(self) -> tuple[PrintedArticle, ...]:
        """Every article, in print order."""
        return tuple(article for section in self.sections for article in section.articles)

    def article(self, clause: ClauseId) -> PrintedArticle | None:
        """The printed article of a clause, or None."""
        return next((article for article in self.articles if article.clause == clause), None)
