"""What the docks say of an agreement whose file was meddled with."""

from dataclasses import replace

from qa_drafter.domain.identifiers import TermId
from qa_drafter.store.agreements import AgreementFile

NOTICE = TermId("deviation_major_notice")


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
