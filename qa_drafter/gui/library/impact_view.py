"""Used in: the agreements of a folder that hold the clause, or that the whole library has moved on from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.library.spans import telling_lines
from qa_drafter.gui.library_wording import held_words, weight_words
from qa_drafter.gui.measures import lines, ui_font, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.aside_page import text_view
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.phrases import worded
from qa_drafter.services.impact import AgreementImpact, Holding, Impact, Standing
from qa_drafter.services.moved_definitions import DefinitionHolding

Held = Holding | DefinitionHolding
"""An article or a definition of an agreement."""

_HOLDING = int(Qt.ItemDataRole.UserRole) + 1
_PATH = _HOLDING + 1


class ImpactView(QWidget):
    """Shows an Impact; asks for the folder to look in."""

    look_asked = Signal(bool)  # the whole library, and not the clause alone
    folder_asked = Signal()
    open_asked = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._lay_out()
        self.look.clicked.connect(lambda: self.look_asked.emit(self.is_whole))
        self.choose.clicked.connect(self.folder_asked)
        self.tree.currentItemChanged.connect(lambda item: self._show_text(item))
        self.tree.itemActivated.connect(self._open)
        self.forget()

    @property
    def is_whole(self) -> bool:
        """Whether the whole library is asked about."""
        return self.scope.currentIndex() == 1

    def show_folder(self, folder: Path) -> None:
        """The folder that will be looked in."""
        self.folder.setText(str(folder))
        self.folder.setToolTip(str(folder))

    def forget(self) -> None:
        """Another text is shown: what was found is not about it."""
        if self.is_whole and self.tree.topLevelItemCount():
            return
        self.tree.clear()
        self.said.setText(self.tr("Look through the agreements of the folder and of the folders in it."))
        self._show_text(None)

    def show_impact(self, impact: Impact, *, whole: bool) -> None:
        """Show what was found, the heaviest first."""
        self.tree.clear()
        for agreement in impact.agreements:
            self._add(agreement)
        self.tree.expandAll()
        found = counted(len(impact.agreements), self.tr("agreement"), self.tr("agreements"))
        said = self.tr("The library has moved on from {0}.") if whole else self.tr("The clause stands in {0}.")
        words = [said.format(found)]
        if whole:
            words.append(self.tr("Up to date: {0}.").format(impact.up_to_date))
        if impact.skipped:
            names = "; ".join(f"{path.name}: {worded(reason)}" for path, reason in impact.skipped)
            words.append(self.tr("Not read: {0}.").format(names))
        self.said.setText(" ".join(words))
        self._show_text(None)
        first = self.tree.topLevelItem(0)
        article = first.child(0) if first is not None else None
        if article is not None:
            self.tree.setCurrentItem(article)

    def _build(self) -> None:
        self.folder = InkedLabel("", wraps=True)
        self.choose, self.look = QPushButton(self.tr("Folder…")), QPushButton(self.tr("Look"))
        self.choose.setAccessibleName(self.tr("Choose the folder to look in"))
        self.scope = QComboBox()
        self.scope.addItems([self.tr("This clause"), self.tr("The whole library")])
        self.scope.setAccessibleName(self.tr("What is looked for"))
        self.said = secondary(wraps=True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Agreements and articles"))
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setItemDelegate(QuietRow(self.tree))
        self.text = QScrollArea()
        self.text.setWidgetResizable(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Old and new text"))
        self.text.setMinimumHeight(lines(self, 10))

    def _lay_out(self) -> None:
        gap = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        asked = QHBoxLayout()
        asked.setSpacing(2 * gap)
        asked.addWidget(self.scope, 1)
        asked.addWidget(self.choose)
        asked.addWidget(self.look)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.tree)
        both.addWidget(self.text)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * gap, 3 * gap, 3 * gap, gap)
        box.setSpacing(2 * gap)
        box.addWidget(self.folder)
        box.addLayout(asked)
        box.addWidget(self.said)
        box.addWidget(both, 1)

    def _add(self, agreement: AgreementImpact) -> None:
        top = QTreeWidgetItem([f"{agreement.title}  ·  {agreement.path.name}"])
        top.setFont(0, ui_font(semibold=True))
        top.setData(0, _PATH, agreement.path)
        top.setToolTip(0, str(agreement.path))
        self.tree.addTopLevelItem(top)
        found: tuple[Held, ...] = (*agreement.holdings, *agreement.definitions)
        for held in found:
            child = QTreeWidgetItem([f"{self._named(held)}\n{self._summed(held)}"])
            child.setData(0, _HOLDING, held)
            child.setData(0, _PATH, agreement.path)
            child.setToolTip(0, self._told(held))
            top.addChild(child)

    def _named(self, held: Held) -> str:
        if isinstance(held, Holding):
            return f"{held.number} {held.article.title}"
        return f"{held.number} {held.title}: “{held.moved.entry.term}”"

    def _summed(self, holding: Held) -> str:
        """How much it weighs, how the agreement came to its words, and which versions or how many articles."""
        if isinstance(holding, DefinitionHolding):
            standing = Standing.OWN_WORDING if holding.moved.is_reworded else Standing.INHERITED
            used = self.tr("used in {0}").format(counted(holding.articles, self.tr("article"), self.tr("articles")))
            return f"{weight_words(holding.move.weight)}  ·  {held_words(standing)}  ·  {used}"
        version, held = holding.article.version, held_words(holding.standing)
        if holding.successor is None:
            return f"{self.tr('version {0}, up to date').format(version)}  ·  {held}"
        versions = self.tr("version {0} to {1}").format(version, holding.successor.newer.version)
        return f"{weight_words(holding.successor.move.weight)}  ·  {held}  ·  {versions}"

    def _told(self, held: Held) -> str:
        of = held.successor if isinstance(held, Holding) else held
        reasons = "; ".join(map(worded, of.move.reasons)) if of else ""
        words = (self._named(held), self._summed(held), reasons)
        return "  ·  ".join(word for word in words if word)

    def _show_text(self, item: QTreeWidgetItem | None) -> None:
        held = item.data(0, _HOLDING) if item is not None else None
        body = QWidget()
        body.setAutoFillBackground(True)
        body.setBackgroundRole(QPalette.ColorRole.Base)
        box = QVBoxLayout(body)
        box.setContentsMargins(0, unit(self), 0, 0)
        if isinstance(held, Held):
            box.addWidget(secondary(self._told(held), wraps=True))
            of = held.successor if isinstance(held, Holding) else held.moved
            if of is not None:
                box.addWidget(text_view(telling_lines(of.spans), self.tr("Old and new text")))
        box.addStretch(1)
        self.text.setWidget(body)

    def _open(self, item: QTreeWidgetItem) -> None:
        path = item.data(0, _PATH)
        if isinstance(path, Path):
            self.open_asked.emit(path)
