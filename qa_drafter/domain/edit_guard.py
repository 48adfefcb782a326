"""What every edit asks before it is applied."""

from __future__ import annotations

from qa_drafter.domain.errors import EditOutOfDate
from qa_drafter.domain.phrases import phrase


def check_same(place: str, was: object, found: object) -> None:
    """EditOutOfDate when the agreement no longer holds what the edit was made of."""
    if was != found:
        raise EditOutOfDate(
            place, phrase("it has changed since this edit was made"), phrase("look at it again and repeat the edit")
        )
