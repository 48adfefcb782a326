"""A changed deal in the window: one act on the undo stack, shown everywhere, and compared act by act."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.domain.deal import Deal
from qa_drafter.gui.models.compare_layout import sheet_of
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import edit_words
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.reassembling import Reassembling


def european(deal: Deal) -> Deal:
    answers = {"market": ("us", "eu"), "application_type": ("nda", "eu_ma")}
    return replace(deal, answers=tuple((name, answers.get(name, given)) for name, given in deal.answers))


def test_a_changed_deal_is_one_act_of_the_window(opened, idle) -> None:
    agreement, bridge = opened.bridge.reading.opened, opened.bridge
    before = agreement.content
    reassembling = Reassembling(agreement)
    edits = reassembling.edits(reassembling.change(european(before.deal)))

    assert bridge.perform_act("Change the deal", edits)
    idle()

    assert agreement.content.deal == european(before.deal)
    assert bridge.stack.undoText() == "Change the deal"
    bridge.stack.undo()
    idle()
    assert agreement.content == before
    bridge.stack.redo()
    idle()
    assert "REL-QP" in {article.clause for article in agreement.content.articles}


def test_each_act_has_words_and_a_line_in_the_comparison(opened) -> None:
    agreement = opened.bridge.reading.opened
    base = agreement.file.versions()[0].id
    reassembling = Reassembling(agreement)
    edits = reassembling.edits(reassembling.change(european(agreement.content.deal)))
    words = [edit_words(edit, agreement.content) for edit in edits if not hasattr(edit, "activity")]
    assert all(words)
    opened.bridge.perform_act("Change the deal", edits)

    sheet = sheet_of(Comparing(agreement).versions(base), agreement.library)

    assert len(sheet.lines) == len(edits)
    deal = sheet.lines[0]
    assert (deal.place, deal.title) == ("–", "Deal")
    assert deal.spots
    assert [span.text.split("\n")[0] for span in deal.spans] == [
        "market: United States",
        "market: United States, European Union",
    ]
    natures = {type(line.change.edit).__name__: line.nature for line in sheet.lines}
    assert (natures["DefinitionAdded"], natures["ColumnsChanged"]) == (Nature.INSERTED, Nature.WORDING)
    assert all(line.title for line in sheet.lines)


@pytest.mark.usefixtures("german")
def test_the_german_window_says_in_german_why_each_act_follows(opened) -> None:
    agreement = opened.bridge.reading.opened
    reassembling = Reassembling(agreement)
    told = [worded(each.reason) for each in reassembling.change(european(agreement.content.deal)).proposals]

    assert told[0].startswith("Markt: bisher Vereinigte Staaten, jetzt Vereinigte Staaten, Europäische Union; ")
    assert any(words.startswith("kommt hinzu, ") for words in told)
    assert not any("comes in" in words or "goes out" in words for words in told)


@pytest.mark.usefixtures("german")
def test_the_german_window_says_in_german_why_an_article_is_in(opened) -> None:
    advising = opened.bridge.reading.advising
    told = [worded(advising.why_in(article.clause)) for article in opened.bridge.reading.opened.content.articles]

    assert all(words == "in jeder Vereinbarung" or words.startswith("enthalten, ") for words in told)
