"""The line below the outline: what stands against the whole text, and how long it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_drafter.gui.announcing import TYPING, Voice
from qa_drafter.gui.measures import unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.inked import Hairline
from qa_drafter.gui.panes.labels import SmallIcon, secondary
from qa_drafter.gui.theme import Tone


@dataclass(frozen=True, slots=True)
class OutlineSum:
    """Counts over all articles; a finding that stands at several of them counts once."""

    errors: int
    warnings: int
    edited: int
    articles: int


class _Count(QWidget):
    """An icon and a number; nothing at all while there is nothing to count."""

    def __init__(self, name: str, tone: Tone | None, says: str) -> None:
        super().__init__()
        self._words = secondary()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(unit(self))
        row.addWidget(SmallIcon(name, tone, says))
        row.addWidget(self._words)

    def show_count(self, count: int, words: str) -> None:
        """Show another number."""
        self.setVisible(count > 0)
        self._words.setText(words)


class OutlineFoot(QWidget):
    """Shows an OutlineSum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors = _Count("error", Tone.BREACH, self.tr("Errors"))
        self._warnings = _Count("warning", Tone.BREACH, self.tr("Warnings"))
        self._edited = _Count("edit", None, self.tr("Edited articles"))
        self._articles, self._total, self._voice = secondary(), "", Voice(self, TYPING)
        gap = unit(self)
        row = QHBoxLayout()
        row.setContentsMargins(3 * gap, 0, 3 * gap, 0)
        row.setSpacing(3 * gap)
        for count in (self._errors, self._warnings, self._edited):
            row.addWidget(count)
        row.addStretch(1)
        row.addWidget(self._articles)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 2 * gap)
        box.setSpacing(2 * gap)
        box.addWidget(Hairline())
        box.addLayout(row)

    def show_sum(self, total: OutlineSum) -> None:
        """Show other counts."""
        self._errors.show_count(total.errors, str(total.errors))
        self._warnings.show_count(total.warnings, str(total.warnings))
        self._edited.show_count(total.edited, self.tr("{0} edited").format(total.edited))
        self._total = self._articles_words(total.articles)
        self._articles.setText(self._total)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow column the total gives way to what is to be done; Qt's signature."""
        super().resizeEvent(event)
        self._fit()

    def show_found(self, found: tuple[int, int] | None) -> None:
        """Show how many hits stand in how many articles; None: nothing is being looked for."""
        if found is None:
            self._articles.setText(self._total)
            self._voice.say("")
            return
        hits = counted(found[0], self.tr("hit"), self.tr("hits"))
        self._articles.setText(self.tr("{0} in {1}").format(hits, self._articles_words(found[1])))
        self._voice.say(self._articles.text())

    def _fit(self) -> None:
        gap = 3 * unit(self)
        shown = [count for count in (self._errors, self._warnings, self._edited) if not count.isHidden()]
        wanted = sum(part.sizeHint().width() + gap for part in (*shown, self._articles)) + gap
        self._articles.setVisible(wanted <= self.width())

    def _articles_words(self, number: int) -> str:
        return counted(number, self.tr("article"), self.tr("articles"))
