"""What the window works with: the workspace of the user, and what was chosen for good."""

from __future__ import annotations

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.settings import Settings
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.preferences import Preferences, author_named, read_preferences, utc_now, write_preferences
from qa_drafter.services.program_log import ProgramLog, log_path
from qa_drafter.services.workspace import Workspace


class Session:
    """One run of the window. A preferences file that cannot be understood is told, and does not keep it shut."""

    def __init__(
        self, settings: Settings, workspace: Workspace | None = None, log: ProgramLog | None = None
    ) -> None:  # fmt: skip
        self.settings, self.log = settings, log or ProgramLog(log_path(), utc_now)
        self.refusal: QaDrafterError | None = None
        self.preferences = Preferences()
        try:
            self.preferences = read_preferences()
        except QaDrafterError as refusal:
            self.refusal = refusal
        self.workspace = workspace or self._workspace()

    @property
    def author(self) -> Author:
        """Who acts, and the clock."""
        return self.workspace.author

    def choose(self, preferences: Preferences) -> None:
        """Keep other preferences; refused when they cannot be written, and then nothing changes."""
        write_preferences(preferences)
        self.preferences = preferences
        self.workspace = self._workspace()

    def read_again(self) -> None:
        """The preferences were written by an act, which the workspace knows of already."""
        self.preferences = read_preferences()

    def _workspace(self) -> Workspace:
        return Workspace(author_named(self.preferences.user), self.preferences.library)
