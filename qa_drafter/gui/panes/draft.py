"""The Draft pane: the outline, one section with its articles, and what stands beside the current article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolBar, QVBoxLayout, QWidget

from qa_drafter.gui.models.outline import Level, OutlineEntry
from qa_drafter.gui.panes.change_walk import ChangeWalk, end_words
from qa_drafter.gui.panes.draft_acts import DraftActs
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_asks import DraftAsks
from qa_drafter.gui.panes.draft_bar import DraftBar
from qa_drafter.gui.panes.draft_columns import DraftColumns
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.draft_unkept import DraftUnkept
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed

_EVERYTHING = Changed(outline=True)


class DraftPane(QWidget):
    """Keeps the current article, and turns what is asked of the parts into edits."""

    edit_asked = Signal(object)  # Edit
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    unkept = Signal(str, str)  # what is not kept, and what can be done with it
    open_asked = Signal()
    job_asked = Signal(object)  # Job
    act_asked = Signal(str, object)  # what undo calls it, edits
    activity_asked = Signal(str)  # ActivityId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: DraftSource | None = None
        self._section = ""
        self._clause = ""
        self._stale = False
        self._build_parts()
        self._join_parts()
        self.show_reading(None)

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement, or none."""
        self._source = DraftSource(reading) if reading is not None else None
        self.asks.reading = reading
        self._section = self._clause = ""
        self._stale = False
        self.section.forget()
        self.aside.show_article(None, "")
        self.acts.show_article(reading, "")
        articles = self._source.articles if self._source else ()
        self.columns.say_empty(not articles)
        self.bar.setEnabled(bool(articles))
        self.bar.show_versions(reading.versions.marks() if reading else ())
        self.page.show_reading(reading)
        self._show_outline()
        if articles:
            self.open_article(str(articles[0].clause))

    def toolbar(self) -> QToolBar:
        """The pane's part of the command bar."""
        return self.bar

    def refresh(self, changed: Changed) -> None:
        """Show what an edit has touched, and nothing else."""
        if self._source is None:
            return
        if changed.versions:
            self.bar.show_versions(self._source.reading.versions.marks())
        if not (changed.versions or changed.outline or changed.clauses or changed.terms):
            return
        self._stale = True
        self.page.refresh()
        if self.isVisible():
            self._catch_up(_EVERYTHING if changed.versions else changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        if self._stale:
            self._catch_up(_EVERYTHING)

    def open_article(self, clause: str, line: int | None = None) -> None:
        """Make an article the current one and bring it into view, down to one of its lines."""
        section = self._source.section_of(clause) if self._source else None
        if self._source is None or section is None:
            return
        if section.id != self._section:
            self._section = section.id
            self.columns.show_section(self._source, section, self.bar.view())
            self.columns.mark_current(self._source, self._clause)
        self._enter(clause)
        self.section.reveal(clause, line)

    def reveal(self, changed: Changed) -> None:
        """Bring into view what undo or redo changed; the focus stays where it is."""
        place = self._source.place_of_change(changed, self._clause, self.bar.view()) if self._source else None
        if place is not None and not (place == (self._clause, None) and self.section.shows(self._clause)):
            self.open_article(*place)

    def open_subject(self, subject: str) -> None:
        """Bring into view where a finding stands: its clause, or the first article that prints its term."""
        clause = self._source.place_of(subject) if self._source else None
        if clause is not None:
            self.open_article(clause)

    @property
    def clause(self) -> str:
        """The clause of the current article."""
        return self._clause

    def may_leave(self) -> bool:
        """Whether the agreement can be let go of: typed wording is asked about once."""
        return self._unkept.may_leave(self._source)

    def edit_wording(self, clause: str = "") -> None:
        """Let the wording of an article be typed, in place."""
        clause = clause or self._clause
        if self._source is not None and clause:
            self._enter(clause)
            self.section.edit(clause, self._source.wording(clause))

    def _build_parts(self) -> None:
        self.asks = DraftAsks(self)
        self.acts = DraftActs(self)
        self.walk = ChangeWalk()
        self.columns = DraftColumns()
        self.outline, self.section = self.columns.outline, self.columns.section
        self._unkept = DraftUnkept(self.section, self)
        self.aside, self.terms, self.page = self.columns.aside, self.columns.terms, self.columns.page
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.columns)
        self.setFocusProxy(self.outline.tree)
        self.bar = DraftBar(self)
        self.bar.take_acts(self.acts.fill)
        self.addActions(list(self.acts.actions))
        self.addActions(
            [self.bar.search, self.bar.previous, self.bar.next, self.bar.edit, self.bar.terms, self.bar.page]
        )

    def _join_parts(self) -> None:
        self.asks.edit_asked.connect(self.edit_asked)
        self.asks.message.connect(self.message)
        self.asks.failed.connect(self.failed)
        self._unkept.told.connect(self.unkept)
        self._unkept.place_wished.connect(self.open_article)
        self._join_acts()
        self.section.made.connect(self._join_article)
        self.outline.chosen.connect(self._open_entry)
        self.outline.opened.connect(lambda: self.section.focus_text(self._clause))
        self.aside.position_asked.connect(self.asks.position)
        self.terms.value_asked.connect(self.asks.value)
        self.bar.view_chosen.connect(lambda: self._catch_up(_EVERYTHING))
        self.bar.previous.triggered.connect(lambda: self._step(-1))
        self.bar.next.triggered.connect(lambda: self._step(1))
        self.bar.edit.triggered.connect(lambda: self.edit_wording())
        self.bar.terms.toggled.connect(self._toggle_terms)
        self.bar.page.toggled.connect(self.page.setVisible)
        self.page.article_asked.connect(self.open_article)
        self.page.job_asked.connect(self.job_asked)
        self.bar.search.triggered.connect(self.outline.search)
        self.columns.empty.pressed.connect(self.open_asked)

    def _join_acts(self) -> None:
        self.acts.act_asked.connect(self.act_asked)
        self.acts.message.connect(self.message)
        self.acts.failed.connect(self.failed)
        self.acts.article_wished.connect(self.open_article)
        self.outline.move_asked.connect(self.acts.move_to)
        self.outline.removal_asked.connect(self.acts.remove.trigger)
        self.outline.menu_asked.connect(self.acts.show_menu)
        self.aside.article_asked.connect(self.open_article)
        self.aside.activity_asked.connect(self.activity_asked)

    def _join_article(self, view: ArticleView) -> None:
        view.entered.connect(self._enter)
        self.asks.join(view)
        view.wording_asked.connect(self._ask_wording)
        view.edit_wished.connect(self.edit_wording)
        view.text.bar_clicked.connect(self.bar.toggle_simple)
        view.menu.take_acts(self.acts.fill)

    def _open_entry(self, entry: OutlineEntry) -> None:
        article = entry if entry.level is Level.ARTICLE else next(iter(entry.entries), None)
        if article is not None:
            self.open_article(article.id)
            self.section.show_words(article.id, self.outline.words)

    def _enter(self, clause: str) -> None:
        if self._source is None or clause == self._clause:
            return
        self._clause = clause
        self.columns.mark_current(self._source, clause)
        self.outline.choose(clause)
        self.aside.show_article(self._source.reading, clause)
        self.acts.show_article(self._source.reading, clause)
        self.page.follow(clause)

    def _catch_up(self, changed: Changed) -> None:
        """Show again what `changed` names; an outline that changed may have moved any number in any text."""
        self._stale = False
        if self._source is None:
            return
        section = self._source.section(self._section)
        self._show_outline()
        if section is None or not self.columns.holds(section):
            self._return_to_text()
        else:
            self.columns.renew(self._source, section, changed, self.bar.view())
            self.columns.mark_current(self._source, self._clause)
        if changed.outline or changed.terms or self._clause in changed.clauses:
            self.aside.show_article(self._source.reading, self._clause)
            self.acts.show_article(self._source.reading, self._clause)
        self._show_all_terms()

    def _return_to_text(self) -> None:
        """Articles came or went: to the current one where it still stands, else to the first."""
        clause, self._section, self._clause = self._clause, "", ""
        self.open_article(clause)
        if not self._clause and self._source is not None and self._source.articles:
            self.open_article(str(self._source.articles[0].clause))

    def _show_outline(self) -> None:
        changed = self.columns.show_outline(self._source, self.bar.view()) if self._source else 0
        self.bar.say_hidden(changed)

    def _toggle_terms(self, shown: bool) -> None:
        self.terms.setVisible(shown)
        self._show_all_terms()
        if shown:
            self.terms.table.setFocus()

    def _show_all_terms(self) -> None:
        if self._source is not None and self.bar.terms.isChecked():
            self.terms.show_rows(self._source.all_rows())

    def _step(self, direction: int) -> None:
        if self._source is None:
            return
        place = self.walk.step(self._source.reading, self.bar.view(), self._clause, direction)
        if place is not None:
            self.open_article(*place)
        else:
            self.message.emit(end_words(direction))

    def _ask_wording(self, clause: str, text: str) -> None:
        view = self.section.view(clause)
        if self.asks.wording(clause, text) and view is not None:
            view.stop_editing()
