"""The sheet, its margins, and the section properties that tell Word which running lines stand on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import Schedule
from qa_drafter.word.markup import Xml

TEXT_WIDTH: Final = 9184
"""Width of portrait text in twips, on either paper: what the widths of plain tables add up to."""

MOST_ROLES_UPRIGHT: Final = 5

_RUNNING_UPRIGHT: Final = (
    '<w:headerReference w:type="default" r:id="rId5"/>'
    '<w:footerReference w:type="first" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>'
)
_RUNNING_ACROSS: Final = (
    '<w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId9"/>'
)


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A paper, in twips. The side margins of upright pages leave TEXT_WIDTH."""

    width: int
    height: int
    across_margin: int = 1134

    @property
    def across_width(self) -> int:
        """Width of landscape text."""
        return self.height - 2 * self.across_margin

    def section(self, *, across: bool, first: bool) -> Xml:
        """The section properties of upright or landscape pages; the first section begins with the cover."""
        return self._across() if across else self._upright(first)

    def _upright(self, first: bool) -> Xml:
        side = (self.width - TEXT_WIDTH) // 2
        return Xml(
            f'<w:sectPr>{_RUNNING_UPRIGHT}<w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{self.width}" w:h="{self.height}"/>'
            f'<w:pgMar w:top="1531" w:right="{side}" w:bottom="1304" w:left="{side}"'
            ' w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="709"/>'
            f"{'<w:titlePg/>' if first else ''}</w:sectPr>"
        )

    def _across(self) -> Xml:
        side = self.across_margin
        return Xml(
            f'<w:sectPr>{_RUNNING_ACROSS}<w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{self.height}" w:h="{self.width}" w:orient="landscape"/>'
            f'<w:pgMar w:top="1474" w:right="{side}" w:bottom="1247" w:left="{side}"'
            ' w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="709"/></w:sectPr>'
        )


A4: Final = PageFormat(width=11906, height=16838)
LETTER: Final = PageFormat(width=12240, height=15840)


def format_for(deal: Deal) -> PageFormat:
    """Letter where only the United States are concerned, A4 elsewhere."""
    return LETTER if deal.answer("market") == ("us",) else A4


def lies_across(schedule: Schedule) -> bool:
    """Whether a schedule is set in landscape: as a whole, so that no page turns within it."""
    return any(len(matrix.roles) > MOST_ROLES_UPRIGHT for matrix in schedule.matrices)
