"""Light and dark: the palette, the icons, the pictures of both."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
)

import qa_drafter.gui
from qa_drafter.gui.appearance import Appearance, chosen, scheme_of
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.dialogs.preferences import PreferencesDialog
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.icons import icon
from qa_drafter.gui.panes.inked import QuietLabel
from qa_drafter.gui.style import CalmStyle
from qa_drafter.gui.theme import Scheme, Tone, apply_theme, current_theme, wear
from qa_drafter.resources import resource_path
from tests.gui.windows import shown


@pytest.fixture
def app(dressed):
    yield dressed
    apply_theme(dressed, False)


def darkest(image):
    return min(
        (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
        key=lambda colour: colour.lightness() if colour.alpha() > 200 else 999,
    )


@pytest.mark.parametrize("scheme", Scheme)
def test_the_palette_carries_neutrals_and_accent(app, scheme):
    wear(app, scheme)
    theme, palette = current_theme(), app.palette()

    assert theme.scheme is scheme
    assert palette.color(QPalette.ColorRole.Highlight) == theme.accent
    assert palette.color(QPalette.ColorRole.Base) == theme.base
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.placeholder


def test_labels_and_icons_follow_when_the_scheme_turns(app, qtbot):
    label = QuietLabel("words")
    qtbot.addWidget(label)
    label.show()
    apply_theme(app, True)
    app.processEvents()
    assert label.palette().color(QPalette.ColorRole.WindowText) == current_theme().secondary
    dark_ink = darkest(icon("error").pixmap(QSize(32, 32)).toImage())
    apply_theme(app, False)
    light_ink = darkest(icon("error").pixmap(QSize(32, 32)).toImage())

    assert dark_ink.lightness() > 128 > light_ink.lightness()


def test_the_icon_of_a_selected_row_is_drawn_in_the_colour_of_its_words(app):
    drawn = icon("draft").pixmap(QSize(32, 32), QIcon.Mode.Selected).toImage()

    assert darkest(drawn).name() == app.palette().color(QPalette.ColorRole.HighlightedText).name()


def test_a_disabled_icon_is_drawn_in_the_colour_of_disabled_text(app):
    pixmap = icon("error", QColor("red")).pixmap(QSize(32, 32), QIcon.Mode.Disabled)
    ink = darkest(pixmap.toImage())

    assert abs(ink.lightness() - current_theme().placeholder.lightness()) < 40


def test_every_icon_that_the_window_names_is_there(app):
    gui = Path(qa_drafter.gui.__file__).parent
    sources = [path.read_text(encoding="utf-8") for path in gui.rglob("*.py")]
    named = {name for text in sources for name in re.findall(r'\bicon\("([a-z-]+)"', text)}

    assert named
    assert {name for name in named if not resource_path("icons", f"{name}.svg").is_file()} == set()


def test_no_colour_stands_outside_the_colour_table():
    gui = Path(qa_drafter.gui.__file__).parent
    hexadecimal = re.compile(r'"#[0-9A-Fa-f]{3,8}"')
    found = {
        path.name: hexadecimal.findall(path.read_text(encoding="utf-8"))
        for path in gui.rglob("*.py")
        if path.name not in ("colours.py", "icons.py")
    }

    assert {name: colours for name, colours in found.items() if colours} == {}


def test_a_button_with_focus_has_the_accent_frame(app, qtbot):
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.show()
    qtbot.waitUntil(button.isActiveWindow)
    button.setFocus()
    picture = button.grab().toImage()

    assert isinstance(app.style(), CalmStyle)
    assert picture.pixelColor(picture.width() // 2, 0) == current_theme().accent


def first_ink(image, above, below):
    """The leftmost column of a picture, between two lines, in which something is drawn."""
    lines = range(above, below)
    return next(x for x in range(image.width()) if len({image.pixel(x, y) for y in lines}) > 1)


@pytest.mark.parametrize("head", [QuietHeader, None])
def test_the_caption_of_a_column_stands_above_its_words(app, qtbot, head):
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setItemDelegate(QuietRow(table))
    table.setShowGrid(False)
    table.setFrameShape(QTableWidget.Shape.NoFrame)
    table.verticalHeader().hide()
    if head is not None:
        table.setHorizontalHeader(head(table))
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setHorizontalHeaderLabels(["H"])
    table.setItem(0, 0, QTableWidgetItem("H"))
    picture, head_height = table.grab().toImage(), table.horizontalHeader().height()

    caption = first_ink(picture, 0, head_height - 2)
    words = first_ink(picture, head_height + 1, head_height + table.rowHeight(0) - 1)

    assert abs(caption - words) <= 1


def test_the_name_of_a_menu_stands_beside_its_arrow(app, qtbot):
    named, plain = QToolButton(), QToolButton()
    for button in (named, plain):
        qtbot.addWidget(button)
        button.setText("Activity")
    named.setMenu(QMenu(named))
    named.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    assert named.sizeHint().width() >= plain.sizeHint().width() + 16


def test_the_row_in_hand_is_framed_and_not_tinted(app, qtbot):
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setAllColumnsShowFocus(True)
    tree.setItemDelegate(QuietRow(tree))
    tree.addTopLevelItems([QTreeWidgetItem(["H"]), QTreeWidgetItem(["H"])])
    tree.show()
    qtbot.waitUntil(tree.isActiveWindow)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    place = tree.visualItemRect(tree.currentItem())
    picture = tree.viewport().grab().toImage()

    assert picture.pixelColor(place.center()) == current_theme().paper(Tone.SELECTED)


def test_the_buttons_of_dialogs_are_words_alone(app):
    style = app.style()

    assert style.standardIcon(QStyle.StandardPixmap.SP_DialogCancelButton).isNull()
    assert not style.standardIcon(QStyle.StandardPixmap.SP_DirIcon).isNull()


@pytest.mark.parametrize(
    ("appearance", "dark", "contrast", "scheme"),
    [
        (Appearance.SYSTEM, False, False, Scheme.LIGHT),
        (Appearance.SYSTEM, True, False, Scheme.DARK),
        (Appearance.SYSTEM, False, True, Scheme.CONTRAST_LIGHT),
        (Appearance.SYSTEM, True, True, Scheme.CONTRAST_DARK),
        (Appearance.CONTRAST, False, False, Scheme.CONTRAST_LIGHT),
        (Appearance.CONTRAST, True, False, Scheme.CONTRAST_DARK),
        (Appearance.LIGHT, True, True, Scheme.LIGHT),
        (Appearance.DARK, False, True, Scheme.DARK),
    ],
)
def test_a_choice_comes_before_the_system(appearance, dark, contrast, scheme):
    assert scheme_of(appearance, dark=dark, contrast=contrast) is scheme


def test_a_look_that_the_program_does_not_know_is_the_systems(settings):
    settings.appearance = "sepia"

    assert chosen(settings) is Appearance.SYSTEM


def test_high_contrast_is_chosen_in_the_preferences_and_worn_at_once(app, window, qtbot):
    window.acts.preferences()
    dialog = shown(qtbot, window, PreferencesDialog)
    dialog.appearance.setCurrentIndex(dialog.appearance.findText("High contrast"))
    dialog.accept()

    assert current_theme().scheme in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)
    assert chosen(window.session.settings) is Appearance.CONTRAST


def test_every_tone_has_ink_and_paper_in_every_scheme(app):
    for scheme in Scheme:
        wear(app, scheme)
        for tone in Tone:
            assert current_theme().ink(tone).isValid()
            assert current_theme().paper(tone) != current_theme().ink(tone)
