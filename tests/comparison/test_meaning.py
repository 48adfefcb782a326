"""A change tells what it comes to and how much that means; a paragraph tells all of them."""

import pytest

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.meaning import summary_of, with_meaning
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import ArticleReworded, Edit, PositionChosen, RaciReassigned, TermSet
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, RequirementId, TermId
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest
from qa_drafter.drafting.printing import Printer
from tests.builders import FIRST_DRAFT, agreement, article, duties, example, matrix, row, term

NOTIFY = article("DEV-NOTIFY", "The Contractor shall give notice within {{ terms.notice | duration }}.")
SETTLES = article("DEV-CAPA", "The Contractor shall correct.", satisfies=(RequirementId("capa"),))
HELD = agreement(
    NOTIFY,
    SETTLES,
    terms=(term("notice", 2), term("patience", 5)),
    matrices=(matrix(row("oos", sponsor_qa="C", cmo_qa="A", cmo_qc="R")),),
)
AT_MOST_2 = (Limit(TermId("notice"), LimitKind.DERIVED, LimitTest.MAX, 2, ("21 CFR 314.81(b)(1)",), "a day lost"),)


def changes(old: Agreement, new: Agreement, limits: tuple[Limit, ...] = ()) -> tuple[Change, ...]:
    states = [State(content, Printer(content).whole(FIRST_DRAFT)) for content in (old, new)]
    told = changes_between(edits_between(old, new), *states)
    return with_meaning(told, old, new, limits)


def meanings(old: Agreement, new: Agreement, limits: tuple[Limit, ...] = ()) -> list[Meaning | None]:
    return [change.meaning for change in changes(old, new, limits)]


def meaning(edit: Edit, limits: tuple[Limit, ...] = ()) -> Meaning:
    (found,) = meanings(HELD, edit.apply(HELD), limits)
    assert found is not None
    return found


def reassigned(**letters: str) -> RaciReassigned:
    was = duties(sponsor_qa="C", cmo_qa="A", cmo_qc="R")
    return RaciReassigned(MatrixId("testing"), ActivityId("oos"), was, duties(**letters))


def test_accountability_that_passes_to_the_other_party_is_one_critical_change() -> None:
    found = meaning(reassigned(sponsor_qa="A", cmo_qc="R"))

    assert found.told == "Oos: Accountable moves from Contractor Quality Unit to Sponsor Quality Unit"
    assert (found.weight, found.reason) == (Weight.CRITICAL, "the Sponsor answers for it now")


def test_accountability_that_stays_with_the_party_weighs_less() -> None:
    found = meaning(reassigned(sponsor_qa="C", cmo_qc="AR"))

    assert found.told == "Oos: Accountable moves from Contractor Quality Unit to Contractor Quality Control"
    assert found.weight is Weight.SUBSTANTIAL


def test_a_row_that_no_one_answers_for_is_critical() -> None:
    found = meaning(reassigned(sponsor_qa="C", cmo_qc="R"))

    assert found.told == "Oos: Accountable moves from Contractor Quality Unit to no one"
    assert (found.weight, found.reason) == (Weight.CRITICAL, "no one answers for it")


def test_both_letters_that_move_together_are_told_together() -> None:
    before = reassigned(sponsor_qa="C", cmo_qa="AR").apply(HELD)
    moved = RaciReassigned(
        MatrixId("testing"), ActivityId("oos"), duties(sponsor_qa="C", cmo_qa="AR"), duties(sponsor_qa="AR")
    )

    (found,) = meanings(before, moved.apply(before))

    assert found is not None
    assert found.told == "Oos: Accountable and Responsible move from Contractor Quality Unit to Sponsor Quality Unit"


@pytest.mark.parametrize(
    ("letters", "told", "weight"),
    [
        ({"cmo_qa": "A", "sponsor_qa": "R"}, "Responsible moves from Contractor Quality Control to", "substantial"),
        (
            {"cmo_qa": "AR", "sponsor_qa": "C"},
            "Responsible moves from Contractor Quality",
            "minor",
        ),
        ({"cmo_qa": "A", "cmo_qc": "R", "sponsor_qa": "I"}, "Sponsor Quality Unit is now informed after", "minor"),
        ({"cmo_qa": "A", "cmo_qc": "R"}, "Sponsor Quality Unit is no longer consulted before", "minor"),
        (
            {"cmo_qa": "AR", "cmo_qc": "R", "sponsor_qa": "C"},
            "Contractor Quality Unit is now responsible, too",
            "minor",
        ),
    ],
)
def test_other_letters_weigh_by_the_party_that_works(letters: dict[str, str], told: str, weight: str) -> None:
    found = meaning(reassigned(**letters))

    assert told in found.told
    assert found.weight == weight


