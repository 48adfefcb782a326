"""The middle of the workbench: one text, its words in print or as a redline, and the facts of its header."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import LifecycleEvent, name_of
from qa_drafter.gui.library.facts import fill_facts
from qa_drafter.gui.library_wording import act_words, state_icon, state_words, text_words
from qa_drafter.gui.measures import columns, contract_font, lines, unit
from qa_drafter.gui.panes.draft_lines import Review, lines_of
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.panes.labels import SmallIcon, caption, secondary, titled
from qa_drafter.gui.panes.position_switch import PositionSwitch
from qa_drafter.services.library_diff import difference
from qa_drafter.services.library_reading import text_in_print


class LibraryReader(QScrollArea):
    """Shows a text; asks for other positions and versions of its clause."""

    position_asked = Signal(object)  # Position
    version_asked = Signal(int)
    edit_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text: ClauseVersion | None = None
        self._library: ClauseLibrary | None = None
        self._changes: list[int] = []
        self._pointed: int | None = None
        self._body, self.comparing = QWidget(), QWidget()
        self._sign = SmallIcon("check", None, "")
        self._build_head()
        self._build_body()
        self._join()

    def show_text(self, text: ClauseVersion, library: ClauseLibrary, last: LifecycleEvent | None) -> None:
        """Show a text of the library, and who acted on it last."""
        same, self.text, self._library = self.text is not None and self.text.id == text.id, text, library
        topic = library.topics.get(text.topic)
        section = next((s.title for s in library.sections if topic is not None and s.id == topic.section), "")
        self.title.setText(text.title)
        place = "  ›  ".join(words for words in (section, topic.title if topic else text.topic) if words)
        self.meta.setText(f"{text.id}  ·  {place}")
        self._show_state(text, last)
        texts = library.texts_of(text.id)
        self.switch.show_positions(tuple(dict.fromkeys(other.position for other in texts)), text.position)
        self._show_versions([other for other in texts if other.position is text.position])
        self._show_others([other for other in texts if other is not text], keep=same)
        self.redraw()
        if not same:
            self.verticalScrollBar().setValue(0)

    @property
    def other(self) -> ClauseVersion | None:
        """The text that this one is marked against; None for none."""
        found = self.others.currentData()
        return found if isinstance(found, ClauseVersion) else None

    def compare_with(self, other: ClauseVersion | None) -> None:
        """Mark the text against another one, of another clause too; None shows it plain."""
        names = [_named(self.others.itemData(place)) for place in range(self.others.count())]
        wanted = _named(other)
        if wanted not in names and other is not None:
            self.others.addItem(f"{other.id}  {text_words(other)}", other)
            names.append(wanted)
        self.others.setCurrentIndex(names.index(wanted))

    def redraw(self) -> None:
        """Set the words and the facts again."""
        if self.text is None or self._library is None:
            return
        other = self.other
        now = text_in_print(self.text, self._library)
        before = text_in_print(other, self._library) if other is not None else None
        shown = lines_of(now, before, Review.ALL, comparing=before is not None)
        self._changes, self._pointed = [place for place, line in enumerate(shown) if line.changed], None
        self.words.show_lines(shown, frozenset())
        self.words.point_at(None)
        self.words.setAccessibleName(f"{self.text.id} {self.text.title}")
        self.marks.setVisible(other is not None)
        if other is not None:
            self.marks.setText(self._told(other, self.text))
        fill_facts(self.facts, self.text, self._library, other)

    def step_change(self, step: int) -> None:
        """Bring the next line that differs into view, or the one before, round and round."""
        if not self._changes:
            return
        here = self._pointed if self._pointed is not None else (-1 if step > 0 else 0)
        self._pointed = (here + step) % len(self._changes)
        line = self._changes[self._pointed]
        self.words.point_at(line)
        top = self.words.y() + round(self.words.line_top(line))
        self.ensureVisible(0, top, 0, self.viewport().height() // 3)

    def changeEvent(self, event: QEvent) -> None:
        """A new scheme: the text takes its colours; Qt's signature."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "facts"):
            self.redraw()

    def put_in_place_of_words(self, editor: QWidget | None) -> None:
        """An editor where the words stand; None shows the words and the facts again."""
        for part in (self.words, self.facts, self.comparing, self.marks):
            part.setVisible(editor is None)
        if editor is not None:
            self._column.insertWidget(self._column.indexOf(self.words), editor)
            return
        self.marks.setVisible(self.other is not None)

    def _told(self, other: ClauseVersion, text: ClauseVersion) -> str:
        named = text_words(other) if other.id == text.id else f"{other.id} {text_words(other)}"
        if difference(other, text).is_empty:
            return self.tr("It says what {0} says.").format(named)
        return self.tr("Marked against {0}: struck words stood there, underlined ones stand here.").format(named)

    def _show_state(self, text: ClauseVersion, last: LifecycleEvent | None) -> None:
        fresh = SmallIcon(state_icon(text.state), None, state_words(text.state))
        self._state_row.replaceWidget(self._sign, fresh)
        self._sign.deleteLater()
        self._sign = fresh
        said = state_words(text.state)
        if last is not None:
            said = self.tr("{0} by {1} on {2}").format(act_words(last.act), last.by, last.on[:10])
            said = f"{said}: {last.reason}" if last.reason else said
        if self._library is not None and self._library.current.get((text.id, text.position)) is text:
            said = f"{said}  ·  {self.tr('new agreements take it')}"
        self.state.setText(said)

    def _show_versions(self, texts: Sequence[ClauseVersion]) -> None:
        self.versions.blockSignals(True)
        self.versions.clear()
        for text in reversed(texts):
            words = self.tr("Version {0}, {1}").format(text.version, state_words(text.state))
            self.versions.addItem(words, text.version)
        self.versions.setCurrentIndex(self.versions.findData(self.text.version if self.text else 0))
        self.versions.setEnabled(len(texts) > 1)
        self.versions.blockSignals(False)

    def _show_others(self, texts: Sequence[ClauseVersion], *, keep: bool) -> None:
        chosen = _named(self.other) if keep else ""
        self.others.blockSignals(True)
        self.others.clear()
        self.others.addItem(self.tr("nothing: the text alone"), None)
        for text in texts:
            self.others.addItem(text_words(text), text)
        names = [_named(self.others.itemData(place)) for place in range(self.others.count())]
        self.others.setCurrentIndex(names.index(chosen) if chosen in names else 0)
        self.others.blockSignals(False)

    def _build_head(self) -> None:
        self.title = titled("", contract_font(14, semibold=True))
        self.meta, self.state = secondary(wraps=True), secondary(wraps=True)
        self.switch = PositionSwitch()
        self.switch.setAccessibleName(self.tr("Position of the text"))
        self.versions, self.others = _box(self, self.tr("Version")), _box(self, self.tr("Compare with"))

    def _build_body(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        gap, body = unit(self), self._body
        body.setAutoFillBackground(True)
        body.setBackgroundRole(QPalette.ColorRole.Base)
        self.words = ArticleText()
        self.words.setMaximumWidth(columns(self.words, 100))
        self.words.menu_asked.connect(lambda menu, place: menu.popup(place))
        self.words.caret_moved.connect(self._follow)
        self.marks, self.facts = secondary(wraps=True), QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(7 * gap, 4 * gap, 7 * gap, 6 * gap)
        self._column.setSpacing(2 * gap)
        self._column.addWidget(self.title)
        self._column.addWidget(self.meta)
        self._state_row = QHBoxLayout()
        self._state_row.setSpacing(gap)
        self._state_row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._state_row.addWidget(self.state, 1)
        self._column.addLayout(self._state_row)
        self._column.addLayout(self._choices())
        self._column.addWidget(self.comparing)
        for part in (self.marks, self.words, self.facts):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(body)

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3 * unit(self))
        row.addWidget(self.switch)
        row.addWidget(self.versions)
        row.addStretch(1)
        beside = QHBoxLayout(self.comparing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * unit(self))
        label = caption(self.tr("Compare with"))
        label.setBuddy(self.others)
        beside.addWidget(label)
        beside.addWidget(self.others)
        beside.addStretch(1)
        return row

    def _join(self) -> None:
        self.switch.chosen.connect(self.position_asked)
        self.versions.activated.connect(lambda: self.version_asked.emit(self.versions.currentData()))
        self.others.currentIndexChanged.connect(lambda: self.redraw())
        self.words.edit_wished.connect(self.edit_wished)

    def _follow(self) -> None:
        """Bring the line of the caret into view."""
        place = self.words.mapTo(self._body, self.words.cursorRect().center())
        self.ensureVisible(0, place.y(), 0, 3 * unit(self))


def _named(text: object) -> str:
    return f"{text.id} {name_of(text)}" if isinstance(text, ClauseVersion) else ""


def _box(reader: QWidget, name: str) -> QComboBox:
    """A box as wide as its words."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumHeight(lines(reader, 1.6))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return box
