"""Each audit entry seals the one before it: whatever is done to the trail afterwards is found."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.audit import GENESIS, AuditEntry, first_broken


def trail(acts: list[str]) -> list[AuditEntry]:
    entries: list[AuditEntry] = []
    for number, act in enumerate(acts, start=1):
        before = entries[-1].seal if entries else GENESIS
        entries.append(AuditEntry.sealed(number, "2026-11-22T12:00:00Z", "Ada", act, f'{{"n": {number}}}', "", before))
    return entries


ACTS = st.lists(st.text(max_size=8), min_size=1, max_size=6)


@given(ACTS)
def test_an_untouched_trail_is_whole(acts: list[str]) -> None:
    assert first_broken(trail(acts)) is None
    assert first_broken([]) is None


@given(ACTS, st.data())
def test_an_altered_entry_is_found(acts: list[str], data: st.DataObject) -> None:
    entries = trail(acts)
    place = data.draw(st.integers(0, len(entries) - 1))
    field = data.draw(st.sampled_from(["at", "who", "act", "record", "reason", "before", "seal"]))
    entries[place] = replace(entries[place], **{field: getattr(entries[place], field) + "x"})

    assert first_broken(entries) == place + 1


@given(ACTS, st.data())
def test_a_resealed_entry_is_found_at_its_successor(acts: list[str], data: st.DataObject) -> None:
    entries = trail([*acts, "the last"])
    place = data.draw(st.integers(0, len(entries) - 2))
    e = entries[place]
    entries[place] = AuditEntry.sealed(e.number, e.at, e.who, e.act + " altered", e.record, e.reason, e.before)

    assert first_broken(entries) == place + 2


@given(ACTS, st.data())
def test_a_removed_entry_is_found(acts: list[str], data: st.DataObject) -> None:
    entries = trail([*acts, "the last"])
    del entries[data.draw(st.integers(0, len(entries) - 2))]

    assert first_broken(entries) is not None


@given(ACTS, st.data())
def test_reordered_entries_are_found(acts: list[str], data: st.DataObject) -> None:
    entries = trail([*acts, "the last"])
    shuffled = data.draw(st.permutations(entries).filter(lambda order: list(order) != entries))

    assert first_broken(list(shuffled)) is not None
