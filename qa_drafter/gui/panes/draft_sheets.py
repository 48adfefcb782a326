"""The sheets of the Draft pane, filled with what the services answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from qa_drafter.domain.agreement import AgreementSection
from qa_drafter.domain.document import DefinedTerm
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.dialogs.insert_clause import InsertClauseSheet, Place
from qa_drafter.gui.dialogs.rename_term import RenameTermSheet
from qa_drafter.gui.dialogs.replace_words import ReplaceSheet
from qa_drafter.gui.dialogs.small_acts import OwnClauseSheet, ReserveSheet, TitleSheet
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.wording import tr
from qa_drafter.services.arranging import Candidate


class DraftSheets:
    """Makes each sheet when it is asked for."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self.recent: Callable[[], Sequence[str]] = tuple

    def inserting(self, reading: Reading, clause: ClauseId) -> InsertClauseSheet:
        """Which clause comes in, and where: one of the section of the current article first, behind that article."""
        content = reading.opened.content
        here = content.place_of(clause)[0].id
        found = sorted(reading.arranging.candidates(), key=lambda one: one.section != here)

        def places(one: Candidate) -> Sequence[Place]:
            section = next((s for s in content.sections if s.id == one.section), None)
            if section is None:
                return ((tr("in its own section, {0}, which comes in with it").format(one.section_title), ""),)
            usual, behind = (tr("where its topic stands"), ""), _behind(reading, section)
            current = tuple(place for place in behind if place[1] == clause)
            return (*current, usual, *(place for place in behind if place not in current))

        sentence = tr("Clauses of the library that this agreement does not have.")
        return InsertClauseSheet(tr("Insert clause"), sentence, found,
                                 reading.arranging.preview, places, self.recent(), self._parent)  # fmt: skip

    def exchanging(self, reading: Reading, clause: ClauseId) -> InsertClauseSheet:
        """Which clause of the same section takes the place of an article."""
        content = reading.opened.content
        section, article = content.place_of(clause)[0], content.article(clause)
        found = [one for one in reading.arranging.candidates() if one.section == section.id]
        found.sort(key=lambda one: one.topic != article.topic)
        number = _number(reading, clause)
        sentence = tr("The clause chosen takes the place of {0}, which goes out.").format(f"{number} {article.title}")
        places = ((tr("in the place of {0}").format(number), ""),)
        return InsertClauseSheet(
            tr("Put in its place"), sentence, found, reading.arranging.preview, lambda one: places, (), self._parent
        )

    def writing(self, reading: Reading, clause: ClauseId) -> OwnClauseSheet:
        """A clause of one's own, in the section of the current article and behind it."""
        section = reading.opened.content.place_of(clause)[0]
        sheet = OwnClauseSheet(section.title, _behind(reading, section), self._parent)
        sheet.place.setCurrentIndex(sheet.place.findData(str(clause)))
        sheet.text.offer_values(reading.opened.content.terms)
        return sheet

    def reserving(self, reading: Reading, clause: ClauseId) -> ReserveSheet:
        """Why an article is reserved."""
        return ReserveSheet(_named(reading, clause), self._parent)

    def titling(self, reading: Reading, clause: ClauseId) -> TitleSheet:
        """Another title of an own clause."""
        return TitleSheet(reading.opened.content.article(clause).title, self._parent)

    def replacing(self, reading: Reading, words: str) -> ReplaceSheet:
        """Words to be replaced."""
        return ReplaceSheet(reading.replacing.hits, words, self._parent)

    def renaming(self, reading: Reading, clause: ClauseId) -> RenameTermSheet:
        """A defined term, beginning with one that the current article uses."""
        printed = reading.printed().article(clause)
        pieces = [p for paragraph in printed.paragraphs for p in paragraph.pieces] if printed else []
        used = [piece.term for piece in pieces if isinstance(piece, DefinedTerm)]
        return RenameTermSheet(reading.renaming.terms(), used[0] if used else "", self._parent)


def _behind(reading: Reading, section: AgreementSection) -> tuple[Place, ...]:
    return tuple((tr("after {0}").format(_named(reading, a.clause)), str(a.clause)) for a in section.articles)


def _named(reading: Reading, clause: ClauseId) -> str:
    return f"{_number(reading, clause)} {reading.opened.content.article(clause).title}"


def _number(reading: Reading, clause: ClauseId) -> str:
    printed = reading.printed().article(clause)
    return printed.number if printed else ""
