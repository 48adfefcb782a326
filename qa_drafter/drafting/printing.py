"""An agreement set for print: rendered, numbered, references resolved, definitions gathered."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal import Party
from qa_drafter.domain.document import (
    DefinedTerm,
    Edition,
    Paragraph,
    Piece,
    PrintedAgreement,
    PrintedArticle,
    PrintedSection,
    Reference,
    Schedule,
    SignatureBlock,
    TermText,
    Words,
)
from qa_drafter.domain.identifiers import ClauseId, SectionId
from qa_drafter.domain.schedule_form import FormTable, ScheduleForm
from qa_drafter.drafting.definitions import (
    definitions_for,
    home_of_definitions,
    initials_in,
    meaning_pieces,
    rendered_meaning,
)
from qa_drafter.drafting.gist import Gist, gist_of
from qa_drafter.drafting.markup import paragraphs_of
from qa_drafter.drafting.naming import names_in
from qa_drafter.drafting.numbering import levels_of
from qa_drafter.drafting.references import Numbers, Resolver
from qa_drafter.drafting.rendering import Facts, Renderer, without_marks
from qa_drafter.drafting.schedule_forms import FormPrinter, forms_of
from qa_drafter.drafting.schedules import part_letter, schedule_labels, schedules_of

SIGNATURES = SectionId("signatures_appendices")


def facts_of(agreement: Agreement) -> Facts:
    """What the wording of this agreement may ask about."""
    included = frozenset(article.clause for article in agreement.articles)
    return Facts(agreement.deal, included, agreement.terms, names_in(agreement.glossary))


def numbers_of(agreement: Agreement) -> Numbers:
    """The numbers of every article, schedule and matrix."""
    return _numbers(agreement, forms_of(agreement))


def _numbers(agreement: Agreement, forms: tuple[ScheduleForm, ...]) -> Numbers:
    labels = schedule_labels(forms)
    return Numbers(
        articles={
            article.clause: f"{section_number}.{number}"
            for section_number, section in enumerate(agreement.sections, start=1)
            for number, article in enumerate(section.articles, start=1)
        },
        schedules=labels,
        matrices={
            matrix.id: (labels["responsibilities"], f"Part {part_letter(place)}")
            for place, matrix in enumerate(agreement.printed_matrices)
        },
    )


def wording_of(agreement: Agreement, article: Article) -> str:
    """An article's wording with its terms rendered, in the small Markdown that a reword takes back."""
    return (
        without_marks(Renderer(facts_of(agreement)).render(article.template, f"clause {article.clause}")).strip() + "\n"
    )


def meaning_of(agreement: Agreement, entry: GlossaryEntry) -> str:
    """A definition's wording with its terms rendered, in the small Markdown that a reword takes back."""
    return without_marks(rendered_meaning(entry, Renderer(facts_of(agreement)))).strip() + "\n"