@pytest.mark.parametrize(
    ("value", "weight", "reason"),
    [
        (3, Weight.CRITICAL, "beyond the limit of at most 2 Business Days"),
        (1, Weight.MINOR, "further from the limit of at most 2 Business Days"),
    ],
)
def test_a_value_weighs_by_its_limit(value: int, weight: Weight, reason: str) -> None:
    found = meaning(TermSet(TermId("notice"), 2, value), AT_MOST_2)

    assert (found.weight, found.reason) == (weight, reason)
    assert found.told.startswith("Notice goes from 2 Business Days to")


def test_a_value_that_comes_back_within_its_limit_or_nearer_to_it_is_told_so() -> None:
    far = TermSet(TermId("notice"), 2, 5).apply(HELD)
    near = TermSet(TermId("notice"), 2, 1).apply(HELD)

    (back,) = meanings(far, HELD, AT_MOST_2)
    (closer,) = meanings(near, HELD, AT_MOST_2)

    assert back is not None
    assert closer is not None
    assert (back.weight, back.reason) == (Weight.SUBSTANTIAL, "back within the limit of at most 2 Business Days")
    assert (closer.weight, closer.reason) == (Weight.SUBSTANTIAL, "closer to the limit of at most 2 Business Days")


@pytest.mark.parametrize(("value", "weight"), [(6, Weight.MINOR), (10, Weight.SUBSTANTIAL), (1, Weight.SUBSTANTIAL)])
def test_without_a_limit_a_value_weighs_by_its_size(value: int, weight: Weight) -> None:
    assert meaning(TermSet(TermId("patience"), 5, value)).weight is weight


@pytest.mark.parametrize(
    ("wording", "weight", "reason"),
    [
        ("The Sponsor shall correct.", Weight.CRITICAL, "another party acts"),
        ("The Contractor may correct.", Weight.SUBSTANTIAL, "duties come, go or change their force"),
        ("The Contractor shall correct within 3 Business Days.", Weight.SUBSTANTIAL, "a figure differs"),
        ("The Contractor shall put it right.", Weight.MINOR, "the same duties in other words"),
    ],
)
def test_own_wording_weighs_by_who_acts_and_how_firmly(wording: str, weight: Weight, reason: str) -> None:
    found = meaning(ArticleReworded(ClauseId("DEV-CAPA"), None, wording))

    assert (found.told, found.weight, found.reason) == ("1.2 Dev-Capa is reworded", weight, reason)


def test_another_position_is_told_by_name() -> None:
    other = article("DEV-NOTIFY", "The Contractor should give notice.", position=Position.CMO)

    assert meaning(PositionChosen(NOTIFY, other)).told == (
        "1.1 Dev-Notify takes the contract manufacturer's text in place of the balanced text"
    )


def test_an_article_that_goes_with_a_requirement_is_critical() -> None:
    new = agreement(NOTIFY, terms=HELD.terms, matrices=HELD.matrices)
    plain = agreement(SETTLES, terms=HELD.terms, matrices=HELD.matrices)

    (lost,) = meanings(HELD, new)
    (gone,) = meanings(HELD, plain)

    assert lost is not None
    assert gone is not None
    assert (lost.told, lost.reason) == ("1.2 Dev-Capa goes out", "nothing settles any longer: capa")
    assert (lost.weight, gone.weight) == (Weight.CRITICAL, Weight.SUBSTANTIAL)


def test_the_summary_tells_the_gravest_changes_and_counts_the_rest() -> None:
    new = TermSet(TermId("patience"), 5, 6).apply(reassigned(sponsor_qa="A", cmo_qc="R").apply(HELD))

    assert summary_of(changes(HELD, new)) == (
        "2 changes: 1 critical and 1 minor. Oos: Accountable moves from Contractor Quality Unit to Sponsor Quality "
        "Unit (the Sponsor answers for it now). The rest, 1 minor, is in the list of changes."
    )
    assert summary_of(()) == "Nothing differs in substance."


def test_a_summary_of_minor_changes_tells_them() -> None:
    new = TermSet(TermId("patience"), 5, 6).apply(HELD)

    assert summary_of(changes(HELD, new)) == (
        "1 change: 1 minor. Patience goes from 5 Business Days to 6 Business Days (no limit stands for it)."
    )


def test_every_change_of_a_whole_agreement_has_a_meaning() -> None:
    deal_a, deal_b = example("velotam_cmo_us"), example("tolvadone_controlled_us")
    old = agreement(*deal_a.articles, terms=deal_a.terms, matrices=deal_a.matrices)
    new = agreement(*deal_b.articles, terms=deal_b.terms, matrices=deal_a.matrices)

    found = meanings(old, new)

    assert len(found) > 5
    assert all(one is not None and one.told and one.reason for one in found)
