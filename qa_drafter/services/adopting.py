"""The library has moved on: its newer texts proposed to one open agreement, and taken as one act."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.comparison.library_moves import Move, move_between
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.assembly_edits import EditionTaken, TermAdded, TermRemoved
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.edits import ArticleInserted, DefinitionReworded, Edit, PositionChosen
from qa_drafter.domain.errors import NothingToDo
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.proposal import Proposal
from qa_drafter.drafting.adoption import Adoption
from qa_drafter.redline import Span, spans_between
from qa_drafter.services.changed import Changed
from qa_drafter.services.editing import Editing
from qa_drafter.services.moved_definitions import MovedDefinition, moved_definitions
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.proposing import proposed

MOVED_UNDER: Final = "library moved on under your own wording"


@dataclass(frozen=True, slots=True)
class Successor:
    """An article and the newer text of the library: what changed, and whether it matters."""

    article: Article
    newer: ClauseVersion
    move: Move
    spans: tuple[Span, ...]

    @property
    def is_reworded(self) -> bool:
        """Whether own wording stands there, which no proposal touches."""
        return self.article.own_wording is not None


@dataclass(frozen=True, slots=True)
class LibraryUpdate:
    """What the library in use offers an agreement: proposals, and what has moved on under own wording.

    `definitions` are those that have moved on: offered, or in own wording, which no proposal touches.
    """

    edition: str
    successors: tuple[Successor, ...]
    proposals: tuple[Proposal, ...]
    definitions: tuple[MovedDefinition, ...] = ()

    @property
    def under_own_wording(self) -> tuple[Successor, ...]:
        """The texts that have moved on where own wording stands: to be looked at, the heaviest first."""
        return tuple(successor for successor in self.successors if successor.is_reworded)


class Adopting:
    """Takes newer texts of the library over. Agreements pin their versions: nothing changes by itself."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def update(self, clauses: Sequence[str] = ()) -> LibraryUpdate:
        """What is offered for these clauses, or for all of the agreement; UnknownName for one that it has not."""
        adoption = self._adoption()
        chosen, definitions = self._wanted(adoption, clauses, None)
        successors = (successor_of(adoption, article, text) for article, text in adoption.behind)
        wanted = tuple(one for one in successors if one.article.clause in chosen)
        edits = edits_between(adoption.held, adoption.result(chosen, definitions))
        offered = {edit.now.key for edit in edits if isinstance(edit, DefinitionReworded)}
        reasons = {one.article.clause: joined("; ", one.move.reasons) for one in wanted}
        return LibraryUpdate(
            self._open.library.edition,
            tuple(sorted(wanted, key=lambda one: one.move.rank)),
            proposed(edits, lambda edit: _reason(edit, reasons)),
            tuple(
                one
                for one in moved_definitions(adoption)
                if one.entry.key in offered or (one.is_reworded and not clauses)
            ),
        )

    def edits(self, clauses: Sequence[str] = (), definitions: Collection[str] | None = None) -> tuple[Edit, ...]:
        """The acts that take it: all, or these clauses with the definitions that they use, or with those of these keys.

        NothingToDo when there are none.
        """
        adoption = self._adoption()
        edits = edits_between(adoption.held, adoption.result(*self._wanted(adoption, clauses, definitions)))
        if not edits:
            raise NothingToDo(
                phrase("clause library"),
                phrase("it offers nothing newer that can be taken"),
                phrase("nothing was changed"),
            )
        return edits

    def perform(self, clauses: Sequence[str] = (), reason: str = "") -> tuple[tuple[Edit, ...], Changed]:
        """Take what is offered, as one act; NothingToDo when nothing is."""
        edits = self.edits(clauses)
        said = reason.strip() or f"library edition {self._open.library.edition}"
        return edits, Editing(self._open).perform_all(edits, said)

    def _adoption(self) -> Adoption:
        marks = self._open.file.versions()
        first: Agreement = self._open.content_of(marks[0].id) if marks else self._open.content
        return Adoption(self._open.content, first, self._open.library)

    def _wanted(
        self, adoption: Adoption, clauses: Sequence[str], definitions: Collection[str] | None
    ) -> tuple[Collection[ClauseId], Collection[str] | None]:
        """The clauses and the definitions to take: without any all that is offered."""
        if clauses:
            return self._chosen(adoption, clauses), definitions
        if definitions is None:
            return self._chosen(adoption, ()), adoption.definitions_offered
        return (), definitions

    def _chosen(self, adoption: Adoption, clauses: Sequence[str]) -> Collection[ClauseId]:
        held = [article.clause for article in adoption.held.articles]
        offered = [article.clause for article in adoption.arrivals()]
        if not clauses:
            return frozenset((*held, *offered))
        for clause in clauses:
            if clause not in offered:
                self._open.content.article(ClauseId(clause))
        return frozenset(map(ClauseId, clauses))


def successor_of(adoption: Adoption, article: Article, text: ClauseVersion) -> Successor:
    """An article beside the newer text, with the difference of the two texts of the library."""
    spans = spans_between(*adoption.texts(article, text))
    return Successor(article, text, move_between(article, text), spans)


def _reason(edit: Edit, reasons: dict[ClauseId, Phrase]) -> Phrase:
    match edit:
        case PositionChosen():
            why = reasons.get(edit.clause, phrase("a newer text"))
            return phrase("version {0} to {1}: {2}", edit.was.version, edit.now.version, why)
        case DefinitionReworded():
            return phrase("the library words it so by now")
        case ArticleInserted():
            return phrase("new in the library, {0}", edit.article.because)
        case TermAdded() | TermRemoved():
            return phrase("the newer text prints it, and this agreement could not")
        case EditionTaken():
            return phrase("every text is that of this edition, or your own wording")
    return phrase("the newer text needs it")
