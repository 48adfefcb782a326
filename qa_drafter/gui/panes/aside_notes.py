"""Beside an article: why it is in, what the library advises, and the seal of its text."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from qa_drafter.gui.panes.aside_page import Beside, add_caption, paragraph
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import tr


def fill_notes(beside: Beside, box: QVBoxLayout) -> None:
    """Each that there is, under its heading."""
    article = beside.reading.opened.content.article(beside.clause)
    found = beside.reading.advising.alternatives(beside.clause)
    noted = next((one.note for one in found if one.in_use), "")
    for title, words in (
        (tr("Why it is in"), worded(beside.reading.advising.why_in(beside.clause))),
        (tr("Why it is reserved"), article.reserved or ""),
        (tr("Advice of the library"), noted),
        (tr("Fingerprint of the library text"), _grouped(article.fingerprint)),
    ):
        if words:
            add_caption(box, title)
            box.addWidget(paragraph(words))


def _grouped(fingerprint: str) -> str:
    """In groups of eight, which can be read aloud and broken over lines."""
    return " ".join(fingerprint[at : at + 8] for at in range(0, len(fingerprint), 8))
