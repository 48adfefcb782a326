"""Drafts of clauses from a Word file: split, held against the library, and listed for a person to review."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from qa_drafter import redline
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ClauseRefused, UnknownName, WordFileRefused
from qa_drafter.domain.identifiers import SectionId
from qa_drafter.domain.imported import DraftReview, ImportReview
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.small_markdown import harmless
from qa_drafter.drafting.word_clauses import Split, WordClause, split
from qa_drafter.services.draft_review import Reviewer
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.word_files import read_word_file, refusing

LARGEST_WITHOUT_HEADINGS: Final = 60
"""Paragraphs of a file that may be one clause without a heading."""


def drafts_of(
    path: Path,
    library: ClauseLibrary,
    section: SectionId | None = None,
    position: Position = Position.BALANCED,
    progress: Progress = no_progress,
) -> ImportReview:
    """The clauses of a Word file as drafts, with all that was guessed; WordFileRefused when it holds none."""
    known = {known.id: known.topics for known in library.sections}
    if section is not None and section not in known:
        raise UnknownName(
            phrase("clause library"), phrase("section"), section, tuple(get_close_matches(section, known))
        )
    if not any(topics for name, topics in known.items() if section in (None, name)):
        raise ClauseRefused(
            phrase("clause library"),
            phrase("it has no topic that a clause could stand under"),
            phrase("add one to sections.yaml"),
        )
    content = read_word_file(path)
    with refusing(path):
        read = redline.passages_of(content)
    parts = _whole(split(passage for passage in read.passages if harmless(passage.text).strip()), path)
    reviews: list[DraftReview] = []
    for review in Reviewer(library, section, position, path.name).reviews(parts.clauses):
        progress(len(reviews) / len(parts.clauses))
        reviews.append(review)
    return ImportReview(tuple(reviews), tuple(_left_out(read, parts)))


def _whole(parts: Split, path: Path) -> Split:
    """The split, or the whole text as one clause where a short file has no headings."""
    if parts.clauses:
        return parts
    texts = tuple(passage for passage in parts.before if not passage.is_table)
    if not texts:
        what = phrase("its headings have no text below them") if parts.without_text else phrase("it holds no text")
        raise WordFileRefused(str(path), what, phrase("choose a file of clauses with their headings"))
    if len(texts) > LARGEST_WITHOUT_HEADINGS or parts.without_text:
        what = phrase("its {0} paragraphs stand below no heading", len(texts))
        raise WordFileRefused(str(path), what, phrase("give each clause a heading style in Word"))
    return Split((WordClause(path.stem, "", (), parts.before),), (), ())


def _left_out(read: redline.WordText, parts: Split) -> Iterator[str]:
    if read.tracked_changes:
        yield f"tracked changes, taken by their final text as if all were accepted: {read.tracked_changes}"
    if parts.before:
        yield f"text before the first heading: {len(parts.before)}, from {_short(parts.before[0].text)}"
    for heading in parts.without_text:
        yield f"the heading {_short(heading)}: it has no text below it"
    for count, what in (
        (read.comments, "comments"),
        (read.notes, "footnotes and endnotes"),
        (read.text_boxes, "text boxes"),
        (read.pictures, "pictures and drawings"),
    ):
        if count:
            yield f"{what}: {count}"


def _short(text: str) -> str:
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"
