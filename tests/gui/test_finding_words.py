"""Finding words in the agreement: in titles and in the text of articles, without losing one's place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qa_drafter.gui.models.outline import EntryRole, HitsRole, Level
from qa_drafter.gui.reading import Reading
from tests.gui.agreements import CTRL, TABLETS, draft_desk, open_example

KEY = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def desk(qtbot, tmp_path):
    made = draft_desk(qtbot, open_example(TABLETS, tmp_path))
    made.press(KEY.Key_F, modifier=CTRL)
    return made


@pytest.fixture
def pane(desk):
    return desk.pane


def rows(pane, level):
    """The rows of a level that the outline shows."""
    model = pane.outline.tree.model()

    def below(above):
        for index in [model.index(row, 0, above) for row in range(model.rowCount(above))]:
            if index.data(EntryRole).level is level:
                yield index
            yield from below(index)

    return list(below(pane.outline.tree.rootIndex()))


def printed_words(reading: Reading, clause):
    article = reading.printed().article(clause)
    texts = (article.number, article.title, article.clause, *(p.text for p in article.paragraphs),
             *(f"{d.term}: {d.text}" for d in article.definitions))  # fmt: skip
    return "\n".join(texts).replace("\u00a0", " ").casefold()


def test_articles_are_found_by_the_words_of_their_text(desk, pane):
    desk.press("deviations")

    shown = {index.data(EntryRole).id: index.data(HitsRole) for index in rows(pane, Level.ARTICLE)}
    counted = {a.clause: printed_words(desk.reading, a.clause).count("deviations")
               for a in desk.reading.printed().articles}  # fmt: skip
    assert shown == {clause: hits for clause, hits in counted.items() if hits}
    assert len(shown) > 1
    assert all(pane.outline.tree.isExpanded(index) for index in rows(pane, Level.SECTION))


def test_the_foot_counts_hits_and_articles_and_then_the_whole_again(desk, pane):
    whole = pane.outline.foot._articles.text()
    desk.press("deviations")

    articles = rows(pane, Level.ARTICLE)
    hits = sum(index.data(HitsRole) for index in articles)
    titles = sum("deviations" in index.data().casefold() for index in rows(pane, Level.SECTION))
    assert pane.outline.foot._articles.text() == f"{hits + titles} hits in {len(articles)} articles"
    desk.press(KEY.Key_Escape)
    assert pane.outline.foot._articles.text() == whole


def test_a_row_says_its_hits(desk, pane):
    desk.press("deviations")

    article = rows(pane, Level.ARTICLE)[0]
    number = article.data(HitsRole)
    assert article.data(SPOKEN).endswith(f"{number} hit" if number == 1 else f"{number} hits")
    section = article.parent()
    assert section.data(HitsRole) >= number


def test_the_text_stays_where_it_is_while_words_are_typed(desk, pane):
    pane.open_article("AUD-CAUSE")
    place = pane.section.verticalScrollBar().value()

    for letter in "recall":
        desk.press(letter)
        assert pane.clause == "AUD-CAUSE"
    assert pane.section.verticalScrollBar().value() == place
    assert pane.outline.field.hasFocus()
    desk.press(KEY.Key_Escape)

    assert pane.clause == "AUD-CAUSE"
    assert pane.outline.tree.currentIndex().data(EntryRole).id == "AUD-CAUSE"


def test_enter_goes_to_the_article_that_the_words_name(desk, pane):
    article = desk.reading.printed().article("AUD-CAUSE")
    desk.press(article.number)
    desk.press(KEY.Key_Return)

    assert pane.clause == "AUD-CAUSE"


def test_else_enter_goes_to_the_first_hit_and_an_arrow_to_the_next(desk, pane):
    desk.press("within")
    first, second = [index.data(EntryRole).id for index in rows(pane, Level.ARTICLE)][:2]
    desk.press(KEY.Key_Return)

    assert pane.clause == first
    assert pane.outline.tree.hasFocus()
    while pane.clause == first:
        desk.press(KEY.Key_Down)
    assert pane.clause == second
    assert pane.section.view(second).text.textCursor().selectedText().casefold() == "within"
    assert pane.section.shows(second)


def test_a_click_goes_to_the_hit_also_in_the_article_that_is_read(desk, pane):
    clause = next(
        a.clause for a in desk.reading.printed().articles if "deviations" in printed_words(desk.reading, a.clause)
    )
    pane.open_article(clause)
    desk.press("deviations")
    tree = pane.outline.tree
    assert tree.currentIndex().data(EntryRole).id == clause

    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(tree.currentIndex()).center())
    assert pane.section.view(clause).text.textCursor().selectedText().casefold() == "deviations"


def test_words_that_stand_nowhere_leave_an_empty_outline_and_the_text(desk, pane):
    desk.press("zzz")

    assert pane.outline.foot._articles.text() == "0 hits in 0 articles"
    assert pane.outline.tree.model().rowCount() == 0
    desk.press(KEY.Key_Return)
    assert pane.clause == "PAR-ROLES"


def test_a_space_finds_a_no_break_space_and_capitals_do_not_matter(desk, pane):
    article = next(a for a in desk.reading.printed().articles if any("\u00a0" in p.text for p in a.paragraphs))
    text = next(p.text for p in article.paragraphs if "\u00a0" in p.text)
    before, after = text.split("\u00a0")[:2]
    desk.press(f"{before[-4:]} {after[:4]}".upper())

    assert article.clause in {index.data(EntryRole).id for index in rows(pane, Level.ARTICLE)}
