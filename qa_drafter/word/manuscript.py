"""The document while it is being set: what runs through all of its parts."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from qa_drafter.domain.document import PrintedAgreement, PrintedMatrix
from qa_drafter.domain.identifiers import ClauseId, MatrixId
from qa_drafter.word.anchors import Anchors
from qa_drafter.word.markup import Xml
from qa_drafter.word.page_format import PageFormat, format_for

FIRST_ROW_LIST: Final = 100
"""Numbers below are the lists that numbering.xml brings along."""


class Manuscript:
    """One printed agreement with its anchors, and the counters that no two places may share."""

    def __init__(self, printed: PrintedAgreement, page_numbers: Mapping[str, int] | None) -> None:
        self.printed = printed
        self.page_numbers = page_numbers
        self.anchors = Anchors(printed)
        self.page: PageFormat = format_for(printed.deal)
        self._marked: set[str] = set()
        self._controls: set[int] = set()
        self._tables = 0

    def marked(self, name: str, content: Xml) -> Xml:
        """The content inside the bookmark `name`. A name is given once: a second bookmark would be void."""
        if name in self._marked:
            return content
        self._marked.add(name)
        number = len(self._marked)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return Xml(f'{start}{content}<w:bookmarkEnd w:id="{number}"/>')

    def control_number(self, clause: ClauseId) -> int:
        """The id of an article's content control: from the clause, so that two versions agree."""
        number = zlib.crc32(clause.encode("utf-8", "surrogatepass")) & 0x7FFFFFFF
        while number == 0 or number in self._controls:
            number = number % 0x7FFFFFFF + 1
        self._controls.add(number)
        return number

    def next_table(self) -> int:
        """The number in the caption of the next table."""
        self._tables += 1
        return self._tables

    @property
    def matrices(self) -> tuple[PrintedMatrix, ...]:
        """Every matrix, in print order."""
        return tuple(matrix for schedule in self.printed.schedules for matrix in schedule.matrices)

    @cached_property
    def row_lists(self) -> dict[MatrixId, int]:
        """The list that numbers the rows of each matrix: from the matrix, so that two versions agree."""
        lists: dict[MatrixId, int] = {}
        taken: set[int] = set()
        for matrix in self.matrices:
            number = FIRST_ROW_LIST + zlib.crc32(matrix.id.encode("utf-8", "surrogatepass")) % 1900
            while number in taken:
                number += 1
            taken.add(number)
            lists[matrix.id] = number
        return lists
