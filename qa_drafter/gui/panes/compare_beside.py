"""Two texts side by side on one scroll, or both in one: a page of a comparison."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_drafter.domain.comparison_profile import Layout
from qa_drafter.gui.models.compare_sheet import CompareSheet, Page
from qa_drafter.gui.panes.compare_head import SideHead, SideName
from qa_drafter.gui.panes.compare_lines import Side, text_lines
from qa_drafter.gui.panes.compare_strip import TickStrip, ticks_of
from qa_drafter.gui.panes.compare_text import CompareText


class CompareBeside(QWidget):
    """Shows one page at a time. In line, only the second text is shown, and it holds both."""

    number_pressed = Signal(object)  # the numbers of a row
    page_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: CompareSheet | None = None
        self._page = 0
        self._wanted: int | None = None
        self._top = (0, 0.0)
        self._mode = Layout.BESIDE
        self._names = (SideName(""), SideName(""))
        self._build_parts()
        self._lay_out()
        self._connect()

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._page

    @property
    def shown(self) -> Page | None:
        """The content of that page."""
        return self._sheet.pages[self._page] if self._sheet is not None else None

    def show_sheet(self, sheet: CompareSheet, names: tuple[SideName, SideName]) -> None:
        """Take another comparison; `show_page` shows it."""
        self._sheet, self._names = sheet, names

    def show_page(self, page: int, mode: Layout, number: int) -> None:
        """Show a page, with the change in hand marked."""
        self._page, self._mode = page, mode
        for column in self._columns[:2]:
            column.setVisible(mode is Layout.BESIDE)
        self._top, self._wanted = (0, 0.0), None
        self._name_sides()
        self._fill()
        self.show_current(number)

    def show_current(self, number: int) -> None:
        """Mark the change in hand."""
        self.old.show_current(number)
        self.new.show_current(number)

    def reveal(self, row: int) -> None:
        """Bring a row into view; while nothing is shown yet, as soon as it is."""
        self._wanted = row
        self._align()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are put beside each other where they can be seen; Qt's signature."""
        super().showEvent(event)
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:
        """Colours have changed: set the page again; Qt's signature."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def _build_parts(self) -> None:
        self.old, self.new, self.strip = CompareText(10.0), CompareText(10.0), TickStrip()
        self.old_head, self.new_head, self._gap = SideHead(), SideHead(), SideHead()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._columns: list[QWidget] = []
        self._gap.setFixedWidth(self.strip.width())
        for head, part, share in (
            (self.old_head, self.old, 1),
            (self._gap, self.strip, 0),
            (self.new_head, self.new, 1),
        ):
            column = QWidget()
            self._columns.append(column)
            stacked = QVBoxLayout(column)
            stacked.setContentsMargins(0, 0, 0, 0)
            stacked.setSpacing(0)
            stacked.addWidget(head)
            stacked.addWidget(part, 1)
            whole.addWidget(column, share)

    def _connect(self) -> None:
        old, new = self.old.verticalScrollBar(), self.new.verticalScrollBar()
        old.valueChanged.connect(new.setValue)
        new.valueChanged.connect(old.setValue)
        new.valueChanged.connect(self._follow)
        for text in (self.old, self.new):
            text.resized.connect(self._settle.start)
            text.number_pressed.connect(self.number_pressed)
            text.page_wished.connect(self.page_wished)
        self._settle.timeout.connect(self._align)
        self.strip.number_pressed.connect(self.number_pressed)
        self.strip.scrolled.connect(lambda steps: new.setValue(new.value() - round(steps * 3 * new.singleStep())))
        self.old.hide_scroll_bar()

    def _name_sides(self) -> None:
        old, new = self._names
        both = SideName(f"{old.name} → {new.name}", self.tr("deletions struck, insertions underlined"))
        self.old_head.show_name(old)
        self.new_head.show_name(new if self._mode is Layout.BESIDE else both)
        self.old.setAccessibleName(self.tr("Text of {version}").format(version=old.name))
        self.new.setAccessibleName(
            self.tr("Text of {version}").format(version=new.name if self._mode is Layout.BESIDE else both.name)
        )

    def _fill(self) -> None:
        if self._sheet is None:
            return
        self._settle.start()
        page, findings = self._sheet.pages[self._page], self._sheet.findings
        if self._mode is Layout.BESIDE:
            self.old.show_lines(text_lines(page, Side.OLD, findings))
            self.new.show_lines(text_lines(page, Side.NEW, findings))
            self.strip.show_ticks(ticks_of(page, self._sheet))
        else:
            self.new.show_lines(text_lines(page, Side.BOTH, findings))

    def _align(self) -> None:
        """Give both texts the same heights, and stay where the reader was: lines break elsewhere in other widths."""
        self._settle.stop()
        if self._sheet is None or not self.isVisible():
            return
        top = self._top
        if self._mode is Layout.BESIDE:
            heights = [max(pair) for pair in zip(self.old.heights(), self.new.heights(), strict=True)]
            self.old.stand_at(heights)
            self.new.stand_at(heights)
        self.new.return_to(*top)
        if self._wanted is not None:
            self.new.reveal(self._wanted)
            self._wanted = None
        self.old.verticalScrollBar().setValue(self.new.verticalScrollBar().value())
        self._follow()

    def _follow(self) -> None:
        if not self._settle.isActive():
            self._top = self.new.top_row()
        self.strip.stand_at(self.new.row_rects())
