"""`terms.yaml` with one term more: all other lines stay as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.terms import TermDefinition
from qa_drafter.library_files.yaml_files import listed_yaml, parse_yaml

TERMS: Final = "terms.yaml"


def with_term(before: str, path: Path, term: TermDefinition) -> str:
    """The terms `before`, read from `path`, with `term` at their end; LibraryDamaged when something follows them."""
    defaults = {str(position): value for position, value in term.defaults}
    entry = {"id": str(term.id), "label": term.label, "unit": str(term.unit), "defaults": defaults}
    after = f"{before.rstrip()}\n{listed_yaml(entry)}"
    stated = parse_yaml(after, str(path), LibraryDamaged)
    if stated["terms"][-1]["id"] != term.id:
        raise LibraryDamaged(
            str(path), phrase("the list of terms is not at its end"), phrase("move what follows it up")
        )
    return after
