"""What a user has chosen for good: the name that acts are recorded under, and the clause library in use."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from qa_drafter.domain.errors import PreferencesRefused


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
        stated = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError) as error:
        raise PreferencesRefused(str(path), f"not understood ({error})", "mend or remove the file") from None
    library = stated.get("library")
    return Preferences(str(stated.get("user", "")), Path(library) if library else None)
