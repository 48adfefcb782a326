"""A small agreement file with every kind of act in its trail: what each schema's fixture holds.

A new schema needs its fixture, once, when it is released: `python -m tests.store.specimen`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qa_drafter.domain.agreement import Agreement, AgreementVersion, VersionMark
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, SectionId, TermId, VersionId
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.database import SCHEMA
from qa_drafter.store.records import record_of
from tests.builders import NOON, agreement, article, duties, glossary_entry, matrix, row, term

FIXTURES = Path(__file__).with_name("fixtures")

START: Agreement = agreement(
    article("DEV-NOTIFY", "The Contractor shall tell within {{ terms.notice | duration }} – “at once”.\n"),
    article("DEV-OOS"),
    terms=(term("notice", 2), term("silence", 0.5)),
    matrices=(matrix(row(cmo_qa="A", cmo_qc="R")),),
    glossary=(glossary_entry("Batch", "a quantity", "Batches"),),
)
LETTERS, MOVED = duties(cmo_qa="A", cmo_qc="R"), duties(sponsor_qa="A", cmo_qa="R")
SPONSOR_TEXT = article("DEV-OOS", "The Contractor shall ask.", position=Position.SPONSOR)

EDITS: tuple[Edit, ...] = (
    TermSet(TermId("notice"), 2, 3),
    RaciReassigned(MatrixId("testing"), ActivityId("release_batch"), LETTERS, MOVED),
    ArticleReworded(ClauseId("DEV-NOTIFY"), None, "The Contractor shall tell at once – §\u00a07.\n"),
    PositionChosen(START.articles[1], SPONSOR_TEXT),
    ArticleInserted(SectionId("quality"), 1, article("DEV-CAPA")),
    ArticleRemoved(SectionId("quality"), 2, SPONSOR_TEXT),
)


def states() -> list[Agreement]:
    """The agreement at the start and after each edit."""
    told = [START]
    for edit in EDITS:
        told.append(edit.apply(told[-1]))
    return told


def version_of(content: Agreement, number: int) -> AgreementVersion:
    """A saved version of `content`."""
    mark = VersionMark(VersionId(f"v{number}"), f"Round {number}", NOON, "Ada Quality", len(EDITS) * (number - 1))
    return AgreementVersion(mark, content)


def record(file: AgreementFile, content: Agreement, act: str, text: str) -> None:
    """One act as a service keeps it: working copy and audit row together."""
    with file.transaction():
        file.save(content)
        number = file.append_audit(NOON, "Ada Quality", act, text, "as agreed")
        file.add_act(f"The act {act}", number, number)


def write_specimen(path: Path) -> None:
    """The file: first version, every kind of edit, second version, one edit since."""
    file = AgreementFile.create(path, START)
    with file.transaction():
        file.add_version(version_of(START, 1))
        file.append_audit(NOON, "Ada Quality", "Save version v1", "{}", "")
    for edit, content in zip(EDITS, states()[1:], strict=True):
        record(file, content, type(edit).__name__, record_of(edit))
    with file.transaction():
        file.add_version(version_of(states()[-1], 2))
        file.append_audit(NOON, "Ada Quality", "Save version v2", "{}", "")
    pending = TermSet(TermId("notice"), 3, 4)
    record(file, pending.apply(states()[-1]), "TermSet", record_of(pending))
    file.close()


def final() -> Agreement:
    """What the working copy of the file is."""
    last = states()[-1]
    return last.with_term(replace(last.term(TermId("notice")), value=4))


if __name__ == "__main__":
    FIXTURES.mkdir(exist_ok=True)
    write_specimen(FIXTURES / f"schema_{SCHEMA}.qagr")
