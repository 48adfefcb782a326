"""Profiles of the comparison: taken by keys, kept, passed on and taken in, and obeyed by what they speak of."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.comparison_profile import BUILT_IN, STANDARD, ComparisonProfile, Layout, Mark, Nature, Order
from qa_drafter.gui.colours import TONES, Scheme
from qa_drafter.gui.dialogs.comparison_profile import MarkColoursSheet, ProfileNameSheet
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.models.compare_sheet import OF_FILES
from qa_drafter.gui.panes.compare_export import Export
from qa_drafter.gui.session import Session
from qa_drafter.gui.theme import Theme, Tone, current_theme, write_marks_in
from qa_drafter.gui.workbench import Mode
from qa_drafter.redline import marked_text_of, revisions_of
from qa_drafter.services.comparison_profiles import keep_profile, own_profiles, profiles_path
from qa_drafter.services.profile_files import read_profiles, write_profiles
from qa_drafter.services.profile_files import written as written_profiles
from tests.gui.test_compare_files import compared, files, pane, written
from tests.gui.test_contrast import contrast
from tests.gui.windows import RETURN, answer_path, press, shown
from tests.word.office_stand_in import StandIn

__all__ = ["compared", "files"]
KEY, NONE, ALT = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
WORDING = BUILT_IN[1]
HOUSE = ComparisonProfile("House view", frozenset(), Order.KIND, Layout.INLINE, moves=False)


@pytest.fixture(autouse=True)
def inks_as_delivered(dressed):
    yield
    write_marks_in(())


def menu_by_key(qtbot, window):
    window.activateWindow()  # without a window manager nobody hands the focus back when a menu or sheet has closed
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, window, KEY.Key_P, ALT)
    menu = pane(window).bar.profiles.menu()
    qtbot.waitUntil(menu.isVisible)
    return menu


def choose(qtbot, window, words):
    """Walk down the menu by the arrow to the line with these words, and press Enter."""
    menu = menu_by_key(qtbot, window)
    for _ in menu.actions():
        qtbot.keyClick(menu, KEY.Key_Down)
        if menu.activeAction().text() == words:
            break
    qtbot.keyClick(menu, RETURN)
    QApplication.processEvents()


def button(window):
    return pane(window).bar.profiles


def test_a_profile_is_taken_from_the_menu_by_keys(compared, qtbot, idle):
    model = pane(compared).board.changes.model
    choose(qtbot, compared, "Wording only")
    idle()

    assert pane(compared).profiles.profile == WORDING
    assert {line.nature for line in model.listed} <= {Nature.WORDING, Nature.INSERTED, Nature.REMOVED, Nature.MOVED}
    assert Nature.FORMAT not in {change.nature for change in pane(compared)._sheet.lines}
    assert button(compared).text() == "Wording only"
    choose(qtbot, compared, "Everything")
    idle()
    assert len(model.listed) == model.total
    assert {line.nature for line in model.listed} <= set(OF_FILES)


def test_a_profile_that_was_departed_from_says_so(compared, qtbot):
    pane(compared).bar.natures[Nature.MOVED].trigger()

    assert button(compared).text() == "Standard *"
    assert button(compared).accessibleName() == "Profile: Standard, changed"
    assert Nature.MOVED in pane(compared).profiles.profile.hidden
    choose(qtbot, compared, "Standard")
    assert button(compared).text() == "Standard"


def test_what_the_comparison_shows_is_kept_under_a_name_and_found_by_the_next_window(
    compared, qtbot, idle, settings, workspace, monkeypatch
):
    pane(compared).board.changes.list_by(Order.KIND)
    press(qtbot, compared, KEY.Key_2, ALT)
    choose(qtbot, compared, "Keep as a profile…")
    sheet = shown(qtbot, compared, ProfileNameSheet)
    qtbot.keyClicks(sheet.name, "Agency")
    qtbot.keyClick(sheet.name, RETURN)

    assert own_profiles() == (replace(STANDARD, name="Agency", order=Order.KIND, layout=Layout.INLINE),)
    assert button(compared).text() == "Agency"
    compared.close()
    after = MainWindow(Session(settings, workspace))
    qtbot.addWidget(after)
    assert after.workbench.compare.profiles.profile == own_profiles()[0]
    assert after.workbench.compare.bar.profiles.text() == "Agency"


def test_a_name_of_the_program_is_refused_in_the_sheet(compared, qtbot):
    choose(qtbot, compared, "Keep as a profile…")
    sheet = shown(qtbot, compared, ProfileNameSheet)
    qtbot.keyClicks(sheet.name, "Everything")
    qtbot.keyClick(sheet.name, RETURN)

    assert "'Everything' comes with the program. Choose another name." in sheet.amiss.text()
    assert own_profiles() == ()


def test_own_profiles_are_renamed_and_removed(compared, qtbot):
    keep_profile(HOUSE)
    choose(qtbot, compared, "House view")
    choose(qtbot, compared, "Rename the profile…")
    sheet = shown(qtbot, compared, ProfileNameSheet)
    sheet.name.selectAll()
    qtbot.keyClicks(sheet.name, "Ours")
    qtbot.keyClick(sheet.name, RETURN)
    assert [profile.name for profile in own_profiles()] == ["Ours"]
    assert button(compared).text() == "Ours"

    choose(qtbot, compared, "Remove the profile")
    assert own_profiles() == ()
    assert button(compared).text() == "Ours *"


def test_a_name_may_hold_an_ampersand_and_makes_no_key_of_it(compared, qtbot):
    keep_profile(replace(HOUSE, name="R&D view"))
    choose(qtbot, compared, "R&&D view")

    assert button(compared).text() == "R&&D view"
    assert button(compared).shortcut().isEmpty()
    assert button(compared).accessibleName() == "Profile: R&D view"


def test_a_profile_that_is_gone_meanwhile_is_missed_in_the_sheet(compared, qtbot):
    keep_profile(HOUSE)
    choose(qtbot, compared, "House view")
    choose(qtbot, compared, "Rename the profile…")
    sheet = shown(qtbot, compared, ProfileNameSheet)
    profiles_path().unlink()
    qtbot.keyClicks(sheet.name, "Ours")
    qtbot.keyClick(sheet.name, RETURN)

    assert "no profile is called 'House view'." in sheet.amiss.text()


def test_a_profile_goes_to_a_colleague_as_a_file(compared, qtbot, tmp_path):
    choose(qtbot, compared, "Write the profile to a file…")
    answer_path(qtbot, compared, tmp_path / "standard.json")
    assert read_profiles(tmp_path / "standard.json") == (STANDARD,)

    write_profiles([HOUSE], tmp_path / "house.json")
    choose(qtbot, compared, "Take profiles from a file…")
    answer_path(qtbot, compared, tmp_path / "house.json")
    assert own_profiles() == (HOUSE,)
    assert pane(compared).profiles.profile == HOUSE


def test_a_bad_file_is_refused_in_the_notice(compared, qtbot, tmp_path):
    (tmp_path / "bad.json").write_text('{"comparison_profiles": 1, "profiles": [{}]}', encoding="utf-8")
    choose(qtbot, compared, "Take profiles from a file…")
    answer_path(qtbot, compared, tmp_path / "bad.json")

    assert compared.notice.title.text() == "The profile cannot be used"
    assert "bad.json, profile 1: 'name' is missing" in compared.notice.words.text()


def test_a_spoilt_file_of_own_profiles_is_told_when_the_menu_opens_and_keeps_nobody_from_the_others(compared, qtbot):
    keep_profile(HOUSE)
    profiles_path().write_text("{", encoding="utf-8")
    pane(compared).bar.natures[Nature.MOVED].trigger()
    assert not compared.notice.isVisible()

    choose(qtbot, compared, "Everything")
    assert "comparison_profiles.json: not understood (at line 1, column 2)" in compared.notice.words.text()
    assert pane(compared).profiles.profile == BUILT_IN[3]


def test_moves_are_marked_as_edits_in_the_window_and_in_word(compared, qtbot, idle, tmp_path):
    choose(qtbot, compared, "Mark what moved as moved")
    idle()

    texts = pane(compared).board.texts
    assert not any(run.moved for side in (texts.old, texts.new) for line in side.lines for run in line.runs)
    assert Nature.MOVED not in {line.nature for line in pane(compared).board.changes.model.listed}
    content = written(compared, idle, Export.REDLINE, tmp_path / "r.docx").read_bytes()
    assert all(paragraph.move is None for story in marked_text_of(content) for paragraph in story.paragraphs)
    assert {mark.kind for mark in revisions_of(content)} == {"insert", "delete"}


def test_moves_of_versions_are_marked_as_edits_too(opened, qtbot, idle):
    content = opened.bridge.reading.opened.content
    section = next(section for section in content.sections if len(section.articles) > 2)
    opened.bridge.perform(opened.bridge.reading.arranging.move_edit(section.articles[0].clause, 1))
    opened.show_mode(Mode.COMPARE)
    idle()
    texts = pane(opened).board.texts

    def moved():
        return [run for side in (texts.old, texts.new) for line in side.lines for run in line.runs if run.moved]

    assert moved()
    pane(opened).profiles.take(replace(STANDARD, moves=False))
    idle()
    assert not moved()
    assert [line.nature for line in pane(opened).board.changes.model.listed] == [Nature.MOVED]


def test_the_colours_of_marks_are_chosen_by_keys_and_reach_the_text(compared, qtbot):
    choose(qtbot, compared, "Colours of the marks…")
    sheet = shown(qtbot, compared, MarkColoursSheet)
    field = sheet.fields[Mark.INSERTED]
    field.lineEdit().selectAll()
    qtbot.keyClicks(field, "violet")
    deleted = sheet.fields[Mark.DELETED]
    deleted.lineEdit().selectAll()
    qtbot.keyClicks(deleted, "#7a3e00")
    qtbot.keyClick(deleted.lineEdit(), RETURN)

    assert pane(compared).profiles.profile.colours == ((Mark.INSERTED, "#5B2C8F"), (Mark.DELETED, "#7A3E00"))
    assert current_theme().ink(Tone.INSERTED).name().upper() == "#5B2C8F"
    board = pane(compared).board
    board.changes.choose(next(line.number for line in board.changes.model.listed if line.nature is Nature.INSERTED))
    block, inks = board.texts.new.document().begin(), set()
    while block.isValid():
        inks |= {found.format.foreground().color().name().upper() for found in block.textFormats()}
        block = block.next()
    assert "#5B2C8F" in inks


def test_a_colour_that_cannot_be_read_is_refused_in_one_line(compared, qtbot):
    choose(qtbot, compared, "Colours of the marks…")
    sheet = shown(qtbot, compared, MarkColoursSheet)
    sheet.fields[Mark.MOVED].setEditText("#8BD9A8")

    assert "#8BD9A8 has" in sheet.amiss.text()
    assert "take a darker colour" in sheet.amiss.text().lower()
    assert not sheet.ok.isEnabled()
    sheet.fields[Mark.MOVED].setEditText("grass")
    assert "'GRASS' is no colour" in sheet.amiss.text()


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("ink", ["#000000", "#0B57A8", "#7A3E00", "#5B2C8F", "#006400"])
def test_chosen_inks_can_be_read_in_every_look(ink, scheme):
    theme = Theme(scheme, ((Mark.INSERTED, ink),))
    colours = theme.ink(Tone.INSERTED).name(), theme.paper(Tone.INSERTED).name()

    assert contrast(*colours) >= scheme.least_contrast
    if not scheme.is_dark and scheme is Scheme.LIGHT:
        assert colours[0].upper() == ink


def test_the_pdf_of_a_redline_has_the_inks_of_the_profile_and_else_of_the_light_look(
    compared, idle, tmp_path, monkeypatch
):
    monkeypatch.setenv("PATH", str(tmp_path))
    office = StandIn(tmp_path)
    office.does("target.write_bytes((outdir / 'profile' / 'user' / 'registrymodifications.xcu').read_bytes())")
    pane(compared).profiles.take(replace(STANDARD, colours=((Mark.DELETED, "#7A3E00"),)))
    stated = written(compared, idle, Export.PDF, tmp_path / "redline.pdf").read_text(encoding="utf-8")

    values = [f"#{int(value):06X}" for value in re.findall(r"<value>(\d+)</value>", stated)]
    assert values == [TONES[Tone.INSERTED][0][Scheme.LIGHT], "#7A3E00"]


def kinds_in_redline(opened, idle, to):
    """How a moved article is marked in the redline of the last version and now."""
    content = opened.bridge.reading.opened.content
    section = next(section for section in content.sections if len(section.articles) > 2)
    opened.bridge.perform(opened.bridge.reading.arranging.move_edit(section.articles[0].clause, 1))
    version = opened.bridge.reading.versions.marks()[-1].id
    opened.deliveries.redline(opened.bridge.reading, version, None, to)
    idle()
    return {mark.kind for mark in revisions_of(to.read_bytes())}


def test_the_redline_of_versions_is_marked_as_the_profile_says(opened, idle, tmp_path):
    opened.show_mode(Mode.COMPARE)
    pane(opened).profiles.take(replace(STANDARD, moves=False))

    assert kinds_in_redline(opened, idle, tmp_path / "r.docx") == {"insert", "delete"}


def test_it_is_so_the_next_day_before_the_comparison_was_looked_at(settings, request, idle, tmp_path):
    settings.comparison = written_profiles([replace(STANDARD, moves=False)]).decode()
    opened = request.getfixturevalue("opened")

    assert kinds_in_redline(opened, idle, tmp_path / "r.docx") == {"insert", "delete"}
