"""What the docks say of an agreement whose file was meddled with."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from qa_drafter.domain.identifiers import TermId
from qa_drafter.gui.models.findings import FINDING
from qa_drafter.services.editing import Editing
from qa_drafter.store.agreements import AgreementFile

NOTICE = TermId("deviation_major_notice")
LIMITED = "audit_for_cause_notice"


def test_a_change_that_no_act_tells_of_is_said_as_it_is(window, agreement_path, idle):
    outside = AgreementFile.open(agreement_path, writing=True)
    content = outside.working_copy()
    with outside.transaction():
        outside.save(content.with_term(replace(content.term(NOTICE), value=9)))
    acts = len(outside.audit())
    outside.close()

    window.acts.open_path(agreement_path)
    idle()
    window.commands.audit.setChecked(True)

    said = window.trail_dock.seals.text()
    assert f"from act {acts + 1} on" in said
    assert "does not tell what the file holds" in said


def finding_about(window, subject):
    model = window.findings_dock.model
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return next(index for index in rows if index.data(FINDING).subject == subject)


def test_a_finding_is_mended_from_the_list_and_the_act_can_be_undone(opened):
    editing = opened.bridge.reading.editing
    opened.bridge.perform(editing.term_edit(LIMITED, 15))
    opened.commands.findings.setChecked(True)
    dock = opened.findings_dock
    dock.table.setCurrentIndex(finding_about(opened, LIMITED))
    assert dock.mend.isEnabled()
    assert dock.words.text()
    dock.mend.click()

    assert LIMITED not in {finding.subject for finding in opened.bridge.reading.findings()}
    opened.commands.undo.trigger()
    assert opened.bridge.reading.opened.content.term(TermId(LIMITED)).value == 15


def test_a_finding_that_no_act_mends_says_so(opened):
    reading = opened.bridge.reading
    section = reading.opened.content.sections[-1].id
    own = reading.arranging.own_edit(section, "Telling", "The Contractor shall promptly tell the Sponsor.")
    opened.bridge.perform(own)
    opened.commands.findings.setChecked(True)
    dock = opened.findings_dock
    rows = [dock.model.index(row, 0) for row in range(dock.model.rowCount())]
    dock.table.setCurrentIndex(next(index for index in rows if reading.mend_of(index.data(FINDING)) is None))

    assert not dock.mend.isEnabled()
    assert dock.words.text() == "No single act mends this: go to its place."


def test_an_agreement_with_findings_of_every_sort_is_opened(window, workspace, agreement_path, idle):
    opened = workspace.open(agreement_path)
    editing = Editing(opened)
    editing.perform(editing.term_edit(LIMITED, 15))
    editing.perform(editing.wording_edit("DEV-OOS", "The Contractor shall promptly tell the Sponsor."))
    editing.perform(editing.duty_edit("retest_approval", {"cmo_qa": "C"}, lawful=False))
    opened.close()
    window.acts.open_path(agreement_path)
    idle()

    assert window.bridge.reading is not None
    assert {LIMITED, "DEV-OOS", "retest_approval"} <= {f.subject for f in window.bridge.reading.findings()}


@pytest.mark.usefixtures("german")
def test_the_german_window_tells_the_acts_of_other_days_in_german(window, workspace, agreement_path, idle):
    before = workspace.open(agreement_path)
    editing = Editing(before)
    editing.perform(editing.term_edit(NOTICE, 7), "as agreed with the site")
    editing.undo()
    before.close()
    window.acts.open_path(agreement_path)
    idle()
    window.commands.audit.setChecked(True)

    assert window.bridge.stack.redoText().startswith("„Notice of major deviation“ von ")
    model = window.trail_dock.model
    told = [[model.index(row, column).data() for column in (3, 4)] for row in range(model.rowCount())]
    assert (
        told[0][0] == "„Notice of major deviation“ von 7\u00a0Business\u00a0Days auf 2\u00a0Business\u00a0Days setzen"
    )
    assert model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole) == f"{NOTICE} von 7 auf 2 setzen"
    assert told[0][1] == "Rückgängig"
    assert told[1][1] == "as agreed with the site"
    assert [act for act, _ in told[-2:]] == ["Fassung v1 speichern", "Aus dem Vorhaben zusammenstellen"]
