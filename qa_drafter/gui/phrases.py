"""Sentences from below the window, in its language: the template is looked up, and filled with the same facts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.deal import DealKey, Party, Position
from qa_drafter.domain.phrases import Phrase
from qa_drafter.gui.deal_wording import key_words
from qa_drafter.gui.library_wording import state_words
from qa_drafter.gui.wording import position_words, tr


def worded(said: object) -> str:
    """A phrase, or a fact in one, in the language of the window; a datum stays as it is."""
    match said:
        case Phrase():
            return QCoreApplication.translate("phrases", said.template).format(*map(worded, said.facts))
        case DealKey():
            return worded(key_words(said))
        case Position():
            return position_words(said)
        case LifecycleState():
            return state_words(said)
        case Party():
            return tr("Sponsor") if said is Party.SPONSOR else tr("Contractor")
    return f"{said}"
