"""What stands in place of the grid while it has no row to show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from qa_drafter.gui.panes.empty_state import EmptyState


class ResponsibilitiesEmpty(EmptyState):
    """Says why nothing is shown, and what one can do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("responsibilities", parent)

    def say_closed(self) -> None:
        """No agreement is open."""
        sentence = self.tr("Open or create one to assign its responsibilities.")
        self.show_words(self.tr("No agreement is open"), sentence, self.tr("Open agreement…"))

    def say_no_matrix(self) -> None:
        """The agreement has no matrix."""
        sentence = self.tr("No activity of the library applies to this deal.")
        self.show_words(self.tr("No matrix applies"), sentence, self.tr("Open agreement…"))

    def say_hidden(self) -> None:
        """Filters and words hide every activity."""
        sentence = self.tr("Every activity is hidden by the words or the filters you have set.")
        self.show_words(self.tr("Nothing found"), sentence, self.tr("Show all activities"))
