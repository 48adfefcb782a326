"""Words found over the whole agreement, and replaced as one act; values and defined terms are never typed over."""

import pytest

from qa_drafter.domain.errors import EditOutOfDate, NothingToDo, ValueRefused, WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.replacing import Hit, Place, Replacing, Sought

NOTIFY = ClauseId("DEV-NOTIFY")


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


@pytest.fixture
def replacing(agreement: OpenAgreement) -> Replacing:
    return Replacing(agreement)


@pytest.fixture
def worded(agreement: OpenAgreement, editing: Editing) -> OpenAgreement:
    """One article in words that the tests know."""
    text = "The **root cause** shall be found.\n\n- Root causes: a rootcause is none.\n- Tell the [Quality Unit] why.\n"
    editing.perform(editing.wording_edit("AUD-SUB", text))
    return agreement


def in_audit(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.found for hit in hits if hit.clause == "AUD-SUB"]


@pytest.mark.parametrize(("sought", "found"), [
    (Sought("root cause"), ["root cause", "Root cause"]),
    (Sought("root cause", match_case=True), ["root cause"]),
    (Sought("root cause", whole_words=True), ["root cause"]),
    (Sought("  root   cause "), ["root cause", "Root cause"]),
    (Sought("root cause shall"), ["root cause** shall"]),
    (Sought("Quality Unit why"), ["Quality Unit] why"]),
    (Sought("none. Tell"), []),
    (Sought("why."), ["why."]),
    (Sought(".*"), []),
])  # fmt: skip
def test_words_are_found_as_they_are_read(worded: OpenAgreement, sought: Sought, found: list[str]) -> None:
    assert in_audit(Replacing(worded).hits(sought)) == found


def test_hits_come_in_print_order_with_number_and_context(worded: OpenAgreement) -> None:
    hits = Replacing(worded).hits(Sought("shall"))
    order = [article.clause for article in worded.printed().articles]

    assert [order.index(hit.clause) for hit in hits] == sorted(order.index(hit.clause) for hit in hits)
    hit = next(hit for hit in hits if hit.clause == "AUD-SUB")
    assert (hit.number, hit.before, hit.found, hit.after[:9]) == ("29.5", "The **root cause** ", "shall", " be found")


def test_nothing_is_looked_for_in_ids_and_reserved_articles(
    worded: OpenAgreement, editing: Editing, replacing: Replacing
) -> None:
    assert replacing.hits(Sought("DEV-OOS")) == ()
    editing.perform(Arranging(worded).reserve_edit("AUD-SUB", "not here"))
    assert in_audit(replacing.hits(Sought("root cause"))) == []
    with pytest.raises(ValueRefused, match="type the words to find"):
        replacing.hits(Sought("  "))


def test_many_articles_are_reworded_in_one_act_that_one_undo_takes_back(
    agreement: OpenAgreement, editing: Editing, replacing: Replacing
) -> None:
    before = agreement.content
    hits = replacing.hits(Sought("in writing", whole_words=True))
    edits = replacing.edits(hits, "in written form")
    editing.perform_all(edits)

    assert len(edits) == len({hit.clause for hit in hits}) > 50
    assert replacing.hits(Sought("in writing", whole_words=True)) == ()
    assert len(replacing.hits(Sought("in written form"))) == len(hits)
    editing.undo()
    assert agreement.content == before


def test_values_are_told_apart_and_stay_terms(agreement: OpenAgreement, editing: Editing, replacing: Replacing) -> None:
    hits = [hit for hit in replacing.hits(Sought("2 Business Days")) if hit.clause == NOTIFY]
    assert [hit.place for hit in hits] == [Place.VALUE]
    assert not hits[0].replaceable
    with pytest.raises(ValueRefused, match="is a value; set the term"):
        replacing.edits(hits, "3 days")

    others = [hit for hit in replacing.hits(Sought("Contractor")) if hit.clause == NOTIFY]
    editing.perform_all(replacing.edits(others, "Manufacturer"))
    editing.perform(editing.term_edit("deviation_major_notice", 9))
    assert "9\u00a0Business\u00a0Days" in editing.wording(NOTIFY)
    assert agreement.content.term(TermId("deviation_major_notice")).value == 9


def test_defined_terms_are_told_apart(worded: OpenAgreement, replacing: Replacing) -> None:
    hits = [hit for hit in replacing.hits(Sought("quality unit")) if hit.clause == "AUD-SUB"]

    assert [hit.place for hit in hits] == [Place.DEFINED]
    with pytest.raises(ValueRefused, match="rename the defined term"):
        replacing.edits(hits, "quality department")


def test_titles_of_own_clauses_are_searched_and_those_of_the_library_are_not(
    agreement: OpenAgreement, editing: Editing, replacing: Replacing
) -> None:
    editing.perform(Arranging(agreement).own_edit("audits", "Weekly call", "Each party may ask for a weekly call."))
    hits = replacing.hits(Sought("weekly call"))
    assert [(hit.place, hit.found) for hit in hits] == [(Place.TITLE, "Weekly call"), (Place.WORDING, "weekly call")]
    editing.perform_all(replacing.edits(hits, "Monthly call"))

    article = agreement.content.article(ClauseId("OWN-WEEKLY-CALL"))
    assert (article.title, article.own_wording) == ("Monthly call", "Each party may ask for a Monthly call.\n")
    assert not [hit for hit in replacing.hits(Sought("Routine audits")) if hit.place is Place.TITLE]


def test_stale_hits_and_wordings_that_cannot_stand_are_refused(
    worded: OpenAgreement, editing: Editing, replacing: Replacing
) -> None:
    hits = [hit for hit in replacing.hits(Sought("root cause")) if hit.clause == "AUD-SUB"]
    with pytest.raises(NothingToDo):
        replacing.edits(hits[:1], hits[0].found)
    with pytest.raises(WordingRefused, match="is a sign of the template language"):
        replacing.edits(hits, "{{ terms.x }}")
    editing.perform(editing.wording_edit("AUD-SUB", "The parties agree otherwise."))
    with pytest.raises(EditOutOfDate, match="find them again"):
        replacing.edits(hits, "reason")
