"""A change tells a person what happened, where, and what stood there before and after."""

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.edits import ArticleReworded, PositionChosen, RaciReassigned, TermSet
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, TermId
from qa_drafter.drafting.printing import Printer
from tests.builders import FIRST_DRAFT, agreement, article, duties, matrix, row, term

NOTIFY = article("DEV-NOTIFY", "The Contractor shall give notice within {{ terms.notice | duration }}.")
INVEST = article("DEV-INVEST", "The Contractor investigates.\n\nThe report follows [[DEV-NOTIFY]].")
HELD = agreement(
    INVEST,
    NOTIFY,
    terms=(term("notice", 2), term("patience", 5)),
    matrices=(matrix(row(cmo_qa="A", cmo_qc="R")),),
)


def told(old: Agreement, new: Agreement) -> tuple[Change, ...]:
    states = [State(content, Printer(content).whole(FIRST_DRAFT)) for content in (old, new)]
    return changes_between(edits_between(old, new), *states)


def line(change: Change) -> tuple[str, str, str, str]:
    return change.kind, change.place, change.before.replace("\u00a0", " "), change.after.replace("\u00a0", " ")


def test_a_term_is_told_at_the_articles_that_print_it() -> None:
    (change,) = told(HELD, TermSet(TermId("notice"), 2, 1).apply(HELD))

    assert line(change) == ("replace", "1.2 Dev-Notify", "2 Business Days", "1 Business Day")
    assert change.subject == "notice"


def test_a_term_that_no_article_prints_is_told_as_such() -> None:
    (change,) = told(HELD, TermSet(TermId("patience"), 5, 6).apply(HELD))

    assert line(change) == ("replace", "term patience, printed nowhere", "5 Business Days", "6 Business Days")


def test_a_moved_accountability_is_one_change_with_both_roles() -> None:
    moved = RaciReassigned(
        MatrixId("testing"), ActivityId("release_batch"),
        duties(cmo_qa="A", cmo_qc="R"), duties(sponsor_qa="A", cmo_qc="R"),
    )  # fmt: skip

    (change,) = told(HELD, moved.apply(HELD))

    assert line(change) == (
        ChangeKind.CELL, "Testing: Release batch", "Sponsor Quality Unit –, Contractor Quality Unit A",
        "Sponsor Quality Unit A, Contractor Quality Unit –",
    )  # fmt: skip


def test_a_rewording_tells_only_the_paragraphs_that_differ() -> None:
    wording = "The Contractor investigates at once.\n\nThe report follows [[DEV-NOTIFY]]."

    (change,) = told(HELD, ArticleReworded(ClauseId("DEV-INVEST"), None, wording).apply(HELD))

    assert line(change) == (
        "replace", "1.1 Dev-Invest", "The Contractor investigates.", "The Contractor investigates at once."
    )  # fmt: skip


def test_another_position_tells_its_text() -> None:
    other = article("DEV-NOTIFY", "The Contractor shall give notice in due time.", version=2)

    (change,) = told(HELD, PositionChosen(NOTIFY, other).apply(HELD))

    assert change.kind is ChangeKind.REPLACE
    assert change.after == "The Contractor shall give notice in due time."


def test_changes_follow_the_document_and_responsibilities_come_last() -> None:
    release = article("REL-OWN", "The Sponsor decides.")

    def over(*articles: Article) -> Agreement:
        return agreement(*articles, terms=HELD.terms, matrices=HELD.matrices)

    new = over(release, INVEST, NOTIFY)
    new = TermSet(TermId("notice"), 2, 1).apply(new)
    new = RaciReassigned(
        MatrixId("testing"), ActivityId("release_batch"), duties(cmo_qa="A", cmo_qc="R"), duties(cmo_qa="AR")
    ).apply(new)

    changes = told(over(INVEST, NOTIFY), new)

    assert [(c.number, c.kind, c.subject) for c in changes] == [
        (1, "insert", "REL-OWN"), (2, "replace", "notice"), (3, "cell", "release_batch"),
    ]  # fmt: skip
    assert changes[0].after.splitlines() == ["Rel-Own", "The Sponsor decides."]


def test_a_removed_article_is_told_with_its_old_words_and_a_new_number_is_no_change() -> None:
    new = agreement(NOTIFY, terms=HELD.terms, matrices=HELD.matrices)

    (change,) = told(HELD, new)

    assert (change.kind, change.place, change.after) == ("delete", "1.1 Dev-Invest", "")
