"""The words for questions and answers of a deal, where a sentence gives them as a reason."""

from __future__ import annotations

from qa_drafter.domain.deal import DealKey
from qa_drafter.gui.wording import tr


def key_words(key: DealKey) -> str:
    """A question or an answer as a reason names it; one of the program's own keys without words keeps its name."""
    return (_questions() | _flags() | _parties() | _products() | _work()).get(key, key.replace("_", " "))


def _questions() -> dict[str, str]:
    return {
        "partner_type": tr("partner type"),
        "market": tr("market"),
        "product_type": tr("product type"),
        "material": tr("material"),
        "stage": tr("stage"),
        "hazards": tr("hazards"),
        "services": tr("services"),
        "application_type": tr("application type"),
    }


def _parties() -> dict[str, str]:
    return {
        "cmo": "CMO",
        "cdmo": "CDMO",
        "cro_lab": tr("contract laboratory"),
        "toll": tr("toll manufacturer"),
        "us": tr("United States"),
        "eu": tr("European Union"),
        "uk": tr("United Kingdom"),
        "who": "WHO",
        "phase1": tr("phase 1"),
        "phase2_3": tr("phase 2 or 3"),
        "commercial": tr("commercial"),
    }


def _products() -> dict[str, str]:
    return {
        "small_molecule": tr("small molecule"),
        "biologic": tr("biologic"),
        "vaccine": tr("vaccine"),
        "biosimilar": tr("biosimilar"),
        "api": "API",
        "bio_ds": tr("biological drug substance"),
        "drug_product": tr("drug product"),
        "hpapi": tr("highly potent substance"),
        "cytotoxic": tr("cytotoxic"),
        "hormone": tr("hormone"),
        "beta_lactam": tr("beta lactam"),
        "controlled_substance": tr("controlled substance"),
        "live_agent": tr("live agent"),
    }


def _work() -> dict[str, str]:
    return {
        "api_synthesis": tr("API synthesis"),
        "bio_drug_substance": tr("biological drug substance"),
        "sterile": tr("sterile operations"),
        "packaging": tr("packaging"),
        "labeling": tr("labeling"),
        "testing": tr("testing"),
        "stability": tr("stability"),
        "storage": tr("storage"),
        "serialization": tr("serialization"),
        "distribution": tr("distribution"),
        "release": tr("release"),
        "ind": "IND",
        "nda": "NDA",
        "anda": "ANDA",
        "bla": "BLA",
        "otc_monograph": tr("OTC monograph"),
        "unapproved_rx": tr("unapproved prescription drug"),
        "eu_cta": tr("EU clinical trial"),
        "eu_ma": tr("EU marketing authorisation"),
        "uk_cta": tr("UK clinical trial"),
        "uk_ma": tr("UK marketing authorisation"),
        "who_pq": tr("WHO prequalification"),
    }


def _flags() -> dict[str, str]:
    return {
        "electronic_records": tr("electronic records"),
        "sponsor_supplied_materials": tr("sponsor supplied materials"),
        "subcontractors": tr("subcontractors"),
        "rx": tr("prescription only"),
        "import_to_eu": tr("import to the EU"),
        "import_to_gb": tr("import to Great Britain"),
        "foreign_site": tr("foreign site"),
        "contractor_on_label": tr("contractor on label"),
        "previously_phase2_or_marketed": tr("previously phase 2 or marketed"),
        "unlabelled_interstate_shipment": tr("unlabelled interstate shipment"),
        "drug_master_file": tr("drug master file"),
        "covered_506c": tr("covered by 506C"),
        "otc_no_expiry_dating": tr("OTC without expiry date"),
        "terminal_sterilisation_only": tr("terminal sterilisation only"),
        "combination_product": tr("combination product"),
    }
