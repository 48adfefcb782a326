"""The schedules of an agreement: products and sites, contacts, subcontractors, responsibilities, clocks."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal, Party, PartyDetails
from qa_drafter.domain.document import (
    Piece,
    PrintedMatrix,
    PrintedRow,
    PrintedTable,
    Reference,
    Schedule,
    TargetKind,
    TermText,
    Words,
)
from qa_drafter.domain.holidays import PLACE_WORDS, HolidayList
from qa_drafter.domain.identifiers import ActivityId, ClauseId, TermId
from qa_drafter.domain.raci import Matrix
from qa_drafter.domain.schedule_form import ScheduleForm
from qa_drafter.drafting.references import Numbers

TITLES = {
    "products": "Products, sites and services",
    "contacts": "Contacts",
    "subcontractors": "Approved Subcontractors",
    "responsibilities": "Responsibilities",
    "clocks": "Clock sheet",
}
"""The schedules that every agreement has, in print order; those that the parties fill in follow.

A reference `[[appendix:contacts]]` names one by its id."""

SATURDAY: Final = 5
"""The first day of the weekend, as Python counts."""

Cells = tuple[tuple[Piece, ...], ...]


def schedule_labels(forms: Iterable[ScheduleForm] = ()) -> dict[str, str]:
    """Each schedule's id and the label its automatic number shows; `forms` are those that the parties fill in."""
    names = (*TITLES, *(form.id for form in forms))
    return {name: f"Schedule {number}" for number, name in enumerate(names, start=1)}


def part_letter(place: int) -> str:
    """`A` for 0, `B` for 1 …"""
    return chr(ord("A") + place)


def schedules_of(
    agreement: Agreement, terms: Mapping[ClauseId, Container[TermId]], numbers: Numbers
) -> tuple[Schedule, ...]:
    """Every schedule, filled from the deal, the matrices and the terms that each article prints."""
    deal = agreement.deal
    return (
        _schedule("products", "The Services are the work listed for each site.", _products(deal), _sites(deal)),
        _schedule("contacts", "A Notice goes to the function named here.", *_contacts(deal)),
        _subcontractors(deal),
        _responsibilities(agreement, numbers),
        _clocks(agreement, terms, numbers),
    )


def _schedule(name: str, intro: str, *tables: PrintedTable) -> Schedule:
    return Schedule(name, schedule_labels()[name], TITLES[name], intro, tables=tables)


def _row(*cells: str) -> Cells:
    return tuple((Words(cell or "–"),) for cell in cells)


def _table(key: str, caption: str, columns: Mapping[str, int], rows: Iterable[tuple[str, Cells]]) -> PrintedTable:
    listed = tuple(rows)
    keys = tuple(name for name, _ in listed)
    return PrintedTable(
        key, caption, tuple(columns), tuple(columns.values()), keys, tuple(cells for _, cells in listed)
    )


def _products(deal: Deal) -> PrintedTable:
    columns = {"Product": 3600, "Strength": 2384, "Dosage form": 3200}
    rows = [
        (f"{place}_{p.name}_{p.strength}", _row(p.name, p.strength, p.dosage_form))
        for place, p in enumerate(deal.products)
    ]
    return _table("products", "Products", columns, rows)


def _sites(deal: Deal) -> PrintedTable:
    columns = {"Site": 2000, "Address": 2900, "Services": 2884, "FEI": 1400}
    sites = deal.contractor.sites
    rows = [(site.name, _row(site.name, site.address, site.services, site.fei)) for site in sites]
    if not sites:
        rows = [("contractor", _row(deal.contractor.name, deal.contractor.address, "", ""))]
    return _table("sites", "Sites and services", columns, rows)


def _contacts(deal: Deal) -> tuple[PrintedTable, ...]:
    columns = {"Party": 2500, "Function": 2984, "Contact": 3700}
    parties = ((Party.SPONSOR, "Sponsor"), (Party.CONTRACTOR, "Contractor"))
    people = [row for party, role in parties for row in _people(role, deal.party(party))]
    places = [(role, _row(f"{role}, {deal.party(party).name}", deal.party(party).address)) for party, role in parties]
    days = {"Party": 3600, "Place whose public holidays and local time count": 5584}
    return (
        _table("contacts", "Contacts by function", columns, people),
        _table("business_days", "Places that set the Business Day", days, places),
    )


