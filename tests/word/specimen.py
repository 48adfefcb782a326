"""A printed agreement as drafting makes them, written in the shorthand of the clause files.

`[[DEV-INVEST]]`, `[[appendix:contacts]]`, `[[matrix:testing]]` are references, `[Deviation]` a defined
term, `{deviation_notice=1 Business Day}` a printed term, `**bold**` bold, `- ` a list item.
"""

import hashlib
import re
from dataclasses import replace

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.deal import Deal, Party, PartyDetails, Product, Signatory, Site
from qa_drafter.domain.document import (
    DefinedTerm,
    Definition,
    Edition,
    Paragraph,
    Piece,
    PrintedAgreement,
    PrintedArticle,
    PrintedMatrix,
    PrintedRow,
    PrintedSection,
    PrintedTable,
    Reference,
    Schedule,
    SignatureBlock,
    TargetKind,
    TermText,
    Words,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, RoleId, SectionId, TermId, VersionId
from qa_drafter.domain.raci import Duty, Role, Row
from tests.word.specimen_texts import DEFINITIONS, MATRICES, SECTIONS

FINGERPRINT = hashlib.sha256(b"specimen").hexdigest()

ROLES = tuple(
    Role(RoleId(id), party, title, short)
    for id, party, title, short in (
        ("sponsor_qa", Party.SPONSOR, "Quality Assurance", "QA"),
        ("sponsor_ra", Party.SPONSOR, "Regulatory Affairs", "RA"),
        ("sponsor_supply", Party.SPONSOR, "Supply", "Supply"),
        ("sponsor_qp", Party.SPONSOR, "Qualified Person", "QP"),
        ("cmo_qa", Party.CONTRACTOR, "Quality Assurance", "QA"),
        ("cmo_production", Party.CONTRACTOR, "Production", "Production"),
        ("cmo_qc", Party.CONTRACTOR, "Quality Control", "QC"),
        ("cmo_regulatory", Party.CONTRACTOR, "Regulatory Affairs", "Regulatory"),
    )
)

_MARK = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|\[\[(?P<reference>[^\]]+)\]\]|\[(?P<defined>[^\]]+)\]|\{(?P<term>\w+)=(?P<value>[^}]*)\}"
)


class Numbers:
    """What drafting would number."""

    def __init__(self, sections=SECTIONS):
        self.articles = {
            clause: f"{place}.{number}"
            for place, (_, _, articles) in enumerate(sections, start=1)
            for number, (clause, _, _) in enumerate(articles, start=1)
        }
        names = ("products", "contacts", "responsibilities", "clocks")
        self.schedules = {name: f"Schedule {place}" for place, name in enumerate(names, start=1)}
        self.parts = {matrix: f"Part {chr(65 + place)}" for place, (matrix, *_) in enumerate(MATRICES)}

    def reference(self, target):
        kind, _, name = target.rpartition(":")
        if kind == "appendix":
            return Reference(TargetKind.SCHEDULE, name, "", self.schedules[name])
        if kind == "matrix":
            return Reference(TargetKind.MATRIX, name, f"{self.schedules['responsibilities']},", self.parts[name])
        return Reference(TargetKind.ARTICLE, target, "Section", self.articles[target])


def pieces(text: str, numbers: Numbers) -> tuple[Piece, ...]:
    """The pieces of one paragraph in shorthand."""
    found, end = [], 0
    for mark in _MARK.finditer(text):
        if mark.start() > end:
            found.append(Words(text[end : mark.start()]))
        end = mark.end()
        if mark["strong"]:
            found.append(Words(mark["strong"], strong=True))
        elif mark["reference"]:
            found.append(numbers.reference(mark["reference"]))
        elif mark["defined"]:
            found.append(DefinedTerm(mark["defined"], mark["defined"]))
        else:
            found.append(TermText(TermId(mark["term"]), mark["value"].replace(" ", "\u00a0")))
    if end < len(text):
        found.append(Words(text[end:]))
    return tuple(found)


