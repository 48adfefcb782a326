"""The interview: pages at the left, questions in the middle, what they switch on at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.gui.interview.contents import Contents
from qa_drafter.gui.interview.frame import InterviewFrame
from qa_drafter.gui.interview.pages import Change, Page, Step
from qa_drafter.gui.interview.review import ReviewPage
from qa_drafter.gui.interview.steps import StepLine
from qa_drafter.gui.interview.words import InterviewWords
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.turns import in_next_turn
from qa_drafter.gui.wording import edit_words
from qa_drafter.services.interviewing import BLANK, Effects, effects_of, unanswered
from qa_drafter.services.reassembling import DealChange, Reassembling
from qa_drafter.services.workspace import Workspace


class Interview(QWidget):
    """Asks for a new agreement, or for another deal of the open one. It performs nothing itself."""

    create_asked = Signal(object)  # Deal, checked
    change_asked = Signal(object)  # tuple of Edits, one act
    place_asked = Signal()
    left = Signal()
    failed = Signal(object)  # QaDrafterError
    answered = Signal(object)  # Deal, after every answer

    def __init__(self, workspace: Callable[[], Workspace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reading: Reading | None = None
        self._change: DealChange | None = None
        self._effects, self._is_told = Effects(), True
        self.deal = BLANK
        review = Step(self.tr("Review"), self.tr("What was answered, and what follows."), ())
        self.review = ReviewPage(review)
        self._pages: list[Page] = [*Contents().pages(), self.review]
        self.frame = InterviewFrame(self._pages)
        self.steps, self.pages = self.frame.steps, self.frame.pages
        self.load, self.save, self.clear = self.frame.load, self.frame.save, self.frame.clear
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._join()

    def begin(self, deal: Deal = BLANK, reading: Reading | None = None) -> None:
        """Ask from the first page: for a new agreement, or for another deal of the one that `reading` reads."""
        self._reading, self._change, self.deal = reading, None, deal
        self._effects, self._is_told = effects_of(self._workspace().library, deal), False
        in_next_turn(self, self._tell_effects)  # beside the first page, which is shown in this turn
        self.frame.title.setText(self.tr("Another deal") if reading is not None else self.tr("New agreement"))
        for page in self._pages:
            page.show_deal(deal)
        self._show_state()
        self.go_to(0)
        self.steps.setFocus()

    def take(self, deal: Deal) -> None:
        """Take answers from elsewhere; the page stays."""
        self._answer(lambda _: deal)

    @property
    def is_new(self) -> bool:
        """Whether the answers are for a new agreement."""
        return self._reading is None

    @property
    def place(self) -> Path | None:
        """Where the new agreement is to be kept; None while nothing is typed."""
        text = self.review.place.text().strip()
        return Path(text) if text else None

    def go_to(self, place: int) -> None:
        """Show a page."""
        self.steps.setCurrentRow(place)
        self.pages.setCurrentIndex(place)
        last = place == len(self._pages) - 1
        self.frame.back.setEnabled(place > 0)
        self.frame.onward.setText(
            self._last_words() if last else self.tr("Next: {0}").format(self._pages[place + 1].step.title)
        )
        if last:
            self._review()
        self.offer_onward()

    def offer_onward(self) -> None:
        """Let the next step be taken, if all that it needs is there."""
        self.frame.onward.setEnabled(self._is_ready())

    def _join(self) -> None:
        for page in self._pages:
            page.changed.connect(self._answer)
        self.steps.chosen.connect(self.go_to)
        self.frame.back.clicked.connect(lambda: self.go_to(max(0, self.pages.currentIndex() - 1)))
        self.frame.onward.clicked.connect(self._onward)
        self.frame.leave.clicked.connect(self.left)
        self.review.question_asked.connect(self._go_to_question)
        self.review.place_asked.connect(self.place_asked)
        self.review.place.textChanged.connect(lambda: self.offer_onward())

    def _answer(self, change: Change) -> None:
        before, self.deal = self._effects, change(self.deal)
        self._effects = effects_of(self._workspace().library, self.deal)
        came, went = self._effects.beyond(before), before.beyond(self._effects)
        if came.all or went.all:
            self._is_told = True
            self.frame.switches.show_effects(self._effects, came, went)
        for page in self._pages:
            page.show_deal(self.deal)
        self._show_state()
        self.answered.emit(self.deal)

    def _tell_effects(self) -> None:
        """All that the answers with which it began switch on, unless one was given since."""
        if not self._is_told:
            self._is_told = True
            self.frame.switches.show_effects(self._effects, Effects(), Effects())

    def _show_state(self) -> None:
        open_ones = set(unanswered(self.deal))
        self.frame.subject.setText(self.deal.title or self.tr("Answer by answer the agreement takes shape."))
        self.steps.show_lines(
            [
                StepLine(p.step.title, sum(a not in open_ones for a in p.step.asks), len(p.step.asks))
                for p in self._pages
            ]
        )

    def _review(self) -> None:
        self.review.show_answers(self.deal, {name: self._asked(name) for name in unanswered(self.deal)})
        self._change = None
        if self._reading is None:
            self.review.show_proposals(None, {})
            return
        try:
            deal = self._workspace().checked_deal(self.deal) if not unanswered(self.deal) else self.deal
            self._change = Reassembling(self._reading.opened).change(deal) if not unanswered(self.deal) else None
        except NothingToDo:
            pass
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
        proposals = self._change.proposals if self._change is not None else ()
        words = {p.number: edit_words(p.edit, self._reading.opened.content) for p in proposals}
        self.review.show_proposals(proposals, words)

    def _asked(self, name: str) -> str:
        questions = InterviewWords().questions()
        if name in questions:
            return questions[name].asked
        side, _, fact = name.rpartition(".")
        sides = {"sponsor": self.tr("Sponsor"), "contractor": self.tr("Contractor")}
        facts = {
            "name": self.tr("name"), "address": self.tr("address"), "quality_contact": self.tr("quality contact"),
            "title": self.tr("title of the agreement"), "products": self.tr("at least one product"),
        }  # fmt: skip
        return f"{sides[side]}, {facts[fact]}" if side else facts[fact]

    def _last_words(self) -> str:
        return self.tr("Take over these changes") if self._reading is not None else self.tr("Create the agreement")

    def _is_ready(self) -> bool:
        if self.pages.currentIndex() < len(self._pages) - 1:
            return True
        return self._change is not None if self._reading is not None else not unanswered(self.deal) and bool(self.place)

    def _onward(self) -> None:
        if self.pages.currentIndex() < len(self._pages) - 1:
            self._turn_to(self.pages.currentIndex() + 1)
            return
        try:
            if self._reading is not None and self._change is not None:
                reassembling = Reassembling(self._reading.opened)
                edits = reassembling.edits(self._change, self.review.unwanted, self.review.wanted)
                self.frame.onward.setEnabled(False)  # they are found in this turn and done in the next one
                in_next_turn(self, lambda: self.change_asked.emit(edits))
            else:
                self.create_asked.emit(self._workspace().checked_deal(self.deal))
        except QaDrafterError as refusal:
            self.failed.emit(refusal)

    def _go_to_question(self, name: str) -> None:
        self._turn_to(next(place for place, page in enumerate(self._pages) if name in page.step.asks))

    def _turn_to(self, place: int) -> None:
        self.go_to(place)
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)  # Tab comes to the first question
