"""An agreement brought to another deal: nothing of the old one is left, and nothing that a person did is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.document import Reference
from qa_drafter.domain.edits import ArticleReworded, Edit, PositionChosen, RaciReassigned, TermSet
from qa_drafter.domain.identifiers import ActivityId, ClauseId, TermId
from qa_drafter.domain.raci import OWN_ACTIVITY, Row
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.dangling import check_references
from qa_drafter.drafting.printing import Printer
from qa_drafter.drafting.reassembly import Reassembly
from qa_drafter.services.proposing import subject_of
from tests.builders import EXAMPLES, FIRST_DRAFT, article, deal, duties, example, library
from tests.comparison.test_versions import after
from tests.library.wide_deals import wide_deals
from tests.strategies import deals, histories

US = deal(market=("us",), application_type=("nda",))
EUROPE = deal(market=("us", "eu"), application_type=("nda", "eu_ma"))
QP = ClauseId("REL-QP")
OWN = "The parties agree otherwise."


def brought(held: Agreement, to: Deal, keeping: frozenset[str] = frozenset()) -> Agreement:
    return Reassembly.of(held, to, library()).result(keeping)


def clauses(content: Agreement) -> set[str]:
    return {article.clause for article in content.articles}


any_deal = st.one_of(st.sampled_from(wide_deals()), deals())


@settings(max_examples=25)
@given(any_deal, any_deal)
def test_an_agreement_to_which_nothing_was_done_becomes_what_the_library_assembles(one: Deal, other: Deal) -> None:
    start, fresh = assemble(library(), one), assemble(library(), other)
    edits = edits_between(start, brought(start, other))
    reached = after(edits, start)

    check_references(start, reached)
    assert replace(reached, id=fresh.id, number=fresh.number) == fresh
    back = after(tuple(edit.inverse() for edit in reversed(edits)), reached)
    assert back == start
    sides = (Printer(content).whole(FIRST_DRAFT).fingerprint for content in (back, start))
    assert len(set(sides)) == 1


@settings(max_examples=10)
@given(any_deal, any_deal)
def test_there_and_back_is_where_it_began(one: Deal, other: Deal) -> None:
    start = assemble(library(), one)

    assert brought(brought(start, other), one) == start


def test_own_wording_stays_where_the_new_deal_takes_another_side() -> None:
    held = assemble(library(), US)
    argued = next(a for a in held.articles if len(library().positions(a.clause)) > 1)
    held = ArticleReworded(argued.clause, None, OWN).apply(held)

    kept = brought(held, US.with_position(Position.CMO), frozenset({argued.clause}))

    assert kept.article(argued.clause).own_wording == OWN
    others = {a.position for a in kept.articles if a.clause != argued.clause}
    assert others == {Position.CMO, Position.FIXED}


def test_an_article_kept_against_the_deal_keeps_what_it_refers_to_and_the_terms_it_uses() -> None:
    held = assemble(library(), EUROPE)
    held = ArticleReworded(QP, None, "The [Certifying QP] acts as [[REL-QPQP]] says.").apply(held)

    kept = brought(held, US, frozenset({QP}))

    assert {"REL-QP", "REL-QPQP"} <= clauses(kept)
    assert "Certifying QP" in {entry.term for entry in kept.glossary}
    check_references(held, kept)
    assert "REL-QPQP" not in clauses(brought(held, US))


def test_what_a_person_put_in_or_took_out_stays_so() -> None:
    held = assemble(library(), US)
    section, own = held.sections[0], article("OWN-PARTIES")
    left = tuple(a for a in section.articles if a.clause != "PAR-PURPOSE")
    held = replace(held, sections=(replace(section, articles=(own, *left)), *held.sections[1:]))

    reached = brought(held, EUROPE)

    assert reached.sections[0].articles[0] == own
    assert "PAR-PURPOSE" not in clauses(reached)
    assert QP in clauses(reached)


def test_a_chosen_position_stays() -> None:
    held = assemble(library(), US)
    argued = next(a for a in held.articles if {t.position for t in library().positions(a.clause)} >= {Position.SPONSOR})
    text = next(t for t in library().positions(argued.clause) if t.position is Position.SPONSOR)
    chosen = PositionChosen(argued, type(argued).pinning(text, argued.because))

    reached = brought(chosen.apply(held), US.with_position(Position.CMO))

    assert reached.article(argued.clause).position is Position.SPONSOR


MAJOR, OOS = TermId("deviation_major_notice"), TermId("oos_notice")


@pytest.mark.parametrize(("stated", "became"), [
    ((), 4),
    (((MAJOR, 3),), 3),
])  # fmt: skip
def test_a_set_value_stays_unless_the_new_deal_states_another(
    stated: tuple[tuple[TermId, int], ...], became: int
) -> None:
    held = TermSet(MAJOR, 2, 4).apply(assemble(library(), US))

    reached = brought(held, replace(EUROPE, terms=stated))

    assert reached.term(MAJOR).value == became


def test_a_set_value_that_a_limit_of_the_new_deal_forbids_goes_to_the_limit() -> None:
    early = deal(market=("us",), stage="phase1", application_type=("ind",))
    was = assemble(library(), early).term(OOS).value
    held = TermSet(OOS, was, 3).apply(assemble(library(), early))
    way = Reassembly.of(held, US, library())

    assert way.newly_broken(held.term(OOS)) is not None
    assert way.result().term(OOS).value == 1
    assert way.result(frozenset({f"term {OOS}"})).term(OOS).value == 3


def test_letters_that_a_person_set_stay_where_their_roles_do() -> None:
    held = assemble(library(), US)
    matrix = held.matrix_of(ActivityId("retest_approval"))
    was = matrix.row(ActivityId("retest_approval")).duties
    moved = duties(sponsor_qa="A", cmo_qa="R")
    held = RaciReassigned(matrix.id, ActivityId("retest_approval"), was, moved).apply(held)

    reached = brought(held, EUROPE)

    assert reached.matrix(matrix.id).row(ActivityId("retest_approval")).duties == moved
    assert "sponsor_qp" in {role.id for role in reached.matrix(matrix.id).roles}


def test_letters_whose_role_goes_give_way_to_those_of_the_new_deal() -> None:
    held = assemble(library(), EUROPE)
    matrix = held.matrix_of(ActivityId("approve_change"))
    row = matrix.row(ActivityId("approve_change"))
    answering = duties(cmo_qa="R", sponsor_qp="A")
    ordered = matrix.with_duties(row.activity, dict(answering)).row(row.activity).duties
    held = RaciReassigned(matrix.id, row.activity, row.duties, ordered).apply(held)

    reached = brought(held, US)

    after_change = reached.matrix(matrix.id).row(row.activity)
    assert after_change.breaches() == ()
    assert after_change.duty(answering[1][0]) == ""


def test_a_matrix_with_an_own_activity_stays() -> None:
    held = assemble(library(), deal(material=("bio_ds",), product_type="biologic", application_type=("bla",)))
    matrix = next(m for m in held.matrices if m.id == "biologics")
    own = Row(ActivityId(f"{OWN_ACTIVITY}TASTE"), "Taste", duties(cmo_qa="A", cmo_qc="R"))
    held = held.with_matrix(replace(matrix, rows=(*matrix.rows, own)))

    reached = brought(held, US)

    assert reached.matrix(matrix.id).rows == (own,)


def test_an_article_that_a_person_took_out_comes_back_where_the_new_deal_refers_to_it() -> None:
    fresh = assemble(library(), EUROPE)
    printed = Printer(fresh).article(fresh.article(QP)).paragraphs
    wanted = sorted({p.target for paragraph in printed for p in paragraph.pieces if isinstance(p, Reference)})
    held = assemble(library(), US)
    taken = next(clause for clause in wanted if clause in clauses(held))
    kept = {a.clause: replace(a, own_wording=OWN) for a in held.articles}
    sections = tuple(
        replace(section, articles=tuple(kept[a.clause] for a in section.articles if a.clause != taken))
        for section in held.sections
    )

    reached = brought(replace(held, sections=sections, glossary=()), EUROPE)

    assert {taken, QP} <= clauses(reached)


def test_a_matrix_to_which_own_wording_refers_stays() -> None:
    held = assemble(library(), deal(material=("bio_ds",), product_type="biologic", application_type=("bla",)))
    held = ArticleReworded(ClauseId("TRM-REVIEW"), None, "The parties shall read [[matrix:biologics]].").apply(held)

    reached = brought(held, US)

    assert "biologics" in {matrix.id for matrix in reached.matrices}
    check_references(held, reached)


@settings(max_examples=10)
@given(st.sampled_from(EXAMPLES).flatmap(lambda name: histories(example(name), 8)), any_deal)
def test_whatever_a_person_did_the_new_state_can_be_printed_and_taken_back(
    history: list[tuple[Edit, Agreement]], to: Deal
) -> None:
    held = history[-1][1]
    own = frozenset(a.clause for a in held.articles if a.own_wording is not None)

    reached = brought(held, to, own)
    edits = edits_between(held, reached)

    assert after(edits, held) == reached
    assert after(tuple(edit.inverse() for edit in reversed(edits)), reached) == held
    assert {a.clause: a.own_wording for a in reached.articles if a.clause in own} == {
        a.clause: a.own_wording for a in held.articles if a.clause in own
    }
    Printer(reached).whole(FIRST_DRAFT)


def test_a_library_that_has_dropped_a_term_of_the_deal_still_brings_it_to_another() -> None:
    stated = replace(US, terms=((MAJOR, 3),))
    held = assemble(library(), stated)
    texts = tuple(
        replace(text, body=text.body.replace(f"terms.{MAJOR} ", f"terms.{OOS} ")) for text in library().clauses
    )
    later = replace(library(), clauses=texts, terms=tuple(t for t in library().terms if t.id != MAJOR))

    reached = Reassembly.of(held, EUROPE, later).result()

    assert reached.term(MAJOR).value == 3
    assert QP in clauses(reached)


@settings(max_examples=10)
@given(any_deal, any_deal, st.data())
def test_whatever_is_declined_the_new_state_can_be_printed(one: Deal, other: Deal, data: st.DataObject) -> None:
    start = assemble(library(), one)
    way = Reassembly.of(start, other, library())
    subjects = sorted({subject_of(edit) for edit in edits_between(start, way.result())} - {""})
    declined = frozenset(data.draw(st.sets(st.sampled_from(subjects), max_size=30))) if subjects else frozenset()

    reached = way.result(declined)
    edits = edits_between(start, reached)

    check_references(start, after(edits, start))
    Printer(reached).whole(FIRST_DRAFT)
    for name in declined:
        held = [term for term in start.terms if name == f"term {term.id}"]
        assert [reached.term(term.id) for term in held] == held
