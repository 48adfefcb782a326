"""Where an article is used, and how it came to its words."""

import pytest

from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.article_story import ArticleStory
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.versions import Versions

OOS, NOTIFY, HOME = ClauseId("DEV-OOS"), ClauseId("DEV-NOTIFY"), ClauseId("DEF-TERMS")


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


def test_the_definitions_tell_where_each_term_is_used_and_lean_on_what_they_refer_to(
    agreement: OpenAgreement, story: ArticleStory
) -> None:
    uses = story.uses(HOME)
    using = {term: {one.clause for one in articles} for term, articles in uses.terms}

    assert NOTIFY in using["Notice"]
    assert using["GMP"]
    assert list(using) == [d.term for a in agreement.printed().articles for d in a.definitions]
    assert "DEV-CLASS" in {one.clause for one in uses.refers_to}
    assert HOME in {one.clause for one in story.uses(ClauseId("DEV-CLASS")).referred_to_by}
    assert story.uses(OOS).terms == ()


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


def test_the_history_of_the_definitions_tells_what_each_came_to_mean_and_who_did_it_when_and_why(
    agreement: OpenAgreement, story: ArticleStory
) -> None:
    editing, defining = Editing(agreement), Defining(agreement)
    editing.perform(defining.wording_edit("Notice", "a letter within {{ oos_notice }}."), "the sponsor asked for it")
    editing.perform(editing.wording_edit(OOS, "The parties shall act."))
    Versions(agreement).save("Round two")
    editing.perform(editing.term_edit("oos_notice", 9))
    editing.perform(defining.wording_edit("Batch", "a lot."))
    editing.undo()
    editing.perform(Renaming(agreement).edit("Notice", "Message"), "clearer")

    now, then, first = story.history(HOME)
    assert (now.mark, then.mark and then.mark.id, first.before) == (None, "v2", None)
    assert [told(chapter.before, chapter.now) for chapter in (now, then)] == [
        ["Message: a letter within 9\u00a0Business\u00a0Days."],
        ["Notice: a letter within 1\u00a0Business\u00a0Day."],
    ]
    assert [(entry.act, entry.reason) for entry in then.acts] == [
        ("Reword the definition of Notice", "the sponsor asked for it")
    ]
    assert [(entry.act, entry.reason) for entry in now.acts] == [
        ("Set oos_notice from 1 to 9", ""),
        ("Rename the defined term Notice to Message", "clearer"),
    ]
    assert {entry.who for entry in (*now.acts, *then.acts)} == {agreement.author.user}
    assert [entry.act for entry in story.history(OOS)[0].acts] == ["Reword DEV-OOS"]
    chapter = story.history(NOTIFY)[0]
    assert (chapter.mark, [entry.act for entry in chapter.acts]) == (None, [now.acts[1].act])


def told(before: PrintedArticle | None, now: PrintedArticle | None) -> list[str]:
    """The definitions of a state that read otherwise than before, `Message` for `Notice`."""
    assert before is not None
    assert now is not None
    held = {definition.key: definition.text for definition in before.definitions}
    return [f"{one.term}: {one.text}" for one in now.definitions if one.text != held[one.key]]


def test_definitions_that_come_and_go_with_their_articles_are_no_history_of_the_list(
    agreement: OpenAgreement, story: ArticleStory
) -> None:
    editing = Editing(agreement)
    for article in agreement.content.articles:
        if "[OOS Result" in article.template and article.clause != HOME:
            editing.perform(editing.wording_edit(article.clause, "The parties agree otherwise."))
    editing.perform(Defining(agreement).wording_edit("Deviation", "a departure."))
    Versions(agreement).save("Without")

    assert "OOS Result" not in {d.term for article in agreement.printed().articles for d in article.definitions}
    now, first = story.history(HOME)
    assert told(now.before, now.now) == ["Deviation: a departure."]
    assert len(now.now.definitions) == len(first.now.definitions)  # type: ignore[union-attr]


def test_a_reserved_definitions_article_has_that_in_its_history(agreement: OpenAgreement, story: ArticleStory) -> None:
    Editing(agreement).perform(Arranging(agreement).reserve_edit(HOME, "later"), "later")

    now, _ = story.history(HOME)
    assert now.now is not None
    assert now.now.text == "[Reserved]"
    assert [entry.act for entry in now.acts] == ["Reserve DEF-TERMS: later"]
