"""A new term of the library: a negotiated value that clauses can print, with its unit and its defaults."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ClauseRefused, LibraryDamaged, ValueRefused
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.domain.terms import TermDefinition, Unit
from qa_drafter.drafting.clause_language import FILTER_UNITS
from qa_drafter.library_files.term_register import TERMS, with_term
from qa_drafter.library_files.yaml_files import read_text
from qa_drafter.services.delivery import deliver
from qa_drafter.services.library_home import make_editable
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.workspace import Workspace

UNITS: Final = tuple(unit for unit in Unit if unit is not Unit.ENUM)
"""What a term entered here can count; one with a list of choices is written into the file."""

LONGEST: Final = 120
"""Characters of a label."""

_ID: Final = re.compile(r"[a-z][a-z0-9_]{2,59}")


@dataclass(frozen=True, slots=True)
class TermEntered:
    """The term, its file, and the user's copy of the library if it began with it."""

    term: TermDefinition
    path: Path
    copied_to: Path | None = None


def placeholder(term: TermDefinition) -> str:
    """How a text prints the term."""
    printing = next(name for name, units in FILTER_UNITS.items() if term.unit in units)
    return f"{{{{ terms.{term.id} | {printing} }}}}"


def enter_term(
    workspace: Workspace,
    name: str,
    label: str,
    unit: str,
    defaults: Mapping[str, str],
    progress: Progress = no_progress,
) -> TermEntered:
    """Enter a term into the library in use; `defaults` by position, the balanced one at least.

    ClauseRefused or ValueRefused for what no term can be. A term that is there is never changed: texts print it.
    """
    term = _term(workspace, name.strip(), label, unit, defaults)
    copied_to = make_editable(workspace, progress)
    path = workspace.library_folder / TERMS
    before = read_text(path, LibraryDamaged)
    deliver(path, with_term(before, path, term).encode(), ClauseRefused)
    library = workspace.library
    workspace.take_library(library=replace(library, terms=(*library.terms, term)))
    return TermEntered(term, path, copied_to)


def _term(workspace: Workspace, name: str, label: str, unit: str, defaults: Mapping[str, str]) -> TermDefinition:
    where = f"term {name}" if name else "term"
    if not _ID.fullmatch(name):
        raise ClauseRefused(
            where,
            phrase("this is no name of a term"),
            phrase("use small letters, digits and _, such as retest_interval"),
        )
    if TermId(name) in workspace.library.term_definitions:
        raise ClauseRefused(
            where, phrase("the library has it already"), phrase("print it, or give the new one another name")
        )
    if unit not in UNITS:
        raise ValueRefused(
            where, phrase("{0} is no unit here", unit or phrase("nothing")), phrase("use {0}", ", ".join(UNITS))
        )
    if not (said := one_line(label, where, LONGEST)):
        raise ClauseRefused(where, phrase("it has no label"), phrase("say what it is, in a few words"))
    wanted = tuple(position for position in Position if position is not Position.FIXED)
    strange = [position for position in defaults if position not in wanted]
    if strange or not defaults.get(Position.BALANCED, "").strip():
        what = phrase("{0} is no position", strange[0]) if strange else phrase("it has no balanced default")
        raise ClauseRefused(where, what, phrase("give balanced=VALUE, and sponsor and cmo where they differ"))
    bare = TermDefinition(TermId(name), said, Unit(unit), ())
    given = ((position, defaults.get(position, "").strip()) for position in wanted)
    return replace(bare, defaults=tuple((position, bare.read(value)) for position, value in given if value))
