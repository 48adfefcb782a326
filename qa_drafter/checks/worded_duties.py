"""The matrices against the wording: who an article says leads, and whose letter stands in the row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from qa_drafter.checks.acting_party import Said, said_in
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import ArticleReworded, PositionChosen
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.raci import Duty, Matrix, Row
from qa_drafter.domain.worded_duty import Contradiction, WordedDuty

CONTRADICTS: Final = "wording_contradicts_matrix"
Print = Callable[[Article], PrintedArticle]
"""An article as printed."""
Reading = tuple[tuple[WordedDuty, tuple[Said, ...]], ...]
"""What an article says of each activity that it claims."""


class DutyReader:
    """Reads who leads in the articles of one agreement; an article is read once for as long as its words stand."""

    def __init__(self, library: ClauseLibrary, printed: Print) -> None:
        self._library, self._printed = library, printed
        self._read: dict[ClauseId, tuple[PrintedArticle, Reading]] = {}

    def contradictions(self, agreement: Agreement) -> Iterator[Contradiction]:
        """Each row whose letter is with one party while every sentence about it names the other."""
        rows = {row.activity: (matrix, row) for matrix in agreement.matrices for row in matrix.rows if not row.hidden}
        for article in agreement.articles:
            for worded, said in self._reading(article, agreement.deal):
                if worded.activity in rows and (found := _contradiction(*rows[worded.activity], worded, article, said)):
                    yield found

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
        said = (one for worded in self._worded(article, found) for one in said_in(self._printed(article), worded, deal))
        return any(one.party is not found.says for one in said)

    def _worded(self, article: Article, found: Contradiction) -> Iterator[WordedDuty]:
        alike = (found.activity, found.letter)
        worded = (one for one in self._library.worded_duties if one.activity in article.activities)
        return (one for one in worded if (one.activity, one.letter) == alike)

    def _reading(self, article: Article, deal: Deal) -> Reading:
        printed = self._printed(article)
        held = self._read.get(article.clause)
        if held is None or held[0] is not printed:
            claimed = (worded for worded in self._library.worded_duties if worded.activity in article.activities)
            held = printed, tuple((worded, said_in(printed, worded, deal)) for worded in claimed)
            self._read[article.clause] = held
        return held[1]

    def _finding(self, found: Contradiction, agreement: Agreement) -> Finding:
        matrix, article = agreement.matrix(found.matrix), agreement.article(found.clause)
        place = f"{self._printed(article).number} {article.title}"
        message, mend = told(found, matrix), self.mend(found, agreement)
        clause = found.clause
        return Finding(CONTRADICTS, Severity.WARNING, place, message, subject=clause, clause=clause, mend=mend)


def told(found: Contradiction, matrix: Matrix) -> str:
    """Both places of a contradiction in one sentence."""
    row = matrix.row(found.activity)
    holders = ", ".join(role.title for role in matrix.roles if row.duty(role.id).holds(found.letter))
    word = "accountable" if found.letter is Duty.ACCOUNTABLE else "responsible"
    return (
        f'the text says that the {str(found.says).capitalize()} does it ("{_short(found.sentence)}"), and in the '
        f'matrix {matrix.title} the row "{row.statement}" makes {holders} {word}; let one follow the other'
    )


def _contradiction(
    matrix: Matrix, row: Row, worded: WordedDuty, article: Article, said: tuple[Said, ...]
) -> Contradiction | None:
    leading = _leading(matrix, row, worded.letter)
    if not said or not leading or any(one.party in leading for one in said):
        return None
    return Contradiction(matrix.id, row.activity, article.clause, worded.letter, said[0].party, said[0].sentence)


def _leading(matrix: Matrix, row: Row, letter: Duty) -> frozenset[Party]:
    """The parties that lead: of the work, whoever does it; of a decision, whoever answers for it."""
    holders = {role for role, duty in row.duties if duty.holds(letter)}
    return frozenset(role.party for role in matrix.roles if role.id in holders)


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 160 else f"{sentence[:160].rsplit(' ', 1)[0]} …"
