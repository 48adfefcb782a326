"""Random deals over the whole vocabulary, and random acts on an agreement."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.deal import FLAG_DEFAULTS, MAY_BE_EMPTY, SINGLE_ANSWER, VOCABULARY, Deal, Position
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.terms import Term, TermValue, Unit
from qa_drafter.drafting.markup import references_in
from tests.builders import deal, library


def _answers(question: str) -> st.SearchStrategy[tuple[str, ...]]:
    known = VOCABULARY[question]
    if question in SINGLE_ANSWER:
        return st.sampled_from(known).map(lambda word: (word,))
    chosen = st.sets(st.sampled_from(known), min_size=0 if question in MAY_BE_EMPTY else 1)
    return chosen.map(lambda words: tuple(word for word in known if word in words))


@st.composite
def deals(draw: st.DrawFn, **fixed: Any) -> Deal:
    """Any deal that a deal file can state, sensible or not; `fixed` answers and flags stay."""
    answers = {question: draw(_answers(question), label=question) for question in VOCABULARY if question not in fixed}
    flipped = draw(st.sets(st.sampled_from(sorted(FLAG_DEFAULTS)), max_size=6), label="flags")
    flags = {name: not FLAG_DEFAULTS[name] for name in flipped if name not in fixed}
    position = draw(st.sampled_from((Position.BALANCED, Position.SPONSOR, Position.CMO)), label="position")
    return deal(**answers | flags | {"position": position} | fixed)


WORDINGS = (
    "The parties agree otherwise.",
    "The Contractor shall tell the Sponsor within two days.\n\nThe Sponsor shall answer in writing.",
    "Each party shall:\n\n- keep the records.\n- show them on request.\n",
    "The Contractor shall not act before the Sponsor has agreed in writing.",
)


def _another_value(of: Term) -> st.SearchStrategy[TermValue]:
    match of.definition.unit:
        case Unit.ENUM:
            return st.sampled_from([key for key, _ in of.definition.choices])
        case Unit.TEXT:
            return st.sampled_from(["English", "German", "to be agreed"])
        case Unit.COUNT | Unit.MULTIPLE:
            return st.integers(0, 50)
        case Unit.PERCENT:
            return st.sampled_from([0.5, 1, 2.5, 10])
    return st.integers(0, 400)


@st.composite
def term_sets(draw: st.DrawFn, content: Agreement) -> TermSet:
    """Some term takes some value that its unit can hold."""
    term = draw(st.sampled_from(content.terms))
    return TermSet(term.id, term.value, term.definition.read(draw(_another_value(term))))


@st.composite
def reassignments(draw: st.DrawFn, content: Agreement) -> RaciReassigned:
    """Some row takes any letters, lawful or not."""
    matrix = draw(st.sampled_from(content.matrices))
    row = draw(st.sampled_from(matrix.rows))
    letters = {role.id: draw(st.sampled_from(Duty)) for role in matrix.roles}
    after = matrix.with_duties(row.activity, letters).row(row.activity)
    return RaciReassigned(matrix.id, row.activity, row.duties, after.duties)


@st.composite
def rewordings(draw: st.DrawFn, content: Agreement) -> ArticleReworded:
    """Some article takes own wording, or the library's text again."""
    article = draw(st.sampled_from(content.articles))
    return ArticleReworded(article.clause, article.own_wording, draw(st.sampled_from((None, *WORDINGS))))


@cache
def _argued() -> frozenset[str]:
    return frozenset(clause for clause, _ in library().current if len(library().positions(clause)) > 1)


@st.composite
def positions_chosen(draw: st.DrawFn, content: Agreement) -> PositionChosen:
    """Some article whose clause is argued from several sides takes another side's text."""
    article = draw(st.sampled_from([a for a in content.articles if a.clause in _argued()]))
    text = draw(st.sampled_from(library().positions(article.clause)))
    return PositionChosen(article, Article.pinning(text, article.because))


_named_in = cache(references_in)


def _removable(content: Agreement) -> list[tuple[Any, int, Article]]:
    # An article that another refers to cannot go alone: the reference would lead nowhere.
    needed = {target for article in content.articles for target in _named_in(article.template)}
    needed |= {target for entry in content.glossary for target in _named_in(entry.means)}
    return [(s, i, a) for s in content.sections for i, a in enumerate(s.articles) if a.clause not in needed]


@st.composite
def removals(draw: st.DrawFn, content: Agreement) -> ArticleRemoved:
    """Some article that none refers to goes out."""
    section, index, article = draw(st.sampled_from(_removable(content)))
    return ArticleRemoved(section.id, index, article)


@st.composite
def insertions(draw: st.DrawFn, content: Agreement, spare: tuple[Article, ...]) -> ArticleInserted:
    """Some article of `spare` comes in somewhere in its own section."""
    present = {article.clause for article in content.articles}
    article = draw(st.sampled_from([a for a in spare if a.clause not in present]))
    section = next(s for s in content.sections if s.id == article.topic.partition(".")[0])
    return ArticleInserted(section.id, draw(st.integers(0, len(section.articles))), article)


def acts(content: Agreement, spare: tuple[Article, ...] = ()) -> st.SearchStrategy[Edit]:
    """Any one act on the agreement as it stands."""
    kinds: list[st.SearchStrategy[Edit]] = [
        term_sets(content),
        reassignments(content),
        rewordings(content),
        positions_chosen(content),
        removals(content),
    ]
    if any(article.clause not in {a.clause for a in content.articles} for article in spare):
        kinds.append(insertions(content, spare))
    return st.one_of(kinds)


@st.composite
def histories(draw: st.DrawFn, start: Agreement, most: int = 6) -> list[tuple[Edit, Agreement]]:
    """Some acts, one after the other, each with the agreement after it."""
    told: list[tuple[Edit, Agreement]] = []
    content = start
    for _ in range(draw(st.integers(1, most), label="number of acts")):
        edit = draw(acts(content, start.articles), label="act")
        content = edit.apply(content)
        told.append((edit, content))
    return told
