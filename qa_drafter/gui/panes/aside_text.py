"""Beside an article: the library's text of it, with what own wording changed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from qa_drafter.gui.panes.aside_page import Beside, add_caption, marked, text_view
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.reading import LIBRARY
from qa_drafter.gui.wording import position_words, tr


def fill_text(beside: Beside, box: QVBoxLayout) -> None:
    """The text in force, marked against the library's."""
    reading, clause = beside.reading, beside.clause
    article = reading.opened.content.article(clause)
    now, pinned = reading.opened.printed_article(article), reading.story.pinned(clause)
    if article.is_own:
        add_caption(box, tr("Own clause"))
        said = tr("Written for this agreement: no text of the library stands behind it, and it claims to settle "
                  "no requirement.")  # fmt: skip
        box.addWidget(secondary(said, wraps=True))
        box.addWidget(text_view(marked(now, None), article.title))
        return
    _fill_definitions(beside, box)
    version = tr("{0} text, version {1}").format(position_words(article.position), article.version)
    if article.reserved is not None:
        add_caption(box, tr("Reserved"))
        box.addWidget(secondary(article.reserved, wraps=True))
        add_caption(box, tr("The wording that waits: {0}").format(version))
    elif article.is_departed:
        add_caption(box, tr("Own wording against the library: {0}").format(version))
    else:
        add_caption(box, tr("As in the library: {0}").format(version))
    if pinned is not None:
        shown = marked(pinned, None) if article.reserved is not None else marked(now, pinned)
        box.addWidget(text_view(shown, tr("Text of the library")))


def _fill_definitions(beside: Beside, box: QVBoxLayout) -> None:
    """The definitions in own wording, marked against the library's."""
    now, library = (beside.reading.printed(state).article(beside.clause) for state in (None, LIBRARY))
    own = {definition.term for definition in now.definitions if definition.is_departed} if now is not None else set()
    if now is not None and own:
        add_caption(box, tr("Own definitions against the library"))
        box.addWidget(text_view([line for line in marked(now, library) if line.term in own], tr("Definitions")))
