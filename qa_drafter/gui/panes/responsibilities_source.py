"""What the Responsibilities pane reads of the open agreement, kept until an edit makes it stale."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.edits import RaciReassigned
from qa_drafter.domain.errors import NothingToDo
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.holidays import Place, lists_told
from qa_drafter.domain.identifiers import ActivityId, RoleId, VersionId
from qa_drafter.gui.models.clock_rooms import RoomLine
from qa_drafter.gui.models.raci_grid import Wish
from qa_drafter.gui.models.raci_sheet import DutyLine, Sheet
from qa_drafter.gui.panes.clocks_view import ClockSheet
from qa_drafter.gui.panes.responsibilities_detail import Detail
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed
from qa_drafter.services.clocks import Clocks
from qa_drafter.services.holidays import holidays_edit, years_of
from qa_drafter.services.open_questions import open_rows
from qa_drafter.services.responsibilities import Letters, Responsibilities
from qa_drafter.services.worded_duties import WordedDuties


class SheetSource:
    """Asks the services, never the file."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._opened = reading, reading.opened
        self._responsibilities = Responsibilities(reading.opened)
        self._clocks = Clocks(reading.opened)
        self._worded = WordedDuties(reading.opened)
        self._numbers: Mapping[ActivityId, str] | None = None
        self._bases: dict[VersionId, Letters] = {}
        self._first: Letters | None = None

    @property
    def has_matrices(self) -> bool:
        """Whether the agreement has any matrix."""
        return bool(self._opened.content.matrices)

    def marks(self) -> tuple[VersionMark, ...]:
        """The saved versions, oldest first."""
        return self._reading.versions.marks()

    def forget(self, changed: Changed) -> None:
        """Numbers move when articles come and go; saved versions never change."""
        if changed.outline:
            self._numbers = None

    def sheet(self, base: VersionId | None) -> Sheet:
        """All matrices as they stand, with their changes since `base`."""
        content, deal = self._opened.content, self._opened.content.deal
        if self._numbers is None:
            self._numbers = self._responsibilities.article_numbers()
        breaches = self._responsibilities.breaches()
        lacking = [row for matrix in content.matrices for row in matrix.shown_rows if row.activity in breaches]
        places = {row.activity: self._responsibilities.place_of_missing(row, self._first_letters()) for row in lacking}
        missing = {activity: role for activity, role in places.items() if role is not None}
        names = (deal.sponsor.name, deal.contractor.name)
        questions = open_rows(content.matrices, breaches)
        return Sheet(content.matrices, self._numbers, missing, self._base(base), breaches, names, questions)

    def detail(self, line: DutyLine) -> Detail:
        """What the right column says of an activity."""
        activity = line.row.activity
        return Detail(
            line=line,
            remedies=self._responsibilities.remedies(activity),
            article=self._responsibilities.wording(activity),
            restoring=self._responsibilities.first_edit(activity, self._first_letters()),
            disagreements=self._worded.of_activity(activity),
            elsewhere=self._responsibilities.places(activity)[1:],
        )

    def clocks(self) -> ClockSheet:
        """The clocks with the room for the law, as they stand."""
        rooms = (RoomLine(room, self._clocks.days_off(room.worst)) for room in self._clocks.rooms())
        return ClockSheet(tuple(rooms), self._clocks.table(), lists_told(self._opened.content.holidays))

    def regions(self) -> Mapping[str, str]:
        """The regions whose holidays are counted, place by place."""
        return {str(one.place): one.region for one in self._opened.content.holidays if one.place is not Place.FEDERAL}

    def years(self) -> tuple[int, int]:
        """The years whose holidays are counted."""
        return years_of(self._opened.content, self._opened.author.now())

    def holidays_edit(self, regions: Mapping[str, str], first: int, last: int) -> HolidaysListed:
        """The edit that takes in other holidays."""
        return holidays_edit(self._opened.content, regions, first, last)

    def edits(self, wish: Wish) -> tuple[RaciReassigned, ...]:
        """The edits that a wish comes to; what is so already is left out."""
        found = []
        for activity, duties in wish.items():
            with suppress(NothingToDo):
                found.append(self.edit(activity, duties))
        return tuple(found)

    def edit(self, activity: ActivityId, duties: Mapping[RoleId, str]) -> RaciReassigned:
        """The edit that gives letters; a broken law is shown as a finding, not refused."""
        return self._reading.editing.duty_edit(activity, {str(r): text for r, text in duties.items()}, lawful=False)

    def _first_letters(self) -> Letters:
        if self._first is None:
            self._first = self._responsibilities.first_letters()
        return self._first

    def _base(self, base: VersionId | None) -> Letters | None:
        if base is None:
            return None
        if base not in self._bases:
            self._bases[base] = self._responsibilities.letters_of(base)
        return self._bases[base]
