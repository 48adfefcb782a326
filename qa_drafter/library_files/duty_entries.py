"""The words by which a text says who leads an activity, as raci/wording_duties.yaml states them."""

from __future__ import annotations

import re
from typing import Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.worded_duty import WordedDuty
from qa_drafter.library_files.file_words import told_of_expression
from qa_drafter.library_files.yaml_files import Entry

WORDED_DUTY_KEYS: Final = ("activity", "letter", "act")


def worded_duty(entry: Entry, where: str) -> WordedDuty:
    """One activity's words; LibraryDamaged when they are no expression."""
    letter = Duty(entry["letter"])
    if letter not in (Duty.ACCOUNTABLE, Duty.RESPONSIBLE):
        raise LibraryDamaged(where, phrase("letter {0} leads nothing", repr(entry["letter"])), phrase("write A or R"))
    try:
        re.compile(entry["act"])
    except re.error as error:
        raise LibraryDamaged(
            where, phrase("act is no regular expression ({0})", told_of_expression(error)), phrase("correct it")
        ) from None
    return WordedDuty(ActivityId(entry["activity"]), letter, entry["act"])
