"""The rooms below, joined for one user: the library in use, deals, and agreements being opened."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from platformdirs import user_cache_path

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.errors import AgreementRefused, DealRefused, QaDrafterError
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.drafting.assembly import assemble, terms_for
from qa_drafter.drafting.stated_blanks import with_stated
from qa_drafter.library_files.kept_library import read_kept_library
from qa_drafter.library_files.swapped_folders import put_back
from qa_drafter.resources import resource_path, shipped_library
from qa_drafter.services.delivery import arriving_at, deliver
from qa_drafter.services.holidays import holidays_for
from qa_drafter.services.open_agreement import Author, OpenAgreement
from qa_drafter.store.agreements import AgreementFile
from qa_drafter.store.database import rehearse_writing


class Workspace:
    """What one user works with. `library_folder` None is the edition shipped with the program.

    `kept_in` is where the library is kept as it was read, to be at hand sooner; None is the user's cache folder.
    """

    def __init__(self, author: Author, library_folder: Path | None = None, kept_in: Path | None = None) -> None:
        self.author = author
        self.library_folder = library_folder or shipped_library()
        put_back(self.library_folder)
        self.kept_in = kept_in or user_cache_path("qa_drafter", appauthor=False)

    @cached_property
    def library(self) -> ClauseLibrary:
        """The library in use, read when first asked for; LibraryDamaged when it cannot be."""
        return read_kept_library(self.library_folder, self.kept_in)

    def take_library(self, folder: Path | None = None, library: ClauseLibrary | None = None) -> None:
        """Work with the library in `folder` from now on, or with what its files say by now.

        `library` is what they are known to say; without it they are read when next asked for.
        """
        self.library_folder = folder or self.library_folder
        self.__dict__.pop("library", None)
        if library is not None:
            self.__dict__["library"] = library

    def read_deal(self, path: Path) -> Deal:
        """The deal of a deal file, its terms judged by the library; a refusal names file, key and remedy."""
        from qa_drafter.library_files.deal_files import read_deal  # with its parsers: most acts read no deal

        deal, library = read_deal(path), self.library
        try:
            terms_for(library, deal)
        except QaDrafterError as error:
            error.name_file(str(path))
            raise
        return deal

    def save_deal(self, deal: Deal, to: Path) -> None:
        """Keep the answers about a deal as a deal file; DealRefused when it cannot be written."""
        from qa_drafter.library_files.deal_texts import deal_text

        deliver(to, deal_text(deal).encode(), DealRefused)

    def checked_deal(self, deal: Deal) -> Deal:
        """The deal as a deal file would state it; a refusal names the answer and the remedy."""
        from qa_drafter.library_files.deal_files import checked_deal

        checked = checked_deal(deal, "the answers")
        terms_for(self.library, checked)
        return checked

    def example_deals(self) -> tuple[Path, ...]:
        """The sample deals shipped with the program."""
        return tuple(sorted(resource_path("examples").glob("*.yaml")))

    def create(self, deal: Deal, to: Path) -> OpenAgreement:
        """Assemble an agreement, keep it at `to` as its first version, and open it.

        An existing file is never overwritten; nothing is left behind when it fails.
        """
        from qa_drafter.services.trail_words import ASSEMBLED  # with all edits: opening an agreement needs none
        from qa_drafter.services.versions import Versions

        holidays = holidays_for(deal, self.author.now()[:10], self.kept_in)
        agreement = with_stated(replace(assemble(self.library, deal), holidays=holidays), deal.schedules)
        with arriving_at(to, AgreementRefused, replacing=False) as place:
            place.unlink()
            file = AgreementFile.create(place, agreement)
            try:
                first = OpenAgreement(file, lambda: self.library, self.author)
                record = json.dumps({"agreement": agreement.id, "library": agreement.edition})
                with file.transaction():
                    file.append_audit(self.author.now(), self.author.user, ASSEMBLED, record, "")
                Versions(first).save("First draft")
            finally:
                file.close()
        return self.open(to)

    def open(self, path: Path, *, writing: bool = True) -> OpenAgreement:
        """Open an agreement file; AgreementRefused says why it cannot be. A writer holds it alone."""
        file = AgreementFile.open(path, writing=writing)
        try:
            return OpenAgreement(file, lambda: self.library, self.author)
        except BaseException:
            file.close()
            raise

    def get_ready(self) -> None:
        """Load what the first acts need, which takes a while; any thread may do so beforehand."""
        from qa_drafter.checks import words
        from qa_drafter.library_files import deal_files  # noqa: F401 - with its parsers

        rehearse_writing()
        words.rehearse(self.library)
