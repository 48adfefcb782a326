"""The Draft pane: the outline, one section with its articles, and what stands beside the current article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QToolBar, QVBoxLayout, QWidget

from qa_drafter.domain.document import PrintedSection
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.outline import Level, OutlineEntry
from qa_drafter.gui.models.terms import TermRow
from qa_drafter.gui.panes.change_walk import ChangeWalk
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_aside import Aside
from qa_drafter.gui.panes.draft_asks import DraftAsks
from qa_drafter.gui.panes.draft_bar import DraftBar
from qa_drafter.gui.panes.draft_section import SectionView
from qa_drafter.gui.panes.draft_state import View, all_terms, article_state, outline_of, term_rows
from qa_drafter.gui.panes.outline_view import OutlineView
from qa_drafter.gui.panes.terms_view import AllTerms
from qa_drafter.gui.reading import Reading, terms_in
from qa_drafter.services.changed import Changed


class DraftPane(QWidget):
    """Places the columns, keeps the current article, and turns what is asked into edits."""

    edit_asked = Signal(object)  # Edit
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None
        self._section = ""
        self._clause = ""
        self.asks = DraftAsks(self)
        self._build_columns()
        self._build_bar()
        self._join_parts()

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement, or none."""
        self.reading = self.asks.reading = reading
        self._section = self._clause = ""
        if reading is None:
            return
        self.bar.show_versions(reading.versions.marks())
        self.outline.show_entries(outline_of(reading))
        self.open_article(str(reading.printed().articles[0].clause))

    def toolbar(self) -> QToolBar:
        """The pane's part of the command bar."""
        return self.bar

    def refresh(self, changed: Changed) -> None:
        """Show what an edit has touched, and nothing else."""
        if self.reading is None:
            return
        if changed.versions:
            self.bar.show_versions(self.reading.versions.marks())
        if changed.clauses or changed.terms or changed.outline:
            self.outline.show_entries(outline_of(self.reading))
        self._show_section(moved=False)
        if self._clause in changed.clauses or changed.terms:
            self.aside.show_article(self.reading, self._clause)
        if self.terms.isVisible() and changed.terms:
            self._show_all_terms()

    def open_article(self, clause: str, line: int | None = None) -> None:
        """Make an article the current one and bring it into view."""
        if self.reading is None:
            return
        section = self._section_of(clause)
        if section is None:
            return
        moved = section.id != self._section
        if moved:
            self._section = section.id
            self._show_section(moved=True)
        self._enter(clause)
        self.section.reveal(clause, line)

    def open_subject(self, subject: str) -> None:
        """Bring into view where a finding stands: its clause, or the first article that prints its term."""
        if self.reading is None:
            return
        articles = self.reading.printed().articles
        found = next((a.clause for a in articles if subject == a.clause or subject in terms_in(a)), None)
        if found is not None:
            self.open_article(found)

    @property
    def clause(self) -> str:
        """The clause of the current article."""
        return self._clause

    def edit_wording(self, clause: str = "") -> None:
        """Let the wording of an article be typed, in place."""
        view = self.section.view(clause or self._clause)
        if self.reading is not None and view is not None:
            self._enter(view.clause)
            view.start_editing(self.reading.editing.wording(view.clause))

    def _build_columns(self) -> None:
        self.outline = OutlineView(self)
        self.section = SectionView(self)
        self.aside = Aside(self)
        self.terms = AllTerms(self)
        self.terms.hide()
        self.middle = QSplitter(Qt.Orientation.Vertical, self)
        self.middle.addWidget(self.section)
        self.middle.addWidget(self.terms)
        self.middle.setStretchFactor(0, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (self.outline, self.middle, self.aside):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        for splitter in (self.splitter, self.middle):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.splitter)

    def _build_bar(self) -> None:
        self.bar = DraftBar(self)
        self.walk = ChangeWalk()
        self.search = QAction(self.tr("Find in agreement"), self)
        self.search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.addActions([self.search, self.bar.previous, self.bar.next, self.bar.edit, self.bar.terms])

    def _join_parts(self) -> None:
        self.asks.edit_asked.connect(self.edit_asked)
        self.asks.message.connect(self.message)
        self.asks.failed.connect(self.failed)
        self.section.made.connect(self._join_article)
        self.outline.chosen.connect(self._open_entry)
        self.outline.opened.connect(lambda entry: self._focus_text())
        self.aside.position_asked.connect(self.asks.position)
        self.terms.value_asked.connect(self.asks.value)
        self.bar.view_chosen.connect(lambda view: self._show_section(moved=False))
        self.bar.previous.triggered.connect(lambda: self._step(-1))
        self.bar.next.triggered.connect(lambda: self._step(1))
        self.bar.edit.triggered.connect(lambda: self.edit_wording())
        self.bar.terms.toggled.connect(self._toggle_terms)
        self.search.triggered.connect(self.outline.search)

    def _join_article(self, view: ArticleView) -> None:
        view.entered.connect(self._enter)
        view.position_asked.connect(self.asks.position)
        view.wording_asked.connect(self._ask_wording)
        view.edit_wished.connect(self.edit_wording)
        view.library_wished.connect(self.asks.library_wording)
        view.remedy_asked.connect(self.asks.remedy)
        view.value_asked.connect(self.asks.value)

    def _open_entry(self, entry: OutlineEntry) -> None:
        article = entry if entry.level is Level.ARTICLE else next(iter(entry.entries), None)
        if article is not None:
            self.open_article(article.id)

    def _enter(self, clause: str) -> None:
        if self.reading is None or clause == self._clause:
            return
        self._clause = clause
        self._mark_current()
        self.outline.choose(clause)
        self.aside.show_article(self.reading, clause)

    def _mark_current(self) -> None:
        for view in self.section.views:
            current = view.clause == self._clause
            view.set_current(current, self._rows_of(view) if current else ())

    def _rows_of(self, view: ArticleView) -> tuple[TermRow, ...]:
        if self.reading is None or view.state is None:
            return ()
        return term_rows(self.reading, terms_in(view.state.printed))

    def _show_section(self, *, moved: bool) -> None:
        section = self._current_section()
        if self.reading is None or section is None:
            return
        view = self.view()
        states = [article_state(self.reading, article, view) for article in section.articles]
        about = self._about(section)
        if moved or len(states) != len(self.section.views):
            self.section.show_section(section, about, states)
        else:
            self.section.renew(about, states)
        self._mark_current()

    def view(self) -> View:
        """How the text is looked at."""
        return self.bar.view()

    def _about(self, section: PrintedSection) -> str:
        if self.reading is None:
            return ""
        asked = sum(len(self.reading.advising.demands(article.clause)) for article in section.articles)
        words = [counted(len(section.articles), self.tr("article"), self.tr("articles"))]
        if asked:
            words.append(self.tr("answers {0}").format(counted(asked, self.tr("requirement"), self.tr("requirements"))))
        return "  ·  ".join(words)

    def _current_section(self) -> PrintedSection | None:
        sections = self.reading.printed().sections if self.reading else ()
        return next((section for section in sections if section.id == self._section), None)

    def _section_of(self, clause: str) -> PrintedSection | None:
        sections = self.reading.printed().sections if self.reading else ()
        return next((s for s in sections if any(a.clause == clause for a in s.articles)), None)

    def _focus_text(self) -> None:
        view = self.section.view(self._clause)
        if view is not None:
            view.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_terms(self, shown: bool) -> None:
        self.terms.setVisible(shown)
        if shown:
            self._show_all_terms()
            self.terms.table.setFocus()

    def _show_all_terms(self) -> None:
        if self.reading is not None:
            self.terms.show_rows(term_rows(self.reading, all_terms(self.reading)))

    def _step(self, direction: int) -> None:
        if self.reading is None:
            return
        place = self.walk.step(self.reading, self.view(), self._clause, direction)
        if place is not None:
            self.open_article(*place)
        elif direction > 0:
            self.message.emit(self.tr("No later change. F8 again goes on from the beginning."))
        else:
            self.message.emit(self.tr("No earlier change. Shift+F8 again goes on from the end."))

    def _ask_wording(self, clause: str, text: str) -> None:
        view = self.section.view(clause)
        if self.asks.wording(clause, text) and view is not None:
            view.stop_editing()
