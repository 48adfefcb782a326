"""Words found over the whole agreement, and replaced as one act; values and defined terms are never typed over."""

from itertools import pairwise

import pytest

from qa_drafter.domain.clause import canonical_body
from qa_drafter.domain.errors import EditOutOfDate, NothingToDo, ValueRefused, WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.drafting.read_wording import shape_of
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
    (Sought("-"), []),
    (Sought("found. Root"), []),
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


def test_what_stands_around_a_hit_is_cut_between_words_and_says_so(agreement: OpenAgreement, editing: Editing) -> None:
    text = "The Contractor shall keep in its archive each one of the records that the audit of the site asked it for.\n"
    editing.perform(editing.wording_edit("AUD-SUB", text))
    hit = next(hit for hit in Replacing(agreement).hits(Sought("records")) if hit.clause == "AUD-SUB")

    assert hit.before == "… keep in its archive each one of the "
    assert hit.after == " that the audit of the site asked it …"


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

    assert len(edits) == len({(hit.clause, hit.term) for hit in hits}) > 50
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


@pytest.mark.parametrize(("old", "new"), [
    ("-", "–"), (".", "!"), ("shall", "must"), ("a", "aa"), ("1", "one"), ("the", ""), (":", ";"),
])  # fmt: skip
def test_only_the_words_of_an_article_change(
    agreement: OpenAgreement, editing: Editing, replacing: Replacing, old: str, new: str
) -> None:
    hits = [hit for hit in replacing.hits(Sought(old, match_case=True)) if hit.place is Place.WORDING]
    before = {hit.clause: editing.wording(hit.clause) for hit in hits}
    editing.perform_all(replacing.edits(hits, new))

    for clause, was in before.items():
        assert shape_of(editing.wording(clause)) == shape_of(was)
        own = [hit for hit in hits if hit.clause == clause]
        pieces = [was[a.start + len(a.found) : b.start] for a, b in pairwise(own)]
        whole = new.join([was[: own[0].start], *pieces, was[own[-1].start + len(own[-1].found) :]])
        assert editing.wording(clause) == canonical_body(whole)
    assert hits


def test_a_list_keeps_its_marks_and_bold_words_theirs(
    worded: OpenAgreement, editing: Editing, replacing: Replacing
) -> None:
    text = "Each **follow-up** report:\n\n- names the co-signer, and\n- is kept.\n\nIt tells:\n\n1. who;\n2. why."
    editing.perform(editing.wording_edit("AUD-SUB", text))
    for old, new in (("-", "–"), ("1", "9"), ("follow–up report", "report"), ("2.", "3.")):
        hits = [hit for hit in replacing.hits(Sought(old)) if hit.clause == "AUD-SUB"]
        if hits:
            editing.perform_all(replacing.edits(hits, new))

    assert editing.wording("AUD-SUB") == (
        "Each **report**:\n\n- names the co–signer, and\n- is kept.\n\nIt tells:\n\n1. who;\n2. why.\n"
    )


@pytest.mark.parametrize("sign", ["- Root", "1. Root", "**The**", "[Quality Unit]", "[[DEV-OOS]]", ""])
def test_what_is_put_in_is_words_and_no_signs(worded: OpenAgreement, replacing: Replacing, sign: str) -> None:
    hits = [hit for hit in replacing.hits(Sought("The root cause shall be found.")) if hit.clause == "AUD-SUB"]

    with pytest.raises(WordingRefused, match="uncheck its places, or edit the article itself"):
        replacing.edits(hits, sign)


def test_stale_hits_and_wordings_that_cannot_stand_are_refused(
    worded: OpenAgreement, editing: Editing, replacing: Replacing
) -> None:
    hits = [hit for hit in replacing.hits(Sought("root cause")) if hit.clause == "AUD-SUB"]
    with pytest.raises(NothingToDo):
        replacing.edits(hits[:1], hits[0].found)
    with pytest.raises(WordingRefused, match="is a sign of the template language"):
        replacing.edits(hits, "{% raw %}")
    editing.perform(editing.wording_edit("AUD-SUB", "The parties agree otherwise."))
    with pytest.raises(EditOutOfDate, match="find them again"):
        replacing.edits(hits, "reason")
