"""The words for questions and answers of a deal, where a sentence gives them as a reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from qa_drafter.domain.deal import DealKey
from qa_drafter.domain.phrases import Phrase, phrase

_QUESTIONS: Final[Mapping[str, Phrase | str]] = {
    "partner_type": phrase("partner type"),
    "market": phrase("market"),
    "product_type": phrase("product type"),
    "material": phrase("material"),
    "stage": phrase("stage"),
    "hazards": phrase("hazards"),
    "services": phrase("services"),
    "application_type": phrase("application type"),
}
_PARTIES: Final[Mapping[str, Phrase | str]] = {
    "cmo": "CMO",
    "cdmo": "CDMO",
    "cro_lab": phrase("contract laboratory"),
    "toll": phrase("toll manufacturer"),
    "us": phrase("United States"),
    "eu": phrase("European Union"),
    "uk": phrase("United Kingdom"),
    "who": "WHO",
    "phase1": phrase("phase 1"),
    "phase2_3": phrase("phase 2 or 3"),
    "commercial": phrase("commercial"),
}
_PRODUCTS: Final[Mapping[str, Phrase | str]] = {
    "small_molecule": phrase("small molecule"),
    "biologic": phrase("biologic"),
    "vaccine": phrase("vaccine"),
    "biosimilar": phrase("biosimilar"),
    "api": "API",
    "bio_ds": phrase("biological drug substance"),
    "drug_product": phrase("drug product"),
    "hpapi": phrase("highly potent substance"),
    "cytotoxic": phrase("cytotoxic"),
    "hormone": phrase("hormone"),
    "beta_lactam": phrase("beta lactam"),
    "controlled_substance": phrase("controlled substance"),
    "live_agent": phrase("live agent"),
}
_WORK: Final[Mapping[str, Phrase | str]] = {
    "api_synthesis": phrase("API synthesis"),
    "bio_drug_substance": phrase("biological drug substance"),
    "sterile": phrase("sterile operations"),
    "packaging": phrase("packaging"),
    "labeling": phrase("labeling"),
    "testing": phrase("testing"),
    "stability": phrase("stability"),
    "storage": phrase("storage"),
    "serialization": phrase("serialization"),
    "distribution": phrase("distribution"),
    "release": phrase("release"),
    "ind": "IND",
    "nda": "NDA",
    "anda": "ANDA",
    "bla": "BLA",
    "otc_monograph": phrase("OTC monograph"),
    "unapproved_rx": phrase("unapproved prescription drug"),
    "eu_cta": phrase("EU clinical trial"),
    "eu_ma": phrase("EU marketing authorisation"),
    "uk_cta": phrase("UK clinical trial"),
    "uk_ma": phrase("UK marketing authorisation"),
    "who_pq": phrase("WHO prequalification"),
}
_FLAGS: Final[Mapping[str, Phrase | str]] = {
    "electronic_records": phrase("electronic records"),
    "sponsor_supplied_materials": phrase("sponsor supplied materials"),
    "subcontractors": phrase("subcontractors"),
    "rx": phrase("prescription only"),
    "import_to_eu": phrase("import to the EU"),
    "import_to_gb": phrase("import to Great Britain"),
    "foreign_site": phrase("foreign site"),
    "contractor_on_label": phrase("contractor on label"),
    "previously_phase2_or_marketed": phrase("previously phase 2 or marketed"),
    "unlabelled_interstate_shipment": phrase("unlabelled interstate shipment"),
    "drug_master_file": phrase("drug master file"),
    "covered_506c": phrase("covered by 506C"),
    "otc_no_expiry_dating": phrase("OTC without expiry date"),
    "terminal_sterilisation_only": phrase("terminal sterilisation only"),
    "combination_product": phrase("combination product"),
}
_WORDS: Final = {**_QUESTIONS, **_FLAGS, **_PARTIES, **_PRODUCTS, **_WORK}


def key_words(key: DealKey) -> Phrase | str:
    """A question or an answer as a reason names it; one of the program's own keys without words keeps its name."""
    return _WORDS.get(key, key.replace("_", " "))
