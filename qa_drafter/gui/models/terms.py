"""Terms as a table: this agreement's value, each position's default, the limit. Decides nothing, asks for values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt, Signal

from qa_drafter.domain.deal import Position
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.terms import UNIT_WORDS, Limit, LimitTest, Term, Unit, printed
from qa_drafter.gui.models.counting import figure
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.models.term_gauge import Gauge, gauge_of
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import source_words

TERM, VALUE, GAUGE, SPONSOR, BALANCED, CMO, LIMIT = range(7)
POSITIONS: Final = {SPONSOR: Position.SPONSOR, BALANCED: Position.BALANCED, CMO: Position.CMO}
RowRole: Final = Qt.ItemDataRole.UserRole + 1
"""The TermRow behind a cell, for delegates."""

_SIGNS: Final = {LimitTest.MAX: "≤", LimitTest.MIN: "≥", LimitTest.NOT: "≠"}


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term with the limits that apply to the deal, and the finding against it, if any."""

    term: Term
    limits: tuple[Limit, ...] = ()
    breach: Finding | None = None

    @property
    def limit_words(self) -> str:
        """The strictest statement of the limits: `≤ 1  21 CFR 314.81(b)(1)`, or what is typical, or a dash."""
        if self.limits:
            limit = self.limits[0]
            bound = f"{limit.value}" if limit.unit is None else f"{limit.value} {worded(UNIT_WORDS[limit.unit])}"
            source = self.breach.source if self.breach and self.breach.source else limit.sources
            return "   ".join((f"{_SIGNS[limit.test]} {bound}", *map(source_words, source[:1])))
        typical = self.term.definition.typical
        return f"{figure(typical[0])} – {figure(typical[1])}" if typical else "–"

    @property
    def gauge(self) -> Gauge | None:
        """The value among the defaults of the positions and the limits; None for words."""
        return gauge_of(self.term, self.limits, beyond=self.breach is not None)

    def default_words(self, position: Position) -> str:
        """What a position starts from: the bare number, or the words of an enum or text."""
        definition = self.term.definition
        value = definition.default(position)
        return str(value) if definition.unit.is_number else printed(definition, value)


class TermsModel(QAbstractTableModel):
    """Shows terms to a view. Values come back through `show`."""

    value_asked = Signal(str, str)  # term id, what was typed

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TermRow, ...] = ()

    def show(self, rows: Sequence[TermRow]) -> None:
        """Show these terms; rows that stay in place are refreshed one by one."""
        before, after = self._rows, tuple(rows)
        if [row.term.id for row in before] != [row.term.id for row in after]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        self._rows = after
        for place, (was, now) in enumerate(zip(before, after, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(place, 0), self.index(place, LIMIT))

    def row(self, place: int) -> TermRow:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, term: str) -> int:
        """The row number of a term, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.term.id == term), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() else LIMIT + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The value can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == VALUE else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Term"), self.tr("This agreement"), self.tr("Scale"), self.tr("Sponsor"), self.tr("Balanced"),
            self.tr("CMO"), self.tr("Limit or typical"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, edits, and says to a screen reader."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.EditRole and column == VALUE:
            return str(row.term.value)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{row.term.definition.label}, {title}: {self._words(row, column)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another value. Nothing has changed yet; the answer comes through `show`."""
        if index.column() == VALUE and str(value) != str(self._rows[index.row()].term.value):
            self.value_asked.emit(self._rows[index.row()].term.id, str(value))
        return False

    def _words(self, row: TermRow, column: int) -> str:
        if column == TERM:
            return row.term.definition.label
        if column == VALUE:
            return row.term.printed
        if column == GAUGE:
            return gauge_words(row)
        return row.limit_words if column == LIMIT else row.default_words(POSITIONS[column])

    def _tip(self, row: TermRow, column: int) -> str | None:
        if column == LIMIT and row.limits:
            return "\n".join(f"{limit.message} ({', '.join(map(source_words, limit.sources))})" for limit in row.limits)
        if column == TERM:
            return "\n".join(part for part in (row.term.definition.label, row.term.definition.note) if part)
        return self._words(row, column)


def gauge_words(row: TermRow) -> str:
    """What the scale shows, in words."""
    gauge = row.gauge
    if gauge is None:
        return ""
    marks = [(_tr("here"), gauge.value), (_tr("sponsor"), gauge.sponsor), (_tr("balanced"), gauge.balanced),
             (_tr("CMO"), gauge.cmo)]  # fmt: skip
    said = [f"{name} {figure(value)}" for name, value in marks]
    if gauge.typical is not None:
        said.append(_tr("typical {0} to {1}").format(figure(gauge.typical[0]), figure(gauge.typical[1])))
    if gauge.most is not None:
        said.append(_tr("at most {0}").format(figure(gauge.most)))
    if gauge.least is not None:
        said.append(_tr("at least {0}").format(figure(gauge.least)))
    return ", ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TermsModel", text)


def choices_of(row: TermRow) -> tuple[tuple[str, str], ...]:
    """The values to choose from, with their words; none for a term that is typed."""
    return row.term.definition.choices if row.term.definition.unit is Unit.ENUM else ()
