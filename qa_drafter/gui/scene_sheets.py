"""The dialogs of the window, each as it opens."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.scene_steps import asked


def sheet_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each dialog with its name; it is closed when the next is asked for."""
    acts, articles, rows = window.acts, window.workbench.draft.acts, window.workbench.responsibilities.acts
    for name, ask in (
        ("dialog-insert-clause", articles.insert.trigger),
        ("dialog-own-clause", articles.own.trigger),
        ("dialog-reserve", articles.reserve.trigger),
        ("dialog-replace", lambda: articles.replace_words("in writing")),
        ("dialog-rename-term", articles.rename.trigger),
        ("dialog-own-activity", rows.insert_below.trigger),
        ("dialog-note", rows.note.trigger),
        ("dialog-hide", rows.hide.trigger),
        ("dialog-own-role", rows.add_role.trigger),
        ("dialog-rename-role", rows.rename_role.trigger),
        ("dialog-new", acts.sample),
        ("dialog-save-version", acts.save_version),
        ("dialog-redline", acts.redline),
        ("dialog-compare-files", acts.compare_files),
        ("dialog-preferences", acts.preferences),
        ("dialog-palette", window.commands.palette.trigger),
        ("dialog-keys", window.commands.keys.trigger),
        ("dialog-about", lambda: AboutDialog(window).open()),
    ):
        dialog = asked(window, ask)
        yield name, dialog
        dialog.close()
