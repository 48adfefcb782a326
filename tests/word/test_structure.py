"""What a lawyer and a quality manager look for in the document, in their order."""

import re
from dataclasses import replace

import pytest

from qa_drafter.word.agreement_writer import write_agreement
from tests.word.reading import W, body, cells, paragraphs, part, style, tables, text
from tests.word.specimen import a_deal, an_agreement


@pytest.fixture(scope="module")
def docx():
    return write_agreement(an_agreement())


def texts(docx, wanted):
    return [text(p) for p in paragraphs(docx, wanted)]


def test_cover_names_the_parties_and_states_only_what_is_known(docx):
    assert texts(docx, "QACoverParty") == ["Exemplar Therapeutics, Inc.", "Musterwerk Sterile Manufacturing GmbH"]
    assert cells(tables(docx)[0]) == [
        ["Agreement no.", "QA-2026-0147"],
        ["Version", "2"],
        ["Status", "For signature"],
        ["Effective date", "1\u00a0December\u00a02026"],
        ["Markets", "United States (BLA), European Union (MA)"],
        ["Related agreement", "Supply Agreement MSA-2025-031"],
    ]
    silent = write_agreement(an_agreement(deal=a_deal(effective_date="", related_agreements=())))
    assert [row[0] for row in cells(tables(silent)[0])] == ["Agreement no.", "Version", "Status", "Markets"]


def test_document_control_lists_each_version(docx):
    assert [row[:3] for row in cells(tables(docx)[1])] == [
        ["Version", "Date", "Status"],
        ["1", "14\u00a0March\u00a02024", "Signed"],
        ["2", "9\u00a0November\u00a02026", "For signature"],
    ]


def test_document_control_names_a_working_copy():
    whole = an_agreement()
    edited = replace(whole, edition=replace(whole.edition, version="2 + edits", date=""))

    assert cells(tables(write_agreement(edited))[1])[-1] == [
        "2 + edits",
        "–",
        "For signature",
        "Working copy, not saved.",
    ]


def test_contents_show_no_page_rather_than_a_wrong_one(docx):
    paged = write_agreement(an_agreement(), page_numbers={"_qa_s_change_control": 5, "_qa_x_clocks": 11})

    assert texts(docx, "TOC1")[4] == "5Change control"
    assert texts(paged, "TOC1")[4] == "5Change control5"
    assert texts(docx, "TOC1")[-1] == "Schedule\u00a04Clock sheet"
    assert next(i.text for i in body(docx).iter(f"{W}instrText")) == ' TOC \\o "1-1" \\h \\z \\u '


def test_numbers_are_words_own(docx):
    numbered = [
        text(p) for kind in ("Heading1", "Heading2", "QAClausea", "QAScheduleTitle") for p in paragraphs(docx, kind)
    ]

    assert not any(re.match(r"[\d(]|Schedule \d", line) for line in numbered)


def test_levels_have_their_styles(docx):
    control = next(
        sdt for sdt in body(docx).iter(f"{W}sdt") if sdt.find(f"{W}sdtPr/{W}tag").get(f"{W}val") == "qa:article:DEV-OOS"
    )
    styles = [style(p) for p in control.iter(f"{W}p")]

    assert styles == ["Heading2", "QAClausea", "QAClausea", "QAClausea", "QAClausei", "QAClausei", "QAClausea"]


def test_definitions_are_bold_in_quotes(docx):
    first = paragraphs(docx, "QADefinition")[0]

    assert text(first).startswith("“Awareness” means the time")
    styled = [r for r in first.iter(f"{W}r") if r.find(f"{W}rPr/{W}rStyle") is not None]
    assert [text(r) for r in styled] == ["Awareness"]


def test_a_part_of_a_schedule_is_referred_to_by_both_numbers(docx):
    sentence = next(p for p in paragraphs(docx, "QAClausea") if text(p).startswith("The investigation follows"))

    assert text(sentence).replace("\u00a0", "~") == (
        "The investigation follows Section~4.4; who does what is in Schedule~3,~Part~D."
    )
    assert [i.text.split()[1:3] for i in sentence.iter(f"{W}instrText")] == [
        ["_qa_a_DEV_INVEST", "\\r"],
        ["_qa_x_responsibilities", "\\r"],
        ["_qa_x_responsibilities__deviations", "\\n"],
    ]


def test_matrix_reads_column_by_role(docx):
    assert cells(tables(docx, "QAMatrix")[0]) == [
        ["Activity", "Sponsor/QA", "Sponsor/RA", "Sponsor/QP", "Contractor/QA", "Contractor/QC", "Section"],
        ["Approve product and material specifications", "AR", "R", "C", "C", "C", "–"],
        ["Approve the retest plan before any extra test", "C", "–", "C", "A", "R", "4.3"],
        ["Issue the certificate of analysis", "I", "–", "I", "A", "R", "4.3"],
    ]


