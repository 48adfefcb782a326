"""What stands in an agreement and where: clauses inserted, replaced, removed, reserved, moved, or written anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from qa_drafter.domain.agreement import AgreementSection, Article
from qa_drafter.domain.assembly_edits import SectionInserted, SectionRemoved
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    Edit,
)
from qa_drafter.domain.errors import NothingToDo, UnknownName, ValueRefused
from qa_drafter.domain.identifiers import ClauseId, SectionId, TopicId
from qa_drafter.domain.library import ClauseLibrary, Section, Topic
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.drafting.printing import Printer
from qa_drafter.drafting.rewording import checked_wording
from qa_drafter.drafting.selection import verdict_on, why_inserted
from qa_drafter.services.open_agreement import OpenAgreement

OWN: Final = "OWN-"
"""How the ids of clauses begin that no library has."""

_LONGEST_TITLE, _LONGEST_REASON, _LONGEST_ID = 120, 300, 24


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause of the library that is not in the agreement, where it would stand, and why it was left out.

    `position` is the one that this deal would take.
    """

    clause: ClauseId
    title: str
    topic: str
    section: SectionId
    section_title: str
    positions: tuple[Position, ...]
    position: Position
    proposed: bool
    because: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether all of these words stand in its id, title, topic or text."""
        said = f"{self.clause} {self.title} {self.topic} {self.section_title} {self.text}".casefold()
        return all(word in said for word in words.casefold().split())


class Arranging:
    """Makes the edits that arrange one open agreement; `Editing` performs them."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def candidates(self, words: str = "") -> tuple[Candidate, ...]:
        """The clauses that could be inserted, in the order of the library; with `words` those that hold them."""
        present = {article.clause for article in self._open.content.articles}
        return tuple(one for one in self._candidates(present) if one.holds(words))

    def preview(self, clause: str, position: Position | None = None) -> PrintedArticle:
        """The clause as it would be printed here."""
        edit = self._inserted(clause, position, None)
        content = self._open.content
        if all(section.id != edit.section for section in content.sections):
            content = self._with_section(edit.section).apply(content)
        return Printer(edit.apply(content)).article(edit.article)

    def insert_edits(self, clause: str, position: Position | None = None, after: str | None = None) -> tuple[Edit, ...]:
        """The edits that insert a clause of the library: behind the article `after`, else where its topic has it.

        A section that the agreement does not have comes in with it.
        """
        edit = self._inserted(clause, position, after)
        missing = all(section.id != edit.section for section in self._open.content.sections)
        return (self._with_section(edit.section), edit) if missing else (edit,)

    def replace_edits(self, clause: str, by: str, position: Position | None = None) -> tuple[Edit, ...]:
        """The edits that put another clause in the place of an article."""
        removed = self._removed(clause)
        text = self._text(by, position)
        if _section_of(text.topic) != removed.section:
            what = phrase("{0} belongs to section {1}", by, _section_of(text.topic))
            raise ValueRefused(
                phrase("clause {0}", clause), what, phrase("take a clause of the same section, or insert and remove")
            )
        return removed, ArticleInserted(removed.section, removed.index, self._article(text))

    def remove_edits(self, clause: str) -> tuple[Edit, ...]:
        """The edits that take an article out, and its section with it when nothing is left there."""
        removed, content = self._removed(clause), self._open.content
        section = content.section(removed.section)
        if len(section.articles) > 1:
            return (removed,)
        return removed, SectionRemoved(content.sections.index(section), replace(section, articles=()))

    def reserve_edit(self, clause: str, reason: str) -> ArticleReserved:
        """The edit that leaves an article its number and title alone; the reason is kept and not printed."""
        article = self._open.content.article(ClauseId(clause))
        reason = one_line(reason, "reason", longest=_LONGEST_REASON)
        if not reason:
            raise ValueRefused(
                phrase("clause {0}", clause), phrase("no reason is given"), phrase("say why the article is reserved")
            )
        if article.reserved == reason:
            raise NothingToDo(
                phrase("clause {0}", clause),
                phrase("it is reserved for that reason already"),
                phrase("nothing was changed"),
            )
        return ArticleReserved(article.clause, article.reserved, reason)

    def release_edit(self, clause: str) -> ArticleReserved:
        """The edit that gives a reserved article its wording back."""
        article = self._open.content.article(ClauseId(clause))
        if article.reserved is None:
            raise NothingToDo(phrase("clause {0}", clause), phrase("it is not reserved"), phrase("nothing was changed"))
        return ArticleReserved(article.clause, article.reserved, None)

    def move_edit(self, clause: str, to: int) -> ArticleMoved:
        """The edit that takes an article to another place of its section, counted from 0."""
        section, index = self._open.content.place_of(ClauseId(clause))
        last = len(section.articles) - 1
        if not 0 <= to <= last:
            raise ValueRefused(
                phrase("clause {0}", clause),
                phrase("section {0} has no place {1}", section.id, to + 1),
                phrase("1 to {0}", last + 1),
            )
        if to == index:
            raise NothingToDo(
                phrase("clause {0}", clause), phrase("it stands there already"), phrase("nothing was changed")
            )
        return ArticleMoved(section.id, ClauseId(clause), index, to)

    def own_edit(self, section: str, title: str, text: str, after: str | None = None) -> ArticleInserted:
        """The edit that adds a clause of the agreement's own: behind `after`, else at the end of its section.

        WordingRefused when the text cannot stand.
        """
        held = self._open.content.section(SectionId(section))
        title = _title(title)
        index = _behind(held, after) if after else len(held.articles)
        topic = TopicId(f"{section}.own")
        bare = Article.written(self._own_id(title), topic, title, "")
        content = ArticleInserted(held.id, index, bare).apply(self._open.content)
        article = Article.written(bare.clause, topic, title, checked_wording(content, bare, text))
        return ArticleInserted(held.id, index, article)

    def retitle_edit(self, clause: str, title: str) -> ArticleRetitled:
        """The edit that gives an own clause another title; those of the library keep theirs."""
        article = self._open.content.article(ClauseId(clause))
        if not article.is_own:
            raise ValueRefused(
                phrase("clause {0}", clause),
                phrase("its title is the library's"),
                phrase("only own clauses take another"),
            )
        if article.title == _title(title):
            raise NothingToDo(
                phrase("clause {0}", clause), phrase("it is called so already"), phrase("nothing was changed")
            )
        return ArticleRetitled(article.clause, article.title, _title(title))

    def _removed(self, clause: str) -> ArticleRemoved:
        section, index = self._open.content.place_of(ClauseId(clause))
        return ArticleRemoved(section.id, index, section.articles[index])

    def _candidates(self, present: set[ClauseId]) -> Iterator[Candidate]:
        for section in self._open.library.sections:
            for topic in section.topics:
                for clause in self._open.library.by_topic.get(topic.id, ()):
                    if clause not in present:
                        yield self._candidate(clause, topic, section)

    def _candidate(self, clause: ClauseId, topic: Topic, section: Section) -> Candidate:
        library, deal = self._open.library, self._open.content.deal
        verdict, text = verdict_on(library, deal, clause), library.choose(clause, deal.position)
        return Candidate(
            clause=clause,
            title=text.title,
            topic=topic.title,
            section=section.id,
            section_title=section.title,
            positions=tuple(one.position for one in library.positions(clause)),
            position=text.position,
            proposed=verdict.holds,
            because=verdict.because,
            text=text.body,
        )

    def _inserted(self, clause: str, position: Position | None, after: str | None) -> ArticleInserted:
        content, text = self._open.content, self._text(clause, position)
        if any(article.clause == clause for article in content.articles):
            number = self._open.numbers.articles[clause]
            raise NothingToDo(
                phrase("clause {0}", clause), phrase("it is in already, as {0}", number), phrase("nothing was changed")
            )
        section = next((s for s in content.sections if s.id == _section_of(text.topic)), None)
        if section is None:
            return ArticleInserted(_section_of(text.topic), 0, self._article(text))
        index = _behind(section, after) if after else _place_by_topic(section, text, self._open.library)
        return ArticleInserted(section.id, index, self._article(text))

    def _text(self, clause: str, position: Position | None) -> ClauseVersion:
        library = self._open.library
        if position is None:
            return library.choose(ClauseId(clause), self._open.content.deal.position)
        texts = {text.position: text for text in library.positions(ClauseId(clause))}
        if position not in texts:
            raise UnknownName(phrase("clause {0}", clause), phrase("position"), str(position), tuple(map(str, texts)))
        return texts[position]

    def _article(self, text: ClauseVersion) -> Article:
        return Article.pinning(text, why_inserted(verdict_on(self._open.library, self._open.content.deal, text.id)))

    def _with_section(self, wanted: SectionId) -> SectionInserted:
        library, content = self._open.library, self._open.content
        order = [section.id for section in library.sections]
        section = next(section for section in library.sections if section.id == wanted)
        before = [s for s in content.sections if s.id in order and order.index(s.id) < order.index(wanted)]
        index = content.sections.index(before[-1]) + 1 if before else 0
        return SectionInserted(index, _empty(section))

    def _own_id(self, title: str) -> ClauseId:
        words = re.sub(r"[^A-Z0-9]+", "-", title.upper()).strip("-")[:_LONGEST_ID].strip("-") or "CLAUSE"
        taken = {article.clause for article in self._open.content.articles}
        names = (f"{OWN}{words}" if n == 1 else f"{OWN}{words}-{n}" for n in range(1, len(taken) + 2))
        return next(ClauseId(name) for name in names if name not in taken)


def _section_of(topic: TopicId) -> SectionId:
    return SectionId(topic.partition(".")[0])


def _behind(section: AgreementSection, after: str) -> int:
    clauses = [str(article.clause) for article in section.articles]
    if after not in clauses:
        raise UnknownName(phrase("section {0}", section.id), phrase("clause"), after, tuple(clauses[:5]))
    return clauses.index(after) + 1


def _place_by_topic(section: AgreementSection, text: ClauseVersion, library: ClauseLibrary) -> int:
    """Behind the last article whose topic the library has before the clause's, or with it."""
    topics = [topic.id for known in library.sections if known.id == section.id for topic in known.topics]
    rank = {topic: place for place, topic in enumerate(topics)}
    before = [n for n, a in enumerate(section.articles, start=1) if rank.get(a.topic, -1) <= rank[text.topic]]
    return max(before, default=0)


def _empty(section: Section) -> AgreementSection:
    return AgreementSection(section.id, section.title, section.part, "in for an article inserted by hand", ())


def _title(title: str) -> str:
    title = one_line(title, "title", longest=_LONGEST_TITLE)
    if not title:
        raise ValueRefused("title", phrase("it is empty"), phrase("give a short title"))
    return title
