"""Two people change one table: what they changed apart stands, and what they changed both is a question."""

import pytest

from qa_drafter.library_files.three_way import merged

TABLE = "one\ntwo\nthree\nfour\n"


@pytest.mark.parametrize(("ours", "theirs", "kept", "taken"), [
    (TABLE, TABLE, TABLE, TABLE),
    ("ONE\ntwo\nthree\nfour\n", TABLE, "ONE\ntwo\nthree\nfour\n", "ONE\ntwo\nthree\nfour\n"),
    ("ONE\ntwo\nthree\nfour\n", "one\ntwo\nthree\nFOUR\n", "ONE\ntwo\nthree\nFOUR\n", "ONE\ntwo\nthree\nFOUR\n"),
    ("one\ntwo\nfour\n", "one\ntwo\nthree\nfour\nfive\n", "one\ntwo\nfour\nfive\n", "one\ntwo\nfour\nfive\n"),
    (TABLE + "mine\n", TABLE + "theirs\n", TABLE + "theirs\nmine\n", TABLE + "theirs\nmine\n"),
    (TABLE + "same\n", TABLE + "same\n", TABLE + "same\n", TABLE + "same\n"),
    ("one\nmine\nthree\nfour\n", "one\ntheirs\nthree\n4\n", "one\nmine\nthree\n4\n", "one\ntheirs\nthree\n4\n"),
    ("", "one\n", "", "one\n"),
])  # fmt: skip
def test_both_changes_stand_where_they_are_apart(ours: str, theirs: str, kept: str, taken: str) -> None:
    found = merged(TABLE, ours, theirs)

    assert (found.with_ours, found.with_theirs) == (kept, taken)
    assert found.is_apart is (kept == taken)
