"""Beside an article: how it came to its words, version by version, and which texts of it the library has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from qa_drafter.domain.audit import AuditEntry
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.gui.library_wording import state_words
from qa_drafter.gui.panes.aside_page import Beside, add_caption, marked, text_view
from qa_drafter.gui.panes.inked import Hairline
from qa_drafter.gui.panes.labels import secondary, wrapped
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.trail_wording import act_words, names_of
from qa_drafter.gui.wording import tr
from qa_drafter.services.article_story import Chapter, LibraryText
from qa_drafter.services.trail_words import reason_of


def fill_history(beside: Beside, box: QVBoxLayout) -> None:
    """The states of the article, newest first; then the library's versions of its text."""
    add_caption(box, tr("In this agreement"))
    content = beside.reading.opened.content
    words = partial(act_words, content=content, names=names_of(content))
    for chapter in beside.reading.story.history(beside.clause):
        _add_chapter(chapter, words, box)
    texts = beside.reading.story.library_texts(beside.clause)
    if not texts:
        return
    box.addWidget(Hairline())
    add_caption(box, tr("In the library"))
    for place, text in enumerate(texts):
        older = texts[place + 1].printed if place + 1 < len(texts) else None
        _add_text(text, older, box)


def _add_chapter(chapter: Chapter, words: Callable[[AuditEntry], str], box: QVBoxLayout) -> None:
    mark = chapter.mark
    when = tr("Since the last version") if mark is None else f"{mark.id}  ·  {mark.label}"
    box.addWidget(wrapped(when, semibold=True))
    if mark is not None:
        box.addWidget(secondary(f"{mark.saved_at[:10]}  ·  {mark.saved_by}"))
    for entry in chapter.acts:
        box.addWidget(secondary(_act(entry, words(entry)), wraps=True))
    if chapter.now is None:
        box.addWidget(secondary(tr("The article went out.")))
    elif chapter.before is None:
        box.addWidget(secondary(tr("The article came in.")))
    else:
        _add_difference(chapter.now, chapter.before, when, box)


def _act(entry: AuditEntry, act: str) -> str:
    """When and by whom, what was done, and why where a reason is on record."""
    reason = worded(reason_of(entry))
    said = f"{entry.at[:10]}  ·  {entry.who}  ·  {act}"
    return said if not reason or act.endswith(reason) else f"{said}: {reason}"


def _add_difference(now: PrintedArticle, before: PrintedArticle, name: str, box: QVBoxLayout) -> None:
    """What one print says otherwise than another; that it says the same, where a version changed nothing printed."""
    lines = tuple(line for line in marked(now, before) if line.changed)
    box.addWidget(text_view(lines, name) if lines else secondary(tr("The printed words are the same."), wraps=True))


def _add_text(text: LibraryText, older: PrintedArticle | None, box: QVBoxLayout) -> None:
    words = tr("version {0}").format(text.text.version)
    state = tr("in use here") if text.pinned else state_words(text.text.state)
    box.addWidget(wrapped(f"{words}  ·  {state}", semibold=text.pinned))
    if text.printed is not None and older is not None:
        _add_difference(text.printed, older, words, box)
