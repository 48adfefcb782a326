"""A redline whose changes of looks are not marked: the words alone carry marks."""

from __future__ import annotations

from qa_drafter.redline.wordml import stories
from qa_drafter.redline.wordml.names import PROPERTY_CHANGES
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.resolution import resolve_tree


def without_marked_looks(docx: bytes) -> bytes:
    """The file with every change of formatting made: of runs, paragraphs, tables, rows, cells and sections."""
    package = Package.opened(docx)
    for part in stories.story_parts(package):
        root = package.tree(part)
        resolve_tree(root, accept=True, chosen=frozenset(root.iter(*PROPERTY_CHANGES)))
    return package.saved()
