"""The change in hand: what it is, what stood there before and after, which rule it breaks, where else it shows."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReserved,
    ArticleReworded,
    DefinitionReworded,
    PositionChosen,
    RaciReassigned,
)
from qa_drafter.gui.measures import Size, contract_font, unit
from qa_drafter.gui.models.changes import nature_words, weight_words
from qa_drafter.gui.models.compare_sheet import ChangeLine
from qa_drafter.gui.panes.compare_finding import CompareFinding
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel, heading
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import position_words

_LONGEST: Final = 900
"""Characters of a passage that are shown; the whole of it stands in the text."""


class Passage(InkedLabel):
    """Words of the contract on the tint of their mark, with a bar in its ink at the side."""

    def __init__(self, tone: Tone) -> None:
        self._tone = tone
        super().__init__("", wraps=True)
        self.setFont(contract_font(10))
        u = unit(self)
        self.setContentsMargins(3 * u, u, 2 * u, u)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and bar below the words; Qt's signature."""
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.paper(self._tone))
        painter.fillRect(QRectF(0, 0, 2, self.height()), theme.ink(self._tone))
        painter.end()
        super().paintEvent(event)


class CompareDetail(QScrollArea):
    """What the pane knows about one change."""

    article_asked = Signal(str)  # ClauseId, or the name of a definition's place
    place_asked = Signal(str)  # ClauseId of another article that shows the change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = ""
        self._build_parts()
        self._lay_out()
        self.show_change(None, "")
        self.to_draft.clicked.connect(lambda: self.article_asked.emit(self._place))
        self.places.linkActivated.connect(self.place_asked)

    def show_change(self, line: ChangeLine | None, clause: str) -> None:
        """Show another change; `clause` is the article that Draft can show, or empty when it has none."""
        self._place = WordingPlace(clause, _defined_in(line)).name
        self._content.setVisible(line is not None)
        if line is None:
            return
        change = line.change
        self._title.setText(self.tr("Change {number}  ·  {title}").format(number=line.number, title=worded(line.title)))
        weight = (weight_words(change.meaning.weight),) if change.meaning else ()
        self._about.setText("  ·  ".join((nature_words(line.nature), *weight, *self._facts(line))))
        self.told.setVisible(change.meaning is not None)
        if change.meaning is not None:
            self.told.setText(f"{worded(change.meaning.told)}: {worded(change.meaning.reason)}.")
        self.finding.show_finding(line.finding)
        for words, label, head in (
            (worded(change.before), self.before, self._before_head),
            (worded(change.after), self.after, self._after_head),
        ):
            label.setVisible(bool(words))
            head.setVisible(bool(words))
            label.setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …")
        self._show_places(line)
        self.to_draft.setVisible(line.change.edit is not None)  # of Word files Draft can show nothing
        self.to_draft.setEnabled(bool(clause))
        self.to_draft.setToolTip("" if clause else self.tr("The agreement as it stands has no article for this"))

    def _facts(self, line: ChangeLine) -> tuple[str, ...]:
        match line.change.edit:
            case PositionChosen(was, now):
                words = self.tr("{now} text, version {new}, instead of {was}, version {old}")
                positions = {"now": position_words(now.position), "was": position_words(was.position)}
                return (words.format(new=now.version, old=was.version, **positions),)
            case DefinitionReworded(takes_newer_text=True):
                return (self.tr("another text of the library"),)
            case ArticleReworded(now=None) | DefinitionReworded(now=GlossaryEntry(own_wording=None)):
                return (self.tr("back to the library's text"),)
            case ArticleReworded() | DefinitionReworded():
                return (self.tr("own wording"),)
            case ArticleReserved(now=None):
                return (self.tr("it speaks again"),)
            case ArticleReserved():
                return (self.tr("reserved: {0}").format(line.change.edit.now),)
            case ArticleInserted() | ArticleRemoved():
                return (worded(line.why),) if line.why else ()
            case RaciReassigned():
                return (self.tr("article {number}").format(number=line.clauses[0][1]),) if line.clauses else ()
        return () if line.spots else (self.tr("no article prints it"),)

    def _show_places(self, line: ChangeLine) -> None:
        several = len(line.clauses) > 1
        self.places.setVisible(several)
        links = (f'<a href="{escape(clause)}">{escape(number)}</a>' for clause, number in line.clauses)
        self.places.setText(self.tr("Shows in {articles}").format(articles=", ".join(links)) if several else "")

    def _build_parts(self) -> None:
        self._content = QWidget()
        self._title = InkedLabel("", Size.INSPECTOR, semibold=True, wraps=True)
        self._about = QuietLabel("", Size.SECONDARY, wraps=True)
        self.told = InkedLabel("", wraps=True)
        self.told.setAccessibleName(self.tr("What the change means"))
        self.finding = CompareFinding()
        self._before_head, self._after_head = heading(self.tr("Before")), heading(self.tr("After"))
        self.before, self.after = Passage(Tone.DELETED), Passage(Tone.INSERTED)
        self.before.setAccessibleName(self.tr("Before"))
        self.after.setAccessibleName(self.tr("After"))
        self.places = QLabel()
        self.places.setTextFormat(Qt.TextFormat.RichText)
        self.places.setWordWrap(True)
        self.places.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.places.setAccessibleName(self.tr("Articles that show the change"))
        self.to_draft = QPushButton(self.tr("Show in Draft"))

    def _lay_out(self) -> None:
        u = unit(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(3 * u, 3 * u, 3 * u, 3 * u)
        column.setSpacing(u)
        for part in (
            self._title, self._about, self.told, self.finding, self._before_head, self.before, self._after_head,
            self.after, self.places,
        ):  # fmt: skip
            column.addWidget(part)
        column.addSpacing(u)
        column.addWidget(self.to_draft, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Change in hand"))
        self._content.setAutoFillBackground(True)
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        self.setBackgroundRole(QPalette.ColorRole.Base)


def _defined_in(line: ChangeLine | None) -> str:
    """The term whose definition the change reworded."""
    edit = line.change.edit if line is not None else None
    return edit.now.term if isinstance(edit, DefinitionReworded) else ""
