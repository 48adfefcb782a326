"""Where a user's own texts live: the shipped edition is never edited, a copy of it is."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from platformdirs import user_data_path

from qa_drafter.domain.errors import PreferencesRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import phrase
from qa_drafter.library_files.library_copies import start_copy
from qa_drafter.library_files.swapped_folders import put_back
from qa_drafter.resources import shipped_library
from qa_drafter.services.preferences import read_preferences, write_preferences
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.workspace import Workspace


def own_library() -> Path:
    """The folder of the user's own copy, which need not exist yet."""
    return user_data_path("qa_drafter", appauthor=False) / "clause_library"


def is_shipped(folder: Path) -> bool:
    """Whether this is the edition that came with the program."""
    return folder.resolve() == shipped_library().resolve()


def make_editable(workspace: Workspace, progress: Progress = no_progress) -> Path | None:
    """See to it that the library in use may be edited; the copy's folder when one had to be started.

    The copy is the library in use from then on, in the preferences too. PreferencesRefused when there is one already
    that the user has turned away from, or none can be made; nothing is left behind then.
    """
    if not is_shipped(workspace.library_folder):
        return None
    folder = own_library()
    put_back(folder)
    if folder.exists():
        remedy = phrase("work in it with --library '{0}' or choose it in the preferences, or move it away", folder)
        raise PreferencesRefused(str(folder), phrase("your own copy of the clause library is there already"), remedy)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".clause_library.", dir=folder.parent) as made:
            start_copy(workspace.library_folder, Path(made) / "copy", workspace.author.now(), progress)
            (Path(made) / "copy").rename(folder)
    except OSError as error:
        reason = told_by_system(error, phrase("cannot be written"))
        raise PreferencesRefused(
            str(folder), phrase("no copy of the library ({0})", reason), phrase("check the folder")
        ) from None
    try:
        write_preferences(replace(read_preferences(), library=folder))
    except PreferencesRefused:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    workspace.take_library(folder, workspace.library)
    return folder
