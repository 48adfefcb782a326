"""Small values of the field for tests: deals, terms, clauses, agreements, and the shipped library and examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.clause import ClauseVersion, GlossaryEntry
from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY, Deal, Party, PartyDetails, Position, Product
from qa_drafter.domain.document import Edition, PrintedAgreement
from qa_drafter.domain.identifiers import (
    ActivityId,
    AgreementId,
    ClauseId,
    MatrixId,
    RequirementId,
    RoleId,
    SectionId,
    TermId,
    TopicId,
)
from qa_drafter.domain.library import ClauseLibrary, ConditionalEntry, Section, Topic
from qa_drafter.domain.raci import Activity, Duty, Matrix, MatrixTemplate, Role, Row
from qa_drafter.domain.requirement import CitationRules, Level, Requirement
from qa_drafter.domain.terms import Term, TermDefinition, TermValue, Unit
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from qa_drafter.library_files.deal_files import read_deal
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.resources import resource_path, shipped_library
from qa_drafter.services.open_agreement import Author

EXAMPLES = ("velotam_cmo_us", "oltecimab_cdmo_us_eu", "brizapine_toll_us_eu")
"""The sample deals: tablets for the United States, an antibody for both sides, an API under toll."""

NOON = "2026-11-22T12:00:00Z"
AUTHOR = Author("Ada Quality", lambda: NOON)
FIRST_DRAFT = Edition("1", "Draft", "2026-11-22", ())

PLAIN_ANSWERS: Mapping[str, tuple[str, ...]] = {
    "partner_type": ("cmo",),
    "market": ("us",),
    "product_type": ("small_molecule",),
    "material": ("drug_product",),
    "stage": ("commercial",),
    "hazards": (),
    "services": ("drug_product", "testing", "release"),
    "application_type": ("nda",),
}


# --- what is shipped -------------------------------------------------------------------------------------------------


@cache
def library() -> ClauseLibrary:
    """The shipped clause library, read once."""
    return read_library(shipped_library())


@cache
def example_deal(name: str) -> Deal:
    """A sample deal as its file states it."""
    return read_deal(resource_path("examples") / f"{name}.yaml")


@cache
def example(name: str) -> Agreement:
    """The agreement that a sample deal calls for."""
    return assemble(library(), example_deal(name))


@cache
def example_printed(name: str) -> PrintedAgreement:
    """That agreement as printed."""
    return Printer(example(name)).whole(FIRST_DRAFT)


# --- deals -----------------------------------------------------------------------------------------------------------


def party(name: str = "Alpha Pharma Inc.", **details: Any) -> PartyDetails:
    """A party with an address and a quality contact."""
    return PartyDetails(name, "1 Main Street, Springfield", "Head of Quality, quality@alpha.example", **details)


def deal(**facts: Any) -> Deal:
    """Commercial tablets for the United States, unless `facts` say otherwise: answers, flags or fields of a deal."""
    answers = {q: facts.pop(q, PLAIN_ANSWERS[q]) for q in VOCABULARY}
    flags = {name: facts.pop(name) for name in FLAG_DEFAULTS if name in facts}
    listed = tuple((q, (given,) if isinstance(given, str) else tuple(given)) for q, given in answers.items())
    fields: dict[str, Any] = {
        "title": "Quality Agreement for Examplamab",
        "sponsor": party(),
        "contractor": party("Beta Works LLC"),
        "products": (Product("Examplamab", "50 mg", "tablet"),),
    }
    return Deal(answers=listed, flags=tuple(flags.items()), **fields | facts)


# --- terms -----------------------------------------------------------------------------------------------------------


def definition(name: str = "notice", unit: Unit = Unit.BUSINESS_DAYS, default: TermValue = 2, **more: Any) -> Any:
    """A term definition with one default for every position."""
    return TermDefinition(TermId(name), name.capitalize(), unit, ((Position.BALANCED, default),), **more)


def term(name: str = "notice", value: TermValue = 2, unit: Unit = Unit.BUSINESS_DAYS, **more: Any) -> Term:
    """A term with the value agreed for now."""
    return Term(definition(name, unit, value, **more), value)


# --- matrices --------------------------------------------------------------------------------------------------------

SPONSOR_QA = Role(RoleId("sponsor_qa"), Party.SPONSOR, "Sponsor Quality Unit", "Sponsor QA")
CMO_QA = Role(RoleId("cmo_qa"), Party.CONTRACTOR, "Contractor Quality Unit", "QA")
CMO_QC = Role(RoleId("cmo_qc"), Party.CONTRACTOR, "Contractor Quality Control", "QC")
ROLES = (SPONSOR_QA, CMO_QA, CMO_QC)


def duties(**letters: str) -> tuple[tuple[RoleId, Duty], ...]:
    """`duties(cmo_qa="A", cmo_qc="R")`."""
    return tuple((RoleId(role), Duty(letter)) for role, letter in letters.items())


def row(activity: str = "release_batch", **letters: str) -> Row:
    """A matrix row with its letters."""
    return Row(ActivityId(activity), activity.replace("_", " ").capitalize(), duties(**letters))


def matrix(*rows: Row, name: str = "testing") -> Matrix:
    """A matrix with three roles."""
    return Matrix(MatrixId(name), name.capitalize(), ROLES, rows)


# --- articles and agreements -----------------------------------------------------------------------------------------


def clause(name: str, body: str = "The Contractor shall act.", **more: Any) -> ClauseVersion:
    """A balanced clause text of the topic `quality.general`."""
    facts = {"position": Position.BALANCED, "version": 1, "topic": TopicId("quality.general"), "title": name.title()}
    return ClauseVersion(id=ClauseId(name), body=body, **facts | more)  # type: ignore[arg-type]


def article(name: str, body: str = "The Contractor shall act.", **more: Any) -> Article:
    """An article that pins such a clause."""
    return Article.pinning(clause(name, body, **more), "in every agreement")


def agreement(*articles: Article, terms: tuple[Term, ...] = (), matrices: tuple[Matrix, ...] = (), **more: Any) -> Any:
    """An agreement of one section."""
    section = AgreementSection(SectionId("quality"), "Quality", "I General", "in every agreement", articles)
    facts = {"deal": deal(), "glossary": (), "clocks": ()} | more
    return Agreement(AgreementId("a1"), "QA-1", edition="test", sections=(section,), terms=terms, matrices=matrices,
                     **facts)  # fmt: skip


def printed_text(content: Agreement, name: str) -> list[str]:
    """The paragraphs of one article as printed, each with its label."""
    printed = Printer(content).article(content.article(ClauseId(name)))
    return [f"{p.label} {p.text}".strip() for p in printed.paragraphs]


def reworded(content: Agreement, name: str, wording: str) -> Agreement:
    """The agreement with own wording in one article, unchecked."""
    return content.with_article(replace(content.article(ClauseId(name)), own_wording=wording))


def glossary_entry(term: str, means: str, *forms: str) -> GlossaryEntry:
    """A defined term; its forms are the term itself and `forms`."""
    return GlossaryEntry(term, (term, *forms), means)


# --- libraries -------------------------------------------------------------------------------------------------------


def section(name: str = "quality", *topics: str, when: Condition = Always(), **topic_whens: Condition) -> Section:
    """A section with its topics; `general=Matches(...)` sets a topic's condition."""
    named = topics or ("general",)
    return Section(SectionId(name), name.capitalize(), "I General", tuple(
        Topic(TopicId(f"{name}.{topic}"), SectionId(name), topic.capitalize(), topic_whens.get(topic, Always()))
        for topic in named
    ), when)  # fmt: skip


