"""Preferences: the name that acts are recorded under, the library in use, the look and language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from qa_drafter.gui.appearance import Appearance
from qa_drafter.gui.dialogs.file_choice import ask_folder, documents_folder
from qa_drafter.gui.dialogs.sheet import Sheet, path_field
from qa_drafter.gui.language import Language
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.places import is_file, typed_path
from qa_drafter.services.preferences import Preferences


class PreferencesDialog(Sheet):
    """Name and library hold for the window and for the command line; look and language are the window's own."""

    manual_page = "17-window.md"
    asked = Signal(object)  # Preferences
    appearance_asked = Signal(object)  # Appearance
    language_asked = Signal(object)  # Language

    def __init__(
        self,
        chosen: Preferences,
        login: str,
        parent: QWidget | None = None,
        appearance: Appearance = Appearance.SYSTEM,
        language: Language = Language.SYSTEM,
    ) -> None:
        super().__init__(
            self.tr("Preferences"),
            self.tr("Your name and the library hold for the window and for the command line."),
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
        self._add_appearance(appearance)
        self._add_language(language)
        self._look()

    def accept(self) -> None:
        """Give the choices; Qt's signature."""
        if self.ok.isEnabled():
            self.asked.emit(Preferences(" ".join(self.user.text().split()), self._folder()))
            if self.appearance.currentData() != self._worn:
                self.appearance_asked.emit(Appearance(self.appearance.currentData()))
            if self.language.currentData() != self._spoken:
                self.language_asked.emit(Language(self.language.currentData()))
            super().accept()

    def _add_appearance(self, worn: Appearance) -> None:
        self._worn, self.appearance = worn, QComboBox()
        for look, words in (
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST, self.tr("High contrast")),
        ):
            self.appearance.addItem(words, look)
        self.appearance.setCurrentIndex(self.appearance.findData(worn))
        self.add_field(self.tr("&Look"), self.appearance)

    def _add_language(self, spoken: Language) -> None:
        self._spoken, self.language = spoken, QComboBox()
        # each language under its own name, for whoever cannot read the others
        for language, words in (
            (Language.SYSTEM, self.tr("As the system")),
            (Language.ENGLISH, "English"),
            (Language.GERMAN, "Deutsch"),
        ):
            self.language.addItem(words, language)
        self.language.setCurrentIndex(self.language.findData(spoken))
        self.add_field(self.tr("Lan&guage"), self.language)
        hint = secondary(self.tr("Holds from the next start. Documents stay English."), wraps=True)
        self.language.setAccessibleDescription(hint.text())
        self.form.addRow("", hint)

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
