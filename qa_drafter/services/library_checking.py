"""A library folder checked whole: its files, its texts, and the record of what happened to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from qa_drafter.checks.lifecycle import lifecycle_findings
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import in_line, joined
from qa_drafter.drafting.reach import OutOfReach, all_out_of_reach
from qa_drafter.library_files.clause_folders import place_of
from qa_drafter.library_files.library_reader import read_with_faults
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, read_events
from qa_drafter.services.library import file_of, library_findings

GLOSSARY = "glossary.yaml"


@dataclass(frozen=True, slots=True)
class LibraryReport:
    """What a check of a whole library found."""

    folder: Path
    edition: str
    texts: int
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing stands in the way of using it."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def library_report(folder: Path) -> LibraryReport:
    """Everything that is wrong with the library in `folder`, in one go; LibraryDamaged when it is no library."""
    library, faults = read_with_faults(folder)
    found = (
        *(_told(fault, folder) for fault in faults.found),
        *(_sharpened(finding, folder) for finding in library_findings(library, faults)),
        *_records(library, folder),
    )
    if not faults.found:  # a part that was not read would leave much out of reach
        found = (*found, *(_unreached(text, to) for text, to in all_out_of_reach(library)))
    return LibraryReport(folder, library.edition, len(library.clauses), found)


def _unreached(text: ClauseVersion, to: OutOfReach) -> Finding:
    line = text.body_line + text.body.count("\n", 0, text.body.find(f"[[{to.target}"))
    message = joined("; ", (to.words, to.remedy))
    return Finding("reference_reach", Severity.ERROR, in_line(file_of(text), line), message, subject=text.id)


def _told(fault: LibraryDamaged, folder: Path) -> Finding:
    place = fault.where.removeprefix(str(folder)).lstrip("/\\")
    return Finding("library_file", Severity.ERROR, place, joined("; ", (fault.what, fault.remedy)))


def _sharpened(finding: Finding, folder: Path) -> Finding:
    """With the line, where a finding names an entry of the glossary."""
    name, _, term = finding.place.partition(", ")
    if name != GLOSSARY:
        return finding
    lines = (folder / GLOSSARY).read_text(encoding="utf-8-sig").split("\n")
    line = next((n for n, text in enumerate(lines, start=1) if f"term: {term}" in text), 1)
    return replace(finding, place=in_line(GLOSSARY, line))


def _records(library: ClauseLibrary, folder: Path) -> Iterator[Finding]:
    """What the lifecycle files break; one that cannot be read has been told already."""
    for texts in library.by_clause.values():
        path = folder / "clauses" / place_of(texts[0]).with_name(LIFECYCLE)
        try:
            events = read_events(path)
        except LibraryDamaged:
            continue
        yield from lifecycle_findings(events, texts, path.relative_to(folder).as_posix())
