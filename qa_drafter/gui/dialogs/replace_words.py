"""Find and replace over the whole agreement: every place is seen before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListView, QPushButton, QWidget

from qa_drafter.gui.announcing import TYPING, Voice
from qa_drafter.gui.delegates.hit_row import HitRow
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.hits import HIT, HitsModel
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.services.replacing import Hit, Sought

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAUSE = 150
"""Milliseconds without a key after which the agreement is searched."""


class _Hits(QListView):
    """A click on a row's box, or Space, checks it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the sheet's; Qt's signature."""
        if event.key() in _ENTER:
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
            return
        super().keyPressEvent(event)

    def _toggle(self) -> None:
        index = self.currentIndex()
        role = Qt.ItemDataRole.CheckStateRole
        if index.data(role) is not None:
            on = index.data(role) == Qt.CheckState.Checked
            self.model().setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, role)


class ReplaceSheet(ActSheet):
    """Shows the hits as they would stand; `asked` is emitted to replace those that are checked.

    Enter goes to the next place, as in Word: replacing is always asked for at its own button.
    """

    manual_page = "04-articles.md"
    place_wished = Signal(str)  # clause

    def __init__(self, find: Callable[[Sought], Sequence[Hit]], words: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("Looks through the wording of all articles and definitions, and the titles of your own "
                              "clauses. Values and defined terms are shown and left alone.")  # fmt: skip
        super().__init__(self.tr("Find and replace"), sentence, self.tr("&Replace"), parent)
        self.ok.setDefault(False)
        self.ok.setAutoDefault(False)
        self._find = find
        self.model = HitsModel(self)
        self._pause, self._voice = QTimer(self, singleShot=True, interval=_PAUSE), Voice(self, TYPING)
        self._build_fields(words)
        self._build_hits()
        self._join()
        self.setMinimumSize(columns(self, 124), lines(self, 36))
        self.search()
        self.old.setFocus()

    @property
    def sought(self) -> Sought:
        """What is looked for."""
        return Sought(self.old.text(), match_case=self.case.isChecked(), whole_words=self.whole.isChecked())

    def search(self) -> None:
        """Look through the agreement."""
        self._pause.stop()
        self.model.show(self._find(self.sought) if self.old.text().strip() else ())
        self.hits.setCurrentIndex(self.model.index(0))
        self._voice.say(self.found.text())

    def accept(self) -> None:
        """Ask for what is shown; what was found for other words is first looked for anew. Qt's signature."""
        if self._pause.isActive():
            self.search()
        else:
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in hand, else goes to the next place; Qt's signature."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        button = self.focusWidget()
        if isinstance(button, QPushButton):
            button.click()
        elif self._pause.isActive():
            self.search()
        elif count := self.model.rowCount():
            self.hits.setCurrentIndex(self.model.index((self.hits.currentIndex().row() + 1) % count))

    def _build_fields(self, words: str) -> None:
        self.old, self.new = QLineEdit(words), QLineEdit()
        self.add_field(self.tr("&Find"), self.old)
        self.add_field(self.tr("Replace &by"), self.new)
        self.case, self.whole = QCheckBox(self.tr("&Match case")), QCheckBox(self.tr("Whole &words"))
        row = QHBoxLayout()
        row.setSpacing(4 * unit(self))
        row.addWidget(self.case)
        row.addWidget(self.whole)
        row.addStretch(1)
        self.form.addRow("", row)

    def _build_hits(self) -> None:
        self.hits = _Hits()
        self.hits.setModel(self.model)
        self.hits.setItemDelegate(HitRow(self.hits))
        self.hits.setAccessibleName(self.tr("Places"))
        self.hits.setMinimumSize(columns(self, 110), lines(self, 22))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found = secondary()
        self.all, self.none = QPushButton(self.tr("Check a&ll")), QPushButton(self.tr("Check &none"))
        self.show_place = QPushButton(self.tr("&Show in text"))
        for button in (self.all, self.none, self.show_place):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.found, 1)
        for button in (self.all, self.none, self.show_place):
            row.addWidget(button)
        self.column.insertWidget(2, self.hits, 1)
        self.column.insertLayout(3, row)

    def _join(self) -> None:
        self._pause.timeout.connect(self.search)
        self.old.textChanged.connect(lambda: self._wait_for_words())
        self.new.textChanged.connect(self.model.replace_by)
        self.new.textChanged.connect(lambda: self._look())
        self.case.toggled.connect(lambda: self.search())
        self.whole.toggled.connect(lambda: self.search())
        self.model.checked_changed.connect(self._look)
        self.all.clicked.connect(lambda: self.model.check_all(True))
        self.none.clicked.connect(lambda: self.model.check_all(False))
        self.show_place.clicked.connect(self._show_place)
        self.hits.clicked.connect(lambda index: self.hits._toggle())

    def _wait_for_words(self) -> None:
        self._pause.start()
        self._look()

    def _show_place(self) -> None:
        hit = self.hits.currentIndex().data(HIT)
        if isinstance(hit, Hit):
            self.place_wished.emit(str(hit.clause))

    def _look(self) -> None:
        checked, total = len(self.model.checked), self.model.rowCount()
        left = total - self.model.replaceable
        words = [counted(total, self.tr("place"), self.tr("places"))]
        if left:
            words.append(self.tr("{0} left alone").format(left))
        self.found.setText(", ".join(words) if self.old.text().strip() else "")
        act = self.tr("&Replace {0}") if self.new.text().strip() else self.tr("&Delete {0}")
        self.ok.setText(act.format(checked) if checked else self.tr("&Replace"))
        # while words are typed the button can be pressed, and looks first: else its key would be a letter in a field
        self.complain("", ready=bool(checked) or self._pause.isActive())
        self.show_place.setEnabled(total > 0)
        self.all.setEnabled(self.model.replaceable > checked)
        self.none.setEnabled(checked > 0)
