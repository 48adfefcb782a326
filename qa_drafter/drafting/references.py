"""Cross-references by id, resolved to the numbers their targets have now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import DefinedTerm, Piece, Reference, TargetKind, TermText, Words
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.markup import OpenReference

APPENDIX, MATRIX = "appendix:", "matrix:"


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of everything a reference can point at.

    `articles`: clause id to `20.2`; `schedules`: schedule id to `Schedule 3`; `matrices`: matrix id to
    the schedule's label and the part (`Schedule 4`, `Part D`).
    """

    articles: Mapping[str, str]
    schedules: Mapping[str, str]
    matrices: Mapping[str, tuple[str, str]]

    def are_still(self, reference: Reference) -> bool:
        """Whether a printed reference would be printed so again."""
        match reference.kind:
            case TargetKind.ARTICLE:
                return self.articles.get(reference.target) == reference.number
            case TargetKind.SCHEDULE:
                return self.schedules.get(reference.target) == reference.number
            case TargetKind.MATRIX:
                schedule, part = self.matrices.get(reference.target, ("", ""))
                return (f"{schedule},", part) == (reference.lead, reference.number)

    def resolve(self, target: str, where: str) -> Reference:
        """The printed reference; WordingRefused when its target is not in the agreement."""
        if target.startswith(APPENDIX) and (name := target.removeprefix(APPENDIX)) in self.schedules:
            return Reference(TargetKind.SCHEDULE, name, "", self.schedules[name])
        if target.startswith(MATRIX) and (name := target.removeprefix(MATRIX)) in self.matrices:
            schedule, part = self.matrices[name]
            return Reference(TargetKind.MATRIX, name, f"{schedule},", part)
        if target in self.articles:
            return Reference(TargetKind.ARTICLE, target, "Section", self.articles[target])
        raise WordingRefused(
            where, phrase("the reference [[{0}]] leads nowhere", target), phrase("refer to a clause that is in")
        )


def may_move(piece: Piece) -> bool:
    """Whether the words of a printed piece follow from other places: a number, a headword, brackets without one."""
    return isinstance(piece, (Reference, DefinedTerm)) or (isinstance(piece, Words) and piece.text[:1] == "[")


class Resolver:
    """Turns the open pieces of a paragraph into printed ones: numbers for references, headwords for terms.

    With `gaps` a reference whose target is not in the agreement stays what the wording says.
    """

    def __init__(self, numbers: Numbers, glossary: tuple[GlossaryEntry, ...], *, gaps: bool = False) -> None:
        self._numbers, self._gaps = numbers, gaps
        self._headwords = {form: entry.term for entry in glossary for form in entry.forms}

    def pieces(self, pieces: tuple[Piece | OpenReference, ...], where: str) -> tuple[Piece, ...]:
        """The printed pieces. Brackets around words that the glossary lacks stay what they are: brackets."""
        return tuple([p if isinstance(p, (Words, TermText)) else self._piece(p, where) for p in pieces])

    def are_still(self, pieces: Iterable[Piece]) -> bool:
        """Whether printed pieces would be printed so again: numbers, headwords, and brackets that name no term."""
        return all(map(self._is_still, pieces))

    def _is_still(self, piece: Piece) -> bool:
        match piece:
            case Reference():
                return self._numbers.are_still(piece)
            case DefinedTerm():
                return self._headwords.get(piece.text) == piece.term
            case Words():
                return piece.text[:1] != "[" or piece.text[1:-1] not in self._headwords
        return True

    def _piece(self, piece: DefinedTerm | Reference | OpenReference, where: str) -> Piece:
        if isinstance(piece, OpenReference):
            return self._reference(piece.target, where)
        if isinstance(piece, DefinedTerm):
            headword = self._headwords.get(piece.text)
            return DefinedTerm(headword, piece.text) if headword else Words(f"[{piece.text}]")
        return piece

    def _reference(self, target: str, where: str) -> Piece:
        try:
            return self._numbers.resolve(target, where)
        except WordingRefused:
            if not self._gaps:
                raise
            return Words(f"[[{target}]]")
