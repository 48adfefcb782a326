"""What an article settles: by the library's text it does, by own wording as far as its words go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_drafter.checks.coverage import claim_findings, claims_of, coverage_lines, plain
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.conditions import Matches
from qa_drafter.domain.coverage import CoverageLine
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.requirement import CitationRules, Level, Requirement
from qa_drafter.drafting.printing import Printer
from tests.builders import agreement, article, requirement, reworded, small_library

REVIEW = replace(requirement("record_review"), settled_by=("shall review", "executed record"))
WHOLE = "The Sponsor shall review each executed record."
HALF = "The Sponsor shall review each certificate."
NOTHING = "The Sponsor shall trust the Contractor."


def settled(text: str, demand: Requirement = REVIEW, against: tuple[Finding, ...] = ()) -> CoverageLine:
    """How `text`, as own wording of the one article that claims `demand`, settles it."""
    held: Agreement = reworded(agreement(article("QUA-ONE", satisfies=(demand.id,))), "QUA-ONE", text)
    library = small_library(requirements=(demand,))
    own = {each.clause: Printer(held).article(each) for each in held.articles}
    claims, places = claims_of(held, library, own), {"QUA-ONE": "1.1 Review"}
    (line,) = coverage_lines(held, library, claims, {"QUA-ONE": against}, places)  # type: ignore[dict-item]
    told = [finding.code for finding in claim_findings(held, library, claims, places)]  # type: ignore[arg-type]
    assert (
        told
        == {"covered": [], "weak": ["coverage_doubtful"], "missing": ["coverage_missing"]}[
            "covered" if against else line.status
        ]
    )
    return line


@pytest.mark.parametrize(("text", "status", "blocks"), [
    (WHOLE, "covered", False),
    (WHOLE.upper(), "covered", False),
    (HALF, "weak", False),
    (NOTHING, "missing", True),
])  # fmt: skip
def test_own_wording_settles_a_requirement_by_its_words(text: str, status: str, blocks: bool) -> None:
    line = settled(text)

    assert (line.status, line.blocks, line.level) == (status, blocks, Level.MUST)
    assert line.because.startswith("1.1 Review: own wording, which ")
    assert line.articles == (() if status == "missing" else ("QUA-ONE",))


def test_own_wording_is_in_doubt_where_the_library_names_no_words() -> None:
    assert settled(WHOLE, replace(REVIEW, settled_by=())).status == "weak"


@pytest.mark.parametrize(("severity", "status", "blocks"), [
    (Severity.ERROR, "weak", True), (Severity.WARNING, "covered", False), (Severity.INFO, "covered", False),
])  # fmt: skip
def test_only_an_error_against_its_article_makes_it_weak(severity: Severity, status: str, blocks: bool) -> None:
    line = settled(WHOLE, against=(Finding("limit_hard", severity, "Notice", "too late"),))

    assert (line.status, line.blocks) == (status, blocks)
    assert ("against it stands Notice: too late" in line.because) is blocks


@pytest.mark.parametrize(("source", "policy", "level", "blocks"), [
    ("EU GMP 7.15", False, Level.MUST, True),
    ("FDA-QA-2016 IV.A", False, Level.SHOULD, False),
    ("FDA-QA-2016 IV.A", True, Level.SHOULD, True),
])  # fmt: skip
def test_law_and_policy_block_and_advice_does_not(source: str, policy: bool, level: Level, blocks: bool) -> None:
    demand = replace(REVIEW, sources=(source,), policy=policy)
    held = agreement(article("QUA-ONE"))
    library = small_library(requirements=(demand,), citation_rules=CitationRules(advisory=("FDA-",)))
    (line,) = coverage_lines(held, library, {}, {}, {})
    (finding,) = claim_findings(held, library, {}, {})

    assert (line.status, line.level, line.blocks) == ("missing", level, blocks)
    assert finding.severity is (Severity.ERROR if blocks else Severity.WARNING)
    assert (finding.place, finding.subject, finding.source) == ("Quality", "quality", (source,))


def test_a_requirement_of_another_market_is_neither_missed_nor_told() -> None:
    library = small_library(requirements=(replace(REVIEW, when=Matches("market", ("eu",))),))
    held = agreement(article("QUA-ONE"))
    (line,) = coverage_lines(held, library, {}, {}, {})

    assert (line.status, line.because) == ("not_applicable", "does not apply: market is us, not eu")
    assert claim_findings(held, library, {}, {}) == ()


def test_the_better_of_two_articles_counts() -> None:
    both = agreement(article("QUA-ONE", satisfies=(REVIEW.id,)), article("QUA-TWO", satisfies=(REVIEW.id,)))
    held = reworded(both, "QUA-ONE", NOTHING)
    library = small_library(requirements=(REVIEW,))
    own = {held.articles[0].clause: Printer(held).article(held.articles[0])}
    places = {each.clause: each.clause for each in held.articles}
    (line,) = coverage_lines(held, library, claims_of(held, library, own), {}, places)

    assert (line.status, line.articles) == ("covered", ("QUA-TWO",))
    assert line.because == "QUA-TWO: settled by the text of the library"


@pytest.mark.parametrize(("pattern", "words"), [
    ("written review plan", "written review plan"),
    (r"ALCOA\+", "ALCOA+"),
    (r"207\.1\b", "207.1"),
    ("labeler code|356h", "labeler code"),
    ("shall not (make or sign|approve) it", "shall not make or sign it"),
    ("overdue (critical )?action", "overdue critical action"),
    (r"501\(a\)\(2\)\(B\)", "501(a)(2)(B)"),
])  # fmt: skip
def test_a_pattern_is_told_in_plain_words(pattern: str, words: str) -> None:
    assert plain(pattern) == words
