"""What the comparison shows while it has no text to show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from qa_drafter.gui.panes.empty_state import EmptyState


class CompareEmpty(EmptyState):
    """Says why, and what to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("compare", parent)

    def say_incomplete(self, *, is_open: bool) -> None:
        """One of the sides is not chosen yet."""
        sentence = (
            self.tr("Choose a version or a Word file before and after; the lists are at the left of the command bar.")
            if is_open
            else self.tr("Open an agreement to compare its versions, or drop two Word files on the window.")
        )
        title = self.tr("Nothing is compared yet") if is_open else self.tr("No agreement is open")
        self.show_words(title, sentence, self.tr("Compare two Word files…"))

    def say_same(self) -> None:
        """Both sides are one version."""
        sentence = self.tr("Choose another before or after; the lists are at the left of the command bar.")
        self.show_words(self.tr("Both sides are the same"), sentence, "")

    def say_busy(self) -> None:
        """The answer is under way."""
        self.show_words(self.tr("Comparing…"), self.tr("Both texts are laid beside each other."), "")

    def say_refused(self) -> None:
        """No answer came; the reason is told elsewhere."""
        sentence = self.tr("The work was stopped, or one of the two cannot be read. Choose the versions or files anew.")
        self.show_words(self.tr("No comparison"), sentence, "")

    def say_equal(self, *, alone: bool, files: bool = False) -> None:
        """Nothing differs; `alone`: there is one version and no edit since."""
        if files:
            sentence = self.tr("The two files are equal in every word, number and format that a redline can show.")
            self.show_words(self.tr("Nothing differs"), sentence, "")
            return
        sentence = (
            self.tr("The agreement has one version and no edit since. Edit it in Draft, then compare.")
            if alone
            else self.tr("The two versions are equal in every word, value and duty.")
        )
        self.show_words(self.tr("Nothing differs"), sentence, "")

    def say_no_duty(self, *, hidden: bool) -> None:
        """The matrices are equal, or their changes are not listed."""
        sentence = (
            self.tr("Changes of duties are hidden by Show or by the words you look for.")
            if hidden
            else self.tr("Every activity has the same letters in both versions.")
        )
        self.show_words(self.tr("No duty to show") if hidden else self.tr("No duty differs"), sentence, "")
