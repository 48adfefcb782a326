"""The list of changes: a count that names what is hidden, an order, words to find, the changes themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from qa_drafter.domain.comparison_profile import Nature, Order
from qa_drafter.gui.announcing import TYPING, Voice
from qa_drafter.gui.delegates.change_row import ChangeRowDelegate
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.changes import CHANGE, ChangesModel, Narrowing
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.compare_find import FindField
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel


class CompareList(QWidget):
    """Shows the changes and says which one is taken in hand."""

    change_chosen = Signal(object)  # ChangeLine
    change_opened = Signal()
    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden: frozenset[Nature] = frozenset()
        self._asked_round = 0
        self.model, self._voice = ChangesModel(self), Voice(self, TYPING)
        self._build_parts()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> ChangeLine | None:
        """The change in hand."""
        line = self.list.currentIndex().data(CHANGE)
        return line if isinstance(line, ChangeLine) else None

    def show_sheet(self, sheet: CompareSheet | None) -> None:
        """List the changes of another comparison."""
        self._settling(lambda: self.model.show(sheet.lines if sheet else ()))

    def hide_natures(self, hidden: frozenset[Nature]) -> None:
        """Leave these kinds out."""
        self._hidden = hidden
        self._arrange()

    @property
    def order_chosen(self) -> Order:
        """The order in which they are listed."""
        return Order(self.order.currentData())

    def list_by(self, order: Order) -> None:
        """List them in this order."""
        self.order.setCurrentIndex(self.order.findData(str(order)))

    def choose(self, number: int) -> bool:
        """Take a change in hand; False when it is not listed."""
        row = self.model.row_of(number)
        if row is None:
            return False
        self.list.setCurrentIndex(self.model.index(row))
        return True

    def start_finding(self) -> None:
        """Type words to find."""
        self.finder.setFocus()
        self.finder.selectAll()

    def walk(self, direction: int, only: Nature | None = None) -> bool:
        """Take the next (1) or previous (-1) listed change in hand, `only` of a kind.

        False at the end: a second step goes round.
        """
        row = self.list.currentIndex().row()
        found = [at for line in self.model.listed if only in (None, line.nature)
                 if (at := self.model.row_of(line.number)) is not None]  # fmt: skip
        ahead = [at for at in found if row < 0 or (at - row) * direction > 0]
        if not ahead and self._asked_round == direction:
            ahead = found
        self._asked_round = 0 if ahead else direction
        if not ahead:
            return False
        self.list.setCurrentIndex(self.model.index(ahead[0] if direction > 0 else ahead[-1]))
        return True

    def _build_parts(self) -> None:
        self.count, self.left_out = InkedLabel(semibold=True), QuietLabel("", Size.SECONDARY)
        self.order = QComboBox()
        self.order.addItem(self.tr("Order of the document"), str(Order.DOCUMENT))
        self.order.addItem(self.tr("By kind"), str(Order.KIND))
        self.order.addItem(self.tr("By weight"), str(Order.WEIGHT))
        self.order.setAccessibleName(self.tr("Order of the changes"))
        self.order.setMinimumHeight(lines(self, 1.6))
        self.finder = FindField()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChangeRowDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Changes"))

    def _lay_out(self) -> None:
        u = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * u, 0, 0)
        column.setSpacing(2 * u)
        head, field = QHBoxLayout(), QHBoxLayout()
        for row in (head, field):
            row.setContentsMargins(3 * u, 0, 3 * u, 0)
            row.setSpacing(2 * u)
            column.addLayout(row)
        head.addWidget(self.count)
        head.addWidget(self.left_out)
        head.addStretch(1)
        head.addWidget(self.order)
        field.addWidget(self.finder)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        column.setSpacing(u)
        self.setMinimumWidth(columns(self, 40))

    def _connect(self) -> None:
        self.finder.textChanged.connect(self._arrange)
        self.finder.left.connect(self._leave_finder)
        self.order.currentIndexChanged.connect(self._arrange)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.doubleClicked.connect(self.change_opened)
        # Not `activated`: where the desktop activates by one click, choosing a change would leave the pane.
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            opening = QShortcut(QKeySequence(key), self.list)
            opening.setContext(Qt.ShortcutContext.WidgetShortcut)
            opening.activated.connect(self.change_opened)

    def _leave_finder(self) -> None:
        """Go on with the list, at the first change when none is in hand."""
        self.list.setFocus()
        if self.current is None and self.model.listed:
            self.choose(self.model.listed[0].number)

    def _arrange(self) -> None:
        narrowing = Narrowing(self._hidden, self.finder.text())
        self._settling(lambda: self.model.arrange(self.order_chosen, narrowing))

    def _settling(self, act: Callable[[], None]) -> None:
        """List anew and keep the change in hand, where it is still listed."""
        kept = self.current
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        act()
        row = self.model.row_like(kept) if kept else None
        self.list.setCurrentIndex(self.model.index(row) if row is not None else QModelIndex())
        selection.blockSignals(False)
        self._asked_round = 0
        self._say_count()
        self.listed.emit()

    def _say_count(self) -> None:
        total, shown = self.model.total, len(self.model.listed)
        self.count.setText(counted(total, self.tr("change"), self.tr("changes")))
        self.left_out.setText(self.tr("{count} hidden").format(count=total - shown) if shown < total else "")
        self._voice.say(f"{self.count.text()}, {self.left_out.text()}" if self.finder.text() else "")

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(CHANGE)
        if isinstance(line, ChangeLine):
            self._asked_round = 0
            self.list.scrollTo(index)
            self.change_chosen.emit(line)
