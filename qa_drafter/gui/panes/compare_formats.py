"""How the lines of a comparison are set: faces, margins and marks."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextOption
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.measures import columns, contract_font, unit
from qa_drafter.gui.panes.compare_lines import Run, Side, TextLine
from qa_drafter.gui.panes.frames import FRAMED
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.redline import SpanKind
from qa_drafter.services.comparing import BlockKind

_WIDEST: Final = 92
"""Characters of the longest line that reads well."""
_LEADING: Final = 112.0
_SIZES: Final = {BlockKind.SECTION: 13.0, BlockKind.ARTICLE: 11.0, BlockKind.MATRIX: 11.0}
_HEADINGS: Final = frozenset(_SIZES)
_TONES: Final = {SpanKind.INSERT: Tone.INSERTED, SpanKind.DELETE: Tone.DELETED}


class Setting:
    """The measures and formats of a view's text as fonts and colours are now. `size` is the body's."""

    def __init__(self, widget: QWidget, size: float) -> None:
        self.size = size
        self.body = contract_font(size)
        metrics = QFontMetricsF(self.body)
        self.gutter = columns(widget, 6)
        self.right = 4 * unit(widget)
        self.step = metrics.horizontalAdvance("(iii) ") + 2
        self.wide_step = metrics.horizontalAdvance("00.00  ")
        self.gap = metrics.height() * 0.45
        self.widest = round(metrics.averageCharWidth() * _WIDEST) + self.gutter
        self._theme = current_theme()
        self._words: dict[BlockKind, QTextCharFormat] = {}

    def block(self, line: TextLine) -> QTextBlockFormat:
        """Margins and the hanging label of a line."""
        block = QTextBlockFormat()
        hang = self._hang(line)
        indent = self.step * max(line.level - 1, 0) if line.kind is BlockKind.PARAGRAPH else 0.0
        block.setLeftMargin(self.gutter + indent + hang)
        block.setTextIndent(-hang)
        block.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        block.setRightMargin(self.right)
        block.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return block

    def gap_before(self, following: TextLine | None) -> float:
        """The room below a line. All of it is below: Qt takes the larger of two margins that meet, never their sum."""
        return self.gap * (1.6 if following is not None and following.kind in _HEADINGS else 1.0)

    def words(self, line: TextLine) -> QTextCharFormat:
        """The face of a line."""
        if line.kind not in self._words:
            style = QTextCharFormat()
            style.setFont(contract_font(_SIZES.get(line.kind, self.size), semibold=line.kind in _HEADINGS))
            style.setForeground(self._theme.text)
            self._words[line.kind] = style
        return self._words[line.kind]

    def run(self, run: Run, line: TextLine) -> QTextCharFormat:
        """The face of a run, with its mark: what came is underlined, what went is struck, a changed value is framed."""
        tone = Tone.MOVED if run.moved else Tone.BREACH if run.is_beyond else _TONES.get(run.mark)
        if tone is None:
            return self.words(line)
        style, theme = QTextCharFormat(self.words(line)), self._theme
        style.setForeground(theme.ink(tone))
        style.setFontUnderline(run.mark is SpanKind.INSERT and not run.is_value)
        style.setFontStrikeOut(run.mark is SpanKind.DELETE or run.moved is Side.OLD)
        if run.moved is Side.NEW:  # Qt has no double underline
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        if run.is_value:
            style.setProperty(FRAMED, str(tone))
        else:
            style.setBackground(theme.paper(tone))
        return style

    def _hang(self, line: TextLine) -> float:
        if not line.label:
            return 0.0
        return self.step if line.kind is BlockKind.PARAGRAPH else self.wide_step
