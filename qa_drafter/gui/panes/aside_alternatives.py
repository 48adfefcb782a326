"""Beside an article: the texts it could take instead, each with what it says otherwise than the one in force."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from qa_drafter.gui.panes.alternative_card import AlternativeCard
from qa_drafter.gui.panes.aside_page import Beside, add_caption, marked
from qa_drafter.gui.panes.draft_lines import Line
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.panes.positions_sheet import PositionsSheet
from qa_drafter.gui.wording import tr

_FEW = 2
"""Lines of the text in use that its card shows until it is unfolded."""


def fill_alternatives(beside: Beside, box: QVBoxLayout) -> None:
    """One card for each position."""
    found = beside.reading.advising.alternatives(beside.clause)
    add_caption(box, tr("Position of this article"))
    if not found:
        article = beside.reading.opened.content.article(beside.clause)
        said = tr("An own clause has no other text.") if article.is_own else tr(
            "The library in use no longer holds this clause.")  # fmt: skip
        box.addWidget(secondary(said, wraps=True))
        return
    current = next((one.printed for one in found if one.in_use), None)
    for one in found:
        whole = marked(one.printed, None if one.in_use else current)
        card = AlternativeCard(one, _telling(whole), whole)
        card.chosen.connect(beside.ask_position)
        box.addWidget(card)
    if len(found) == 1:
        said = tr("The library has one text of this clause. F2 gives the article a wording of its own.")
        box.addWidget(secondary(said, wraps=True))
        return
    button = QPushButton(tr("Side by side…"))
    button.clicked.connect(lambda: PositionsSheet(found, button.window()).open())
    box.addWidget(button)


def _telling(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines that differ; the beginning of the text where none does."""
    return tuple(line for line in lines if line.changed) or lines[:_FEW]