class Printer:
    """Prints one state of an agreement, article by article or whole.

    Given the printer of the state before an edit, it prints anew only the articles whose words differ.
    """

    def __init__(self, agreement: Agreement, before: Printer | None = None) -> None:
        self._agreement = agreement
        self._renderer: Renderer = Renderer(facts_of(agreement), before._renderer if before else None)
        forms = forms_of(agreement)
        self.numbers = _numbers(agreement, forms)
        self._resolver = Resolver(self.numbers, agreement.glossary)
        self._forms = FormPrinter(agreement, forms, self._renderer, self._resolver)
        # What was printed of each rendered wording: good for as long as all that it refers to is called the same.
        self._printed: dict[tuple[ClauseId, str], PrintedArticle] = before._printed if before else {}
        self._here: dict[ClauseId, tuple[Article, PrintedArticle]] = {}
        self._initials = initials_in(agreement.glossary)
        known = before is not None and before._initials == self._initials
        self._gists: dict[ClauseId, Gist] = before._gists if before and known else {}
        same = before is not None and before._agreement.glossary == agreement.glossary
        # What was printed of the state before, if all that can be referred to is called as it was then.
        self._standing = before._all_here() if before and same and before.numbers == self.numbers else {}
        self._whole: PrintedAgreement | None = None

    def article(self, article: Article) -> PrintedArticle:
        """One article as printed, without definitions."""
        held = self._here.get(article.clause)
        if held is None or held[0] is not article:
            held = self._here[article.clause] = article, self._article(article)
        return held[1]

    def _article(self, article: Article) -> PrintedArticle:
        rendered = self._renderer.render(article.template, f"clause {article.clause}")
        known = self._printed.get((article.clause, rendered))
        if known is None or not self._holds(known):
            known = self._set(article, rendered, self._resolver)
        elif (known.number, known.title, known.fingerprint) != (name := self._name(article)):
            # another number alone: whoever has read the paragraphs finds the same ones
            number, title, fingerprint = name
            known = replace(known, number=number, title=title, pin=_pin(article), fingerprint=fingerprint)
        self._printed[article.clause, rendered] = known
        return known

    def library_text(self, article: Article) -> PrintedArticle:
        """The library's text of an article, to compare with: a reference to what has gone stays what the text says."""
        bare = replace(article, own_wording=None, reserved=None)
        rendered = self._renderer.render(bare.template, f"clause {article.clause}")
        return self._set(bare, rendered, Resolver(self.numbers, self._agreement.glossary, gaps=True))

    def definition(self, entry: GlossaryEntry) -> PrintedArticle | None:
        """A definition as an article of one paragraph, under the number of the one that holds the definitions.

        It is to be read and never printed; None where the agreement prints no definitions.
        """
        home = home_of_definitions(self._agreement)
        if home is None:
            return None
        resolver = Resolver(self.numbers, self._agreement.glossary, gaps=True)
        title = f"{home.title}: {entry.term}"
        paragraph = Paragraph(entry.key, 0, "", meaning_pieces(entry, self._renderer, resolver))
        return PrintedArticle(home.clause, self.numbers.articles[home.clause], title, (paragraph,))

    def _set(self, article: Article, rendered: str, resolver: Resolver) -> PrintedArticle:
        return PrintedArticle(
            article.clause,
            self.numbers.articles[article.clause],
            article.title,
            tuple(_paragraphs(rendered, article, resolver)),
            pin=_pin(article),
            fingerprint=article.fingerprint,
        )

    def _name(self, article: Article) -> tuple[str, str, str]:
        return self.numbers.articles[article.clause], article.title, article.fingerprint

    def _holds(self, printed: PrintedArticle) -> bool:
        """Whether its paragraphs read so still: all that they refer to is called as it was."""
        if printed is self._standing.get(printed.clause):
            return True
        gist = self._gists.get(printed.clause)
        if gist is not None and gist.article is printed:
            return self._resolver.are_still(gist.pointing)
        return all(self._resolver.are_still(paragraph.pieces) for paragraph in printed.paragraphs)

    def forms(self) -> tuple[FormTable, ...]:
        """The schedules that the parties fill in, as they stand."""
        articles = map(self.article, self._agreement.articles)
        return self._forms.tables(articles, self.numbers.schedules)

    def whole(self, edition: Edition) -> PrintedAgreement:
        """The whole agreement as printed, named as `edition` says."""
        if self._whole is None:
            self._whole = self._print(edition)
        return replace(self._whole, edition=edition)

    def _print(self, edition: Edition) -> PrintedAgreement:
        bare = tuple(self._sections())
        gists = self._read([article for section in bare for article in section.articles])
        sections = self._with_definitions(bare, gists)
        articles = tuple(article for section in sections for article in section.articles)
        schedules = (
            *schedules_of(self._agreement, {clause: gist.terms for clause, gist in gists.items()}, self.numbers),
            *self._forms.schedules(articles, self.numbers.schedules),
        )
        return PrintedAgreement(
            number=self._agreement.number,
            title=self._agreement.deal.title,
            deal=self._agreement.deal,
            edition=edition,
            fingerprint=_fingerprint(sections, schedules, gists),
            sections=sections,
            schedules=schedules,
            signatures=tuple(_signatures(self._agreement)),
            id=self._agreement.id,
        )

    def _sections(self) -> Iterator[PrintedSection]:
        for number, section in enumerate(self._agreement.sections, start=1):
            articles = tuple(self.article(article) for article in section.articles)
            signs = section.id == SIGNATURES
            yield PrintedSection(section.id, str(number), section.title, section.part, articles, signs)

    def _read(self, articles: Iterable[PrintedArticle]) -> dict[ClauseId, Gist]:
        read: dict[ClauseId, Gist] = {}
        for article in articles:
            held = self._gists.get(article.clause)
            read[article.clause] = held if held and held.article is article else gist_of(article, self._initials)
        self._gists = read
        return read

    def _with_definitions(
        self, sections: tuple[PrintedSection, ...], gists: Mapping[ClauseId, Gist]
    ) -> tuple[PrintedSection, ...]:
        home = home_of_definitions(self._agreement)
        if home is None:
            return sections
        used = (term for gist in gists.values() for term in gist.defined)
        definitions = definitions_for(used, self._agreement.glossary, self._renderer, self._resolver)

        def filled(article: PrintedArticle) -> PrintedArticle:
            return replace(article, definitions=definitions) if article.clause == home.clause else article

        return tuple(replace(s, articles=tuple(filled(a) for a in s.articles)) for s in sections)

    def _all_here(self) -> dict[ClauseId, PrintedArticle]:
        return {clause: printed for clause, (_, printed) in self._here.items()}


