"""A workbook as bytes: the same workbook gives the same bytes, whatever the clock says."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Final

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_LONG_AGO: Final = datetime(1980, 1, 1)


def packed_book(book: Workbook, title: str) -> bytes:
    """The workbook as a file, titled in its properties."""
    book.properties.title = title
    book.properties.creator = "qa-drafter"
    book.properties.created = book.properties.modified = _LONG_AGO
    written = io.BytesIO()
    # Not book.save(), which asks the clock.
    ExcelWriter(book, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED)).save()
    return _without_times(written)


def _without_times(written: io.BytesIO) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _LONG_AGO.timetuple()[:6])
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            target.writestr(entry, source.read(name))
    return result.getvalue()
