"""The pieces of a printed paragraph as runs and fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_drafter.domain.document import Piece, Reference, TargetKind, Words
from qa_drafter.word.fields import number_of
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.paragraphs import BOLD, run

NO_BREAK = "\u00a0"


def runs_of(manuscript: Manuscript, pieces: Iterable[Piece]) -> Xml:
    """Neighbours of one look share a run: where a term ends is the program's matter, not the reader's."""
    return joined(_runs(manuscript, pieces))


def _runs(manuscript: Manuscript, pieces: Iterable[Piece]) -> Iterator[Xml]:
    waiting, look = "", NOTHING
    for piece in pieces:
        wanted = BOLD if isinstance(piece, Words) and piece.strong else NOTHING
        if isinstance(piece, Reference) or wanted != look:
            yield run(waiting, look)
            waiting, look = "", wanted
        if isinstance(piece, Reference):
            yield _reference(manuscript, piece)
        else:
            waiting += piece.text
    yield run(waiting, look)


def _reference(manuscript: Manuscript, reference: Reference) -> Xml:
    if reference.kind is TargetKind.MATRIX:
        return _part_reference(manuscript, reference)
    target = manuscript.anchors.target(reference.kind, reference.target)
    if target is None:
        return run(reference.text)
    lead = run(f"{reference.lead}{NO_BREAK}") if reference.lead else NOTHING
    return joined((lead, number_of(target, reference.number)))


def _part_reference(manuscript: Manuscript, reference: Reference) -> Xml:
    """`Schedule 4, Part D`: two fields, for each number has its own paragraph."""
    for schedule in manuscript.printed.schedules:
        for matrix in schedule.matrices:
            if matrix.id == reference.target and matrix.part:
                of_schedule = number_of(manuscript.anchors.of_schedule(schedule.id), schedule.number)
                before, named, after = reference.lead.partition(schedule.number)
                lead = (run(before), of_schedule, run(after)) if named else (run(reference.lead),)
                part = number_of(manuscript.anchors.of_part(schedule.id, matrix.id), reference.number, in_context=False)
                return joined((*lead, run(NO_BREAK) if reference.lead else NOTHING, part))
    return run(reference.text)
