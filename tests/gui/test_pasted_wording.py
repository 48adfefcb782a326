"""A list that is pasted into a wording is printed with its letters once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qa_drafter.gui.library.text_field import TextField
from qa_drafter.gui.panes.words_field import WordsField
from tests.gui.windows import CTRL, press

PASTED = "The Contractor shall:\r\n(a)\tkeep it;\r\n(b)\ttell it."


@pytest.fixture
def copied(dressed):
    """A list copied in Word, as it comes from there."""
    QGuiApplication.clipboard().setText(PASTED)


@pytest.mark.usefixtures("copied")
def test_a_list_pasted_into_an_own_wording_is_lettered_by_the_print_alone(opened, qtbot):
    opened.workbench.open_article("AUD-CAUSE")
    opened.workbench.draft.edit_wording()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), WordsField))
    for key in (Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_Return):
        press(qtbot, opened, key)

    reading = opened.bridge.reading
    printed = next(article for article in reading.printed().articles if article.clause == "AUD-CAUSE")
    assert [(one.label, one.text) for one in printed.paragraphs] == [
        ("", "The Contractor shall:"), ("(a)", "keep it;"), ("(b)", "tell it.")
    ]  # fmt: skip


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize(("kind", "taken"), [
    (WordsField, "It is so.\nThe Contractor shall:\n- keep it;\n- tell it.\nThe end."),
    (TextField, "It is so.\nThe Contractor shall:\n- keep it;\n- tell it.\nThe end."),
])  # fmt: skip
def test_the_first_undo_brings_back_what_was_pasted_and_the_second_what_was_there(qtbot, kind, taken):
    field = kind()
    qtbot.addWidget(field)
    field.setPlainText("It is so.\n\nThe end.")
    field.show()
    cursor = field.textCursor()
    cursor.setPosition(len("It is so.\n"))
    field.setTextCursor(cursor)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.toPlainText() == taken
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == f"It is so.\n{PASTED}\nThe end.".replace("\r\n", "\n")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)

    assert field.toPlainText() == "It is so.\n\nThe end."


def test_words_without_letters_are_pasted_as_they_are(dressed, qtbot):
    QGuiApplication.clipboard().setText("see (a) and\n(b) both")
    field = WordsField()
    qtbot.addWidget(field)
    field.setPlainText("There: ")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)

    assert field.toPlainText() == "see (a) and\n(b) both"
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == "There: "


def test_paragraphs_of_a_library_text_are_parted_by_a_blank_line(dressed, qtbot):
    QGuiApplication.clipboard().setText("(a) One.\n(b) Two:\n(i) this;\n(ii) that.\n(c) Three.")
    field = TextField()
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)

    assert field.typed == "One.\n\nTwo:\n- this;\n- that.\n\nThree."
