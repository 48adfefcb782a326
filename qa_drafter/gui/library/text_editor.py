"""A text of the library, typed in place; the checks read along and tell their faults at their lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.icons import icon
from qa_drafter.gui.library.text_field import TextField
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.services.library_reading import file_parts

Checks = Callable[[str], Sequence[QaDrafterError]]
"""What is wrong with a text as typed."""

PAUSE: Final = 200
"""Milliseconds without a key before the checks read."""
_LINE: Final = re.compile(r"line (\d+)$")
_FENCE: Final = "---\n"


class TextEditor(QWidget):
    """Words alone, or the whole file with its header."""

    kept = Signal(str)
    left = Signal()

    def __init__(
        self, content: str, title: str, checks: Checks, typed: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._checks, self._asked = checks, False
        self._faults: tuple[QaDrafterError, ...] = ()
        self._header = content.removesuffix(file_parts(content)[1])
        self._build(title)
        self._set(file_parts(content)[1].strip("\n"))
        self._begun = self._whole()
        if typed is not None:
            self._header = typed.removesuffix(file_parts(typed)[1]) if typed.startswith(_FENCE) else self._header
            self._set(typed.removeprefix(self._header))
        self._join()
        self.check()

    @property
    def is_changed(self) -> bool:
        """Whether leaving would lose something."""
        return self._whole() != self._begun

    @property
    def typed_file(self) -> str:
        """The whole file as typed."""
        return self._whole()

    @property
    def faults(self) -> tuple[QaDrafterError, ...]:
        """What the checks found in the text as it was read last."""
        return self._faults

    def start(self) -> None:
        """Put the cursor into the text."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give the text up; asks first where something has been typed."""
        if self.is_changed and not self._asked:
            self._asked = True
            self.hint.setText(self.tr("Esc again drops what you have typed. Ctrl+Enter keeps it as a draft."))
            return
        self.left.emit()

    def check(self) -> None:
        """Let the checks read the text as it stands."""
        self._faults = tuple(self._checks(self._whole()))
        self.list.clear()
        for fault in self._faults:
            self.list.addItem(self._told(fault))
        self.list.setVisible(bool(self._faults))
        self.field.show_faults(self._line_of(fault) for fault in self._faults)
        found = counted(len(self._faults), self.tr("fault"), self.tr("faults"))
        self.verdict.setText(found if self._faults else self.tr("The checks find nothing amiss."))
        self.keep.setEnabled(not self._faults)

    def _told(self, fault: QaDrafterError) -> QListWidgetItem:
        number = self._line_of(fault)
        place = self.tr("Line {0}").format(number) if number > 0 else self.tr("Header")
        item = QListWidgetItem(
            icon("error", current_theme().ink(Tone.BREACH)), f"{place}: {worded(fault.what)}; {worded(fault.remedy)}"
        )
        item.setData(Qt.ItemDataRole.UserRole, number)
        return item

    def _line_of(self, fault: QaDrafterError) -> int:
        """The line of the field at which a fault stands; none above 0 for one of the header that is not shown."""
        found, whole = _LINE.search(fault.where), self.field.typed.startswith(_FENCE)
        hidden = 0 if whole else self._header.count("\n")
        return int(found[1]) - hidden if found else 0

    def _build(self, title: str) -> None:
        self.title = InkedLabel(title, semibold=True, wraps=True)
        self.hint, self.verdict = secondary(wraps=True), secondary(wraps=True)
        self.field = TextField()
        self.field.setAccessibleName(title)
        self.header = QCheckBox(self.tr("With header: title, condition, sources"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Faults of the text"))
        self.list.setMaximumHeight(lines(self, 8))
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list.setItemDelegate(QuietRow(self.list))
        self.keep = QPushButton(self.tr("Keep as draft…   Ctrl+Enter"))
        self.drop = QPushButton(self.tr("Leave it   Esc"))
        self._show_hint()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(unit(self))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.drop)
        foot.addWidget(self.keep)
        box.addWidget(self.title)
        box.addWidget(self.header)
        box.addWidget(self.field, 1)
        box.addWidget(self.list)
        box.addWidget(self.verdict)
        box.addLayout(foot)
        box.addWidget(self.hint)

    def _join(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.check)
        self.field.textChanged.connect(self._typed)
        self.field.kept.connect(self._keep)
        self.field.left.connect(self.leave)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self.leave)
        self.header.toggled.connect(self._turn)
        for signal in (self.list.itemActivated, self.list.itemClicked):
            signal.connect(lambda item: self.field.go_to(item.data(Qt.ItemDataRole.UserRole)))

    def _typed(self) -> None:
        self._show_hint()
        self._pause.start()

    def _turn(self, whole: bool) -> None:
        """Show the header above the words, or the words alone."""
        if whole:
            self._set(f"{self._header}{self.field.typed}")
        else:
            header = self._with_header()
            self._set(self.field.typed.removeprefix(header).strip("\n"))
            self._header = header
        self.check()

    def _with_header(self) -> str:
        """The header as typed, else the one that was there."""
        typed = self.field.typed
        end = typed.find("\n---\n", 4)
        return typed[: end + len("\n---\n")] if typed.startswith(_FENCE) and end > 0 else self._header

    def _set(self, text: str) -> None:
        self.field.setPlainText(text)

    def _keep(self) -> None:
        self._pause.stop()
        self.check()
        if self._faults:
            self.list.setFocus()
        else:
            self.kept.emit(self._whole())

    def _whole(self) -> str:
        """What is to be kept: with the header, typed or not."""
        typed = self.field.typed
        return typed if typed.startswith(_FENCE) else f"{self._header}{typed}"

    def _show_hint(self) -> None:
        self._asked = False
        self.hint.setText(
            self.tr(
                "A blank line ends a paragraph, “- ” starts a list item. [Term] is a defined term, [[CLAUSE-ID]] a "
                "reference, {{ terms.name | duration }} a value, {% if deal(stage='commercial') %} begins a branch."
            )
        )
