"""The main job on a sample deal: what a new user looks at first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qa_drafter.domain.errors import AgreementRefused, WordFileRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import phrase
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing, caption
from qa_drafter.services.exporting import export_word
from qa_drafter.services.redlining import redline_versions
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace

SAMPLE = "velotam_cmo_us.yaml"

ACTS = 6
"""Audit rows of the sample as it is made: assembled, first version, three edits, second version."""


def demonstrate(workspace: Workspace, out: Path) -> Iterator[str]:
    """Make agreement, clean Word files and redline in `out`, telling each step. Earlier samples are replaced.

    A sample that someone has edited since is not: it is refused.
    """
    path = out / "velotam.qagr"
    try:
        out.mkdir(parents=True, exist_ok=True)
        _clear(path, workspace)
    except OSError as error:
        raise WordFileRefused(
            str(out), told_by_system(error, phrase("cannot be made")), phrase("choose another folder")
        ) from None
    deal = next(deal for deal in workspace.example_deals() if deal.name == SAMPLE)
    agreement = workspace.create(workspace.read_deal(deal), path)
    try:
        yield f"{path}: agreement assembled from {deal.name}"
        yield f"{export_word(agreement.printed(), out / 'velotam v1.docx')}: clean Word document, version 1"
        editing = Editing(agreement)
        duties = {"sponsor_qa": "A", "cmo_qa": "R"}
        for edit in (
            editing.term_edit("deviation_major_notice", 3),
            editing.duty_edit("retest_approval", duties),
            editing.position_edit("AUD-ROUTINE", "sponsor"),
        ):
            editing.perform(edit)
            yield f"edit: {caption(edit)}"
        mark, _ = Versions(agreement).save("After the first negotiation round")
        yield f"{export_word(agreement.printed(mark.id), out / 'velotam v2.docx')}: clean Word document, version 2"
        comparing = Comparing(agreement)
        first = Versions(agreement).marks()[0].id
        comparison = comparing.versions(first, mark.id)
        report = redline_versions(comparison, out / "velotam v1 to v2 redline.docx", comparing.stamp())
        yield f"{report.path}: redline with {len(report.changes)} changes as tracked changes"
    finally:
        agreement.close()


def _clear(path: Path, workspace: Workspace) -> None:
    if not path.exists():
        return
    earlier = workspace.open(path)
    try:
        acts = len(Versions(earlier).audit())
    finally:
        earlier.close()
    if acts > ACTS:
        raise AgreementRefused(
            str(path), phrase("this sample has been edited since"), phrase("choose another folder with --out")
        )
    path.unlink()
