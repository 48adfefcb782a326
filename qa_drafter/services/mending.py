"""The act that mends a finding, where the check itself could not name one."""

from __future__ import annotations

from dataclasses import replace

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.drafting.dangling import check_references
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.responsibilities import Responsibilities


class Mending:
    """Finds what one act can mend in one open agreement; performs nothing."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement
        self._arranging, self._duties = Arranging(agreement), Responsibilities(agreement)

    def mended(self, finding: Finding) -> Finding:
        """The finding with the act that mends it, where there is one that can be done."""
        if finding.mend is not None:
            return finding if self._stands(finding.mend) else replace(finding, mend=None)
        content = self._open.content
        if any(row.activity == finding.subject for matrix in content.matrices for row in matrix.rows):
            return replace(finding, mend=self._letters(ActivityId(finding.subject)))
        if finding.clause and all(article.clause != finding.clause for article in content.articles):
            return replace(finding, mend=self._insertion(finding.clause))
        return finding

    def _stands(self, edit: Edit) -> bool:
        """Whether the act refers to nothing that has gone: the text of the library may."""
        content = self._open.content
        try:
            check_references(content, edit.apply(content))
        except QaDrafterError:
            return False
        return True

    def _letters(self, activity: ActivityId) -> Edit | None:
        remedies = self._duties.remedies(activity)
        return remedies[0].edit if remedies else None

    def _insertion(self, clause: str) -> Edit | None:
        """The clause inserted; None where its section or what it refers to is not in: that takes more than one act."""
        try:
            edits = self._arranging.insert_edits(clause)
        except QaDrafterError:
            return None
        return edits[0] if len(edits) == 1 and self._stands(edits[0]) else None
