"""What narrows the library: section, position, status, regulation, requirement, term."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QSizePolicy, QWidget

from qa_drafter.domain.deal import Position
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.search import ANY_STANDING, Search, Standing
from qa_drafter.gui.library_wording import standing_words
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.wording import position_words

MOST: Final = 100_000
"""Texts that a search of the workbench may find: all."""
_ALIVE: Final = ANY_STANDING - {Standing.OLDER, Standing.RETIRED}


class LibraryFilters(QWidget):
    """Six filters below each other; each lets all through until it is set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * unit(self), 0, 2 * unit(self), unit(self))
        self._grid.setSpacing(unit(self))
        self._grid.setColumnStretch(1, 1)
        self.section = self._combo(self.tr("Section"))
        self.position = self._combo(self.tr("Position"))
        self.status = self._combo(self.tr("Status"))
        self.regulation = self._field(self.tr("Regulation"))
        self.requirement = self._combo(self.tr("Requirement"))
        self.term = self._combo(self.tr("Term"))

    def show_library(self, library: ClauseLibrary) -> None:
        """Offer what this library knows; what is chosen stays where it is known."""
        any_one = [(self.tr("any"), "")]
        for box, entries in (
            (self.section, [(section.title, str(section.id)) for section in library.sections]),
            (self.position, [(position_words(position), str(position)) for position in Position]),
            (self.status, [(standing_words(standing), str(standing)) for standing in Standing]),
            (self.requirement, [(f"{demand.id}: {demand.statement}", str(demand.id))
                                for demand in library.requirements]),
            (self.term, sorted((term.label, str(term.id)) for term in library.terms)),
        ):  # fmt: skip
            _offer(box, [*any_one, *entries])
        self.status.setItemText(0, self.tr("any but older and retired"))
        completer = QCompleter(sorted(library.sources), self.regulation)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.regulation.setCompleter(completer)

    @property
    def count(self) -> int:
        """How many filters are set."""
        boxes = (self.section, self.position, self.status, self.requirement, self.term)
        return sum(bool(box.currentData()) for box in boxes) + bool(self.regulation.text().strip())

    def wish(self, words: str) -> Search:
        """The search for `words` through these filters."""
        status = str(self.status.currentData() or "")
        position = str(self.position.currentData() or "")
        return Search(
            words,
            section=self.section.currentData() or None,
            position=Position(position) if position else None,
            standings=frozenset({Standing(status)}) if status else _ALIVE,
            regulation=self.regulation.text().strip(),
            requirement=self.requirement.currentData() or None,
            term=self.term.currentData() or None,
            typing=True,
            most=MOST,
        )

    def clear(self) -> None:
        """Let all through."""
        blocked = self.blockSignals(True)
        for box in (self.section, self.position, self.status, self.requirement, self.term):
            box.setCurrentIndex(0)
        self.regulation.clear()
        self.blockSignals(blocked)
        self.changed.emit()

    def _combo(self, words: str) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setMinimumHeight(lines(self, 1.6))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(lambda: self.changed.emit())
        self._add(words, box)
        return box

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("any, for example 21 CFR 211"))
        field.setClearButtonEnabled(True)
        field.setMinimumHeight(lines(self, 1.6))
        field.textChanged.connect(lambda: self.changed.emit())
        self._add(words, field)
        return field

    def _add(self, words: str, field: QWidget) -> None:
        row = self._grid.rowCount()
        label = secondary(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)


def _offer(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    chosen, blocked = box.currentData(), box.blockSignals(True)
    box.clear()
    for words, name in entries:
        box.addItem(words, name)
        box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(blocked)
