"""Spelling of own wording: English, the library and the agreement are known, and what a user adds is."""

import pytest

from qa_drafter.domain.errors import PreferencesRefused
from qa_drafter.services import preferences
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.spelling import Spelling
from qa_drafter.services.workspace import Workspace


@pytest.fixture
def spelling(workspace: Workspace, agreement: OpenAgreement, tmp_path, monkeypatch) -> Spelling:
    monkeypatch.setattr(preferences, "preferences_path", lambda: tmp_path / "config" / "preferences.toml")
    return Spelling(workspace.library, agreement.content)


def words(spelling: Spelling, text: str) -> list[str]:
    return [fault.word for fault in spelling.faults(text)]


def test_a_misspelling_is_found_where_it_stands(spelling: Spelling) -> None:
    text = "The Contractor shall recieve the batch."
    (fault,) = spelling.faults(text)

    assert text[fault.start : fault.end] == "recieve"
    assert spelling.suggestions("recieve")[0] == "receive"
    assert "Receive" in spelling.suggestions("Recieve")


def test_every_library_text_and_every_party_is_spelt_rightly(
    workspace: Workspace, agreement: OpenAgreement, spelling: Spelling
) -> None:
    for text in workspace.library.clauses:
        assert words(spelling, text.body) == []
    deal = agreement.content.deal
    assert words(spelling, f"{deal.title} {deal.sponsor.name} {deal.contractor.address}") == []


def test_what_is_no_word_is_not_spelt(spelling: Spelling) -> None:
    text = "21 CFR 211.22(a), [[DEV-OOSX]], qa@exmpl.example, OOS, SOPs, 5mgg, {{ terms.xyzzy | duration }}"

    assert words(spelling, text) == []


def test_possessives_and_hyphens_are_read_part_by_part(spelling: Spelling) -> None:
    assert words(spelling, "the Sponsor's, the Sponsor’s and the parties' re-testing") == []
    assert words(spelling, "the Sponsr's batch-recrd") == ["Sponsr's", "recrd"]


def test_a_word_that_was_added_is_known_in_every_agreement(
    workspace: Workspace, agreement: OpenAgreement, spelling: Spelling
) -> None:
    assert words(spelling, "lyophilisat") == ["lyophilisat"]
    spelling.learn("Lyophilisat")

    assert words(spelling, "lyophilisat") == []
    assert words(Spelling(workspace.library, agreement.content), "Lyophilisat") == []
    assert "lyophilisat" in spelling.suggestions("lyophilisatt")


def test_a_word_that_cannot_be_kept_is_told_and_known_for_now(
    spelling: Spelling, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "blocked" / "words.txt").mkdir(parents=True)
    monkeypatch.setattr(preferences, "preferences_path", lambda: tmp_path / "blocked" / "preferences.toml")
    with pytest.raises(PreferencesRefused):
        spelling.learn("zzyzx")

    assert words(spelling, "zzyzx") == []
