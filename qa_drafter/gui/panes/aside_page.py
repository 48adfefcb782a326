"""What the pages beside an article share: what they are about, and what they can ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.measures import Size, columns
from qa_drafter.gui.panes.draft_lines import Line, Review, lines_of
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.panes.inked import QuietLabel
from qa_drafter.gui.panes.labels import InkedLabel, wrapped
from qa_drafter.gui.reading import Reading


@dataclass(frozen=True, slots=True)
class Beside:
    """One article, and the roads that lead away from what stands beside it."""

    reading: Reading
    clause: ClauseId
    ask_position: Callable[[Position], None]
    go_to_article: Callable[[str], None]
    go_to_activity: Callable[[str], None]


Page = Callable[[Beside, QVBoxLayout], None]
"""Fills a page."""


def marked(now: PrintedArticle, before: PrintedArticle | None) -> tuple[Line, ...]:
    """An article with what differs from another text of it, all marks shown."""
    return lines_of(now, before, Review.ALL, comparing=before is not None)


class ColumnText(ArticleText):
    """Words of the contract at the size of a column; they take the colours of a new scheme by themselves."""

    def __init__(self, name: str) -> None:
        self.lines: tuple[Line, ...] = ()
        super().__init__(size=10)
        self.setAccessibleName(name)
        self.menu_asked.connect(lambda menu, place: menu.popup(place))
        self.setMinimumWidth(columns(self, 16))

    def show_lines(self, lines: Sequence[Line], beyond: frozenset[str] = frozenset()) -> None:
        """Show these lines."""
        self.lines = tuple(lines)
        super().show_lines(lines, beyond)

    def changeEvent(self, event: QEvent) -> None:
        """Set the text again in the new scheme's colours; Qt's signature."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.lines:
            super().show_lines(self.lines, frozenset())


def text_view(lines: Sequence[Line], name: str) -> ColumnText:
    """A text at the size of a column."""
    view = ColumnText(name)
    view.show_lines(lines)
    return view


def add_caption(box: QVBoxLayout, words: str) -> None:
    """The heading of a group."""
    box.addWidget(QuietLabel(words, Size.CAPTION, semibold=True, wraps=True))


def paragraph(words: str) -> InkedLabel:
    """Body text that can be copied."""
    label = wrapped(words)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def links(entries: Sequence[tuple[str, str]], go: Callable[[str], None], name: str, *, between: str = "<br>") -> QLabel:
    """Places that can be gone to, one a line unless said otherwise: their words and their ids."""
    label = QLabel(between.join(f'<a href="{escape(place)}">{escape(words)}</a>' for words, place in entries))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    label.setAccessibleName(name)
    label.linkActivated.connect(go)
    return label
