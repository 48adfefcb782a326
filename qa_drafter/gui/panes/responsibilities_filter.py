"""Which activities the grid shows: what bar and left column ask for, and which matrices are folded."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.gui.models.raci_sheet import Filter, Sheet
from qa_drafter.gui.panes.responsibilities_bar import ResponsibilitiesBar
from qa_drafter.gui.panes.responsibilities_places import MatrixPlaces


class SheetFilter(QObject):
    """Reads the controls; says when they ask for something else."""

    changed = Signal()

    def __init__(self, bar: ResponsibilitiesBar, places: MatrixPlaces, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._places = bar, places
        self._collapsed: frozenset[MatrixId] = frozenset()
        bar.filter_changed.connect(self.changed)
        places.words_changed.connect(self.changed)
        places.role_chosen.connect(self.changed)
        places.fold_asked.connect(self.fold)

    @property
    def wanted(self) -> Filter:
        """What is asked for now."""
        return Filter(
            words=self._places.field.text(),
            findings_only=self._bar.findings_only.isChecked(),
            open_only=self._bar.open_only.isChecked(),
            changed_only=self._bar.changed_only.isChecked(),
            with_hidden=self._bar.with_hidden.isChecked(),
            role=self._places.chosen_role,
            collapsed=self._collapsed,
        )

    def show_sheet(self, sheet: Sheet) -> None:
        """Offer what this state has to offer."""
        self._places.model.show(sheet)
        self._places.show_roles(sheet.roles)
        self._bar.show_counts(sheet.counts())

    def holds(self, matrix: str) -> bool:
        """Whether a matrix is folded."""
        return matrix in self._collapsed

    def fold(self, matrix: str, folded: bool) -> None:
        """Fold or unfold a matrix."""
        rest = self._collapsed - {MatrixId(matrix)}
        self._collapsed = rest | {MatrixId(matrix)} if folded else rest
        self.changed.emit()

    def toggle(self, matrix: str) -> None:
        """Fold an open matrix, unfold a folded one."""
        self.fold(matrix, not self.holds(matrix))

    def unfold_all(self) -> None:
        """Fold nothing; whoever asks shows the sheet next."""
        self._collapsed = frozenset()

    def show_all(self, *, with_hidden: bool = False) -> None:
        """Let every activity pass that is printed; `with_hidden` those that are not, too."""
        self._bar.clear_filters()
        self._places.clear()
        if with_hidden:
            self._bar.with_hidden.setChecked(True)
