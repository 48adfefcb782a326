"""What the Compare pane reads of the open agreement, and the comparison itself as work for another thread."""

from __future__ import annotations

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.background import Act
from qa_drafter.gui.models.compare_layout import sheet_of
from qa_drafter.gui.models.compare_sheet import CompareSheet
from qa_drafter.gui.panes.compare_head import SideName
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.wording import tr
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.open_agreement import Progress


class CompareSource:
    """Asks the services. Saved versions are printed once: they never change."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._comparing = Comparing(reading.opened)
        self._known: dict[VersionId | None, PrintedAgreement] = {}

    @property
    def is_edited(self) -> bool:
        """Whether the working copy differs from the last saved version."""
        return self._reading.edits() > 0

    def marks(self) -> tuple[VersionMark, ...]:
        """The saved versions, oldest first."""
        return self._reading.versions.marks()

    def work(self, base: VersionId | None, target: VersionId | None) -> Act:
        """The comparison, to be done on another thread: it holds values alone."""
        known = dict(self._known)
        if None in (base, target):
            known[None] = self._reading.printed()
        task = self._comparing.task(base, target, known)

        def act(progress: Progress) -> CompareSheet:
            return sheet_of(task.done(progress), task.library)

        return act

    def keep(self, sheet: CompareSheet, base: VersionId | None, target: VersionId | None) -> None:
        """Remember what was printed for a comparison."""
        for version, state in ((base, sheet.comparison.old), (target, sheet.comparison.new)):
            if version is not None:
                self._known[version] = state.printed

    def has_article(self, clause: str) -> bool:
        """Whether the working copy has the article, so that Draft can show it."""
        return any(article.clause == clause for article in self._reading.opened.content.articles)

    def side_name(self, version: VersionId | None) -> SideName:
        """What heads the text of a version."""
        mark = next((mark for mark in self.marks() if mark.id == version), None)
        if mark is None:
            return SideName(tr("Working copy"), tr("with later edits") if self.is_edited else "")
        return SideName(str(mark.id), f"{mark.label}  ·  {mark.saved_at[:10]}")
