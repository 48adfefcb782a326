"""Sheets about a profile of comparisons: what it is called, and in which colours it marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from qa_drafter.domain.comparison_profile import LONGEST_NAME, ComparisonProfile, Mark, check_ink
from qa_drafter.domain.contrast import WHITE, tint
from qa_drafter.domain.errors import ProfileRefused
from qa_drafter.gui.colours import CHOICE, TONES, Scheme, Tone
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.measures import columns, contract_font, unit
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.refusal_wording import error_cause, error_remedy


class ProfileNameSheet(ActSheet):
    """Asks for the name under which a profile is kept."""

    manual_page = "08-compare.md"

    def __init__(self, title: str, sentence: str, accept: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, sentence, accept, parent)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.add_field(self.tr("&Name"), self.name)
        self.name.textChanged.connect(lambda: self.complain("", ready=bool(self.words)))
        self.complain("", ready=bool(self.words))
        self.name.selectAll()
        self.name.setFocus()

    @property
    def words(self) -> str:
        """The name as typed."""
        return " ".join(self.name.text().split())


class MarkColoursSheet(ActSheet):
    """Asks for the inks of the marks, and shows at once how each is read."""

    manual_page = "08-compare.md"

    def __init__(self, profile: ComparisonProfile, parent: QWidget | None = None) -> None:
        sentence = self.tr("Colours of the marks in the window. What is inserted stays underlined and what is deleted "
                              "struck through, whatever the colour.")  # fmt: skip
        super().__init__(self.tr("Colours of the marks"), sentence, self.tr("Take these colours"), parent)
        self.fields: dict[Mark, QComboBox] = {}
        self._samples: dict[Mark, QLabel] = {}
        for mark, words, sample in (
            (Mark.INSERTED, self.tr("&Inserted"), self.tr("within 5 days")),
            (Mark.DELETED, self.tr("&Deleted"), self.tr("without delay")),
            (Mark.MOVED, self.tr("&Moved"), self.tr("a moved clause")),
        ):
            self.fields[mark] = self._field(profile.colour(mark))
            self.add_field(words, self.fields[mark])
            self._samples[mark] = _sample(mark, sample)
            self.form.addRow("", self._samples[mark])
        about = self.tr("Chosen on white; in a dark or a high contrast window the same colour is made lighter or "
                           "darker until it can be read. A redline in Word takes its colours from Word.")  # fmt: skip
        self.form.addRow("", secondary(about, wraps=True))
        self._look()
        self.fields[Mark.INSERTED].setFocus()

    @property
    def inks(self) -> tuple[tuple[Mark, str], ...]:
        """The chosen inks, without those that stay as the look has them."""
        return tuple((mark, ink) for mark, field in self.fields.items() if (ink := _ink(field)))

    def _field(self, ink: str) -> QComboBox:
        field = QComboBox()
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.addItem(self.tr("as the window has it"), "")
        for known, name in zip(CHOICE, self._names(), strict=True):
            field.addItem(_swatch(known, 3 * unit(self)), name, known)
        place = field.findData(ink)
        if place < 0:
            field.setEditText(ink)
        else:
            field.setCurrentIndex(place)
        field.setMinimumWidth(columns(self, 40))
        field.editTextChanged.connect(self._look)
        return field

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Blue"), self.tr("Teal"), self.tr("Green"), self.tr("Violet"),
            self.tr("Magenta"), self.tr("Red"), self.tr("Brown"), self.tr("Black"),
        )  # fmt: skip

    def _look(self) -> None:
        refused = ""
        for mark, field in self.fields.items():
            ink = _ink(field)
            try:
                if ink:
                    check_ink(mark, ink)
            except ProfileRefused as refusal:
                refused = refused or f"{error_cause(refusal)} {error_remedy(refusal)}"
            else:
                self._show(mark, ink or TONES[Tone(mark)][0][Scheme.LIGHT])
        self.complain(refused)

    def _show(self, mark: Mark, ink: str) -> None:
        """The sample lies on white, as the colour is chosen, whatever the window wears."""
        sample = self._samples[mark]
        palette = sample.palette()
        palette.setColor(sample.foregroundRole(), QColor(ink))
        palette.setColor(sample.backgroundRole(), QColor(tint(ink, WHITE)))
        sample.setPalette(palette)


def _ink(field: QComboBox) -> str:
    """The ink that is named or written; a colour may be written in small letters and with blanks round it."""
    typed = field.currentText().strip()
    place = field.findText(typed, Qt.MatchFlag.MatchFixedString)
    return str(field.itemData(place)) if place >= 0 else typed.upper()


def _sample(mark: Mark, words: str) -> QLabel:
    font = contract_font()
    font.setStrikeOut(mark is Mark.DELETED)
    font.setUnderline(mark is not Mark.DELETED)
    sample = QLabel(words)
    sample.setFont(font)
    sample.setAutoFillBackground(True)
    return sample


def _swatch(ink: str, side: int) -> QIcon:
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(ink))
    return QIcon(pixmap)
