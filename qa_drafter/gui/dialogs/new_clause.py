"""New clause: its place, its header and its first words; the checks read along until it could be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import SectionId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.reason import LONGEST_REASON
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.labels import caption, secondary
from qa_drafter.gui.panes.words_field import ClauseWordsField
from qa_drafter.gui.refusal_wording import error_cause, error_remedy
from qa_drafter.gui.wording import position_words
from qa_drafter.services.draft_names import DraftNames
from qa_drafter.services.first_texts import FirstText

Checks = Callable[[FirstText], Sequence[QaDrafterError]]
"""What is wrong with a clause as stated."""

PAUSE: Final = 200
"""Milliseconds without a key before the checks read."""
_USUAL: Final = (Position.BALANCED, Position.SPONSOR, Position.CMO, Position.FIXED)


class NewClauseSheet(ActSheet):
    """Asks for all that a clause file states; keeping makes it a draft."""

    term_wished = Signal()
    source_wished = Signal(str)  # a citation that the register does not have; empty for none in hand

    def __init__(
        self, library: ClauseLibrary, checks: Checks, warning: str, topic: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("New clause"), "", self.tr("Keep the draft"), parent)
        self.sentence.setText(self.tr("The clause becomes a draft, which another person has to approve."))
        self._checks, self._proposed = checks, ""
        self.section, self.topic, self.position = QComboBox(), QComboBox(), QComboBox()
        self.title, self.clause, self.when, self.reason = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.sources, self.words = QPlainTextEdit(), ClauseWordsField()
        self.marks, self.told = secondary(wraps=True), secondary(wraps=True)
        self._library = library
        for section in library.sections:
            self.section.addItem(section.title, section.id)
        self._build(warning)
        self._join()
        self._begin_at(topic)
        self.look()
        self.title.setFocus()

    @property
    def stated(self) -> FirstText:
        """The clause as stated."""
        cites = (" ".join(line.split()) for line in self.sources.toPlainText().splitlines())
        return FirstText(
            clause=self.clause.text().strip(),
            position=self.position.currentData(),
            topic=str(self.topic.currentData() or ""),
            title=" ".join(self.title.text().split()),
            sources=tuple(filter(None, cites)),
            words=self.words.toPlainText(),
            when=self.when.text(),
        )

    @property
    def why(self) -> str:
        """The reason as typed."""
        return self.reason.text().strip()

    def show_library(self, library: ClauseLibrary) -> None:
        """Read the clause against this state of the library."""
        self._library = library
        self.look()

    def insert(self, words: str) -> None:
        """Put words where the cursor stands in the text."""
        self.words.insertPlainText(words)
        self.words.setFocus()

    def look(self) -> None:
        """Let the checks read the clause as it stands."""
        stated = self.stated
        self.marks.setText(self._marked(stated.sources))
        if not stated.title or not stated.words.strip() or not stated.sources:
            self.told.setText(self.tr("It needs a title, a source and a text."))
            self.complain("", ready=False)
            return
        faults = self._checks(stated)
        self.told.setText("" if faults else self.tr("The checks find nothing amiss."))
        if faults:
            more = counted(len(faults) - 1, self.tr("more fault"), self.tr("more faults"))
            first = f"{error_cause(faults[0])} {error_remedy(faults[0])}"
            self.complain(f"{first} ({more})" if len(faults) > 1 else first)
        else:
            self.complain("")

    def _marked(self, cites: Sequence[str]) -> str:
        """What the register says of each citation."""
        known = self._library.sources
        told = (
            self.tr("{0}: not in the register").format(cite)
            if cite not in known
            else self.tr("{0}: read").format(cite)
            if known[cite].verified
            else self.tr("{0}: in the register, not read yet").format(cite)
            for cite in cites
        )
        return "   ".join(told)

    def _build(self, warning: str) -> None:
        for position in _USUAL:
            self.position.addItem(position_words(position), position)
        self.when.setPlaceholderText("{market: [us], stage: [commercial]}")
        self.words.setPlaceholderText(
            self.tr("[Term] is a defined term, [[CLAUSE-ID]] a reference, {{ terms.name | duration }} a value.")
        )
        self.sources.setPlaceholderText(self.tr("One citation in each line, such as 21 CFR 211.22(a)"))
        self.reason.setMaxLength(LONGEST_REASON)
        for field in (self.sources, self.words):
            field.setTabChangesFocus(True)
        self.sources.setMinimumSize(columns(self, 44), lines(self, 2.5))
        self.sources.setMaximumHeight(lines(self, 4))
        enter = QPushButton(self.tr("Re&gister…"))
        enter.setToolTip(self.tr("Enter a source that the register does not have"))
        enter.clicked.connect(lambda: self.source_wished.emit(self._unknown()))
        for words, widget in (
            (self.tr("&Section"), self.section),
            (self.tr("&Topic"), self.topic),
            (self.tr("T&itle"), self.title),
            (self.tr("Clause i&d"), self.clause),
            (self.tr("&Position"), self.position),
            (self.tr("&Holds where"), self.when),
        ):
            self.add_field(words, widget)
        self.add_field(self.tr("S&ources"), self.sources, enter)
        self.form.addRow("", self.marks)
        self.add_field(self.tr("&Why"), self.reason)
        self._put_words_beside(warning)

    def _put_words_beside(self, warning: str) -> None:
        """The text at the right of the header: below it, the sheet would be too high for a small screen."""
        name = caption(self.tr("Te&xt"))
        name.setBuddy(self.words)
        head, term = QHBoxLayout(), QPushButton(self.tr("New ter&m…"))
        term.setToolTip(self.tr("Enter a value that the library does not have, and print it here"))
        term.clicked.connect(lambda: self.term_wished.emit())
        head.addWidget(name, 1)
        head.addWidget(term)
        self.words.setAccessibleName(self.tr("Text of the clause"))
        self.words.setMinimumSize(columns(self, 52), lines(self, 8))
        beside, right = QHBoxLayout(), QVBoxLayout()
        beside.setSpacing(4 * unit(self))
        right.setSpacing(unit(self))
        right.addLayout(head)
        for part in (self.words, self.told, *([secondary(warning, wraps=True)] if warning else [])):
            right.addWidget(part)
        self.column.removeItem(self.form)
        self.form.setParent(None)
        beside.addLayout(self.form, 1)
        beside.addLayout(right, 1)
        self.column.insertLayout(1, beside, 1)

    def _unknown(self) -> str:
        return next((cite for cite in self.stated.sources if cite not in self._library.sources), "")

    def _join(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.section.currentIndexChanged.connect(lambda: self._show_topics())
        self.title.textChanged.connect(lambda: self._propose_name())
        for changed in (
            self.topic.currentIndexChanged, self.position.currentIndexChanged, self.clause.textChanged,
            self.title.textChanged, self.when.textChanged, self.sources.textChanged, self.words.textChanged,
        ):  # fmt: skip
            changed.connect(lambda: self._wait())

    def _begin_at(self, topic: str) -> None:
        """The section of a topic, and the topic in it."""
        self.section.setCurrentIndex(max(0, self.section.findData(topic.partition(".")[0])))
        self._show_topics()
        self.topic.setCurrentIndex(max(0, self.topic.findData(topic)))

    def _wait(self) -> None:
        """Nothing is kept that the checks have not read."""
        self.complain("", ready=False)
        self._pause.start()

    def _show_topics(self) -> None:
        """The topics of the section in hand."""
        wanted = self.section.currentData()
        section = next((one for one in self._library.sections if one.id == wanted), None)
        self.topic.clear()
        for topic in section.topics if section is not None else ():
            self.topic.addItem(topic.title, topic.id)
        self._propose_name()

    def _propose_name(self) -> None:
        """An id from section and title, until the user writes another one."""
        if self.clause.text() not in ("", self._proposed):
            return
        title, section = self.title.text(), SectionId(str(self.section.currentData() or ""))
        self._proposed = DraftNames(self._library).new(section, title) if title.strip() else ""
        self.clause.setText(self._proposed)