def _people(role: str, details: PartyDetails) -> Iterable[tuple[str, Cells]]:
    yield f"{role}_quality_unit", _row(role, "Quality Unit", details.quality_contact)
    for contact in details.contacts:
        reach = ", ".join(part for part in (contact.name, contact.reach) if part)
        yield f"{role}_{contact.function}", _row(role, contact.function, reach)


def _subcontractors(deal: Deal) -> Schedule:
    if not deal.subcontractors:
        return _schedule("subcontractors", "No Subcontractor is approved on the effective date of this Agreement.")
    columns = {"Subcontractor": 2900, "Site": 3400, "Work": 2884}
    rows = [(f"{s.name}_{s.work}", _row(s.name, s.site, s.work)) for s in deal.subcontractors]
    intro = "Each entry is approved for the work at the site stated, and for nothing else."
    return _schedule("subcontractors", intro, _table("subcontractors", "Approved Subcontractors", columns, rows))


def _responsibilities(agreement: Agreement, numbers: Numbers) -> Schedule:
    wording: dict[ActivityId, ClauseId] = {}
    for article in (a for a in agreement.articles if a.reserved is None):
        for activity in article.activities:
            wording.setdefault(activity, article.clause)
    matrices = tuple(
        _matrix(matrix, f"Part {part_letter(place)}", wording, numbers)
        for place, matrix in enumerate(agreement.printed_matrices)
    )
    intro = (
        "The letters say which role leads. They do not release a party from a duty that the law places on it. "
        "The section in the last column says how and when."
    )
    labels = schedule_labels()
    note = "Roles without a duty in a matrix have no column there."
    roles = tuple(dict.fromkeys(role for matrix in agreement.printed_matrices for role in matrix.roles))
    number, title = labels["responsibilities"], TITLES["responsibilities"]
    return Schedule("responsibilities", number, title, intro, matrices=matrices, note=note, roles=roles)


def _matrix(matrix: Matrix, part: str, wording: Mapping[ActivityId, ClauseId], numbers: Numbers) -> PrintedMatrix:
    rows = []
    for row in matrix.shown_rows:
        clause = wording.get(row.activity)
        rows.append(PrintedRow(row, clause, numbers.articles[clause] if clause else ""))
    return PrintedMatrix(matrix.id, part, matrix.title, matrix.used_roles, tuple(rows))


def _clocks(agreement: Agreement, terms: Mapping[ClauseId, Container[TermId]], numbers: Numbers) -> Schedule:
    columns = {"Event": 2400, "Who tells whom": 2600, "Within": 1680, "Clock starts": 1564, "Section": 940}
    rows = []
    for line in agreement.clocks:
        if line.term in terms.get(line.clause, ()):
            time = TermText(line.term, agreement.term(line.term).printed)
            section = Reference(TargetKind.ARTICLE, line.clause, "", numbers.articles[line.clause])
            cells = ((Words(line.event),), (Words(line.who),), (time,), (Words(line.starts),), (section,))
            rows.append((f"{line.term}_{line.clause}", cells))
    sheet = _table("clocks", "Time limits", columns, rows)
    holidays = (_holidays(agreement.holidays),) if agreement.holidays else ()
    return _schedule("clocks", "Times to act in the order of the sections.", sheet, *holidays)


def _holidays(lists: Iterable[HolidayList]) -> PrintedTable:
    """The days that are no Business Days, place by place and year by year."""
    columns = {"Place": 2700, "Year": 900, "Public holidays, apart from Saturdays and Sundays": 5584}
    rows = [
        (f"{one.place}_{year}", _row(f"{PLACE_WORDS[one.place]} ({one.region})", str(year), _days_of(one, year)))
        for one in lists
        for year in range(one.first_year, one.last_year + 1)
    ]
    return _table("holidays", "Public holidays counted", columns, rows)


def _days_of(known: HolidayList, year: int) -> str:
    """`January 1, 18; February 15; …`."""
    months: dict[str, list[str]] = {}
    for day in known.names:
        if day.year == year and day.weekday() < SATURDAY:
            months.setdefault(f"{day:%B}", []).append(str(day.day))
    return "; ".join(f"{month} {', '.join(days)}" for month, days in months.items())
