"""How the lines of a comparison are set: faces, margins and marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextOption
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.measures import columns, contract_font, unit
from qa_drafter.gui.panes.compare_lines import Run, TextLine
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.redline import SpanKind
from qa_drafter.services.comparing import BlockKind

FRAMED: Final = QTextFormat.Property.UserProperty.value + 1
"""The tone of the frame that a run stands in."""
PAD: Final = "\u2009"
"""Thin space inside a frame, on both sides; left out when text is copied."""
SIGN: Final = "▲\u00a0"
"""Before a value that is beyond a limit; left out when text is copied."""

_LEADING: Final = 112.0
_SIZES: Final = {BlockKind.SECTION: 13.0, BlockKind.ARTICLE: 11.0, BlockKind.MATRIX: 11.0}
_HEADINGS: Final = frozenset(_SIZES)
_TONES: Final = {SpanKind.INSERT: Tone.INSERTED, SpanKind.DELETE: Tone.DELETED}


@dataclass(frozen=True, slots=True)
class Setting:
    """The measures of a view's text, in pixels: where text begins, how far labels hang, the gap below a line."""

    body: QFont
    gutter: int
    right: int
    step: float
    wide_step: float
    gap: float
    size: float

    @classmethod
    def of(cls, widget: QWidget, size: float) -> Setting:
        """The measures for a body of `size`."""
        body = contract_font(size)
        metrics = QFontMetricsF(body)
        return cls(
            body=body,
            gutter=columns(widget, 6),
            right=4 * unit(widget),
            step=metrics.horizontalAdvance("(iii) ") + 2,
            wide_step=metrics.horizontalAdvance("00.00  "),
            gap=metrics.height() * 0.45,
            size=size,
        )

    def block(self, line: TextLine) -> QTextBlockFormat:
        """Margins and the hanging label of a line."""
        block = QTextBlockFormat()
        hang = self._hang(line)
        indent = self.step * max(line.level - 1, 0) if line.kind is BlockKind.PARAGRAPH else 0.0
        block.setLeftMargin(self.gutter + indent + hang)
        block.setTextIndent(-hang)
        block.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        block.setRightMargin(self.right)
        block.setTopMargin(self.gap * (1.2 if line.kind in _HEADINGS else 0))
        block.setBottomMargin(self.gap)
        block.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return block

    def words(self, line: TextLine) -> QTextCharFormat:
        """The face of a line."""
        style = QTextCharFormat()
        heading = line.kind in _HEADINGS
        style.setFont(contract_font(_SIZES.get(line.kind, self.size), semibold=heading))
        style.setForeground(current_theme().text)
        return style

    def run(self, run: Run, line: TextLine) -> QTextCharFormat:
        """The face of a run, with its mark: insertions underlined, deletions struck, changed values framed."""
        style, theme = self.words(line), current_theme()
        tone = Tone.BREACH if run.is_beyond else _TONES.get(run.mark)
        if tone is None:
            return style
        style.setForeground(theme.ink(tone))
        style.setFontUnderline(run.mark is SpanKind.INSERT and not run.is_value)
        style.setFontStrikeOut(run.mark is SpanKind.DELETE)
        if run.is_value:
            style.setProperty(FRAMED, str(tone))
        else:
            style.setBackground(theme.paper(tone))
        return style

    def _hang(self, line: TextLine) -> float:
        if not line.label:
            return 0.0
        return self.step if line.kind is BlockKind.PARAGRAPH else self.wide_step


def run_words(run: Run) -> str:
    """A run's words; those in a frame have room on both sides."""
    if not run.is_value:
        return run.text
    return f"{PAD}{SIGN if run.is_beyond else ''}{run.text}{PAD}"


def plain_words(text: str) -> str:
    """Copied text without our padding and signs."""
    return text.replace(PAD, "").replace(SIGN, "")
