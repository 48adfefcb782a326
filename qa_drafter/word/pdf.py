"""A Word document as PDF, set by LibreOffice where it is installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import Phrase, phrase

Progress = Callable[[float], None]
"""Told the share done, 0 to 1; what it raises stops the work."""


class MarkInks(NamedTuple):
    """The colours of tracked changes in a PDF, '#RRGGBB'. What moved LibreOffice sets in green, whatever they are."""

    inserted: str
    deleted: str


LONGEST_WAIT: Final = 300.0
"""Seconds after which LibreOffice is taken to be stuck; 100 pages take it about five."""

_USUAL_TIME: Final = 8.0
_PROFILE: Final = "profile"
_REGISTRY: Final = "http://openoffice.org/2001/registry"
_NAMES: Final = ("soffice", "libreoffice")
_PLACES: Final = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
    Path("C:/Program Files (x86)/LibreOffice/program/soffice.exe"),
)


def libreoffice() -> Path | None:
    """The LibreOffice of this machine, or None."""
    named = next((found for name in _NAMES if (found := shutil.which(name))), None)
    return Path(named) if named else next((place for place in _PLACES if place.is_file()), None)


def pdf_of(docx: bytes, *, progress: Progress | None = None, inks: MarkInks | None = None) -> bytes:
    """The document as PDF. `progress` hears an estimate a few times a second, so that it can stop the work.

    Tracked changes are shown in `inks`, without them in a colour that LibreOffice gives each author. Raises
    WordFileRefused when LibreOffice is missing, stuck, or cannot read the document.
    """
    program = libreoffice()
    if program is None:
        remedy = phrase("install LibreOffice, or export the Word file and save it as PDF from Word")
        raise WordFileRefused(phrase("PDF export"), phrase("LibreOffice is not installed on this computer"), remedy)
    with tempfile.TemporaryDirectory(prefix="qa_drafter_", ignore_cleanup_errors=True) as folder:
        source = Path(folder, "agreement.docx")
        source.write_bytes(docx)
        if inks is not None:
            _colour(source.with_name(_PROFILE), inks)
        said = _converted(program, source, progress or (lambda share: None))
        target = source.with_suffix(".pdf")
        if not target.is_file():
            raise _refusal(phrase("LibreOffice made no PDF: {0}", said) if said else phrase("LibreOffice made no PDF"))
        return target.read_bytes()


def _refusal(what: Phrase) -> WordFileRefused:
    return WordFileRefused(phrase("PDF export"), what, phrase("export the Word file and save it as PDF from Word"))


def _converted(program: Path, source: Path, progress: Progress) -> str:
    # A profile of its own: a LibreOffice that the user has open would take the order and answer nothing.
    profile = source.with_name(_PROFILE).as_uri()
    order = (
        program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", source.parent, source,
    )  # fmt: skip
    log = source.with_suffix(".log")
    with log.open("wb") as said:
        try:
            process = subprocess.Popen(
                order, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, start_new_session=True
            )
        except OSError as error:
            reason = told_by_system(error, phrase("not understood"))
            raise _refusal(phrase("{0} cannot be started: {1}", program, reason)) from None
        try:
            _await(process, progress)
        finally:
            _end(process)
    return " ".join(log.read_text(encoding="utf-8", errors="replace").split())[-300:]


def _colour(profile: Path, inks: MarkInks) -> None:
    """State the colours where LibreOffice keeps its user's choices."""
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.Writer/Revision/TextDisplay/{kind}">'
        f'<prop oor:name="Color" oor:op="fuse"><value>{int(ink.removeprefix("#"), 16)}</value></prop></item>'
        for kind, ink in (("Insert", inks.inserted), ("Delete", inks.deleted))
    )
    place = profile / "user" / "registrymodifications.xcu"
    place.parent.mkdir(parents=True)
    place.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="{_REGISTRY}">{items}</oor:items>', "utf-8"
    )


def _await(process: subprocess.Popen[bytes], progress: Progress) -> None:
    began = time.monotonic()
    while process.poll() is None:
        passed = time.monotonic() - began
        if passed > LONGEST_WAIT:
            raise _refusal(phrase("LibreOffice did not finish within {0} seconds", round(LONGEST_WAIT)))
        progress(passed / (passed + _USUAL_TIME))
        time.sleep(0.1)
    progress(1.0)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what we started, with the programs it started: `soffice` is a script around the real one."""
    if process.poll() is not None:
        return
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
