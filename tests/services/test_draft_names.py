"""New clauses get names in the manner of their section, and no name twice."""

from qa_drafter.domain.identifiers import SectionId, TopicId
from qa_drafter.services.draft_names import DraftNames
from tests.builders import clause, small_library


def names() -> DraftNames:
    topics = {"DEV-NOTICE": "deviations.notice", "DEV-CLASS": "deviations.class", "OOS-LAB": "deviations.oos"}
    return DraftNames(small_library(*(clause(name, topic=TopicId(topic)) for name, topic in topics.items())))


def test_a_name_begins_as_most_of_its_section_do() -> None:
    assert names().new(SectionId("deviations"), "Records of the events") == "DEV-RECORDS"


def test_a_taken_word_makes_room_for_the_next_and_a_number_comes_last() -> None:
    given = names()

    assert [given.new(SectionId("deviations"), "Notice of class") for _ in range(3)] == [
        "DEV-NOTICE2", "DEV-NOTICE3", "DEV-NOTICE4",
    ]  # fmt: skip
    assert given.new(SectionId("deviations"), "Notice of events") == "DEV-EVENTS"


def test_a_section_without_clauses_and_a_title_without_latin_letters_have_names_too() -> None:
    assert names().new(SectionId("audits"), "偏差通知") == "AUD-IMPORT"
    assert names().new(SectionId("x_y"), "A of") == "XYX-IMPORT"
