"""The manual: whole in both languages, true in acts, keys, links and pictures; F1 opens it at what is in front."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from qa_drafter.gui.dialogs.library_sheets import SourceSheet
from qa_drafter.gui.dialogs.new_clause import NewClauseSheet
from qa_drafter.gui.dialogs.preferences import PreferencesDialog
from qa_drafter.gui.guides import Explained
from qa_drafter.gui.help.help_window import HelpWindow
from qa_drafter.gui.help.manual import pictures_of, read_pages
from qa_drafter.gui.key_names import keys_shown, name_of
from qa_drafter.gui.manual_pictures import PICTURES, in_few_colours
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.gui.workbench import Mode
from qa_drafter.resources import resource_path
from tests.gui.windows import ESCAPE, gone, press, shown
from tools import catalogue

LANGUAGES = ("en", "de")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
HEADING = re.compile(r"^#+", re.MULTILINE)
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
LABEL = re.compile("[“„]([^“”]+)[”“]")
KEY = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF\d+\b")
LARGEST = 1_500_000
PLAIN = Qt.KeyboardModifier.NoModifier
KEYS_OF_FIELDS = {"Ctrl+Enter", "Shift+Enter"}
"""What fields and lists take by themselves, as their own tests show."""

LETTERS = {"A", "A R", "R", "C", "I", "Clear", "Leeren"}
"""Acts that the manual tells of by their keys."""


@pytest.fixture(scope="module")
def pages():
    return read_pages("en")


@pytest.fixture(params=LANGUAGES)
def speaking(request):
    """A window with the sample agreement, and the pages of the manual, in one language and in the other."""
    if request.param == "de":
        request.getfixturevalue("german")
    return request.getfixturevalue("opened"), read_pages(request.param)


@pytest.fixture(scope="module")
def catalogued():
    """The German of each text of the window, without mnemonics and dots."""
    found = catalogue.read(resource_path("translations", "qa_drafter_de.ts"))
    return {
        plain(text.source): {plain(other) for key, other in found.items() if plain(key.source) == plain(text.source)}
        for text in found
    }


def plain(words):
    return words.partition("\t")[0].replace("&", "").replace("{0}", "").rstrip("… ")


def manual_of(window):
    mine = (part for part in QApplication.topLevelWidgets() if isinstance(part, HelpWindow) and part.beside is window)
    return next(manual for manual in mine if manual.isVisible())


def acts_of(window):
    return [action for _, actions in window.guides.groups() for action in actions]


def asked_for(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F1, PLAIN)
    return manual_of(window)


def test_every_page_has_a_title(pages):
    assert len(pages) >= 20
    assert all(page.title and page.text.startswith("# ") for page in pages)


def shape(page):
    """What two pages that say the same in two languages share."""
    links = sorted(LINK.findall(page.text))
    code = re.findall(r"^    .*$", page.text, re.MULTILINE)
    return page.name, HEADING.findall(page.text), PICTURE.findall(page.text), links, code, len(page.acts())


def test_the_german_manual_has_the_same_pages_headings_pictures_links_and_acts(pages):
    assert [shape(page) for page in read_pages("de")] == [shape(page) for page in pages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_is_there(language):
    pages = read_pages(language)
    links = [(page.path.parent / target) for page in pages for target in LINK.findall(page.text)]

    assert {page.path.parent.name for page in pages} == {language}
    assert [str(link) for link in links if not link.is_file()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_are_those_that_are_drawn_and_all_shown(language):
    pictures = {path.stem for path in pictures_of(language).iterdir()}
    shown = {(page.path.parent / target).stem for page in read_pages(language) for target in PICTURE.findall(page.text)}

    assert pictures == shown == set(PICTURES.values())
    assert all(not QImage(str(path)).isNull() for path in pictures_of(language).iterdir())


def test_the_pictures_are_small():
    sizes = [path.stat().st_size for language in LANGUAGES for path in pictures_of(language).iterdir()]

    assert sum(sizes) < LARGEST


def test_a_picture_in_few_colours_looks_as_before():
    picture = QImage(str(pictures_of("en") / "draft.png")).convertToFormat(QImage.Format.Format_RGB32)

    assert in_few_colours(picture).colorCount() <= 64
    assert in_few_colours(picture).convertToFormat(QImage.Format.Format_RGB32) == picture


def test_every_act_that_the_manual_names_is_in_the_window(speaking):
    window, pages = speaking
    named = {name for page in pages for name in page.acts()}
    buttons = {button.text().replace("&", "").rstrip("…") for button in window.findChildren(QAbstractButton)}

    assert len(named) > 80
    assert named - {name_of(action) for action in acts_of(window)} - buttons == set()


def test_every_act_of_the_window_is_in_the_manual(speaking):
    window, pages = speaking
    named = {name for page in pages for name in page.acts()}

    assert {name_of(action) for action in acts_of(window)} - named - LETTERS - {""} == set()


def test_the_german_manual_calls_each_act_what_the_german_window_calls_it(pages, catalogued):
    unlike = [
        (page.name, name, its)
        for page, other in zip(pages, read_pages("de"), strict=True)
        for name, its in zip(sorted(page.acts()), sorted(other.acts()), strict=True)
        if not any(its in catalogued[own] for own in page.acts())
    ]

    assert unlike == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_that_is_quoted_is_one_of_the_window(language, catalogued):
    labels = {plain(label) for page in read_pages(language) for label in LABEL.findall(page.text)}
    words = catalogued.keys() if language == "en" else set().union(*catalogued.values())

    assert labels - words == set()


def test_every_key_that_is_written_out_does_something(opened, qtbot, pages):
    manual = asked_for(qtbot, opened)
    opened.workbench.draft.edit_wording()
    written = {key for page in pages for key in KEY.findall(page.text)} - KEYS_OF_FIELDS

    def unknown():
        actions = [
            action for part in (opened, manual) for child in part.findChildren(QWidget) for action in child.actions()
        ]
        actions += [*manual.actions(), *acts_of(opened)]
        return {key for key in written if QKeySequence(key) not in {its for act in actions for its in act.shortcuts()}}

    assert written
    qtbot.waitUntil(lambda: unknown() == set())


def test_the_german_manual_names_the_same_keys(pages):
    english = {"Strg": "Ctrl", "Umschalt": "Shift", "Links": "Left", "Leertaste": "Space"}
    for page, other in zip(pages, read_pages("de"), strict=True):
        said = re.sub("|".join(english), lambda found: english[found[0]], other.text)

        assert sorted(KEY.findall(said)) == sorted(KEY.findall(page.text))


def test_an_act_of_the_manual_has_one_key_wherever_it_is_found(speaking):
    """A page shows one key behind a name; two acts of one name with two keys would mislead."""
    window, pages = speaking
    named, found = {name for page in pages for name in page.acts()}, {}
    for action in acts_of(window):
        if not action.shortcut().isEmpty():
            found.setdefault(name_of(action), set()).add(action.shortcut().toString())

    assert {name: keys for name, keys in found.items() if name in named and len(keys) > 1} == {}


def test_a_page_shows_the_key_that_is_set_behind_an_act(opened, qtbot):
    manual = asked_for(qtbot, opened)
    manual.open_page("04-articles.md")
    text = manual.text.toPlainText()

    assert f"Insert clause… ({keys_shown('Ctrl+Space')})" in text
    assert "Reserve article… (" not in text
    manual.open_page("05-responsibilities.md")
    assert f"Hidden ({keys_shown('Ctrl+Shift+9')})" in manual.text.toPlainText()


@pytest.mark.parametrize(
    ("mode", "page"),
    [
        (Mode.DRAFT, "03-drafting.md"),
        (Mode.RESPONSIBILITIES, "05-responsibilities.md"),
        (Mode.COMPARE, "08-compare.md"),
        (Mode.COVERAGE, "11-coverage.md"),
    ],
)
def test_f1_opens_the_page_about_the_pane_in_front(opened, qtbot, mode, page):
    opened.show_mode(mode)

    assert asked_for(qtbot, opened).text.shown == page


@pytest.mark.parametrize(
    ("dock", "page"), [("findings", "12-findings.md"), ("audit", "16-versions.md"), ("history", "16-versions.md")]
)
def test_f1_opens_the_page_about_the_list_that_has_the_focus(opened, qtbot, dock, page):
    getattr(opened.commands, dock).trigger()

    assert asked_for(qtbot, opened).text.shown == page


def test_f1_knows_the_clocks_the_live_page_and_the_library(opened, qtbot):
    opened.workbench.draft.page.view.setFocus()
    assert asked_for(qtbot, opened).text.shown == "13-page.md"
    manual_of(opened).close()
    opened.show_mode(Mode.RESPONSIBILITIES)
    opened.workbench.responsibilities.look(Look.CLOCKS)
    assert asked_for(qtbot, opened).text.shown == "06-clocks.md"
    manual_of(opened).close()
    opened.commands.library.trigger()
    assert asked_for(qtbot, opened).text.shown == "14-library.md"


def test_f1_in_a_dialog_opens_its_page_which_can_be_read_while_the_dialog_stays(opened, qtbot):
    opened.commands.preferences.trigger()
    sheet = shown(qtbot, opened, PreferencesDialog)
    manual = asked_for(qtbot, opened)
    qtbot.waitUntil(manual.isActiveWindow)
    assert manual.text.shown == "17-window.md"
    press(qtbot, manual, Qt.Key.Key_F)
    qtbot.keyClicks(QApplication.focusWidget(), "redline reject")
    assert manual.text.shown == "09-documents.md"
    qtbot.keyClick(manual, ESCAPE)

    qtbot.waitUntil(sheet.isActiveWindow)
    assert not manual.isVisible()
    qtbot.keyClick(sheet, ESCAPE)
    gone(qtbot, sheet)


def test_a_manual_that_is_open_hears_its_keys_whatever_dialog_comes(opened, qtbot):
    manual = asked_for(qtbot, opened)
    opened.commands.preferences.trigger()
    shown(qtbot, opened, PreferencesDialog)
    manual.activateWindow()
    qtbot.waitUntil(manual.isActiveWindow)
    qtbot.keyClick(manual, ESCAPE)

    assert not manual.isVisible()


def sheets_of(window):
    """Acts that open a dialog, by the page of the manual about it."""
    commands, articles = window.commands, window.workbench.draft.acts
    return {
        "02-interview.md": (commands.sample,),
        "04-articles.md": (articles.insert, articles.own, articles.reserve, articles.rename),
        "07-excel.md": (commands.duty_sheet,),
        "09-documents.md": (commands.schedules,),
        "10-word-files.md": (commands.compare_files,),
        "17-window.md": (commands.preferences, commands.about),
        "18-keys.md": (commands.palette, commands.keys),
    }


def test_f1_in_a_dialog_opens_the_page_about_it_not_the_one_about_the_pane_behind(opened, qtbot):
    opened.workbench.open_article("AUD-CAUSE")
    wanted = {act: page for page, acts in sheets_of(opened).items() for act in acts}
    for act, page in wanted.items():
        act.trigger()
        dialog = shown(qtbot, opened, QDialog)
        assert (act.text(), asked_for(qtbot, opened).text.shown) == (act.text(), page)
        manual_of(opened).close()
        dialog.close()


def test_every_page_that_a_dialog_names_is_there(opened, pages):
    named = {kind.manual_page for kind in subclasses(QDialog) if isinstance(kind, Explained)}

    assert len(named) > 8
    assert named <= {page.name for page in pages}


def subclasses(kind):
    return {found for one in kind.__subclasses__() for found in (one, *subclasses(one))}


def test_f1_works_in_a_dialog_over_a_dialog(opened, qtbot, idle):
    opened.commands.library.trigger()
    idle()
    opened.library.page.bar.begin.trigger()
    clause = shown(qtbot, opened, NewClauseSheet)
    clause.source_wished.emit("21 CFR 211.22(d)")
    shown(qtbot, opened, SourceSheet)

    assert asked_for(qtbot, opened).text.shown == "14-library.md"


def test_the_manual_goes_with_its_window(window, qtbot):
    manual = asked_for(qtbot, window)
    window.close()

    assert not manual.isVisible()


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

    assert manual.text.shown == "09-documents.md"
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


def test_command_lines_stand_next_to_each_other(window, qtbot):
    manual = asked_for(qtbot, window)
    manual.open_page("19-command-line.md")
    document = manual.text.document()
    first, second = document.find("new DEAL"), document.find("check A")

    assert first.block().next() == second.block()
    assert first.blockFormat().bottomMargin() == 0
    assert document.find("library search").blockFormat().bottomMargin() > 0


def test_escape_closes_the_manual_and_the_keys_stay_a_key_away(window, qtbot):
    manual = asked_for(qtbot, window)
    qtbot.waitUntil(manual.isActiveWindow)
    qtbot.keyClick(manual, ESCAPE)

    assert not manual.isVisible()
    assert window.commands.keys.shortcut().toString() == "Shift+F1"


def test_a_language_without_a_manual_of_its_own_has_the_english_one(pages):
    assert read_pages("eo") == pages
