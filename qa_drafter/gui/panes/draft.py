"""The Draft pane: the outline, one section with its articles, and what stands beside the current article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolBar, QVBoxLayout, QWidget

from qa_drafter.gui.models.outline import Level, OutlineEntry
from qa_drafter.gui.panes.change_walk import ChangeWalk, end_words
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_asks import DraftAsks
from qa_drafter.gui.panes.draft_bar import DraftBar
from qa_drafter.gui.panes.draft_columns import DraftColumns
from qa_drafter.gui.panes.draft_source import DraftSource
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: DraftSource | None = None
        self._section = ""
        self._clause = ""
        self._stale = False
        self._asked_about: dict[str, str] = {}
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
        articles = self._source.articles if self._source else ()
        self.columns.say_empty(not articles)
        self.bar.setEnabled(bool(articles))
        self.bar.show_versions(reading.versions.marks() if reading else ())
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
        """Whether the agreement can be let go of. Typed wording is asked about once; who repeats it means it."""
        typed = self.section.unfinished
        if self._source is None or not typed or typed == self._asked_about:
            return True
        self._asked_about = typed
        self.open_article(next(iter(typed)))
        self.unkept.emit(
            self.tr("What you have typed is not kept"),
            self.tr("{0}: Ctrl+Enter keeps it, Esc leaves it. Closing once more drops it.").format(
                self._source.names(typed)
            ),
        )
        return False

    def edit_wording(self, clause: str = "") -> None:
        """Let the wording of an article be typed, in place."""
        clause = clause or self._clause
        if self._source is not None and clause:
            self._enter(clause)
            self.section.edit(clause, self._source.wording(clause))

    def _build_parts(self) -> None:
        self.asks = DraftAsks(self)
        self.walk = ChangeWalk()
        self.columns = DraftColumns()
        self.outline, self.section = self.columns.outline, self.columns.section
        self.aside, self.terms = self.columns.aside, self.columns.terms
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.columns)
        self.setFocusProxy(self.outline.tree)
        self.bar = DraftBar(self)
        self.addActions([self.bar.search, self.bar.previous, self.bar.next, self.bar.edit, self.bar.terms])

    def _join_parts(self) -> None:
        self.asks.edit_asked.connect(self.edit_asked)
        self.asks.message.connect(self.message)
        self.asks.failed.connect(self.failed)
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
        self.bar.search.triggered.connect(self.outline.search)
        self.columns.empty.pressed.connect(self.open_asked)

    def _join_article(self, view: ArticleView) -> None:
        view.entered.connect(self._enter)
        self.asks.join(view)
        view.wording_asked.connect(self._ask_wording)
        view.edit_wished.connect(self.edit_wording)
        view.text.bar_clicked.connect(self.bar.toggle_simple)

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
