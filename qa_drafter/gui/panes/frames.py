"""Values in frames amid running text: how they are written, where they stand, and how they are copied.

Qt draws no frames in text; a view draws them below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextFormat

from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Theme, Tone

FRAMED: Final = QTextFormat.Property.UserProperty.value + 1
"""The property that holds the tone of the frame around a run."""
PAD: Final = "\u202f"
"""Narrow space inside a frame, on both sides, at which no line breaks."""
_SIGN: Final = "▲"
"""Before a value that is beyond a limit."""
_OURS: Final = re.compile(f"{PAD}|{_SIGN}[\u00a0 ]?")


def framed_words(value: str, *, beyond: bool) -> str:
    """A value as it stands in its frame."""
    return f"{PAD}{_SIGN}\u00a0{value}{PAD}" if beyond else f"{PAD}{value}{PAD}"


def bare_words(text: str) -> str:
    """Copied text without our padding and signs; Qt makes plain spaces of some no-break spaces."""
    return _OURS.sub("", text)


def paint_frames(painter: QPainter, block: QTextBlock, origin: QRectF, theme: Theme) -> None:
    """Draw the frames of a block that stands at `origin`."""
    for tone, frame in _framed_runs(block, origin):
        edge = theme.field_edge if tone is Tone.CHIP else theme.ink(tone)
        painter.setPen(QPen(edge, 1.6 if tone is Tone.BREACH else 1.0))
        painter.setBrush(theme.paper(tone))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)


def _framed_runs(block: QTextBlock, origin: QRectF) -> Iterator[tuple[Tone, QRectF]]:
    """Each framed run; one frame per line where a run is broken."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        tone = fragment.charFormat().property(FRAMED)
        if tone:
            start = fragment.position() - block.position()
            for frame in _frames(block, start, start + fragment.length()):
                yield Tone(tone), frame.translated(origin.topLeft())
        fragments += 1


def _frames(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            natural = line.ascent() + line.descent()
            top = line.y() + max(0.0, line.height() - natural)
            yield QRectF(left + 0.5, top + 0.5, right - left - 1, natural - 1)


def _x(answer: object) -> float:
    # PySide gives the position back beside it in some versions.
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
