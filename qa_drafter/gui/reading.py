"""What the panes read of the open agreement. Each answer is kept until an edit makes it stale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from qa_drafter.domain.document import Definition, Paragraph, PrintedAgreement, PrintedArticle, Reference
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ClauseId, VersionId
from qa_drafter.services.advising import Advising
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.article_story import ArticleStory
from qa_drafter.services.checking import Checking
from qa_drafter.services.covering import CoverageSheet, Covering
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.replacing import Replacing
from qa_drafter.services.versions import Versions

LIBRARY: Final = VersionId("library")
"""Stands for the working copy in the words of the library: what own wording departs from. No version is called so."""


class Reading:
    """The services of one open agreement, and their answers for as long as these hold."""

    def __init__(self, opened: OpenAgreement, known: Mapping[VersionId | None, PrintedAgreement] | None = None) -> None:
        self.opened = opened
        self.editing = Editing(opened)
        self.defining = Defining(opened)
        self.arranging = Arranging(opened)
        self.replacing = Replacing(opened)
        self.renaming = Renaming(opened)
        self.advising = Advising(opened)
        self.story = ArticleStory(opened)
        self.versions = Versions(opened)
        self._checking = Checking(opened)
        self.covering = Covering(opened, self._checking)
        self._printed = dict(known or {})
        self._findings: tuple[Finding, ...] | None = None
        self._edits: int | None = None
        self._coverage: CoverageSheet | None = None
        self._compared: dict[ClauseId, tuple[PrintedArticle, PrintedArticle, bool]] = {}

    def forget(self) -> None:
        """An edit came through: the working copy has to be read again. Saved versions never change."""
        for state in (None, LIBRARY):
            self._printed.pop(state, None)
        self._findings = self._edits = self._coverage = None

    def printed(self, version: VersionId | None = None) -> PrintedAgreement:
        """The agreement as printed: a saved version, the working copy for None, or in the words of the library."""
        if version not in self._printed:
            library = version == LIBRARY
            self._printed[version] = self.opened.printed_as_in_library() if library else self.opened.printed(version)
        return self._printed[version]

    def findings(self) -> tuple[Finding, ...]:
        """Every finding, gravest first."""
        if self._findings is None:
            self._findings = self._checking.bare_findings()
        return self._findings

    def mend_of(self, finding: Finding) -> Edit | None:
        """The act that would mend a finding, where there is one."""
        return self._checking.mended(finding).mend

    def coverage(self) -> CoverageSheet:
        """What regulations ask, and what settles it."""
        if self._coverage is None:
            self._coverage = self.covering.sheet()
        return self._coverage

    def edits(self) -> int:
        """How many edits lie between the last version and the working copy."""
        if self._edits is None:
            self._edits = self.versions.edits_since_last()
        return self._edits

    def findings_of(self, article: PrintedArticle) -> tuple[Finding, ...]:
        """The findings that stand at an article: at its clause, or at a term it prints."""
        subjects = {str(article.clause), *article.terms}
        return tuple(finding for finding in self.findings() if finding.subject in subjects)

    def changed_clauses(self, base: VersionId) -> frozenset[ClauseId]:
        """The articles whose words differ from a saved version; a new number alone is no change."""
        before = {article.clause: article for article in self.printed(base).articles}
        after = {article.clause: article for article in self.printed().articles}
        return frozenset(c for c in before.keys() | after.keys() if self._differ(before.get(c), after.get(c)))

    def _differ(self, before: PrintedArticle | None, after: PrintedArticle | None) -> bool:
        """Whether two texts of an article say different things: looked at once for as long as both stand."""
        if before is after or before is None or after is None:
            return before is not after
        held = self._compared.get(after.clause)
        if held is None or held[0] is not before or held[1] is not after:
            held = self._compared[after.clause] = before, after, _words(before) != _words(after)
        return held[2]


def _words(article: PrintedArticle) -> tuple[str, ...]:
    definitions = (f"{entry.term}: {_said(entry)}" for entry in article.definitions)
    return (article.title, *map(_said, article.paragraphs), *definitions)


def _said(part: Paragraph | Definition) -> str:
    """The words, with each reference by what it points at: its number follows from acts on other articles."""
    return "".join(f"[[{p.target}]]" if isinstance(p, Reference) else p.text for p in part.pieces)
