"""One open agreement: its file, its printed form, and what the services around it share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import Edition, PrintedAgreement, PrintedArticle
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.schedule_form import FormTable
from qa_drafter.drafting.library_wording import as_in_library
from qa_drafter.drafting.printing import Printer
from qa_drafter.drafting.references import Numbers
from qa_drafter.services.author import Author as Author
from qa_drafter.services.progress import Progress as Progress
from qa_drafter.services.progress import no_progress as no_progress
from qa_drafter.store.agreements import AgreementFile

if TYPE_CHECKING:
    from qa_drafter.checks.worded_duties import DutyReader


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What a judgement stands on beside the words it judges: another of them, and it has to be made anew."""

    deal: Deal
    library: ClauseLibrary


class OpenAgreement:
    """The file of one agreement, held while it is open."""

    def __init__(self, file: AgreementFile, library: Callable[[], ClauseLibrary], author: Author) -> None:
        self.file = file
        self.author = author
        self._library = library
        self._content = file.working_copy()
        self._printer = Printer(self._content)
        self._saved: dict[VersionId, Agreement] = {}
        self._first: VersionId | None = None
        self._ground: Ground | None = None
        self._duty_reader: tuple[Ground, DutyReader] | None = None

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.file.path

    @property
    def library(self) -> ClauseLibrary:
        """The library in use: read when first asked for."""
        return self._library()

    @property
    def content(self) -> Agreement:
        """The working copy as it stands after the last edit."""
        return self._content

    @property
    def ground(self) -> Ground:
        """The deal and the library in use: the same value for as long as neither is another."""
        deal, library, held = self._content.deal, self.library, self._ground
        if held is None or held.library is not library or held.deal != deal:
            self._ground = held = Ground(deal, library)
        return held

    @property
    def duty_reader(self) -> DutyReader:
        """Who leads in the articles of the working copy: each is read once for all who ask."""
        ground, held = self.ground, self._duty_reader
        if held is None or held[0] is not ground:
            from qa_drafter.checks.worded_duties import DutyReader  # with its patterns: who shows or prints needs none

            self._duty_reader = held = ground, DutyReader(ground.library, self.printed_article)
        return held[1]

    def save(self, content: Agreement) -> None:
        """Keep a new working copy. Call inside `file.transaction()`, then `settle` once it is through."""
        self.file.save(content)

    def settle(self, content: Agreement) -> None:
        """Show the working copy that has reached the disk."""
        self._content = content
        self._printer = Printer(content, self._printer)

    def content_of(self, version: VersionId | None) -> Agreement:
        """A saved version's content, or the working copy for None. Versions never change: each is read once."""
        if version is None:
            return self.content
        if version not in self._saved:
            self._saved[version] = self.file.version(version).content
        return self._saved[version]

    @property
    def first_version(self) -> VersionId | None:
        """The oldest saved version, which stays it; None as long as none is saved."""
        if self._first is None:
            marks = self.file.versions()
            self._first = marks[0].id if marks else None
        return self._first

    def version_named(self, name: str) -> VersionId:
        """The version that a person means by `v2`, `V2`, `2` or its label; UnknownName when none fits.

        An id goes before a label; a label that several versions bear means none of them.
        """
        marks, wanted = self.file.versions(), " ".join(name.split()).casefold()
        for mark in marks:
            if wanted in (mark.id.casefold(), mark.number):
                return mark.id
        labelled = [mark.id for mark in marks if mark.label.casefold() == wanted]
        if len(labelled) == 1:
            return labelled[0]
        known = labelled or [mark.id for mark in marks]
        raise UnknownName(str(self.path), phrase("version"), name, tuple(str(version) for version in known))

    def edition(self, version: VersionId | None) -> Edition:
        """How documents name a saved version, or the working copy for None.

        A working copy without an edit since its base version is that version.
        """
        marks = self.file.versions()
        if version is None and marks and self.content == self.content_of(marks[-1].id):
            version = marks[-1].id
        if version is not None:
            place = next(i for i, mark in enumerate(marks) if mark.id == version)
            mark = marks[place]
            return Edition(mark.number, mark.status, mark.saved_at[:10], marks[: place + 1])
        base = f"{marks[-1].number} with later edits" if marks else "0"
        return Edition(base, "Working copy", "", marks)

    def printed(self, version: VersionId | None = None) -> PrintedAgreement:
        """The agreement as printed: a saved version, or the working copy for None."""
        return self.printing(version)()

    @property
    def numbers(self) -> Numbers:
        """The numbers of the working copy: of its articles, schedules and matrices."""
        return self._printer.numbers

    def printed_article(self, article: Article) -> PrintedArticle:
        """One article of the working copy as printed, without definitions; printed anew only when its words differ."""
        return self._printer.article(article)

    def library_text(self, article: Article) -> PrintedArticle:
        """The library's text of an article of the working copy, to compare with, whatever it refers to has gone."""
        return self._printer.library_text(article)

    def printed_definition(self, entry: GlossaryEntry) -> PrintedArticle | None:
        """A definition of the working copy as an article of one paragraph; None where no article holds definitions."""
        return self._printer.definition(entry)

    def form_tables(self) -> tuple[FormTable, ...]:
        """The schedules of the working copy that the parties fill in."""
        return self._printer.forms()

    def printing(self, version: VersionId | None = None) -> Callable[[], PrintedAgreement]:
        """The printing of a state, begun: all that the file must tell is read, the rest may be done on any thread."""
        content = self.content_of(version)
        printer = self._printer if content == self.content else Printer(content, self._printer)
        return partial(printer.whole, self.edition(version))

    def printed_as_in_library(self) -> PrintedAgreement:
        """The working copy with every article in the library's words, where it has them."""
        return Printer(as_in_library(self.content), self._printer).whole(self.edition(None))

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()