def article(clause: str, title: str, text: str, numbers: Numbers, definitions=()) -> PrintedArticle:
    """One article: paragraphs apart by blank lines, list items by `- `."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    lettered = sum(not line.startswith("- ") for line in lines) > 1
    paragraphs = []
    for line in lines:
        level = int(line.startswith("- ")) + int(lettered)
        words = pieces(line.removeprefix("- "), numbers)
        key = hashlib.sha256(line.encode()).hexdigest()[:10]
        paragraphs.append(Paragraph(key, level, "", words))
    return PrintedArticle(ClauseId(clause), numbers.articles[clause], title, tuple(paragraphs), definitions)


def matrix(id: str, part: str, title: str, roles: str, rows: str, numbers: Numbers) -> PrintedMatrix:
    """A matrix as a table in text: `activity | statement | clause | letters in role order`."""
    chosen = tuple(role for role in ROLES if role.id in roles.split())
    printed = []
    for line in rows.strip().splitlines():
        activity, statement, clause, letters = (cell.strip() for cell in line.split("|"))
        duties = tuple(
            (role.id, Duty(letter)) for role, letter in zip(chosen, letters.split(), strict=True) if letter != "-"
        )
        row = Row(ActivityId(activity), statement, duties)
        printed.append(PrintedRow(row, ClauseId(clause) if clause else None, numbers.articles.get(clause, "")))
    return PrintedMatrix(MatrixId(id), part, title, chosen, tuple(printed))


def table(key: str, caption: str, columns: dict[str, int], rows: dict[str, tuple[str, ...]], numbers: Numbers):
    """A plain table of a schedule."""
    shown = tuple(tuple(pieces(cell, numbers) for cell in row) for row in rows.values())
    return PrintedTable(key, caption, tuple(columns), tuple(columns.values()), tuple(rows), shown)


def schedules(numbers: Numbers) -> tuple[Schedule, ...]:
    """Products, contacts, responsibilities, clocks."""
    products = table(
        "products",
        "Products",
        {"Product": 3600, "Strength": 2384, "Dosage form": 3200},
        {"0_examplamab_150 mg/mL": ("Examplamab", "150 mg/mL", "solution for injection in pre-filled syringe")},
        numbers,
    )
    sites = table(
        "sites",
        "Sites and services",
        {"Site": 2000, "Address": 2900, "Services": 2884, "FEI": 1400},
        {
            "Line PFS-2": (
                "Line PFS-2",
                "Am Musterfeld 4, 99999 Beispielstadt, Germany",
                "Aseptic filling, inspection",
                "3009999901",
            )
        },
        numbers,
    )
    contacts = table(
        "contacts",
        "Contacts by function",
        {"Party": 2500, "Function": 2984, "Contact": 3700},
        {
            "Sponsor_quality_unit": ("Sponsor", "Quality Unit", "Head of Quality, quality@exemplar.example"),
            "Contractor_quality_unit": ("Contractor", "Quality Unit", "Head of Site Quality, qa@musterwerk.example"),
        },
        numbers,
    )
    clocks = table(
        "clocks",
        "Time limits",
        {"Event": 2400, "Who tells whom": 2600, "Within": 1680, "Clock starts": 1564, "Section": 940},
        {
            "oos_notice_DEV-OOS": (
                "Initial OOS Result",
                "Contractor QA to Sponsor QA",
                "{oos_notice=1 Business Day}",
                "Result first seen",
                "[[DEV-OOS]]",
            ),
            "deviation_critical_notice_DEV-NOTIFY": (
                "Critical Deviation",
                "Contractor QA to Sponsor QA",
                "{deviation_critical_notice=1 Business Day}",
                "Awareness",
                "[[DEV-NOTIFY]]",
            ),
        },
        numbers,
    )
    # The section column of the clock sheet has the number alone.
    clocks = replace(
        clocks,
        rows=tuple(
            tuple(tuple(replace(p, lead="") if isinstance(p, Reference) else p for p in cell) for cell in row)
            for row in clocks.rows
        ),
    )
    matrices = tuple(
        matrix(id, f"Part {chr(65 + place)}", title, roles, rows, numbers)
        for place, (id, title, roles, rows) in enumerate(MATRICES)
    )
    intro = "The letters say which role leads. The section in the last column says how and when."
    note = "Roles without a duty in a matrix have no column there."
    return (
        Schedule(
            "products", "Schedule 1", "Products, sites and services", "The Services are listed here.", (products, sites)
        ),
        Schedule("contacts", "Schedule 2", "Contacts", "A Notice goes to the function named here.", (contacts,)),
        Schedule(
            "responsibilities", "Schedule 3", "Responsibilities", intro, matrices=matrices, note=note, roles=ROLES
        ),
        Schedule("clocks", "Schedule 4", "Clock sheet", "Times to act in the order of the sections.", (clocks,)),
    )


def a_deal(**changed) -> Deal:
    """A commercial biologic for two markets."""
    sponsor = PartyDetails(
        "Exemplar Therapeutics, Inc.",
        "1200 Harbour Parkway, Springfield, MA 01100, United States",
        "Head of Quality",
        signatories=(Signatory("Head of Quality", "Dr Avery Doe"),),
    )
    contractor = PartyDetails(
        "Musterwerk Sterile Manufacturing GmbH",
        "Am Musterfeld 4, 99999 Beispielstadt, Germany",
        "Head of Site Quality",
        sites=(Site("Line PFS-2", "Am Musterfeld 4, 99999 Beispielstadt, Germany"),),
    )
    deal = Deal(
        title="Quality Agreement for Examplamab drug product",
        sponsor=sponsor,
        contractor=contractor,
        answers=(
            ("partner_type", ("cdmo",)),
            ("market", ("us", "eu")),
            ("application_type", ("bla", "eu_ma")),
            ("stage", ("commercial",)),
        ),
        products=(Product("Examplamab", "150 mg/mL", "solution for injection"),),
        number="QA-2026-0147",
        effective_date="2026-12-01",
        related_agreements=("Supply Agreement MSA-2025-031",),
    )
    return replace(deal, **changed)


HISTORY = (
    VersionMark(VersionId("v1"), "First issue for phase 3 supply.", "2024-03-14T09:00:00", "Robin", 0, "Signed"),
    VersionMark(
        VersionId("v2"),
        "Sections 4 and 5: shorter notice of Deviations, longer prior notice of major changes, new article on "
        "data-integrity incidents. Schedule 4 (clock sheet) added.",
        "2026-11-09T14:30:00",
        "Robin",
        12,
        "For signature",
    ),
)

SIGNATURES = (
    SignatureBlock(Party.SPONSOR, "Exemplar Therapeutics, Inc.", "Head of Quality", "Dr Avery Doe"),
    SignatureBlock(Party.SPONSOR, "Exemplar Therapeutics, Inc.", "Vice President, Regulatory Affairs", ""),
    SignatureBlock(Party.CONTRACTOR, "Musterwerk Sterile Manufacturing GmbH", "Head of Site Quality", "Dr Jan Muster"),
    SignatureBlock(Party.CONTRACTOR, "Musterwerk Sterile Manufacturing GmbH", "Managing Director", "Alex Vorlage"),
)


def an_agreement(**changed) -> PrintedAgreement:
    """Eight sections, four matrices of five to eight roles, four schedules, two versions."""
    numbers = Numbers()
    definitions = tuple(
        Definition(re.sub(r"\W+", "_", term).lower(), term, pieces(means, numbers)) for term, means in DEFINITIONS
    )
    sections = tuple(
        PrintedSection(
            SectionId(id),
            str(place),
            title,
            "I General",
            tuple(
                article(clause, heading, text, numbers, definitions if clause == "DEF-TERMS" else ())
                for clause, heading, text in articles
            ),
            id == "signatures_appendices",
        )
        for place, (id, title, articles) in enumerate(SECTIONS, start=1)
    )
    printed = PrintedAgreement(
        number="QA-2026-0147",
        title="Quality Agreement for Examplamab drug product",
        deal=a_deal(),
        edition=Edition("2", "For signature", "2026-11-09T14:30:00", HISTORY),
        fingerprint=FINGERPRINT,
        sections=sections,
        schedules=schedules(numbers),
        signatures=SIGNATURES,
    )
    return replace(printed, **changed)
