"""From one changed paragraph to the next, through the whole agreement. Going round the end asks first."""

from __future__ import annotations

from qa_drafter.gui.panes.draft_lines import lines_of
from qa_drafter.gui.panes.draft_state import View
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.wording import tr

Place = tuple[str, int]
"""A clause, and the number of a line in its article."""


class ChangeWalk:
    """Remembers where the last step led, and whether going round has been asked."""

    def __init__(self) -> None:
        self._at: Place | None = None
        self._asked = False

    def step(self, reading: Reading, view: View, clause: str, direction: int) -> Place | None:
        """The next change after the current article's place; None at the end: a second step goes round."""
        order: dict[str, int] = {article.clause: place for place, article in enumerate(reading.printed().articles)}
        found = changed_places(reading, view)
        line = self._at[1] if self._at is not None and self._at[0] == clause else -1
        here = (order[clause], line)
        ranked = sorted(((order[place], line), (place, line)) for place, line in found)
        ahead = [place for rank, place in ranked if (rank > here if direction > 0 else rank < here)]
        if not ahead and self._asked:
            ahead = [place for _, place in ranked]
        self._asked = not ahead
        if not ahead:
            return None
        self._at = ahead[0] if direction > 0 else ahead[-1]
        return self._at


def end_words(direction: int) -> str:
    """What is said at the end of the walk."""
    if direction > 0:
        return tr("No later change. F8 again goes on from the beginning.")
    return tr("No earlier change. Shift+F8 again goes on from the end.")


def changed_places(reading: Reading, view: View) -> list[Place]:
    """Every changed line of the agreement since the view's base."""
    if view.base is None:
        return []
    before = reading.printed(view.base)
    changed = reading.changed_clauses(view.base)
    return [
        (article.clause, number)
        for article in reading.printed().articles
        if article.clause in changed
        for number, line in enumerate(lines_of(article, before.article(article.clause), view.review, comparing=True))
        if line.changed
    ]
