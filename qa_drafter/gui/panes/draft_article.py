"""One article in the Draft pane: heading, position, text, breaches, and for the current article its terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from qa_drafter.gui.measures import columns, contract_font, unit
from qa_drafter.gui.models.terms import TermRow, TermsModel
from qa_drafter.gui.panes.article_editing import ArticleEditing
from qa_drafter.gui.panes.article_menu import ArticleMenu
from qa_drafter.gui.panes.breach_box import BreachBox
from qa_drafter.gui.panes.draft_state import ArticleState
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.panes.labels import InkedLabel, secondary, titled
from qa_drafter.gui.panes.position_switch import PositionSwitch
from qa_drafter.gui.panes.terms_view import TermsTable
from qa_drafter.gui.panes.wording_editor import WordingEditor
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.theme import current_theme


class ArticleView(QFrame):
    """Shows an ArticleState; says what the user asks of it."""

    entered = Signal(str)  # clause
    position_asked = Signal(str, object)  # clause, Position
    editing_begun = Signal(object)  # WordingEditor
    wording_asked = Signal(object, str)  # WordingPlace, Markdown
    edit_wished = Signal(object)  # WordingPlace
    library_wished = Signal(object)  # WordingPlace
    remedy_asked = Signal(object)  # Breach
    value_asked = Signal(str, str)  # term id, what was typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: ArticleState | None = None
        self.table: TermsTable | None = None
        self._terms = TermsModel(self)
        self._is_current = False
        self._breaches: list[BreachBox] = []
        self._build_head()
        self._build_body()
        self._join_parts()

    @property
    def clause(self) -> str:
        """The clause of the article shown."""
        return self.state.printed.clause if self.state else ""

    def show_state(self, state: ArticleState) -> None:
        """Show the article; what is the same already is left alone."""
        was, self.state = self.state, state
        if was == state:
            return
        self._show_head(state)
        if was is None or (was.lines, was.beyond) != (state.lines, state.beyond):
            caret = self.text.line if was is not None and was.printed.clause == state.printed.clause else 0
            self._editing.show_lines(state.lines, state.beyond, caret=caret)
        if was is None or was.breaches != state.breaches:
            self._show_breaches(state)
        self.text.setAccessibleName(f"{state.printed.number} {state.printed.title}")

    def redraw(self) -> None:
        """Colours have changed: set the text again."""
        self._editing.redraw()

    def set_current(self, current: bool, rows: Sequence[TermRow] = ()) -> None:
        """Mark the article as the one being worked on, and show the terms that it prints."""
        self._is_current = current
        self.menu.setVisible(current)
        if current and rows:
            self._show_terms(rows)
        elif self.table is not None:
            self.table.setVisible(False)
        self.update()

    @property
    def editor(self) -> WordingEditor | None:
        """The field in which wording is being typed."""
        return self._editing.editor

    @property
    def in_hand(self) -> WordingPlace:
        """What the caret stands in: a definition, else the article."""
        return WordingPlace(self.clause, self._editing.term_in_hand)

    def start_editing(self, wording: str, typed: str | None = None, term: str = "") -> None:
        """Let the wording, or that of a definition, be typed in its place, from `typed` on where someone has begun."""
        self._editing.start(wording, typed, term)

    def stop_editing(self) -> None:
        """Show the text again."""
        self._editing.stop()

    def offer_definition(self, menu: QMenu) -> None:
        """Put what can be done with the definition in hand into a menu about its place."""
        self._tell_definition()
        self.menu.add_definition_to(menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line below, and the accent bar of the current article; Qt's signature."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.hairline)
        if self._is_current:
            painter.fillRect(QRectF(0, 0, 3, self.height()), theme.accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere makes the article the current one; Qt's signature."""
        self.entered.emit(self.clause)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """So does the focus coming into its text; Qt's signature."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.clause)
        return super().eventFilter(watched, event)

    def _build_head(self) -> None:
        self.number = InkedLabel()
        self.number.setFont(contract_font(11, semibold=True))
        self.title = titled("", contract_font(11, semibold=True))
        self.meta = secondary()
        self.switch = PositionSwitch(self)
        self.menu = ArticleMenu(self)
        self.menu.setVisible(False)

    def _build_body(self) -> None:
        gap = unit(self)
        self.text = ArticleText(self)
        self.text.setMaximumWidth(columns(self.text, 96))
        head = QGridLayout()
        head.setHorizontalSpacing(2 * gap)
        head.setVerticalSpacing(0)
        words = QHBoxLayout()
        words.setSpacing(3 * gap)
        words.addWidget(self.number)
        words.addWidget(self.title, 1)
        head.addLayout(words, 0, 0)
        head.addWidget(self.meta, 1, 0, 1, 3)
        head.addWidget(self.switch, 0, 1)
        head.addWidget(self.menu, 0, 2)
        head.setColumnStretch(0, 1)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(4 * gap, 4 * gap, 4 * gap, 4 * gap)
        self._body.setSpacing(2 * gap)
        self._body.addLayout(head)
        self._body.addWidget(self.text)
        self._editing = ArticleEditing(self.text, self._body, self)

    def _join_parts(self) -> None:
        self._editing.line_wished.connect(self._wish)
        self._editing.begun.connect(self.editing_begun)
        self._editing.kept.connect(lambda term, text: self.wording_asked.emit(self._place(term), text))
        self.text.installEventFilter(self)
        self.switch.chosen.connect(lambda position: self.position_asked.emit(self.clause, position))
        self.menu.opening.connect(self._tell_definition)
        self.menu.edit_wished.connect(lambda term: self.edit_wished.emit(self._place(term)))
        self._terms.value_asked.connect(self.value_asked)
        self.menu.library_wished.connect(lambda term: self.library_wished.emit(self._place(term)))

    def _place(self, term: str) -> WordingPlace:
        return WordingPlace(self.clause, term)

    def _wish(self, line: int) -> None:
        lines = self.state.lines if self.state is not None else ()
        self.edit_wished.emit(self._place(lines[line].term if line < len(lines) else ""))

    def _tell_definition(self) -> None:
        term = self.in_hand.term
        self.menu.show_definition(term, is_departed=self.state is not None and term in self.state.own_definitions)

    def _show_head(self, state: ArticleState) -> None:
        self.number.setText(state.printed.number)
        self.title.setText(state.printed.title)
        words = [state.printed.clause, *self._standing(state)]
        if state.newest is not None and state.newest > state.article.version:
            words.append(self.tr("library has version {0}").format(state.newest))
        self.meta.setText("  ·  ".join(words))
        self.switch.show_positions(state.offered, state.article.position)
        self.switch.setVisible(not state.article.is_own)
        self.menu.show_clause(state.printed.clause, is_reworded=state.is_reworded)

    def _standing(self, state: ArticleState) -> tuple[str, ...]:
        """How the text stands to the library's."""
        if state.article.reserved is not None:
            return (self.tr("reserved: {0}").format(state.article.reserved),)
        if state.article.is_own:
            return (self.tr("own clause"),)
        version = self.tr("version {0}").format(state.article.version)
        standing = version, self.tr("own wording") if state.is_reworded else self.tr("as in library")
        if not state.own_definitions:
            return standing
        return *standing, self.tr("own definitions: {0}").format(", ".join(state.own_definitions))

    def _show_breaches(self, state: ArticleState) -> None:
        for box in self._breaches:
            box.hide()
            box.deleteLater()
        self._breaches = [BreachBox(breach, self) for breach in state.breaches]
        for box in self._breaches:
            box.remedy_asked.connect(self.remedy_asked)
            self._body.insertWidget(-1 if self.table is None else self._body.indexOf(self.table), box)

    def _show_terms(self, rows: Sequence[TermRow]) -> None:
        if self.table is None:
            self.table = TermsTable(self._terms, self)
            self._body.addWidget(self.table)
        self._terms.show(rows)
        self.table.setFixedHeight(self.table.full_height())
        self.table.setVisible(True)
