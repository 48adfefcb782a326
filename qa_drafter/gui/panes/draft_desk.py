"""What the Draft pane has in hand: the section shown, the current article, and the way from one to the next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from qa_drafter.gui.models.outline import Level, OutlineEntry
from qa_drafter.gui.panes.change_walk import ChangeWalk, end_words
from qa_drafter.gui.panes.draft_acts import DraftActs
from qa_drafter.gui.panes.draft_bar import DraftBar
from qa_drafter.gui.panes.draft_columns import DraftColumns
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed

EVERYTHING: Final = Changed(outline=True)


class DraftDesk(QObject):
    """Keeps the current article and has the columns show it."""

    message = Signal(str)

    def __init__(self, columns: DraftColumns, bar: DraftBar, acts: DraftActs, parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self._bar, self._acts = columns, bar, acts
        self._walk = ChangeWalk()
        self.source: DraftSource | None = None
        self._section = ""
        self.clause = ""
        self._order: tuple[str, ...] = ()
        self.stale = False
        self._is_showing = False

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement from its first article, or none."""
        self.source = DraftSource(reading) if reading is not None else None
        self._section = self.clause = ""
        self.stale = False
        self._columns.section.forget()
        self._columns.aside.show_article(None, "")
        self._acts.show_article(reading, "")
        self._order = self._clauses()
        self._columns.say_empty(not self._order)
        self._bar.setEnabled(bool(self._order))
        self._bar.show_versions(reading.versions.marks() if reading else ())
        self._columns.page.show_reading(reading)
        self._show_outline()
        if self._order:
            self.open_article(self._order[0])
        self._show_all_terms()

    def open_article(self, clause: str, line: int | None = None) -> None:
        """Make an article the current one and bring it into view, down to one of its lines."""
        section = self.source.section_of(clause) if self.source else None
        if self.source is None or section is None:
            return
        if section.id != self._section:
            self._section, self._is_showing = section.id, True
            try:
                self._columns.show_section(self.source, section, self._bar.view())
            finally:
                self._is_showing = False
            self._columns.mark_current(self.source, self.clause)
        self.enter(clause)
        self._columns.section.take_caret_along(clause)
        self._columns.section.reveal(clause, line)

    def open_place(self, place: WordingPlace) -> None:
        """Make an article the current one; where the place names a definition in it, the caret goes into that."""
        line = self.source.line_of(place, self._bar.view()) if self.source else None
        self.open_article(place.clause, line)
        self._columns.section.put_caret(place.clause, line or 0)
        if line is not None:
            self._columns.section.focus_text(place.clause)

    def open_entry(self, entry: OutlineEntry) -> None:
        """Go to a row of the outline, and in it to the words that are being looked for."""
        if self._is_showing:  # the focus of a view that went fell to the outline, which then chose a row by itself
            return
        article = entry if entry.level is Level.ARTICLE else next(iter(entry.entries), None)
        if article is not None:
            self.open_article(article.id)
            self._columns.section.show_words(article.id, self._columns.outline.words)

    def open_subject(self, subject: str) -> None:
        """Bring into view where a finding stands: its clause, or the first article that prints its term."""
        clause = self.source.place_of(subject) if self.source else None
        if clause is not None:
            self.open_article(clause)

    def reveal(self, changed: Changed) -> None:
        """Bring into view what undo or redo changed; the focus stays where it is."""
        place = self.source.place_of_change(changed, self.clause, self._bar.view()) if self.source else None
        if place is not None and not (place == (self.clause, None) and self._columns.section.shows(self.clause)):
            self.open_article(*place)

    def enter(self, clause: str) -> None:
        """Make an article that is shown the current one."""
        if self.source is None or clause == self.clause:
            return
        self.clause = clause
        self._columns.mark_current(self.source, clause)
        self._columns.outline.choose(clause)
        self._show_beside()
        self._columns.page.follow(clause)

    def edit_wording(self, place: WordingPlace | None = None) -> None:
        """Let a wording be typed in its place; without one, that which is in hand."""
        place = place or self._columns.section.in_hand(self.clause)
        if self.source is not None and place.clause:
            self.enter(place.clause)
            if self.source.is_reserved(place.clause):
                self.message.emit(self.tr("It is reserved: take it out of reserve first"))
                return
            self._columns.section.edit(place, self.source.wording(place))

    def catch_up(self, changed: Changed = EVERYTHING) -> None:
        """Show again what `changed` names; an outline that changed may have moved any number in any text."""
        self.stale = False
        if self.source is None:
            return
        section = self.source.section(self._section)
        self._show_outline()
        if section is None or not self._columns.holds(section):
            self._return_to_text()
        else:
            self._columns.renew(self.source, section, changed, self._bar.view())
            self._columns.mark_current(self.source, self.clause)
        if changed.outline or changed.terms or self.clause in changed.clauses:
            self._show_beside()
        self._show_all_terms()
        self._order = self._clauses()

    def step(self, direction: int) -> None:
        """To the next change, or the one before."""
        if self.source is None:
            return
        place = self._walk.step(self.source.reading, self._bar.view(), self.clause, direction)
        if place is not None:
            self.open_article(*place)
        else:
            self.message.emit(end_words(direction))

    def show_terms(self, shown: bool) -> None:
        """Show all terms of the agreement below the text, or put them away."""
        self._columns.terms.setVisible(shown)
        self._show_all_terms()
        if shown and self._columns.isVisible():
            self._columns.terms.table.setFocus()

    def _show_beside(self) -> None:
        if self.source is not None:
            self._columns.aside.show_article(self.source.reading, self.clause)
            self._acts.show_article(self.source.reading, self.clause)

    def _return_to_text(self) -> None:
        """Articles came or went: to the current one where it still stands, else to the one that took its place."""
        clause, self._section, self.clause = self.clause, "", ""
        standing = self._clauses()
        place = self._order.index(clause) if clause in self._order else 0
        nearest = (clause, *self._order[place:], *reversed(self._order[:place]), *standing)
        self.open_article(next((each for each in nearest if each in standing), ""))

    def _clauses(self) -> tuple[str, ...]:
        return tuple(str(article.clause) for article in self.source.articles) if self.source else ()

    def _show_outline(self) -> None:
        changed = self._columns.show_outline(self.source, self._bar.view()) if self.source else 0
        self._bar.say_hidden(changed)

    def _show_all_terms(self) -> None:
        if self.source is not None and self._bar.terms.isChecked():
            self._columns.terms.show_rows(self.source.all_rows())
