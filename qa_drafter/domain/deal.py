"""The facts of one business relation, from which an agreement is assembled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.phrases import phrase

VOCABULARY: Final = MappingProxyType(
    {
        "partner_type": ("cmo", "cdmo", "cro_lab", "toll"),
        "market": ("us", "eu", "uk", "who"),
        "product_type": ("small_molecule", "biologic", "vaccine", "biosimilar"),
        "material": ("api", "bio_ds", "drug_product"),
        "stage": ("phase1", "phase2_3", "commercial"),
        "hazards": ("hpapi", "cytotoxic", "hormone", "beta_lactam", "controlled_substance", "live_agent"),
        "services": (
            "api_synthesis",
            "bio_drug_substance",
            "drug_product",
            "sterile",
            "packaging",
            "labeling",
            "testing",
            "stability",
            "storage",
            "serialization",
            "distribution",
            "release",
        ),
        "application_type": (
            "ind",
            "nda",
            "anda",
            "bla",
            "otc_monograph",
            "unapproved_rx",
            "eu_cta",
            "eu_ma",
            "uk_cta",
            "uk_ma",
            "who_pq",
        ),
    }
)
"""Every answer a deal may give, question by question."""
SINGLE_ANSWER: Final = frozenset({"partner_type", "product_type", "stage"})
"""Questions with exactly one answer; the others take a list."""

MAY_BE_EMPTY: Final = frozenset({"hazards"})

FLAG_DEFAULTS: Final = MappingProxyType(
    {
        "electronic_records": False,
        "sponsor_supplied_materials": False,
        "import_to_eu": False,
        "subcontractors": False,
        "rx": True,
        "import_to_gb": False,
        "foreign_site": False,
        "contractor_on_label": False,
        "previously_phase2_or_marketed": False,
        "unlabelled_interstate_shipment": False,
        "drug_master_file": False,
        "covered_506c": False,
        "otc_no_expiry_dating": False,
        "terminal_sterilisation_only": False,
        "combination_product": False,
    }
)
"""Yes-or-no questions and the answer taken when a deal is silent."""

MARKET_NAMES: Final = MappingProxyType(
    {
        "us": "the United States",
        "eu": "the European Union",
        "uk": "the United Kingdom",
        "who": "markets that follow WHO standards",
    }
)


class Position(StrEnum):
    """Whose interest a wording leans to. FIXED: law or GMP settles the answer."""

    SPONSOR = "sponsor"
    BALANCED = "balanced"
    CMO = "cmo"
    FIXED = "fixed"


POSITION_WORDS: Final = {
    Position.SPONSOR: phrase("sponsor"),
    Position.BALANCED: phrase("balanced"),
    Position.CMO: phrase("cmo"),
    Position.FIXED: phrase("fixed"),
}


class DealKey(str):
    """A question or an answer of the vocabulary where a sentence speaks of it; a face may name it in words."""

    __slots__ = ()


class Party(StrEnum):
    """A side of the agreement: the contract giver (sponsor) or the contract acceptor."""

    SPONSOR = "sponsor"
    CONTRACTOR = "contractor"


PARTY_WORDS: Final = {Party.SPONSOR: phrase("the Sponsor"), Party.CONTRACTOR: phrase("the Contractor")}


@dataclass(frozen=True, slots=True)
class Site:
    """A place of work of the contractor. `fei` is FDA's establishment identifier, where there is one.

    `region` is the ISO code of its country or of a part of it: `IE`, `US-NJ`. It stands apart from what an agreement
    is known by, so that a deal file which learns it still names the same agreement.
    """

    name: str
    address: str
    fei: str = ""
    services: str = ""
    region: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers for one function of a party; the contacts schedule prints it."""

    function: str
    name: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person who signs for a party, with the function that gives the authority to."""

    function: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class PartyDetails:
    """A party as the cover, the schedules and the signature page print it; `region` as that of a site."""

    name: str
    address: str
    quality_contact: str
    sites: tuple[Site, ...] = ()
    contacts: tuple[Contact, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    region: str = field(default="", repr=False)

    @property
    def counted_region(self) -> str:
        """The region whose public holidays set its Business Days: its own, else that of its first site with one."""
        return self.region or next((site.region for site in self.sites if site.region), "")


@dataclass(frozen=True, slots=True)
class Product:
    """A product or material of the deal."""

    name: str
    strength: str = ""
    dosage_form: str = ""


@dataclass(frozen=True, slots=True)
class ApprovedSubcontractor:
    """A subcontractor that the sponsor has approved in writing for stated work at a stated site."""

    name: str
    site: str
    work: str


@dataclass(frozen=True, slots=True)
class StatedBlank:
    """What a deal states of one blank of a schedule: row and column as a person names them."""

    schedule: str
    row: str
    column: str
    words: str


TermAnswer = int | float | str
"""A term value as a deal file states it, before its unit has judged it."""


@dataclass(frozen=True, slots=True)
class Deal:
    """Everything the assembly of one agreement depends on, besides the library.

    `answers` maps each question of VOCABULARY to its answers in vocabulary order; `flags` holds
    only the yes-or-no questions whose answer differs from its default. `last_review` is the day of the last periodic
    review, `schedules` what is known of their blanks; they come later than the agreement, which is known by the rest.
    """

    title: str
    sponsor: PartyDetails
    contractor: PartyDetails
    answers: tuple[tuple[str, tuple[str, ...]], ...]
    flags: tuple[tuple[str, bool], ...] = ()
    position: Position = Position.BALANCED
    products: tuple[Product, ...] = ()
    terms: tuple[tuple[TermId, TermAnswer], ...] = ()
    subcontractors: tuple[ApprovedSubcontractor, ...] = ()
    number: str = ""
    effective_date: str = ""
    related_agreements: tuple[str, ...] = ()
    last_review: str = field(default="", repr=False)
    schedules: tuple[StatedBlank, ...] = field(default=(), repr=False)

    def answer(self, question: str) -> tuple[str, ...]:
        """The answers to one question; a flag answers `true` or `false`.

        21 CFR 210.2(c): a Phase 1 drug already supplied in Phase 2/3 or marketed is read as Phase 2/3.
        """
        if question in FLAG_DEFAULTS:
            return ("true",) if dict(self.flags).get(question, FLAG_DEFAULTS[question]) else ("false",)
        given = dict(self.answers).get(question, ())
        if question == "stage" and "phase1" in given and self._part_211_already_binds():
            return ("phase2_3",)
        return given

    def _part_211_already_binds(self) -> bool:
        stated = dict(self.answers)
        return (
            dict(self.flags).get("previously_phase2_or_marketed", False)
            and "us" in stated.get("market", ())
            and "drug_product" in stated.get("material", ())
        )

    def flag(self, name: str) -> bool:
        """The answer to a yes-or-no question, its default when the deal is silent."""
        return self.answer(name) == ("true",)

    def party(self, party: Party) -> PartyDetails:
        """The details of one side."""
        return self.sponsor if party is Party.SPONSOR else self.contractor

    def with_position(self, position: Position) -> Deal:
        """The same deal, argued from another side."""
        return replace(self, position=position)
