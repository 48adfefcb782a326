"""A new agreement: the deal file it is assembled from, and where it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.dialogs.file_choice import agreement_files, ask_existing, ask_place, deal_files, safe_name
from qa_drafter.gui.dialogs.sheet import Sheet, path_field
from qa_drafter.gui.panes.inked import QuietLabel
from qa_drafter.gui.places import exists, typed_path
from qa_drafter.gui.refusal_wording import error_cause, error_remedy

SUFFIX: Final = ".qagr"

ReadDeal = Callable[[Path], Deal]


class NewAgreementDialog(Sheet):
    """Shows what a deal file says before anything is made of it."""

    manual_page = "02-interview.md"
    asked = Signal(object, object)  # the deal file, the place of the agreement

    def __init__(self, read_deal: ReadDeal, samples: tuple[Path, ...], folder: Path, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("New agreement"),
            self.tr("The articles, terms and matrices follow from the facts of the deal."),
            self.tr("Assemble"),
            parent,
        )
        self._read_deal, self._folder = read_deal, folder
        self._named_by_hand = False
        self.deals, self.place, self.facts = QComboBox(), path_field(), QuietLabel(wraps=True)
        self.browse_deal, self.browse_place = (
            QPushButton(self.tr("Choose file…")),
            QPushButton(self.tr("Choose place…")),
        )
        self._build(samples)

    def show_deal(self, deal: Path) -> None:
        """Take this deal file."""
        place = self.deals.findData(str(deal))
        if place < 0:
            self.deals.insertItem(0, deal.name, str(deal))
            place = 0
        self.deals.setCurrentIndex(place)
        self._look()

    def accept(self) -> None:
        """Ask for the agreement; Qt's signature."""
        self._look()
        if self.ok.isEnabled():
            self.asked.emit(self._deal(), self._to())
            super().accept()

    def _build(self, samples: tuple[Path, ...]) -> None:
        for sample in samples:
            self.deals.addItem(self.tr("Sample: {0}").format(sample.stem.replace("_", " ")), str(sample))
        self.deals.setCurrentIndex(-1)
        self.deals.setPlaceholderText(self.tr("Choose a deal file or a sample"))
        self.add_field(self.tr("&Deal file"), self.deals, self.browse_deal)
        self.form.addRow("", self.facts)
        self.add_field(self.tr("&Keep at"), self.place, self.browse_place)
        self.deals.currentIndexChanged.connect(self._look)
        self.place.textEdited.connect(self._name_by_hand)
        self.browse_deal.clicked.connect(self._ask_deal)
        self.browse_place.clicked.connect(self._ask_place)
        for button in (self.browse_deal, self.browse_place):
            button.setAutoDefault(False)
        self._look()

    def _look(self) -> None:
        """Read the deal and say what it is, or what is amiss with deal or place."""
        path = self._deal()
        if path is None:
            self.facts.setText(self.tr("A deal file states partner, markets, product, services and parties (YAML)."))
            self.complain("", ready=False)
            return
        try:
            deal = self._read_deal(path)
        except QaDrafterError as refusal:
            self.facts.setText("")
            self.complain(f"{error_cause(refusal)} {error_remedy(refusal)}")
            return
        self.facts.setText(f"{deal.title}\n{deal.sponsor.name}  ·  {deal.contractor.name}")
        if not self._named_by_hand:
            self.place.setText(str(_free(self._folder / f"{safe_name(deal.title)}{SUFFIX}")))
        taken = exists(self._to())
        self.complain(self.tr("There is a file of this name already: choose another name.") if taken else "")

    def _deal(self) -> Path | None:
        chosen = self.deals.currentData()
        return Path(chosen) if chosen else None

    def _to(self) -> Path:
        text = self.place.text().strip()
        return typed_path(text if text.endswith(SUFFIX) else text + SUFFIX, self._folder)

    def _name_by_hand(self) -> None:
        self._named_by_hand = True
        self._look()

    def _ask_deal(self) -> None:
        ask_existing(self, self.tr("Choose a deal file"), deal_files(), self._folder, self.show_deal)

    def _ask_place(self) -> None:
        ask_place(self, self.tr("Where to keep it"), agreement_files(), self._to(), self._take_place, new=True)

    def _take_place(self, place: Path) -> None:
        self.place.setText(str(place))
        self._name_by_hand()


def _free(place: Path) -> Path:
    """The place itself, or the first of its name with a number that is free."""
    number = 2
    free = place
    while exists(free):
        free = place.with_stem(f"{place.stem} {number}")
        number += 1
    return free
