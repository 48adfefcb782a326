"""Where an article is used, and how it came to its words."""

import pytest

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.article_story import ArticleStory
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.versions import Versions

OOS, NOTIFY = ClauseId("DEV-OOS"), ClauseId("DEV-NOTIFY")


@pytest.fixture
def story(agreement: OpenAgreement) -> ArticleStory:
    return ArticleStory(agreement)


def test_what_leans_on_an_article_and_what_it_leans_on(story: ArticleStory) -> None:
    uses = story.uses(NOTIFY)

    assert {other.clause for other in uses.referred_to_by} >= {"FIL-DETAILS", "QUN-DUTIES", "FAC-FAIL"}
    assert all(NOTIFY in {one.clause for one in story.uses(other.clause).refers_to} for other in uses.referred_to_by)
    assert uses.activities
    assert uses.clocks
    assert uses.count == len(uses.referred_to_by) + len(uses.activities) + len(uses.clocks)


def test_its_history_has_a_chapter_for_each_state_that_reads_otherwise(
    agreement: OpenAgreement, story: ArticleStory
) -> None:
    editing = Editing(agreement)
    editing.perform(editing.wording_edit(OOS, "The Contractor shall tell the Sponsor at once."))
    Versions(agreement).save("Round two")
    editing.perform(editing.term_edit("deviation_major_notice", 3))
    Versions(agreement).save("Round three")
    editing.perform(Arranging(agreement).reserve_edit(OOS, "not here"))

    told = story.history(OOS)
    assert [chapter.mark and chapter.mark.id for chapter in told] == [None, "v2", "v1"]
    assert told[0].now is not None
    assert [paragraph.text for paragraph in told[0].now.paragraphs] == ["[Reserved]"]
    assert told[-1].before is None
    assert story.pinned(OOS) == told[-1].now


def test_an_own_clause_has_no_text_of_the_library(agreement: OpenAgreement, story: ArticleStory) -> None:
    Editing(agreement).perform(Arranging(agreement).own_edit("audits", "Weekly call", "The parties shall call."))
    own = ClauseId("OWN-WEEKLY-CALL")

    assert story.pinned(own) is None
    assert story.library_texts(own) == ()
    (text,) = [text for text in story.library_texts(OOS) if text.pinned]
    assert text.printed == story.pinned(OOS)
