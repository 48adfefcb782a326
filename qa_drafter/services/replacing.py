"""Words found over a whole agreement, and replaced as one act."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import EditOutOfDate, NothingToDo, ValueRefused, WordingRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.printable import one_line, quoted
from qa_drafter.drafting.definitions import DEFINITIONS, rendered_meaning
from qa_drafter.drafting.printing import facts_of
from qa_drafter.drafting.read_wording import ReadWording, is_marked, shape_of
from qa_drafter.drafting.rendering import Renderer
from qa_drafter.drafting.typed_values import as_typed
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.defining import Defining
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
    DEFINITION: in what a term means.
    """

    WORDING = "wording"
    TITLE = "title"
    DEFINITION = "definition"
    VALUE = "value"
    DEFINED = "defined term"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place of the words looked for, with what stands around it. `term` is the one whose definition it is in."""

    clause: ClauseId
    number: str
    title: str
    place: Place
    start: int
    found: str
    before: str
    after: str
    term: str = ""

    @property
    def replaceable(self) -> bool:
        """Whether replacing it is typing other words, and no more."""
        return self.place in (Place.WORDING, Place.TITLE, Place.DEFINITION)


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
        self._held: tuple[Agreement, Mapping[str, ReadWording]] | None = None

    def hits(self, sought: Sought) -> tuple[Hit, ...]:
        """Every place of the words in articles, definitions and the titles of own clauses, in print order."""
        numbers, content = self._open.numbers.articles, self._open.content
        return tuple(
            hit
            for article in content.articles
            if article.reserved is None
            for hit in (*self._hits(article, sought, numbers[article.clause]), *self._defined(article, sought))
        )

    def edits(self, hits: Sequence[Hit], by: str) -> tuple[Edit, ...]:
        """The edits that put `by` in the place of these hits: one for each article, definition and title.

        ValueRefused for a hit that is a value or a defined term; WordingRefused when a text could not stand.
        """
        by = one_line(by, "replacement", longest=_LONGEST)
        for hit in hits:
            if not hit.replaceable:
                raise ValueRefused(
                    _where(hit),
                    phrase("{0} is a {1}", repr(hit.found), _IS[hit.place]),
                    _WAY[hit.place],
                )
        groups: dict[tuple[ClauseId, Place, str], list[Hit]] = {}
        for hit in hits:
            groups.setdefault((hit.clause, hit.place, hit.term), []).append(hit)
        made = (self._edit(group[0], group, by) for group in groups.values())
        edits = tuple(edit for edit in made if edit is not None)
        if not edits:
            raise NothingToDo(
                phrase("replace"), phrase("nothing would be other than it is"), phrase("nothing was changed")
            )
        return edits

    def _hits(self, article: Article, sought: Sought, number: str) -> Iterator[Hit]:
        here = Hit(article.clause, number, article.title, Place.TITLE, 0, "", "", "")
        if article.is_own:
            yield from _found(here, ReadWording.plain(article.title), sought)
        yield from _found(replace(here, place=Place.WORDING), self._texts()[article.clause], sought)

    def _defined(self, article: Article, sought: Sought) -> Iterator[Hit]:
        """The places in the definitions that an article prints."""
        printed = self._open.printed().article(article.clause) if article.topic == DEFINITIONS else None
        if printed is not None:
            for entry in printed.definitions:
                here = Hit(article.clause, printed.number, article.title, Place.DEFINITION, 0, "", "", "", entry.term)
                yield from _found(here, self._texts()[entry.term], sought)

    def _texts(self) -> Mapping[str, ReadWording]:
        """Every wording as it is typed and read, for as long as no edit makes another state.

        That of an article stands under its clause, that of a definition under its term.
        """
        content = self._open.content
        if self._held is None or self._held[0] is not content:
            renderer = Renderer(facts_of(content))
            texts = {str(a.clause): renderer.render(a.template, f"clause {a.clause}") for a in content.articles}
            texts |= {entry.term: rendered_meaning(entry, renderer) for entry in content.glossary}
            self._held = content, {name: ReadWording.of(*as_typed(rendered)) for name, rendered in texts.items()}
        return self._held[1]

    def _edit(self, at: Hit, hits: Sequence[Hit], by: str) -> Edit | None:
        read = ReadWording.plain(at.title) if at.place is Place.TITLE else self._texts()[at.term or at.clause]
        changed = _replaced(read, hits, by)
        try:
            if at.place is Place.TITLE:
                return Arranging(self._open).retitle_edit(at.clause, changed)
            if is_marked(by) or shape_of(changed) != shape_of(read.typed):
                what = phrase(
                    "{0} would change its paragraphs, lists, bold words, defined terms or references", quoted(by)
                )
                raise WordingRefused(_where(at), what, phrase("uncheck its places, or edit the article itself"))
            if at.term:
                return Defining(self._open).wording_edit(at.term, changed)
            return Editing(self._open).wording_edit(at.clause, changed)
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


def _found(here: Hit, read: ReadWording, sought: Sought) -> Iterator[Hit]:
    """The hits in one wording or title; `here` says which it is."""
    for first, last in sought.matches(read.words):
        start, end = read.places[first], read.places[last - 1] + 1
        place = Place.DEFINED if read.is_marked(start, end) else here.place
        if read.is_value(start, end):
            place = Place.VALUE
        before, after = _before(read.typed[:start]), _after(read.typed[end:])
        yield replace(here, place=place, start=start, found=read.typed[start:end], before=before, after=after)


def _before(text: str) -> str:
    """The last words of a text; cut between two words, it says so."""
    _, blank, kept = text[-_AROUND:].partition(" ")
    return f"…{blank}{kept}" if len(text) > _AROUND and kept else text[-_AROUND:]


def _after(text: str) -> str:
    """The first words of a text; cut between two words, it says so."""
    kept, blank, _ = text[:_AROUND].rpartition(" ")
    return f"{kept}{blank}…" if len(text) > _AROUND and kept else text[:_AROUND]


def _where(hit: Hit) -> Phrase:
    return phrase("definition of {0}", hit.term) if hit.term else phrase("clause {0}", hit.clause)


def _replaced(read: ReadWording, hits: Sequence[Hit], by: str) -> str:
    spans = [(hit.start, hit.start + len(hit.found)) for hit in hits]
    if any(read.typed[start:end] != hit.found for hit, (start, end) in zip(hits, spans, strict=True)):
        raise EditOutOfDate(
            _where(hits[0]), phrase("it has changed since the words were found"), phrase("find them again")
        )
    return read.with_words(spans, by)
