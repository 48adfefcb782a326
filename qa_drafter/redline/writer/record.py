"""What one comparison finds on its way: the changes with their places, and what could not be tracked."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from qa_drafter.redline.model import MARK_ALL, Change, ChangeKind, Marking, NotTracked
from qa_drafter.redline.noise import noise_between
from qa_drafter.redline.wordml.names import Element
from qa_drafter.redline.wordml.tracked import Revisions

_LONGEST: Final = 90


class Record:
    """The state of one comparison. Knows where the writer stands, so that a change can say its place."""

    def __init__(
        self, revisions: Revisions, headings: Collection[str], prefix: str | None = None,
        whole_values: Collection[str] = (), marking: Marking = MARK_ALL, tick: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self.revisions, self.prefix, self.whole_values, self.tick = revisions, prefix, whole_values, tick
        self.marking = marking
        self.changes: list[Change] = []
        self.not_tracked: list[NotTracked] = []
        self.labels: dict[Element, str] = {}
        self.kept_bookmarks: frozenset[str] = frozenset()
        self.headings = headings
        self._moves = 0
        self.enter("", "")

    def enter(self, part: str, title: str) -> None:
        """Goes to the beginning of another part."""
        self.part, self._title = part, title
        self._heading, self._caption, self._cell, self._item = "", "", "", ""
        self.anchor: str | None = None

    def pass_paragraph(self, element: Element, text: str, style: str | None, name: str | None) -> None:
        """Goes past a paragraph that the new document holds."""
        label = self.labels.get(element, "")
        if self._cell:
            return
        self.anchor = name or self.anchor
        if style in self.headings and text.strip():
            self._heading, self._caption, self._item = f"{label} {text}".strip(), "", ""
        elif text.strip():
            self._caption, self._item = text, label

    def at_deleted(self, element: Element) -> str:
        """Goes to a paragraph that only the old document has; answers the number of the one before."""
        was, self._item = self._item, self.labels.get(element, "")
        return was

    def back_at(self, item: str) -> None:
        """Undoes `at_deleted`."""
        self._item = item

    def pass_row(self, name: str | None) -> None:
        """Goes to a table row."""
        self.anchor = name or self.anchor

    def stand_in(self, *labels: str) -> str:
        """Goes into a table cell, or out of it when there is no label; answers the labels that were."""
        was, self._cell = self._cell, " / ".join(_short(label) for label in labels if label.strip())
        return was

    def come_back(self, was: str) -> None:
        """Undoes `stand_in`."""
        self._cell = was

    @property
    def place(self) -> str:
        """Where the writer stands, for a reader."""
        table = (self._caption, self._cell) if self._cell else (self._item,)
        return (
            " › ".join(_short(step) for step in (self._title, self._heading, *table) if step.strip())
            or "beginning of the document"
        )

    def change(self, kind: ChangeKind, before: str, after: str, anchor: str | None = None) -> None:
        """Lists one change at the present place; of looks only where they are marked."""
        if kind is ChangeKind.FORMAT and not self.marking.formatting:
            self.untracked("changes of formatting are not marked; the new looks hold", "word/document.xml", "")
            return
        number = len(self.changes) + 1
        noise = noise_between(before, after)
        self.changes.append(Change(number, kind, self.place, before, after, anchor or self.anchor, self.part, noise))

    def section_changed(self) -> None:
        """Lists a change of page settings."""
        self.change(ChangeKind.FORMAT, "page settings of the last section", "page settings of the last section")

    def untracked(self, what: str, part: str | None = None, place: str | None = None) -> None:
        """Lists a difference that no mark can show."""
        entry = NotTracked(part or self.part, self.place if place is None else place, what)
        if entry not in self.not_tracked:
            self.not_tracked.append(entry)

    def next_move(self) -> str:
        """A name for the two ranges of a move."""
        self._moves += 1
        return f"move{self._moves}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
