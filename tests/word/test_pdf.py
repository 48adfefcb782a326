"""PDF through LibreOffice: what is refused without it, and the page numbers read from it."""

import stat
import sys

import pytest

from qa_drafter.domain.errors import Cancelled, WordFileRefused
from qa_drafter.word import pdf
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.page_numbers import page_numbers_of, with_page_numbers
from qa_drafter.word.pdf import libreoffice, pdf_of
from tests.word.reading import paragraphs, text
from tests.word.specimen import an_agreement

needs_libreoffice = pytest.mark.skipif(libreoffice() is None, reason="LibreOffice is not installed")
needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A program in LibreOffice's place that does what the given script says."""

    def put(script):
        program = tmp_path / "soffice"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(program.stat().st_mode | stat.S_IEXEC)
        monkeypatch.setattr(pdf, "libreoffice", lambda: program)

    return put


def test_without_libreoffice_the_remedy_is_named(monkeypatch):
    monkeypatch.setattr(pdf, "libreoffice", lambda: None)

    with pytest.raises(WordFileRefused, match="LibreOffice is not installed on this computer; install LibreOffice, or"):
        pdf_of(b"")


@needs_scripts
def test_what_libreoffice_said_is_passed_on(stand_in):
    stand_in("echo 'source file could not be loaded'")

    with pytest.raises(WordFileRefused, match="made no PDF: source file could not be loaded"):
        pdf_of(b"")


@needs_scripts
def test_a_stuck_libreoffice_is_ended(stand_in, monkeypatch):
    stand_in("sleep 60")
    monkeypatch.setattr(pdf, "LONGEST_WAIT", 0.2)

    with pytest.raises(WordFileRefused, match="did not finish"):
        pdf_of(b"")


@needs_scripts
def test_the_user_can_stop_it(stand_in):
    stand_in("sleep 60")

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        pdf_of(b"", progress=stop)


@pytest.mark.parametrize("other", [b"", b"%PDF-1.4 nothing", b"/Outlines 1 0 R /Type/Pages /Kids[ 2 0 R ]"])
def test_a_pdf_that_tells_nothing_gives_no_numbers(other):
    assert page_numbers_of(other, an_agreement()) == {}


@needs_libreoffice
def test_contents_show_the_pages_of_the_printed_document():
    printed, shares = an_agreement(), []
    docx = with_page_numbers(printed, progress=shares.append)
    first_pages = page_numbers_of(pdf_of(docx), printed)

    assert first_pages["_qa_s_parties_purpose_scope"] == 4, "cover, document control, contents, first section"
    assert list(first_pages.values()) == sorted(first_pages.values())
    shown = [text(p) for p in paragraphs(docx, "TOC1")]
    assert all(line.endswith(str(page)) for line, page in zip(shown, first_pages.values(), strict=True))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@needs_libreoffice
def test_numbered_and_plain_documents_break_alike():
    printed = an_agreement()

    assert page_numbers_of(pdf_of(write_agreement(printed)), printed) == page_numbers_of(
        pdf_of(with_page_numbers(printed)), printed
    )
