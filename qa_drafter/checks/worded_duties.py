"""The matrices against the wording: who an article says leads, and whose letter stands in the row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from qa_drafter.checks.acting_party import Predicate, Said, predicates_in, said_in
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.deal import PARTY_WORDS, Deal, Party
from qa_drafter.domain.document import Paragraph, PrintedArticle
from qa_drafter.domain.edits import ArticleReworded, PositionChosen
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ActivityId, ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.raci import Duty, Matrix, Row
from qa_drafter.domain.worded_duty import Contradiction, WordedDuty

CONTRADICTS: Final = "wording_contradicts_matrix"
Print = Callable[[Article], PrintedArticle]
"""An article as printed."""


@dataclass(slots=True)
class _Reading:
    """What an article says that a party does, and what of it stands against those that lead."""

    paragraphs: tuple[Paragraph, ...]
    predicates: tuple[Predicate, ...]
    against: dict[tuple[WordedDuty, frozenset[Party]], Said | None] = field(default_factory=dict)

    def of(self, worded: WordedDuty, leading: frozenset[Party]) -> Said | None:
        """The first sentence that gives the activity to a party, where none gives it to one of those that lead."""
        key = worded, leading
        if key not in self.against:
            others = [one for one in self.predicates if one.party not in leading]
            said = next(said_in(others, worded), None) if others else None
            same = (one for one in self.predicates if one.party in leading)
            agrees = said is not None and next(said_in(same, worded), None) is not None
            self.against[key] = None if agrees else said
        return self.against[key]


class DutyReader:
    """Reads who leads in the articles of one agreement; an article is read once for as long as its words stand."""

    def __init__(self, library: ClauseLibrary, printed: Print) -> None:
        self._library, self._printed = library, printed
        self._read: dict[ClauseId, _Reading] = {}
        self._claims: dict[tuple[ActivityId, ...], tuple[WordedDuty, ...]] = {}

    def contradictions(self, agreement: Agreement) -> Iterator[Contradiction]:
        """Each row whose letter is with one party while every sentence about it names the other."""
        rows = {row.activity: (matrix, row) for matrix in agreement.matrices for row in matrix.rows if not row.hidden}
        for article in agreement.articles:
            for worded in self._claimed(article):
                if worded.activity in rows:
                    found = self._contradiction(*rows[worded.activity], worded, article, agreement.deal)
                    yield from () if found is None else (found,)

    def findings(self, agreement: Agreement) -> tuple[Finding, ...]:
        """One finding for each contradiction, which cites both places and holds the act that mends it."""
        return tuple(self._finding(found, agreement) for found in self.contradictions(agreement))

    def mend(self, found: Contradiction, agreement: Agreement) -> PositionChosen | ArticleReworded | None:
        """The act after which the article says what the matrix gives; None where the library has no such text."""
        article = agreement.article(found.clause)
        if article.is_departed and self._agrees(replace(article, own_wording=None), found, agreement.deal):
            return ArticleReworded(article.clause, article.own_wording, None)
        texts = [text for (clause, _), text in self._library.current.items() if clause == found.clause]
        for text in sorted(texts, key=lambda text: text.position is not agreement.deal.position):
            other = Article.pinning(text, article.because)
            if other != article and self._agrees(other, found, agreement.deal):
                return PositionChosen(article, other)
        return None

    def _agrees(self, article: Article, found: Contradiction, deal: Deal) -> bool:
        """Whether the article names the party that the matrix names, alone or beside the other."""
        try:
            predicates = predicates_in(self._printed(article), deal)
        except WordingRefused:  # it refers to an article that has gone, so that nobody could take it
            return False
        said = (one for worded in self._worded(article, found) for one in said_in(predicates, worded))
        return any(one.party is not found.says for one in said)

    def _worded(self, article: Article, found: Contradiction) -> Iterator[WordedDuty]:
        alike = (found.activity, found.letter)
        return (one for one in self._claimed(article) if (one.activity, one.letter) == alike)

    def _claimed(self, article: Article) -> tuple[WordedDuty, ...]:
        """The worded activities that the article claims."""
        names = article.activities
        if names not in self._claims:
            self._claims[names] = tuple(one for one in self._library.worded_duties if one.activity in names)
        return self._claims[names]

    def _reading(self, article: Article, deal: Deal) -> _Reading:
        printed = self._printed(article)
        held = self._read.get(article.clause)
        if held is None or held.paragraphs is not printed.paragraphs:
            held = self._read[article.clause] = _Reading(printed.paragraphs, predicates_in(printed, deal))
        return held

    def _contradiction(
        self, matrix: Matrix, row: Row, worded: WordedDuty, article: Article, deal: Deal
    ) -> Contradiction | None:
        leading = _leading(matrix, row, worded.letter)
        if not leading or len(leading) == len(Party):  # no sentence could name another party
            return None
        said = self._reading(article, deal).of(worded, leading)
        if said is None:
            return None
        return Contradiction(matrix.id, row.activity, article.clause, worded.letter, said.party, said.sentence)

    def _finding(self, found: Contradiction, agreement: Agreement) -> Finding:
        matrix, article = agreement.matrix(found.matrix), agreement.article(found.clause)
        place = f"{self._printed(article).number} {article.title}"
        message, mend = told(found, matrix), self.mend(found, agreement)
        clause = found.clause
        return Finding(CONTRADICTS, Severity.WARNING, place, message, subject=clause, clause=clause, mend=mend)


def told(found: Contradiction, matrix: Matrix) -> Phrase:
    """Both places of a contradiction in one sentence."""
    row = matrix.row(found.activity)
    holders = ", ".join(role.title for role in matrix.roles if row.duty(role.id).holds(found.letter))
    leads = phrase("accountable") if found.letter is Duty.ACCOUNTABLE else phrase("responsible")
    party = PARTY_WORDS[found.says]
    return phrase(
        'the text says that {0} does it ("{1}"), and in the matrix {2} the row "{3}" makes {4} {5}; let one follow '
        "the other",
        party, _short(found.sentence), matrix.title, row.statement, holders, leads,
    )  # fmt: skip


def _leading(matrix: Matrix, row: Row, letter: Duty) -> frozenset[Party]:
    """The parties that lead: of the work, whoever does it; of a decision, whoever answers for it."""
    holders = {role for role, duty in row.duties if duty.holds(letter)}
    return frozenset(role.party for role in matrix.roles if role.id in holders)


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 160 else f"{sentence[:160].rsplit(' ', 1)[0]} …"
