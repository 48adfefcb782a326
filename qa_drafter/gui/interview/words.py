"""How the interview asks: the names of questions and answers, with a hint where a name is not enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the vocabulary, how it is asked, and its answers with their hints."""

    name: str
    asked: str
    answers: Mapping[str, tuple[str, str]]


class InterviewWords(QObject):
    """The words of the interview in the language of the window."""

    def questions(self) -> Mapping[str, Question]:
        """Every question of the vocabulary, by its name."""
        return {question.name: question for question in (*self._of_product(), *self._of_work())}

    def _of_product(self) -> tuple[Question, ...]:
        """What the product is, and where it stands."""
        return (
            Question("partner_type", self.tr("What is the contractor?"), {
                "cmo": (self.tr("Contract manufacturer (CMO)"),
                        self.tr("Makes, packs or tests the product")),
                "cdmo": (self.tr("Development and manufacturing partner (CDMO)"),
                         self.tr("Develops the process as well")),
                "cro_lab": (self.tr("Contract laboratory"),
                            self.tr("Tests; makes and packs nothing")),
                "toll": (self.tr("Toll manufacturer"),
                         self.tr("Works on the sponsor's material")),
            }),
            Question("product_type", self.tr("What kind of product is it?"), {
                "small_molecule": (self.tr("Small molecule"), ""),
                "biologic": (self.tr("Biological product"), ""),
                "vaccine": (self.tr("Vaccine"), ""),
                "biosimilar": (self.tr("Biosimilar"), ""),
            }),
            Question("material", self.tr("What does the contractor handle?"), {
                "api": (self.tr("Active substance (API)"), ""),
                "bio_ds": (self.tr("Biological drug substance"), ""),
                "drug_product": (self.tr("Drug product"), ""),
            }),
            Question("market", self.tr("Where is the product used?"), {
                "us": (self.tr("United States"), "FD&C Act, 21 CFR"),
                "eu": (self.tr("European Union"), "EudraLex, EU GMP"),
                "uk": (self.tr("United Kingdom"), "HMR 2012, MHRA"),
                "who": (self.tr("WHO standards"),
                        self.tr("Prequalified products")),
            }),
            Question("stage", self.tr("At which stage?"), {
                "phase1": (self.tr("Phase 1"),
                           self.tr("21 CFR Part 211 does not bind, 210.2(c)")),
                "phase2_3": (self.tr("Phase 2 or 3"), ""),
                "commercial": (self.tr("Commercial"), ""),
            }),
            Question("application_type", self.tr("Under which applications?"), {
                "ind": ("IND", self.tr("United States, clinical")),
                "nda": ("NDA", self.tr("United States")),
                "anda": ("ANDA", self.tr("United States, generic")),
                "bla": ("BLA", self.tr("United States, biological")),
                "otc_monograph": (self.tr("OTC monograph"),
                                  self.tr("United States")),
                "unapproved_rx": (self.tr("Unapproved prescription drug"),
                                  self.tr("United States")),
                "eu_cta": (self.tr("EU clinical trial"), ""),
                "eu_ma": (self.tr("EU marketing authorisation"), ""),
                "uk_cta": (self.tr("UK clinical trial"), ""),
                "uk_ma": (self.tr("UK marketing authorisation"), ""),
                "who_pq": (self.tr("WHO prequalification"), ""),
            }),
        )  # fmt: skip

    def _of_work(self) -> tuple[Question, ...]:
        """What is done, and what makes it dangerous."""
        return (
            Question("services", self.tr("What does the contractor do?"), {
                "api_synthesis": (self.tr("Synthesis of the API"), ""),
                "bio_drug_substance": (self.tr("Biological drug substance"), ""),
                "drug_product": (self.tr("Drug product manufacture"), ""),
                "sterile": (self.tr("Sterile operations"), ""),
                "packaging": (self.tr("Packaging"),
                              self.tr("Primary and secondary")),
                "labeling": (self.tr("Labelling"), ""),
                "testing": (self.tr("Testing"),
                            self.tr("Release and in-process")),
                "stability": (self.tr("Stability"), ""),
                "storage": (self.tr("Storage"), ""),
                "serialization": (self.tr("Serialisation"),
                                  self.tr("Unique identifiers, DSCSA, EU FMD")),
                "distribution": (self.tr("Distribution"), ""),
                "release": (self.tr("Disposition of its own work"), ""),
            }),
            Question("hazards", self.tr("Which hazards does the product bring?"), {
                "hpapi": (self.tr("Highly potent active substance"), ""),
                "cytotoxic": (self.tr("Cytotoxic"), ""),
                "hormone": (self.tr("Hormone"), ""),
                "beta_lactam": (self.tr("Beta-lactam"), ""),
                "controlled_substance": (self.tr("Controlled substance"), "21 CFR 1301"),
                "live_agent": (self.tr("Live biological agent"), ""),
            }),
        )  # fmt: skip

    def flags(self) -> Mapping[str, str]:
        """Every yes-or-no question, by its name."""
        return {
            "electronic_records": self.tr("The contractor keeps electronic records"),
            "sponsor_supplied_materials": self.tr("The sponsor supplies materials"),
            "subcontractors": self.tr("The contractor may subcontract"),
            "rx": self.tr("On prescription only"),
            "import_to_eu": self.tr("Imported into the European Union"),
            "import_to_gb": self.tr("Imported into Great Britain"),
            "foreign_site": self.tr("A site outside the United States"),
            "contractor_on_label": self.tr("The contractor stands on the label"),
            "previously_phase2_or_marketed": self.tr("Already supplied in phase 2 or marketed"),
            "unlabelled_interstate_shipment": self.tr("Shipped unlabelled between states"),
            "drug_master_file": self.tr("A drug master file is referred to"),
            "covered_506c": self.tr("Shortage notices are due (FD&C Act 506C)"),
            "otc_no_expiry_dating": self.tr("OTC product without expiry date"),
            "terminal_sterilisation_only": self.tr("Only terminal sterilisation"),
            "combination_product": self.tr("Combination product"),
        }
