"""What a deal answers, and what it answers when it is silent."""

import pytest

from qa_drafter.domain.deal import FLAG_DEFAULTS, Party, Position
from tests.builders import deal, party


@pytest.mark.parametrize(("flag", "default"), [
    ("rx", True), ("electronic_records", False), ("import_to_eu", False), ("covered_506c", False),
])  # fmt: skip
def test_a_silent_deal_answers_the_default_of_a_flag(flag: str, default: bool) -> None:
    assert deal().flag(flag) is default
    assert deal(**{flag: not default}).flag(flag) is not default
    assert set(deal().answer(flag)) <= {"true", "false"}


def test_every_flag_has_a_default() -> None:
    assert all(isinstance(default, bool) for default in FLAG_DEFAULTS.values())


@pytest.mark.parametrize(("facts", "stage"), [
    # 21 CFR 210.2(c): the exemption ends once the drug has been in Phase 2/3 or on the market.
    ({"previously_phase2_or_marketed": True}, "phase2_3"),
    ({"previously_phase2_or_marketed": True, "market": ("eu",)}, "phase1"),
    ({"previously_phase2_or_marketed": True, "material": ("api",)}, "phase1"),
    ({}, "phase1"),
])  # fmt: skip
def test_phase_1_of_a_drug_already_supplied_is_read_as_phase_2(facts: dict[str, object], stage: str) -> None:
    assert deal(stage="phase1", **facts).answer("stage") == (stage,)


def test_a_deal_knows_its_parties_and_can_be_argued_from_another_side() -> None:
    given = deal(contractor=party("Beta Works LLC"))

    assert given.party(Party.CONTRACTOR).name == "Beta Works LLC"
    assert given.party(Party.SPONSOR) is given.sponsor
    assert given.with_position(Position.CMO).position is Position.CMO
    assert given.position is Position.BALANCED
