"""The changes of a comparison as a list: in the order of the document or by kind, narrowed by kind and by words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from qa_drafter.domain.change import Weight
from qa_drafter.domain.comparison_profile import Nature, Order
from qa_drafter.gui.models.compare_sheet import ChangeLine
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.phrases import worded

CHANGE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The ChangeLine or KindLine of an index, for the delegate."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which changes are listed: of these kinds, with all of these words."""

    hidden: frozenset[Nature] = frozenset()
    words: str = ""

    def lets_in(self, line: ChangeLine) -> bool:
        """Whether the change is listed."""
        text = _words_of(line).replace("\u00a0", " ").casefold()
        return line.nature not in self.hidden and all(word in text for word in self.words.casefold().split())


@dataclass(frozen=True, slots=True)
class KindLine:
    """The heading of one kind or weight, with the number of its changes that are listed."""

    kind: Nature | Weight
    count: int

    @property
    def words(self) -> str:
        """The kind in one word."""
        return nature_words(self.kind) if isinstance(self.kind, Nature) else weight_words(self.kind)


def nature_words(nature: Nature) -> str:
    """A kind in one word."""
    return {
        Nature.VALUE: _tr("Value"),
        Nature.DUTY: _tr("Duty"),
        Nature.WORDING: _tr("Wording"),
        Nature.INSERTED: _tr("Inserted"),
        Nature.REMOVED: _tr("Removed"),
        Nature.MOVED: _tr("Moved"),
        Nature.TABLE: _tr("Table"),
        Nature.FORMAT: _tr("Formatting"),
        Nature.NOISE: _tr("Noise"),
    }[nature]


def weight_words(weight: Weight) -> str:
    """A weight in one word."""
    return {
        Weight.CRITICAL: _tr("Critical"),
        Weight.SUBSTANTIAL: _tr("Substantial"),
        Weight.MINOR: _tr("Minor"),
    }[weight]


def nature_icon(nature: Nature) -> str:
    """The sign that goes with the word."""
    return {
        Nature.VALUE: "number",
        Nature.DUTY: "responsibilities",
        Nature.WORDING: "swap",
        Nature.INSERTED: "add",
        Nature.REMOVED: "cross",
        Nature.MOVED: "move",
        Nature.TABLE: "heat",
        Nature.FORMAT: "edit",
        Nature.NOISE: "noise",
    }[nature]


class ChangesModel(QAbstractListModel):
    """One row per listed change; headings between them when ordered by kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ChangeLine, ...] = ()
        self._shown: tuple[ChangeLine | KindLine, ...] = ()
        self._order = Order.DOCUMENT
        self._narrowing = Narrowing()

    @property
    def listed(self) -> tuple[ChangeLine, ...]:
        """The changes as listed, from top to bottom."""
        return tuple(line for line in self._shown if isinstance(line, ChangeLine))

    @property
    def total(self) -> int:
        """How many changes there are, listed or not."""
        return len(self._lines)

    def show(self, lines: Sequence[ChangeLine]) -> None:
        """List the changes of another comparison."""
        self._lines = tuple(lines)
        self._list()

    def arrange(self, order: Order, narrowing: Narrowing) -> None:
        """List the same changes in another order, or others of them."""
        self._order, self._narrowing = order, narrowing
        self._list()

    def row_of(self, number: int) -> int | None:
        """The row of a change; None when it is not listed."""
        rows = enumerate(self._shown)
        return next((row for row, line in rows if isinstance(line, ChangeLine) and line.number == number), None)

    def row_like(self, change: ChangeLine) -> int | None:
        """The row of the same change, whatever its number is now."""
        same = (change.nature, change.change.subject)
        rows = enumerate(self._shown)
        return next((r for r, x in rows if isinstance(x, ChangeLine) and (x.nature, x.change.subject) == same), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per change and heading; Qt's signature."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The keys pass over headings; Qt's signature."""
        if not index.isValid() or isinstance(self._shown[index.row()], KindLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and the value that the delegate paints."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{line.number} {line.place}" if isinstance(line, ChangeLine) else line.words
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(line)
            case _ if role == CHANGE:
                return line
        return None

    def _list(self) -> None:
        self.beginResetModel()
        listed = [line for line in self._lines if self._narrowing.lets_in(line)]
        ordered = {Order.KIND: _by_kind, Order.WEIGHT: _by_weight}
        self._shown = tuple(listed if self._order is Order.DOCUMENT else ordered[self._order](listed))
        self.endResetModel()

    def _spoken(self, line: ChangeLine | KindLine) -> str:
        if isinstance(line, KindLine):
            return f"{line.words}, {line.count}"
        words = self.tr("Change {number}, {kind}, {place}: {before} → {after}").format(
            number=line.number,
            kind=nature_words(line.nature).lower(),
            place=worded(line.change.place),
            before=_short(worded(line.change.before)) or self.tr("nothing"),
            after=_short(worded(line.change.after)) or self.tr("nothing"),
        )
        meaning = line.change.meaning
        if meaning is not None:
            words = f"{words}. {weight_words(meaning.weight)}: {worded(meaning.told)}; {worded(meaning.reason)}"
        return f"{words}. {worded(line.finding.message)}" if line.finding else words


def _words_of(line: ChangeLine) -> str:
    """All words by which a change can be found."""
    change = line.change
    said = (change.place, line.title, change.before, change.after, change.meaning.told if change.meaning else "")
    weight = weight_words(change.meaning.weight) if change.meaning else ""
    return " ".join((str(line.number), *map(worded, said), weight))


def _by_kind(lines: Sequence[ChangeLine]) -> Iterator[ChangeLine | KindLine]:
    for nature in Nature:
        found = [line for line in lines if line.nature is nature]
        if found:
            yield KindLine(nature, len(found))
            yield from found


def _by_weight(lines: Sequence[ChangeLine]) -> Iterator[ChangeLine | KindLine]:
    for weight in Weight:
        found = [line for line in lines if line.change.meaning is not None and line.change.meaning.weight is weight]
        if found:
            yield KindLine(weight, len(found))
            yield from found
    yield from (line for line in lines if line.change.meaning is None)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 300 else f"{flat[:299]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("changes", text)
