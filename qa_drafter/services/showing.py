"""An agreement as plain data with stable keys, for other programs and for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import PrintedAgreement, PrintedSection
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, VersionId
from qa_drafter.domain.raci import Matrix, Row
from qa_drafter.domain.terms import Term
from qa_drafter.drafting.clause_language import terms_asked_by
from qa_drafter.drafting.naming import entry_named
from qa_drafter.drafting.printing import meaning_of, wording_of
from qa_drafter.drafting.selection import applicable_requirements
from qa_drafter.services.open_agreement import OpenAgreement

Shown = dict[str, Any]
"""JSON: agreement, version, sections with their articles, definitions, terms, matrices, schedules."""


def shown(agreement: OpenAgreement, version: VersionId | None) -> Shown:
    """The content of a saved version, or of the working copy for None."""
    content, printed = agreement.content_of(version), agreement.printed(version)
    applicable = frozenset(r.id for r in applicable_requirements(agreement.library, content.deal))
    clauses = clauses_by_activity(content)
    wordings = (*(article.template for article in content.articles), *(entry.wording for entry in content.glossary))
    asked = frozenset().union(*map(terms_asked_by, wordings))
    return {
        "agreement": {
            "id": content.id,
            "number": content.number,
            "title": content.deal.title,
            "library": content.edition,
            "fingerprint": printed.fingerprint,
        },
        "version": version or _name(agreement, printed),
        "sections": [_section(section, content, applicable) for section in printed.sections],
        "definitions": _definitions(content, printed),
        "terms": {term.id: _term(term) for term in content.terms if term.id in asked},
        "matrices": [_matrix(matrix, clauses) for matrix in content.matrices],
        "schedules": [{"id": each.id, "number": each.number, "title": each.title} for each in printed.schedules],
    }


def _name(agreement: OpenAgreement, printed: PrintedAgreement) -> str:
    marks = agreement.file.versions()
    return str(marks[-1].id) if marks and printed.edition.version == marks[-1].number else "working copy"


def _section(section: PrintedSection, content: Agreement, applicable: frozenset[RequirementId]) -> Shown:
    articles, rows = [], {row.activity for matrix in content.matrices for row in matrix.rows}
    for printed in section.articles:
        article = content.article(printed.clause)
        articles.append(
            {
                "clause": article.clause,
                "version": article.version,
                "position": article.position,
                "number": printed.number,
                "title": printed.title,
                "text": wording_of(content, article),
                "satisfies": [name for name in article.satisfies if name in applicable],
                "activities": [name for name in article.activities if name in rows],
                "because": article.because,
                "own_wording": article.own_wording is not None,
                "reserved": article.reserved,
                "fingerprint": article.fingerprint,
            }
        )
    return {"id": section.id, "number": section.number, "title": section.title, "articles": articles}


def _definitions(content: Agreement, printed: PrintedAgreement) -> Shown:
    """What the terms that it uses mean, in the small Markdown that `reword-definition` takes back."""
    used = [definition for article in printed.articles for definition in article.definitions]
    return {
        one.term: {
            "text": meaning_of(content, entry_named(one.term, content.glossary)).strip(),
            "own_wording": one.is_departed,
        }
        for one in used
    }


def _term(term: Term) -> Shown:
    return {
        "value": term.value,
        "unit": term.definition.unit,
        "label": term.definition.label,
        "printed": term.printed.replace("\u00a0", " "),
    }


def _matrix(matrix: Matrix, clauses: Mapping[ActivityId, tuple[ClauseId, ...]]) -> Shown:
    return {
        "id": matrix.id,
        "title": matrix.title,
        "roles": [role.id for role in matrix.used_roles],
        "activities": [_row(row, clauses.get(row.activity, ())) for row in matrix.rows],
    }


def _row(row: Row, clauses: tuple[ClauseId, ...]) -> Shown:
    """`clauses` word the activity. The keys `note` and `hidden`, the reason, are there where the row has one."""
    said = {"note": row.note, "hidden": row.hidden}
    present = {name: text for name, text in said.items() if text}
    told = {"id": row.activity, "statement": row.statement, "duties": dict(row.duties), "clauses": list(clauses)}
    return {**told, **present}


def clauses_by_activity(agreement: Agreement) -> Mapping[ActivityId, tuple[ClauseId, ...]]:
    """The clauses whose articles word each activity, in print order."""
    found: dict[ActivityId, list[ClauseId]] = {}
    for article in agreement.articles:
        for activity in article.activities:
            found.setdefault(activity, []).append(article.clause)
    return {activity: tuple(clauses) for activity, clauses in found.items()}
