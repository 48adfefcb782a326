"""What is asked on which page of the interview."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from qa_drafter.domain.deal import FLAG_DEFAULTS
from qa_drafter.gui.interview.pages import Page, Step

_FACTS: Final = ("name", "address", "quality_contact")
PARTY: Final = tuple(f"{side}.{fact}" for side in ("sponsor", "contractor") for fact in _FACTS)
"""The facts of the parties without which there is no agreement."""


class Contents(QObject):
    """Makes the pages that ask."""

    def pages(self) -> list[Page]:
        """The pages in their order; the review follows them."""
        made = [self._parties(), self._product(), self._markets(), self._services(), self._hazards(), self._position()]
        for page in made:
            page.finish()
        return made

    def _parties(self) -> Page:
        about = self.tr("Who gives the contract, and who takes it.")
        page = Page(Step(self.tr("Partner and parties"), about, ("partner_type", "title", *PARTY)))
        page.ask("partner_type")
        agreement = {
            "title": self.tr("Title"),
            "number": self.tr("Number"),
            "effective_date": self.tr("Effective date (2027-01-31)"),
        }
        party = {
            "name": self.tr("Name"),
            "address": self.tr("Address"),
            "quality_contact": self.tr("Quality contact"),
            "region": self.tr("Region (IE, US-NJ)"),
        }
        page.ask_facts(self.tr("Agreement"), agreement)
        page.ask_facts(self.tr("Sponsor"), party, "sponsor")
        page.ask_facts(self.tr("Contractor"), party, "contractor")
        return page

    def _product(self) -> Page:
        about = self.tr("What is made, packed or tested.")
        page = Page(Step(self.tr("Product and material"), about, ("product_type", "material", "products")))
        page.ask("product_type")
        page.ask("material")
        page.ask_products()
        return page

    def _markets(self) -> Page:
        about = self.tr("Which law applies follows from these answers.")
        asks = ("market", "stage", "application_type")
        page = Page(Step(self.tr("Markets, stage, applications"), about, asks))
        for name in asks:
            page.ask(name)
        return page

    def _services(self) -> Page:
        about = self.tr("Which work is contracted, and where it is done.")
        page = Page(Step(self.tr("Services and sites"), about, ("services",)))
        page.ask("services")
        page.ask_sites()
        return page

    def _hazards(self) -> Page:
        about = self.tr("Each tick brings in articles, terms and duties.")
        page = Page(Step(self.tr("Hazards and circumstances"), about, ()))
        page.ask("hazards")
        page.ask_flags(FLAG_DEFAULTS)
        return page

    def _position(self) -> Page:
        about = self.tr("Every article can be argued from another side later.")
        page = Page(Step(self.tr("Position"), about, ()))
        page.ask_position()
        return page
