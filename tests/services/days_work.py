"""What a person may do to an agreement in a day, drawn at random and done through the services as the window does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.terms import LONGEST_WORDS, Term, Unit
from qa_drafter.resources import resource_path
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.checking import Checking
from qa_drafter.services.clocks import Clocks
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.exporting import export_word
from qa_drafter.services.holidays import holidays_edit
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.matrix_workbooks import export_workbook
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.reassembling import Reassembling
from qa_drafter.services.renaming import Renaming
from qa_drafter.services.replacing import Replacing, Sought
from qa_drafter.services.responsibilities import Responsibilities
from qa_drafter.services.role_editing import RoleEditing
from qa_drafter.services.schedules import Schedules
from qa_drafter.services.versions import Versions
from tests.builders import example_deal

Act = Callable[[Random, OpenAgreement], None]

EXAMPLES: Final = sorted(path.stem for path in resource_path("examples").glob("*.yaml"))

WORDS: Final = ("Keep the log of the cold chain", "=1+1", "Zeig’s – § 7", "x" * 200, "as appropriate")
TEXTS: Final = (
    "The parties agree otherwise.",
    "The Contractor shall tell the Sponsor within 3 Business Days.\n\nThe Sponsor shall answer in writing.",
    "Each party shall:\n\n- keep the records for 5 years.\n- show them on request, as Section 99.1 says.\n",
    "The [Sponsor] shall keep the [Batch Record] for ____ years.",
)
PLACES: Final = ("US-NJ", "DE-NI", "IE", "GB", "CH")


def set_term(chance: Random, opened: OpenAgreement) -> None:
    term = chance.choice(opened.content.terms)
    Editing(opened).perform(Editing(opened).term_edit(term.id, _value(chance, term)))


def _value(chance: Random, term: Term) -> str:
    match term.definition.unit:
        case Unit.ENUM:
            return chance.choice([key for key, _ in term.definition.choices])
        case Unit.TEXT:
            return chance.choice(("English", "x" * LONGEST_WORDS, "as the parties agree – § 7"))
    return chance.choice(("0", "0.5", "1", "30", "365", "99999.5", "100000"))


def reword(chance: Random, opened: OpenAgreement) -> None:
    articles = opened.content.articles
    article, other = chance.choice(articles), chance.choice(articles)
    matrix = chance.choice(opened.content.matrices).id
    editing = Editing(opened)
    texts = (*TEXTS, f"[[{other.clause}]] and [[matrix:{matrix}]] apply.", editing.wording(other.clause))
    editing.perform(editing.wording_edit(article.clause, chance.choice(texts)))


def reword_all_that_refer_and_remove(chance: Random, opened: OpenAgreement) -> None:
    article, editing = chance.choice(opened.content.articles), Editing(opened)
    for other in opened.content.articles:
        if other.clause != article.clause and f"[[{article.clause}]]" in other.template:
            editing.perform(editing.wording_edit(other.clause, chance.choice(TEXTS)))
    editing.perform_all(Arranging(opened).remove_edits(article.clause))


def define(chance: Random, opened: OpenAgreement) -> None:
    defining, entry = Defining(opened), chance.choice(opened.content.glossary)
    clause, other = chance.choice(opened.content.articles).clause, chance.choice(opened.content.glossary)
    if chance.random() < 0.3:
        Editing(opened).perform(defining.library_wording_edit(entry.term))
    term = chance.choice(opened.content.terms).id
    texts = (f"what [[{clause}]] calls a [{other.term}].", f"what {{{{ {term} }}}} says.", defining.wording(other.term))
    text = chance.choice((*WORDS, *texts))
    Editing(opened).perform(defining.wording_edit(entry.term, text))


def restore(chance: Random, opened: OpenAgreement) -> None:
    worded = [article.clause for article in opened.content.articles if article.own_wording is not None]
    if worded:
        Editing(opened).perform(Editing(opened).library_wording_edit(chance.choice(worded)))


def arrange(chance: Random, opened: OpenAgreement) -> None:
    arranging, article = Arranging(opened), chance.choice(opened.content.articles)
    clause, section = article.clause, chance.choice(opened.content.sections)
    spare = chance.choice(tuple(opened.library.current))[0]
    kind = chance.randrange(7)
    if kind == 0:
        edits: Sequence[Edit] = arranging.remove_edits(clause)
    elif kind == 1:
        edits = (arranging.reserve_edit(clause, chance.choice(WORDS)),)
    elif kind == 2:
        edits = (arranging.move_edit(clause, chance.randrange(4)),)
    elif kind == 3:
        edits = arranging.insert_edits(spare)
    elif kind == 4:
        alike = [a.clause for a in opened.content.articles if a.topic.partition(".")[0] == section.id]
        edits = arranging.replace_edits(chance.choice(alike), spare)
    elif kind == 5:
        edits = (arranging.own_edit(section.id, chance.choice(WORDS)[:40], chance.choice(TEXTS)),)
    else:
        edits = (arranging.release_edit(clause),)
    Editing(opened).perform_all(edits)


def choose_position(chance: Random, opened: OpenAgreement) -> None:
    editing, article = Editing(opened), chance.choice(opened.content.articles)
    positions = editing.positions(article.clause)
    if positions:
        editing.perform(editing.position_edit(article.clause, chance.choice(positions)))


def change_deal(chance: Random, opened: OpenAgreement) -> None:
    deal = example_deal(chance.choice(EXAMPLES))
    if chance.random() < 0.5:
        held, answers = opened.content.deal, dict(deal.answers)
        name = chance.choice(tuple(answers))
        deal = replace(held, answers=tuple((n, answers[n] if n == name else given) for n, given in held.answers))
    reassembling = Reassembling(opened)
    change = reassembling.change(deal)
    numbers = [one.number for one in change.proposals if one.advised]
    others = [one.number for one in change.proposals if not one.advised]
    without = [n for n in numbers if chance.random() < chance.choice((0, 0.1))]
    reassembling.perform(change, without=without, also=[n for n in others if chance.random() < 0.3])


def reassign(chance: Random, opened: OpenAgreement) -> None:
    matrix = chance.choice(opened.content.matrices)
    row = chance.choice(matrix.rows)
    letters = {role.id: str(chance.choice(tuple(Duty))) for role in matrix.roles}
    Editing(opened).perform(Editing(opened).duty_edit(row.activity, letters, lawful=False))


def edit_rows(chance: Random, opened: OpenAgreement) -> None:
    editing, rows = Editing(opened), MatrixEditing(opened)
    matrix = chance.choice(opened.content.matrices)
    row, words = chance.choice(matrix.rows), chance.choice(WORDS)
    qa = [role.id for role in matrix.roles][:1]
    acts: tuple[Callable[[], Edit], ...] = (
        lambda: rows.row_added(matrix.id, words, dict.fromkeys(qa, "AR"), overriding=True),
        lambda: rows.row_removed(row.activity),
        lambda: rows.row_moved(row.activity, chance.randrange(1, 6)),
        lambda: rows.row_reworded(row.activity, words),
        lambda: rows.row_noted(row.activity, words),
        lambda: rows.row_hidden(row.activity, words),
        lambda: rows.row_shown(row.activity),
    )
    editing.perform(chance.choice(acts)())


def edit_roles(chance: Random, opened: OpenAgreement) -> None:
    editing, roles = Editing(opened), RoleEditing(opened)
    role = chance.choice(roles.roles)
    kind = chance.randrange(3)
    if kind == 0:
        party = role.party
        title, stands = chance.choice(("Second site", "Keeper", "Zebra")), chance.choice(("", role.id))
        editing.perform(roles.role_added(title, party, stands_for=stands))
    elif kind == 1:
        own = [each.id for each in roles.roles if each.is_own]
        editing.perform_all(roles.role_removed(chance.choice(own or [role.id])))
    else:
        editing.perform(roles.role_renamed(role.id, chance.choice(("Keeper", "Head of quality", "Zebra"))))


def rename(chance: Random, opened: OpenAgreement) -> None:
    entry = chance.choice(opened.content.glossary)
    Editing(opened).perform(Renaming(opened).edit(entry.term, chance.choice(("Lot", "Event", "Thing A", "Thing B"))))


def replace_words(chance: Random, opened: OpenAgreement) -> None:
    replacing = Replacing(opened)
    hits = [hit for hit in replacing.hits(Sought(chance.choice(("shall", "in writing", "Batch")))) if hit.replaceable]
    Editing(opened).perform_all(replacing.edits(chance.sample(hits, min(3, len(hits))), chance.choice(WORDS)))


def fill(chance: Random, opened: OpenAgreement) -> None:
    table = chance.choice(Schedules(opened).tables())
    row, column = chance.randint(1, max(1, len(table.rows))), chance.randint(1, len(table.columns))
    Editing(opened).perform(Schedules(opened).edit(table.id, str(row), str(column), chance.choice((*WORDS, ""))))


def count_elsewhere(chance: Random, opened: OpenAgreement) -> None:
    first = chance.choice((2000, 2027, 2096))
    regions = {"sponsor": chance.choice(PLACES), "contractor": chance.choice(PLACES)}
    Editing(opened).perform(holidays_edit(opened.content, regions, first, first + 4))


def mend(chance: Random, opened: OpenAgreement) -> None:
    mends = [finding.mend for finding in Checking(opened).findings() if finding.mend is not None]
    if mends:
        offered = chance.choice(mends)
        try:
            Editing(opened).perform(offered)
        except QaDrafterError as refusal:
            raise AssertionError(f"{offered} is offered and refused") from refusal


def save(chance: Random, opened: OpenAgreement) -> None:
    Versions(opened).save(chance.choice(WORDS))


ACTS: Final[tuple[Act, ...]] = (
    set_term, set_term, reword, reword, reword_all_that_refer_and_remove, reword_all_that_refer_and_remove, restore,
    arrange, arrange, choose_position, change_deal, reassign, edit_rows, edit_roles, rename, replace_words, fill,
    count_elsewhere, mend, save, define, define,
)  # fmt: skip


def work(chance: Random, opened: OpenAgreement, acts: int) -> None:
    """Try so many acts; some are refused."""
    for _ in range(acts):
        with suppress(QaDrafterError):
            chance.choice(ACTS)(chance, opened)


def look_at(opened: OpenAgreement, folder: Path) -> None:
    """All that the program tells of an agreement: whatever its state, none of it is refused."""
    checking, duties, first = Checking(opened), Responsibilities(opened), opened.first_version
    assert first is not None
    checking.findings()
    checking.coverage()
    Clocks(opened).table()
    for room in Clocks(opened).rooms():
        Clocks(opened).days_off(room.worst)
    for row in (row for matrix in opened.content.matrices for row in matrix.rows):
        duties.remedies(row.activity)
        duties.first_edit(row.activity, duties.first_letters())
    told = Comparing(opened).versions(first)
    assert told.summary
    told.findings(opened.library)
    opened.printed_as_in_library()
    export_word(opened.printed(), folder / "agreement.docx")
    export_workbook(opened, None, folder / "matrices.xlsx")


def take_all_back(opened: OpenAgreement) -> None:
    """Undo every act."""
    with suppress(NothingToDo):
        while True:
            Editing(opened).undo()
