"""Beside an article: the regulations that it rests on, and how far each has been read."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from qa_drafter.gui.panes.aside_page import Beside, add_caption, paragraph
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.panes.source_line import SourceRow
from qa_drafter.gui.wording import tr


def fill_citations(beside: Beside, box: QVBoxLayout) -> None:
    """The sources that bind this deal, then the requirements that the article answers."""
    lines = beside.reading.advising.sources(beside.clause)
    add_caption(box, tr("Sources that bind this deal"))
    if not lines:
        box.addWidget(secondary(tr("No regulation is cited: custom of the trade."), wraps=True))
    for line in lines:
        box.addWidget(SourceRow(line))
    if lines:
        read = tr("✓ read: someone has read the text cited.")
        unread = tr("? unread: from professional knowledge, to be checked.")
        box.addWidget(secondary(f"{read} {unread}", wraps=True))
    demands = beside.reading.advising.demands(beside.clause)
    if demands:
        add_caption(box, tr("Requirements it answers"))
        box.addWidget(paragraph("\n".join(f"•  {said}" for said in demands)))
