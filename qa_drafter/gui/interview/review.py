"""The last page of the interview: the answers at a glance, what is still open, and what will be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.proposal import Proposal
from qa_drafter.gui.interview.pages import Page, Step
from qa_drafter.gui.interview.words import InterviewWords
from qa_drafter.gui.measures import Size, columns, unit
from qa_drafter.gui.panes.inked import BreachLabel, Hairline, InkedLabel, QuietLabel, heading
from qa_drafter.gui.phrases import worded

_COLUMNS: Final = 24


class ReviewPage(Page):
    """Shows the answers, and either the place of the new agreement or the acts that another deal leads to."""

    question_asked = Signal(str)  # what is still to be answered
    place_asked = Signal()

    def __init__(self, step: Step) -> None:
        super().__init__(step)
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Keep at"))
        self.browse = QPushButton(self.tr("Choose place…"))
        self.browse.clicked.connect(self.place_asked)
        self._boxes: dict[int, QCheckBox] = {}
        self.acts = QWidget()
        self.column.addWidget(Hairline())
        self.column.addWidget(self._place_row())
        self.column.addWidget(self.acts)
        self.finish()

    @property
    def unwanted(self) -> tuple[int, ...]:
        """The advised acts that a person has unticked."""
        return tuple(number for number, box in self._boxes.items() if box.property("advised") and not box.isChecked())

    @property
    def wanted(self) -> tuple[int, ...]:
        """The acts that are not advised and that a person has ticked all the same."""
        return tuple(number for number, box in self._boxes.items() if not box.property("advised") and box.isChecked())

    def show_answers(self, deal: Deal, open_ones: Mapping[str, str]) -> None:
        """Every answer in words; what is still open can be gone to."""
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(unit(self))
        grid.setHorizontalSpacing(3 * unit(self))
        grid.setColumnMinimumWidth(0, columns(self, _COLUMNS))
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(self._answers(deal)):
            grid.addWidget(QuietLabel(name, wraps=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(InkedLabel(words, wraps=True), row, 1, Qt.AlignmentFlag.AlignTop)
        for row, (name, words) in enumerate(open_ones.items(), start=grid.rowCount()):
            button = QPushButton(self.tr("Answer: {0}").format(words))
            button.clicked.connect(lambda _=False, name=name: self.question_asked.emit(name))
            grid.addWidget(BreachLabel(self.tr("Still open")), row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
        self.column.replaceWidget(self._body, body)
        _tab_goes_on(_stop_before(self.place), body.findChildren(QPushButton))
        self._body.deleteLater()
        self._body = body

    def show_proposals(self, proposals: Sequence[Proposal] | None, words: Mapping[int, str]) -> None:
        """The acts that another deal leads to, each to be taken or left; None where there is no agreement yet."""
        acts = QWidget()
        column = QVBoxLayout(acts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        self._boxes = {}
        self._place_box.setVisible(proposals is None)
        if proposals is not None:
            column.addWidget(heading(self.tr("What changes in the agreement")))
            if not proposals:
                column.addWidget(QuietLabel(self.tr("Nothing: its articles, values and matrices fit these answers.")))
        for proposal in proposals or ():
            box = QCheckBox(words[proposal.number])
            box.setChecked(proposal.advised)
            box.setEnabled(bool(proposal.subject))
            box.setProperty("advised", proposal.advised)
            box.setAccessibleDescription(worded(proposal.reason))
            self._boxes[proposal.number] = box
            column.addWidget(box)
            reason = QuietLabel(worded(proposal.reason), Size.SECONDARY, wraps=True)
            reason.setContentsMargins(6 * unit(self), 0, 0, unit(self))
            column.addWidget(reason)
        self.column.replaceWidget(self.acts, acts)
        _tab_goes_on(self.browse, self._boxes.values())
        self.acts.deleteLater()
        self.acts = acts

    def _place_row(self) -> QWidget:
        self._place_box = QWidget()
        grid = QGridLayout(self._place_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(heading(self.tr("Keep the agreement at")), 0, 0, 1, 2)
        grid.addWidget(self.place, 1, 0)
        grid.addWidget(self.browse, 1, 1)
        return self._place_box

    def _answers(self, deal: Deal) -> list[tuple[str, str]]:
        words, flags = InterviewWords().questions(), InterviewWords().flags()
        given = [
            (words[question].asked, ", ".join(words[question].answers[answer][0] for answer in answers))
            for question, answers in deal.answers
            if answers
        ]
        products = (filter(None, (p.name, p.strength, p.dosage_form)) for p in deal.products)
        unusual = (flags[name] if value else self.tr("not: {0}").format(flags[name]) for name, value in deal.flags)
        facts = [
            (self.tr("Title"), deal.title),
            (self.tr("Sponsor"), deal.sponsor.name),
            (self.tr("Contractor"), deal.contractor.name),
            (self.tr("Products"), "\n".join(map(" ".join, products))),
            (self.tr("Sites"), "\n".join(site.name for site in deal.contractor.sites)),
            (self.tr("Differs from what is usual"), "\n".join(unusual)),
        ]
        return [(name, said) for name, said in (*facts, *given) if said]


def _stop_before(part: QWidget) -> QWidget:
    found = part.previousInFocusChain() or part
    while found is not part and (found.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(found, QPushButton)):
        found = found.previousInFocusChain() or part  # a button there is one of the last answers, which go
    return found


def _tab_goes_on(before: QWidget, parts: Iterable[QWidget]) -> None:
    # what is made anew comes last in the order of Tab, wherever it stands
    for part in parts:
        QWidget.setTabOrder(before, part)
        before = part
