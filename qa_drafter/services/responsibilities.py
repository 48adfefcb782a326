"""What the grid of responsibilities asks beside the letters: articles, first letters, remedies for a broken row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qa_drafter.checks.raci_rules import row_breaches
from qa_drafter.domain.deal import Party
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import Duties, RaciReassigned
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, RoleId, VersionId
from qa_drafter.domain.raci import AT_LEAST_ONE_R, EXACTLY_ONE_A, Breach, Duty, Matrix, Role, Row
from qa_drafter.domain.rule import Rule
from qa_drafter.drafting.responsibilities import placed
from qa_drafter.services.open_agreement import Ground, OpenAgreement

Letters = Mapping[ActivityId, Duties]
"""The letters of every activity of one state."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One act that mends a broken row: `role` takes `letters`; `alone` says that others give theirs up."""

    role: Role
    letters: Duty
    alone: bool
    edit: RaciReassigned


@dataclass(frozen=True, slots=True)
class ArticlePlace:
    """An article that speaks of an activity."""

    clause: ClauseId
    number: str
    title: str


class Responsibilities:
    """Answers about the matrices of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement
        # Judged once for as long as no edit makes another matrix of it, or another deal of this one.
        self._ground: Ground | None = None
        self._judged: dict[MatrixId, tuple[Matrix, Mapping[ActivityId, tuple[Breach, ...]]]] = {}

    def letters_of(self, version: VersionId) -> Letters:
        """The letters of a saved version."""
        return {row.activity: row.duties for matrix in self._open.content_of(version).matrices for row in matrix.rows}

    def first_letters(self) -> Letters:
        """The letters that the library proposed when this agreement was assembled: its first version's."""
        first = self._open.first_version
        return self.letters_of(first) if first is not None else {}

    def article_numbers(self) -> Mapping[ActivityId, str]:
        """The number of the article that words each activity, where one does."""
        numbers = self._open.numbers.articles
        return {activity: numbers[clause] for activity, clause in self._clauses().items()}

    def places(self, activity: ActivityId) -> tuple[ArticlePlace, ...]:
        """The articles that speak of the activity, in the order of the agreement."""
        numbers = self._open.numbers.articles
        found = (article for article in self._open.content.articles if activity in article.activities)
        return tuple(ArticlePlace(article.clause, numbers[article.clause], article.title) for article in found)

    def wording(self, activity: ActivityId) -> PrintedArticle | None:
        """The article that words the activity, as printed; None when no clause does."""
        clause = self._clauses().get(activity)
        return self._open.printed_article(self._open.content.article(clause)) if clause else None

    def breaches(self) -> Mapping[ActivityId, tuple[Breach, ...]]:
        """What each activity breaks, of the laws of every row and the rules of the field; none for a lawful one."""
        found: dict[ActivityId, tuple[Breach, ...]] = {}
        if self._ground is not self._open.ground:
            self._ground, self._judged = self._open.ground, {}
        for matrix in self._open.content.matrices:
            held = self._judged.get(matrix.id)
            if held is None or held[0] is not matrix:
                judged = {row.activity: self._breaches(row, matrix) for row in matrix.rows}
                held = matrix, {activity: breaches for activity, breaches in judged.items() if breaches}
                self._judged[matrix.id] = held
            found.update(held[1])
        return found

    def place_of_missing(self, row: Row, first: Letters) -> RoleId | None:
        """The role whose cell shows that a row has no A: the library's own, else the contractor's quality unit."""
        if any(duty.is_accountable for _, duty in row.duties):
            return None
        roles = self._open.content.matrix_of(row.activity).roles
        letters = placed(dict(first.get(row.activity, ())), roles)
        proposed = next((role for role, duty in letters if duty.is_accountable), None)
        return proposed or next((role.id for role in roles if role.party is Party.CONTRACTOR), None)

    def remedies(self, activity: ActivityId) -> tuple[Remedy, ...]:
        """What can be done in one act about what a row breaks; none for a lawful row.

        Where some acts leave the row whole, those that would break another rule are not offered.
        """
        matrix = self._open.content.matrix_of(activity)
        row = matrix.row(activity)
        structural = self._structural(matrix, row)
        offered = structural or tuple(self._by_rules(matrix, row))
        whole = tuple(remedy for remedy in offered if not self._after(remedy, matrix))
        return whole or structural

    def _after(self, remedy: Remedy, matrix: Matrix) -> tuple[Breach, ...]:
        """What the row breaks once the remedy is taken."""
        edit = remedy.edit
        return self._breaches(matrix.with_duties(edit.activity, dict(edit.now)).row(edit.activity), matrix)

    def _breaches(self, row: Row, matrix: Matrix) -> tuple[Breach, ...]:
        return row_breaches(row, matrix, self._open.content.deal, self._open.library)

    def _structural(self, matrix: Matrix, row: Row) -> tuple[Remedy, ...]:
        laws = {breach.law: breach for breach in row.breaches()}
        if EXACTLY_ONE_A in laws and laws[EXACTLY_ONE_A].roles:
            return tuple(_alone(matrix, row, role) for role in laws[EXACTLY_ONE_A].roles)
        if EXACTLY_ONE_A in laws:
            return tuple(self._givings(matrix, row))
        if AT_LEAST_ONE_R in laws:
            holder = next(role for role, duty in row.duties if duty.is_accountable)
            return (_remedy(matrix, row, holder, Duty.BOTH, dict(row.duties)),)
        return ()

    def _by_rules(self, matrix: Matrix, row: Row) -> Iterator[Remedy]:
        rules: dict[str, Rule] = {rule.id: rule for rule in self._open.library.rules}
        broken = [rules[breach.law] for breach in self._breaches(row, matrix) if breach.law in rules]
        for rule in broken:
            for role in matrix.roles:
                if not rule.letters or not rule.speaks_of(role):
                    continue
                if Duty.ACCOUNTABLE in rule.letters and len(rule.letters) == 1:
                    yield _alone(matrix, row, role.id)
                elif not row.duty(role.id).is_accountable:
                    letter = Duty.RESPONSIBLE if Duty.RESPONSIBLE in rule.letters else Duty.CONSULTED
                    yield _remedy(matrix, row, role.id, letter, dict(row.duties))

    def first_edit(self, activity: ActivityId, first: Letters) -> RaciReassigned | None:
        """The edit that gives an activity its first letters back, in the columns there are; None when it has them."""
        if activity not in first:
            return None
        matrix = self._open.content.matrix_of(activity)
        was, proposed = matrix.row(activity).duties, placed(dict(first[activity]), matrix.roles)
        return None if proposed == was else RaciReassigned(matrix.id, activity, was, proposed)

    def _givings(self, matrix: Matrix, row: Row) -> Iterator[Remedy]:
        proposed = self.place_of_missing(row, self.first_letters())
        doing = [role for role, duty in row.duties if duty is Duty.RESPONSIBLE]
        for role in dict.fromkeys((proposed, *doing) if proposed else doing):
            keeps_working = row.duty(role) is Duty.RESPONSIBLE or not doing
            yield _remedy(matrix, row, role, Duty.BOTH if keeps_working else Duty.ACCOUNTABLE, dict(row.duties))

    def _clauses(self) -> Mapping[ActivityId, ClauseId]:
        found: dict[ActivityId, ClauseId] = {}
        for article in self._open.content.articles:
            for activity in article.activities:
                found.setdefault(activity, article.clause)
        return found


def _alone(matrix: Matrix, row: Row, role: RoleId) -> Remedy:
    """The others answer no longer: who did the work goes on doing it, who did not is consulted."""
    left = {
        other: (Duty.RESPONSIBLE if duty is Duty.BOTH else Duty.CONSULTED) if duty.is_accountable else duty
        for other, duty in row.duties
    }
    someone_works = any(duty.is_responsible for other, duty in left.items() if other != role)
    keeps_working = row.duty(role) is Duty.BOTH or not someone_works
    return _remedy(matrix, row, role, Duty.BOTH if keeps_working else Duty.ACCOUNTABLE, left, alone=True)


def _remedy(
    matrix: Matrix, row: Row, role: RoleId, letters: Duty, duties: dict[RoleId, Duty], *, alone: bool = False
) -> Remedy:
    after = matrix.with_duties(row.activity, {**duties, role: letters}).row(row.activity)
    edit = RaciReassigned(matrix.id, row.activity, row.duties, after.duties)
    return Remedy(matrix.role(role), letters, alone, edit)
