"""What a user has chosen for good: the name that acts are recorded under, and the clause library in use."""

from __future__ import annotations

import getpass
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from qa_drafter.domain.errors import PreferencesRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.library_files.file_words import TomlFault
from qa_drafter.services.author import Author
from qa_drafter.services.delivery import deliver


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices; empty and None where none was made."""

    user: str = ""
    library: Path | None = None


def preferences_path() -> Path:
    """Where the choices are kept: `preferences.toml` in the user's configuration folder."""
    return user_config_path("qa_drafter") / "preferences.toml"


def read_preferences() -> Preferences:
    """The user's choices; none when the file does not exist, PreferencesRefused when it cannot be understood."""
    path = preferences_path()
    try:
        text = path.read_text(encoding="utf-8-sig")
        import tomllib  # most users have no such file, and every start would wait for its parser

        stated = tomllib.loads(text)
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError) as error:
        raise PreferencesRefused(
            str(path), phrase("not understood ({0})", _reason(error)), phrase("mend or remove the file")
        ) from None
    user, library = (_words(stated, key, path) for key in ("user", "library"))
    return Preferences(user, Path(library) if library else None)


def _reason(error: OSError | ValueError) -> Phrase:
    if isinstance(error, OSError):
        return told_by_system(error, phrase("cannot be read"))
    if isinstance(error, UnicodeDecodeError):
        return phrase("not a text file in UTF-8")
    return TomlFault.of(error).told


def _words(stated: Mapping[str, Any], key: str, path: Path) -> str:
    words = stated.get(key, "")
    if not isinstance(words, str):
        raise PreferencesRefused(f"{path}, {key}", phrase("this is not text"), phrase("put the words in quotes"))
    return words


def write_preferences(chosen: Preferences) -> None:
    """Keep the user's choices; PreferencesRefused when they cannot be written."""
    stated = {"user": chosen.user, "library": str(chosen.library) if chosen.library else ""}
    # JSON's strings are strings of TOML too, once DEL, which TOML alone forbids, is written as an escape
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in stated.items() if value)
    path = preferences_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PreferencesRefused(
            str(path), told_by_system(error, phrase("cannot be written")), phrase("check the folder")
        ) from None
    deliver(path, "".join(lines).replace("\x7f", "\\u007f").encode(), PreferencesRefused)


def utc_now() -> str:
    """The time, ISO 8601 UTC to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def login() -> str:
    """The name that the computer knows the user by."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown user"


def author_named(user: str) -> Author:
    """Who acts, by the computer's clock: `user`, else the login."""
    return Author(user or login(), utc_now)
