"""Preferences: the name that acts are recorded under, and the clause library in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from qa_drafter.gui.dialogs.file_choice import ask_folder, documents_folder
from qa_drafter.gui.dialogs.sheet import Sheet, path_field
from qa_drafter.gui.places import is_file, typed_path
from qa_drafter.services.preferences import Preferences


class PreferencesDialog(Sheet):
    """The choices hold for the window and for the command line."""

    asked = Signal(object)  # Preferences

    def __init__(self, chosen: Preferences, login: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Preferences"),
            self.tr("These choices hold for the window and for the command line."),
            self.tr("Keep"),
            parent,
        )
        self.user = QLineEdit(chosen.user)
        self.user.setPlaceholderText(login)
        self.user.setToolTip(self.tr("Edits, versions and tracked changes carry this name"))
        self.library = path_field(str(chosen.library or ""))
        self.library.setPlaceholderText(self.tr("The edition shipped with the program"))
        choose = QPushButton(self.tr("Choose folder…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask_library)
        self.add_field(self.tr("&Your name"), self.user)
        self.add_field(self.tr("Clause &library"), self.library, choose)
        self.library.textChanged.connect(self._look)
        self._look()

    def accept(self) -> None:
        """Give the choices; Qt's signature."""
        if self.ok.isEnabled():
            self.asked.emit(Preferences(" ".join(self.user.text().split()), self._folder()))
            super().accept()

    def _folder(self) -> Path | None:
        text = self.library.text().strip()
        return typed_path(text, documents_folder()) if text else None

    def _ask_library(self) -> None:
        start = self._folder() or documents_folder()
        ask_folder(self, self.tr("Choose a clause library"), start, lambda path: self.library.setText(str(path)))

    def _look(self) -> None:
        folder = self._folder()
        missing = folder is not None and not is_file(folder / "library.toml")
        self.complain(self.tr("This folder holds no clause library (no library.toml).") if missing else "")
