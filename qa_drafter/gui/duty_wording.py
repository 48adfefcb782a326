"""The words for the letters of the matrices."""

from __future__ import annotations

from qa_drafter.domain.raci import Duty
from qa_drafter.gui.wording import tr


def duty_words(duty: Duty) -> str:
    """What a letter asks of a role, as a matrix is read aloud."""
    return {
        Duty.ACCOUNTABLE: tr("accountable"),
        Duty.RESPONSIBLE: tr("responsible"),
        Duty.BOTH: tr("accountable and responsible"),
        Duty.CONSULTED: tr("consulted before"),
        Duty.INFORMED: tr("informed after"),
        Duty.NONE: tr("no duty"),
    }[duty]
