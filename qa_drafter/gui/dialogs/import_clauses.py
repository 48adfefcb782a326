"""Import: the clauses of a Word file as drafts, with all that was guessed about each, before any is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from qa_drafter.domain.imported import DraftReview, ImportReview
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.checked_rows import CheckedRows
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.aside_page import text_view
from qa_drafter.gui.panes.draft_lines import Line, Run
from qa_drafter.gui.panes.labels import caption, secondary, wrapped
from qa_drafter.services.review_words import lines_about


class ImportSheet(ActSheet):
    """Lists the drafts, all checked; keeping makes them drafts of the library."""

    manual_page = "14-library.md"

    def __init__(self, review: ImportReview, source: str, warning: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import clauses"), "", self.tr("Keep"), parent)
        found = counted(len(review.drafts), self.tr("clause"), self.tr("clauses"))
        said = self.tr("{0} holds {1}. Each checked one becomes a draft that a person has to review.")
        self.sentence.setText(said.format(source, found))
        self.review = review
        self._drafts = {str(each.draft.id): each for each in review.drafts}
        self.rows = CheckedRows(self.tr("Clauses of the file"), self.tr("The draft, and what was guessed"))
        self.column.insertWidget(1, self.rows, 1)
        self.setMinimumSize(columns(self, 132), lines(self, 36))
        for words in (self._left_out(), warning):
            if words:
                self.form.addRow(secondary(words, wraps=True))
        self.rows.chosen.connect(self._show)
        self.rows.changed.connect(self._look)
        self.rows.show_rows([(name, self._told(each), True) for name, each in self._drafts.items()])
        self.rows.list.setFocus()

    @property
    def wanted(self) -> ImportReview:
        """The review with the checked drafts alone."""
        names = set(self.rows.checked)
        return replace(self.review, drafts=tuple(one for one in self.review.drafts if str(one.draft.id) in names))

    def _left_out(self) -> str:
        if not self.review.left_out:
            return ""
        return self.tr("Not taken, or to be known: {0}.").format("; ".join(self.review.left_out))

    def _told(self, each: DraftReview) -> str:
        title = " ".join(f"{each.number} {each.draft.title}".split())
        guess = each.topics[0]
        return self.tr("{0}\n{1} ({2} % alike)").format(title, guess.title, round(100 * guess.score))

    def _show(self, name: str) -> None:
        box, each = self.rows.column(), self._drafts.get(name)
        if each is not None:
            box.addWidget(wrapped(each.draft.title, semibold=True))
            box.addWidget(secondary(f"{each.draft.id}  ·  {each.draft.topic}"))
            box.addWidget(caption(self.tr("What was guessed and what to look at")))
            for said in lines_about(each):
                box.addWidget(secondary(f"•  {said}", wraps=True))
            box.addWidget(caption(self.tr("The text")))
            texts = [line for line in each.draft.body.split("\n") if line.strip()]
            box.addWidget(text_view([Line("", 0, (Run(text),)) for text in texts], each.draft.title))
        box.addStretch(1)

    def _look(self) -> None:
        count = len(self.rows.checked)
        self.ok.setText(self.tr("Keep {0}").format(counted(count, self.tr("draft"), self.tr("drafts"))))
        self.complain("", ready=count > 0)
