"""Saved versions: immutable states with a label, and the trail of how they came about."""

from __future__ import annotations

import json

from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement, AgreementVersion, VersionMark
from qa_drafter.domain.audit import AuditEntry, first_broken
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError, ValueRefused
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.services.changed import Changed
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.trail_words import saved_as
from qa_drafter.store.records import edit_of


class Versions:
    """The version history and audit trail of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def marks(self) -> tuple[VersionMark, ...]:
        """The saved versions, oldest first."""
        return self._open.file.versions()

    def pending(self) -> tuple[Edit, ...]:
        """The edits that lie between the last version and the working copy."""
        marks = self.marks()
        return edits_between(self._open.content_of(marks[-1].id), self._open.content) if marks else ()

    def edits_since_last(self) -> int:
        """How many edits lie between the last version and the working copy."""
        return len(self.pending())

    def save(self, label: str, *, status: str = "Draft") -> tuple[VersionMark, Changed]:
        """Keep the working copy as a new version; NothingToDo when it equals the last one."""
        label = one_line(label, "version label")
        if not label:
            raise ValueRefused(phrase("version label"), phrase("it is empty"), phrase("give a short label"))
        marks, edits = self.marks(), self.edits_since_last()
        if marks and not edits:
            remedy = phrase("edit the agreement first")
            raise NothingToDo(str(self._open.path), phrase("nothing has changed since {0}", marks[-1].id), remedy)
        author = self._open.author
        mark = VersionMark(VersionId(f"v{len(marks) + 1}"), label, author.now(), author.user, edits, status)
        record = json.dumps({"version": mark.id, "label": label}, ensure_ascii=False)
        with self._open.file.transaction():
            self._open.file.add_version(AgreementVersion(mark, self._open.content))
            self._open.file.append_audit(mark.saved_at, mark.saved_by, saved_as(mark.id), record, "")
        return mark, Changed(versions=True)

    def audit(self) -> tuple[AuditEntry, ...]:
        """Every recorded act, oldest first."""
        return self._open.file.audit()

    def first_broken_entry(self) -> int | None:
        """The number of the first audit entry that is altered, missing or untrue; None when the trail is whole.

        Seals show what was done to the trail; performing it again shows what was done to the rest of the file.
        """
        entries = self.audit()
        broken = first_broken(entries)
        return self._first_untrue(entries) if broken is None else broken

    def _first_untrue(self, entries: tuple[AuditEntry, ...]) -> int | None:
        """The first entry that does not lead to what the file holds; one past the last when one is missing."""
        content: Agreement | None = None
        saved = 0
        for entry in entries:
            try:
                if isinstance(version := json.loads(entry.record).get("version"), str):
                    kept = self._open.file.version(VersionId(version)).content
                    if content not in (None, kept):
                        return entry.number
                    content, saved = kept, saved + 1
                elif content is not None:
                    content = edit_of(entry.record).apply(content)
            except (QaDrafterError, ValueError, KeyError):
                return entry.number
        held = (self._open.file.working_copy(), len(self.marks()))
        return None if held == (content, saved) else len(entries) + 1
