"""Findings beyond limits and letters, as the window shows them: at the article, in the status bar."""

from __future__ import annotations

import pytest

from qa_drafter.gui.panes.breach_box import BreachBox
from qa_drafter.gui.panes.labels import wrapped
from tests.gui.agreements import TABLETS, draft_desk, open_example

CLAUSE = "DEV-TREND"


@pytest.mark.parametrize(("wording", "title"), [
    ("Section 99.1 applies.", "To be mended before issue"),
    ("The Contractor shall act as appropriate.", "For a decision"),
    ("Section 1.1 applies.", "For the record"),
])  # fmt: skip
def test_a_finding_about_own_wording_stands_at_its_article(qtbot, tmp_path, wording, title):
    desk = draft_desk(qtbot, open_example(TABLETS, tmp_path))
    desk.pane.open_article(CLAUSE)
    desk.bridge.perform(desk.reading.editing.wording_edit(CLAUSE, wording))

    boxes = desk.pane.section.view(CLAUSE).findChildren(BreachBox)
    titles = [label.text() for box in boxes for label in box.findChildren(type(wrapped("")))]

    assert title in titles


def test_the_gravest_finding_stands_next_to_the_text(qtbot, tmp_path):
    desk = draft_desk(qtbot, open_example(TABLETS, tmp_path))
    desk.pane.open_article(CLAUSE)
    desk.bridge.perform(desk.reading.editing.wording_edit(CLAUSE, "Section 99.1 and 1.1 apply as appropriate."))
    view = desk.pane.section.view(CLAUSE)
    boxes = sorted(view.findChildren(BreachBox), key=view.layout().indexOf)

    assert [box.accessibleName().split(":")[0] for box in boxes[:2]] == ["Error", "Warning"]


def test_the_status_bar_tells_errors_in_the_text_from_broken_rules_and_limits(opened):
    editing = opened.bridge.reading.editing
    opened.bridge.perform(editing.wording_edit(CLAUSE, "Section 99.1 applies."))
    opened.bridge.perform(editing.duty_edit("retest_approval", {"cmo_qa": "C"}, lawful=False))
    opened.bridge.perform(editing.term_edit("audit_for_cause_notice", 15))
    errors = next(sign for sign in opened.status._alarms.values())

    assert errors.text() == "1 beyond a limit  ·  1 activity breaks a rule  ·  1 error in the text"
