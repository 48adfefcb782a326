"""The search index: what it finds, and that nothing which happens to its file ever reaches the user."""

import sqlite3
import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ClauseId, RequirementId, SectionId, TermId, TopicId
from qa_drafter.domain.search import ANY_STANDING, Search, Standing
from qa_drafter.store.indexed_text import IndexedText
from qa_drafter.store.library_index import MOST_KEPT, LibraryIndex


def text(clause: str, words: str, title: str = "A title", **more) -> IndexedText:
    facts = {
        "position": Position.BALANCED,
        "version": 1,
        "standing": Standing.CURRENT,
        "topic": TopicId("quality.general"),
        "sources": ("21 CFR 211.192",),
        "note": "",
        "facts": (),
    }
    return IndexedText(clause=ClauseId(clause), title=title, text=words, **facts | more)


NOTIFY = text("DEV-NOTIFY", "The Contractor shall tell the Sponsor of each Critical Deviation.", "Notice of deviations",
              facts=(("requirement", "notice_given"), ("term", "notice")))  # fmt: skip
CLASS = text("DEV-CLASS", "A deviation is critical if it may harm a patient.", "Classes", position=Position.SPONSOR)
OLD = text("DEV-NOTIFY", "The Contractor tells of deviations in time.", "Notice of deviations", version=2,
           standing=Standing.DRAFT, sources=("EU GMP 8.13", "21 CFR 11.10(a)"))  # fmt: skip
SERIAL = text("SER-DATA", "Serialization data and their sterilization records.", "Serial numbers",
              topic=TopicId("serialization.data"), note="Ask for aggregation early.", sources=())  # fmt: skip
TEXTS = (NOTIFY, CLASS, OLD, SERIAL)


def index_at(place, texts=TEXTS, mark="1"):
    return LibraryIndex(place, mark, lambda: texts)


@pytest.fixture
def index(tmp_path):
    made = index_at(tmp_path / "search-a.sqlite")
    yield made
    made.close()


def found(index, words="", **filters):
    return [(hit.clause, hit.version) for hit in index.search(Search(words, **filters)).hits]


@pytest.mark.parametrize(("words", "clauses"), [
    ("critical", ["DEV-CLASS", "DEV-NOTIFY"]),
    ("critical patient", ["DEV-CLASS"]),
    ('"critical deviation"', ["DEV-NOTIFY"]),
    ('"deviation critical"', []),
    ("patients", ["DEV-CLASS"]),
    ("deviation -patient", ["DEV-NOTIFY"]),
    ("steriliz*", ["SER-DATA"]),
    ("sterilisation", ["SER-DATA"]),
    ("CONTRACTÓR", ["DEV-NOTIFY"]),
    ("aggregation", ["SER-DATA"]),
    ("211.192", ["DEV-CLASS", "DEV-NOTIFY"]),
    ("SER-DATA", ["SER-DATA"]),
    ("the sterilization of the", ["SER-DATA"]),
    ("elephant", []),
])  # fmt: skip
def test_words_find_the_texts_that_have_them(index, words, clauses) -> None:
    assert sorted(clause for clause, _ in found(index, words)) == clauses


def test_a_title_weighs_more_than_the_text(index) -> None:
    assert found(index, "deviation")[0] == ("DEV-NOTIFY", 1)


def test_an_unfinished_word_is_found_while_someone_types(index) -> None:
    assert found(index, "pa") == []
    assert found(index, "pa", typing=True) == [("DEV-CLASS", 1)]
    assert found(index, "pa ", typing=True) == []


