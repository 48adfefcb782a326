"""Golden documents, part by part. What changes here changes for every user."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from qa_drafter.word.agreement_writer import write_agreement
from tests.word.reading import outline, readable
from tests.word.specimen import an_agreement

GOLDEN = Path(__file__).parent / "golden"

PARTS = (
    "word/document.xml",
    "word/numbering.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "word/footer3.xml",
    "customXml/item1.xml",
    "docProps/core.xml",
    "docProps/custom.xml",
)


def a_short_agreement():
    """One article with a list, one with a reference, one matrix: every shape once, few enough lines to read."""
    whole = an_agreement()
    section = replace(whole.sections[3], articles=whole.sections[3].articles[1:4:2])
    responsibilities = replace(whole.schedules[2], matrices=whole.schedules[2].matrices[:1])
    return replace(whole, sections=(section,), schedules=(responsibilities,), signatures=())


def same(expected: Path, actual: str, update: bool) -> None:
    if update:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(actual, encoding="utf-8")
    assert actual == expected.read_text(encoding="utf-8"), (
        f"{expected.name}: run `pytest tests/word --update-golden`, read the diff"
    )


@pytest.mark.parametrize("part", PARTS)
def test_part_of_a_short_agreement(part, update_golden):
    with zipfile.ZipFile(io.BytesIO(write_agreement(a_short_agreement()))) as package:
        same(GOLDEN / "short" / part, readable(package.read(part)), update_golden)


def test_whole_agreement_in_shorthand(update_golden):
    same(GOLDEN / "agreement.txt", outline(write_agreement(an_agreement())), update_golden)


def test_same_input_gives_same_bytes():
    assert write_agreement(an_agreement()) == write_agreement(an_agreement())
