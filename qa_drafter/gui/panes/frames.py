"""Where runs of text stand that carry a property, so that a view can draw frames below them: Qt draws none in text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock


def framed_runs(block: QTextBlock, key: int, origin: QRectF) -> Iterator[tuple[str, QRectF]]:
    """The property's value and the frame of each run that has one; one frame per line where a run is broken."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        value = fragment.charFormat().property(key)
        if value:
            start = fragment.position() - block.position()
            for frame in _frames(block, start, start + fragment.length()):
                yield str(value), frame.translated(origin.topLeft())
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
