"""Searching and comparing the texts of the library in use."""

import pytest

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import ClauseId, SectionId, TermId
from qa_drafter.domain.search import ANY_STANDING, Search, Standing
from qa_drafter.services.library_likeness import alike_pairs, texts_like
from qa_drafter.services.library_search import LibrarySearch
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, clause, definition, library, small_library
from tests.library_files.folders import CLAUSE, change, seal, write_library


@pytest.fixture
def own(tmp_path):
    return Workspace(AUTHOR, write_library(tmp_path / "own"), tmp_path / "kept")


def found(workspace, words, **filters):
    search = LibrarySearch(workspace)
    hits = search.search(Search(words, **filters)).hits
    search.close()
    return [f"{hit.clause} {hit.position}-{hit.version} {hit.standing}" for hit in hits]


def test_a_term_is_found_by_its_label_and_a_condition_never(own) -> None:
    change(own.library_folder, CLAUSE, "The Contractor", "{% if deal(market='eu') %}The Contractor{% endif %}")
    seal(own.library_folder)

    assert found(own, "contractor notice", term=TermId("notice")) == ["QUA-NOTE balanced-1 current"]
    assert found(own, "market") == []


def test_what_has_changed_in_the_files_is_found_at_once(own) -> None:
    assert found(own, "elephant") == []
    draft = CLAUSE.replace("balanced-1", "balanced-2")
    words = (own.library_folder / CLAUSE).read_text(encoding="utf-8").replace("version: 1", "version: 2")
    (own.library_folder / draft).write_text(words + "\nOf an elephant.\n", encoding="utf-8")

    assert found(own, "elephant") == []
    assert found(own, "elephant", standings=frozenset({Standing.DRAFT})) == ["QUA-NOTE balanced-2 draft"]
    assert found(own, "each", standings=ANY_STANDING) == ["QUA-NOTE balanced-1 current", "QUA-NOTE balanced-2 draft"]
    (own.library_folder / draft).unlink()
    assert found(own, "elephant", standings=ANY_STANDING) == []


def test_the_library_itself_is_not_read_where_the_index_is_at_hand(own) -> None:
    found(own, "each")
    again = Workspace(AUTHOR, own.library_folder, own.kept_in)

    assert found(again, "each") == ["QUA-NOTE balanced-1 current"]
    assert "library" not in again.__dict__


@pytest.mark.parametrize(("filters", "told"), [
    ({"section": SectionId("qualty")}, "no section 'qualty'; did you mean quality"),
    ({"clause": ClauseId("QUA-NOT")}, "no clause 'QUA-NOT'; did you mean QUA-NOTE"),
    ({"term": TermId("x")}, "no term 'x'"),
])  # fmt: skip
def test_a_filter_on_an_unknown_name_is_refused_with_close_ones(own, filters, told) -> None:
    with pytest.raises(UnknownName, match=told):
        found(own, "each", **filters)


# --- alike -----------------------------------------------------------------------------------------------------------

LONG = "The Contractor shall tell the Sponsor of each event that may harm a patient, in writing and without waiting."


def test_different_clauses_that_say_nearly_the_same_are_a_pair() -> None:
    held = small_library(
        clause("DEV-NOTIFY", LONG), clause("BCP-NOTICE", LONG.replace("event", "interruption")),
        clause("DEV-NOTIFY", LONG, position=Position.CMO), clause("RET-KEEP", "The Sponsor keeps samples."),
    )  # fmt: skip

    assert {(pair.one.id, pair.other.id, round(pair.share, 2)) for pair in alike_pairs(held)} == {
        ("DEV-NOTIFY", "BCP-NOTICE", 0.95), ("BCP-NOTICE", "DEV-NOTIFY", 0.95),
    }  # fmt: skip
    assert len(alike_pairs(held, least=0.99)) == 0


def test_what_is_like_one_clause_includes_its_own_positions_once() -> None:
    held = small_library(
        clause("DEV-NOTIFY", LONG), clause("DEV-NOTIFY", f"{LONG} At once.", position=Position.CMO),
        clause("BCP-NOTICE", LONG),
    )  # fmt: skip

    pairs = [
        (pair.one.position, pair.other.id, pair.other.position) for pair in texts_like(held, ClauseId("DEV-NOTIFY"))
    ]
    assert sorted(pairs) == [
        ("balanced", "BCP-NOTICE", "balanced"), ("balanced", "DEV-NOTIFY", "cmo"), ("cmo", "BCP-NOTICE", "balanced"),
    ]  # fmt: skip
    chosen = texts_like(held, ClauseId("DEV-NOTIFY"), Position.CMO)
    assert {(pair.one.position, pair.other.id) for pair in chosen} == {("cmo", "BCP-NOTICE"), ("cmo", "DEV-NOTIFY")}


def test_a_term_counts_as_the_value_that_its_position_starts_from() -> None:
    held = small_library(
        clause("DEV-NOTIFY", f"{LONG} Within {{{{ terms.notice | duration }}}}."),
        clause("BCP-NOTICE", f"{LONG} Within 2 Business Days."), terms=(definition("notice"),),
    )  # fmt: skip

    (pair,) = alike_pairs(held)
    assert pair.share == 1.0


def test_an_unknown_clause_or_position_is_refused() -> None:
    with pytest.raises(UnknownName, match="no clause 'DEV-NOTIF'; did you mean DEV-NOTIFY"):
        texts_like(library(), ClauseId("DEV-NOTIF"))
    with pytest.raises(UnknownName, match="no position 'fixed'; did you mean sponsor"):
        texts_like(library(), ClauseId("DEV-NOTIFY"), Position.FIXED)


def test_no_two_clauses_of_the_shipped_library_say_nearly_the_same() -> None:
    assert [(pair.one.id, pair.other.id) for pair in alike_pairs(library())] == []
