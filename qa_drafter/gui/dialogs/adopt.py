"""Adopt: the newer texts of the library, for an open agreement to take one by one."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from qa_drafter.domain.edits import ArticleInserted
from qa_drafter.domain.proposal import Proposal
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.checked_rows import CheckedRows
from qa_drafter.gui.library.spans import telling_lines
from qa_drafter.gui.library_wording import weight_words
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.aside_page import text_view
from qa_drafter.gui.panes.labels import secondary, wrapped
from qa_drafter.gui.phrases import worded
from qa_drafter.services.adopting import LibraryUpdate, Successor
from qa_drafter.services.moved_definitions import MovedDefinition

_DEFINITION: Final = "definition "
"""Begins the name of a row about a definition; no clause has a blank in its id."""


class AdoptSheet(ActSheet):
    """Shows what is offered, checked; wording of one's own is told and cannot be taken over."""

    manual_page = "15-newer-texts.md"

    def __init__(self, update: LibraryUpdate, parent: QWidget | None = None) -> None:
        words = self.tr(
            "Edition {0} has newer texts. Checked ones come in as one act, which undo takes back; negotiated "
            "wording is never touched."
        )
        super().__init__(self.tr("Adopt library texts"), "", self.tr("Adopt"), parent)
        self.sentence.setText(words.format(update.edition))
        self._successors = {str(one.article.clause): one for one in update.successors}
        self._arrivals = {
            str(p.edit.article.clause): p for p in update.proposals if isinstance(p.edit, ArticleInserted)
        }
        self._definitions = {f"{_DEFINITION}{one.entry.key}": one for one in update.definitions}
        self.rows = CheckedRows(self.tr("Texts offered"), self.tr("Old and new text"))
        self.column.insertWidget(1, self.rows, 1)
        self.setMinimumSize(columns(self, 128), lines(self, 34))
        self.rows.chosen.connect(self._show)
        self.rows.changed.connect(self._look)
        self.rows.show_rows(
            [
                *((name, self._told(one), not one.is_reworded) for name, one in self._successors.items()),
                *((name, self._told_new(found), True) for name, found in self._arrivals.items()),
                *((name, self._told_definition(one), not one.is_reworded) for name, one in self._definitions.items()),
            ]
        )
        self.rows.list.setFocus()

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses whose texts are to be taken."""
        return tuple(name for name in self.rows.checked if name not in self._definitions)

    @property
    def definitions(self) -> tuple[str, ...]:
        """The keys of the definitions that are to be taken."""
        return tuple(name.removeprefix(_DEFINITION) for name in self.rows.checked if name in self._definitions)

    def _told(self, one: Successor) -> str:
        said = self.tr("{0}\n{1} to {2}, {3}").format(
            one.article.title, one.article.version, one.newer.version, weight_words(one.move.weight)
        )
        return f"{said}  ·  {self.tr('own wording, not touched')}" if one.is_reworded else said

    def _told_new(self, proposal: Proposal) -> str:
        edit = proposal.edit
        title = edit.article.title if isinstance(edit, ArticleInserted) else proposal.subject
        return self.tr("{0}\nnew in the library").format(title)

    def _told_definition(self, one: MovedDefinition) -> str:
        said = self.tr("Definition of “{0}”").format(one.entry.term)
        return f"{said}\n{self.tr('own wording, not touched') if one.is_reworded else self.tr('another text')}"

    def _show(self, name: str) -> None:
        box = self.rows.column()
        one, arrival, definition = self._successors.get(name), self._arrivals.get(name), self._definitions.get(name)
        if one is not None:
            box.addWidget(wrapped(f"{one.article.title}  ·  {name}", semibold=True))
            box.addWidget(secondary("; ".join(map(worded, one.move.reasons)), wraps=True))
            if one.is_reworded:
                box.addWidget(self._moved_under())
            box.addWidget(text_view(telling_lines(one.spans), self.tr("Old and new text")))
        elif arrival is not None:
            box.addWidget(wrapped(f"{self._told_new(arrival)}  ·  {name}", semibold=True))
            box.addWidget(secondary(worded(arrival.reason), wraps=True))
        elif definition is not None:
            box.addWidget(wrapped(self.tr("Definition of “{0}”").format(definition.entry.term), semibold=True))
            if definition.is_reworded:
                box.addWidget(self._moved_under())
            box.addWidget(text_view(telling_lines(definition.spans), self.tr("Old and new text")))
        box.addStretch(1)

    def _moved_under(self) -> QWidget:
        return secondary(self.tr("The library moved on under your own wording: look at it yourself."), wraps=True)

    def _look(self) -> None:
        count = len(self.rows.checked)
        self.ok.setText(self.tr("Adopt {0}").format(counted(count, self.tr("text"), self.tr("texts"))))
        self.complain("", ready=count > 0)
