"""What pages are filled with: paragraphs and rows in the order of the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from qa_drafter.gui.preview.laid import LaidParagraph, LaidRow

FEWEST: Final = 2
"""Lines of a paragraph that may stand alone at the foot or at the head of a page."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A paragraph or a row in the order of the document. `heads` are repeated where its table goes on."""

    laid: LaidParagraph | LaidRow
    label: str = ""
    heads: tuple[LaidRow, ...] = ()

    @property
    def before(self) -> float:
        """Space above."""
        return self.laid.before if isinstance(self.laid, LaidParagraph) else 0.0

    @property
    def after(self) -> float:
        """Space below."""
        return self.laid.after if isinstance(self.laid, LaidParagraph) else 0.0

    @property
    def lines(self) -> tuple[float, ...]:
        """The heights of what can be parted: a row is one piece."""
        return self.laid.heights if isinstance(self.laid, LaidParagraph) else (self.laid.height,)

    @property
    def keeps_next(self) -> bool:
        """Whether the next strip begins on the same page."""
        return self.laid.source.look.keep_next if isinstance(self.laid, LaidParagraph) else self.laid.keeps_next

    @property
    def keeps_lines(self) -> bool:
        """Whether it is never parted."""
        return not isinstance(self.laid, LaidParagraph) or self.laid.source.look.keep_lines

    @property
    def new_page(self) -> bool:
        """Whether it begins a page."""
        return isinstance(self.laid, LaidParagraph) and self.laid.source.look.new_page

    @property
    def least(self) -> float:
        """What of it has to stand on a page for it to begin there."""
        lines = self.lines
        parted = not self.keeps_lines and len(lines) > FEWEST + 1
        return sum(lines[:FEWEST]) if parted else sum(lines)


@dataclass(frozen=True, slots=True)
class Placed:
    """Some lines of a strip at a height of a page. `is_first` row of its table on the page."""

    strip: Strip
    y: float
    first: int
    last: int
    is_first: bool = False
