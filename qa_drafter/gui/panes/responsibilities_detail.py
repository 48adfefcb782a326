"""The activity in hand: its breaches with remedies, its letters in words, its article, its first letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import RaciReassigned
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.delegates.duty import DutyLook
from qa_drafter.gui.measures import Size, contract_font, unit
from qa_drafter.gui.models.raci_sheet import DutyLine
from qa_drafter.gui.panes.duty_chip import RoleDuty
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.panes.responsibilities_breach import BreachBox
from qa_drafter.services.responsibilities import Remedy

_EXCERPT: Final = 700
"""Characters of the article that are shown; the rest is read in Draft."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What the pane knows about one activity. `restoring` gives it the letters it was first drafted with."""

    line: DutyLine
    remedies: tuple[Remedy, ...] = ()
    article: PrintedArticle | None = None
    restoring: RaciReassigned | None = None


class ActivityDetail(QScrollArea):
    """The right column."""

    edit_asked = Signal(object)  # RaciReassigned
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
        if detail is None:
            return
        line = detail.line
        self._place.setText(" · ".join(part for part in (line.number, line.matrix.title) if part))
        self._title.setText(line.row.statement)
        self.breach.show_breaches(line.matrix, line.row, detail.remedies)
        _fill(self._letters, line, line.row.duties and dict(line.row.duties), missing=self.tr("no A"))
        self._show_article(detail.article)
        self._show_first(detail)

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
        for row in self._first:
            row.setVisible(False)
        if restoring is not None:
            _fill(self._first, detail.line, dict(restoring.now), only=_differing(restoring))

    def _build_parts(self) -> None:
        self._content = QWidget()
        self._place = QuietLabel("", Size.SECONDARY)
        self._title = InkedLabel("", Size.INSPECTOR, semibold=True, wraps=True)
        self.breach = BreachBox()
        self._letters = [RoleDuty() for _ in range(_MOST_ROLES)]
        self._text_heading = heading("")
        self._text = InkedLabel("", wraps=True)
        self._text.setFont(contract_font(10))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFrameShape(QFrame.Shape.StyledPanel)
        self._text.setMargin(3 * unit(self))
        self._to_article = QPushButton(self.tr("Show in Draft"))
        self._first_heading = heading("")
        self._first = [RoleDuty() for _ in range(_MOST_ROLES)]
        self.restore = QPushButton(self.tr("Take the library's letters"))

    def _lay_out(self) -> None:
        u = unit(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u)
        column.setSpacing(2 * u)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._place, self._title, self.breach),
            (heading(self.tr("Letters in words")), *self._letters),
            (self._text_heading, self._text, self._to_article),
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
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content.setAutoFillBackground(True)
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        self._content.setVisible(False)

    def _connect(self) -> None:
        self.breach.edit_asked.connect(self.edit_asked)
        self.restore.clicked.connect(lambda: self._detail and self.edit_asked.emit(self._detail.restoring))
        self._to_article.clicked.connect(
            lambda: self._detail and self._detail.article and self.article_asked.emit(self._detail.article.clause)
        )


_MOST_ROLES: Final = 12
"""Lines kept ready; the library has eight roles."""


def _differing(edit: RaciReassigned) -> frozenset[str]:
    was, now = dict(edit.was), dict(edit.now)
    return frozenset(role for role in was.keys() | now.keys() if was.get(role) != now.get(role))


def _fill(
    rows: list[RoleDuty], line: DutyLine, duties: dict[str, Duty], *, only: frozenset[str] | None = None, missing: str = ""
) -> None:
    """Show the roles that have a duty, or those of `only`, in the order of the columns."""
    shown = [role for role in line.matrix.roles if (role.id in only if only is not None else role.id in duties)]
    if only is None and line.missing is not None and line.missing not in duties:
        shown = [role for role in line.matrix.roles if role in shown or role.id == line.missing]
    for place, row in enumerate(rows):
        row.setVisible(place < len(shown))
        if place < len(shown):
            role = shown[place]
            lacks = only is None and role.id == line.missing and missing
            look = DutyLook(duties.get(role.id, Duty.NONE), only is None and role.id in line.breached, lacks or "")
            row.show_duty(role.title, look)
