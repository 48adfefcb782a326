"""How many changes there are of each kind, in figures and as bars."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.changes import nature_icon, nature_words
from qa_drafter.gui.models.compare_sheet import OF_VERSIONS, CompareSheet
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme

_TONES: Final = {Nature.INSERTED: Tone.INSERTED, Nature.REMOVED: Tone.DELETED, Nature.MOVED: Tone.MOVED}


class _Sign(QWidget):
    """The sign of a kind."""

    def __init__(self, nature: Nature) -> None:
        super().__init__()
        self._nature = nature
        self.setFixedSize(QSize(lines(self, 0.9), lines(self, 0.9)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; Qt's signature."""
        theme, tone = current_theme(), _TONES.get(self._nature)
        ink = theme.ink(tone) if tone else theme.secondary
        paint_icon(QPainter(self), nature_icon(self._nature), self.rect().toRectF(), ink)


class _Bar(QWidget):
    """The share of a kind among the most frequent; the figure beside it says the same."""

    def __init__(self, nature: Nature) -> None:
        super().__init__()
        self._nature = nature
        self._share = 0.0
        self.setMinimumWidth(columns(self, 3))
        self.setFixedHeight(unit(self))

    def show_share(self, share: float) -> None:
        """Show another share, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; Qt's signature."""
        theme, tone = current_theme(), _TONES.get(self._nature)
        painter = QPainter(self)
        width = round(self.width() * self._share)
        painter.fillRect(0, 0, width, self.height(), theme.ink(tone) if tone else theme.field_edge)


class CompareStatistics(QWidget):
    """The figures of one comparison, and what changed in a paragraph of plain words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = {nature: InkedLabel() for nature in Nature}
        self._bars = {nature: _Bar(nature) for nature in Nature}
        self._rows: dict[Nature, tuple[QWidget, ...]] = {}
        self.total = InkedLabel(semibold=True)
        self.following = QuietLabel("", Size.SECONDARY, wraps=True)
        self.summary = InkedLabel("", Size.SECONDARY, wraps=True)
        self._words = QScrollArea()
        self.summary.setAccessibleName(self.tr("What changed, in words"))
        self._lay_out()

    def show_sheet(self, sheet: CompareSheet | None) -> None:
        """Count another comparison."""
        lines_of = sheet.lines if sheet else ()
        counts = {nature: sum(line.nature is nature for line in lines_of) for nature in Nature}
        most = max(counts.values(), default=0) or 1
        for nature, count in counts.items():
            for part in self._rows[nature]:
                part.setVisible(nature in (sheet.natures if sheet else OF_VERSIONS))
            self.counts[nature].setText(str(count))
            self._bars[nature].show_share(count / most)
        self.total.setText(str(len(lines_of)))
        said = [worded(sheet.summary), self._untracked(sheet)] if sheet else []
        self.summary.setText("\n\n".join(part for part in said if part))
        self._words.setVisible(bool(self.summary.text()))
        self._words.verticalScrollBar().setValue(0)
        following = sheet.following if sheet else 0
        self.following.setVisible(following > 0)
        places = counted(following, self.tr("line follows"), self.tr("lines follow"))
        self.following.setText(self.tr("{places} from changes elsewhere ↳").format(places=places))
        self.following.setToolTip(
            self.tr("Numbers of references, and definitions that come and go with their articles")
        )

    def _untracked(self, sheet: CompareSheet) -> str:
        """What differs and no tracked change can show; the redline holds the new state of it."""
        if not sheet.not_tracked:
            return ""
        return "\n".join((self.tr("No mark can show:"), *(f"•  {worded(told)}" for told in sheet.not_tracked)))

    def _lay_out(self) -> None:
        u = unit(self)
        self._words.setWidget(self.summary)
        self._words.setWidgetResizable(True)
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setMinimumHeight(lines(self, 8))
        self._words.setAccessibleName(self.tr("Summary"))
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        for ground in (self._words.viewport(), self.summary):
            ground.setAutoFillBackground(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * u, 0, 3 * u, 0)
        grid.setVerticalSpacing(u)
        grid.setHorizontalSpacing(2 * u)
        grid.addWidget(heading(self.tr("Statistics")), 0, 0, 1, 4)
        for row, nature in enumerate(Nature, start=1):
            parts = (_Sign(nature), InkedLabel(nature_words(nature)), self.counts[nature], self._bars[nature])
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
            self._rows[nature] = parts
        last = len(Nature) + 1
        grid.addWidget(Hairline(), last, 0, 1, 4)
        grid.addWidget(InkedLabel(self.tr("Total"), semibold=True), last + 1, 1)
        grid.addWidget(self.total, last + 1, 2)
        grid.addWidget(self.following, last + 2, 0, 1, 4)
        grid.addWidget(self._words, last + 3, 0, 1, 4)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(last + 3, 1)
