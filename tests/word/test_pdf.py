"""PDF through LibreOffice, a program of its own: how it is asked, what is refused, what its PDF tells.

Here another program stands in its place. How LibreOffice itself sets our pages: `python3 dev.py conformance`.
"""

import re

import pytest

from qa_drafter.domain.errors import Cancelled, WordFileRefused
from qa_drafter.word import pdf
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.page_numbers import page_numbers_of, with_page_numbers
from qa_drafter.word.pdf import MarkInks, libreoffice, pdf_of
from tests.word.office_stand_in import StandIn, outlined_pdf
from tests.word.reading import paragraphs, text
from tests.word.specimen import an_agreement

HANGS = "time.sleep(600)"
PAGES = [4, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12]
"""Of the eight sections and four schedules of the specimen."""


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    return StandIn(tmp_path)


def test_libreoffice_is_found_on_the_search_path(office):
    assert libreoffice() == office.program


def test_without_libreoffice_the_remedy_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_PLACES", (tmp_path / "LibreOffice" / "soffice",))

    with pytest.raises(WordFileRefused, match="LibreOffice is not installed on this computer; install LibreOffice, or"):
        pdf_of(b"")


def test_libreoffice_off_the_search_path_is_found_where_its_setup_puts_it(office, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setattr(pdf, "_PLACES", (tmp_path / "elsewhere", office.program))

    assert libreoffice() == office.program


def test_the_document_goes_in_and_the_pdf_comes_out(office):
    office.converts_to(b"%PDF-1.7 whole")
    shares = []

    assert pdf_of(b"a document", progress=shares.append) == b"%PDF-1.7 whole"
    assert office.taken == b"a document"
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_libreoffice_that_the_user_has_open_is_left_alone(office):
    office.converts_to(b"%PDF-1.7")
    pdf_of(b"")
    profile = next(argument for argument in office.arguments if argument.startswith("-env:UserInstallation=file:"))
    pdf_of(b"")

    assert "--headless" in office.arguments
    assert profile not in office.arguments, "each run has a profile of its own"


def test_tracked_changes_are_set_in_the_colours_that_are_asked_for(office):
    office.does(
        "settings = outdir / 'profile' / 'user' / 'registrymodifications.xcu'\n"
        "target.write_bytes(settings.read_bytes() if settings.exists() else b'as LibreOffice has it')"
    )
    stated = pdf_of(b"", inks=MarkInks("#0B57A8", "#A3211C")).decode()

    assert [*re.findall(r"TextDisplay/(\w+)", stated)] == ["Insert", "Delete"]
    assert [f"#{int(value):06X}" for value in re.findall(r"<value>(\d+)</value>", stated)] == ["#0B57A8", "#A3211C"]
    assert pdf_of(b"") == b"as LibreOffice has it"


def test_nothing_is_left_behind(office, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    office.converts_to(b"%PDF-1.7")
    pdf_of(b"")

    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize(
    ("behaviour", "says"),
    [
        ("print('source file could not be loaded')", "made no PDF: source file could not be loaded"),
        ("sys.stderr.write('Fatal:\\n  disk full\\n'); sys.exit(77)", "made no PDF: Fatal: disk full"),
        ("pass", "made no PDF; export the Word file"),
        ("sys.stdout.buffer.write(b'\\xff\\xfe no text')", "made no PDF: .* no text"),
    ],
    ids=["says why", "fails", "writes nothing and says nothing", "says what is no text"],
)
def test_what_libreoffice_said_is_passed_on(office, behaviour, says):
    office.does(behaviour)

    with pytest.raises(WordFileRefused, match=says):
        pdf_of(b"")


def test_a_program_that_cannot_be_started_is_named(office):
    office.program.write_bytes(b"\x7fELF and nothing more")

    with pytest.raises(WordFileRefused, match=r"soffice.* cannot be started: "):
        pdf_of(b"")


def test_a_stuck_libreoffice_is_ended(office, monkeypatch):
    office.does(HANGS)
    monkeypatch.setattr(pdf, "LONGEST_WAIT", 0.2)

    with pytest.raises(WordFileRefused, match="did not finish"):
        pdf_of(b"")


def test_the_user_can_stop_it(office):
    office.does(HANGS)

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        pdf_of(b"", progress=stop)


def test_contents_show_the_pages_that_libreoffice_found(office):
    office.converts_to(outlined_pdf(12, PAGES))
    printed, shares = an_agreement(), []
    docx = with_page_numbers(printed, progress=shares.append)

    shown = [text(p) for p in paragraphs(docx, "TOC1")]
    assert [line[-len(str(page)) :] for line, page in zip(shown, PAGES, strict=True)] == [str(p) for p in PAGES]
    assert office.taken == write_agreement(printed), "what is measured is the document without numbers"
    assert shares[-1] == 1.0


def test_each_section_and_schedule_has_its_page():
    numbers = page_numbers_of(outlined_pdf(12, PAGES), an_agreement())

    assert list(numbers.values()) == PAGES
    assert numbers["_qa_s_parties_purpose_scope"] == 4


@pytest.mark.parametrize(
    "other",
    [
        b"",
        b"%PDF-1.4 nothing",
        b"/Outlines 1 0 R /Type/Pages /Kids[ 2 0 R ]",
        outlined_pdf(12, [4, 4]),
        outlined_pdf(12, [4] * 40),
        outlined_pdf(12, PAGES).replace(b"/Next 1001 0 R", b"/Next 1000 0 R"),
        outlined_pdf(12, PAGES).replace(b"/Dest[", b"/Goto["),
    ],
    ids=["empty", "no outline", "no objects", "too few headings", "too many", "goes round in a circle", "no pages"],
)
def test_a_pdf_that_tells_something_else_gives_no_numbers(other):
    assert page_numbers_of(other, an_agreement()) == {}
