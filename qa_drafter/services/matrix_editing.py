"""Edits of rows and columns of the matrices, built from what a person asks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Final

from qa_drafter.checks.raci_rules import row_breaches
from qa_drafter.domain.edits import RowAdded, RowHidden, RowMoved, RowNoted, RowRemoved, RowReworded
from qa_drafter.domain.errors import LawBroken, NothingToDo, UnknownName, ValueRefused
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.domain.raci import OWN_ACTIVITY, Matrix, Row
from qa_drafter.services.duty_laws import check_laws, duty_of
from qa_drafter.services.open_agreement import OpenAgreement

LONGEST_STATEMENT: Final = 300
LONGEST_NOTE: Final = 500
LONGEST_REASON: Final = 300

_OWN_NUMBER: Final = re.compile(rf"\b{OWN_ACTIVITY}[A-Z0-9]+-([0-9]+)\b")
_LETTERS_OF_A_NAME: Final = 3


class MatrixEditing:
    """Rows of the matrices of one open agreement: what they say, where they stand, whether they are printed."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def row_added(
        self,
        matrix: str,
        statement: str,
        duties: Mapping[str, str],
        *,
        note: str = "",
        at: int | None = None,
        taken: Sequence[ActivityId] = (),
        overriding: bool = False,
    ) -> RowAdded:
        """The edit that adds an own activity as row number `at`, else as the last; LawBroken without its A and R.

        `taken` are ids that other edits of the same act give.
        """
        held = self._matrix(matrix)
        said = self._statement(held, statement, f"matrix {matrix}")
        index = len(held.rows) if at is None else _place(at, len(held.rows) + 1, f"matrix {matrix}")
        name = self._own_id(held, taken)
        bare = Row(name, said, (), _note(note, f"activity {name}"))
        given = {held.role(RoleId(r)).id: duty_of(text, f"matrix {matrix}, {r}") for r, text in duties.items()}
        row = held.with_rows((*held.rows, bare)).with_duties(name, given).row(name)
        check_laws(self._open, held, None, row, overriding=overriding)
        return RowAdded(held.id, index, row)

    def row_removed(self, activity: str) -> RowRemoved:
        """The edit that takes an own activity out; those of the library can only be hidden."""
        matrix, row = self._row(activity)
        _check_own(row, phrase("hide it with a reason"))
        return RowRemoved(matrix.id, matrix.rows.index(row), row)

    def row_moved(self, activity: str, to: int) -> RowMoved:
        """The edit that makes an activity row number `to` of its matrix."""
        matrix, row = self._row(activity)
        was, now = matrix.rows.index(row), _place(to, len(matrix.rows), f"activity {activity}")
        if was == now:
            raise NothingToDo(
                phrase("activity {0}", activity), phrase("it is row {0} already", to), phrase("nothing was changed")
            )
        return RowMoved(matrix.id, row.activity, was, now)

    def row_reworded(self, activity: str, statement: str) -> RowReworded:
        """The edit that gives an own activity other words."""
        matrix, row = self._row(activity)
        _check_own(row, phrase("add a note to it, or hide it and add an activity of your own"))
        if " ".join(statement.split()) == row.statement:
            raise NothingToDo(
                phrase("activity {0}", activity), phrase("it reads so already"), phrase("nothing was changed")
            )
        return RowReworded(
            matrix.id, row.activity, row.statement, self._statement(matrix, statement, f"activity {activity}")
        )

    def row_noted(self, activity: str, note: str) -> RowNoted:
        """The edit that sets the note of an activity; an empty one takes it away."""
        matrix, row = self._row(activity)
        now = _note(note, f"activity {activity}")
        if now == row.note:
            what = phrase("the note reads so already") if now else phrase("it has no note")
            raise NothingToDo(phrase("activity {0}", activity), what, phrase("nothing was changed"))
        return RowNoted(matrix.id, row.activity, row.note, now)

    def row_hidden(self, activity: str, reason: str) -> RowHidden:
        """The edit that keeps an activity out of print for a reason; LawBroken where a law needs it.

        Agreed practice that needs it is set aside: the reason is recorded.
        """
        matrix, row = self._row(activity)
        now = one_line(reason, f"activity {activity}", longest=LONGEST_REASON)
        if not now:
            raise ValueRefused(
                phrase("activity {0}", activity), phrase("no reason is given for hiding it"), phrase("give a reason")
            )
        if now == row.hidden:
            raise NothingToDo(
                phrase("activity {0}", activity),
                phrase("it is hidden already for this reason"),
                phrase("nothing was changed"),
            )
        edit = RowHidden(matrix.id, row.activity, row.hidden, now)
        self._check_needed(edit)
        return edit

    def row_shown(self, activity: str) -> RowHidden:
        """The edit that brings a hidden activity back into print."""
        matrix, row = self._row(activity)
        if not row.hidden:
            raise NothingToDo(
                phrase("activity {0}", activity), phrase("it is not hidden"), phrase("nothing was changed")
            )
        return RowHidden(matrix.id, row.activity, row.hidden, "")

    def _check_needed(self, edit: RowHidden) -> None:
        content, library = edit.apply(self._open.content), self._open.library
        matrix = content.matrix(edit.matrix)
        for breach in row_breaches(matrix.row(edit.activity), matrix, content.deal, library):
            if breach.severity is Severity.ERROR:
                law = f"{breach.message.facts[-1]}".rstrip(".")
                source = phrase(" ({0})", joined("; ", breach.source)) if breach.source else ""
                what = phrase("a law needs it. {0}{1}", law, source)
                raise LawBroken(phrase("activity {0}", edit.activity), what, phrase("leave it in; a note can say more"))

    def _matrix(self, name: str) -> Matrix:
        matrices = {str(matrix.id): matrix for matrix in self._open.content.matrices}
        if name not in matrices:
            raise UnknownName(phrase("agreement"), phrase("matrix"), name, tuple(get_close_matches(name, matrices)))
        return self._open.content.matrix(MatrixId(name))

    def _row(self, activity: str) -> tuple[Matrix, Row]:
        matrix = self._open.content.matrix_of(ActivityId(activity))
        return matrix, matrix.row(ActivityId(activity))

    def _statement(self, matrix: Matrix, statement: str, where: str) -> str:
        said = one_line(statement, where, longest=LONGEST_STATEMENT)
        if not said:
            raise ValueRefused(where, phrase("the activity has no words"), phrase("say what is to be done"))
        same = next((row for row in matrix.rows if row.statement.casefold() == said.casefold()), None)
        if same is not None:
            raise ValueRefused(
                where, phrase("{0} says so already", same.activity), phrase("choose other words, or use that activity")
            )
        return said

    def _own_id(self, matrix: Matrix, taken: Sequence[ActivityId]) -> ActivityId:
        """The next id for a row of `matrix`: no version of the agreement, and no act that was undone, has used it."""
        start = f"{OWN_ACTIVITY}{_short_name(matrix.id)}-"
        rows = (str(row.activity) for each in self._open.content.matrices for row in each.rows)
        texts = (*rows, *taken, *(entry.record for entry in self._open.file.audit()))
        used = [int(m[1]) for text in texts for m in _OWN_NUMBER.finditer(text) if m[0].startswith(start)]
        return ActivityId(f"{start}{max(used, default=0) + 1:02}")


def _short_name(matrix: MatrixId) -> str:
    """`TST` for testing, `BTC` for batch_release: the first letters that are no vowels, and the first in any case."""
    letters = [letter for letter in matrix.upper() if letter.isascii() and letter.isalnum()]
    told = letters[:1] + [letter for letter in letters[1:] if letter not in "AEIOU"]
    return "".join(told[:_LETTERS_OF_A_NAME])


def _place(number: int, most: int, where: str) -> int:
    if not 1 <= number <= most:
        raise ValueRefused(where, phrase("there is no row {0}", number), phrase("give a number from 1 to {0}", most))
    return number - 1


def _note(note: str, where: str) -> str:
    return one_line(note, where, longest=LONGEST_NOTE)


def _check_own(row: Row, remedy: Phrase) -> None:
    if not row.is_own:
        raise ValueRefused(
            phrase("activity {0}", row.activity), phrase("it is the library's, not one of your own"), remedy
        )