@pytest.mark.parametrize(("filters", "texts"), [
    ({}, [("DEV-CLASS", 1), ("DEV-NOTIFY", 1), ("SER-DATA", 1)]),
    ({"section": SectionId("serialization")}, [("SER-DATA", 1)]),
    ({"topic": TopicId("quality.general")}, [("DEV-CLASS", 1), ("DEV-NOTIFY", 1)]),
    ({"clause": ClauseId("DEV-CLASS")}, [("DEV-CLASS", 1)]),
    ({"position": Position.SPONSOR}, [("DEV-CLASS", 1)]),
    ({"requirement": RequirementId("notice_given")}, [("DEV-NOTIFY", 1)]),
    ({"term": TermId("notice")}, [("DEV-NOTIFY", 1)]),
    ({"term": TermId("noti")}, []),
    ({"standings": frozenset({Standing.DRAFT})}, [("DEV-NOTIFY", 2)]),
    ({"standings": ANY_STANDING, "clause": ClauseId("DEV-NOTIFY")}, [("DEV-NOTIFY", 1), ("DEV-NOTIFY", 2)]),
    ({"regulation": "21 CFR Part 211"}, [("DEV-CLASS", 1), ("DEV-NOTIFY", 1)]),
    ({"regulation": "21 CFR 211.19"}, []),
    ({"regulation": "Part 11", "standings": ANY_STANDING}, [("DEV-NOTIFY", 2)]),
    ({"regulation": "EU GMP Chapter 8", "standings": ANY_STANDING}, [("DEV-NOTIFY", 2)]),
])  # fmt: skip
def test_filters_alone_list_the_texts_in_order(index, filters, texts) -> None:
    assert found(index, **filters) == texts


def test_filters_narrow_what_words_find(index) -> None:
    assert found(index, "deviation", position=Position.SPONSOR) == [("DEV-CLASS", 1)]


def test_a_hit_shows_the_words_where_they_stand(index) -> None:
    (hit,) = index.search(Search("aggregation")).hits

    assert (hit.place, hit.standing, hit.topic) == ("note", Standing.CURRENT, "serialization.data")
    assert [(part.text, part.found) for part in hit.excerpt] == [
        ("Ask for ", False), ("aggregation", True), (" early.", False),
    ]  # fmt: skip
    (hit,) = index.search(Search("serial*", clause=ClauseId("SER-DATA"))).hits
    assert [part.text for part in hit.title if part.found] == ["Serial"]


def test_where_no_text_has_all_words_those_with_some_are_told_as_such(index) -> None:
    answer = index.search(Search("patient elephant"))

    assert ([hit.clause for hit in answer.hits], answer.loosely) == (["DEV-CLASS"], True)
    assert not index.search(Search("patient harm")).loosely


def test_all_are_counted_and_the_best_are_shown(index) -> None:
    answer = index.search(Search("deviation", standings=ANY_STANDING, most=1))

    assert (len(answer.hits), answer.total) == (1, 3)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory):
    made = index_at(tmp_path_factory.mktemp("index") / "search-a.sqlite")
    yield made
    made.close()


@given(words=st.text(max_size=60) | st.text(alphabet='"*-(){}:^+. ANDORNEAR\0é', max_size=40), typing=st.booleans())
def test_whatever_is_typed_is_no_error(lasting, words, typing) -> None:
    answer = lasting.search(Search(words, regulation=words, typing=typing, standings=ANY_STANDING))

    assert len(answer.hits) == answer.total <= len(TEXTS)


def test_a_thousand_words_are_no_error(index) -> None:
    assert index.search(Search("deviation " * 1000)).total == 2


# --- the file --------------------------------------------------------------------------------------------------------


def test_an_index_of_the_same_state_asks_for_no_text(index, tmp_path) -> None:
    assert found(index, "patient")

    def refuse():
        raise AssertionError("it was there")

    again = LibraryIndex(tmp_path / "search-a.sqlite", "1", refuse)
    assert found(again, "patient") == [("DEV-CLASS", 1)]
    again.close()


def test_texts_that_cannot_be_read_are_told_each_time_and_never_answered_from_an_older_state(index, tmp_path) -> None:
    found(index)

    def refuse():
        raise LibraryDamaged("a.md, line 1", "broken", "mend it")

    again = LibraryIndex(tmp_path / "search-a.sqlite", "2", refuse)
    for _ in range(2):
        with pytest.raises(LibraryDamaged, match="broken"):
            again.search(Search("patient"))
    again.close()
    assert found(index, "patient") == [("DEV-CLASS", 1)]


