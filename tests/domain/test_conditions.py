"""Conditions judge a deal and say why, in words a quality head can challenge."""

import pytest

from qa_drafter.domain.conditions import AllOf, Always, AnyOf, Condition, Matches, Not, Verdict, all_of
from tests.builders import deal

EU_OR_UK = Matches("market", ("eu", "uk"))
COMMERCIAL = Matches("stage", ("commercial",))
STERILE = Matches("services", ("sterile",))


@pytest.mark.parametrize(("condition", "holds", "because"), [
    (Always(), True, "it applies to every deal"),
    (EU_OR_UK, True, "market is eu"),
    (Matches("market", ("us", "eu")), True, "market is us and eu"),
    (Matches("market", ("uk", "who")), False, "market is us and eu, not uk or who"),
    (Matches("hazards", ("hpapi",)), False, "hazards is none, not hpapi"),
    (Matches("electronic_records", ("true",)), True, "electronic_records is yes"),
    (Matches("import_to_eu", ("true",)), False, "import_to_eu is no"),
    (Matches("import_to_eu", ("false",)), True, "import_to_eu is no"),
    (AllOf((EU_OR_UK, COMMERCIAL)), True, "market is eu and stage is commercial"),
    (AllOf((EU_OR_UK, STERILE)), False, "services is drug_product and testing and release, not sterile"),
    (AnyOf((STERILE, COMMERCIAL)), True, "stage is commercial"),
    (AnyOf((STERILE, Matches("stage", ("phase1",)))), False,
     "services is drug_product and testing and release, not sterile nor stage is commercial, not phase1"),
    (Not(STERILE), True, "services is drug_product and testing and release, not sterile"),
    (Not(COMMERCIAL), False, "stage is commercial"),
    (AllOf((COMMERCIAL, Not(AnyOf((STERILE, Matches("market", ("who",))))))), True,
     "stage is commercial and services is drug_product and testing and release, not sterile"
     " nor market is us and eu, not who"),
])  # fmt: skip
def test_a_verdict_names_its_reasons(condition: Condition, holds: bool, because: str) -> None:
    given = deal(market=("us", "eu"), electronic_records=True)

    assert condition.judge(given) == Verdict(holds, because)


def test_needless_parts_of_a_conjunction_are_left_out() -> None:
    assert all_of(Always(), Always()) == Always()
    assert all_of(Always(), STERILE) == STERILE
    assert all_of(EU_OR_UK, Always(), STERILE) == AllOf((EU_OR_UK, STERILE))
