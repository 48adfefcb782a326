"""The middle of the Draft pane: one section, its title and its articles, scrolled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.domain.document import PrintedSection
from qa_drafter.gui.measures import contract_font, unit
from qa_drafter.gui.panes.draft_article import ArticleView
from qa_drafter.gui.panes.draft_state import ArticleState
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.panes.frames import bare_words
from qa_drafter.gui.panes.labels import secondary, titled
from qa_drafter.gui.panes.wording_place import WordingPlace

_ROUNDS: Final = 3
"""Column, article, text: each layout asks the one around it again."""


class SectionView(QScrollArea):
    """Shows one section. Article views are kept and filled anew: making them is what costs time."""

    made = Signal(object)  # ArticleView: a view that has to be connected

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: list[ArticleView] = []
        self._shown = 0
        self._typed: dict[str, tuple[str, str, str]] = {}
        self._build()

    @property
    def views(self) -> tuple[ArticleView, ...]:
        """The views of the articles shown."""
        return tuple(self._views[: self._shown])

    def view(self, clause: str) -> ArticleView | None:
        """The view of an article, if it is shown."""
        return next((view for view in self.views if view.clause == clause), None)

    @property
    def unfinished(self) -> dict[str, str]:
        """What has been typed and neither kept nor left, by the names of its places."""
        self._keep_typed()
        return {WordingPlace(clause, term).name: typed for clause, (_, typed, term) in self._typed.items()}

    def take_up(self, typed: Mapping[str, tuple[str, str, str]]) -> None:
        """Go on with what was typed earlier: by clause, its wording, the text in its place, and the term if any."""
        self._typed.update(typed)
        self._give_typed_back()

    def forget(self) -> None:
        """Another agreement follows: nothing of what was typed belongs to it."""
        for view in self._views:
            view.stop_editing()
        self._typed.clear()

    def show_section(self, section: PrintedSection, about: str, states: Sequence[ArticleState]) -> None:
        """Show a section from its top. Wording being typed waits until its article is shown again."""
        self._keep_typed()
        self._body.setUpdatesEnabled(False)
        self.title.setText(f"{section.number}   {section.title}")
        self.about.setText(about)
        self._shown = len(states)
        while len(self._views) < self._shown:
            self._add_view()
        for place, view in enumerate(self._views):
            view.stop_editing()
            view.set_current(False)
            if place < self._shown:
                view.show_state(states[place])
            view.setVisible(place < self._shown)
        self._give_typed_back()
        self.verticalScrollBar().setValue(0)
        self._body.setUpdatesEnabled(True)

    def renew(self, about: str, states: Sequence[ArticleState]) -> None:
        """Show what became of some of the articles; the scroll position stays."""
        self.about.setText(about)
        for state in states:
            view = self.view(state.printed.clause)
            if view is not None:
                view.show_state(state)

    def shows(self, clause: str) -> bool:
        """Whether some of the article can be seen."""
        view = self.view(clause)
        return view is not None and not view.visibleRegion().isEmpty()

    def reveal(self, clause: str, line: int | None = None) -> None:
        """Scroll until the article, or one of its lines, can be seen."""
        view = self.view(clause)
        if view is None:
            return
        for other in self.views:
            other.text.point_at(line if other is view else None)
        _settle()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top, high = view.y(), min(view.height(), room)
        if line is not None:
            top, high = top + view.text.y() + round(view.text.line_top(line)), unit(self) * 12
        if bar.value() <= top and top + high <= bar.value() + room:
            return
        bar.setValue(top if line is None else top - room // 3)

    def show_words(self, clause: str, words: str) -> None:
        """Select the first place of these words in an article, and bring it into view; no words, nothing."""
        view = self.view(clause)
        line = view.text.select(words) if view is not None else None
        if line is not None:
            self.reveal(clause, line)

    def in_hand(self, clause: str) -> WordingPlace:
        """What the caret stands in of an article that is shown: one of its definitions, else the article itself."""
        view = self.view(clause)
        return view.in_hand if view is not None else WordingPlace(clause)

    def edit(self, place: WordingPlace, wording: str) -> None:
        """Let a wording be typed, with all that belongs to the field in sight."""
        view = self.view(place.clause)
        if view is not None:
            view.start_editing(wording, term=place.term)
            _settle()
            if view.editor is not None:
                self.ensureWidgetVisible(view.editor, 0, unit(self))

    def selected_words(self) -> str:
        """The words that are selected in the text that has the focus, on one line."""
        view = next((view for view in self.views if view.text.hasFocus()), None)
        return " ".join(bare_words(view.text.textCursor().selectedText()).split()) if view is not None else ""

    def put_caret(self, clause: str, line: int) -> None:
        """Put the caret into a line of an article: what it stands in is in hand."""
        view = self.view(clause)
        if view is not None:
            view.text.put_caret(line)

    def focus_text(self, clause: str) -> None:
        """Put the focus into the text of an article."""
        view = self.view(clause)
        if view is not None:
            view.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_caret_along(self, clause: str) -> None:
        """The focus, or what gets it back from a sheet, is not to stay in another article, unless that is worded."""
        view, holder = self.view(clause), self.window().focusWidget()
        others = [other for other in self._views if other is not view and other.editor is None]
        if view is not None and holder is not None and any(other.isAncestorOf(holder) for other in others):
            view.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """A new theme: the texts take its colours; Qt's signature."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_body"):
            for view in self._views:
                view.redraw()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self)
        self._body.setBackgroundRole(QPalette.ColorRole.Base)
        self._body.setAutoFillBackground(True)
        self.title = titled("", contract_font(14, semibold=True))
        self.about = secondary()
        gap = unit(self)
        head = QVBoxLayout()
        head.setContentsMargins(4 * gap, 3 * gap, 4 * gap, gap)
        head.setSpacing(gap)
        head.addWidget(self.title)
        head.addWidget(self.about)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(3 * gap, 0, 3 * gap, 6 * gap)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addStretch(1)
        self.setWidget(self._body)

    def _add_view(self) -> None:
        view = ArticleView(self._body)
        self._views.append(view)
        self._column.insertWidget(self._column.count() - 1, view)
        view.text.caret_moved.connect(lambda: self._follow(view.text))
        self.made.emit(view)

    def _follow(self, text: ArticleText) -> None:
        """Bring the line of the caret into view."""
        line = text.cursorRect()
        top, foot = text.mapTo(self._body, line.topLeft()), text.mapTo(self._body, line.bottomLeft())
        self.ensureVisible(0, foot.y(), 0, unit(self))
        self.ensureVisible(0, top.y(), 0, unit(self))

    def _keep_typed(self) -> None:
        for view in self.views:
            self._typed.pop(view.clause, None)
            if view.editor is not None and view.editor.is_changed:
                self._typed[view.clause] = (view.editor.wording, view.editor.typed, view.editor.term)

    def _give_typed_back(self) -> None:
        for view in self.views:
            if view.clause in self._typed:
                view.start_editing(*self._typed[view.clause])


def _settle() -> None:
    """Let the layouts find their places now: a text takes its height from its width, and pushes those below."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
