"""The activity in hand: its breaches with remedies, its letters in words, its article, its first letters."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import RaciReassigned
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.delegates.duty import DutyLook
from qa_drafter.gui.measures import Size, contract_font, unit
from qa_drafter.gui.models.raci_sheet import DutyLine
from qa_drafter.gui.panes.duty_chip import RoleDuty
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.panes.responsibilities_actions import ResponsibilitiesActions
from qa_drafter.gui.panes.responsibilities_breach import BreachBox
from qa_drafter.gui.panes.responsibilities_disagreement import DisagreementBox
from qa_drafter.gui.panes.responsibilities_remarks import ArticleLinks, RowRemarks
from qa_drafter.services.responsibilities import ArticlePlace, Remedy
from qa_drafter.services.worded_duties import Disagreement

_MOST_ROLES: Final = 12
"""Lines kept ready; the library has eight roles."""
_EXCERPT: Final = 700
"""Characters of the article that are shown; the rest is read in Draft."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What the pane knows about one activity. `restoring` gives it the letters it was first drafted with.

    `elsewhere` are the articles beside `article` that speak of it.
    """

    line: DutyLine
    remedies: tuple[Remedy, ...] = ()
    article: PrintedArticle | None = None
    restoring: RaciReassigned | None = None
    disagreements: tuple[Disagreement, ...] = ()
    elsewhere: tuple[ArticlePlace, ...] = ()


class ActivityDetail(QScrollArea):
    """The right column."""

    edit_asked = Signal(object)  # Edit
    article_asked = Signal(str)  # ClauseId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: Detail | None = None
        self._build_parts()
        self._lay_out()
        self._connect()

    def show_detail(self, detail: Detail | None) -> None:
        """Show another activity, or nothing."""
        self._detail = detail
        self._content.setVisible(detail is not None)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if detail else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if detail is None:
            return
        line = detail.line
        self._place.setText(" · ".join(part for part in (line.number, line.matrix.title) if part))
        self._title.setText(line.row.statement)
        self.breach.show_breaches(line.matrix, line.breaches, detail.remedies)
        self.remarks.show_row(line.row, is_open=line.is_open)
        self._show_letters(line)
        self._show_article(detail.article)
        self.links.show_places(detail.elsewhere)
        self.disagreement.show_told(detail.disagreements)
        self._show_first(detail)

    def _show_letters(self, line: DutyLine) -> None:
        duties = dict(line.row.duties)
        shown = [role for role in line.matrix.roles if role.id in duties or role.id == line.missing]
        for row, role in zip_longest(self._letters, shown):
            row.setVisible(role is not None)
            if role is not None:
                lacks = self.tr("no A") if role.id == line.missing else ""
                row.show_duty(role.title, DutyLook(line.row.duty(role.id), role.id in line.breached, lacks))

    def _show_article(self, article: PrintedArticle | None) -> None:
        self._text.setVisible(article is not None)
        self._to_article.setVisible(article is not None)
        if article is None:
            self._text_heading.setText(self.tr("No article words this activity"))
            return
        self._text_heading.setText(self.tr("Wording in article {number}").format(number=article.number))
        text = "\n\n".join(f"{part.label} {part.text}".strip() for part in article.paragraphs)
        self._text.setText(text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rsplit(' ', 1)[0]} …")

    def _show_first(self, detail: Detail) -> None:
        restoring = detail.restoring
        same = restoring is None
        self._first_heading.setText(
            self.tr("Letters as the library proposed them") if same else self.tr("The library proposed other letters")
        )
        self.restore.setVisible(not same)
        proposed = dict(restoring.now) if restoring else {}
        differing = _differing(restoring) if restoring else frozenset()
        shown = [role for role in detail.line.matrix.roles if role.id in differing]
        for row, role in zip_longest(self._first, shown):
            row.setVisible(role is not None)
            if role is not None:
                row.show_duty(role.title, DutyLook(proposed.get(role.id, Duty.NONE)))

    def _build_parts(self) -> None:
        self._content = QWidget()
        self._place = QuietLabel("", Size.SECONDARY)
        self._title = InkedLabel("", Size.INSPECTOR, semibold=True, wraps=True)
        self.breach, self.remarks, self.links = BreachBox(), RowRemarks(), ArticleLinks()
        self._letters = [RoleDuty() for _ in range(_MOST_ROLES)]
        self._text_heading = heading("")
        self.disagreement = DisagreementBox()
        self._text = InkedLabel("", wraps=True)
        self._text.setFont(contract_font(10))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFrameShape(QFrame.Shape.StyledPanel)
        self._text.setMargin(3 * unit(self))
        self._to_article = QPushButton(self.tr("Show in Draft"))
        self._first_heading = heading("")
        self._first_heading.setWordWrap(True)
        self._first = [RoleDuty() for _ in range(_MOST_ROLES)]
        self.restore = QPushButton(self.tr("Take the library's letters"))

    def _lay_out(self) -> None:
        u = unit(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u)
        column.setSpacing(2 * u)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._place, self._title, self.breach, self.remarks),
            (heading(self.tr("Letters in words")), *self._letters),
            (self._text_heading, self.disagreement, self._text, self._to_article, self.links),
            (self._first_heading, *self._first, self.restore),
        )
        for number, group in enumerate(groups):
            if number:
                column.addSpacing(u)
                column.addWidget(Hairline())
            for widget in group:
                button = isinstance(widget, QPushButton)
                column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if button else Qt.AlignmentFlag(0))
        column.addStretch(1)
        self.setAccessibleName(self.tr("The activity in hand"))
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (self.viewport(), self._content):
            ground.setAutoFillBackground(True)
            ground.setBackgroundRole(QPalette.ColorRole.Base)
        self._content.setVisible(False)

    def _connect(self) -> None:
        self.breach.edit_asked.connect(self.edit_asked)
        self.disagreement.edit_asked.connect(self.edit_asked)
        self.links.article_asked.connect(self.article_asked)
        self.restore.clicked.connect(self._restore)
        self._to_article.clicked.connect(self.go_to_article)

    def take_acts(self, acts: ResponsibilitiesActions) -> None:
        """Let the note and the reason for hiding be changed where they are told."""
        self.remarks.take_acts(acts)

    def go_to_article(self) -> None:
        """Ask for the article that words the activity."""
        if self._detail is not None and self._detail.article is not None:
            self.article_asked.emit(self._detail.article.clause)

    def _restore(self) -> None:
        if self._detail is not None and self._detail.restoring is not None:
            self.edit_asked.emit(self._detail.restoring)


def _differing(edit: RaciReassigned) -> frozenset[RoleId]:
    was, now = dict(edit.was), dict(edit.now)
    return frozenset(role for role in was.keys() | now.keys() if was.get(role) != now.get(role))
