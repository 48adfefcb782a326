"""The fields of the interview: choices with hints, lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from qa_drafter.gui.interview.words import Question
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel, heading


class Choices(QWidget):
    """The answers to one question: buttons that exclude each other, or boxes to tick; hints stand in line."""

    chosen = Signal(str, object)  # question, tuple of answers

    def __init__(self, question: Question, *, single: bool) -> None:
        super().__init__()
        self._name = question.name
        self._buttons: dict[str, QAbstractButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit(self))
        grid.setVerticalSpacing(unit(self))
        grid.addWidget(heading(question.asked), 0, 0, 1, 2)
        for row, (answer, (words, hint)) in enumerate(question.answers.items(), start=1):
            button = QRadioButton(words) if single else QCheckBox(words)
            button.setAccessibleDescription(hint)
            button.clicked.connect(self._tell)
            self._buttons[answer] = button
            grid.addWidget(button, row, 0)
            if hint:
                grid.addWidget(QuietLabel(hint, Size.SECONDARY, wraps=True), row, 1)
                grid.setColumnMinimumWidth(1, columns(self, 9))
        grid.setColumnStretch(1, 1)

    def show_answers(self, answers: Sequence[str]) -> None:
        """Show these as given."""
        for answer, button in self._buttons.items():
            button.setAutoExclusive(False)  # else a radio button cannot be put back
            button.setChecked(answer in answers)
            button.setAutoExclusive(isinstance(button, QRadioButton))

    def _tell(self) -> None:
        self.chosen.emit(self._name, tuple(answer for answer, button in self._buttons.items() if button.isChecked()))


class Facts(QWidget):
    """Lines of text under one heading, each with its name."""

    edited = Signal(str, str)  # fact, text

    def __init__(self, title: str, names: dict[str, str]) -> None:
        super().__init__()
        self._fields: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit(self))
        grid.setVerticalSpacing(unit(self))
        grid.addWidget(heading(title), 0, 0, 1, 2)
        for row, (fact, name) in enumerate(names.items(), start=1):
            field = QLineEdit()
            field.setMinimumHeight(lines(self, 1.75))
            field.setAccessibleName(f"{title}: {name}")
            field.setMaxLength(400)
            field.editingFinished.connect(lambda fact=fact, field=field: self.edited.emit(fact, field.text().strip()))
            label = InkedLabel(name)
            label.setBuddy(field)
            self._fields[fact] = field
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnMinimumWidth(0, columns(self, 22))
        grid.setColumnStretch(1, 1)

    def show_facts(self, facts: dict[str, str]) -> None:
        """Show these as given."""
        for fact, field in self._fields.items():
            if field.text().strip() != facts.get(fact, ""):
                field.setText(facts.get(fact, ""))
                field.setCursorPosition(0)  # a long address is read from its beginning

    def field(self, fact: str) -> QLineEdit:
        """The field of a fact."""
        return self._fields[fact]
