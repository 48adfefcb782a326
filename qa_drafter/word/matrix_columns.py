"""How wide the columns of a matrix are, and whether the names of its roles stand upright or are turned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from qa_drafter.domain.raci import Role

ROLE_UPRIGHT: Final = 900
ROLE_ACROSS: Final = 1010
ROLE_TURNED: Final = 680
NARROWEST_ROLE: Final = 480
LEAST_ACTIVITY: Final = 3600
"""Below this a statement breaks after every second word; the roles give way first."""

SIDES_OF_A_CELL: Final = 100
_ROLE_SIZE: Final = 8
_CAPITAL, _SMALL = 0.72, 0.52
"""Widths of letters of Arial Bold in parts of its size: enough to tell what fits."""

_TURNED_LEAST: Final = 1150
_TURNED_MOST: Final = 2000


@dataclass(frozen=True)
class Columns:
    """The widths of a matrix in twips. The activity takes what the others leave."""

    roles: tuple[Role, ...]
    across: bool
    text_width: int

    @property
    def role(self) -> int:
        """One role: narrower than usual where many stand beside each other, or where their heads are turned."""
        return min(ROLE_TURNED, self._upright) if self.turned else self._upright

    @property
    def _upright(self) -> int:
        usual = ROLE_ACROSS if self.across else ROLE_UPRIGHT
        left = self.text_width - self.section - LEAST_ACTIVITY
        return max(NARROWEST_ROLE, min(usual, left // max(1, len(self.roles))))

    @property
    def section(self) -> int:
        """The article that words the activity."""
        return 900 if self.across else 860

    @property
    def activity(self) -> int:
        """The statement of the activity."""
        return self.text_width - len(self.roles) * self.role - self.section

    @property
    def widths(self) -> tuple[int, ...]:
        """All columns, left to right."""
        return (self.activity, *(self.role for _ in self.roles), self.section)

    @cached_property  # every cell asks for it
    def turned(self) -> bool:
        """Whether the heads of the roles are turned: one of their words is wider than its column."""
        return any(_width(word) > self._upright - SIDES_OF_A_CELL for word in self._words())

    @property
    def head_height(self) -> int:
        """The height of turned heads; 0 where they stand upright and need none."""
        longest = max((_width(role.short) for role in self.roles), default=0)
        return max(_TURNED_LEAST, min(_TURNED_MOST, longest + 2 * SIDES_OF_A_CELL)) if self.turned else 0

    def _words(self) -> Iterable[str]:
        return (word for role in self.roles for word in role.short.split())


def _width(text: str) -> int:
    """About how wide a text is in a column's head, in twips."""
    letters = sum(_CAPITAL if sign.isupper() else _SMALL for sign in text)
    return round(letters * _ROLE_SIZE * 20)
