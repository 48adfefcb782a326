"""The left column of Coverage: find a requirement, how many are settled, and the families of rules."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from qa_drafter.domain.coverage import CoverageStatus
from qa_drafter.gui.coverage_wording import family_words
from qa_drafter.gui.delegates.counted_row import CountedRowDelegate
from qa_drafter.gui.delegates.coverage_sign import ground, paint_sign
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import columns, lines, ui_font, unit
from qa_drafter.gui.models.counted_line import CountedLine
from qa_drafter.gui.models.counted_list import PLACE, CountedListModel
from qa_drafter.gui.models.coverage import WORST_FIRST, Names
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.style import RADIUS
from qa_drafter.services.covering import CoverageSheet

_FIGURE = 20.0
"""The one large figure of the program, in points where the system has 9."""


class _Sign(QWidget):
    """The sign of a status on its paper."""

    def __init__(self, status: CoverageStatus) -> None:
        super().__init__()
        self._status = status
        self.setFixedSize(QSize(columns(self, 4), lines(self, 1.2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; Qt's signature."""
        painter, rect, u = QPainter(self), QRectF(self.rect()), unit(self)
        paper = ground(self._status)
        if paper is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        side = 2.25 * u
        paint_sign(
            painter, self._status, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        )


class _Bar(QWidget):
    """The shares of what is settled, weak and missing, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[CoverageStatus, int] = {}
        self.setFixedHeight(2 * unit(self))

    def show_counts(self, counts: dict[CoverageStatus, int]) -> None:
        """Show other shares."""
        self._counts = counts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them; Qt's signature."""
        painter, left, whole = QPainter(self), 0.0, max(1, sum(self._counts.values()))
        for status in (CoverageStatus.COVERED, CoverageStatus.WEAK, CoverageStatus.MISSING):
            wide = self.width() * self._counts.get(status, 0) / whole
            colour = ground(status)
            if wide and colour is not None:
                painter.fillRect(QRectF(left, 0, max(2.0, wide - 1), self.height()), colour)
            left += wide


class FamiliesModel(CountedListModel):
    """The families of rules; what is counted is what of them is settled, and what is not."""

    def spoken(self, line: CountedLine) -> str:
        """A family as it is read out."""
        open_ones = self.tr(", {0} not settled").format(line.breaches) if line.breaches else ""
        return self.tr("{0}: {1} settled").format(line.title, line.count) + open_ones


class CoverageSum(QWidget):
    """Counts, and what to look at."""

    words_changed = Signal(str)
    family_chosen = Signal(str)

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.model = FamiliesModel(self)
        self._numbers: dict[CoverageStatus, InkedLabel] = {}
        self._build()
        self._lay_out()

    def show_sheet(self, sheet: CoverageSheet) -> None:
        """Count another coverage."""
        counts = {status: sheet.count(status) for status in CoverageStatus}
        asked = len(sheet.lines) - counts[CoverageStatus.NOT_APPLICABLE]
        self._figure.setText(str(counts[CoverageStatus.COVERED]))
        self._of.setText(self.tr("of {0} covered").format(asked))
        self._bar.show_counts({s: n for s, n in counts.items() if s is not CoverageStatus.NOT_APPLICABLE})
        for status, label in self._numbers.items():
            label.setText(str(counts[status]))
        self._show_families(sheet)

    def search(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def choose_family(self, family: str) -> None:
        """Show which family is looked at, without asking for it."""
        row = self.model.row_of(family)
        self.list.selectionModel().blockSignals(True)
        self.list.setCurrentIndex(self.model.index(row if row is not None else 0))
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()

    def _show_families(self, sheet: CoverageSheet) -> None:
        lines_of = {family: [line for name, line in sheet.lines if name == family] for family in sheet.families}
        keys: Sequence[str] = ("", *sheet.families)
        every = [line for _, line in sheet.lines]
        shown = []
        for family in keys:
            own = lines_of.get(family, every)
            settled = sum(line.status is CoverageStatus.COVERED for line in own)
            amiss = sum(line.status in (CoverageStatus.WEAK, CoverageStatus.MISSING) for line in own)
            title = family_words(family) if family else self.tr("All rules")
            shown.append(CountedLine(title, count=settled, breaches=amiss, is_quiet=not settled + amiss))
        self.model.show_lines(keys, shown)

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find requirement   Ctrl+F"))
        self.field.setAccessibleName(self.tr("Find requirement"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.words_changed)
        self._figure = InkedLabel("0")
        figure = QFont(ui_font(semibold=True))
        figure.setPointSizeF(figure.pointSizeF() * _FIGURE / 9)
        self._figure.setFont(figure)
        self._of, self._bar = InkedLabel(""), _Bar()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CountedRowDelegate(parent=self.list))
        self.list.setAccessibleName(self.tr("Families of rules"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(
            lambda index: self.family_chosen.emit(index.data(PLACE) or "")
        )

    def _lay_out(self) -> None:
        u = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        figures = QGridLayout()
        figures.setHorizontalSpacing(2 * u)
        figures.setVerticalSpacing(u)
        figures.setColumnStretch(2, 1)
        for row, status in enumerate(reversed(WORST_FIRST[:3])):
            self._add_count(figures, row, status)
        self._add_count(figures, 3, CoverageStatus.NOT_APPLICABLE)
        total = QGridLayout()
        total.setHorizontalSpacing(2 * u)
        total.addWidget(self._figure, 0, 0)
        total.addWidget(self._of, 0, 1, Qt.AlignmentFlag.AlignBottom)
        total.setColumnStretch(1, 1)
        counts, column = QVBoxLayout(), QVBoxLayout(self)
        counts.setContentsMargins(u, 0, u, 0)  # in line with the rows of the list
        counts.setSpacing(2 * u)
        counts.addWidget(heading(self.tr("This agreement")))
        counts.addLayout(total)
        counts.addWidget(self._bar)
        counts.addLayout(figures)
        counts.addWidget(Hairline())
        counts.addWidget(heading(self.tr("By source")))
        above = QVBoxLayout()
        above.setContentsMargins(2 * u, 0, 2 * u, 0)
        above.setSpacing(2 * u)
        above.addWidget(self.field)
        above.addLayout(counts)
        column.setContentsMargins(0, 2 * u, 0, 0)
        column.setSpacing(2 * u)
        column.addLayout(above)
        column.addWidget(self.list, 1)

    def _add_count(self, grid: QGridLayout, row: int, status: CoverageStatus) -> None:
        self._numbers[status] = InkedLabel("0", semibold=True)
        grid.addWidget(_Sign(status), row, 0)
        grid.addWidget(self._numbers[status], row, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QuietLabel(self._names[status]), row, 2)
