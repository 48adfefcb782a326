"""The undo stack over a real agreement file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.errors import EditOutOfDate
from qa_drafter.domain.identifiers import TermId
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.reading import Reading
from qa_drafter.services.workspace import Workspace

NOTICE = "deviation_major_notice"


@pytest.fixture
def bridge(qapp, workspace: Workspace, agreement_path: Path) -> Iterator[AgreementBridge]:
    held = AgreementBridge()
    held.show(Reading(workspace.open(agreement_path)))
    yield held
    held.show(None)


def value(bridge: AgreementBridge) -> object:
    return bridge.reading.opened.content.term(TermId(NOTICE)).value


def test_undo_takes_the_edit_back_and_redo_performs_it_again(bridge):
    before = value(bridge)
    assert bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))
    assert value(bridge) == 7

    bridge.stack.undo()
    assert value(bridge) == before
    bridge.stack.redo()
    assert value(bridge) == 7


def test_undo_is_named_in_the_words_of_the_window(bridge):
    bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))

    label = bridge.reading.opened.content.term(TermId(NOTICE)).definition.label
    assert label[:20] in bridge.stack.undoText()
    assert "7" in bridge.stack.undoText()


def test_every_undo_adds_to_the_audit_trail(bridge):
    before = len(bridge.reading.versions.audit())
    bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))
    bridge.stack.undo()
    bridge.stack.redo()

    assert len(bridge.reading.versions.audit()) == before + 3
    assert bridge.reading.versions.first_broken_entry() is None


def test_a_refused_edit_leaves_no_trace_on_the_stack(bridge, qtbot):
    stale = TermSet(TermId(NOTICE), 99, 100)
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.perform(stale)

    assert isinstance(told.args[0], EditOutOfDate)
    assert bridge.stack.count() == 0


def test_the_edits_of_one_act_are_undone_together(bridge):
    editing, before = bridge.reading.editing, bridge.reading.opened.content
    bridge.begin_act("Shorten all notices")
    for term in (NOTICE, "deviation_critical_notice"):
        assert bridge.perform(editing.term_edit(term, 9))
    assert bridge.reading.opened.content == before  # nothing is done before the act is whole
    bridge.end_act()

    assert bridge.stack.count() == 1
    assert bridge.stack.undoText() == "Shorten all notices"
    assert bridge.reading.edits() == 2
    bridge.stack.undo()
    assert bridge.reading.opened.content == before


def test_an_act_with_a_refused_edit_changes_nothing_and_leaves_no_trace(bridge):
    before = bridge.reading.opened.content
    bridge.begin_act("Two edits")
    bridge.perform(bridge.reading.editing.term_edit(NOTICE, 9))
    bridge.perform(TermSet(TermId("deviation_critical_notice"), 99, 100))
    bridge.end_act()

    assert bridge.reading.opened.content == before
    assert bridge.stack.count() == 0


def test_an_act_without_edits_leaves_no_trace(bridge):
    bridge.begin_act("Nothing")
    bridge.end_act()

    assert bridge.stack.count() == 0


def test_another_agreement_starts_with_an_empty_history(bridge, workspace, assembled, tmp_path):
    bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))
    other = tmp_path / "other.qagr"
    other.write_bytes(assembled.read_bytes())
    bridge.show(Reading(workspace.open(other)))

    assert bridge.stack.count() == 0
    assert value(bridge) != 7


def test_what_was_done_before_a_restart_is_taken_back_and_done_again(bridge, workspace, agreement_path):
    start = value(bridge)
    for days in (7, 8, 9):
        bridge.perform(bridge.reading.editing.term_edit(NOTICE, days))
    bridge.stack.undo()
    names = [bridge.stack.text(place) for place in range(bridge.stack.count())]
    bridge.show(None)
    bridge.show(Reading(workspace.open(agreement_path)))

    assert value(bridge) == 8
    assert [bridge.stack.text(place) for place in range(bridge.stack.count())] == names
    assert bridge.stack.redoText() == names[2]
    bridge.stack.redo()
    assert value(bridge) == 9
    bridge.stack.setIndex(0)
    assert value(bridge) == start


def test_a_fault_on_the_way_leaves_nothing_on_the_stack_that_was_not_done(bridge, monkeypatch):
    def fail(*asked):
        raise ZeroDivisionError

    monkeypatch.setattr(bridge.reading.editing, "perform_all", fail)
    with pytest.raises(ZeroDivisionError):
        bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))

    assert bridge.stack.count() == 0


def test_an_edit_to_a_file_that_was_taken_away_is_refused_and_not_lost_in_silence(bridge, qtbot):
    before, file = value(bridge), bridge.reading.opened.file
    place, file.path = file.path, file.path.with_name("away.qagr")  # not every system lets go of an open file
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))
    assert "no longer in its place" in told.args[0].what
    assert value(bridge) == before

    file.path = place
    assert bridge.perform(bridge.reading.editing.term_edit(NOTICE, 7))