def test_legend_says_what_letters_and_columns_mean(docx):
    letters, sponsor, contractor = texts(docx, "QALegend")

    assert letters.replace("\u2003", " ").startswith("R\u00a0responsible: does the work A\u00a0accountable")
    assert sponsor.startswith("Sponsor: QA\u00a0Quality Assurance\u2003RA\u00a0Regulatory Affairs")
    assert contractor.startswith("Contractor: QA\u00a0Quality Assurance\u2003")


def test_matrix_marks_accountability_and_the_border_of_the_parties(docx):
    matrix = tables(docx, "QAMatrix")[0]
    row = matrix.findall(f"{W}tr")[2].findall(f"{W}tc")
    ruled = [[c.find(f"{W}tcPr/{W}tcBorders/{W}left") is not None for c in r] for r in matrix.iter(f"{W}tr")]

    assert row[4].find(f"{W}tcPr/{W}shd").get(f"{W}fill") == "DCE6F2"
    assert row[4].find(f".//{W}b") is not None
    assert row[1].find(f"{W}tcPr/{W}shd") is None
    assert all(r[-3] and sum(r) == 1 for r in ruled)


def test_rows_of_each_matrix_begin_at_one(docx):
    lists = [
        {p.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val") for p in matrix.iter(f"{W}p") if style(p) == "QAActivity"}
        for matrix in tables(docx, "QAMatrix")
    ]
    restarted = {
        number.get(f"{W}numId")
        for number in part(docx, "word/numbering.xml").iter(f"{W}num")
        if number.find(f"{W}lvlOverride/{W}startOverride") is not None
    }

    assert [len(numbers) for numbers in lists] == [1, 1, 1, 1]
    assert set.union(*lists) == restarted
    assert len(restarted) == 4


def test_head_rows_are_repeated(docx):
    for table in (*tables(docx, "QAMatrix"), *tables(docx, "QATable")[1:]):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_a_wide_matrix_turns_its_whole_schedule(docx):
    sections = list(body(docx).iter(f"{W}sectPr"))

    assert [s.find(f"{W}pgSz").get(f"{W}orient") for s in sections] == [None, "landscape", None]
    assert [s.find(f"{W}titlePg") is not None for s in sections] == [True, False, False]
    assert {sum(int(c.get(f"{W}w")) for c in m.iter(f"{W}gridCol")) for m in tables(docx, "QAMatrix")} == {14570}


def test_five_roles_stay_upright():
    whole = an_agreement()
    narrow = replace(whole.schedules[2], matrices=whole.schedules[2].matrices[:1])
    docx = write_agreement(replace(whole, schedules=(narrow,)))

    assert len(list(body(docx).iter(f"{W}sectPr"))) == 1
    assert [c.get(f"{W}w") for c in tables(docx, "QAMatrix")[0].iter(f"{W}gridCol")] == ["3824", *["900"] * 5, "860"]


def test_signatures_stay_together_on_their_page(docx):
    (table,) = tables(docx, "QASignatures")
    shown = cells(table)

    assert shown[0] == ["For the Sponsor", "For the Contractor"]
    assert shown[4] == ["NameDr Avery Doe", "NameDr Jan Muster"]
    assert shown[9] == ["Name", "NameAlex Vorlage"]
    assert all(p.find(f"{W}pPr/{W}keepNext") is not None for p in table.iter(f"{W}p"))


def test_one_party_may_have_more_to_sign(docx):
    whole = an_agreement()
    lopsided = replace(whole, signatures=(whole.signatures[0], *whole.signatures[2:]))
    (table,) = tables(write_agreement(lopsided), "QASignatures")

    assert cells(table)[6:] == [
        ["", "Musterwerk Sterile Manufacturing GmbH"],
        ["", "Managing Director"],
        ["", "Signature"],
        ["", "NameAlex Vorlage"],
        ["", "Date"],
    ]


def test_letter_paper_for_the_united_states_alone():
    docx = write_agreement(an_agreement(deal=a_deal(answers=(("market", ("us",)),))))
    sizes = [(s.get(f"{W}w"), s.get(f"{W}h")) for s in body(docx).iter(f"{W}pgSz")]

    assert sizes == [("12240", "15840"), ("15840", "12240"), ("12240", "15840")]


def test_every_page_names_agreement_version_and_status(docx):
    assert text(part(docx, "word/header1.xml")) == "QA-2026-0147Quality Agreement – Examplamab drug product"
    for name in ("word/footer2.xml", "word/footer3.xml"):
        assert text(part(docx, name)) == "ConfidentialVersion 2 · For signaturePage 1 of 1"


def test_the_file_knows_which_agreement_it_is(docx):
    identity = part(docx, "customXml/item1.xml")

    assert identity.tag == "{urn:qa-drafter:identity:1}agreement"
    assert identity.attrib["number"] == "QA-2026-0147"
    assert identity.attrib["version"] == "2"
    assert len(identity.attrib["fingerprint"]) == 64
