"""The matrices of an agreement as a list: how many activities, how many break a law, how many changed."""

from __future__ import annotations

from qa_drafter.gui.models.counted_line import CountedLine
from qa_drafter.gui.models.counted_list import CountedListModel
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.raci_sheet import Sheet


class MatricesModel(CountedListModel):
    """One line per matrix; its key is the matrix's id."""

    def show(self, sheet: Sheet) -> None:
        """List another state."""
        lines = [
            CountedLine(
                title=matrix.title,
                count=len(matrix.shown_rows),
                breaches=sum(line.is_broken for line in sheet.duty_lines(matrix)),
                edits=sum(bool(line.changed) for line in sheet.duty_lines(matrix)),
            )
            for matrix in sheet.matrices
        ]
        self.show_lines([matrix.id for matrix in sheet.matrices], lines)

    def spoken(self, line: CountedLine) -> str:
        """Title, how many activities, how many break a law and how many changed."""
        parts = [line.title, counted(line.count, self.tr("activity"), self.tr("activities"))]
        if line.breaches:
            parts.append(counted(line.breaches, self.tr("breaks a law"), self.tr("break a law")))
        if line.edits:
            parts.append(self.tr("{count} changed").format(count=line.edits))
        return ", ".join(parts)
