"""The Draft pane: the outline, one section with its articles, and what stands beside the current article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolBar, QVBoxLayout, QWidget

from qa_drafter.gui.panes.draft_acts import DraftActs
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_asks import DraftAsks
from qa_drafter.gui.panes.draft_bar import DraftBar
from qa_drafter.gui.panes.draft_columns import DraftColumns
from qa_drafter.gui.panes.draft_desk import EVERYTHING, DraftDesk
from qa_drafter.gui.panes.draft_spelling import DraftSpelling
from qa_drafter.gui.panes.draft_unkept import DraftUnkept
from qa_drafter.gui.panes.wording_editor import WordingEditor
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed


class DraftPane(QWidget):
    """Joins the parts, and turns what is asked of them into edits."""

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
        self._build_parts()
        self._join_parts()
        self._join_acts()
        self.show_reading(None)

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement, or none."""
        self.asks.reading = reading
        self._spelling.show_reading(reading)
        self._desk.show_reading(reading)

    def toolbar(self) -> QToolBar:
        """The pane's part of the command bar."""
        return self.bar

    def refresh(self, changed: Changed) -> None:
        """Show what an edit has touched, and nothing else."""
        source = self._desk.source
        if source is None:
            return
        if changed.versions:
            self.bar.show_versions(source.reading.versions.marks())
        if not (changed.versions or changed.outline or changed.clauses or changed.terms or changed.schedules):
            return
        self._desk.stale = True
        self.page.refresh()
        if self.isVisible():
            self._desk.catch_up(EVERYTHING if changed.versions else changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        if self._desk.stale:
            self._desk.catch_up()

    def open_article(self, clause: str, line: int | None = None) -> None:
        """Make an article the current one and bring it into view, down to one of its lines."""
        self._desk.open_article(clause, line)

    def open_place(self, place: WordingPlace) -> None:
        """The same, down to the definition that the place names."""
        self._desk.open_place(place)

    def reveal(self, changed: Changed) -> None:
        """Bring into view what undo or redo changed; the focus stays where it is."""
        self._desk.reveal(changed)

    def open_subject(self, subject: str) -> None:
        """Bring into view where a finding stands: its clause, or the first article that prints its term."""
        self._desk.open_subject(subject)

    @property
    def clause(self) -> str:
        """The clause of the current article."""
        return self._desk.clause

    def may_leave(self) -> bool:
        """Whether the agreement can be let go of: typed wording is asked about once."""
        return self._unkept.may_leave(self._desk.source)

    def edit_wording(self, place: WordingPlace | None = None) -> None:
        """Let a wording be typed in its place; without one, that which is in hand."""
        self._desk.edit_wording(place)

    def _build_parts(self) -> None:
        self.asks, self.acts, self.bar = DraftAsks(self), DraftActs(self), DraftBar(self)
        self.columns = DraftColumns()
        self.outline, self.section = self.columns.outline, self.columns.section
        self.aside, self.terms, self.page = self.columns.aside, self.columns.terms, self.columns.page
        self._desk = DraftDesk(self.columns, self.bar, self.acts, self)
        self._unkept = DraftUnkept(self.section, self)
        self._spelling = DraftSpelling(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.columns)
        self.setFocusProxy(self.outline.tree)
        self.bar.take_acts(self.acts.fill)
        self.addActions(list(self.acts.actions))
        self.addActions(
            [
                self.bar.search,
                self.bar.previous,
                self.bar.next,
                self.bar.edit,
                self.bar.terms,
                self.bar.page,
                *self.page.sizes.acts,
            ]
        )

    def _join_parts(self) -> None:
        self.asks.edit_asked.connect(self.edit_asked)
        self.asks.message.connect(self.message)
        self.asks.failed.connect(self.failed)
        self._desk.message.connect(self.message)
        self._unkept.told.connect(self.unkept)
        self._unkept.place_wished.connect(self.open_article)
        self.section.made.connect(self._join_article)
        self.outline.chosen.connect(self._desk.open_entry)
        self.outline.opened.connect(lambda: self.section.focus_text(self.clause))
        self.aside.position_asked.connect(self.asks.position)
        self.terms.value_asked.connect(self.asks.value)
        self.bar.view_chosen.connect(lambda: self._desk.catch_up())
        self.bar.previous.triggered.connect(lambda: self._desk.step(-1))
        self.bar.next.triggered.connect(lambda: self._desk.step(1))
        self.bar.edit.triggered.connect(lambda: self.edit_wording())
        self.bar.terms.toggled.connect(self._desk.show_terms)
        self.bar.page.toggled.connect(self.page.setVisible)
        self.page.article_asked.connect(self.open_article)
        for asker in (self.page, self._spelling):
            asker.job_asked.connect(self.job_asked)
        self._spelling.failed.connect(self.failed)
        self.bar.search.triggered.connect(self.outline.search)
        self.columns.empty.pressed.connect(self.open_asked)

    def _join_acts(self) -> None:
        self.acts.selected = self.section.selected_words
        self.acts.act_asked.connect(self.act_asked)
        self.acts.message.connect(self.message)
        self.acts.failed.connect(self.failed)
        self.acts.article_wished.connect(self.open_article)
        self.outline.move_asked.connect(self.acts.move_to)
        self.outline.removal_asked.connect(self.acts.remove.trigger)
        self.outline.insertion_asked.connect(self.acts.insert.trigger)
        self.outline.menu_asked.connect(self.acts.show_menu)
        self.aside.article_asked.connect(self.open_article)
        self.aside.activity_asked.connect(self.activity_asked)

    def _join_article(self, view: ArticleView) -> None:
        view.entered.connect(self._desk.enter)
        view.editing_begun.connect(self._attend)
        self.asks.join(view)
        view.wording_asked.connect(self._ask_wording)
        view.edit_wished.connect(self.edit_wording)
        view.text.bar_clicked.connect(self.bar.toggle_simple)
        view.menu.take_acts(self.acts.fill)
        view.text.menu_asked.connect(view.offer_definition)
        view.text.menu_asked.connect(self.acts.complete)

    def _attend(self, editor: WordingEditor) -> None:
        """Help with what is typed: its spelling, and the values that it may hold."""
        self._spelling.attend(editor)
        if self.asks.reading is not None:
            editor.field.offer_values(self.asks.reading.opened.content.terms)

    def _ask_wording(self, place: WordingPlace, text: str) -> None:
        view = self.section.view(place.clause)
        if self.asks.wording(place, text) and view is not None:
            view.stop_editing()
