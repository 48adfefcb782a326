"""What stands beside an article: other texts, sources that bind this deal, limits and the way back to them."""

import pytest

from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.drafting.clause_language import words_of
from qa_drafter.drafting.markup import references_in
from qa_drafter.services.advising import Advising
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.checking import Checking
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from tests.builders import small_library

AUDIT = ClauseId("AUD-ROUTINE")


@pytest.fixture
def advising(agreement: OpenAgreement) -> Advising:
    return Advising(agreement)


def test_the_texts_of_every_position_are_offered_in_print(agreement: OpenAgreement, advising: Advising) -> None:
    editing = Editing(agreement)
    editing.perform(editing.wording_edit(AUDIT, "The Sponsor may audit."))
    offered = {alternative.position: alternative for alternative in advising.alternatives(AUDIT)}

    assert list(offered) == ["sponsor", "balanced", "cmo"]
    assert [a.in_use for a in offered.values()] == [False, True, False]
    assert [a.reworded for a in offered.values()] == [False, True, False]
    texts = [a.printed.paragraphs[0].text for a in offered.values()]
    assert texts[1] == "The Sponsor may audit."
    assert len(set(texts)) == 3


def test_an_article_whose_clause_the_library_lost_stays_as_it_is(agreement: OpenAgreement, advising: Advising) -> None:
    lost = OpenAgreement(agreement.file, small_library, agreement.author)

    assert Advising(lost).alternatives(AUDIT) == ()
    held = agreement.content.article(AUDIT)
    assert Advising(lost).newest_version(held) is None
    assert advising.newest_version(held) == 1
    assert Editing(lost).positions(AUDIT) == ()


def test_sources_of_other_markets_are_left_out_and_advice_never_binds(
    agreement: OpenAgreement, advising: Advising
) -> None:
    shown = [line for article in agreement.content.articles for line in advising.sources(article.clause)]

    assert shown
    assert not [line.cite for line in shown if line.cite.startswith(("EU ", "Dir ", "WHO", "MHRA"))]
    assert {line.level for line in shown} <= {"must", "should", ""}
    assert not [line.cite for line in shown if line.cite.startswith("FDA-") and line.level == "must"]
    assert [line for line in shown if line.cite.startswith("21 CFR 211") and line.level == "must"]


@pytest.mark.parametrize(("term", "value", "back"), [("oos_notice", 3, 1), ("mbr_silence", "deemed_approved", None)])
def test_a_finding_shows_the_way_back_to_its_limit(
    agreement: OpenAgreement, advising: Advising, term: str, value: object, back: object
) -> None:
    editing = Editing(agreement)
    editing.perform(editing.term_edit(term, value))  # type: ignore[arg-type]

    (finding,) = Checking(agreement).findings()
    assert advising.remedy(finding) == back
    assert advising.limits(TermId(term))
    if back is not None:
        editing.perform(editing.term_edit(term, back))  # type: ignore[arg-type]
        assert Checking(agreement).findings() == ()


def test_the_gravest_findings_come_first(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    for term, value in (("audit_frequency", 100), ("oos_notice", 3)):
        editing.perform(editing.term_edit(term, value))
    editing.perform(editing.duty_edit("retest_approval", {"cmo_qa": "-"}, lawful=False))

    found: tuple[Finding, ...] = Checking(agreement).findings()
    assert [finding.severity for finding in found] == ["error", "error", "warning"]
    assert {finding.subject for finding in found} == {"oos_notice", "retest_approval", "audit_frequency"}


def test_a_text_that_refers_to_an_article_that_has_gone_is_not_offered(agreement: OpenAgreement) -> None:
    editing, articles = Editing(agreement), agreement.content.articles
    asked = {a.clause: set(references_in(words_of(a.template))) for a in articles}
    named = {target for entry in agreement.content.glossary for target in references_in(entry.means)}
    askers = {a.clause: [one for one, targets in asked.items() if a.clause in targets] for a in articles}
    target, (asker,) = next((c, who) for c, who in askers.items() if len(who) == 1 and who != [c] and c not in named)
    editing.perform(editing.wording_edit(asker, "The parties shall do as agreed."))
    offered = len(Advising(agreement).alternatives(asker))
    editing.perform_all(Arranging(agreement).remove_edits(target))

    left = Advising(agreement).alternatives(asker)
    assert len(left) < offered or offered == 1
    assert [alternative.in_use for alternative in left].count(True) == 1
