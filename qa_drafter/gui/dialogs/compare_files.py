"""Compare two Word files: the old one and the new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from qa_drafter.gui.dialogs.file_choice import ask_existing, word_files
from qa_drafter.gui.dialogs.sheet import Sheet, path_field
from qa_drafter.gui.places import is_file, typed_path


class CompareFilesDialog(Sheet):
    """Asks for any two Word files; they need not be of this program."""

    manual_page = "10-word-files.md"
    asked = Signal(object, object)  # old and new Path

    def __init__(self, folder: Path, files: tuple[Path, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Compare two Word files"),
            self.tr("They are shown side by side, and can then be written as one with tracked changes."),
            self.tr("Compare"),
            parent,
        )
        self._folder = folder
        self.old, self.new = path_field(), path_field()
        for field, path in zip((self.old, self.new), files, strict=False):
            field.setText(str(path))
        self._add(self.tr("&Old file"), self.old)
        self._add(self.tr("&New file"), self.new)
        self._look()

    def accept(self) -> None:
        """Ask for the comparison; Qt's signature."""
        if self.ok.isEnabled():
            self.asked.emit(self._path(self.old), self._path(self.new))
            super().accept()

    def _add(self, words: str, field: QLineEdit) -> None:
        button = QPushButton(self.tr("Choose file…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._ask(words.replace("&", ""), field))
        self.add_field(words, field, button)
        field.textChanged.connect(self._look)

    def _ask(self, title: str, field: QLineEdit) -> None:
        ask_existing(self, title, word_files(), self._folder, lambda path: field.setText(str(path)))

    def _look(self) -> None:
        typed = [field.text().strip() for field in (self.old, self.new)]
        missing = [text for text in typed if text and not is_file(typed_path(text, self._folder))]
        if missing:
            self.complain(self.tr("There is no file {0}.").format(missing[0]))
        elif all(typed) and self._path(self.old) == self._path(self.new):
            self.complain(self.tr("Both are the same file: choose another."))
        else:
            self.complain("", ready=all(typed))

    def _path(self, field: QLineEdit) -> Path:
        return typed_path(field.text(), self._folder)
