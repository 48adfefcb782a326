"""A foreign text is taken for the topic whose headings and words it shares."""

from qa_drafter.comparison.topic_guess import TopicGuesser, TopicWords


def words(headings: str, section: str, text: str) -> TopicWords:
    return TopicWords(tuple(heading.split() for heading in headings.split("|")), section.split(), text.split())


TOPICS = {
    "deviations.notice": words("notice of deviation|telling", "deviations", "contractor tells deviation one day"),
    "deviations.records": words("records of deviation", "deviations", "contractor keeps record of each deviation"),
    "recall.notice": words("notice of recall", "recall", "sponsor decides recall of batch"),
}


def guessed(heading: str, section: str, text: str):
    return TopicGuesser(TOPICS).guesses(words(heading, section, text))


def test_the_same_words_are_as_close_as_can_be() -> None:
    (topic, share), *_ = guessed("notice of recall", "recall", "sponsor decides recall of batch")

    assert (topic, round(share, 6)) == ("recall.notice", 1.0)


def test_the_section_decides_between_like_headings() -> None:
    assert guessed("notice", "deviations", "x")[0][0] == "deviations.notice"
    assert guessed("notice", "recall", "x")[0][0] == "recall.notice"


def test_any_heading_of_a_topic_may_be_the_one() -> None:
    assert guessed("telling", "", "")[0][0] == "deviations.notice"


def test_idle_and_unknown_words_lead_nowhere() -> None:
    assert guessed("of the", "each", "shall giraffe") == []


def test_words_that_no_topic_has_make_a_guess_less_sure() -> None:
    (_, sure), *_ = guessed("records of deviation", "", "")
    (_, unsure), *_ = guessed("records of deviation and giraffes in the zoo", "", "")

    assert unsure < sure
