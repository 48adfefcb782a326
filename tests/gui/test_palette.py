"""The command palette: what is typed leads to what can be done and to every place of the agreement."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.dialogs.palette import Palette
from qa_drafter.gui.models.palette import OFFER, Offer, PaletteModel
from qa_drafter.gui.workbench import Mode
from tests.gui.windows import ESCAPE, RETURN, gone, press, shown


def palette_of(qtbot, window) -> Palette:
    press(qtbot, window, Qt.Key.Key_K)
    return shown(qtbot, window, Palette)


def words_of(palette: Palette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def test_a_few_letters_lead_to_an_article(opened, qtbot):
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "notice dev")
    assert words_of(palette)[0].endswith("Notice of deviations")
    qtbot.keyClick(palette.field, RETURN)
    gone(qtbot, palette)

    assert opened.workbench.draft.clause == "DEV-NOTIFY"


def test_arrows_go_through_the_list_while_the_field_keeps_the_focus(opened, qtbot):
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "deviation")
    first = palette.list.currentIndex().data()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() != first
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)

    assert palette.list.currentIndex().data() == first
    assert palette.field.hasFocus()


def test_a_matrix_opens_in_responsibilities(opened, qtbot):
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "batch release matrix")
    qtbot.keyClick(palette.field, RETURN)

    assert opened.workbench.currentWidget() is opened.workbench.pane(Mode.RESPONSIBILITIES)


def test_a_term_opens_the_article_that_prints_it(opened, qtbot):
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "notice of major deviation")
    assert palette.list.currentIndex().data(OFFER).where == "Term"
    qtbot.keyClick(palette.field, RETURN)

    assert opened.workbench.draft.clause == "DEV-NOTIFY"


def test_a_command_is_carried_out_and_those_that_cannot_be_are_not_offered(window, qtbot):
    palette = palette_of(qtbot, window)
    assert "Save version" not in words_of(palette)
    qtbot.keyClicks(palette.field, "about")
    qtbot.keyClick(palette.field, RETURN)

    assert shown(qtbot, window, AboutDialog)


def test_what_is_called_nothing_is_said_and_escape_leaves(opened, qtbot):
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "zzz")
    assert palette.nothing.isVisible()
    assert "zzz" in palette.nothing.text()
    qtbot.keyClick(palette.field, RETURN)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, ESCAPE)
    gone(qtbot, palette)


def test_names_that_begin_with_the_words_come_first_whatever_the_accents():
    model = PaletteModel([Offer(words, "", lambda: None) for words in ("Old café", "A cafe", "Café", "scaféll")])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.narrow("CAFE")

    assert [model.index(row).data() for row in range(model.rowCount())] == ["Café", "Old café", "A cafe", "scaféll"]
    model.narrow("")
    assert model.rowCount() == 4
