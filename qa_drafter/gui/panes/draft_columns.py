"""The three columns of the Draft pane: where, what, and why; or what to do while nothing is open."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from qa_drafter.domain.document import PrintedSection
from qa_drafter.gui.divided import divided
from qa_drafter.gui.measures import columns
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.draft_aside import Aside
from qa_drafter.gui.panes.draft_section import SectionView
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.draft_state import View, outline_of
from qa_drafter.gui.panes.empty_state import EmptyState
from qa_drafter.gui.panes.outline_view import OutlineView
from qa_drafter.gui.panes.terms_view import AllTerms
from qa_drafter.gui.preview.page_preview import PagePreview
from qa_drafter.services.changed import Changed

_ASIDE_SHARE: Final = 550
_PAGE_SHARE: Final = 450
"""How the right column is divided as delivered."""


class DraftColumns(QWidget):
    """Places the parts, of which only the middle grows, and fills them from a source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline, self.section, self.aside, self.terms = OutlineView(), SectionView(), Aside(), AllTerms()
        self.page = PagePreview()
        self.terms.hide()
        for part, least in ((self.outline, 24), (self.section, 72), (self.aside, 34)):
            part.setMinimumWidth(columns(self, least))
        self.middle = divided(Qt.Orientation.Vertical, self.section, self.terms)
        self.middle.setStretchFactor(0, 1)
        self.right = divided(Qt.Orientation.Vertical, self.aside, self.page)
        self.right.setSizes([_ASIDE_SHARE, _PAGE_SHARE])
        self.splitter = divided(Qt.Orientation.Horizontal, self.outline, self.middle, self.right)
        self.splitter.setStretchFactor(1, 1)
        self.empty = EmptyState("draft")
        sentence = self.tr("Open or create one to read and edit its articles.")
        self.empty.show_words(self.tr("No agreement is open"), sentence, self.tr("Open agreement…"))
        self._places = QStackedLayout(self)
        self._places.addWidget(self.splitter)
        self._places.addWidget(self.empty)

    def say_empty(self, empty: bool) -> None:
        """Show the columns, or that there is nothing to show in them."""
        self._places.setCurrentWidget(self.empty if empty else self.splitter)

    def show_outline(self, source: DraftSource, view: View) -> int:
        """Show every article and what stands against it; gives back how many differ from the view's base."""
        entries, total = outline_of(source.reading, view.base)
        self.outline.show_entries(entries, total)
        return total.edited

    def show_section(self, source: DraftSource, section: PrintedSection, view: View) -> None:
        """Show a section from its top."""
        states = [source.state(article, view) for article in section.articles]
        self.section.show_section(section, self._about(source, section), states)

    def holds(self, section: PrintedSection) -> bool:
        """Whether exactly these articles are shown."""
        return [article.clause for article in section.articles] == [view.clause for view in self.section.views]

    def renew(self, source: DraftSource, section: PrintedSection, changed: Changed, view: View) -> None:
        """Show again the articles that an edit touched, and those whose printed text moved with it."""
        shown = {part.clause: part.state.printed for part in self.section.views if part.state is not None}
        touched = [
            article
            for article in section.articles
            if changed.outline or article.clause in changed.clauses or shown.get(article.clause) != article
        ]
        self.section.renew(self._about(source, section), [source.state(article, view) for article in touched])

    def mark_current(self, source: DraftSource, clause: str) -> None:
        """Mark an article as the one being worked on, with the terms that it prints."""
        for view in self.section.views:
            current = view.clause == clause and view.state is not None
            view.set_current(current, source.rows(view.state.printed) if current and view.state else ())

    def _about(self, source: DraftSource, section: PrintedSection) -> str:
        words = [counted(len(section.articles), self.tr("article"), self.tr("articles"))]
        asked = source.requirements(section)
        if asked:
            words.append(self.tr("answers {0}").format(counted(asked, self.tr("requirement"), self.tr("requirements"))))
        return "  ·  ".join(words)
