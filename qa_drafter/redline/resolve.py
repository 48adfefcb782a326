"""Accepts or rejects the tracked changes of any Word file."""

from __future__ import annotations

from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.resolution import holds_revisions, resolve_tree
from qa_drafter.redline.wordml.stories import body_of, drop_notes, noted_in, story_parts


def accept_all(docx: bytes) -> bytes:
    """The document as its last editor left it."""
    return _resolved(docx, accept=True)


def reject_all(docx: bytes) -> bytes:
    """The document as it was before anything was tracked."""
    return _resolved(docx, accept=False)


def _resolved(docx: bytes, accept: bool) -> bytes:
    package = Package.opened(docx)
    before = noted_in(package.tree(package.main))
    for part in story_parts(package):
        root = package.tree(part)
        if holds_revisions(root):
            resolve_tree(root, accept)
        body_of(package)  # refuses a file without one
        drop_notes(root, before, noted_in(package.tree(package.main)))
    return package.saved()
