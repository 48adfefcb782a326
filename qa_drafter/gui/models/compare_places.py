"""The sections of a comparison as a list, with the number of changes in each."""

from __future__ import annotations

from qa_drafter.domain.finding import Severity
from qa_drafter.gui.models.compare_sheet import CompareSheet, Page
from qa_drafter.gui.models.counted_line import CountedLine
from qa_drafter.gui.models.counted_list import CountedListModel
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.phrases import worded


class ComparePlacesModel(CountedListModel):
    """One row per section that differs, or per section; its key is the place of its page in the sheet."""

    def show(self, sheet: CompareSheet | None, *, whole: bool) -> None:
        """List the sections of a comparison; with `whole` those without a change too."""
        pages = sheet.pages if sheet else ()
        listed = [place for place, page in enumerate(pages) if whole or page.differs]
        self.show_lines(listed, [_line(pages[place], sheet) for place in listed if sheet])

    def spoken(self, line: CountedLine) -> str:
        """Number, title, how many changes and how many of them go beyond a rule."""
        words = f"{line.number} {worded(line.title)}".strip()
        words += f", {counted(line.count, self.tr('change'), self.tr('changes'))}"
        beyond = counted(line.breaches, self.tr("goes beyond a rule"), self.tr("go beyond a rule"))
        return f"{words}, {beyond}" if line.breaches else words


def _line(page: Page, sheet: CompareSheet) -> CountedLine:
    findings = (sheet.line(number).finding for number in page.numbers)
    beyond = [finding for finding in findings if finding and finding.severity is Severity.ERROR]
    return CountedLine(
        title=page.title,
        count=len(page.numbers),
        number=page.number,
        breaches=len(beyond),
        is_quiet=not page.differs,
    )
