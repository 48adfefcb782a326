"""A deal file is read key by key, or refused in one line that names the file, the key and the remedy."""

from pathlib import Path

import pytest

from qa_drafter.domain.deal import FLAG_DEFAULTS, Deal, Position, StatedBlank
from qa_drafter.domain.errors import DealRefused
from qa_drafter.library_files.deal_files import LONGEST, checked_deal, read_deal
from qa_drafter.library_files.deal_texts import deal_text
from qa_drafter.library_files.yaml_files import LARGEST
from qa_drafter.resources import resource_path
from tests.builders import EXAMPLES, example_deal

VELOTAM = (resource_path("examples") / "velotam_cmo_us.yaml").read_text(encoding="utf-8")

COBBLE = "Cobble Hill Solid Dose LLC"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deal.yaml"


def read(path: Path, text: str | bytes) -> Deal:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_deal(path)


def refused(path: Path, text: str | bytes) -> str:
    with pytest.raises(DealRefused) as error:
        read(path, text)
    told = str(error.value)
    assert told.startswith(str(path))
    assert "\n" not in told
    assert len(told) < len(str(path)) + 250
    return told.removeprefix(str(path)).lstrip(",: ")


def changed(before: str, after: str) -> str:
    assert before in VELOTAM
    return VELOTAM.replace(before, after, 1)


# --- read ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_read(name: str) -> None:
    deal = read_deal(resource_path("examples") / f"{name}.yaml")

    assert deal.products
    assert deal.sponsor.signatories
    assert deal.contractor.sites


def test_answers_stand_in_the_order_of_the_vocabulary_and_a_single_answer_needs_no_list(path: Path) -> None:
    deal = read(path, changed("market: [us]", "market: [eu, us]").replace("material: [drug_product]", "material: api"))

    assert deal.answer("market") == ("us", "eu")
    assert deal.answer("material") == ("api",)


def test_a_flag_keeps_its_default_when_the_deal_is_silent(path: Path) -> None:
    silent = VELOTAM.replace("rx: true\n", "").replace("electronic_records: false\n", "")
    deal = read(path, silent)

    assert (deal.flag("rx"), deal.flag("electronic_records")) == (True, False)
    assert deal == read(path, VELOTAM)
    assert set(dict(deal.flags)) == {name for name in FLAG_DEFAULTS if deal.flag(name) != FLAG_DEFAULTS[name]}


@pytest.mark.parametrize("rewritten", [
    lambda text: text.replace("\n", "\r\n").encode(),
    lambda text: text.replace("\n", "\r").encode(),
    lambda text: b"\xef\xbb\xbf" + text.encode(),
    lambda text: text.replace("hazards: []", "hazards:").encode(),
    lambda text: text.replace("market: [us]", 'market: &where ["us"]').encode(),
], ids=["CRLF", "CR", "BOM", "nothing for none", "an anchor"])  # fmt: skip
def test_the_manner_of_writing_does_not_matter(path: Path, rewritten: object) -> None:
    assert read(path, rewritten(VELOTAM)) == read(path, VELOTAM)  # type: ignore[operator]


@pytest.mark.parametrize(("before", "after", "kept"), [
    ('"3009999901"', "0300777701", "0300777701"),
    ('"3009999901"', "3009999901", "3009999901"),
    ('"3009999901"', "1_000", "1_000"),
    ('"3009999901"', "12:30", "12:30"),
    ('"3009999901"', "1e3", "1e3"),
    ('"3009999901"', "0.10", "0.10"),
    ('"3009999901"', "NO", "NO"),
    ('"3009999901"', "on", "on"),
    ('"3009999901"', "2026-01-02", "2026-01-02"),
])  # fmt: skip
def test_numbers_and_names_stay_as_they_are_written(path: Path, before: str, after: str, kept: str) -> None:
    assert read(path, changed(before, after)).contractor.sites[0].fei == kept


def test_blanks_and_line_breaks_inside_an_answer_are_single_blanks(path: Path) -> None:
    deal = read(path, changed("Larkspur Ridge Therapeutics Inc.", '"Larkspur \\t Ridge\\nInc. "'))

    assert deal.sponsor.name == "Larkspur Ridge Inc."


def test_a_name_of_many_scripts_and_signs_is_kept(path: Path) -> None:
    name = "Ærø & Sønner <GmbH> “Šípek” 株式会社 {{ 7 * 7 }} [x] **b**"

    assert read(path, changed("Larkspur Ridge Therapeutics Inc.", f"'{name}'")).sponsor.name == name


def test_positions_and_terms_are_read(path: Path) -> None:
    deal = read(path, changed("position: balanced", "position: cmo\nterms: {oos_notice: 3, retain_quantity: 2}"))

    assert deal.position is Position.CMO
    assert deal.terms == (("oos_notice", "3"), ("retain_quantity", "2"))


