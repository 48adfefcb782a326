"""What the interview leads to: answers loaded, kept and reused, an agreement created, a deal changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.agreements import Agreements
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.dialogs.file_choice import (
    agreement_files,
    ask_existing,
    ask_place,
    deal_files,
    documents_folder,
    safe_name,
)
from qa_drafter.gui.dialogs.new_agreement import SUFFIX
from qa_drafter.gui.interview.interview import Interview
from qa_drafter.gui.session import Session
from qa_drafter.gui.turns import in_next_turn
from qa_drafter.services.interviewing import BLANK, kept, taken_up


class InterviewActs(QObject):
    """Brings the interview to the front of the window and takes it away again."""

    refused = Signal(object)  # QaDrafterError
    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        bridge: AgreementBridge,
        agreements: Agreements,
        front: QStackedWidget,
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bridge = window, session, bridge
        self._agreements, self._front, self._leave = agreements, front, leave
        self._interview: Interview | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the interview is in front."""
        return self._interview is not None and self._front.currentWidget() is self._interview

    def new(self) -> None:
        """Ask for a new agreement; answers of before are there again."""
        interview = self._shown()
        interview.begin(taken_up(self._session.settings.answers))
        interview.review.place.clear()

    def change_deal(self) -> None:
        """Ask for another deal of the open agreement."""
        reading = self._bridge.reading
        if reading is not None:
            self._shown().begin(reading.opened.content.deal, reading)

    def _shown(self) -> Interview:
        if self._interview is None:
            self._interview = made = Interview(lambda: self._session.workspace)
            self._front.addWidget(made)
            made.left.connect(self._leave)
            made.failed.connect(self.refused)
            made.answered.connect(self._keep)
            made.create_asked.connect(self._create)
            made.change_asked.connect(self._change)
            made.place_asked.connect(self._ask_place)
            for action, act in ((made.load, self._ask_load), (made.save, self._ask_save), (made.clear, self._clear)):
                action.triggered.connect(act)
        self._front.setCurrentWidget(self._interview)
        return self._interview

    def _create(self, deal: Deal) -> None:
        """The interview stays until the agreement is there: one that could not be kept leaves all answers in place."""
        interview = self._interview
        if interview is not None and (place := interview.place) is not None:
            to = place if place.suffix == SUFFIX else place.with_name(place.name + SUFFIX)
            to = to if to.is_absolute() else documents_folder() / to
            interview.frame.onward.setEnabled(False)
            self._agreements.assemble(self._session.workspace, deal, to, self._forget_answers, interview.offer_onward)

    def _forget_answers(self) -> None:
        self._session.settings.answers = ""

    def _change(self, edits: tuple[Edit, ...]) -> None:
        self._bridge.begin_act(self.tr("Change the deal"))
        for edit in edits:
            self._bridge.perform(edit)
        self._bridge.end_act()
        in_next_turn(self, self._leave)  # done in this turn and shown in the next one

    def _keep(self, deal: Deal) -> None:
        """Answers of a new agreement are written down as they are given."""
        if self._interview is not None and self._interview.is_new:
            self._session.settings.answers = kept(deal)

    def _clear(self) -> None:
        if self._interview is not None:
            self._interview.take(BLANK)

    def _ask_load(self) -> None:
        ask_existing(self._window, self.tr("Load answers"), deal_files(), documents_folder(), self._load)

    def _load(self, path: Path) -> None:
        try:
            deal = self._session.workspace.read_deal(path)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return
        if self._interview is not None:
            self._interview.take(deal)

    def _ask_save(self) -> None:
        if self._interview is not None:
            name = safe_name(self._interview.deal.title or self.tr("answers"))
            place = documents_folder() / f"{name}.yaml"
            ask_place(self._window, self.tr("Save answers"), deal_files(), place, self._save)

    def _save(self, path: Path) -> None:
        if self._interview is None:
            return
        try:
            self._session.workspace.save_deal(self._interview.deal, path)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return
        self.message.emit(self.tr("The answers are in {0}").format(path.name))

    def _ask_place(self) -> None:
        if self._interview is not None:
            interview = self._interview
            place = documents_folder() / f"{safe_name(interview.deal.title or self.tr('agreement'))}{SUFFIX}"
            take: Callable[[Path], None] = lambda path: interview.review.place.setText(str(path))  # noqa: E731
            ask_place(self._window, self.tr("Where to keep it"), agreement_files(), place, take, new=True)
