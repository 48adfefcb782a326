"""The manual: every act that it names exists, every link and picture too, and F1 opens it where one is."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton

from qa_drafter.gui.help.help_window import HelpWindow
from qa_drafter.gui.help.manual import read_pages
from qa_drafter.gui.workbench import Mode
from qa_drafter.resources import resource_path
from tests.gui.windows import ESCAPE, press

LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
LARGEST = 1_500_000
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def pages():
    return read_pages("en")


def manual_of(window):
    return next(child for child in window.findChildren(HelpWindow) if child.isVisible())


def asked_for(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F1, PLAIN)
    return manual_of(window)


def test_every_page_has_a_title_and_leads_on_or_ends(pages):
    assert len(pages) >= 12
    assert all(page.title and page.text.startswith("# ") for page in pages)


def test_every_link_and_picture_is_there(pages):
    links = [(page.path.parent / target) for page in pages for target in LINK.findall(page.text)]

    assert links
    assert [str(link) for link in links if not link.is_file()] == []


def test_the_pictures_are_all_shown_and_small(pages):
    pictures = sorted(resource_path("help", "pictures").glob("*.png"))
    shown = {(page.path.parent / target).resolve() for page in pages for target in LINK.findall(page.text)}

    assert [path.name for path in pictures if path.resolve() not in shown] == []
    assert sum(path.stat().st_size for path in pictures) < LARGEST
    assert all(not QImage(str(path)).isNull() for path in pictures)


def test_every_act_that_the_manual_names_is_in_the_window(opened, pages):
    named = {name for page in pages for name in page.acts()}
    acts = {action.iconText() for _, actions in opened.guides.groups() for action in actions}
    buttons = {button.text().replace("&", "") for button in opened.findChildren(QAbstractButton)}

    assert len(named) > 20
    assert named - acts - buttons == set()


def test_a_page_shows_the_key_that_is_set_behind_an_act(opened, qtbot):
    text = asked_for(qtbot, opened).text.toPlainText()

    assert "Insert clause… (Ctrl+Space)" in text
    assert "Reserve article… (" not in text


@pytest.mark.parametrize(
    ("mode", "page"),
    [
        (Mode.DRAFT, "03-drafting.md"),
        (Mode.RESPONSIBILITIES, "04-responsibilities.md"),
        (Mode.COMPARE, "05-compare.md"),
        (Mode.COVERAGE, "06-coverage.md"),
    ],
)
def test_f1_opens_the_page_about_the_pane_in_front(opened, qtbot, mode, page):
    opened.show_mode(mode)

    assert asked_for(qtbot, opened).text.shown == page


def test_f1_opens_the_first_steps_before_anything_is_open_then_follows(window, qtbot):
    manual = asked_for(qtbot, window)
    assert manual.text.shown == "01-first-steps.md"
    assert not manual.text.isBackwardAvailable()
    window.commands.new.trigger()
    window.commands.manual.trigger()

    assert manual_of(window).text.shown == "02-interview.md"


def test_a_link_leads_to_a_page_and_back_returns(window, qtbot):
    manual = asked_for(qtbot, window)
    manual.text.anchorClicked.emit(QUrl("03-drafting.md"))
    assert manual.text.shown == "03-drafting.md"
    assert manual.list.currentItem().text() == "Drafting"
    manual.text.backward()

    assert manual.text.shown == "01-first-steps.md"


def test_words_are_looked_for_on_all_pages(window, qtbot):
    manual = asked_for(qtbot, window)
    qtbot.keyClicks(manual.field, "redline reject")

    assert manual.text.shown == "05-compare.md"
    assert manual.text.textCursor().selectedText().casefold() in ("redline", "reject")
    manual.field.setText("wombat")
    assert manual.list.count() == 0
    assert manual.none.isVisible()
    manual.field.clear()
    assert manual.list.count() == len(manual.pages)


def test_letters_grow_and_return_and_pictures_fit_the_column(window, qtbot):
    manual = asked_for(qtbot, window)
    usual = manual.text.document().size().height()
    manual.text.zoom(1)
    manual.text.zoom(1)
    assert manual.text.document().size().height() > usual
    manual.text.zoom(0)
    manual.resize(500, 500)

    assert manual.text.document().defaultFont().pointSizeF() == pytest.approx(9.5, abs=3)
    assert manual.text.horizontalScrollBar().maximum() == 0


def test_a_picture_has_its_own_room(window, qtbot):
    manual = asked_for(qtbot, window)
    manual.open_page("03-drafting.md")
    document = manual.text.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    picture = next(block for block in blocks if "\N{OBJECT REPLACEMENT CHARACTER}" in block.text())

    assert document.documentLayout().blockBoundingRect(picture).height() > 200


def test_escape_closes_the_manual_and_the_keys_stay_a_key_away(window, qtbot):
    manual = asked_for(qtbot, window)
    qtbot.waitUntil(manual.isActiveWindow)
    qtbot.keyClick(manual, ESCAPE)

    assert not manual.isVisible()
    assert window.commands.keys.shortcut().toString() == "Shift+F1"


def test_a_language_without_a_manual_of_its_own_has_the_english_one(pages):
    assert read_pages("eo") == pages
