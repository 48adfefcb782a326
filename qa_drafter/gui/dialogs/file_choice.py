"""Asking for the place of a file, without holding up the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from qa_drafter.gui.places import is_folder
from qa_drafter.gui.wording import tr

Chosen = Callable[[Path], None]


def agreement_files() -> str:
    """What a file dialog calls agreements."""
    return tr("Agreements (*.qagr)")


def deal_files() -> str:
    """What a file dialog calls deal files."""
    return tr("Deal files (*.yaml *.yml)")


def word_files() -> str:
    """What a file dialog calls Word files."""
    return tr("Word documents (*.docx)")


def pdf_files() -> str:
    """What a file dialog calls PDF files."""
    return tr("PDF documents (*.pdf)")


def excel_files() -> str:
    """What a file dialog calls workbooks."""
    return tr("Excel workbooks (*.xlsx)")


def profile_files() -> str:
    """What a file dialog calls profiles of comparisons."""
    return tr("Comparison profiles (*.json)")


def documents_folder() -> Path:
    """Where the user keeps documents; the own home where no folder of that kind has been made."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if is_folder(documents) else Path.home()


def safe_name(title: str) -> str:
    """A title as the name of a file: without what some file system forbids."""
    kept = "".join(" " if mark in '<>:"/\\|?*' or not mark.isprintable() else mark for mark in title)
    return " ".join(kept.split()).strip(". ")[:100] or tr("agreement")


def ask_existing(parent: QWidget, title: str, files: str, folder: Path, chosen: Chosen) -> QFileDialog:
    """Ask for a file that is there."""
    dialog = QFileDialog(parent, title, str(folder), files)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, chosen)


def ask_folder(parent: QWidget, title: str, folder: Path, chosen: Chosen) -> QFileDialog:
    """Ask for a folder that is there."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


def ask_place(
    parent: QWidget, title: str, files: str, place: Path, chosen: Chosen, *, new: bool = False
) -> QFileDialog:
    """Ask where to write a file; with `new` an existing one cannot be replaced, so replacing is not asked about."""
    dialog = QFileDialog(parent, title, str(place.parent), files)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, new)
    dialog.setDefaultSuffix(place.suffix.removeprefix("."))
    dialog.selectFile(place.name)
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Chosen) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
