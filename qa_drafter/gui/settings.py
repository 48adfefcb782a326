"""What the window remembers between sessions: recent files, the shape of the window, wording not kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from qa_drafter.services.handed_out import HandedOut

MOST_RECENT: Final = 10
MOST_USED: Final = 12
"""Clauses that are remembered as used lately."""
MOST_HANDED: Final = 8
"""Exported files of one agreement that are looked after."""
_LAYOUT: Final = 2
"""Raised when the window's parts change, so that an old layout is not forced on a new window."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a user was in an agreement: the name of the mode, and the clause of the current article."""

    mode: str = ""
    clause: str = ""


class Settings:
    """QSettings under our names."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings()

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened last, newest first; some may have gone missing."""
        return self._paths("recent")

    @property
    def pinned(self) -> tuple[Path, ...]:
        """Those of them that newer ones do not push out."""
        recent = self.recent
        return tuple(path for path in self._paths("pinned") if path in recent)

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the list; the oldest that is not pinned gives way."""
        path, pinned = path.absolute(), self.pinned
        listed = [path, *(other for other in self.recent if other != path)]
        room = MOST_RECENT - len(set(pinned) - {path})
        free = [other for other in listed if other == path or other not in pinned][:room]
        self._keep_paths("recent", [other for other in listed if other in free or other in pinned])

    def pin_recent(self, path: Path, *, pinned: bool) -> None:
        """Let a file of the list stay in it, or go with time as the others do."""
        others = [other for other in self.pinned if other != path]
        self._keep_paths("pinned", [path, *others] if pinned else others)

    def move_recent(self, path: Path, to: Path) -> None:
        """A file of the list lies elsewhere now; its place in the list and its pin go with it."""
        for key in ("recent", "pinned"):
            moved = dict.fromkeys(to if other == path else other for other in self._paths(key))
            self._keep_paths(key, list(moved))

    def drop_recent(self, path: Path) -> None:
        """Take a file from the list; the file itself is left alone."""
        for key in ("recent", "pinned"):
            self._keep_paths(key, [other for other in self._paths(key) if other != path])

    @property
    def last_open(self) -> Path | None:
        """The agreement that was open when the program ended."""
        name = str(self._store.value("last_open", ""))
        return Path(name) if name else None

    @last_open.setter
    def last_open(self, path: Path | None) -> None:
        self._store.setValue("last_open", str(path.absolute()) if path else "")

    @property
    def appearance(self) -> str:
        """The look that was chosen; empty when none was."""
        return str(self._store.value("appearance", ""))

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._store.setValue("appearance", name)

    @property
    def language(self) -> str:
        """The language that was chosen; empty when none was."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, name: str) -> None:
        self._store.setValue("language", name)

    @property
    def answers(self) -> str:
        """The answers of an interview that was left, as a deal file; empty when there is none."""
        return str(self._store.value("answers", ""))

    @answers.setter
    def answers(self, text: str) -> None:
        self._store.setValue("answers", text)

    @property
    def used_clauses(self) -> tuple[str, ...]:
        """The clauses of the library that were inserted last, in whichever agreement, newest first."""
        kept = self._store.value("used_clauses", [])
        names = kept if isinstance(kept, list) else [kept]
        return tuple(str(name) for name in names if name)[:MOST_USED]

    def add_used_clause(self, clause: str) -> None:
        """Remember that a clause was inserted; the oldest gives way."""
        used = [clause, *(other for other in self.used_clauses if other != clause)]
        self._store.setValue("used_clauses", used[:MOST_USED])

    @property
    def comparison(self) -> str:
        """The profile in force in the comparison, as a file of profiles; empty when none was kept."""
        return str(self._store.value("comparison", ""))

    @comparison.setter
    def comparison(self, text: str) -> None:
        self._store.setValue("comparison", text)

    def place(self, path: Path) -> Place:
        """Where the user was in an agreement; nowhere when it was never open."""
        kept = self._store.value(_key("place", path))
        return Place(*kept) if isinstance(kept, list) and len(kept) == 2 else Place()

    def set_place(self, path: Path, place: Place) -> None:
        """Remember where the user is in an agreement."""
        self._store.setValue(_key("place", path), list(astuple(place)))

    def typed(self, path: Path) -> dict[str, str]:
        """Wording that was typed in an agreement and neither kept nor left, by clause."""
        try:
            kept = json.loads(str(self._store.value(_key("typed", path), "{}")))
        except (ValueError, RecursionError):
            return {}
        return {str(c): str(text) for c, text in kept.items()} if isinstance(kept, dict) else {}

    def keep_typed(self, path: Path, typed: Mapping[str, str]) -> None:
        """Write it down at once: it is kept against the moment when nothing more can be written."""
        if typed:
            self._store.setValue(_key("typed", path), json.dumps(dict(typed)))
        else:
            self._store.remove(_key("typed", path))
        self._store.sync()

    def handed(self, agreement: Path) -> tuple[HandedOut, ...]:
        """The Word files that were exported of an agreement, newest first."""
        try:
            kept = json.loads(str(self._store.value(_key("handed", agreement), "[]")))
            return tuple(HandedOut(Path(path), *others) for path, *others in kept)
        except (ValueError, TypeError, RecursionError):  # damaged, or written by another edition of the program
            return ()

    def set_handed(self, agreement: Path, files: Iterable[HandedOut]) -> None:
        """Remember them as they are now."""
        stated = [[str(file.path), *astuple(file)[1:]] for file in files]
        self._store.setValue(_key("handed", agreement), json.dumps(stated))

    def drop_handed(self, agreement: Path, path: Path) -> None:
        """What lay there is written anew: whatever a look finds there meanwhile is nobody's change."""
        self.set_handed(agreement, [file for file in self.handed(agreement) if file.path != path])

    def add_handed(self, agreement: Path, file: HandedOut) -> None:
        """Remember one more, in the place of what lay there before; the oldest gives way."""
        others = (other for other in self.handed(agreement) if other.path != file.path)
        self.set_handed(agreement, [file, *others][:MOST_HANDED])

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue(f"layout{_LAYOUT}/geometry", value)

    @property
    def docks(self) -> QByteArray:
        """Which docks were shown, and where."""
        return self._bytes("docks")

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self._store.setValue(f"layout{_LAYOUT}/docks", value)

    def splitter(self, name: str) -> QByteArray:
        """How the columns of a pane were divided."""
        return self._bytes(f"splitter/{name}")

    def set_splitter(self, name: str, value: QByteArray) -> None:
        """Remember how the columns of a pane are divided."""
        self._store.setValue(f"layout{_LAYOUT}/splitter/{name}", value)

    def view(self, name: str, delivered: str) -> str:
        """How a part of a pane was looked at; as delivered where nothing else was chosen."""
        return str(self._store.value(f"layout{_LAYOUT}/{name}", delivered))

    def set_view(self, name: str, chosen: str) -> None:
        """Remember how a part of a pane is looked at."""
        self._store.setValue(f"layout{_LAYOUT}/{name}", chosen)

    @property
    def page_size(self) -> int:
        """At how many hundredths of the paper pages are shown; 0 for the width of their column."""
        try:
            return max(0, int(str(self._store.value(f"layout{_LAYOUT}/page_size", "0"))))
        except ValueError:
            return 0

    @page_size.setter
    def page_size(self, percent: int) -> None:
        self._store.setValue(f"layout{_LAYOUT}/page_size", percent)

    def forget_layout(self) -> None:
        """Start with the layout as delivered."""
        self._store.remove(f"layout{_LAYOUT}")

    def _paths(self, key: str) -> tuple[Path, ...]:
        kept = self._store.value(key, [])
        names = kept if isinstance(kept, list) else [kept]
        return tuple(Path(str(name)) for name in names if name)

    def _keep_paths(self, key: str, paths: Sequence[Path]) -> None:
        self._store.setValue(key, [str(path) for path in paths])

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(f"layout{_LAYOUT}/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()


def _key(group: str, path: Path) -> str:
    # a path cannot be a key: its slashes would make groups, and the registry takes no long keys
    return f"{group}/{hashlib.sha256(str(path.absolute()).encode(errors='surrogateescape')).hexdigest()[:32]}"
