"""The words for days and hours of the clocks: names of days in the language of the window, dates as ISO writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from qa_drafter.gui.wording import tr


def day_name(day: date, *, short: bool = False) -> str:
    """Thursday, or Th."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    name = QLocale().standaloneDayName(day.isoweekday(), form)
    return name[:2] if short else name


def moment_words(moment: datetime) -> str:
    """A day and an hour; midnight belongs to the day that ends."""
    if (moment.hour, moment.minute) == (0, 0):
        day = moment - timedelta(days=1)
        return tr("end of {0}").format(f"{day_name(day)} {day:%Y-%m-%d}")
    return f"{day_name(moment)} {moment:%Y-%m-%d, %H:%M}"