# --- refused ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("before", "after", "told"), [
    # unknown keys
    ("rx: true", "rx: true\ncolour: blue", "colour: unknown key; remove it or correct its spelling"),
    ("product_type:", "produkt_type:", "product_type: this answer is missing; give one of small_molecule, biologic, "
     "vaccine, biosimilar"),
    ("rx: true", "rx: true\nimport_to_eux: true", "import_to_eux: unknown key; did you mean import_to_eu?"),
    ("  quality_contact: Head of Quality,", "  quality_contacts: Head of Quality,",
     "sponsor.quality_contact: this key is missing; add it"),
    ("      fei:", "      fax:", "contractor.sites.0.fax: unknown key; remove it or correct its spelling"),
    ("rx: true", "rx: true\n1: 2", "1: unknown key; remove it or correct its spelling"),
    ("rx: true", "rx: true\n~: 2", "None: a key is not a word; put it in quotes"),
    ("rx: true", "rx: true\n<<: {a: 1}", "<<: unknown key; remove it or correct its spelling"),
    # wrong values
    ("market: [us]", "market: [us, mars]", "market: 'mars' is no such answer; use us, eu, uk, who"),
    ("market: [us]", "market: []", "market: the list is empty; give one of us, eu, uk, who"),
    ("market: [us]", "market:", "market: this answer is missing; give one of us, eu, uk, who"),
    ("market: [us]", "market: [[us]]", "market: ['us'] is no such answer; use us, eu, uk, who"),
    ("market: [us]", "market: {us: 1}", "market: {'us': '1'} is no such answer; use us, eu, uk, who"),
    ("stage: commercial", "stage: [phase1, commercial]", "stage: more than one answer; choose one of phase1, phase2_3,"
     " commercial"),
    ("rx: true", "rx: perhaps", "rx: 'perhaps' is neither true nor false; write true or false"),
    ("rx: true", "rx:", "rx: None is neither true nor false; write true or false"),
    ("position: balanced", "position: neutral", "position: no such answer; use sponsor, balanced or cmo"),
    ("position: balanced", "position: fixed", "position: fixed is no side to argue from; use sponsor, balanced or cmo"),
    ("2027-01-04", "2027-02-30", "effective_date: '2027-02-30' is no date; write it like 2027-01-31"),
    ("2027-01-04", "4 January 2027", "effective_date: '4 January 2027' is no date; write it like 2027-01-31"),
    ("2027-01-04", "20270104", "effective_date: '20270104' is no date; write it like 2027-01-31"),
    ("position: balanced", "terms: [oos_notice]", "terms: this is not a list of keys and answers; see the example "
     "deals"),
    ("position: balanced", "terms: {oos_notice: [3]}", "terms.oos_notice: this is not text; put the words in quotes"),
    ("position: balanced", "terms: {oos_notice: true}", "terms.oos_notice: this is not text; put the words in quotes"),
    ("position: balanced", "approved_subcontractors: yes", "approved_subcontractors: this is not a list; begin each "
     "entry with a hyphen"),
    # missing parties and names
    ("contractor:", "contractors:", "contractor: this key is missing; add it"),
    ("  name: Cobble Hill Solid Dose LLC\n", "", "contractor.name: this key is missing; add it"),
    (COBBLE, "", "contractor.name: this is not text; put the words in quotes"),
    (COBBLE, "'  '", "contractor.name: it is empty; fill it in"),
    (COBBLE, "[a]", "contractor.name: this is not text; put the words in quotes"),
    (COBBLE, "true", "contractor.name: this is not text; put the words in quotes"),
    (COBBLE, "L" * 1000, f"contractor.name: 1000 characters are too many; give at most {LONGEST}"),
    # what Word cannot hold, or what deceives
    (COBBLE, '"a\\x01b"', "contractor.name: it holds the unprintable character U+0001; retype the "
     "text"),
    (COBBLE, '"a\\x80b"', "contractor.name: it holds the unprintable character U+0080; retype the "
     "text"),
    (COBBLE, '"a\\uffffb"', "contractor.name: it holds the unprintable character U+FFFF; retype "
     "the text"),
    (COBBLE, '"a\\ue001b"', "contractor.name: it holds the unprintable character U+E001; retype "
     "the text"),
    (COBBLE, '"a\\u202eb"', "contractor.name: it holds the unprintable character U+202E; retype "
     "the text"),
    (COBBLE, "a\x00b", "line 35: it holds the unprintable character U+0000 beside 'a'; retype it"),
    # broken YAML
    ("market: [us]", "market: [us", "line 6: did not find expected ',' or ']'; mend that line"),
    ("market: [us]", "market: [us]\nmarket: [eu]", "line 6: key 'market' given twice; mend that line"),
    ("market: [us]", 'market: [us]\n"market": [eu]', "line 6: key 'market' given twice; mend that line"),
    ("market: [us]", "\tmarket: [us]", "line 5: found a tab character that violates indentation; mend that line"),
    ("market: [us]", "market: &m [us]\nmaterials: *m", "line 6: an alias (*) is not allowed; mend that line"),
    ("market: [us]", "market: !!python/object/apply:os.system [ls]",
     "line 5: a tag (!) is not allowed; mend that line"),
    ("market: [us]", "market: !!binary dXM=", "line 5: a tag (!) is not allowed; mend that line"),
    ("market: [us]", "? [market]\n: [us]", "line 5: a key is not a word; mend that line"),
])  # fmt: skip
def test_a_fault_is_told_with_its_place_and_a_remedy(path: Path, before: str, after: str, told: str) -> None:
    assert refused(path, changed(before, after)) == told


