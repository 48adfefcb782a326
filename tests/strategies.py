"""Random deals over the whole vocabulary, and random acts on an agreement."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from hypothesis import strategies as st

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.assembly_edits import (
    ClocksChanged,
    DealChanged,
    DefinitionAdded,
    EditionTaken,
    ReasonsRetold,
    SectionInserted,
    TermAdded,
)
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal import FLAG_DEFAULTS, MAY_BE_EMPTY, SINGLE_ANSWER, VOCABULARY, Deal, Party, Position
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    RoleAdded,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
    TermSet,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RoleId, SectionId, TermId, TopicId
from qa_drafter.domain.library import ClockLine
from qa_drafter.domain.raci import OWN_ROLE, Duty, Role, Row
from qa_drafter.domain.terms import Term, TermDefinition, TermValue, Unit
from qa_drafter.drafting.markup import references_in
from qa_drafter.drafting.naming import forms_for, renamed
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


QA_OF = {Party.SPONSOR: RoleId("sponsor_qa"), Party.CONTRACTOR: RoleId("cmo_qa")}
OWN_WORDS = ("Keep the cold chain log", "=1+1", "Zeig’s – § 7", "Tell the second site at once")


def matrix_acts(content: Agreement) -> st.SearchStrategy[Edit]:
    """Some act on the rows or columns of a matrix."""
    holding = any(role.is_own for matrix in content.matrices for role in matrix.roles)
    kinds: list[st.SearchStrategy[Edit]] = [row_acts(content), own_roles(content), role_renamings(content)]
    return st.one_of([*kinds, role_removals(content)] if holding else kinds)


@st.composite
def matrix_histories(draw: st.DrawFn, start: Agreement, most: int = 5) -> list[Edit]:
    """Some acts on rows, columns and letters, one after the other. Drawn before any is performed on a file."""
    told: list[Edit] = []
    content = start
    for _ in range(draw(st.integers(0, most), label="number of acts")):
        told.append(draw(st.one_of(matrix_acts(content), reassignments(content)), label="act"))
        content = told[-1].apply(content)
    return told


@st.composite
def row_acts(draw: st.DrawFn, content: Agreement) -> Edit:
    """Some row is reworded, noted, hidden, shown, moved, added or removed."""
    matrix = draw(st.sampled_from([matrix for matrix in content.matrices if len(matrix.rows) > 1]))
    index = draw(st.integers(0, len(matrix.rows) - 1))
    row, words = matrix.rows[index], draw(st.sampled_from(OWN_WORDS))
    own = Row(
        ActivityId(f"OWN-TST-{draw(st.integers(1, 99)):02}"), words, row.duties, draw(st.sampled_from(("", words)))
    )
    acts: list[Edit] = [
        RowReworded(matrix.id, row.activity, row.statement, words),
        RowNoted(matrix.id, row.activity, row.note, draw(st.sampled_from(("", *OWN_WORDS)))),
        RowHidden(matrix.id, row.activity, row.hidden, draw(st.sampled_from(("", *OWN_WORDS)))),
        RowMoved(matrix.id, row.activity, index, draw(st.integers(0, len(matrix.rows) - 1))),
        RowRemoved(matrix.id, index, row),
    ]
    if all(own.activity != other.activity for each in content.matrices for other in each.rows):
        acts.append(RowAdded(matrix.id, draw(st.integers(0, len(matrix.rows))), own))
    return draw(st.sampled_from(acts))


@st.composite
def own_roles(draw: st.DrawFn, content: Agreement) -> RoleAdded:
    """Some own role becomes a column of some matrices that lack it."""
    known = {role.id: role for matrix in content.matrices for role in matrix.roles}
    party, name = draw(st.sampled_from(Party)), draw(st.sampled_from(("site_b", "keeper", "zebra")))
    id = RoleId(f"{OWN_ROLE}{party}_{name}")
    role = known.get(id) or Role(
        id, party, f"{party.capitalize()} {name}", name, draw(st.sampled_from((None, QA_OF[party])))
    )
    lacking = [m.id for m in content.matrices if all(role.id != other.id for other in m.roles)]
    return RoleAdded(role, tuple(draw(st.lists(st.sampled_from(lacking), unique=True))) if lacking else ())


@st.composite
def role_removals(draw: st.DrawFn, content: Agreement) -> RoleRemoved:
    """Some own role goes out of a matrix in which it has no duty."""
    held = [(matrix, role) for matrix in content.matrices for role in matrix.roles if role.is_own]
    matrix, role = draw(st.sampled_from(held))
    busy = any(name == role.id for row in matrix.rows for name, _ in row.duties)
    return RoleRemoved(role, () if busy else (matrix.id,))


@st.composite
def role_renamings(draw: st.DrawFn, content: Agreement) -> RoleRenamed:
    """Some role takes another name everywhere."""
    role = draw(st.sampled_from([role for matrix in content.matrices for role in matrix.roles]))
    return RoleRenamed(role, replace(role, title=draw(st.sampled_from(OWN_WORDS))))


@st.composite
def rewordings(draw: st.DrawFn, content: Agreement) -> ArticleReworded:
    """Some article takes own wording, or the library's text again."""
    article = draw(st.sampled_from(content.articles))
    texts = WORDINGS if article.is_own else (None, *WORDINGS)
    return ArticleReworded(article.clause, article.own_wording, draw(st.sampled_from(texts)))


