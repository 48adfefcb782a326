"""Spelling in the field of own wording."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def editor(opened, qtbot):
    draft = opened.workbench.draft
    draft.open_article("DEV-OOS")
    draft.edit_wording()
    editor = draft.section.view("DEV-OOS").editor
    qtbot.waitUntil(lambda: editor.marks is not None, timeout=30_000)
    editor.field.selectAll()
    return editor


def marked(editor):
    """The words with a wave below them."""
    found, block = [], editor.field.document().begin()
    while block.isValid():
        parts = [part for part in block.layout().formats() if part.format.underlineStyle() == WAVE]
        found += [block.text()[part.start : part.start + part.length] for part in parts]
        block = block.next()
    return found


def test_a_misspelt_word_is_marked_once_it_is_finished(editor, qtbot):
    qtbot.keyClicks(editor.field, "The Contractor shall recieve")
    assert marked(editor) == []
    qtbot.keyClicks(editor.field, " it.")

    assert marked(editor) == ["recieve"]
    editor.field.selectAll()
    qtbot.keyClicks(editor.field, "receive")
    assert marked(editor) == []


def test_f7_goes_from_unknown_word_to_unknown_word_and_round(editor, qtbot):
    qtbot.keyClicks(editor.field, "Teh Contractor shall recieve it.")
    seen = []
    for _ in range(3):
        qtbot.keyClick(editor.field, Qt.Key.Key_F7, NONE)
        seen.append(editor.field.textCursor().selectedText())

    assert seen == ["Teh", "recieve", "Teh"]


def menu_at(editor, word):
    cursor = editor.field.document().find(word)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    editor.field.setTextCursor(cursor)
    menu = QMenu()
    menu.addAction("Copy")
    editor.marks.add_to(menu, editor.field.cursorRect(cursor).center())
    return {action.text(): action for action in menu.actions()}, menu


def test_the_menu_offers_what_was_perhaps_meant(editor, qtbot):
    qtbot.keyClicks(editor.field, "The Contractor shall recieve it.")
    actions, menu = menu_at(editor, "recieve")
    actions["receive"].trigger()

    assert editor.typed == "The Contractor shall receive it."
    assert "Copy" in actions
    menu.deleteLater()


def test_a_word_may_be_known_from_now_on(editor, qtbot):
    qtbot.keyClicks(editor.field, "The lyophilisat shall be kept.")
    assert marked(editor) == ["lyophilisat"]
    actions, menu = menu_at(editor, "lyophilisat")
    actions["Know “lyophilisat” from now on"].trigger()

    assert marked(editor) == []
    menu.deleteLater()


def test_a_known_word_adds_nothing_to_the_menu(editor, qtbot):
    qtbot.keyClicks(editor.field, "The Contractor shall receive it.")
    actions, menu = menu_at(editor, "receive")

    assert list(actions) == ["Copy"]
    menu.deleteLater()


def test_a_field_that_was_left_before_the_words_were_ready_is_no_fault(opened, qtbot, idle):
    draft = opened.workbench.draft
    draft.open_article("DEV-OOS")
    draft.edit_wording()
    draft.section.view("DEV-OOS").editor.leave()
    idle()

    assert draft.section.view("DEV-OOS").editor is None
