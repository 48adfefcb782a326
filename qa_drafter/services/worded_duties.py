"""The wording beside the matrices: which articles word an activity, where they contradict its row, what mends that."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.checks.worded_duties import told
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import ArticleReworded, PositionChosen
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.phrases import Phrase
from qa_drafter.domain.worded_duty import Contradiction
from qa_drafter.services.open_agreement import Ground, OpenAgreement


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A row and an article that name different parties, in words.

    `proposal` is the act after which the article says what the row gives; None where the library has no such text.
    """

    found: Contradiction
    number: str
    title: str
    told: Phrase
    proposal: PositionChosen | ArticleReworded | None


class WordedDuties:
    """Answers about the wording of the activities of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement
        self._found: tuple[Agreement, Ground, tuple[Contradiction, ...]] | None = None

    def disagreements(self) -> tuple[Disagreement, ...]:
        """Every row that an article contradicts, in the order of the articles."""
        return tuple(map(self._disagreement, self._contradictions()))

    def of_activity(self, activity: ActivityId) -> tuple[Disagreement, ...]:
        """The articles that contradict the row of one activity, each with the act that mends it."""
        return tuple(self._disagreement(one) for one in self._contradictions() if one.activity == activity)

    def _contradictions(self) -> tuple[Contradiction, ...]:
        """Looked for once in each state: walking through the rows asks for them row by row."""
        content, ground, held = self._open.content, self._open.ground, self._found
        if held is None or held[0] is not content or held[1] is not ground:
            self._found = held = content, ground, tuple(self._open.duty_reader.contradictions(content))
        return held[2]

    def _disagreement(self, found: Contradiction) -> Disagreement:
        content = self._open.content
        article = content.article(found.clause)
        number = self._open.printed_article(article).number
        proposal = self._open.duty_reader.mend(found, content)
        return Disagreement(found, number, article.title, told(found, content.matrix(found.matrix)), proposal)