@st.composite
def reservations(draw: st.DrawFn, content: Agreement) -> ArticleReserved:
    """Some article falls silent, for another reason perhaps, or speaks again."""
    article = draw(st.sampled_from(content.articles))
    reasons = (None, "not for this product", "to be agreed by June – §\u00a07")
    reason = draw(st.sampled_from([reason for reason in reasons if reason != article.reserved]))
    return ArticleReserved(article.clause, article.reserved, reason)


@st.composite
def moves(draw: st.DrawFn, content: Agreement) -> ArticleMoved:
    """Some article takes another place in its section."""
    section = draw(st.sampled_from([s for s in content.sections if len(s.articles) > 1]))
    was, now = draw(st.permutations(range(len(section.articles))))[:2]
    return ArticleMoved(section.id, section.articles[was].clause, was, now)


@st.composite
def own_clauses(draw: st.DrawFn, content: Agreement) -> ArticleInserted:
    """A clause of the agreement's own comes in."""
    section = draw(st.sampled_from(content.sections))
    number = sum(article.is_own for article in content.articles)
    names = (ClauseId(f"OWN-CALL-{n}") for n in range(number + 1))
    name = next(name for name in names if all(article.clause != name for article in content.articles))
    article = Article.written(name, TopicId(f"{section.id}.own"), "Weekly call", draw(st.sampled_from(WORDINGS)))
    return ArticleInserted(section.id, draw(st.integers(0, len(section.articles))), article)


@st.composite
def retitlings(draw: st.DrawFn, content: Agreement) -> ArticleRetitled:
    """Some own clause takes another title."""
    article = draw(st.sampled_from([article for article in content.articles if article.is_own]))
    titles = ("Weekly call", "Meeting of the quality heads", "Zeig’s – § 7")
    return ArticleRetitled(article.clause, article.title, draw(st.sampled_from(titles)))


@st.composite
def renamings(draw: st.DrawFn, content: Agreement) -> DefinedTermRenamed:
    """Some defined term takes a name that none has, perhaps the one it had before."""
    entry = draw(st.sampled_from(content.glossary))
    taken = {other.term for other in content.glossary}
    wished = ("Lot", "Event", "Quality Department", entry.first, *(f"Named Thing {letter}" for letter in "ABCDEFGH"))
    names = [name for name in wished if name and name not in taken]  # more of them than a history has acts
    name = draw(st.sampled_from(names))
    return DefinedTermRenamed(entry, renamed(entry, name, forms_for(entry, name)))


MEANINGS = (
    "a message in writing.",
    "a decision of the [Quality Unit], as [[appendix:contacts]] lists it – § 7.",
    "each **[Batch]** that the parties name.",
    "a message within {{ terms.oos_notice | duration }}.",
)


@st.composite
def definition_rewordings(draw: st.DrawFn, content: Agreement) -> DefinitionReworded:
    """Some definition takes own wording, the library's again, or another text of the library."""
    entry = draw(st.sampled_from(content.glossary))
    wished = (
        *(replace(entry, own_wording=text) for text in (None, *MEANINGS)),
        *(replace(entry, means=text) for text in MEANINGS),
    )
    return DefinitionReworded(entry, draw(st.sampled_from([one for one in wished if one != entry])))


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
    needed |= {target for entry in content.glossary for target in _named_in(entry.wording)}
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


@st.composite
def assembly_acts(draw: st.DrawFn, content: Agreement) -> Edit:
    """Some act on what the agreement is assembled of, after which it can still be printed."""
    number, place = draw(st.integers(1, 10_000)), draw(st.integers(0, 5))
    deal, article = content.deal, draw(st.sampled_from(content.articles))
    entry = GlossaryEntry(f"Steward {number}", (f"Steward {number}",), "the person named in the list")
    definition = TermDefinition(TermId(f"own_{number}"), f"Own {number}", Unit.COUNT, ((Position.BALANCED, number),))
    line = ClockLine(definition.id, f"Event {number}", "Contractor to Sponsor", "Awareness", article.clause)
    section = AgreementSection(SectionId(f"own_{number}"), f"Own {number}", "I General", "put in", ())
    made: list[Edit] = [
        DealChanged(deal, replace(deal, title=f"Agreement {number}"), content.number, f"QA-{number}"),
        EditionTaken(content.edition, f"{number}"),
        ReasonsRetold(((article.clause, article.because),), ((article.clause, f"in because of {number}"),)),
        ClocksChanged(content.clocks, (line, *content.clocks[1:])),
    ]
    if all(known.term != entry.term for known in content.glossary):
        made.append(DefinitionAdded(place, entry))
    if all(term.id != definition.id for term in content.terms):
        made.append(TermAdded(place, Term(definition, number)))
    if all(known.id != section.id for known in content.sections):
        made.append(SectionInserted(place, section))
    return draw(st.sampled_from(made))


def acts(content: Agreement, spare: tuple[Article, ...] = ()) -> st.SearchStrategy[Edit]:
    """Any one act on the agreement as it stands."""
    kinds: list[st.SearchStrategy[Edit]] = [
        term_sets(content),
        reassignments(content),
        matrix_acts(content),
        rewordings(content),
        positions_chosen(content),
        removals(content),
        reservations(content),
        moves(content),
        own_clauses(content),
        renamings(content),
        definition_rewordings(content),
        assembly_acts(content),
    ]
    if any(article.is_own for article in content.articles):
        kinds.append(retitlings(content))
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
