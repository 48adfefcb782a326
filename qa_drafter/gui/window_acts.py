"""What the actions of the window lead to: a question, and its answer handed to those who act."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.agreements import Agreements
from qa_drafter.gui.appearance import Appearance, chosen, dress
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.deliveries import Deliveries
from qa_drafter.gui.dialogs.compare_files import CompareFilesDialog
from qa_drafter.gui.dialogs.file_choice import (
    agreement_files,
    ask_existing,
    ask_place,
    documents_folder,
    pdf_files,
    safe_name,
    word_files,
)
from qa_drafter.gui.dialogs.new_agreement import NewAgreementDialog
from qa_drafter.gui.dialogs.preferences import PreferencesDialog
from qa_drafter.gui.dialogs.redline import RedlineDialog
from qa_drafter.gui.dialogs.save_version import SaveVersionDialog
from qa_drafter.gui.language import Language, chosen_language
from qa_drafter.gui.places import is_folder, written_at
from qa_drafter.gui.session import Session
from qa_drafter.gui.wording import edit_words
from qa_drafter.services.preferences import Preferences, login


class WindowActs(QObject):
    """One method per action that asks something first."""

    message = Signal(str)
    refused = Signal(object)  # QaDrafterError
    files_chosen = Signal(object)  # pairs of a side (0 before, 1 after) and what stands there: Path, None

    def __init__(
        self, window: QWidget, session: Session, bridge: AgreementBridge, agreements: Agreements, deliveries: Deliveries
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bridge = window, session, bridge
        self._agreements, self._deliveries = agreements, deliveries

    def new(self, deal: Path | None = None) -> None:
        """Ask for deal file and place, then assemble."""
        workspace = self._session.workspace
        dialog = NewAgreementDialog(workspace.read_deal, workspace.example_deals(), self._folder(), self._window)
        dialog.asked.connect(lambda chosen, to: self._agreements.new(self._session.workspace, chosen, to))
        if deal is not None:
            dialog.show_deal(deal)
        dialog.open()

    def sample(self) -> None:
        """New, with the first sample deal chosen."""
        self.new(self._session.workspace.example_deals()[-1])

    def open(self) -> None:
        """Ask for an agreement file, then open it."""
        ask_existing(self._window, self.tr("Open agreement"), agreement_files(), self._folder(), self.open_path)

    def open_path(self, path: Path) -> None:
        """Open this file."""
        self._agreements.open(self._session.workspace, path)

    def save_version(self) -> None:
        """Ask for a label, then keep the version; say so when there is nothing to keep."""
        reading = self._bridge.reading
        if reading is None:
            return
        edits, marks = reading.versions.pending(), reading.versions.marks()
        if marks and not edits:
            words = self.tr("Nothing has changed since {0}. Every edit is saved when it is made.")
            self.message.emit(words.format(marks[-1].id))
            return
        content = reading.opened.content
        words_of_edits = [edit_words(edit, content) for edit in edits]
        dialog = SaveVersionDialog(f"v{len(marks) + 1}", words_of_edits, self._window)
        dialog.asked.connect(self._save)
        dialog.open()

    def export_word(self) -> None:
        """Ask for a place, then write the clean Word document."""
        self._export(self.tr("Export to Word"), word_files(), ".docx")

    def export_pdf(self) -> None:
        """Ask for a place, then write the PDF."""
        self._export(self.tr("Export PDF"), pdf_files(), ".pdf")

    def redline(self) -> None:
        """Ask for two versions and a place, then write the redline."""
        reading = self._bridge.reading
        if reading is not None:
            dialog = RedlineDialog(reading.versions.marks(), reading.edits(), self._window)
            dialog.asked.connect(self.redline_of)
            dialog.open()

    def redline_of(self, base: VersionId, target: VersionId | None) -> None:
        """Ask for a place, then write the redline of these two."""
        reading = self._bridge.reading
        if reading is None:
            return
        to = target or self.tr("working copy")
        name = safe_name(self.tr("{0} to {1} redline").format(f"{reading.opened.content.deal.title} {base}", to))
        place = reading.opened.path.with_name(f"{name}.docx")
        ask_place(
            self._window, self.tr("Write redline"), word_files(), place,
            lambda path: self._deliveries.redline(reading, base, target, path),
        )  # fmt: skip

    def compare_files(self, files: tuple[Path, ...] = ()) -> None:
        """Compare two Word files, or one with the open agreement as it stands; ask for those that are not named."""
        if len(files) == 2:
            self._compare(*sorted(files, key=written_at))
        elif files and self._bridge.reading is not None:
            self.files_chosen.emit(((0, None), (1, files[0])))
        else:
            dialog = CompareFilesDialog(self._folder(), files, self._window)
            dialog.asked.connect(self._compare)
            dialog.open()

    def compare_file(self, side: int) -> None:
        """Ask for a Word file to stand on one side of the comparison."""
        title = self.tr("Compare with a Word file")
        ask_existing(
            self._window, title, word_files(), self._folder(), lambda path: self.files_chosen.emit(((side, path),))
        )

    def preferences(self) -> None:
        """Ask for the preferences."""
        worn, spoken = chosen(self._session.settings), chosen_language(self._session.settings)
        dialog = PreferencesDialog(self._session.preferences, login(), self._window, worn, spoken)
        dialog.asked.connect(self._choose)
        dialog.appearance_asked.connect(self._wear)
        dialog.language_asked.connect(self._speak)
        dialog.open()

    def _save(self, label: str) -> None:
        mark = self._bridge.save_version(label)
        if mark is not None:
            self.message.emit(self.tr("Version {0} is saved: {1}").format(mark.id, mark.label))

    def _export(self, title: str, files: str, suffix: str) -> None:
        reading = self._bridge.reading
        if reading is None:
            return
        marks, edited = reading.versions.marks(), reading.edits() > 0
        state = f" {marks[-1].id}" if marks else ""
        state += self.tr(" with edits") if edited else ""
        place = reading.opened.path.with_name(safe_name(reading.opened.content.deal.title + state) + suffix)
        ask_place(
            self._window, title, files, place,
            lambda path: self._deliveries.export(reading, None, path, pdf=suffix == ".pdf"),
        )  # fmt: skip

    def _compare(self, old: Path, new: Path) -> None:
        self.files_chosen.emit(((0, old), (1, new)))

    def _choose(self, preferences: Preferences) -> None:
        library_before = self._session.preferences.library
        try:
            self._session.choose(preferences)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return
        if self._bridge.reading is not None:
            self._bridge.reading.opened.author = self._session.author
            if preferences.library != library_before:
                self.message.emit(self.tr("The other library is used from the next agreement that is opened"))

    def _wear(self, appearance: Appearance) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._session.settings.appearance = appearance
            dress(app, appearance)

    def _speak(self, language: Language) -> None:
        self._session.settings.language = language
        self.message.emit(self.tr("The window speaks the other language from the next start on"))

    def _folder(self) -> Path:
        reading = self._bridge.reading
        recent = self._session.settings.recent
        if reading is not None:
            return reading.opened.path.parent
        return next((path.parent for path in recent if is_folder(path.parent)), documents_folder())