def test_only_texts_that_differ_are_touched(index, tmp_path) -> None:
    place = tmp_path / "search-a.sqlite"
    found(index)
    before = rows_of(place)
    changed = (NOTIFY, replace(CLASS, note="An elephant."), OLD, text("NEW-ONE", "A giraffe."))
    again = index_at(place, changed, mark="2")

    assert found(again, "elephant") == [("DEV-CLASS", 1)]
    assert found(again, "giraffe") == [("NEW-ONE", 1)]
    assert found(again, "serialization") == []
    again.close()
    kept = {key: number for key, number in rows_of(place).items() if before.get(key) == number}
    assert set(kept) == {("DEV-NOTIFY", 1), ("DEV-NOTIFY", 2)}


def rows_of(place):
    with sqlite3.connect(place) as db:
        rows = {(clause, version): number for clause, version, number in db.execute(
            "select clause, version, id from texts")}  # fmt: skip
    db.close()
    return rows


@pytest.mark.parametrize(
    "content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000], ids=["empty", "foreign", "damaged"]
)
def test_a_damaged_file_is_made_anew(tmp_path, content) -> None:
    place = tmp_path / "search-a.sqlite"
    place.write_bytes(content)
    index = index_at(place)

    assert found(index, "patient") == [("DEV-CLASS", 1)]
    index.close()
    assert rows_of(place)


def test_a_file_that_is_damaged_in_the_middle_is_made_anew(tmp_path) -> None:
    place = tmp_path / "search-a.sqlite"
    index = index_at(place)
    found(index)
    index.close()
    content = bytearray(place.read_bytes())
    content[3000:] = b"\xff" * (len(content) - 3000)
    place.write_bytes(bytes(content))
    again = index_at(place)

    assert found(again, "patient") == [("DEV-CLASS", 1)]
    again.close()


def test_a_file_of_another_program_version_is_made_anew(tmp_path) -> None:
    place = tmp_path / "search-a.sqlite"
    db = sqlite3.connect(place)
    db.executescript("create table state (mark text); insert into state values ('1'); pragma user_version = 99;")
    db.close()
    index = index_at(place)

    assert found(index, "patient") == [("DEV-CLASS", 1)]
    index.close()


def test_a_place_that_takes_nothing_does_no_harm(tmp_path) -> None:
    taken = tmp_path / "a file"
    taken.write_text("in the way")

    assert found(index_at(taken / "search-a.sqlite"), "patient") == [("DEV-CLASS", 1)]


def test_an_index_that_may_only_be_read_is_left_alone(tmp_path, request) -> None:
    place = tmp_path / "kept" / "search-a.sqlite"
    index = index_at(place)
    found(index)
    index.close()
    before = place.read_bytes()
    tmp_path.chmod(0o755)
    place.parent.chmod(0o555)
    place.chmod(0o444)
    request.getfixturevalue("as_a_guest")
    again = index_at(place, (CLASS,), mark="2")

    assert found(again, standings=ANY_STANDING) == [("DEV-CLASS", 1)]
    again.close()
    assert place.read_bytes() == before
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_one_that_another_process_holds_for_long_is_done_without(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("qa_drafter.store.library_index._LONGEST_WAIT", 0.05)
    place = tmp_path / "search-a.sqlite"
    index = index_at(place)
    found(index)
    holder = sqlite3.connect(place, isolation_level=None)
    holder.execute("begin exclusive")
    again = index_at(place, mark="2")

    assert found(again, "patient") == [("DEV-CLASS", 1)]
    holder.execute("rollback")
    holder.close()
    assert found(index, "patient") == [("DEV-CLASS", 1)], "the file is the old one"
    index.close()


def test_several_at_once_make_one_index(tmp_path) -> None:
    answers = []

    def ask():
        index = index_at(tmp_path / "search-a.sqlite")
        answers.append(found(index, "patient"))
        index.close()

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [[("DEV-CLASS", 1)]] * 6
    assert len(rows_of(tmp_path / "search-a.sqlite")) == len(TEXTS)


def test_one_index_answers_several_threads(index) -> None:
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(found(index, "patient"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [[("DEV-CLASS", 1)]] * 6


def test_few_indexes_are_kept(tmp_path) -> None:
    for number in range(MOST_KEPT + 3):
        index = index_at(tmp_path / f"search-{number}.sqlite")
        found(index)
        index.close()

    assert len(list(tmp_path.glob("search-*.sqlite"))) == MOST_KEPT
    assert (tmp_path / f"search-{MOST_KEPT + 2}.sqlite").exists()
