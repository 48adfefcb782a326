"""Words found over a whole agreement, and replaced as one act."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import EditOutOfDate, NothingToDo, ValueRefused, WordingRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line, quoted
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.read_wording import ReadWording, is_marked, shape_of
from qa_drafter.drafting.rendering import Renderer
from qa_drafter.drafting.rewording import as_typed
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement

_AROUND: Final = 40
"""Characters of context on either side of a hit."""
_LONGEST: Final = 200

# People type what the keyboard has; print joins and quotes with other signs. Each answers to one sign: places hold.
_AS_TYPED: Final = str.maketrans({"\n": " ", "\u00a0": " ", "\u2011": "-", "‘": "'", "’": "'", "“": '"', "”": '"'})


class Place(StrEnum):
    """Where a hit stands, and so whether it can be replaced.

    VALUE: in the printed value of a term, which is set and not typed. DEFINED: in a defined term, which is renamed.
    """

    WORDING = "wording"
    TITLE = "title"
    VALUE = "value"
    DEFINED = "defined term"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place of the words looked for, with what stands around it."""

    clause: ClauseId
    number: str
    title: str
    place: Place
    start: int
    found: str
    before: str
    after: str

    @property
    def replaceable(self) -> bool:
        """Whether replacing it is typing other words, and no more."""
        return self.place in (Place.WORDING, Place.TITLE)


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, and how strictly."""

    words: str
    match_case: bool = False
    whole_words: bool = False

    def matches(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of each place; ValueRefused when nothing is looked for."""
        words = " ".join(self.words.split()).translate(_AS_TYPED)
        if not words:
            raise ValueRefused(phrase("find"), phrase("no words are given"), phrase("type the words to find"))
        pattern = re.escape(words)
        if self.whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        yield from (found.span() for found in re.finditer(pattern, text.translate(_AS_TYPED), flags))


class Replacing:
    """Finds words in one open agreement and makes the edits that replace them."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement
        self._held: tuple[Agreement, Mapping[ClauseId, ReadWording]] | None = None

    def hits(self, sought: Sought) -> tuple[Hit, ...]:
        """Every place of the words in the wording of articles and in the titles of own clauses, in print order."""
        numbers = numbers_of(self._open.content).articles
        return tuple(
            hit
            for article in self._open.content.articles
            if article.reserved is None
            for hit in self._hits(article, sought, numbers[article.clause])
        )

    def edits(self, hits: Sequence[Hit], by: str) -> tuple[Edit, ...]:
        """The edits that put `by` in the place of these hits: one for each article and title.

        ValueRefused for a hit that is a value or a defined term; WordingRefused when a text could not stand.
        """
        by = one_line(by, "replacement", longest=_LONGEST)
        for hit in hits:
            if not hit.replaceable:
                raise ValueRefused(
                    phrase("clause {0}", hit.clause),
                    phrase("{0} is a {1}", repr(hit.found), _IS[hit.place]),
                    _WAY[hit.place],
                )
        groups: dict[tuple[ClauseId, Place], list[Hit]] = {}
        for hit in hits:
            groups.setdefault((hit.clause, hit.place), []).append(hit)
        made = (self._edit(*where, group, by) for where, group in groups.items())
        edits = tuple(edit for edit in made if edit is not None)
        if not edits:
            raise NothingToDo(
                phrase("replace"), phrase("nothing would be other than it is"), phrase("nothing was changed")
            )
        return edits

    def _hits(self, article: Article, sought: Sought, number: str) -> Iterator[Hit]:
        if article.is_own:
            for start, end in sought.matches(article.title):
                yield _hit(article, number, Place.TITLE, article.title, (start, end))
        read = self._texts()[article.clause]
        for first, last in sought.matches(read.words):
            start, end = read.places[first], read.places[last - 1] + 1
            place = Place.DEFINED if read.is_marked(start, end) else Place.WORDING
            if read.is_value(start, end):
                place = Place.VALUE
            yield _hit(article, number, place, read.typed, (start, end))

    def _texts(self) -> Mapping[ClauseId, ReadWording]:
        """Every wording as it is typed and read, for as long as no edit makes another state."""
        content = self._open.content
        if self._held is None or self._held[0] is not content:
            renderer = Renderer(facts_of(content))
            texts = {article.clause: ReadWording.of(*as_typed(renderer, article)) for article in content.articles}
            self._held = content, texts
        return self._held[1]

    def _edit(self, clause: ClauseId, place: Place, hits: Sequence[Hit], by: str) -> Edit | None:
        title = self._open.content.article(clause).title
        read = ReadWording.plain(title) if place is Place.TITLE else self._texts()[clause]
        changed = _replaced(read, hits, by)
        try:
            if place is Place.TITLE:
                return Arranging(self._open).retitle_edit(clause, changed)
            if is_marked(by) or shape_of(changed) != shape_of(read.typed):
                what = phrase(
                    "{0} would change its paragraphs, lists, bold words, defined terms or references", quoted(by)
                )
                raise WordingRefused(
                    phrase("clause {0}", clause), what, phrase("uncheck its places, or edit the article itself")
                )
            return Editing(self._open).wording_edit(clause, changed)
        except NothingToDo:
            return None


_IS: Final = {
    Place.VALUE: phrase("value"),
    Place.DEFINED: phrase("defined term"),
}
_WAY: Final = {
    Place.VALUE: phrase("set the term"),
    Place.DEFINED: phrase("rename the defined term"),
}


def _hit(article: Article, number: str, place: Place, text: str, span: tuple[int, int]) -> Hit:
    start, end = span
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return Hit(article.clause, number, article.title, place, start, text[start:end], before, after)


def _replaced(read: ReadWording, hits: Sequence[Hit], by: str) -> str:
    spans = [(hit.start, hit.start + len(hit.found)) for hit in hits]
    if any(read.typed[start:end] != hit.found for hit, (start, end) in zip(hits, spans, strict=True)):
        where = phrase("clause {0}", hits[0].clause)
        raise EditOutOfDate(where, phrase("it has changed since the words were found"), phrase("find them again"))
    return read.with_words(spans, by)
