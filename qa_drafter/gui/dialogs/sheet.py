"""What all dialogs have: a sentence on top, fields below each other, a line that says what is amiss, two buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.measures import columns, unit
from qa_drafter.gui.panes.inked import BreachLabel, InkedLabel


class Sheet(QDialog):
    """A dialog that does not hold up the program: it is opened, and its acceptance is a signal."""

    def __init__(self, title: str, sentence: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.sentence = InkedLabel(sentence, wraps=True)
        self.form = QFormLayout()
        self.amiss = BreachLabel(wraps=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = QPushButton(accept)
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.ok.setDefault(True)
        # with a default that is not ready yet, Enter would press the next button that takes it
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.complain("")

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its texts are at its width; Qt's signature."""
        super().showEvent(event)
        self._take_least()
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        """Never lower than its texts: Qt would count their lines at the least width, and leave gaps; Qt's signature."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._take_least()
        return done

    def complain(self, words: str, *, ready: bool | None = None) -> None:
        """Say why the dialog cannot be accepted; nothing when it can. `ready` False: not yet, with no word."""
        self.amiss.setText(words)
        self.amiss.setVisible(bool(words))
        self.ok.setEnabled(not words if ready is None else ready)

    def add_field(self, words: str, field: QWidget, button: QPushButton | None = None) -> None:
        """A field with its name at the left, and perhaps a button at the right."""
        field.setAccessibleName(words.replace("&", ""))
        if button is None:
            self.form.addRow(words, field)
            return
        row = QHBoxLayout()
        row.setSpacing(2 * unit(self))
        row.addWidget(field, 1)
        row.addWidget(button)
        self.form.addRow(words, row)
        label = self.form.labelForField(row)
        if label is not None:
            label.setBuddy(field)  # type: ignore[attr-defined]

    def _take_least(self) -> None:
        least = self.column.totalMinimumHeightForWidth(self.width())
        self.setMinimumSize(self.column.totalMinimumSize().width(), least)

    def _lay_out(self) -> None:
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(3 * unit(self))
        self.form.setVerticalSpacing(2 * unit(self))
        self.column = QVBoxLayout(self)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        margin = 5 * unit(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        # of the row, not of the dialog: a fixed width there would be kept where long names need more
        self.buttons.setMinimumWidth(columns(self, 84) - 2 * margin)
        self.column.setSpacing(3 * unit(self))
        self.column.addWidget(self.sentence)
        self.column.addLayout(self.form)
        self.column.addWidget(self.amiss)
        self.column.addWidget(self.buttons)


def path_field(text: str = "") -> QLineEdit:
    """A field for the place of a file."""
    field = QLineEdit(text)
    field.setMinimumWidth(columns(field, 52))
    return field
