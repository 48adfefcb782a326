"""All findings of one open agreement, and what it settles of all that regulations ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain

from qa_drafter.checks.blanks import blank_findings, form_findings
from qa_drafter.checks.contradictions import contradictions
from qa_drafter.checks.coverage import claim_findings, claims_of, coverage_lines
from qa_drafter.checks.definitions import undefined_findings
from qa_drafter.checks.limits import limit_findings
from qa_drafter.checks.own_wording import Reviewer, Surroundings
from qa_drafter.checks.periodic_review import review_findings
from qa_drafter.checks.raci_rules import matrix_findings
from qa_drafter.checks.reserved import reserved_findings
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.coverage import CoverageLine
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import ArticleReserved
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId, MatrixId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase, verbatim
from qa_drafter.domain.raci import Matrix
from qa_drafter.drafting.definitions import DEFINITIONS, home_of_definitions, initials_in, terms_in
from qa_drafter.services.clocks import Clocks
from qa_drafter.services.mending import Mending
from qa_drafter.services.open_agreement import Ground, OpenAgreement

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Checking:
    """Checks one open agreement against law and its own structure."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement
        self._ground: Ground | None = None
        self._judged: dict[MatrixId, tuple[Matrix, tuple[Finding, ...]]] = {}
        self._clocks = Clocks(agreement)
        self._mending = Mending(agreement)
        self._read: dict[tuple[PrintedArticle, PrintedArticle, Surroundings], tuple[Finding, ...]] = {}
        self._stood: tuple[tuple[Agreement, ClauseLibrary, date], tuple[Finding, ...]] | None = None

    def findings(self) -> tuple[Finding, ...]:
        """Every finding with the act that would mend it, gravest first."""
        return tuple(map(self.mended, self.bare_findings()))

    def bare_findings(self) -> tuple[Finding, ...]:
        """Every finding, gravest first. It asks for values alone and not for the file: any thread may do so."""
        content, library, own = self._open.content, self._open.library, self._own()
        claims = claims_of(content, library, own)
        found = (*self._standing(own), *claim_findings(content, library, claims, self._places()))
        return tuple(sorted(found, key=lambda finding: _ORDER.index(finding.severity)))

    def mended(self, finding: Finding) -> Finding:
        """A finding with the act that would mend it, where there is one."""
        return self._mending.mended(finding)

    def coverage(self) -> tuple[CoverageLine, ...]:
        """Every requirement of the library with what settles it, and what stands against that."""
        content, library, own = self._open.content, self._open.library, self._own()
        claims = claims_of(content, library, own)
        return coverage_lines(content, library, claims, self._against(own), self._places())

    def _standing(self, own: Mapping[ClauseId, PrintedArticle]) -> tuple[Finding, ...]:
        """The findings that a requirement may suffer from: all but those that tell of requirements themselves.

        Looked for once in each state: the list of findings and the coverage are both told after each edit.
        """
        state = self._open.content, self._open.library, date.fromisoformat(self._open.author.now()[:10])
        held = self._stood
        if held is None or held[0][0] is not state[0] or held[0][1] is not state[1] or held[0][2] != state[2]:
            self._stood = held = state, tuple(self._found(own, state[2]))
        return held[1]

    def _found(self, own: Mapping[ClauseId, PrintedArticle], today: date) -> Iterator[Finding]:
        content = self._open.content
        if self._ground is not self._open.ground:
            self._ground, self._judged, self._read = self._open.ground, {}, {}
        yield from limit_findings(content, self._open.library)
        yield from self._duties(content)
        yield from blank_findings(content)
        yield from form_findings(content, self._open.form_tables())
        yield from self._own_findings(own)
        yield from contradictions(content, self._open.library, self._stating(own))
        yield from review_findings(content, self._open.library, today)
        yield from self._silent(content)
        yield from self._undefined(content)
        yield from self._clocks.findings()
        yield from self._open.duty_reader.findings(content)

    def _stating(self, own: Mapping[ClauseId, PrintedArticle]) -> Iterator[PrintedArticle]:
        """The articles that may contradict one another: without own wording there are none."""
        return map(self._open.printed_article, self._open.content.articles if own else ())

    def _silent(self, content: Agreement) -> Iterator[Finding]:
        """What refers to articles that say nothing."""
        reserved = {str(a.clause): a.reserved for a in content.articles if a.reserved is not None}
        if reserved:
            yield from reserved_findings(map(self._open.printed_article, content.articles), reserved)

    def _undefined(self, content: Agreement) -> Iterator[Finding]:
        """The defined terms that are used where the article that holds the definitions has gone or says nothing."""
        if home_of_definitions(content) is not None:
            return
        printed = tuple(map(self._open.printed_article, content.articles))
        initials = initials_in(content.glossary)
        pieces = (paragraph.pieces for article in printed for paragraph in article.paragraphs)
        used = (term for each in pieces for term in terms_in(each, initials))
        silent = next((article for article in content.articles if article.topic == DEFINITIONS), None)
        if silent is not None:
            release = ArticleReserved(silent.clause, silent.reserved, None)
            place = verbatim(self._places()[silent.clause])
            yield from undefined_findings(used, printed, place, silent.clause, release)
        else:
            texts = self._open.library.current.values()
            clause = next((text.id for text in texts if text.topic == DEFINITIONS), ClauseId(""))
            yield from undefined_findings(used, printed, phrase("agreement"), clause, None)

    def _duties(self, content: Agreement) -> Iterator[Finding]:
        """What the matrices break: each is judged once for as long as no edit makes another of it."""
        for matrix in content.matrices:
            held = self._judged.get(matrix.id)
            if held is None or held[0] is not matrix:
                held = matrix, matrix_findings(matrix, content.deal, self._open.library)
                self._judged[matrix.id] = held
            yield from held[1]

    def _own(self) -> Mapping[ClauseId, PrintedArticle]:
        """The articles with own wording, as printed."""
        articles = (a for a in self._open.content.articles if a.own_wording is not None and a.reserved is None)
        return {article.clause: self._open.printed_article(article) for article in articles}

    def _own_findings(self, own: Mapping[ClauseId, PrintedArticle]) -> Iterator[Finding]:
        """What a reviewer objects to in own wording: read once for as long as it stands, and all that it is held to."""
        content, numbers = self._open.content, self._open.numbers
        sections = {number.partition(".")[0] for number in numbers.articles.values()}
        known = frozenset((*numbers.articles.values(), *sections, *numbers.schedules.values()))
        forms = frozenset(form for entry in content.glossary for form in entry.forms)
        reviewer = Reviewer(content.deal, self._open.library)
        before, self._read = self._read, {}
        for clause, printed in own.items():
            others = "\n".join(other.template for other in content.articles if other.clause != clause)
            article = content.article(clause)
            key = printed, self._open.library_text(article), Surroundings(known, forms, others)
            found = before[key] if key in before else reviewer.findings(article, *key)
            self._read[key] = found
            yield from found
        words = "\n".join(article.template for article in content.articles)
        yield from self._own_definitions(content, reviewer, Surroundings(known, forms, words))

    def _own_definitions(self, content: Agreement, reviewer: Reviewer, around: Surroundings) -> Iterator[Finding]:
        """What a reviewer objects to in the own wording of definitions."""
        for entry in (entry for entry in content.glossary if entry.own_wording is not None):
            own, library = map(self._open.printed_definition, (entry, replace(entry, own_wording=None)))
            if own is not None and library is not None:
                yield from reviewer.definition_findings(entry, own, library, around)

    def _against(self, own: Mapping[ClauseId, PrintedArticle]) -> Mapping[ClauseId, tuple[Finding, ...]]:
        """The findings that stand at each article: at its clause, a term that it prints, an activity that it words."""
        by_subject: dict[str, list[Finding]] = {}
        for finding in self._standing(own):
            by_subject.setdefault(finding.subject, []).append(finding)
        return {
            article.clause: tuple(chain.from_iterable(by_subject.get(s, ()) for s in self._subjects(article)))
            for article in self._open.content.articles
        }

    def _subjects(self, article: Article) -> tuple[str, ...]:
        printed = self._open.printed_article(article)
        return tuple(dict.fromkeys((str(article.clause), *map(str, printed.terms), *map(str, article.activities))))

    def _places(self) -> Mapping[ClauseId, str]:
        """Each article as a person names it: number and title."""
        numbers = self._open.numbers.articles
        return {article.clause: f"{numbers[article.clause]} {article.title}" for article in self._open.content.articles}