def _pin(article: Article) -> str:
    return f"{article.position}-{article.version}"


def _paragraphs(rendered: str, article: Article, resolver: Resolver) -> Iterator[Paragraph]:
    raw = paragraphs_of(rendered)
    keys: dict[str, int] = {}
    for paragraph, (level, label) in zip(raw, levels_of(raw), strict=True):
        pieces = resolver.pieces(paragraph.pieces, f"clause {article.clause}")
        key = _key(pieces)
        keys[key] = keys.get(key, 0) + 1
        yield Paragraph(key if keys[key] == 1 else f"{key}{keys[key]}", level, label, pieces)


def _key(pieces: Iterable[Piece]) -> str:
    """A name for a paragraph that no renumbering and no changed term value alters."""
    words = "".join([p.text if isinstance(p, (Words, DefinedTerm)) else _stable(p) for p in pieces])
    return hashlib.sha256(words.encode()).hexdigest()[:10]


def _stable(piece: TermText | Reference) -> str:
    return f"{{{piece.term}}}" if isinstance(piece, TermText) else f"[[{piece.target}]]"


def _fingerprint(
    sections: tuple[PrintedSection, ...], schedules: tuple[Schedule, ...], gists: Mapping[ClauseId, Gist]
) -> str:
    digest = hashlib.sha256()
    for section in sections:
        digest.update(f"{section.number} {section.title}\n".encode())
        for article in section.articles:
            digest.update(gists[article.clause].lines)
            digest.update("".join(f"{each.term}: {each.text}\n" for each in article.definitions).encode())
    digest.update("".join(f"{line}\n" for line in _schedule_lines(schedules)).encode())
    return digest.hexdigest()


def _schedule_lines(schedules: tuple[Schedule, ...]) -> Iterator[str]:
    for schedule in schedules:
        yield f"{schedule.number} {schedule.title}"
        for table in schedule.tables:
            for row in table.rows:
                yield " | ".join("".join(piece.text for piece in cell) for cell in row)
        if schedule.roles:
            yield ", ".join(f"{role.title} ({role.short})" for role in schedule.roles)
        for matrix in schedule.matrices:
            for printed in matrix.rows:
                letters = " ".join(f"{role}={duty}" for role, duty in printed.row.duties)
                yield f"{printed.row.statement}: {letters}"
                if printed.row.note:
                    yield printed.row.note


def _signatures(agreement: Agreement) -> Iterator[SignatureBlock]:
    for party in Party:
        details = agreement.deal.party(party)
        for signatory in details.signatories:
            yield SignatureBlock(party, details.name, signatory.function, signatory.name)
        if not details.signatories:
            yield SignatureBlock(party, details.name, "Quality Unit", "")
