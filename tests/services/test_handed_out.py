"""Exported Word files are known again, and one that was changed is told once."""

import os
from dataclasses import replace

from qa_drafter.services.handed_out import handed_out, looked_at


def test_a_file_that_nobody_touched_is_not_even_read(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    path.write_bytes(b"as exported")
    file = handed_out(path, "v1")
    monkeypatch.setattr(type(path), "open", None)

    assert looked_at([file]) == (file,)
    assert not file.is_changed


def test_other_words_of_the_same_length_are_a_change_and_are_news_once(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"within 5 days")
    file = handed_out(path, "")
    path.write_bytes(b"within 9 days")
    os.utime(path, ns=(0, file.time + 1_000_000_000))
    (now,) = looked_at([file])

    assert (now.is_changed, now.is_news) == (True, True)
    assert (now.heard().is_changed, now.heard().is_news) == (True, False)
    path.write_bytes(b"within 30 days")
    (later,) = looked_at([now.heard()])
    assert later.is_news


def test_a_file_that_was_saved_without_a_change_or_changed_back_is_as_it_was(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"as exported")
    file = handed_out(path, "v1")
    os.utime(path, ns=(0, file.time + 1_000_000_000))
    (saved,) = looked_at([file])

    assert not saved.is_changed
    assert saved == replace(file, time=file.time + 1_000_000_000)


def test_a_file_that_is_gone_stays_as_it_was_seen_last(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"as exported")
    file = handed_out(path, "v1")
    path.unlink()

    assert looked_at([file]) == (file,)