@pytest.mark.parametrize(("text", "told"), [
    ("", "the file is empty; start from one of the example deals"),
    ("# nothing yet\n", "the file is empty; start from one of the example deals"),
    ("---\n", "the file is empty; start from one of the example deals"),
    ("A deal between two parties", "not a list of keys and answers; start from one of the example deals"),
    ("- title\n- parties\n", "not a list of keys and answers; start from one of the example deals"),
    ("title: a\n---\ntitle: b\n", "line 2: but found another document; mend that line"),
    (b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file in UTF-8; choose a text file or save it as UTF-8"),
    ("title: Größe".encode("latin-1"), "not a text file in UTF-8; choose a text file or save it as UTF-8"),
    (b"SQLite format 3\x00", "line 1: it holds the unprintable character U+0000 beside '3'; retype it"),
    ("title: " + "[" * 100_000, "line 1: it is nested too deeply; mend that line"),
    ("- " * 100_000 + "x", "line 1: it is nested too deeply; mend that line"),
    ("title: " + "{a: " * 5_000 + "1" + "}" * 5_000, "line 1: it is nested too deeply; mend that line"),
    ("market: [" + "u" * 100_000 + "]", "partner_type: this answer is missing; give one of cmo, cdmo, cro_lab, toll"),
    ("partner_type: " + "u" * 100_000,
     f"partner_type: '{'u' * 59}… is no such answer; use cmo, cdmo, cro_lab, toll"),
    ("x" * (LARGEST + 1), "the file is far too large; choose another file"),
])  # fmt: skip
def test_a_file_that_is_no_deal_is_refused(path: Path, text: str | bytes, told: str) -> None:
    assert refused(path, text) == told


def test_a_bomb_of_aliases_never_grows(path: Path) -> None:
    levels = "\n".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]" for n in range(9))

    assert refused(path, f"a: &a [lol]\n{levels}\n") == "line 2: an alias (*) is not allowed; mend that line"


def test_a_folder_a_missing_file_and_a_name_that_none_can_have_are_refused(tmp_path: Path) -> None:
    for place, told in (
        (tmp_path, "this is a folder, not a file; name a file in it"),
        (tmp_path / "none.yaml", "no such file; check the name and the folder"),
        (tmp_path / "a\x00b", "cannot be read; check the file and the disk"),
    ):
        with pytest.raises(DealRefused) as error:
            read_deal(place)
        assert str(error.value) == f"{place}: {told}"


def test_a_file_without_read_permission_is_refused(path: Path, request: pytest.FixtureRequest) -> None:
    path.write_text(VELOTAM, encoding="utf-8")
    path.parent.chmod(0o755)
    path.chmod(0)
    request.getfixturevalue("as_a_guest")
    with pytest.raises(DealRefused) as error:
        read_deal(path)

    assert str(error.value) == f"{path}: no permission to read it; choose a file you may read"


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_deal_written_as_a_file_is_read_as_the_same_deal(name: str, tmp_path: Path) -> None:
    deal = example_deal(name)
    path = tmp_path / "again.yaml"
    path.write_text(deal_text(deal), encoding="utf-8")

    assert read_deal(path) == deal
    assert checked_deal(deal, "the answers") == deal


SCHEDULES = """
schedules:
  specifications:
    - {row: Reference standards, Specification number: SP-002, In force from: 2026-05-01}
    - {row: 1, Version: 007}
"""


def test_what_is_known_of_the_schedules_is_read_and_written_row_by_row(path: Path) -> None:
    deal = read(path, VELOTAM + SCHEDULES)

    assert deal.schedules == (
        StatedBlank("specifications", "Reference standards", "Specification number", "SP-002"),
        StatedBlank("specifications", "Reference standards", "In force from", "2026-05-01"),
        StatedBlank("specifications", "1", "Version", "007"),
    )
    assert read(path, deal_text(deal)) == deal == checked_deal(deal, "the answers")
    told = refused(path, VELOTAM + "\nschedules:\n  specifications:\n    - {Version: 3}\n")
    assert told == (
        "schedules: an entry names no row; begin it with row: and the words of its first column, or its number"
    )
