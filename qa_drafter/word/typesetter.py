"""The document that we write, read as it will be set: what a preview shows is what Word is given, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from typing import Final

from qa_drafter.domain.document import PrintedAgreement, PrintedArticle
from qa_drafter.domain.typeset import Block, Level, Paper, SetDocument, SetParagraph, Stretch
from qa_drafter.word.agreement_writer import Unwritten, body_parts, written
from qa_drafter.word.house_style import ROW_NUMBERS
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import Xml
from qa_drafter.word.running_lines import running_parts
from qa_drafter.word.typeset_blocks import Blocks, Ended
from qa_drafter.word.typeset_styles import Element, W, list_levels

_COUNTERS: Final = re.compile(r' w:id="\d+"')
"""Numbers of bookmarks: they count through the document, so that every edit would make all later parts look new."""

_HEADERS: Final = {False: "word/header1.xml", True: "word/header2.xml"}
_FOOTERS: Final = {False: "word/footer2.xml", True: "word/footer3.xml"}
_FIRST_FOOTER: Final = "word/footer1.xml"


class Typesetter:
    """Sets printed agreements again and again.

    An article, a paragraph or a row that an edit left alone keeps its value: the same one, not only an equal one.
    """

    def __init__(self) -> None:
        self._blocks = Blocks()
        self._texts: dict[str, tuple[Ended, ...]] = {}
        self._parts: dict[tuple[str, str], tuple[Unwritten, tuple[Ended, ...]]] = {}
        self._frame: object = None

    def setting(self, printed: PrintedAgreement) -> Generator[None, None, SetDocument]:
        """Set the document of an agreement part by part; a setting that is given up leaves nothing behind."""
        manuscript = Manuscript(printed, None)
        running = {name: self._blocks.lines(xml) for name, xml in running_parts(printed, manuscript.page).items()}
        frame = _frame(manuscript)
        before = self._parts if frame == self._frame else {}
        parts: dict[tuple[str, str], tuple[Unwritten, tuple[Ended, ...]]] = {}
        texts: dict[str, tuple[Ended, ...]] = {}
        blocks: list[Ended] = []
        for part in body_parts(manuscript):
            yield
            if isinstance(part, str):
                blocks += self._set(part, texts)
                continue
            kept = before.get(_name(part))
            if kept is None or kept[0] != part:
                kept = part, self._set(written(manuscript, part), texts)
            parts[_name(part)] = kept
            blocks += kept[1]
        self._parts, self._texts, self._frame = parts, texts, frame
        articles = {str(a.clause): manuscript.anchors.of_article(a.clause) for a in printed.articles}
        return SetDocument(tuple(_stretches(blocks, running)), _levels(manuscript), articles)

    def _set(self, xml: Xml, texts: dict[str, tuple[Ended, ...]]) -> tuple[Ended, ...]:
        text = _COUNTERS.sub("", xml)
        texts[text] = self._texts.get(text) or self._blocks.of(text)
        return texts[text]


def _name(part: Unwritten) -> tuple[str, str]:
    return ("article", part.clause) if isinstance(part, PrintedArticle) else ("matrix", part.matrix.id)


def _frame(manuscript: Manuscript) -> object:
    """The sheet, and all that may be referred to: while they stand, a part that stands is written as before."""
    printed = manuscript.printed
    articles = tuple(article.clause for article in printed.articles)
    schedules = tuple((s.id, s.number, tuple((m.id, m.part) for m in s.matrices)) for s in printed.schedules)
    return manuscript.page, articles, schedules


def _levels(manuscript: Manuscript) -> dict[tuple[int, int], Level]:
    levels = list_levels()
    rows = {(number, 0): levels[ROW_NUMBERS, 0] for number in manuscript.row_lists.values()}
    return {**levels, **rows}


def _stretches(blocks: Iterable[Ended], running: dict[str, tuple[SetParagraph, ...]]) -> Iterator[Stretch]:
    gathered: list[Block] = []
    is_first = True
    for block, properties in blocks:
        if block is not None:
            gathered.append(block)
        if properties is not None:
            across = properties.find(f"{W}pgSz").get(f"{W}orient") == "landscape"
            first = running[_FIRST_FOOTER] if is_first else None
            lines = running[_HEADERS[across]], running[_FOOTERS[across]], first
            yield Stretch(_paper(properties), tuple(gathered), *lines)
            gathered, is_first = [], False


def _paper(properties: Element) -> Paper:
    size, room = properties.find(f"{W}pgSz"), properties.find(f"{W}pgMar")
    margins = (int(room.get(f"{W}{side}")) for side in ("top", "bottom", "left", "right", "header", "footer"))
    return Paper(int(size.get(f"{W}w")), int(size.get(f"{W}h")), *margins)
