"""A sheet whose act can be refused: it stays open with the reason, and closes when the act is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal

from qa_drafter.domain.errors import Cancelled, QaDrafterError
from qa_drafter.gui.background import Job
from qa_drafter.gui.dialogs.sheet import Sheet
from qa_drafter.gui.refusal_wording import error_cause, error_remedy
from qa_drafter.services.progress import Progress

Answer = TypeVar("Answer")


class ActSheet(Sheet):
    """Asks; whoever made it answers with `refuse` or `finish`."""

    asked = Signal()
    is_waiting = False
    """Whether the act is under way: until its answer comes, the sheet neither asks nor closes."""

    def accept(self) -> None:
        """Ask; Qt's signature."""
        if self.ok.isEnabled():
            self.asked.emit()

    def reject(self) -> None:
        """Close without the act, unless it is under way already; Qt's signature."""
        if not self.is_waiting:
            super().reject()

    def job(self, name: str, act: Callable[[Progress], Answer], done: Callable[[Answer], None]) -> Job:
        """The act as work that is waited for: refused, the sheet says why; done, it goes before `done` hears."""

        def perform(progress: Progress) -> Answer | QaDrafterError:
            try:
                return act(progress)
            except Cancelled:
                raise
            except QaDrafterError as refusal:
                return refusal

        def answered(answer: Answer | QaDrafterError) -> None:
            if isinstance(answer, QaDrafterError):
                self.refuse(answer)
                return
            self.finish()
            done(answer)

        self.wait()
        return Job(name, perform, answered, self.resume, is_awaited=True)

    def wait(self) -> None:
        """The act is under way: its answer comes soon, and the sheet with it."""
        self.is_waiting = True
        self.complain("", ready=False)

    def resume(self) -> None:
        """No answer came: the sheet can be closed, or asked again."""
        self.is_waiting = False
        self.complain("", ready=True)

    def finish(self) -> None:
        """The act is done."""
        super().accept()

    def refuse(self, error: QaDrafterError) -> None:
        """The act is refused: say why, and let the user mend it."""
        self.is_waiting = False
        self.complain(f"{error_cause(error)} {error_remedy(error)}", ready=True)
