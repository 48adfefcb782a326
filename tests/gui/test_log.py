"""Help > Log shows what the program wrote down, to be copied; its folder opens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.gui.dialogs.log import LogDialog
from tests.gui.windows import shown


def test_what_was_refused_can_be_read_copied_and_found(window, qtbot, monkeypatch):
    window.show_refusal(ValueRefused("term notice", phrase("it is empty"), phrase("fill it in")))
    window.commands.log.trigger()
    dialog = shown(qtbot, window, LogDialog)
    assert dialog.words.toPlainText().endswith(" refused ValueRefused: it is empty")
    assert dialog.words.isReadOnly()

    qtbot.keyClick(dialog.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == dialog.words.toPlainText()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.keyClick(dialog.folder, Qt.Key.Key_Space)
    assert opened[0].toLocalFile() == str(window.session.log.path.parent)
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    dialog.reject()


def test_a_log_that_cannot_be_written_says_why(window, qtbot, tmp_path):
    window.session.log.path = tmp_path / "file" / "qa_drafter.log"
    window.session.log.path.parent.write_text("no folder", encoding="utf-8")
    window.show_refusal(ValueRefused("term notice", phrase("it is empty"), phrase("fill it in")))
    window.commands.log.trigger()
    dialog = shown(qtbot, window, LogDialog)

    assert dialog.amiss.text() == "It could not be written: File exists"
    assert dialog.amiss.isVisibleTo(dialog)
    dialog.reject()
