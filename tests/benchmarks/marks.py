"""What a redline marks, counted without our own readers: characters in marks, paragraphs that carry any."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from lxml import etree

from tests.redline.documents import q

MARKS = tuple(map(q, ("ins", "del", "moveFrom", "moveTo")))
CHANGES = tuple(map(q, ("rPrChange", "pPrChange")))


@dataclass(frozen=True, slots=True)
class Marked:
    """The figures of one redline's body."""

    characters: int
    """In insertions and deletions."""
    moved: int
    """In moves, both ends."""
    paragraphs: int


def marked_in(redline: bytes) -> Marked:
    with zipfile.ZipFile(io.BytesIO(redline)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    counted = dict.fromkeys(MARKS, 0)
    for text in body.iter(q("t"), q("delText")):
        mark = next((above.tag for above in text.iterancestors(*MARKS)), None)
        if mark is not None:
            counted[mark] += len(text.text or "")
    touched = sum(next(paragraph.iter(*MARKS, *CHANGES), None) is not None for paragraph in body.iter(q("p")))
    moved = counted[q("moveFrom")] + counted[q("moveTo")]
    return Marked(sum(counted.values()) - moved, moved, touched)
