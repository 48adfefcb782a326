"""Profiles of comparisons: their file, the user's own, and what they let through."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.change import Change, ChangeKind, Meaning, Weight
from qa_drafter.domain.comparison_profile import (
    BUILT_IN,
    EVERYTHING,
    LONGEST_NAME,
    ComparisonProfile,
    Layout,
    Mark,
    Nature,
    Order,
)
from qa_drafter.domain.contrast import LEAST, WHITE, contrast, legible, tint
from qa_drafter.domain.errors import ProfileRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.services import preferences
from qa_drafter.services.comparison_profiles import (
    keep_profile,
    listed,
    own_profiles,
    profile_named,
    profiles_path,
    remove_profile,
    rename_profile,
    take_in_profiles,
)
from qa_drafter.services.profile_files import read_in, read_profiles, write_profiles, written

HOUSE = ComparisonProfile(
    "House view", frozenset({Nature.NOISE, Nature.FORMAT}), Order.WEIGHT, Layout.INLINE,
    moves=False, formatting=False, colours=((Mark.INSERTED, "#1F5FA8"), (Mark.MOVED, "#5B2C8F")),
)  # fmt: skip
INKS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.fixture(autouse=True)
def at_home(tmp_path, monkeypatch):
    monkeypatch.setattr(preferences, "preferences_path", lambda: tmp_path / "home" / "preferences.toml")


def stated(**other):
    profile = json.loads(written([HOUSE]))["profiles"][0]
    return json.dumps({"comparison_profiles": 1, "profiles": [{**profile, **other}]}).encode()


def test_what_is_written_is_read_back():
    assert read_in(written([HOUSE, *BUILT_IN]), "x.json") == (HOUSE, *BUILT_IN)


@pytest.mark.parametrize(("content", "said"), [
    (b"", "x.json: not understood (at line 1, column 1)"),
    (b"\xff\xfe", "x.json: not a text file in UTF-8"),
    (b"[]", "x.json: this is no object"),
    (b"[" * 100_000, "x.json: its parts are nested too deeply"),
    (b'{"comparison_profiles": %s}' % (b"9" * 5000), "x.json: it holds a number that is far too long"),
    (b'{"comparison_profiles": 2, "profiles": []}', "x.json: written in form 2, and this program reads form 1"),
    (b'{"comparison_profiles": 1}', "x.json: 'profiles' is missing"),
    (b'{"comparison_profiles": 1, "comparison_profiles": 1, "profiles": []}', "'comparison_profiles' is stated twice"),
    (b'{"comparison_profiles": 1, "profiles": {}}', "x.json, profiles: this is no list"),
    (stated(colour="red"), "x.json, profile 1: 'colour' is not known here"),
    (stated(hidden=["noise", "sound"]), "x.json, profile 1, hidden: 'sound' is none of value, duty, wording"),
    (stated(order=3), "x.json, profile 1, order: 3 is none of document, kind, weight"),
    (stated(moves="yes"), "x.json, profile 1, moves: this is neither true nor false"),
    (stated(name=7), "x.json, profile 1, name: this is not text"),
    (stated(name=" "), "x.json, profile 1, name of the profile: it is empty"),
    (stated(name="x" * (LONGEST_NAME + 1)), "x.json, profile 1, name of the profile: 61 characters are too many"),
    (stated(name="10\u202e"), "it holds the unprintable character U+202E"),
    (stated(colours={"inserted": "blue"}), "profile 1, colour of what is inserted: 'blue' is no colour"),
    (stated(colours={"deleted": "#FFD24D"}), "colour of what is deleted: #FFD24D has 30 % of the contrast"),
    (stated(colours={"replaced": "#000000"}), "profile 1, colours: 'replaced' is none of inserted, deleted, moved"),
])  # fmt: skip
def test_a_bad_file_is_refused_in_one_line_that_names_the_place_and_the_remedy(content, said):
    with pytest.raises(ProfileRefused) as refused:
        read_in(content, "x.json")

    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
    assert refused.value.remedy


def test_two_profiles_of_one_name_are_refused():
    with pytest.raises(ProfileRefused, match="two profiles are called 'house view'"):
        read_in(written([HOUSE, replace(HOUSE, name="house VIEW")]), "x.json")


@given(INKS)
def test_ink_is_taken_exactly_when_it_can_be_read_on_its_paper(ink):
    readable = contrast(ink, tint(ink, WHITE)) >= LEAST
    try:
        ComparisonProfile("P", colours=((Mark.INSERTED, ink),))
    except ProfileRefused:
        assert not readable
    else:
        assert readable


@given(INKS, st.sampled_from([("#262A31", WHITE, LEAST), ("#000000", WHITE, 7.0), (WHITE, "#000000", 7.0)]))
def test_ink_is_led_on_until_it_can_be_read_on_any_ground(ink, look):
    ground, far, least = look
    found = legible(ink, ground, far, least)

    assert contrast(found, tint(found, ground)) >= least


def test_own_profiles_are_kept_renamed_and_removed():
    assert own_profiles() == ()
    keep_profile(HOUSE)
    keep_profile(replace(HOUSE, name="Agency"))
    keep_profile(replace(HOUSE, moves=True))
    assert [(own.name, own.moves) for own in own_profiles()] == [("Agency", False), ("House view", True)]

    rename_profile("Agency", "For the agency")
    remove_profile("House view")
    assert [own.name for own in own_profiles()] == ["For the agency"]


def test_the_names_of_the_program_and_of_others_are_not_given_twice():
    keep_profile(HOUSE)
    keep_profile(replace(HOUSE, name="Agency"))
    with pytest.raises(ProfileRefused, match="'wording ONLY' comes with the program"):
        keep_profile(replace(HOUSE, name="wording ONLY"))
    with pytest.raises(ProfileRefused, match="a profile is called 'House view' already"):
        rename_profile("Agency", "House view")

    assert [own.name for own in own_profiles()] == ["Agency", "House view"]


def test_profiles_of_a_colleague_replace_none_of_ones_own(tmp_path):
    keep_profile(HOUSE)
    shared = tmp_path / "shared.json"
    write_profiles([HOUSE, EVERYTHING, replace(HOUSE, name="Agency")], shared)
    assert take_in_profiles(shared)[:2] == (HOUSE, EVERYTHING)

    write_profiles([replace(HOUSE, moves=True)], shared)
    assert [profile.name for profile in take_in_profiles(shared)] == ["House view (2)"]
    assert [own.name for own in own_profiles()] == ["Agency", "House view", "House view (2)"]


def test_a_file_of_ones_own_profiles_that_was_spoilt_is_never_written_over():
    keep_profile(HOUSE)
    profiles_path().write_text("{", encoding="utf-8")
    with pytest.raises(ProfileRefused, match="not understood"):
        keep_profile(HOUSE)

    assert profiles_path().read_text(encoding="utf-8") == "{"
    assert profile_named("Wording only") == BUILT_IN[1]  # those of the program are there all the same


def test_a_profile_that_another_program_removed_meanwhile_is_missed_by_name():
    keep_profile(HOUSE)
    profiles_path().unlink()
    with pytest.raises(ProfileRefused, match="no profile is called 'House view'; keep what is in force under a name"):
        rename_profile("House view", "Ours")


def test_a_profile_is_asked_for_by_name_or_by_file(tmp_path):
    keep_profile(HOUSE)
    shared = tmp_path / "shared.json"
    write_profiles([replace(HOUSE, name="Agency")], shared)

    assert profile_named("house view") == HOUSE
    assert profile_named("Wording only") == BUILT_IN[1]
    assert profile_named(str(shared)).name == "Agency"
    with pytest.raises(ProfileRefused, match="no profile is called 'Agency'; take one of Standard, Wording only"):
        profile_named("Agency")
    write_profiles([HOUSE, EVERYTHING], shared)
    with pytest.raises(ProfileRefused, match="it holds 2 profiles"):
        profile_named(str(shared))
    with pytest.raises(ProfileRefused, match="No such file"):
        read_profiles(tmp_path / "gone.json")


def test_a_profile_lists_its_kinds_in_its_order_and_counts_the_others():
    def change(number, kind, before, after, weight=None, noise=()):
        meaning = Meaning(verbatim("m"), weight, verbatim("r")) if weight else None
        return Change(number, kind, "1", before, after, noise=noise, meaning=meaning)

    changes = (
        change(1, ChangeKind.CELL, "a", "b", Weight.MINOR),
        change(2, ChangeKind.REPLACE, "30 days", "15 days", Weight.CRITICAL),
        change(3, ChangeKind.REPLACE, "“x”", '"x"', noise=("quotes",)),
        change(4, ChangeKind.INSERT, "", "new", Weight.SUBSTANTIAL),
    )

    def numbers(**chosen):
        found = listed(changes, ComparisonProfile("P", **chosen))
        return [one.number for one in found.changes], found.left_out

    assert numbers(hidden=frozenset()) == ([1, 2, 3, 4], 0)
    assert numbers(order=Order.WEIGHT) == ([2, 4, 1], 1)
    assert numbers(hidden=frozenset({Nature.INSERTED}), order=Order.KIND) == ([2, 1, 3], 1)
