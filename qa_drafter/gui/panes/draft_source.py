"""What the Draft pane reads of the open agreement: sections, states of articles, rows of terms. No Qt widgets."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qa_drafter.domain.document import PrintedArticle, PrintedSection, TermText
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.models.terms import TermRow
from qa_drafter.gui.panes.draft_lines import Line, LinesKept
from qa_drafter.gui.panes.draft_state import ArticleState, View, all_terms, article_state, term_rows
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed
from qa_drafter.services.editing import as_lines


class DraftSource:
    """Asks the reading, never the file."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._lines = LinesKept()

    @property
    def articles(self) -> tuple[PrintedArticle, ...]:
        """Every article as it is printed now."""
        return self.reading.printed().articles

    def section(self, name: str) -> PrintedSection | None:
        """A section by its id."""
        return next((section for section in self.reading.printed().sections if section.id == name), None)

    def section_of(self, clause: str) -> PrintedSection | None:
        """The section in which the article of a clause stands; None when it stands nowhere."""
        sections = self.reading.printed().sections
        return next((s for s in sections if any(article.clause == clause for article in s.articles)), None)

    def place_of(self, subject: str) -> str | None:
        """The clause at which a finding stands: its own, or the first that prints its term, definitions last."""
        found = (article for article in self.articles if subject == article.clause or subject in article.terms)
        first = min(found, key=lambda article: _only_defines(article, {subject}), default=None)
        return first.clause if first is not None else None

    def holds(self, place: WordingPlace) -> bool:
        """Whether the agreement still prints what is worded there."""
        found = (article for article in self.articles if article.clause == place.clause)
        return any(not place.term or any(d.term == place.term for d in article.definitions) for article in found)

    def names(self, places: Iterable[str]) -> str:
        """Number and title of these articles, and of those whose definitions are named, in the order of the text."""
        terms = dict(map(WordingPlace.named, places))
        named = ((a, terms[a.clause]) for a in self.articles if a.clause in terms)
        return ", ".join(f"{a.number} {a.title}{f', “{term}”' if term else ''}" for a, term in named)

    def place_of_change(self, changed: Changed, clause: str, view: View) -> tuple[str, int | None] | None:
        """Where a change is best seen: in the article in hand, else in its section, else where the text has it first.

        The clause, and the line that prints the value or says what the term means; no line where the wording itself is
        another.
        """
        touched = [article for article in self.articles if article.clause in changed.clauses]
        if not touched:
            return None
        home = self.section_of(clause)
        article = min(
            touched,
            key=lambda a: (
                a.clause != clause,
                home is None or a not in home.articles,
                not changed.definitions and _only_defines(a, changed.terms),
            ),
        )
        lines = enumerate(self.state(article, view).lines)
        return article.clause, next((n for n, line in lines if _shows(line, changed)), None)

    def line_of(self, place: WordingPlace, view: View) -> int | None:
        """The line of a definition in its article; None for an article itself, or where it is not defined."""
        article = next((a for a in self.articles if a.clause == place.clause), None)
        lines = self.state(article, view).lines if article is not None and place.term else ()
        return next((n for n, line in enumerate(lines) if line.term == place.term), None)

    def state(self, article: PrintedArticle, view: View) -> ArticleState:
        """What an article shows."""
        return article_state(self.reading, article, view, self._lines)

    def requirements(self, section: PrintedSection) -> int:
        """How many requirements of this deal the articles of a section answer."""
        return sum(len(self.reading.advising.demands(article.clause)) for article in section.articles)

    def rows(self, article: PrintedArticle) -> tuple[TermRow, ...]:
        """The terms that an article prints."""
        return term_rows(self.reading, article.terms)

    def all_rows(self) -> tuple[TermRow, ...]:
        """The terms of the whole agreement."""
        return term_rows(self.reading, all_terms(self.reading))

    def is_reserved(self, clause: str) -> bool:
        """Whether an article says nothing, and so has no wording to be typed."""
        return self.reading.opened.content.article(ClauseId(clause)).reserved is not None

    def wording(self, place: WordingPlace) -> str:
        """A wording as it stands in its field."""
        if place.term:
            return self.reading.defining.wording(place.term)
        return as_lines(self.reading.editing.wording(place.clause))


def _only_defines(article: PrintedArticle, terms: Collection[str]) -> bool:
    """Whether of its own text nothing prints one of these values: its definitions alone may."""
    pieces = (piece for paragraph in article.paragraphs for piece in paragraph.pieces)
    return not any(isinstance(piece, TermText) and piece.term in terms for piece in pieces)


def _shows(line: Line, changed: Changed) -> bool:
    """Whether the line prints a value that changed, or says what a term now means."""
    return line.term in changed.definitions or any(run.term in changed.terms for run in line.runs)
