"""Finished files reach their place whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import phrase
from qa_drafter.store.database import is_database


@contextmanager
def arriving_at(to: Path, refusal: type[QaDrafterError], *, replacing: bool = True) -> Iterator[Path]:
    """A place beside `to` to write the file to; moved to `to` when the block ends well, removed when not.

    With `replacing` false an existing `to` is refused and never overwritten.
    """
    if "\0" in str(to):
        raise refusal(str(to), phrase("this is no name for a file"), phrase("choose another name"))
    with _telling(to, refusal):
        if to.is_dir():
            raise refusal(str(to), phrase("this is a folder, not a file"), phrase("name a file in it"))
        if to.exists() and not to.is_file():
            raise refusal(str(to), phrase("this is a device or a pipe, not a file"), phrase("name a file"))
        if not replacing and to.exists():
            raise refusal(
                str(to), phrase("the file exists already"), phrase("choose another name or move that file away")
            )
        _spare_agreements(to, refusal)
        handle, name = tempfile.mkstemp(prefix=f".{to.name}.", suffix=".part", dir=to.parent)
        os.close(handle)
    place = Path(name)
    try:
        yield place
        with _telling(to, refusal):
            _give(place, to, replacing=replacing)
    finally:
        with suppress(FileNotFoundError):
            place.unlink()


def deliver(to: Path, content: bytes, refusal: type[QaDrafterError]) -> None:
    """Write `content` to `to`, whole or not at all."""
    with arriving_at(to, refusal) as place, _telling(to, refusal), place.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def together(*places: Path, refusal: type[QaDrafterError]) -> Iterator[None]:
    """What the block writes to these places stays only when it ends well; else each holds again what it held before."""
    before = {place: _content(place, refusal) for place in places}
    try:
        yield
    except BaseException:
        for place, content in before.items():
            if content is None and place.is_file():
                place.unlink()
            elif content is not None and content != _content(place, refusal):
                deliver(place, content, refusal)
        raise


def keep_apart(to: Path, *sources: Path, refusal: type[QaDrafterError]) -> None:
    """Refuse to write over a file that the act itself reads."""
    for source in sources:
        with suppress(OSError):
            if to.samefile(source):
                raise refusal(
                    str(to),
                    phrase("it is read for this and would be lost"),
                    phrase("choose another name for the result"),
                )


def _content(place: Path, refusal: type[QaDrafterError]) -> bytes | None:
    with _telling(place, refusal):
        return place.read_bytes() if place.is_file() else None


def _spare_agreements(to: Path, refusal: type[QaDrafterError]) -> None:
    # An agreement is the only copy of what was negotiated; a Word file can always be written again.
    if is_database(to):
        raise refusal(
            str(to), phrase("this is an agreement and would be lost"), phrase("choose another name for the result")
        )


def _give(place: Path, to: Path, *, replacing: bool) -> None:
    # mkstemp's private mode is not what a file in a shared folder should keep
    umask = os.umask(0)
    os.umask(umask)
    place.chmod(0o666 & ~umask)
    if replacing:
        place.replace(to)
        return
    try:
        os.link(place, to)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: the check above has to do
        place.replace(to)


@contextmanager
def _telling(to: Path, refusal: type[QaDrafterError]) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise refusal(
            str(to), phrase("its folder does not exist"), phrase("make the folder or choose another")
        ) from None
    except FileExistsError:
        raise refusal(
            str(to), phrase("the file exists already"), phrase("choose another name or move that file away")
        ) from None
    except PermissionError:
        remedy = phrase("close it if it is open in Word, or choose another folder; nothing was changed")
        raise refusal(str(to), phrase("cannot be written: it is in use or not yours"), remedy) from None
    except OSError as error:
        reason = told_by_system(error, phrase("cannot be written"))
        raise refusal(str(to), reason, phrase("check the name and the disk; nothing was changed")) from None
