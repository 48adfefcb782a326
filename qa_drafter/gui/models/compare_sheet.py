"""A comparison as the Compare pane shows it: pages of rows, and one line per change. Plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.change import Change
from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.phrases import Phrase, verbatim
from qa_drafter.redline import Span
from qa_drafter.services.comparing import NumberedPair, VersionComparison

if TYPE_CHECKING:  # most comparisons are of versions and need no Word machinery
    from qa_drafter.services.word_comparing import WordComparison

DUTIES_PAGE: Final = "responsibilities"


OF_VERSIONS: Final = (
    Nature.VALUE, Nature.DUTY, Nature.WORDING, Nature.INSERTED, Nature.REMOVED, Nature.MOVED, Nature.NOISE,
)  # fmt: skip
OF_FILES: Final = (
    Nature.WORDING, Nature.INSERTED, Nature.REMOVED, Nature.MOVED, Nature.TABLE, Nature.FORMAT, Nature.NOISE,
)  # fmt: skip
"""Files alone tell no value and no duty; they differ in looks, which the house style does not."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One row of one page."""

    page: int
    row: int


@dataclass(frozen=True, slots=True)
class Page:
    """One section with all its rows, or the changed duties. `numbers` are the changes that show on it."""

    id: str
    number: str
    title: str
    rows: tuple[NumberedPair, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The changes on the page, each once, in the order in which they are met."""
        return tuple(dict.fromkeys(number for row in self.rows for number in row.numbers))

    @property
    def following(self) -> int:
        """How many rows differ only because of changes elsewhere."""
        return sum(row.follows for row in self.rows)

    @property
    def differs(self) -> bool:
        """Whether anything on the page differs."""
        return bool(self.numbers or self.following)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change in the list.

    `spots` are all rows that show it, `clauses` the articles, each with its number; for duties the article
    that words the activity. `why` tells of an article that comes or goes why it is in.
    """

    change: Change
    nature: Nature
    place: str
    title: str
    spans: tuple[Span, ...]
    spots: tuple[Spot, ...] = ()
    clauses: tuple[tuple[str, str], ...] = ()
    finding: Finding | None = None
    why: Phrase | None = None

    @property
    def number(self) -> int:
        """The number, which no order and no filter changes."""
        return self.change.number


@dataclass(frozen=True, slots=True)
class CompareSheet:
    """Everything that the pane shows of one comparison."""

    comparison: VersionComparison | WordComparison
    pages: tuple[Page, ...]
    lines: tuple[ChangeLine, ...]
    findings: Mapping[str, Finding] = field(default_factory=dict)

    @property
    def natures(self) -> tuple[Nature, ...]:
        """The kinds of change that there can be."""
        return OF_VERSIONS if isinstance(self.comparison, VersionComparison) else OF_FILES

    @property
    def summary(self) -> Phrase:
        """What changed, in one paragraph of plain words."""
        return self.comparison.summary if self.lines else verbatim("")

    @property
    def not_tracked(self) -> tuple[Phrase, ...]:
        """What differs between two files and no mark can show."""
        return () if isinstance(self.comparison, VersionComparison) else self.comparison.not_tracked

    def line(self, number: int) -> ChangeLine:
        """The change with this number."""
        return self.lines[number - 1]

    def row(self, spot: Spot) -> NumberedPair:
        """The row of a spot."""
        return self.pages[spot.page].rows[spot.row]

    @property
    def first_page(self) -> int:
        """The first page on which anything differs."""
        return next((place for place, page in enumerate(self.pages) if page.differs), 0)

    @property
    def following(self) -> int:
        """How many rows differ only because of changes elsewhere."""
        return sum(page.following for page in self.pages)

    @property
    def is_equal(self) -> bool:
        """Whether the two states are the same to a reader."""
        return not self.lines and not self.following

    @property
    def has_duties(self) -> bool:
        """Whether duties changed."""
        return any(line.nature is Nature.DUTY for line in self.lines)
