"""The words for refusals: errors carry facts and phrases; the window says them in its language."""

from __future__ import annotations

import re
from typing import Final

from qa_drafter.domain.errors import (
    AgreementRefused,
    ArticleNeeded,
    ClauseRefused,
    DealRefused,
    EditOutOfDate,
    LawBroken,
    LibraryDamaged,
    LifecycleRefused,
    MatrixNeeded,
    NothingToDo,
    PreferencesRefused,
    ProfileRefused,
    QaDrafterError,
    ValueRefused,
    WordFileRefused,
    WordFileUnread,
    WordingRefused,
)
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import tr

_FEARSOME: Final = (ValueRefused, WordingRefused, ArticleNeeded, LawBroken, EditOutOfDate, WordFileRefused)


def error_title(error: QaDrafterError) -> str:
    """What did not happen, in one sentence."""
    titles: tuple[tuple[type[QaDrafterError], str], ...] = (
        (NothingToDo, tr("There is nothing to change")),
        (AgreementRefused, tr("The agreement could not be opened or written")),
        (DealRefused, tr("The deal file was not accepted")),
        (LibraryDamaged, tr("The clause library cannot be read")),
        (ClauseRefused, tr("The library did not take the text")),
        (LifecycleRefused, tr("The text cannot go this way")),
        (WordFileUnread, tr("The Word file could not be read")),
        (WordFileRefused, tr("The document was not written")),
        (ValueRefused, tr("This value does not fit")),
        (WordingRefused, tr("This wording cannot stand")),
        (ArticleNeeded, tr("The article cannot go")),
        (MatrixNeeded, tr("The matrix cannot go")),
        (EditOutOfDate, tr("The agreement has moved on")),
        (LawBroken, tr("This would break a law of the matrix")),
        (PreferencesRefused, tr("The preferences cannot be used")),
        (ProfileRefused, tr("The profile cannot be used")),
    )
    return next((title for kind, title in titles if isinstance(error, kind)), tr("This was refused"))


def error_cause(error: QaDrafterError) -> str:
    """Where and why."""
    where, what = worded(error.where), worded(error.what)
    return _sentence(f"{where}: {what}" if where else what)


def error_remedy(error: QaDrafterError) -> str:
    """What to do next; and that nothing was changed, where the fault would let one fear it."""
    remedy = _sentence(worded(error.remedy))
    fearsome = isinstance(error, _FEARSOME) and tr("nothing was changed").casefold() not in remedy.casefold()
    return f"{remedy} {tr('Nothing was changed.')}" if fearsome else remedy


def _sentence(text: str) -> str:
    stripped = text.strip()
    if not stripped:
        return ""
    ended = stripped if stripped[-1] in ".?!" else f"{stripped}."
    names_a_file = re.search(r"[/\\]|\w\.\w", ended.split(" ")[0])
    return ended if names_a_file else ended[0].upper() + ended[1:]
