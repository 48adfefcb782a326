"""The live page: what Word will be given, on pages, at the article in hand, after every edit."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.typeset import ParagraphLook, SetCell, SetParagraph, SetRow, SetRun, TableRules, TextLook
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.preview.laid import DOTS, LaidParagraph, LaidRow
from qa_drafter.gui.preview.layout import PageLayout
from qa_drafter.gui.preview.numbers import written
from qa_drafter.gui.preview.paging import Paging, pages_of
from qa_drafter.gui.preview.size_button import SizeButton
from qa_drafter.gui.preview.strips import Strip
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.editing import Editing
from qa_drafter.services.pages import Pages
from tests.builders import example_deal
from tests.gui.windows import CTRL, press

KEY = Qt.Key
LOOK, PLAIN = TextLook(), ParagraphLook()


@pytest.fixture(scope="module")
def printed(dressed, workspace, assembled):
    opened = workspace.open(assembled, writing=False)
    yield opened.printed()
    opened.close()


@pytest.fixture(scope="module")
def layout(printed):
    made = PageLayout()
    for _ in made.lay(Pages().document(printed)):
        pass
    return made


def paragraphs_of(layout):
    for page in layout.pages:
        for placed in page.placed:
            if isinstance(placed.strip.laid, LaidParagraph) and placed.first == 0:
                yield placed.strip


def drawn(page):
    """All that a painter asks of a page."""
    stands = [(p.strip.label, p.strip.laid.source, p.y, p.first, p.last, p.is_first) for p in page.placed]
    return page.number, page.stretch, stands


def plain(text):
    return text.replace("\u00a0", " ")


# --- the document ----------------------------------------------------------------------------------------------------


def test_every_article_stands_on_a_page_under_its_number_and_title(layout, printed):
    headings = [(plain(strip.label), strip.laid.source.text) for strip in paragraphs_of(layout)]

    for section in printed.sections:
        assert (section.number, section.title) in headings
    for article in printed.articles:
        assert (article.number, article.title) in headings
        assert layout.place_of(str(article.clause)) is not None
    for schedule in printed.schedules:
        assert (plain(schedule.number), schedule.title) in headings


def test_lists_are_lettered_as_the_text_refers_to_them(layout, printed):
    shown = [(strip.label, plain(strip.laid.source.text)) for strip in paragraphs_of(layout)]
    lettered = [(p.label, plain(p.text)) for article in printed.articles for p in article.paragraphs if p.level]

    assert lettered
    assert set(lettered) <= set(shown)


def test_the_words_of_every_row_and_its_number_are_there(layout, printed):
    rows = [
        placed.strip.laid for page in layout.pages for placed in page.placed if isinstance(placed.strip.laid, LaidRow)
    ]
    shown = [(row.label, row.source.cells[0].paragraphs[0].text) for row in rows]

    for schedule in printed.schedules:
        for matrix in schedule.matrices:
            for number, row in enumerate(matrix.rows, start=1):
                assert (str(number), row.row.statement) in shown


def test_the_contents_lead_to_the_pages_of_the_sections(layout, printed):
    pages = [
        layout.page_of(strip.laid.source.leads_to) for strip in paragraphs_of(layout) if strip.laid.source.leads_to
    ]

    assert len(pages) == len(printed.sections) + len(printed.schedules)
    assert pages == sorted(pages)
    assert pages[0] > 2


def test_running_lines_count_the_pages(layout):
    header, footer = layout.running(layout.pages[4])
    words = footer[0].text

    assert words.endswith(f"Page 5 of {len(layout.pages)}")
    assert header
    assert layout.running(layout.pages[0])[0] == ()  # the cover has no header


def test_an_edit_lays_out_again_only_what_it_touched(dressed, workspace, agreement_path):
    opened = workspace.open(agreement_path)
    editing, pages, layout = Editing(opened), Pages(), PageLayout()
    for _ in layout.lay(pages.document(opened.printed())):
        pass
    before = {id(placed.strip.laid) for page in layout.pages for placed in page.placed}
    editing.perform(editing.wording_edit("DEV-OOS", "The Contractor shall tell the Sponsor at once."))
    for _ in layout.lay(pages.document(opened.printed())):
        pass
    touched = {id(placed.strip.laid) for page in layout.pages for placed in page.placed} - before

    assert len(before) > 1000
    assert len(touched) < len(before) / 20
    assert any("at once" in strip.laid.source.text for strip in paragraphs_of(layout))
    opened.close()


def test_pages_renewed_after_each_edit_are_those_of_a_fresh_setting(dressed, workspace, agreement_path):
    opened = workspace.open(agreement_path)
    editing, arranging, pages, layout = Editing(opened), Arranging(opened), Pages(), PageLayout()
    acts = (
        lambda: (editing.term_edit("deviation_major_notice", 6),),
        lambda: (editing.wording_edit("DEV-OOS", "The Contractor shall tell the Sponsor at once.\n\n- by letter\n"),),
        lambda: (editing.duty_edit("sample_taking", {"cmo_qa": "I"}, lawful=False),),
        lambda: (arranging.own_edit("audits", "Cold chain", "The Contractor shall keep a log."),),
        lambda: (arranging.reserve_edit("CHG-EMERG", "Settled elsewhere"),),
        lambda: arranging.remove_edits("PRO-REJECTS"),
    )
    for act in acts:
        editing.perform_all(act())
        for _ in layout.lay(pages.document(opened.printed())):
            pass
        fresh = PageLayout()
        for _ in fresh.lay(Pages().document(opened.printed())):
            pass

        assert [*map(drawn, layout.pages)] == [*map(drawn, fresh.pages)]
    opened.close()


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [(1, "lowerLetter", "a"), (27, "lowerLetter", "aa"), (4, "lowerRoman", "iv"), (19, "lowerRoman", "xix"),
     (2, "upperLetter", "B"), (12, "decimal", "12")],
)  # fmt: skip
def test_numbers_are_written_as_word_writes_them(number, form, shown):
    assert written(number, form) == shown


# --- the laws of pages -----------------------------------------------------------------------------------------------


def paragraph(lines, look=PLAIN):
    words = "\n".join(["word"] * lines)
    return LaidParagraph(SetParagraph(look, (SetRun(words, LOOK),), LOOK), 400, None, {})


def row(*, head=False, last=False):
    cell = SetCell(4000, (SetParagraph(ParagraphLook(), (SetRun("x", LOOK),), LOOK),))
    return LaidRow(SetRow((cell,), head), TableRules(), {}, "", is_last=last)


looks = st.builds(
    ParagraphLook,
    before=st.integers(0, 400),
    after=st.integers(0, 400),
    keep_next=st.booleans(),
    keep_lines=st.booleans(),
    new_page=st.sampled_from([False, False, False, True]),
)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(1, 12), looks), min_size=1, max_size=25))
def test_every_line_stands_on_one_page_in_order_and_none_below_its_foot(qapp, described):
    strips = [Strip(paragraph(lines, look)) for lines, look in described]
    height = 400.0
    pages = [page.placed for page in pages_of(strips, height)]

    told = [(id(placed.strip), line) for page in pages for placed in page for line in range(placed.first, placed.last)]
    assert told == [(id(strip), line) for strip in strips for line in range(len(strip.lines))]
    for page in pages:
        for above, below in pairwise(page):
            assert below.y >= above.y + sum(above.strip.lines[above.first : above.last]) - 0.01
        last = page[-1]
        if not last.strip.keeps_lines:
            assert last.y + sum(last.strip.lines[last.first : last.last]) <= height + 0.01
        assert all(not placed.strip.new_page or placed.first for placed in page[1:])


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(1, 12), looks), max_size=25), st.data())
def test_pages_renewed_after_an_edit_are_those_of_all_strips_paged_anew(qapp, described, data):
    states, paging = [[Strip(paragraph(lines, look)) for lines, look in described]], Paging()
    for _ in range(data.draw(st.integers(1, 3))):
        states.append(edited(states[-1], data))
    for state in (*states, states[0]):
        assert [*paging.pages(state, 400.0)] == [page.placed for page in pages_of(state, 400.0)]


def edited(strips, data):
    """Other strips in the place of some, or of some here and there as many: a value stands in several places."""
    more = st.tuples(st.integers(1, 12), looks)
    if data.draw(st.booleans()):
        start, end = sorted(data.draw(st.lists(st.integers(0, len(strips)), min_size=2, max_size=2)))
        return [
            *strips[:start],
            *(Strip(paragraph(*each)) for each in data.draw(st.lists(more, max_size=3))),
            *strips[end:],
        ]
    others = data.draw(st.sets(st.integers(0, max(0, len(strips) - 1)), max_size=3))
    return [Strip(paragraph(*data.draw(more))) if place in others else strip for place, strip in enumerate(strips)]


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(qapp):
    heading = Strip(paragraph(1, ParagraphLook(keep_next=True)))
    strips = [Strip(paragraph(10)), heading, Strip(paragraph(6))]
    height = sum(sum(strip.lines) for strip in strips[:2]) + 5
    pages = [page.placed for page in pages_of(strips, height)]

    assert [[strips.index(placed.strip) for placed in page] for page in pages] == [[0], [1, 2]]


def test_a_table_that_goes_on_repeats_its_head(qapp):
    head = row(head=True)
    strips = [Strip(laid, heads=(head,)) for laid in (head, *(row() for _ in range(9)), row(last=True))]
    pages = [page.placed for page in pages_of(strips, head.height * 4.5)]

    assert [len(page) for page in pages] == [4, 4, 4, 2]
    assert all(page[0].strip.laid is head and page[0].is_first for page in pages)


# --- beside the text -------------------------------------------------------------------------------------------------


@pytest.fixture
def page(opened, qtbot):
    preview = opened.workbench.draft.page
    qtbot.waitUntil(lambda: bool(preview._layout.pages), timeout=30_000)
    return preview


def shown_texts(preview):
    return [strip.laid.source.text for strip in paragraphs_of(preview._layout)]


def test_the_page_follows_the_article_in_hand(opened, page):
    draft = opened.workbench.draft
    draft.open_article("DEV-NOTIFY")
    index, _ = page._layout.place_of("DEV-NOTIFY")

    assert abs(page.view.page - (index + 1)) <= 1
    assert page.number.text() == f"Page {page.view.page} of {len(page._layout.pages)}"
    draft.open_article("PAR-ROLES")
    assert page.view.page < index


def test_an_edit_is_on_the_page_at_once_and_undo_takes_it_off(opened, page, qtbot):
    editing = opened.bridge.reading.editing
    opened.bridge.perform(editing.wording_edit("DEV-OOS", "The Contractor shall tell the Sponsor at once."))
    qtbot.waitUntil(lambda: any("tell the Sponsor at once" in text for text in shown_texts(page)))
    opened.commands.undo.trigger()
    qtbot.waitUntil(lambda: not any("tell the Sponsor at once" in text for text in shown_texts(page)))


def test_a_click_on_the_page_opens_the_article(opened, page):
    view, (index, y) = page.view, page._layout.place_of("DEV-NOTIFY")
    opened.workbench.draft.open_article("PAR-ROLES")
    view.verticalScrollBar().setValue(round(view._top(index)))
    shown, rect = next((p, r) for p, r in view._in_sight() if p.number == index + 1)
    point = QPointF(rect.center().x(), rect.top() + (y + 5 + shown.stretch.paper.top * DOTS) * view._scale(shown))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    click = QMouseEvent(QEvent.Type.MouseButtonRelease, point, point, left, left, none)
    QApplication.sendEvent(view.viewport(), click)

    assert opened.workbench.draft.clause == "DEV-NOTIFY"


def test_the_page_is_put_away_and_catches_up_when_it_comes_back(opened, page, qtbot):
    opened.workbench.draft.bar.page.trigger()
    assert not page.isVisible()
    editing = opened.bridge.reading.editing
    opened.bridge.perform(editing.wording_edit("DEV-OOS", "The Contractor shall tell the Sponsor by telephone."))
    opened.workbench.draft.bar.page.trigger()

    qtbot.waitUntil(lambda: any("by telephone" in text for text in shown_texts(page)))


def turn_wheel(view, turn, held=Qt.KeyboardModifier.NoModifier):
    at, none = QPointF(view.viewport().rect().center()), Qt.MouseButton.NoButton
    to, phase = view.viewport().mapToGlobal(at), Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(view.viewport(), QWheelEvent(at, to, QPoint(), QPoint(0, turn), none, held, phase, False))


def test_the_pages_are_made_larger_by_wheel_keys_and_menu_and_stay_so(opened, page, qtbot):
    view, button = page.view, page.findChild(SizeButton)
    opened.workbench.draft.open_article("DEV-NOTIFY")
    number, width = view.page, view.percent
    assert button.text() == "Page width"
    assert view.horizontalScrollBar().maximum() == 0

    next(offer for offer in button.menu().actions() if offer.text() == "100 %").trigger()
    assert view.percent == 100
    assert view.page == number
    assert view.horizontalScrollBar().maximum() > 0
    view.setFocus()
    press(qtbot, view, KEY.Key_Plus)
    assert (view.percent, button.text()) == (110, "110 %")
    press(qtbot, view, KEY.Key_Minus)
    turn_wheel(view, 120, CTRL)
    turn_wheel(view, 120, CTRL)
    assert button.accessibleName() == "Size of the pages: 120 %"
    assert opened.session.settings.page_size == 120
    for _ in range(40):
        turn_wheel(view, 120, CTRL)
    assert view.percent == 300

    press(qtbot, view, KEY.Key_0)
    assert (view.percent, button.text()) == (width, "Page width")
    before = view.verticalScrollBar().value()
    turn_wheel(view, -120)
    assert view.verticalScrollBar().value() > before
    assert view.percent == width


def test_the_page_is_shown_the_next_day_as_it_was_left(opened, page, qtbot):
    page.view.show_at(125)
    opened.workbench.draft.bar.page.trigger()
    next_day = MainWindow(opened.session)
    qtbot.addWidget(next_day)

    assert not next_day.workbench.draft.bar.page.isChecked()
    assert next_day.workbench.draft.page.findChild(SizeButton).text() == "125 %"
    next_day.commands.reset_layout.trigger()
    assert next_day.workbench.draft.bar.page.isChecked()
    assert next_day.workbench.draft.page.findChild(SizeButton).text() == "Page width"


def test_another_agreement_opened_in_its_place_has_other_pages(opened, page, qtbot, workspace, tmp_path):
    opened.workbench.draft.open_article("DEV-NOTIFY")
    other = tmp_path / "tablets.qagr"
    workspace.create(example_deal("velotam_cmo_us"), other).close()
    opened.acts.open_path(other)
    qtbot.waitUntil(lambda: opened.bridge.reading.opened.path == other, timeout=30_000)

    assert page._layout.pages == ()
    qtbot.waitUntil(lambda: bool(page._layout.pages), timeout=30_000)
    assert any("Velotam" in text for text in shown_texts(page))


def test_another_agreement_has_other_pages(opened, page, qtbot, workspace, agreement_path, tmp_path):
    opened.commands.close.trigger()
    assert page._layout.pages == ()
    opened.acts.open_path(agreement_path)
    qtbot.waitUntil(lambda: bool(page._layout.pages), timeout=30_000)
