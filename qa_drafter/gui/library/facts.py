"""Below a text of the library: the facts of its header, and where they differ from those of another text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.gui.measures import unit
from qa_drafter.gui.panes.aside_page import paragraph
from qa_drafter.gui.panes.inked import Hairline
from qa_drafter.gui.panes.labels import caption, secondary, wrapped
from qa_drafter.gui.panes.source_line import SourceRow
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import position_words, tr
from qa_drafter.services.library_diff import HeaderChange, difference
from qa_drafter.services.library_reading import TermFact, facts_about


def fill_facts(place: QWidget, text: ClauseVersion, library: ClauseLibrary, other: ClauseVersion | None) -> None:
    """Fill a place with the facts about `text`; those that `other` states otherwise first."""
    _clear(place)
    gap, body = unit(place), QWidget()
    box = QVBoxLayout(body)
    box.setContentsMargins(0, 2 * gap, 0, 0)
    box.setSpacing(gap)
    box.addWidget(Hairline())
    if other is not None:
        _add_changes(box, difference(other, text).header)
    facts = facts_about(text, library)
    _add(box, tr("Condition"), [worded(facts.condition) or tr("In every deal that calls for its topic.")])
    _add_terms(box, facts.terms, gap)
    said = tr("It claims to settle no requirement.")
    _add(box, tr("Requirements it settles"), [f"•  {worded(words)}" for words in facts.requirements] or [said])
    if facts.activities:
        _add(box, tr("Activities it words"), [f"•  {words}" for words in facts.activities])
    box.addSpacing(2 * gap)
    box.addWidget(caption(tr("Sources")))
    for line in facts.sources:
        box.addWidget(SourceRow(line))
    layout = place.layout()
    if layout is not None:
        layout.addWidget(body)


def _clear(place: QWidget) -> None:
    layout = place.layout()
    if layout is None:
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _add(box: QVBoxLayout, title: str, said: Sequence[str]) -> None:
    box.addSpacing(2 * box.spacing())
    box.addWidget(caption(title))
    box.addWidget(paragraph("\n".join(said)))


def _add_changes(box: QVBoxLayout, changes: Sequence[HeaderChange]) -> None:
    if not changes:
        return
    names = {
        "title": tr("Title"), "topic": tr("Topic"), "when": tr("Condition"), "satisfies": tr("Requirements"),
        "sources": tr("Sources"), "activities": tr("Activities"), "note": tr("Note"),
    }  # fmt: skip
    box.addWidget(caption(tr("The header says otherwise")))
    for change in changes:
        before, after = change.before or tr("nothing"), change.after or tr("nothing")
        box.addWidget(paragraph(tr("{0}: {1}, before {2}").format(names[change.key], after, before)))


def _add_terms(box: QVBoxLayout, terms: Sequence[TermFact], gap: int) -> None:
    """Each term with the value of each position, and its limits."""
    if not terms:
        return
    box.addSpacing(2 * gap)
    box.addWidget(caption(tr("Terms it prints, and what each position starts from")))
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * gap)
    grid.setVerticalSpacing(gap)
    grid.setColumnStretch(0, 2)
    shown = (Position.SPONSOR, Position.BALANCED, Position.CMO)
    for column, position in enumerate(shown, start=1):
        grid.addWidget(secondary(position_words(position)), 0, column)
        grid.setColumnStretch(column, 1)
    for row, term in enumerate(terms):
        grid.addWidget(wrapped(term.label), 2 * row + 1, 0, Qt.AlignmentFlag.AlignTop)
        defaults = dict(term.defaults)
        for column, position in enumerate(shown, start=1):
            value = defaults.get(position, defaults.get(Position.BALANCED, ""))
            grid.addWidget(wrapped(value), 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        if term.limits:
            grid.addWidget(secondary("; ".join(map(worded, term.limits)), wraps=True), 2 * row + 2, 0, 1, 4)
    box.addLayout(grid)