def requirement(name: str, of: str = "quality", when: Condition = Always()) -> Requirement:
    """A must of section `of`."""
    return Requirement(RequirementId(name), Level.MUST, SectionId(of), f"States {name}.", ("EU GMP 7.15",), when=when)


def small_library(*clauses: ClauseVersion, **parts: Any) -> ClauseLibrary:
    """A library with one section `quality.general`, three roles and no requirement, unless `parts` say otherwise."""
    facts: dict[str, Any] = {
        "edition": "test",
        "sections": (section(),),
        "terms": (),
        "requirements": (),
        "citation_rules": CitationRules(),
        "roles": ROLES,
        "matrices": (MatrixTemplate(MatrixId("testing"), "Testing"),),
        "activities": (),
        "glossary": (),
    }
    return ClauseLibrary(clauses=clauses, **facts | parts)


def activity(name: str, of: str = "testing", when: Condition = Always(), **letters: str) -> Activity:
    """A library activity with the same letters for every partner type."""
    given = duties(**letters)
    return Activity(ActivityId(name), MatrixId(of), name.replace("_", " "),
                    tuple((partner, given) for partner in ("cmo", "cdmo", "toll")), when=when)  # fmt: skip


def entry(term: str, means: str, *forms: str, when: Condition = Always()) -> ConditionalEntry:
    """A glossary entry of a library."""
    return ConditionalEntry(glossary_entry(term, means, *forms), when)
