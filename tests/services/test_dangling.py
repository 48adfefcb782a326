"""No edit leaves a reference that leads nowhere: such an agreement could not be printed."""

import pytest

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, ArticleReworded
from qa_drafter.domain.errors import ArticleNeeded, WordingRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement

OOS, CLASS, FLOW = ClauseId("DEV-OOS"), ClauseId("DEV-CLASS"), ClauseId("SUB-FLOW")


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


def removal(content: Agreement, clause: ClauseId) -> ArticleRemoved:
    return next(
        ArticleRemoved(section.id, place, article)
        for section in content.sections
        for place, article in enumerate(section.articles)
        if article.clause == clause
    )


def freed(content: Agreement, referring: str) -> ArticleReworded:
    """An article's text without a reference to any other."""
    article = content.article(ClauseId(referring))
    return ArticleReworded(article.clause, article.own_wording, "The parties shall agree on it in writing.")


def number(agreement: OpenAgreement, clause: str) -> str:
    return next(article.number for article in agreement.printed().articles if article.clause == clause)


@pytest.mark.parametrize("clause", [CLASS, FLOW])
def test_an_article_that_others_refer_to_stays_and_the_refusal_says_who(
    agreement: OpenAgreement, editing: Editing, clause: ClauseId
) -> None:
    before, trail = agreement.content, agreement.file.audit()
    referring = [a for a in agreement.printed().articles if f"[[{clause}]]" in editing.wording(a.clause)]

    with pytest.raises(ArticleNeeded) as refusal:
        editing.perform(removal(before, clause))

    assert refusal.value.where == f"clause {clause} (section {number(agreement, clause)})"
    assert referring
    for article in referring:
        assert f"section {article.number}" in refusal.value.what
    assert (agreement.content, agreement.file.audit()) == (before, trail)
    assert agreement.file.working_copy() == before


def test_a_definition_that_refers_to_it_is_named(agreement: OpenAgreement, editing: Editing) -> None:
    with pytest.raises(ArticleNeeded, match="and the definition of “Minor Deviation” refers to it"):
        editing.perform(removal(agreement.content, CLASS))


def test_it_may_go_in_one_act_with_the_last_reference_to_it(agreement: OpenAgreement, editing: Editing) -> None:
    content = agreement.content
    referring = [a.clause for a in content.articles if f"[[{FLOW}]]" in editing.wording(a.clause)]

    editing.perform_all([removal(content, FLOW), *(freed(content, clause) for clause in referring)])

    assert all(article.clause != FLOW for article in agreement.printed().articles)


def test_an_article_that_none_refers_to_goes_and_comes_back(agreement: OpenAgreement, editing: Editing) -> None:
    before, gone = agreement.content, removal(agreement.content, ClauseId("LAB-DATA"))

    editing.perform(gone)
    assert all(article.clause != "LAB-DATA" for article in agreement.printed().articles)

    editing.perform(gone.inverse())
    assert agreement.content == before


def test_a_text_that_refers_to_what_is_not_there_does_not_come_in(agreement: OpenAgreement, editing: Editing) -> None:
    dangling = ArticleReworded(OOS, None, "The Contractor shall act as [[REL-MARS]] says.")
    with pytest.raises(WordingRefused, match=r"clause DEV-OOS: the reference \[\[REL-MARS\]\] leads nowhere"):
        editing.perform(dangling)

    content = agreement.content
    freeing = [freed(content, a.clause) for a in content.articles if f"[[{FLOW}]]" in editing.wording(a.clause)]
    gone = removal(content, FLOW)
    editing.perform_all([gone, *freeing])
    with pytest.raises(WordingRefused, match=r"\[\[SUB-FLOW\]\] leads nowhere"):
        editing.perform(freeing[0].inverse())
    editing.perform(ArticleInserted(gone.section, gone.index, gone.article))
    editing.perform(freeing[0].inverse())
    assert agreement.printed().article(freeing[0].clause).number
