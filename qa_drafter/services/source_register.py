"""The register of sources: a citation comes in, or somebody has read it and says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_drafter.domain.clause import Source
from qa_drafter.domain.errors import ClauseRefused, LibraryDamaged, NothingToDo
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.library_files.source_register import SOURCES, with_source
from qa_drafter.library_files.yaml_files import read_text
from qa_drafter.services.delivery import deliver
from qa_drafter.services.library_home import make_editable
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.workspace import Workspace

BASES: Final = ("statute_regulation", "gmp_guideline", "agency_guidance", "industry")
"""What a source can be: law, text of good practice, guidance of an agency, custom."""

LONGEST: Final = 300
"""Characters of a citation, and of what is said of it."""


@dataclass(frozen=True, slots=True)
class SourceEntered:
    """The entry as it stands now, its file, and the user's copy of the library if it began with it."""

    source: Source
    path: Path
    copied_to: Path | None = None


def enter_source(workspace: Workspace, given: Source, progress: Progress = no_progress) -> SourceEntered:
    """Enter a source into the register of the library in use, or say more of one that is there.

    What `given` leaves empty stays. ClauseRefused for one that is said to be read without how, or that has no basis.
    """
    cite = one_line(given.cite, "source", LONGEST)
    where = f"source {cite}" if cite else "source"
    if not cite:
        raise ClauseRefused(where, phrase("it has no name"), phrase("write the citation, such as 21 CFR 211.22(a)"))
    known = workspace.library.sources.get(cite, Source(cite, verified=False))
    source = Source(
        cite,
        given.verified or known.verified,
        given.basis or known.basis,
        one_line(given.says, "what it says", LONGEST) or known.says,
        one_line(given.how, "how it was read", LONGEST) or known.how,
    )
    if source.basis not in BASES:
        raise ClauseRefused(where, phrase("it does not say what it is"), phrase("use {0}", ", ".join(BASES)))
    if source.verified and not source.how:
        raise ClauseRefused(where, phrase("it is marked as read, and not how"), phrase("say what was read, and where"))
    if workspace.library.sources.get(cite) == source:
        raise NothingToDo(where, phrase("the register says so already"), phrase("nothing was changed"))
    copied_to = make_editable(workspace, progress)
    path = workspace.library_folder / SOURCES
    before = read_text(path, LibraryDamaged)
    deliver(path, with_source(before, path, source, workspace.author.now()[:10]).encode(), ClauseRefused)
    library = workspace.library
    workspace.take_library(library=replace(library, sources={**library.sources, cite: source}))
    return SourceEntered(source, path, copied_to)
