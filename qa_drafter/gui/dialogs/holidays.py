"""The public holidays that the agreement counts by: the regions of both parties, and the years."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.gui.dialogs.sheet import Sheet
from qa_drafter.gui.refusal_wording import error_cause, error_remedy

EARLIEST: Final = 2000
LATEST: Final = 2100
AskHolidays = Callable[[Mapping[str, str], int, int], HolidaysListed]
"""The edit for regions and years; QaDrafterError says why there is none."""


class HolidaysDialog(Sheet):
    """Asks for the lists once they are wanted: they are then kept in the agreement."""

    asked = Signal(object)  # HolidaysListed

    def __init__(
        self, ask: AskHolidays, regions: Mapping[str, str], years: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        sentence = self.tr("The days are taken in once and kept: the agreement counts by them from then on.")
        super().__init__(self.tr("Public holidays"), sentence, self.tr("Take in"), parent)
        self._ask = ask
        self.fields = {place: QLineEdit(regions.get(place, "")) for place in ("sponsor", "contractor")}
        self.first, self.last = QSpinBox(), QSpinBox()
        for box, year in ((self.first, years[0]), (self.last, years[1])):
            box.setRange(EARLIEST, LATEST)
            box.setValue(year)
        for field in self.fields.values():
            field.setPlaceholderText(self.tr("ISO code of the country or its part: IE, US-NJ"))
            field.textChanged.connect(lambda _: self.complain(""))
        self.add_field(self.tr("&Sponsor's region"), self.fields["sponsor"])
        self.add_field(self.tr("&Contractor's region"), self.fields["contractor"])
        self.add_field(self.tr("&First year"), self.first)
        self.add_field(self.tr("&Last year"), self.last)
        self.fields["sponsor"].setFocus()

    def accept(self) -> None:
        """Ask for the act, or say why there is none; Qt's signature."""
        regions = {place: field.text().strip() for place, field in self.fields.items() if field.text().strip()}
        try:
            edit = self._ask(regions, self.first.value(), self.last.value())
        except QaDrafterError as refusal:
            self.complain(f"{error_cause(refusal)} {error_remedy(refusal)}", ready=True)
            return
        self.asked.emit(edit)
        super().accept()
