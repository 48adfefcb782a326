"""Schedules that the parties fill in, read from schedules.yaml: each text brings its own, each fault is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.services.library import library_findings
from tests.library_files.folders import CLAUSE, change, seal, write_library

FORM = """- id: samples
  title: Samples
  caption: Samples kept
  intro: Samples that are kept.
  columns: {Sample: 4000, Quantity: 5184}
  needs: [QUA-NOTE]
  rows:
  - {key: one, cells: ["Of each [Batch]", ""], when: "deal(market='eu')"}
  - {key: two, each: QUA-NOTE, cells: [""]}
"""


def library_with(folder: Path, form: str = FORM) -> Path:
    write_library(folder)
    (folder / "schedules.yaml").write_text(form, encoding="utf-8")
    change(folder, CLAUSE, "The Contractor shall tell", "[[appendix:samples]] lists them.\n\nThe Contractor shall tell")
    seal(folder)
    return folder


def test_a_text_brings_the_schedule_that_it_refers_to(tmp_path: Path) -> None:
    library = read_library(library_with(tmp_path / "lib"))

    assert library.clauses[0].forms == library.forms
    assert library.forms[0].wordings == ("{% if deal(market='eu') %}yes{% endif %}", "Of each [Batch]", "yes")
    assert library_findings(library) == ()


@pytest.mark.parametrize(("before", "after", "said"), [
    ("needs:", "need:", "schedules.yaml, line 6: unknown key 'need'; did you mean needs?"),
    ("needs: [QUA-NOTE]", "needs: [QUA-GONE]", "unknown clause 'QUA-GONE'; did you mean 'QUA-NOTE'?"),
    ("each: QUA-NOTE", "each: QUA-GONE", "unknown clause 'QUA-GONE'; did you mean 'QUA-NOTE'?"),
    ('cells: [""]', 'cells: ["", ""]', "row two has 2 cells for 1 columns"),
    ("id: samples", "id: sample", "the reference [[appendix:samples]] leads nowhere"),
    ("[Batch]", "[Lot]", "[Lot] is not in the glossary"),
    ("deal(market='eu')", "deal(market='mars')", "mars"),
])  # fmt: skip
def test_a_fault_is_told_with_its_place(tmp_path: Path, before: str, after: str, said: str) -> None:
    folder = library_with(tmp_path / "lib", FORM.replace(before, after, 1))
    try:
        told = [f"{one.place}: {one.message}" for one in library_findings(read_library(folder))]
    except LibraryDamaged as damaged:
        told = [str(fault) for fault in damaged.faults]

    assert len(told) == 1
    assert said in told[0]
