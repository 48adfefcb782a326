"""The log tells what happened and where in the program, and no word of a document."""

from qa_drafter.domain.errors import DealRefused, WordFileUnread
from qa_drafter.domain.phrases import phrase, verbatim
from qa_drafter.services import program_log
from qa_drafter.services.program_log import ProgramLog


def log_at(place):
    return ProgramLog(place / "logs" / "qa_drafter.log", lambda: "2026-11-25T10:00:00Z")


def test_a_refusal_is_told_by_its_kind_and_its_sentence_without_the_facts(tmp_path):
    log = log_at(tmp_path)
    what = phrase("no tracked change {0}: the file has {1}", 7, "Velotam")
    log.refused(WordFileUnread("/home/ada/Velotam.docx", what, phrase("check the name and the folder")))
    log.refused(DealRefused("deal.yaml", verbatim("the sponsor is Larkspur Ridge"), verbatim("x")))

    assert log.last_lines(9).splitlines() == [
        "2026-11-25T10:00:00Z refused WordFileUnread: no tracked change {0}: the file has {1}",
        "2026-11-25T10:00:00Z refused DealRefused: {0}",
    ]


def test_a_fault_is_told_by_its_kind_and_its_places(tmp_path):
    log = log_at(tmp_path)
    try:
        raise ValueError("The Contractor shall notify the Sponsor")
    except ValueError as error:
        log.failed(error)

    head, place = log.last_lines(9).splitlines()
    assert head == "2026-11-25T10:00:00Z fault ValueError"
    assert place.startswith("  test_program_log.py:")
    assert place.endswith(" test_a_fault_is_told_by_its_kind_and_its_places")


def test_the_start_tells_edition_and_system(tmp_path):
    log = log_at(tmp_path)
    log.started()

    assert "started qa_drafter " in log.last_lines(1)
    assert ", Python 3." in log.last_lines(1)


def test_the_log_begins_anew_when_it_is_large_and_the_last_lines_go_on_over_both(tmp_path, monkeypatch):
    monkeypatch.setattr(program_log, "LARGEST", 300)
    log = log_at(tmp_path)
    for number in range(20):
        log.refused(DealRefused("", phrase("line {0}", number), verbatim("")))

    assert {path.name for path in log.path.parent.iterdir()} == {"qa_drafter.log", "qa_drafter.1.log"}
    assert all(path.stat().st_size < 400 for path in log.path.parent.iterdir())
    assert len(log.last_lines(5).splitlines()) == 5


def test_a_log_that_cannot_be_written_is_gone_without(tmp_path):
    (tmp_path / "logs").write_text("no folder", encoding="utf-8")
    log = log_at(tmp_path)
    log.started()

    assert log.last_lines(5) == ""
