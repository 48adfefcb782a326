"""The acts of the window as actions: words, keys, icons. They do nothing until the window joins them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

from qa_drafter.gui.icons import icon
from qa_drafter.gui.wording import tr


class Commands(QObject):
    """Every action of the menu bar; the panes have their own beside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._add_files()
        self._add_word_files()
        self._add_matrices()
        self._add_edits()
        self._add_views()
        self._add_library()
        self._add_help()

    @property
    def needing_agreement(self) -> tuple[QAction, ...]:
        """The actions that mean something only while an agreement is open."""
        return (
            self.close, self.pin, self.save_version, self.export_word, self.export_pdf, self.redline,
            self.draft, self.responsibilities, self.compare, self.coverage, self.adopt,
            self.findings, self.history, self.audit, self.deal, self.schedules, *self.of_matrices,
        )  # fmt: skip

    @property
    def of_matrices(self) -> tuple[QAction, ...]:
        """The acts on whole matrices."""
        return self.matrices_out, self.matrices_in, self.duty_sheet

    @property
    def first_steps(self) -> tuple[QAction, ...]:
        """What the start page offers."""
        return self.new, self.open, self.sample, self.compare_files

    @property
    def modes(self) -> tuple[QAction, ...]:
        """The actions that bring a pane to the front, in the order of their tabs."""
        return self.draft, self.responsibilities, self.compare, self.coverage

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menus."""
        return tuple(self.findChildren(QAction))

    def follow(self, stack: QUndoStack) -> None:
        """Let undo and redo name the act that they take back or repeat."""
        for action, words, named, can in (
            (self.undo, self.tr("&Undo"), stack.undoTextChanged, stack.canUndoChanged),
            (self.redo, self.tr("Re&do"), stack.redoTextChanged, stack.canRedoChanged),
        ):
            named.connect(lambda text, action=action, words=words: _name(action, words, text))
            can.connect(action.setEnabled)
            action.setEnabled(False)
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)

    def _add_files(self) -> None:
        self.new = self._make(
            self.tr("&New agreement…"), "Ctrl+N", "new", self.tr("Answer a few questions; the agreement follows")
        )
        self.new_from_file = self._make(
            self.tr("New from &deal file…"), "Ctrl+Shift+N", "", self.tr("New agreement from the answers in a file")
        )
        self.sample = self._make(
            self.tr("Try the sa&mple…"), "", "library", self.tr("New agreement from a sample deal of the program")
        )
        self.open = self._make(self.tr("&Open…"), "Ctrl+O", "open", self.tr("Open an agreement file"))
        self.pin = self._make(
            self.tr("P&in to the recent files"), "", "pin",
            self.tr("Keep the open agreement in the list, however many are opened after it"), checkable=True,
        )  # fmt: skip
        self.close = self._make(self.tr("&Close"), "Ctrl+W", "", self.tr("Let go of the agreement; every edit is kept"))
        self.preferences = self._make(
            self.tr("Pre&ferences…"), "Ctrl+,", "", self.tr("Your name and the library in use")
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._make(self.tr("&Quit"), "Ctrl+Q", "", self.tr("Close the window"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _add_word_files(self) -> None:
        self.save_version = self._make(
            self.tr("&Save version…"), "Ctrl+S", "save", self.tr("Keep the agreement as it stands under a label")
        )
        self.export_word = self._make(
            self.tr("&Export to Word…"), "Ctrl+E", "word", self.tr("Write the clean Word document")
        )
        self.export_pdf = self._make(
            self.tr("Export &PDF…"), "Ctrl+P", "pdf", self.tr("Write the clean document as PDF, set by LibreOffice")
        )
        self.redline = self._make(
            self.tr("Redline of &versions…"), "Ctrl+Shift+R", "redline",
            self.tr("Write two versions as one Word file with tracked changes"),
        )  # fmt: skip
        self.compare_files = self._make(
            self.tr("Compare two &Word files…"), "Ctrl+Shift+W", "compare",
            self.tr("Any two Word files side by side, and as one with tracked changes"),
        )  # fmt: skip

    def _add_matrices(self) -> None:
        self.schedules = self._make(
            self.tr("Fill in &schedules…"), "Ctrl+6", "edit",
            self.tr("Specifications, kinds of change and documents of a batch: the blanks of the parties"),
        )  # fmt: skip
        self.matrices_out = self._make(
            self.tr("Matrices to &Excel…"), "Ctrl+Shift+K", "responsibilities",
            self.tr("Write the matrices as a workbook that can be filled in and taken back"),
        )  # fmt: skip
        self.matrices_in = self._make(
            self.tr("&Matrices from Excel…"), "Ctrl+Shift+J", "responsibilities",
            self.tr("See what a workbook that came back asks for, and take it over as one act"),
        )  # fmt: skip
        self.duty_sheet = self._make(
            self.tr("D&uty sheet of a party or role…"), "Ctrl+Shift+D", "word",
            self.tr("Write what is theirs, by when and by which article, as a Word file"),
        )  # fmt: skip

    def _add_edits(self) -> None:
        self.deal = self._make(
            self.tr("Change the &deal…"), "", "edit", self.tr("Other answers, and what follows from them for review")
        )
        self.undo = self._make(self.tr("&Undo"), "Ctrl+Z", "undo", "")
        self.redo = self._make(self.tr("Re&do"), "Ctrl+Y", "redo", "")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.history = self._make(self.tr("Undo &history"), "Ctrl+Shift+H", "history", "", checkable=True)

    def _add_views(self) -> None:
        self.draft = self._make(self.tr("&Draft"), "Ctrl+1", "draft", self.tr("Articles and terms"))
        self.responsibilities = self._make(
            self.tr("Re&sponsibilities"), "Ctrl+2", "responsibilities", self.tr("The responsibility matrices")
        )
        self.compare = self._make(self.tr("&Compare"), "Ctrl+3", "compare", self.tr("Two versions side by side"))
        # Ctrl+4 is kept for negotiating with the other party's file
        self.coverage = self._make(
            self.tr("C&overage"), "Ctrl+5", "check", self.tr("What regulations ask, and what settles it")
        )
        self.next_column = self._make(self.tr("&Next column"), "F6", "", self.tr("To the next column of the pane"))
        self.previous_column = self._make(self.tr("Pre&vious column"), "Shift+F6", "", self.tr("To the column before"))
        self.findings = self._make(self.tr("&Findings"), "Ctrl+Shift+I", "warning", "", checkable=True)
        self.audit = self._make(self.tr("&Trail of acts"), "Ctrl+Shift+T", "history", "", checkable=True)
        self.next_window = self._make(
            self.tr("Ne&xt window"), "Ctrl+Tab", "", self.tr("To the next open agreement, in its own window")
        )
        self.reset_layout = self._make(
            self.tr("Reset &layout"), "", "", self.tr("Columns, docks and size of the window as delivered")
        )

    def _add_library(self) -> None:
        self.library = self._make(
            self.tr("Library &workbench"), "Ctrl+Shift+L", "library",
            self.tr("Browse, search, edit, review and approve the clauses of the library"),
        )  # fmt: skip
        self.import_clauses = self._make(
            self.tr("&Import clauses from Word…"), "", "word", self.tr("Drafts from the clauses of a Word file")
        )
        self.adopt = self._make(
            self.tr("&Take newer texts over…"), "", "update", self.tr("What the library offers the open agreement")
        )

    def _add_help(self) -> None:
        self.palette = self._make(
            self.tr("&Commands and places…"), "Ctrl+K", "search", self.tr("Find anything that can be done or gone to")
        )
        self.manual = self._make(self.tr("Man&ual"), "F1", "info", self.tr("A short manual, open at what is in front"))
        self.keys = self._make(self.tr("&Keys"), "Shift+F1", "", self.tr("Every key of the window"))
        self.log = self._make(
            self.tr("&Log…"), "", "", self.tr("What the program refused and what failed, for whoever helps you")
        )
        self.about = self._make(self.tr("About &qa_drafter"), "", "", self.tr("What this program is, and its licences"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make(self, words: str, keys: str, icon_name: str, tip: str, *, checkable: bool = False) -> QAction:
        action = QAction(words, self)
        action.setIconText(words.replace("&", ""))  # else Qt drops the dots
        if keys:
            action.setShortcut(QKeySequence(keys))
        if icon_name:
            action.setIcon(icon(icon_name))
        if tip:
            action.setToolTip(tip)
            action.setStatusTip(tip)
        action.setCheckable(checkable)
        return action


def _name(action: QAction, words: str, act: str) -> None:
    text = tr("{undo} {act}").format(undo=words, act=act.replace("&", "&&")) if act else words
    action.setText(text)
    action.setToolTip(f"{action.iconText()}: {act}" if act else action.iconText())
